/// @file
/// Sets of kinds of updates: which a route takes, and which Telegram is asked for.
#pragma once

#include <cstdint>

#include "botcore/api/types/updates.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Some of the kinds of updates. `UpdateType::unknown` stands for all that this version of the Bot API does not know.
class update_kinds {
 public:
  using kind = api::UpdateType::known;

  constexpr update_kinds() noexcept = default;  ///< None.
  constexpr update_kinds(kind one) noexcept
      : bits_(1U << (one & 31)) {}  // NOLINT(google-explicit-constructor)

  /// Every kind.
  static constexpr update_kinds all() noexcept { return from_bits(~0U); }
  /// Those that bring a message, new or edited.
  static constexpr update_kinds messages() noexcept {
    using type = api::UpdateType;
    return update_kinds(type::message) | type::edited_message | type::channel_post |
           type::edited_channel_post | type::business_message | type::edited_business_message |
           type::guest_message;
  }
  /// Those that Telegram sends only when asked to.
  static constexpr update_kinds on_request() noexcept {
    using type = api::UpdateType;
    return update_kinds(type::chat_member) | type::message_reaction | type::message_reaction_count;
  }

  constexpr bool has(kind one) const noexcept { return (bits_ >> (one & 31) & 1U) != 0; }
  constexpr bool empty() const noexcept { return bits_ == 0; }

  friend constexpr update_kinds operator|(update_kinds left, update_kinds right) noexcept {
    return from_bits(left.bits_ | right.bits_);
  }
  friend constexpr update_kinds operator&(update_kinds left, update_kinds right) noexcept {
    return from_bits(left.bits_ & right.bits_);
  }
  friend constexpr update_kinds operator~(update_kinds kinds) noexcept { return from_bits(~kinds.bits_); }
  friend constexpr bool operator==(update_kinds left, update_kinds right) noexcept = default;

 private:
  static constexpr update_kinds from_bits(std::uint32_t bits) noexcept {
    update_kinds kinds;
    kinds.bits_ = bits;
    return kinds;
  }

  std::uint32_t bits_ = 0;  // the unknown kind, -1, is the highest
};

/// The kind of an update; unknown when it holds nothing that this version of the Bot API has.
BOTCORE_EXPORT api::UpdateType::known kind_of(const api::Update& update) noexcept;

/// @cond
/// The kind whose member lies at `member` inside `update`.
BOTCORE_EXPORT api::UpdateType::known kind_at(const api::Update& update, const void* member) noexcept;
/// @endcond

/// The kind that a member of Update stands for: `kind_of(&api::Update::inline_query)`.
template <class Part>
api::UpdateType::known kind_of(boxed<Part> api::Update::*member) {
  const api::Update nothing;
  return kind_at(nothing, &(nothing.*member));
}

}  // namespace botcore::inline v0
