/// @file
/// What a request carries: query, form or JSON, as one JSON object, and the files that came along.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "botcore/net/http_message.hpp"

namespace botcore::inline v0::sandbox {

/// A file in a form.
struct upload {
  std::string file_name;
  std::string content;
};

/// By the names of their parts.
using uploads = std::map<std::string, upload, std::less<>>;

struct call_input {
  boost::json::object parameters;
  uploads files;
};

/// The parameters of a request target's query, as texts.
/// @throws refused when it cannot be decoded.
boost::json::object read_query(std::string_view target);

/// The parameters of a Bot API call, from the query and from a body of any kind that the Bot API takes.
/// @throws refused when the body is not what its content type says.
call_input read_input(const http_request& request);

/// The content type without its parameters, in lower case.
std::string media_type(const http_request& request);

}  // namespace botcore::inline v0::sandbox
