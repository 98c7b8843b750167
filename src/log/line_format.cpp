#include "botcore/log/line_format.hpp"

#include <chrono>
#include <iterator>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace botcore::inline v0 {
namespace {

void append_escaped(std::string& line, std::string_view text) {
  for (const char letter : text) {
    const auto code = static_cast<unsigned char>(letter);
    if (letter == '\n') {
      line += "\\n";
    } else if (code < 0x20 || code == 0x7f) {
      fmt::format_to(std::back_inserter(line), "\\x{:02x}", code);
    } else {
      line += letter;
    }
  }
}

}  // namespace

std::string format_log_line(const log_record& record) {
  using namespace std::chrono;
  const auto seconds_part = floor<seconds>(record.time);
  const auto millis = duration_cast<milliseconds>(record.time - seconds_part).count();

  std::string line =
      fmt::format("[{:%Y-%m-%d %H:%M:%S}.{:03}] {}: [", fmt::gmtime(system_clock::to_time_t(seconds_part)),
                  millis, std::string(to_string(record.level)));
  append_escaped(line, record.id.empty() ? std::string_view("ID_NOT_SET") : record.id);
  line += "] [";
  append_escaped(line, record.category);
  line += "] ";
  append_escaped(line, record.message);
  return line;
}

}  // namespace botcore::inline v0
