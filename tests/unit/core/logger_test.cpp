#include "botcore/core/logger.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/core/manual_clock.hpp"

#include "support/catch.hpp"

using botcore::log_level;
using botcore::log_view;

namespace {

/// Keeps what it is given.
class remembering_logger final : public botcore::logger {
 public:
  struct line {
    botcore::system_time time;
    log_level level;
    std::string id, category, message;
  };

  void write(const botcore::log_record& record) noexcept override {
    lines.push_back({record.time, record.level, std::string(record.id), std::string(record.category),
                     std::string(record.message)});
  }

  std::vector<line> lines;
};

struct fixture {
  remembering_logger log;
  botcore::manual_clock clock{botcore::system_time(std::chrono::hours(1))};
  log_view view{log, clock, "tests", "chat 7"};

  const std::string& last() const { return log.lines.back().message; }
};

/// Text whose making is counted, to see whether a disabled line costs it.
struct counted {
  int* conversions;
  operator std::string_view() const {  // NOLINT(google-explicit-constructor)
    ++*conversions;
    return "text";
  }
};

enum class colour : unsigned char { red = 3 };

}  // namespace

TEST_CASE("logger: a line carries time, level, id, category and message", "[core]") {
  fixture f;
  f.view.warn("sent {} of {}", 3, 4U);
  REQUIRE(f.log.lines.size() == 1);
  const auto& line = f.log.lines.front();
  CHECK(line.time == f.clock.system_now());
  CHECK(line.level == log_level::warn);
  CHECK(line.id == "chat 7");
  CHECK(line.category == "tests");
  CHECK(line.message == "sent 3 of 4");
}

TEST_CASE("logger: each method writes its own level", "[core]") {
  fixture f;
  f.log.set_level(log_level::debug);
  f.view.fatal("a");
  f.view.error("b");
  f.view.warn("c");
  f.view.abuse("d");
  f.view.info("e");
  f.view.debug("f");
  REQUIRE(f.log.lines.size() == 6);
  for (std::size_t index = 0; index < 6; ++index) {
    CHECK(static_cast<std::size_t>(f.log.lines[index].level) == index);
  }
}

TEST_CASE("logger: levels below the set one are not written, nor their arguments read", "[core]") {
  fixture f;
  f.log.set_level(log_level::warn);
  int conversions = 0;
  f.view.abuse("{}", counted{&conversions});
  f.view.info("{}", counted{&conversions});
  CHECK(f.log.lines.empty());
  CHECK(conversions == 0);
  f.view.warn("{}", counted{&conversions});
  CHECK(f.log.lines.size() == 1);
  CHECK(conversions == 1);
  CHECK(f.view.enabled(log_level::error));
  CHECK_FALSE(f.view.enabled(log_level::info));
  CHECK(f.log.level() == log_level::warn);
}

TEST_CASE("logger: info is the level to begin with", "[core]") {
  const fixture f;
  CHECK(f.log.enabled(log_level::info));
  CHECK_FALSE(f.log.enabled(log_level::debug));
}

TEST_CASE("logger: formats every kind of argument", "[core]") {
  fixture f;
  const std::string owned = "owned";
  f.view.info("{} {} {} {}", true, "literal", owned, std::string_view("view"));
  CHECK(f.last() == "true literal owned view");
  f.view.info("{} {}", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::uint64_t>::max());
  CHECK(f.last() == "-9223372036854775808 18446744073709551615");
  f.view.info("{} {:.2f} {}", 0.5F, 2.345, colour::red);
  CHECK(f.last() == "0.5 2.35 3");
  f.view.info("{:>5}|{:04x}", "right", 255);
  CHECK(f.last() == "right|00ff");
}

TEST_CASE("logger: braces and percent signs in arguments stay as they are", "[core]") {
  fixture f;
  f.view.info("{}", "{} %s {0}");
  CHECK(f.last() == "{} %s {0}");
  f.view.info("{{}} and %s");
  CHECK(f.last() == "{} and %s");
}

TEST_CASE("logger: a wrong format string is written with the reason, never thrown", "[core]") {
  fixture f;
  f.view.error("missing {} and {}", 1);
  CHECK(f.last().find("missing {} and {} (log line not formatted: ") == 0);
  f.view.error("open {", 1);
  CHECK(f.last().find("open { (log line not formatted: ") == 0);
  f.view.error("{:d}", "text");
  CHECK(f.last().find("{:d} (log line not formatted: ") == 0);
  CHECK(f.log.lines.size() == 3);
}

TEST_CASE("logger: level names are parsed as they are printed", "[core]") {
  for (int number = 0; number < 6; ++number) {
    const auto level = static_cast<log_level>(number);
    CHECK(botcore::parse_log_level(botcore::to_string(level)) == level);
  }
}

TEST_CASE("logger: an unknown level name is refused, naming the ones there are", "[core]") {
  for (const char* name : {"", "verbose", "INFO", "warning"}) {
    try {
      botcore::parse_log_level(name);
      FAIL("accepted " << name);
    } catch (const botcore::error& refused) {
      CHECK(refused.code() == botcore::errc::invalid_argument);
      CHECK(refused.doing().find("fatal, error, warn, abuse, info, debug") != std::string_view::npos);
    }
  }
}

TEST_CASE("logger: the null logger takes anything", "[core]") {
  botcore::manual_clock clock{botcore::system_time()};
  const log_view view(botcore::null_logger(), clock, "tests");
  view.fatal("nobody reads {}", "this");
  CHECK_FALSE(view.enabled(log_level::error));
  CHECK(&view.target() == &botcore::null_logger());
}
