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

/// The request `getUserChatBoosts`.
/// @see https://core.telegram.org/bots/api#getuserchatboosts
struct BOTCORE_EXPORT GetUserChatBoosts {
  static constexpr std::string_view method = "getUserChatBoosts";
  static constexpr bool multipart = false;
  using result_type = UserChatBoosts;

  GetUserChatBoosts(ChatId chat_id, std::int64_t user_id);
  GetUserChatBoosts(const GetUserChatBoosts& other);
  GetUserChatBoosts(GetUserChatBoosts&& other) noexcept;
  GetUserChatBoosts& operator=(const GetUserChatBoosts& other);
  GetUserChatBoosts& operator=(GetUserChatBoosts&& other) noexcept;
  ~GetUserChatBoosts();
  bool operator==(const GetUserChatBoosts& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserChatBoosts& value);
};

}  // namespace botcore::inline v0::api
