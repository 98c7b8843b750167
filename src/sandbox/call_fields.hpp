/// @file
/// Reads single parameters of a call that the schema has checked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// Zero when it is not there.
std::int64_t number_in(const boost::json::object& parameters, std::string_view name);
/// False when it is not there.
bool flag_in(const boost::json::object& parameters, std::string_view name);
/// Empty when it is not there.
std::string text_in(const boost::json::object& parameters, std::string_view name);

/// @throws refused: chats with a username do not exist here, so a text names none.
std::int64_t chat_id_in(const boost::json::object& parameters);
/// @throws refused when it is missing.
std::int64_t message_id_in(const boost::json::object& parameters);

/// The message that `reply_parameters` name; zero when they are not there, or may name none.
/// @throws refused when there is no such message.
std::int64_t answered_message(const world& world, const boost::json::object& parameters);

}  // namespace botcore::inline v0::sandbox
