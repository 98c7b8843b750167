/// @file
/// What a button carries, as values: checked by the compiler to fit, and to be understood when it comes back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "botcore/router/packing.hpp"

namespace botcore::inline v0 {

/// The name of a kind of button or link, as a template argument.
template <std::size_t size>
struct data_tag {
  consteval data_tag(const char (&literal)[size]) {  // NOLINT(google-explicit-constructor)
    for (std::size_t index = 0; index < size; ++index) text[index] = literal[index];
  }
  constexpr std::string_view view() const noexcept { return std::string_view(text, size - 1); }
  constexpr bool is_sound() const noexcept {
    for (const char letter : view()) {
      if (!((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_'))
        return false;
    }
    return size > 1;
  }

  char text[size] = {};
};

/// As the first field of `callback_data` or `link_data`: what has the same fields and another meaning gets another
/// number, so that what was sent before is not mistaken for it.
template <unsigned number>
struct data_version {};

/// @cond
/// Its name stands in the compiler's message, with the tag, the most bytes it may take, and the fields.
template <data_tag tag, std::size_t most_bytes, class... Fields>
struct packed_data_of {
  static_assert(most_bytes <= 64,
                "this data may get longer than the 64 bytes that Telegram takes: see most_bytes");
  static constexpr bool fits = true;
};

template <class... Fields>
struct data_fields {
  using values = std::tuple<Fields...>;
  static constexpr std::uint32_t version = 0;
};
template <unsigned number, class... Fields>
struct data_fields<data_version<number>, Fields...> {
  using values = std::tuple<Fields...>;
  static constexpr std::uint32_t version = number + 1;
};

/// Two letters for the kinds of fields and the version.
constexpr std::uint32_t layout_of(std::uint32_t fields, std::uint32_t version) noexcept {
  const std::uint32_t hash = mixed(fields, version);
  return (hash ^ (hash >> 12) ^ (hash >> 24)) & 0xFFFU;
}
BOTCORE_EXPORT std::string packed_prefix(std::string_view tag, std::uint32_t layout);

template <bool for_link, data_tag tag, class... Fields>
class packed_data {
  using fields = data_fields<Fields...>;

 public:
  using values = typename fields::values;

  /// The most bytes that `make` may give.
  static constexpr std::size_t max_bytes = tag.view().size() + 3 + packing<values>::worst(for_link);

  static_assert(tag.is_sound(), "a tag consists of a-z, 0-9 and _");
  static_assert(packed_data_of<tag, max_bytes, Fields...>::fits);

  /// What all data of this tag begins with, that of other versions too: "done-".
  static std::string prefix() { return std::string(tag.view()) + '-'; }

  /// The data for these values.
  template <class... Value>
  requires(std::is_constructible_v<values, Value...> &&
           sizeof...(Value) == std::tuple_size_v<values>) static std::string make(Value&&... value) {
    packer out(packed_prefix(tag.view(), layout), for_link);
    packing<values>::pack(out, values(std::forward<Value>(value)...));
    return std::move(out).take();
  }

  /// The values again; nothing for data of another tag, of other fields or another version, or of somebody's making.
  static std::optional<values> parse(std::string_view data) {
    const std::string begin = packed_prefix(tag.view(), layout);
    if (!data.starts_with(begin)) return std::nullopt;
    unpacker in(data.substr(begin.size()), for_link);
    values read = packing<values>::unpack(in);
    if (!in.done()) return std::nullopt;
    return read;
  }

 private:
  static constexpr std::uint32_t layout = layout_of(packing<values>::sign, fields::version);
};
/// @endcond

/// The data of a kind of button: `using done_button = callback_data<"done", std::int64_t, date>;`
///
/// `done_button::make(id, day)` is the data to put into the button, `router.callback<done_button>(handler)` gets the
/// values when it is pressed. A declaration whose data might get longer than 64 bytes does not compile. The data knows
/// what fields it was made of: after a change of the fields, buttons sent before are answered as `router::stale_button`
/// says.
template <data_tag tag, class... Fields>
using callback_data = packed_data<false, tag, Fields...>;

/// The payload of a kind of deep link, likewise: `using invite = link_data<"join", std::int64_t>;`,
/// `deep_link::start(bot, invite::make(group))`, `router.link<invite>(handler)`.
template <data_tag tag, class... Fields>
using link_data = packed_data<true, tag, Fields...>;

}  // namespace botcore::inline v0
