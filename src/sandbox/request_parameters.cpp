#include "request_parameters.hpp"

#include <vector>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "formatted_text.hpp"
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

/// `name="value"` or `name=value` in a header such as Content-Disposition.
std::string header_parameter(std::string_view header, std::string_view name) {
  const std::string wanted = std::string(name) + '=';
  std::size_t at = ascii_lower(header).find(wanted);
  while (at != std::string::npos && at > 0 && header[at - 1] != ' ' && header[at - 1] != ';') {
    at = ascii_lower(header).find(wanted, at + 1);
  }
  if (at == std::string::npos) return {};
  const std::string_view value = header.substr(at + wanted.size());
  if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
  return std::string(value.substr(0, value.find_first_of("; \r")));
}

/// The text fields of a multipart form. A part with a file name is an upload, which no supported method
/// takes.
void read_multipart(const http_request& request, json::object& result) {
  const std::string boundary = "--" + header_parameter(request.headers.get("Content-Type"), "boundary");
  if (boundary == "--") throw bad_request("can't find the boundary of the multipart form");
  const std::string_view body = request.body;
  std::size_t at = body.find(boundary);
  while (at != std::string_view::npos) {
    at += boundary.size();
    if (body.substr(at).starts_with("--")) return;
    const std::size_t head_end = body.find("\r\n\r\n", at);
    const std::size_t end =
        head_end == std::string_view::npos ? head_end : body.find("\r\n" + boundary, head_end);
    if (end == std::string_view::npos) break;
    const std::string_view head = body.substr(at, head_end - at);
    const std::string name = header_parameter(head, "name");
    if (!header_parameter(head, "filename").empty())
      throw bad_request("file uploads are not supported by the sandbox");
    const std::string_view value = body.substr(head_end + 4, end - head_end - 4);
    if (!is_utf8(value) || !is_utf8(name)) throw bad_request("strings must be encoded in UTF-8");
    result[name] = value;
    at = end + 2;
  }
  throw bad_request("the multipart form has no end");
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

json::object read_parameters(const http_request& request) {
  json::object result = read_query(request.target);
  if (request.body.empty()) return result;
  const std::string type = media_type(request);
  if (type == "application/json") {
    boost::system::error_code failure;
    const json::value body = json::parse(request.body, failure);
    if (failure) throw bad_request("can't parse JSON object");
    if (!body.is_object()) throw bad_request("object expected as the body");
    for (const auto& [name, value] : body.as_object()) result[name] = value;
  } else if (type == "application/x-www-form-urlencoded") {
    for (const auto& [name, value] : text_fields(request.body, &parse_form)) result[name] = value;
  } else if (type == "multipart/form-data") {
    read_multipart(request, result);
  } else {
    throw bad_request("unsupported content type \"" + type + '"');
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
