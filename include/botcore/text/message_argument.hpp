/// @file
/// A named value for a message: text, a number or a day.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/text/localized.hpp"

namespace botcore::inline v0 {

/// What stands for `{name}` in a message. Made by `arg`; the name must outlive it.
class BOTCORE_EXPORT message_argument {
 public:
  message_argument(std::string_view name, std::string text) : name_(name), text_(std::move(text)) {}
  message_argument(std::string_view name, std::chrono::year_month_day day)
      : name_(name), kind_(kind::day), day_(day) {}
  /// `digits` is a number with a decimal point, shown with as many decimals as it has.
  static message_argument number(std::string_view name, std::string digits);

  std::string_view name() const noexcept { return name_; }
  bool is_number() const noexcept { return kind_ == kind::number; }
  /// The text, or the digits of the number with a point; empty for a day.
  const std::string& text() const noexcept { return text_; }
  /// As the readers of the language write it.
  std::string localized(std::string_view language) const;

 private:
  enum class kind : std::uint8_t { text, number, day };

  std::string_view name_;
  kind kind_ = kind::text;
  std::string text_;
  std::chrono::year_month_day day_{};
};

/// The argument `name`: text, a number, or a day (`year_month_day`).
template <class T>
message_argument arg(std::string_view name, const T& value) {
  if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return message_argument(name, std::string(std::string_view(value)));
  } else if constexpr (std::is_same_v<T, std::chrono::year_month_day>) {
    return message_argument(name, value);
  } else if constexpr (std::is_floating_point_v<T>) {
    return message_argument::number(name, decimal_digits(static_cast<double>(value)));
  } else {
    static_assert(std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char>,
                  "an argument is text, a number or a day: give anything else as the text that it is");
    return message_argument::number(name, std::to_string(value));
  }
}

/// A number that is shown with exactly `decimals` digits behind the decimal sign, 0 to 20.
inline message_argument arg(std::string_view name, double value, int decimals) {
  return message_argument::number(name, decimal_digits(value, decimals));
}

}  // namespace botcore::inline v0
