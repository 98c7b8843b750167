/// @file
/// What may be logged and where it goes: levels, records, and one virtual `write`.
#pragma once

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// From the gravest to the chattiest. `abuse` is for people, not for the program: floods, wrong secrets.
enum class log_level : std::uint8_t { fatal, error, warn, abuse, info, debug };

/// The name of a level, as `parse_log_level` reads it.
BOTCORE_EXPORT std::string_view to_string(log_level level) noexcept;

/// The level named `name`.
/// @throws error (invalid_argument) naming the levels that exist.
BOTCORE_EXPORT log_level parse_log_level(std::string_view name);

/// One line of the log. The views are valid during `logger::write` only.
struct log_record {
  system_time time;
  log_level level = log_level::info;
  std::string_view id;        ///< whom or what it concerns: a chat, a trace; empty when nobody in particular
  std::string_view category;  ///< which part speaks: "poller", "scheduler", the host's own
  std::string_view message;
};

/// A place for log records. Derive from it to send botcore's log into the host's own.
class BOTCORE_EXPORT logger {
 public:
  virtual ~logger() = default;

  /// Takes one record; called only for enabled levels. Must not throw, and may be called from any thread.
  virtual void write(const log_record& record) noexcept = 0;

  bool enabled(log_level level) const noexcept { return level <= level_.load(std::memory_order_relaxed); }
  void set_level(log_level level) noexcept { level_.store(level, std::memory_order_relaxed); }
  log_level level() const noexcept { return level_.load(std::memory_order_relaxed); }

 private:
  std::atomic<log_level> level_{log_level::info};
};

/// Throws everything away. Lives for the whole program.
BOTCORE_EXPORT logger& null_logger() noexcept;

/// One argument of a log line; made by conversion, never stored.
class log_argument {
 public:
  enum class kind : std::uint8_t { boolean, integer, natural, real, text };

  template <class T>
  log_argument(const T& value) noexcept {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_same_v<T, bool>) {
      kind_ = kind::boolean, integer_ = value;
    } else if constexpr (std::is_enum_v<T>) {
      kind_ = kind::integer, integer_ = static_cast<std::int64_t>(value);
    } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
      kind_ = kind::integer, integer_ = value;
    } else if constexpr (std::is_integral_v<T>) {
      kind_ = kind::natural, natural_ = value;
    } else if constexpr (std::is_floating_point_v<T>) {
      kind_ = kind::real, real_ = static_cast<double>(value);
    } else {
      kind_ = kind::text, text_ = std::string_view(value);
    }
  }

  kind type() const noexcept { return kind_; }
  std::int64_t integer() const noexcept { return integer_; }
  std::uint64_t natural() const noexcept { return natural_; }
  double real() const noexcept { return real_; }
  std::string_view text() const noexcept { return text_; }

 private:
  kind kind_ = kind::text;
  union {
    std::int64_t integer_;
    std::uint64_t natural_;
    double real_;
  };
  std::string_view text_;
};

/// A view of a logger that carries a category, and an id where there is one: what parts and handlers log
/// with.
///
/// `log.info("sent {} messages", n)`: a `{}` for each argument. A disabled level costs one comparison; the
/// arguments are formatted only when the line is written. The category's text must outlive the view.
/// @par Thread safety  safe, as far as the logger's `write` is.
class BOTCORE_EXPORT log_view {
 public:
  log_view(logger& target, clock& clock, std::string_view category, std::string id = {})
      : target_(&target), clock_(&clock), category_(category), id_(std::move(id)) {}

  template <class... Arguments>
  void fatal(std::string_view format, const Arguments&... arguments) const {
    write(log_level::fatal, format, arguments...);
  }
  template <class... Arguments>
  void error(std::string_view format, const Arguments&... arguments) const {
    write(log_level::error, format, arguments...);
  }
  template <class... Arguments>
  void warn(std::string_view format, const Arguments&... arguments) const {
    write(log_level::warn, format, arguments...);
  }
  template <class... Arguments>
  void abuse(std::string_view format, const Arguments&... arguments) const {
    write(log_level::abuse, format, arguments...);
  }
  template <class... Arguments>
  void info(std::string_view format, const Arguments&... arguments) const {
    write(log_level::info, format, arguments...);
  }
  template <class... Arguments>
  void debug(std::string_view format, const Arguments&... arguments) const {
    write(log_level::debug, format, arguments...);
  }

  bool enabled(log_level level) const noexcept { return target_->enabled(level); }
  logger& target() const noexcept { return *target_; }

 private:
  template <class... Arguments>
  void write(log_level level, std::string_view format, const Arguments&... arguments) const {
    if (target_->enabled(level)) emit(level, format, {log_argument(arguments)...});
  }
  void emit(log_level level, std::string_view format, std::initializer_list<log_argument> arguments) const;

  logger* target_;
  clock* clock_;
  std::string_view category_;
  std::string id_;
};

}  // namespace botcore::inline v0
