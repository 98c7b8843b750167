#include "botcore/log/console_logger.hpp"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_color_sinks.h>

#include "botcore/log/line_format.hpp"

namespace botcore::inline v0 {
namespace {

/// Mapped by meaning; the line itself names our level.
spdlog::level::level_enum spdlog_level(log_level level) noexcept {
  switch (level) {
    case log_level::fatal:
      return spdlog::level::critical;
    case log_level::error:
      return spdlog::level::err;
    case log_level::warn:
    case log_level::abuse:
      return spdlog::level::warn;
    case log_level::info:
      return spdlog::level::info;
    case log_level::debug:
      return spdlog::level::debug;
  }
  return spdlog::level::info;
}

}  // namespace

struct console_logger::sink {
  sink() { out.set_formatter(std::make_unique<spdlog::pattern_formatter>("%^%v%$")); }
  spdlog::sinks::stderr_color_sink_mt out;
};

console_logger::console_logger(log_level level) : sink_(std::make_unique<sink>()) {
  set_level(level);
}

console_logger::~console_logger() = default;

void console_logger::write(const log_record& record) noexcept {
  try {
    const std::string line = format_log_line(record);
    sink_->out.log(spdlog::details::log_msg(spdlog::string_view_t(), spdlog_level(record.level), line));
    sink_->out.flush();
  } catch (...) {
    // A log that cannot be written has nowhere to complain.
  }
}

}  // namespace botcore::inline v0
