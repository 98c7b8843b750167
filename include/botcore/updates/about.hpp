/// @file
/// What an update is about: the one message, chat and user in it, whichever of its kinds it is.
#pragma once

#include <string_view>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The name of the member that the update holds, "callback_query"; "unknown" when it holds none that this
/// version of the Bot API has.
BOTCORE_EXPORT std::string_view update_kind(const api::Update& update) noexcept;

/// The message that the update brings, or under which its button was pressed; null when there is none, or
/// when it is too old for the bot to see.
BOTCORE_EXPORT const api::Message* message_of(const api::Update& update) noexcept;

/// Where it happened; null for updates without a chat (inline queries, polls).
BOTCORE_EXPORT const api::Chat* chat_of(const api::Update& update) noexcept;

/// Who did it; null where Telegram does not say (channel posts, anonymous votes).
BOTCORE_EXPORT const api::User* user_of(const api::Update& update) noexcept;

}  // namespace botcore::inline v0
