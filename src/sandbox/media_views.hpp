/// @file
/// Files as the Bot API, the page and tests see them.
#pragma once

#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// A File, as getFile gives it.
boost::json::object api_file(const stored_file& file);

/// Adds what a message shows, in the Bot API's fields; `text` and `entities` are not among them.
void add_api_media(boost::json::object& result, const message& message);

/// What a message shows, as the page gets it.
boost::json::array page_media(const message& message);

/// What a message shows, as a test reads it.
std::vector<chat_file> seen_files(const message& message);

}  // namespace botcore::inline v0::sandbox
