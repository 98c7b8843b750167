/// @file
/// Values as a few letters that buttons and links may have.
#pragma once

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "botcore/core/export.hpp"
#include "botcore/router/named_enum.hpp"
#include "botcore/router/short_text.hpp"

namespace botcore::inline v0 {

/// Writes numbers and texts. Numbers take a letter for each five bits; texts stand as they are, or, in links, as
/// base64url.
class BOTCORE_EXPORT packer {
 public:
  explicit packer(std::string prefix, bool for_link) : made_(std::move(prefix)), for_link_(for_link) {}
  void number(std::uint64_t value);
  void text(std::string_view value);
  std::string take() && { return std::move(made_); }

 private:
  std::string made_;
  bool for_link_;
};

/// Reads what a `packer` wrote, and nothing else: there is one way to write a value. After a failure it stays failed.
class BOTCORE_EXPORT unpacker {
 public:
  unpacker(std::string_view packed, bool for_link) noexcept : rest_(packed), for_link_(for_link) {}
  /// Fails for a number above `most`.
  std::uint64_t number(std::uint64_t most);
  /// Fails for a text of more than `most` bytes.
  std::string text(std::size_t most);
  void fail() noexcept { failed_ = true; }
  /// Whether all was read, and well.
  bool done() const noexcept { return !failed_ && rest_.empty(); }
  bool failed() const noexcept { return failed_; }

