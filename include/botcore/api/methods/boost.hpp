// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: boost.
#pragma once

#include <cstdint>
#include <string_view>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/boost.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Lists the boosts that a user gave to a chat.
///
/// The request `getUserChatBoosts`, sent as JSON; it gives UserChatBoosts.
/// @see https://core.telegram.org/bots/api#getuserchatboosts
struct BOTCORE_EXPORT GetUserChatBoosts {
  static constexpr std::string_view method = "getUserChatBoosts";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = UserChatBoosts;  ///< What a call gives.

  /// With what it needs.
  GetUserChatBoosts(ChatId chat_id, std::int64_t user_id);
  /// @cond
  GetUserChatBoosts(const GetUserChatBoosts& other);
  GetUserChatBoosts(GetUserChatBoosts&& other) noexcept;
  GetUserChatBoosts& operator=(const GetUserChatBoosts& other);
  GetUserChatBoosts& operator=(GetUserChatBoosts&& other) noexcept;
  ~GetUserChatBoosts();
  bool operator==(const GetUserChatBoosts& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserChatBoosts& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
