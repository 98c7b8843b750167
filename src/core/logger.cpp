#include "botcore/core/logger.hpp"

#include <array>
#include <exception>
#include <iterator>

#include <fmt/args.h>
#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::array<std::string_view, 6> level_names = {"fatal", "error", "warn", "abuse", "info", "debug"};

class silent_logger final : public logger {
 public:
  silent_logger() { set_level(log_level::fatal); }
  void write(const log_record&) noexcept override {}
};

std::string format_line(std::string_view format, std::initializer_list<log_argument> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const log_argument& argument : arguments) {
    switch (argument.type()) {
      case log_argument::kind::boolean:
        store.push_back(argument.integer() != 0);
        break;
      case log_argument::kind::integer:
        store.push_back(argument.integer());
        break;
      case log_argument::kind::natural:
        store.push_back(argument.natural());
        break;
      case log_argument::kind::real:
        store.push_back(argument.real());
        break;
      case log_argument::kind::text:
        store.push_back(argument.text());
        break;
    }
  }
  return fmt::vformat(fmt::string_view(format.data(), format.size()), store);
}

}  // namespace

std::string_view to_string(log_level level) noexcept {
  const auto index = static_cast<std::size_t>(level);
  return index < level_names.size() ? level_names[index] : "unknown";
}

log_level parse_log_level(std::string_view name) {
  for (std::size_t index = 0; index < level_names.size(); ++index) {
    if (level_names[index] == name) return static_cast<log_level>(index);
  }
  throw error(errc::invalid_argument,
              "log level '" + std::string(name) + "' (one of fatal, error, warn, abuse, info, debug)");
}

logger& null_logger() noexcept {
  static silent_logger logger;
  return logger;
}

void log_view::emit(log_level level, std::string_view format,
                    std::initializer_list<log_argument> arguments) const {
  std::string message;
  try {
    message = format_line(format, arguments);
  } catch (const std::exception& failure) {
    message = std::string(format) + " (log line not formatted: " + failure.what() + ")";
  }
  log_record record;
  record.time = clock_->system_now();
  record.level = level;
  record.id = id_;
  record.category = category_;
  record.message = message;
  target_->write(record);
}

}  // namespace botcore::inline v0