 private:
  std::string_view rest_;
  bool for_link_;
  bool failed_ = false;
};

/// @cond
constexpr std::size_t packed_digits(std::uint64_t most) noexcept {
  std::size_t letters = 1;
  while (most >>= 5) ++letters;
  return letters;
}

/// A letter that tells kinds of fields apart, for the signature of a layout.
constexpr std::uint32_t mixed(std::uint32_t hash, std::uint32_t value) noexcept {
  return (hash ^ value) * 16777619U;
}

template <class T>
struct packing;

template <std::integral T>
struct packing<T> {
  using natural = std::make_unsigned_t<T>;
  static constexpr std::uint64_t most = std::numeric_limits<natural>::max();
  static constexpr std::size_t worst(bool) noexcept { return packed_digits(most); }
  static constexpr std::uint32_t sign = (std::is_signed_v<T> ? 100 : 200) + sizeof(T);
  static void pack(packer& out, T value) {
    if constexpr (std::is_signed_v<T>) {
      // Small numbers of both signs are short: 0, -1, 1, -2, …
      const auto doubled = static_cast<std::uint64_t>(static_cast<natural>(value)) << 1;
      out.number((value < 0 ? ~doubled : doubled) & most);
    } else {
      out.number(value);
    }
  }
  static T unpack(unpacker& in) {
    const std::uint64_t number = in.number(most);
    if constexpr (std::is_signed_v<T>) {
      return static_cast<T>((number & 1) != 0 ? ~(number >> 1) : number >> 1);
    } else {
      return static_cast<T>(number);
    }
  }
};

template <>
struct packing<bool> {
  static constexpr std::size_t worst(bool) noexcept { return 1; }
  static constexpr std::uint32_t sign = 1;
  static void pack(packer& out, bool value) { out.number(value ? 1 : 0); }
  static bool unpack(unpacker& in) { return in.number(1) == 1; }
};

template <>
struct packing<std::chrono::year_month_day> {
  using days = std::chrono::sys_days;
  static constexpr days first{std::chrono::year(1) / 1 / 1};
  static constexpr std::uint64_t most = 3'652'058;  // 31.12.9999
  static constexpr std::size_t worst(bool) noexcept { return packed_digits(most); }
  static constexpr std::uint32_t sign = 2;
  BOTCORE_EXPORT static void pack(packer& out, std::chrono::year_month_day value);
  static std::chrono::year_month_day unpack(unpacker& in) {
    return first + std::chrono::days(static_cast<int>(in.number(most)));
  }
};

template <std::size_t bytes>
struct packing<short_text<bytes>> {
  static constexpr std::size_t worst(bool for_link) noexcept {
    return packed_digits(bytes) + (for_link ? (bytes * 8 + 5) / 6 : bytes);
  }
  static constexpr std::uint32_t sign = 1000 + bytes;
  static void pack(packer& out, const short_text<bytes>& value) { out.text(value.view()); }
  static short_text<bytes> unpack(unpacker& in) { return short_text<bytes>::cut(in.text(bytes)); }
};

template <any_enum T>
struct packing<T> {
  using number = packing<std::underlying_type_t<T>>;
  static constexpr std::size_t worst(bool for_link) noexcept { return number::worst(for_link); }
  static constexpr std::uint32_t sign = number::sign + 300;
  static void pack(packer& out, T value) { number::pack(out, static_cast<std::underlying_type_t<T>>(value)); }
  static T unpack(unpacker& in) { return static_cast<T>(number::unpack(in)); }
};

/// Of an enumeration with names, only the values that have one.
template <named_enum T>
struct packing<T> {
  static constexpr auto names = enum_names(T());
  static constexpr std::size_t worst(bool) noexcept { return packed_digits(names.size() - 1); }
  static constexpr std::uint32_t sign = 3;
  static void pack(packer& out, T value) {
    for (std::size_t index = 0; index < names.size(); ++index) {
      if (names[index].value == value) return out.number(index);
    }
    out.number(0);
  }
  static T unpack(unpacker& in) { return names[in.number(names.size() - 1)].value; }
};

template <class T>
struct packing<std::optional<T>> {
  static constexpr std::size_t worst(bool for_link) noexcept { return 1 + packing<T>::worst(for_link); }
  static constexpr std::uint32_t sign = mixed(4, packing<T>::sign);
  static void pack(packer& out, const std::optional<T>& value) {
    packing<bool>::pack(out, value.has_value());
    if (value) packing<T>::pack(out, *value);
  }
  static std::optional<T> unpack(unpacker& in) {
    if (!packing<bool>::unpack(in)) return std::nullopt;
    return packing<T>::unpack(in);
  }
};

template <class... T>
struct packing<std::tuple<T...>> {
  static constexpr std::size_t worst(bool for_link) noexcept {
    return (std::size_t(0) + ... + packing<T>::worst(for_link));
  }
  static constexpr std::uint32_t signature() noexcept {
    std::uint32_t hash = 2166136261U;
    ((hash = mixed(hash, packing<T>::sign)), ...);
    return hash;
  }
  static constexpr std::uint32_t sign = signature();
  static void pack(packer& out, const std::tuple<T...>& values) {
    std::apply([&](const auto&... value) { (packing<T>::pack(out, value), ...); }, values);
  }
  static std::tuple<T...> unpack(unpacker& in) { return std::tuple<T...>{packing<T>::unpack(in)...}; }
};

/// What the members of a type of the user's own are, taken from its `packed_members`.
template <class T>
struct packed_members_of;
template <class... Member>
struct packed_members_of<std::tuple<Member&...>> {
  using values = std::tuple<Member...>;
};

template <class T>
requires requires(T& value) {
  packed_members(value);
}
struct packing<T> {
  using values = typename packed_members_of<decltype(packed_members(std::declval<T&>()))>::values;
  static constexpr std::size_t worst(bool for_link) noexcept { return packing<values>::worst(for_link); }
  static constexpr std::uint32_t sign = mixed(5, packing<values>::sign);
  static void pack(packer& out, T value) { packing<values>::pack(out, values(packed_members(value))); }
  static T unpack(unpacker& in) {
    T value{};
    packed_members(value) = packing<values>::unpack(in);
    return value;
  }
};
/// @endcond

/// What buttons and links carry: integers, `bool`, enumerations, `date`, `short_text<N>`, `std::optional` of these, and
/// types of your own with one function beside them: `auto packed_members(activity_id& id) { return std::tie(id.value); }`
template <class T>
concept packable = requires(packer& out, unpacker& in, const T& value) {
  packing<T>::pack(out, value);
  { packing<T>::unpack(in) } -> std::same_as<T>;
};

}  // namespace botcore::inline v0
