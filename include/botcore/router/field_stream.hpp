/// @file
/// Values one after another in a string, as stored structs are written.
#pragma once

#include <charconv>
#include <chrono>
#include <concepts>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Writes values one after another, each with its length before it: "5:hello2:42".
class BOTCORE_EXPORT field_writer {
 public:
  void put(std::string_view bytes);
  template <std::integral Number>
  void put_number(Number value) {
    put(std::to_string(value));
  }
  std::string take() noexcept { return std::move(written_); }

 private:
  std::string written_;
};

/// Reads what a `field_writer` wrote.
class BOTCORE_EXPORT field_reader {
 public:
  explicit field_reader(std::string_view stored) noexcept : left_(stored) {}

  /// @throws error (errc::malformed_data) when there is none, or its length is no length; as do the others
  std::string_view next();
  template <std::integral Number>
  Number next_number() {
    const std::string_view text = next();
    Number value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) refuse(text);
    return value;
  }
  double next_real();
  std::chrono::year_month_day next_day();
  /// Nothing may be left over.
  void finish() const;
  [[noreturn]] static void refuse(std::string_view stored);

 private:
  std::string_view left_;
};

}  // namespace botcore::inline v0
