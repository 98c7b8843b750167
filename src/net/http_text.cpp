#include "http_text.hpp"

#include <algorithm>
#include <charconv>

#include <boost/beast/http/status.hpp>

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_shown = 80;

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool token_character(char c) {
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

void append_line(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

/// Lines that tell where a message ends, or what becomes of the connection: never taken from the caller.
bool framing_header(std::string_view name) {
  for (const std::string_view framing : {"Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive"}) {
    if (same_ignoring_case(name, framing)) return true;
  }
  return false;
}

void append_lines(std::string& head, const http_headers& headers) {
  for (const http_header& line : headers) {
    if (!framing_header(line.name)) append_line(head, line.name, line.value);
  }
}

/// Methods for which a length is sent even when the body is empty (RFC 9110, section 8.6).
bool method_expects_body(std::string_view method) {
  return method == "POST" || method == "PUT" || method == "PATCH";
}

}  // namespace

bool is_http_token(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), token_character);
}

bool same_ignoring_case(std::string_view left, std::string_view right) noexcept {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(),
                    [](char one, char other) { return ascii_lower(one) == ascii_lower(other); });
}

std::string printable(std::string_view text) {
  std::string shown(text.substr(0, longest_shown));
  for (char& c : shown) {
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) c = '?';
  }
  if (text.size() > longest_shown) shown += "...";
  return shown;
}

bool lists_word(std::string_view value, std::string_view word) noexcept {
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    std::string_view item = value.substr(0, comma);
    while (!item.empty() && (item.front() == ' ' || item.front() == '\t')) item.remove_prefix(1);
    while (!item.empty() && (item.back() == ' ' || item.back() == '\t')) item.remove_suffix(1);
    if (same_ignoring_case(item, word)) return true;
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return false;
}

std::uint16_t port_number(std::string_view digits) noexcept {
  std::uint16_t port = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  return code == std::errc() && end == digits.data() + digits.size() ? port : std::uint16_t(0);
}

std::string request_head(const http_request& request, const http_url& url, std::string_view user_agent,
                         std::optional<std::uint64_t> body_bytes) {
  std::string head;
  head.reserve(256 + url.target.size());
  head.append(request.method).append(" ").append(url.target).append(" HTTP/1.1\r\n");
  if (!request.headers.contains("Host")) append_line(head, "Host", url.authority());
  if (!user_agent.empty() && !request.headers.contains("User-Agent")) {
    append_line(head, "User-Agent", user_agent);
  }
  append_lines(head, request.headers);
  if (!body_bytes) {
    append_line(head, "Transfer-Encoding", "chunked");
  } else if (*body_bytes != 0 || method_expects_body(request.method)) {
    append_line(head, "Content-Length", std::to_string(*body_bytes));
  }
  return head.append("\r\n");
}

bool status_has_body(int status) noexcept {
  return status >= 200 && status != 204 && status != 304;
}

std::string response_head(const http_response& response, bool keep_alive) {
  std::string head;
  head.reserve(256);
  const auto reason = boost::beast::http::obsolete_reason(
      boost::beast::http::int_to_status(static_cast<unsigned>(response.status)));
  head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  head.append(reason.data(), reason.size()).append("\r\n");
  append_lines(head, response.headers);
  if (status_has_body(response.status)) {
    append_line(head, "Content-Length", std::to_string(response.body.size()));
  }
  if (!keep_alive) append_line(head, "Connection", "close");
  return head.append("\r\n");
}

}  // namespace botcore::inline v0
