/// @file
/// The world's things as the Bot API, the page and tests see them.
#pragma once

#include <boost/json/object.hpp>

#include "media_views.hpp"
#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// @name As the Bot API writes them
/// @{
boost::json::object api_user(const test_user& user, bool is_bot);
boost::json::object api_chat(const world& world, const chat& chat);
boost::json::object api_message(const world& world, const message& message);
/// @}

/// @name As the page gets them; times are milliseconds since 1970, UTC
/// @{
boost::json::object page_user(const test_user& user);
boost::json::object page_chat(const world& world, const chat& chat);
boost::json::object page_message(const world& world, const message& message);
/// @}

/// As a test reads it.
chat_message seen_message(const world& world, const message& message);

}  // namespace botcore::inline v0::sandbox
