/// @file
/// What a statement may be given as a parameter, and what a column may hold.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The bytes of a BLOB.
using blob = std::vector<std::byte>;

/// One cell of a result: NULL, an integer, a real number, text or bytes.
using sql_value = std::variant<std::monostate, std::int64_t, double, std::string, blob>;

/// How a type of your own is kept in a column. Specialise it with two functions:
/// @code
/// template <>
/// struct botcore::sql_conversion<colour> {
///   static std::string to(const colour& value);         // gives one of the types that columns hold
///   static colour from(const std::string& stored);      // may throw: the row is then refused
/// };
/// @endcode
/// Then parameters, `row::get` and the columns of entities take it, also within a `std::optional`.
template <class T>
struct sql_conversion;

/// A duration is kept as an integer that counts its own unit: `std::chrono::minutes` as minutes.
template <class Count, class Period>
requires std::is_integral_v<Count>
struct sql_conversion<std::chrono::duration<Count, Period>> {
  static std::int64_t to(const std::chrono::duration<Count, Period>& value) noexcept {
    return static_cast<std::int64_t>(value.count());
  }
  static std::chrono::duration<Count, Period> from(Count stored) noexcept {
    return std::chrono::duration<Count, Period>(stored);
  }
};

/// The length of the unit that a duration counts, in seconds; `numerator` 0: it is no duration.
struct duration_unit {
  std::intmax_t numerator = 0;
  std::intmax_t denominator = 1;
  friend constexpr bool operator==(const duration_unit&, const duration_unit&) = default;
};

/// @cond
template <class T>
inline constexpr duration_unit unit_of{};
template <class Count, class Period>
inline constexpr duration_unit unit_of<std::chrono::duration<Count, Period>>{Period::type::num,
                                                                             Period::type::den};
template <class T>
inline constexpr duration_unit unit_of<std::optional<T>> = unit_of<T>;
/// @endcond

/// Types that have an `sql_conversion`.
template <class T>
concept sql_convertible = requires(const T& value) {
  sql_conversion<T>::to(value);
};

/// @cond
template <class T>
inline constexpr bool is_optional_cell = false;
template <class T>
inline constexpr bool is_optional_cell<std::optional<T>> = true;
/// @endcond

/// What a parameter is made from: `value` itself, or what its conversion gives.
template <class T>
decltype(auto) sql_stored(const T& value) {
  if constexpr (sql_convertible<T>) {
    return sql_conversion<T>::to(value);
  } else if constexpr (is_optional_cell<T>) {
    if constexpr (sql_convertible<typename T::value_type>) {
      using stored = std::remove_cvref_t<decltype(sql_conversion<typename T::value_type>::to(*value))>;
      return value ? std::optional<stored>(sql_conversion<typename T::value_type>::to(*value)) : std::nullopt;
    } else {
      return (value);
    }
  } else {
    return (value);
  }
}

/// One parameter of a statement; made by conversion, lives during the call only.
///
/// Integers, `bool` and enumerations become 64-bit integers; strings text; `blob` and spans of bytes bytes;
/// `system_time` milliseconds since 1970 UTC; `year_month_day` the text YYYY-MM-DD, which sorts by date;
/// an empty `optional`, `nullopt` and `nullptr` NULL.
class BOTCORE_EXPORT sql_parameter {
 public:
  enum class kind : std::uint8_t { null, integer, real, text, bytes };

  template <class T>
  sql_parameter(const T& value) {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_same_v<T, std::nullopt_t> || std::is_same_v<T, std::nullptr_t>) {
      kind_ = kind::null;
    } else if constexpr (std::is_enum_v<T>) {
      set_integer(static_cast<std::underlying_type_t<T>>(value));
    } else if constexpr (std::is_integral_v<T>) {
      set_integer(value);
    } else if constexpr (std::is_floating_point_v<T>) {
      kind_ = kind::real, real_ = static_cast<double>(value);
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
      kind_ = kind::text, text_ = std::string_view(value);
    } else if constexpr (std::is_convertible_v<const T&, std::span<const std::byte>>) {
      kind_ = kind::bytes, bytes_ = std::span<const std::byte>(value);
    } else {
      set(value);
    }
  }

  /// The parameter for a cell that was read or kept; views into it.
  static sql_parameter of(const sql_value& cell) noexcept;
  /// The same as a value of its own.
  sql_value value() const;

  kind type() const noexcept { return kind_; }
  std::int64_t integer() const noexcept { return integer_; }
  double real() const noexcept { return real_; }
  std::string_view text() const noexcept {
    return length_ ? std::string_view(buffer_.data(), length_) : text_;
  }
  std::span<const std::byte> bytes() const noexcept { return bytes_; }

 private:
  template <class T>
  void set_integer(T value) {
    if (!std::is_same_v<T, bool> && !fits(value)) refuse_number();
    kind_ = kind::integer, integer_ = static_cast<std::int64_t>(value);
  }
  template <class T>
  static constexpr bool fits(T value) noexcept {
    return std::is_signed_v<T> || static_cast<std::uint64_t>(value) <= INT64_MAX;
  }
  template <class T>
  void set(const std::optional<T>& value) {
    if (value) *this = sql_parameter(*value);
  }
  template <class Duration>
  void set(const std::chrono::time_point<std::chrono::system_clock, Duration>& value) {
    const auto since_1970 = value.time_since_epoch();
    set_integer(std::chrono::floor<std::chrono::milliseconds>(since_1970).count());
  }
  void set(const std::chrono::year_month_day& value);
  [[noreturn]] static void refuse_number();

  kind kind_ = kind::null;
  std::uint8_t length_ = 0;  // of the text in `buffer_`
  std::array<char, 14> buffer_{};
  union {
    std::int64_t integer_ = 0;
    double real_;
  };
  std::string_view text_;
  std::span<const std::byte> bytes_;
};

/// @{
/// Reads one cell as another type; false when it holds something else. `row::get` builds on them.
BOTCORE_EXPORT bool read_cell(const sql_value& cell, std::int64_t& result) noexcept;
BOTCORE_EXPORT bool read_cell(const sql_value& cell, double& result) noexcept;
BOTCORE_EXPORT bool read_cell(const sql_value& cell, std::string& result);
BOTCORE_EXPORT bool read_cell(const sql_value& cell, std::string_view& result) noexcept;
BOTCORE_EXPORT bool read_cell(const sql_value& cell, blob& result);
BOTCORE_EXPORT bool read_cell(const sql_value& cell, system_time& result) noexcept;
BOTCORE_EXPORT bool read_cell(const sql_value& cell, std::chrono::year_month_day& result) noexcept;
/// @}

/// For the other numbers and for enumerations; numbers that do not fit `T` count as something else.
template <class T>
requires(std::is_integral_v<T> || std::is_enum_v<T> ||
         std::is_same_v<T, float>) bool read_cell(const sql_value& cell, T& result) noexcept {
  if constexpr (std::is_same_v<T, float>) {
    double wide = 0;
    if (!read_cell(cell, wide)) return false;
    result = static_cast<float>(wide);
  } else {
    std::int64_t wide = 0;
    if (!read_cell(cell, wide)) return false;
    if constexpr (std::is_same_v<T, bool>) {
      if (wide != 0 && wide != 1) return false;
    } else if constexpr (std::is_enum_v<T>) {
      if (!std::in_range<std::underlying_type_t<T>>(wide)) return false;
    } else if constexpr (!std::is_same_v<T, char>) {
      if (!std::in_range<T>(wide)) return false;
    }
    result = static_cast<T>(wide);
  }
  return true;
}

}  // namespace botcore::inline v0
