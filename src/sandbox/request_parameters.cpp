#include "request_parameters.hpp"

#include <vector>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "formatted_text.hpp"
#include "multipart.hpp"
#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

/// Fields of a query or form, to which `read` decodes `text`.
json::object text_fields(std::string_view text, std::vector<http_parameter> (*read)(std::string_view)) {
  json::object result;
  try {
    for (const http_parameter& field : read(text)) {
      if (!is_utf8(field.name) || !is_utf8(field.value))
        throw bad_request("strings must be encoded in UTF-8");
      if (!field.name.empty()) result[field.name] = field.value;
    }
  } catch (const error& failure) {
    throw bad_request(failure.what());
  }
  return result;
}

void read_form(const http_request& request, call_input& result) {
  for (const form_part& part : read_multipart(request.headers.get("Content-Type"), request.body)) {
    if (part.file_name) {
      result.files[part.name] = {*part.file_name, std::string(part.content)};
      continue;
    }
    if (!is_utf8(part.content)) throw bad_request("strings must be encoded in UTF-8");
    result.parameters[part.name] = part.content;
  }
}

}  // namespace

json::object read_query(std::string_view target) {
  return text_fields(target, &parse_query);
}

std::string media_type(const http_request& request) {
  std::string_view type = request.headers.get("Content-Type");
  type = type.substr(0, type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return ascii_lower(type);
}

call_input read_input(const http_request& request) {
  call_input result;
  result.parameters = read_query(request.target);
  if (request.body.empty()) return result;
  const std::string type = media_type(request);
  if (type == "application/json") {
    boost::system::error_code failure;
    const json::value body = json::parse(request.body, failure);
    if (failure) throw bad_request("can't parse JSON object");
    if (!body.is_object()) throw bad_request("object expected as the body");
    for (const auto& [name, value] : body.as_object()) result.parameters[name] = value;
  } else if (type == "application/x-www-form-urlencoded") {
    for (const auto& [name, value] : text_fields(request.body, &parse_form)) result.parameters[name] = value;
  } else if (type == "multipart/form-data") {
    read_form(request, result);
  } else {
    throw bad_request("unsupported content type \"" + type + '"');
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
