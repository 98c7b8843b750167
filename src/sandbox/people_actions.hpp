/// @file
/// What people do through the end points under /sandbox/ that are posted to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "botcore/net/http_message.hpp"

#include "stage.hpp"

namespace botcore::inline v0::sandbox {

/// @throws refused, or error (invalid_argument).
using people_action = boost::json::object (*)(stage&, const boost::json::object&);

/// Null when there is no such end point.
people_action find_people_action(std::string_view path);

/// Sends the file in a form. @throws as other actions do.
boost::json::object send_file(stage& on, const http_request& request);

/// @name Fields of a body. @throws refused when they are of another type.
/// @{
std::int64_t number_of(const boost::json::object& fields, std::string_view name);
std::int64_t number_or_zero(const boost::json::object& fields, std::string_view name);
std::string text_of_field(const boost::json::object& fields, std::string_view name);
/// @}

}  // namespace botcore::inline v0::sandbox
