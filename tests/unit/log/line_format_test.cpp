#include "botcore/log/line_format.hpp"

#include "support/catch.hpp"

namespace {

botcore::log_record record_of(botcore::log_level level, std::string_view id, std::string_view message) {
  botcore::log_record record;
  record.time = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(22) +
                std::chrono::milliseconds(7);
  record.level = level;
  record.id = id;
  record.category = "codechefCommands";
  record.message = message;
  return record;
}

}  // namespace

TEST_CASE("log line: time, level, id, category, message", "[log]") {
  CHECK(botcore::format_log_line(record_of(botcore::log_level::warn, "", "message")) ==
        "[2026-11-21 22:00:00.007] warn: [ID_NOT_SET] [codechefCommands] message");
  CHECK(botcore::format_log_line(record_of(botcore::log_level::abuse, "chat 7", "flood")) ==
        "[2026-11-21 22:00:00.007] abuse: [chat 7] [codechefCommands] flood");
}

TEST_CASE("log line: text from outside cannot forge a line", "[log]") {
  CHECK(botcore::format_log_line(
            record_of(botcore::log_level::info, "a\nb", "x\n[2026] fatal\x1b[31m \xD0\xB9")) ==
        "[2026-11-21 22:00:00.007] info: [a\\nb] [codechefCommands] x\\n[2026] fatal\\x1b[31m \xD0\xB9");
}
