/// @file
/// Where a list of commands is shown.
#pragma once

#include <compare>
#include <cstdint>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The chats in which people see a command in the menu and in help.
/// @see https://core.telegram.org/bots/api#botcommandscope
class BOTCORE_EXPORT command_scope {
 public:
  /// All chats.
  constexpr command_scope() noexcept = default;
  static constexpr command_scope private_chats() noexcept { return command_scope(place::private_chats, 0); }
  static constexpr command_scope groups() noexcept { return command_scope(place::groups, 0); }
  /// The administrators of all groups.
  static constexpr command_scope administrators() noexcept { return command_scope(place::administrators, 0); }
  /// One chat: a group, or somebody's private chat.
  static constexpr command_scope chat(std::int64_t id) noexcept { return command_scope(place::chat, id); }

  /// Whether what is shown in `other` is shown here: everything that is for all chats, and what is for the kind of
  /// chat that this one is of.
  bool includes(const command_scope& other) const noexcept;

  api::BotCommandScope to_api() const;

  friend constexpr auto operator<=>(const command_scope&, const command_scope&) noexcept = default;

 private:
  enum class place : std::uint8_t { everywhere, private_chats, groups, administrators, chat };
  constexpr command_scope(place where, std::int64_t chat) noexcept : where_(where), chat_(chat) {}

  place where_ = place::everywhere;
  std::int64_t chat_ = 0;
};

}  // namespace botcore::inline v0
