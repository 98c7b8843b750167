/// @file
/// Plain structs as stored values, member by member: what sessions and dialogues keep needs no code of its own.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/pfr/core.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/router/field_stream.hpp"
#include "botcore/storage/key_value_space.hpp"

namespace botcore::inline v0 {

/// A struct without constructors, base classes and private members.
template <class T>
concept plain_struct = std::is_class_v<T> && std::is_aggregate_v<T> && std::is_default_constructible_v<T> &&
    !std::is_polymorphic_v<T>;

/// @cond
BOTCORE_EXPORT void put_field(field_writer& out, double value);
BOTCORE_EXPORT void put_field(field_writer& out, std::chrono::year_month_day value);
[[noreturn]] BOTCORE_EXPORT void refuse_layout(std::string_view stored, std::string_view wanted);

/// How one member is kept; `layout` names the kind, so that a struct which changed is noticed.
template <class T>
struct field_codec {
  static_assert(
      requires { key_value_codec<T>::encode(std::declval<const T&>()); },
      "a member of a stored struct is a number, an enumeration, text, a day, a time, a duration, an "
      "optional, a vector "
      "or a plain struct of these; for another type, specialise botcore::key_value_codec");
  static void layout(std::string& out) { out += 'x'; }
  static void put(field_writer& out, const T& value) { out.put(key_value_codec<T>::encode(value)); }
  static void get(field_reader& in, T& value) { value = key_value_codec<T>::decode(in.next()); }
};

template <class T>
requires std::is_arithmetic_v<T>
struct field_codec<T> {
  static constexpr bool real = std::is_floating_point_v<T>;
  static void layout(std::string& out) { out += std::is_same_v<T, bool> ? 'b' : (real ? 'r' : 'i'); }
  static void put(field_writer& out, T value) {
    if constexpr (real) {
      put_field(out, static_cast<double>(value));
    } else {
      out.put_number(
          static_cast<std::conditional_t<std::is_unsigned_v<T>, std::uint64_t, std::int64_t>>(value));
    }
  }
  static void get(field_reader& in, T& value) {
    if constexpr (real) {
      value = static_cast<T>(in.next_real());
    } else if constexpr (std::is_same_v<T, bool>) {
      value = in.next_number<int>() != 0;
    } else {
      const auto wide =
          in.next_number<std::conditional_t<std::is_unsigned_v<T>, std::uint64_t, std::int64_t>>();
      value = static_cast<T>(wide);
      if (static_cast<decltype(wide)>(value) != wide) field_reader::refuse(std::to_string(wide));
    }
  }
};

template <class T>
requires std::is_enum_v<T>
struct field_codec<T> {
  using number = field_codec<std::underlying_type_t<T>>;
  static void layout(std::string& out) { out += 'i'; }
  static void put(field_writer& out, T value) {
    number::put(out, static_cast<std::underlying_type_t<T>>(value));
  }
  static void get(field_reader& in, T& value) {
    std::underlying_type_t<T> read{};
    number::get(in, read);
    value = static_cast<T>(read);
  }
};

template <>
struct field_codec<std::string> {
  static void layout(std::string& out) { out += 's'; }
  static void put(field_writer& out, const std::string& value) { out.put(value); }
  static void get(field_reader& in, std::string& value) { value = in.next(); }
};

template <>
struct field_codec<std::chrono::year_month_day> {
  static void layout(std::string& out) { out += 'd'; }
  static void put(field_writer& out, std::chrono::year_month_day value) { put_field(out, value); }
  static void get(field_reader& in, std::chrono::year_month_day& value) { value = in.next_day(); }
};

template <class Count, class Period>
struct field_codec<std::chrono::duration<Count, Period>> {
  static void layout(std::string& out) {
    out += "p" + std::to_string(Period::num) + "/" + std::to_string(Period::den) + " ";
    field_codec<Count>::layout(out);
  }
  static void put(field_writer& out, std::chrono::duration<Count, Period> value) {
    field_codec<Count>::put(out, value.count());
  }
  static void get(field_reader& in, std::chrono::duration<Count, Period>& value) {
    Count count{};
    field_codec<Count>::get(in, count);
    value = std::chrono::duration<Count, Period>(count);
  }
};

template <class Clock, class Duration>
struct field_codec<std::chrono::time_point<Clock, Duration>> {
  static void layout(std::string& out) {
    out += 't';
    field_codec<Duration>::layout(out);
  }
  static void put(field_writer& out, std::chrono::time_point<Clock, Duration> value) {
    field_codec<Duration>::put(out, value.time_since_epoch());
  }
  static void get(field_reader& in, std::chrono::time_point<Clock, Duration>& value) {
    Duration since{};
    field_codec<Duration>::get(in, since);
    value = std::chrono::time_point<Clock, Duration>(since);
  }
};

template <class T>
struct field_codec<std::optional<T>> {
  static void layout(std::string& out) {
    out += '?';
    field_codec<T>::layout(out);
  }
  static void put(field_writer& out, const std::optional<T>& value) {
    out.put_number(value ? 1 : 0);
    if (value) field_codec<T>::put(out, *value);
  }
  static void get(field_reader& in, std::optional<T>& value) {
    value.reset();
    if (in.next_number<int>() != 0) field_codec<T>::get(in, value.emplace());
  }
};

template <class T>
struct field_codec<std::vector<T>> {
  static void layout(std::string& out) {
    out += '*';
    field_codec<T>::layout(out);
  }
  static void put(field_writer& out, const std::vector<T>& value) {
    out.put_number(value.size());
    for (const T& one : value) field_codec<T>::put(out, one);
  }
  static void get(field_reader& in, std::vector<T>& value) {
    value.clear();
    for (auto left = in.next_number<std::size_t>(); left > 0; --left) {
      T one{};  // read before it is kept: a wrong count ends the reading, not the memory
      field_codec<T>::get(in, one);
      value.push_back(std::move(one));
    }
  }
};

template <plain_struct T>
struct field_codec<T> {
  static void layout(std::string& out) {
    out += '(';
    [&out]<std::size_t... Index>(std::index_sequence<Index...>) {
      (field_codec<boost::pfr::tuple_element_t<Index, T>>::layout(out), ...);
    }
    (std::make_index_sequence<boost::pfr::tuple_size_v<T>>());
    out += ')';
  }
  static void put(field_writer& out, const T& value) {
    if constexpr (boost::pfr::tuple_size_v < T >> 0) {
      boost::pfr::for_each_field(value, [&out](const auto& member) {
        field_codec<std::remove_cvref_t<decltype(member)>>::put(out, member);
      });
    }
  }
  static void get(field_reader& in, T& value) {
    if constexpr (boost::pfr::tuple_size_v < T >> 0) {
      boost::pfr::for_each_field(value, [&in](auto& member) {
        field_codec<std::remove_cvref_t<decltype(member)>>::get(in, member);
      });
    }
  }
};
/// @endcond

/// Plain structs are stored with the kinds of their members in order; when those have changed, a stored value is
/// refused rather than misread. Renaming members changes nothing, and swapping two of one kind goes unnoticed.
template <plain_struct T>
struct key_value_codec<T> {
  static std::string encode(const T& value) {
    field_writer out;
    out.put(layout());
    field_codec<T>::put(out, value);
    return out.take();
  }
  static T decode(std::string_view stored) {
    field_reader in(stored);
    const std::string_view kept_as = in.next();
    if (kept_as != layout()) refuse_layout(kept_as, layout());
    T value{};
    field_codec<T>::get(in, value);
    in.finish();
    return value;
  }

 private:
  static std::string layout() {
    std::string made;
    field_codec<T>::layout(made);
    return made;
  }
};

}  // namespace botcore::inline v0
