#include "botcore/net/http_message.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

void check_header(const std::string& name, const std::string& value) {
  if (!is_http_token(name)) {
    throw error(errc::invalid_argument, "header name '" + printable(name) + "'");
  }
  const auto control = [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
  };
  if (std::any_of(value.begin(), value.end(), control)) {
    throw error(errc::invalid_argument, "header " + name + ": its value holds control characters");
  }
}

}  // namespace

const std::string* http_headers::find(std::string_view name) const noexcept {
  for (const http_header& line : lines_) {
    if (same_ignoring_case(line.name, name)) return &line.value;
  }
  return nullptr;
}

std::string_view http_headers::get(std::string_view name) const noexcept {
  const std::string* value = find(name);
  return value ? std::string_view(*value) : std::string_view();
}

void http_headers::add(std::string name, std::string value) {
  check_header(name, value);
  lines_.emplace_back(std::move(name), std::move(value));
}

void http_headers::set(std::string name, std::string value) {
  check_header(name, value);
  erase(name);
  lines_.emplace_back(std::move(name), std::move(value));
}

std::size_t http_headers::erase(std::string_view name) noexcept {
  return std::erase_if(lines_,
                       [name](const http_header& line) { return same_ignoring_case(line.name, name); });
}

http_request::http_request() = default;
http_request::http_request(std::string method, std::string url, std::string body)
    : method(std::move(method)), url(std::move(url)), body(std::move(body)) {}
http_request::http_request(const http_request&) = default;
http_request::http_request(http_request&&) noexcept = default;
http_request& http_request::operator=(const http_request&) = default;
http_request& http_request::operator=(http_request&&) noexcept = default;
http_request::~http_request() = default;

http_response::http_response() = default;
http_response::http_response(int status, std::string body, std::string content_type)
    : status(status), body(std::move(body)) {
  if (!content_type.empty()) headers.add("Content-Type", std::move(content_type));
}
http_response::http_response(const http_response&) = default;
http_response::http_response(http_response&&) noexcept = default;
http_response& http_response::operator=(const http_response&) = default;
http_response& http_response::operator=(http_response&&) noexcept = default;
http_response::~http_response() = default;

}  // namespace botcore::inline v0
