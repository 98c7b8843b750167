/// @file
/// Reads what the bot wants to say: text, markup of the text, keyboards.
#pragma once

#include <boost/json/object.hpp>

#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// From `text`, `parse_mode`, `entities` and `reply_markup`, as the schema has checked them.
/// @throws refused for what Telegram does not accept.
outgoing read_outgoing(const boost::json::object& parameters);

/// A caption, its entities and keyboard: from `caption`, `parse_mode`, `caption_entities` and `reply_markup`.
/// @throws refused for what Telegram does not accept.
outgoing read_captioned(const boost::json::object& parameters);

/// From `reply_markup`; empty when there is none.
/// @throws refused for what Telegram does not accept.
boost::json::object read_markup(const boost::json::object& parameters);

}  // namespace botcore::inline v0::sandbox
