#include "botcore/net/url.hpp"

#include <algorithm>

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "botcore/core/error.hpp"
#include "botcore/net/redact.hpp"

#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

std::uint16_t usual_port(std::string_view scheme) {
  return scheme == "https" ? 443 : 80;
}

/// `text` without what stands before its last @: it may be a password, even in what is no proper URL.
std::string without_userinfo(std::string_view text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos) return std::string(text);
  const std::size_t slashes = text.substr(0, at).find("//");
  const std::size_t begin = slashes == std::string_view::npos ? 0 : slashes + 2;
  return std::string(text.substr(0, begin)) + "<redacted>" + std::string(text.substr(at));
}

[[noreturn]] void refuse_url(std::string_view text, const std::string& why) {
  const std::string shown = printable(redact_tokens(without_userinfo(text)));
  throw error(errc::invalid_argument, "URL '" + shown + "' (" + why + ")");
}

/// The value of a hexadecimal digit; -1 for anything else.
int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool unreserved(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

/// Names in the form that DNS knows, and addresses. What was percent-encoded must not reach the Host header.
bool host_character(char c) {
  return unreserved(c) || c == ':';
}

std::string decode_percents(std::string_view text, bool plus_is_space) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '+' && plus_is_space) {
      plain += ' ';
    } else if (text[at] != '%') {
      plain += text[at];
    } else {
      const int high = at + 2 < text.size() ? hexadecimal(text[at + 1]) : -1;
      const int low = high >= 0 ? hexadecimal(text[at + 2]) : -1;
      if (low < 0) throw error(errc::malformed_data, "percent-encoded text '" + printable(text) + "'");
      plain += static_cast<char>(high * 16 + low);
      at += 2;
    }
  }
  return plain;
}

}  // namespace

std::string http_url::authority() const {
  std::string text = host.find(':') == std::string::npos ? host : "[" + host + "]";
  if (port != usual_port(scheme)) text += ":" + std::to_string(port);
  return text;
}

http_url parse_url(std::string_view text) {
  const auto parsed = boost::urls::parse_uri({text.data(), text.size()});
  if (!parsed) refuse_url(text, "not an absolute URL");
  http_url url;
  url.scheme = std::string(parsed->scheme());
  for (char& c : url.scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (url.scheme != "http" && url.scheme != "https") refuse_url(text, "neither http nor https");
  if (parsed->has_userinfo()) refuse_url(text, "names and passwords in URLs are not supported");
  url.host = parsed->host_address();
  if (url.host.empty()) refuse_url(text, "it names no host");
  if (!std::all_of(url.host.begin(), url.host.end(), host_character)) {
    refuse_url(text, "the host is not written in ASCII letters, digits, dots and hyphens");
  }
  url.port = usual_port(url.scheme);
  if (const auto digits = parsed->port(); !digits.empty()) {
    url.port = port_number({digits.data(), digits.size()});
    if (url.port == 0) refuse_url(text, "the port is not one of 1 to 65535");
  }
  // Boost 1.81 takes "host:abc/" for a host, no port, and a path.
  const auto path = parsed->encoded_path();
  if (!path.empty() && path.front() != '/') refuse_url(text, "the port is not a number");
  url.target = std::string(parsed->encoded_target());
  if (!url.target.starts_with('/')) url.target.insert(0, "/");
  return url;
}

std::string_view target_path(std::string_view target) noexcept {
  return target.substr(0, target.find('?'));
}

std::vector<http_parameter> parse_query(std::string_view target) {
  const std::size_t mark = target.find('?');
  if (mark == std::string_view::npos) return {};
  return parse_form(target.substr(mark + 1, target.find('#', mark) - mark - 1));
}

std::vector<http_parameter> parse_form(std::string_view body) {
  std::vector<http_parameter> parameters;
  while (!body.empty()) {
    const std::string_view pair = body.substr(0, body.find('&'));
    body.remove_prefix(std::min(pair.size() + 1, body.size()));
    if (pair.empty()) continue;
    const std::string_view name = pair.substr(0, pair.find('='));
    const std::string_view value = name.size() < pair.size() ? pair.substr(name.size() + 1) : "";
    parameters.emplace_back(decode_percents(name, true), decode_percents(value, true));
  }
  return parameters;
}

std::string encode_form(const std::vector<http_parameter>& parameters) {
  std::string text;
  for (const http_parameter& parameter : parameters) {
    if (!text.empty()) text += '&';
    text += percent_encode(parameter.name) + "=" + percent_encode(parameter.value);
  }
  return text;
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (unreserved(c)) {
      encoded += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      encoded += '%';
      encoded += digits[byte >> 4];
      encoded += digits[byte & 15];
    }
  }
  return encoded;
}

std::string percent_decode(std::string_view text) {
  return decode_percents(text, false);
}

}  // namespace botcore::inline v0
