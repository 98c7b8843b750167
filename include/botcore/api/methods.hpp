// Written by src/codegen/generate.py: do not edit.
/// @file
/// All requests of the Bot API.
#pragma once

#include "botcore/api/methods/boost.hpp"
#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/business.hpp"
#include "botcore/api/methods/chat.hpp"
#include "botcore/api/methods/chat_invite.hpp"
#include "botcore/api/methods/chat_member.hpp"
#include "botcore/api/methods/edit.hpp"
#include "botcore/api/methods/ephemeral.hpp"
#include "botcore/api/methods/forum.hpp"
#include "botcore/api/methods/game.hpp"
#include "botcore/api/methods/gift.hpp"
#include "botcore/api/methods/inline_mode.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/methods/passport.hpp"
#include "botcore/api/methods/payment.hpp"
#include "botcore/api/methods/rich_message.hpp"
#include "botcore/api/methods/sticker.hpp"
#include "botcore/api/methods/story.hpp"
#include "botcore/api/methods/updates.hpp"
#include "botcore/api/methods/user.hpp"
