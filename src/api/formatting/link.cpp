#include "api/formatting/link.hpp"

#include "api/formatting/markup_text.hpp"

#include <boost/asio/ip/address_v6.hpp>

#include <algorithm>
#include <charconv>

namespace botcore::inline v0 {
namespace {

using std::string_view;

constexpr std::int64_t greatest_user_id = (std::int64_t{1} << 40) - 1;

bool is_ascii_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_hex_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Removes a prefix, whatever its case. @pre `prefix` is in lower case
bool skip_prefix(string_view& text, string_view prefix) {
  if (lower_ascii(text.substr(0, prefix.size())) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

/// A number in its only spelling: no plus, no zeros in front.
template <class Integer>
std::optional<Integer> plain_number(string_view text) {
  Integer value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = failure == std::errc() && end == text.data() + text.size();
  if (!whole || std::to_string(value) != text) return std::nullopt;
  return value;
}

/// Calls `use(name, value)` for each parameter of a query.
template <class Use>
void each_parameter(string_view query, Use use) {
  while (true) {
    const string_view one = query.substr(0, query.find('&'));
    const std::size_t equals = std::min(one.find('='), one.size());
    use(one.substr(0, equals), one.substr(std::min(equals + 1, one.size())));
    if (one.size() == query.size()) return;
    query.remove_prefix(one.size() + 1);
  }
}

/// The query of "tg://host?query", "tg:host/?query" and the like.
std::optional<string_view> query_of_tg_link(string_view link, string_view host) {
  if (!skip_prefix(link, "tg:")) return std::nullopt;
  skip_prefix(link, "//");
  if (!skip_prefix(link, host)) return std::nullopt;
  skip_prefix(link, "/");
  if (!skip_prefix(link, "?")) return std::nullopt;
  return link.substr(0, link.find('#'));
}

struct address {
  bool https = false;
  string_view user;
  std::string host;
  bool has_port = false;
  int port = 0;
  std::string path;  // begins with a slash; query and fragment with it
  bool is_ipv6 = false;
};

/// RFC 3986's characters of host and user, percent-encoded bytes, and all beyond ASCII.
bool is_sound_part(string_view part, string_view also) {
  for (std::size_t at = 0; at < part.size(); ++at) {
    const char c = part[at];
    const bool plain = is_ascii_alnum(c) || string_view(".-_!$,~*'();&+=").find(c) != string_view::npos;
    if (plain || static_cast<unsigned char>(c) >= 0x80 || also.find(c) != string_view::npos) continue;
    if (c != '%' || part.size() - at < 3 || !is_hex_digit(part[at + 1]) || !is_hex_digit(part[at + 2])) {
      return false;
    }
    at += 2;
  }
  return true;
}

bool is_ipv6_literal(string_view host) {
  if (host.find_first_not_of("0123456789abcdefABCDEF:.") != string_view::npos) return false;
  boost::system::error_code failure;
  boost::asio::ip::make_address_v6(std::string(host), failure);
  return !failure;
}

/// Takes ":port" off the end; false for a port that is none.
bool split_port(string_view& authority, address& into) {
  const std::size_t last = authority.find_last_of(":]@");
  if (last == string_view::npos || last == 0 || authority[last] != ':') return true;
  string_view port = authority.substr(last + 1);
  while (port.size() > 1 && port.front() == '0') port.remove_prefix(1);
  const std::optional<int> number = plain_number<int>(port);
  if (!number || *number < 1 || *number > 65535) return false;
  into.has_port = true;
  into.port = *number;
  authority = authority.substr(0, last);
  return true;
}

bool split_host(string_view authority, address& into) {
  const std::size_t at = authority.rfind('@');
  if (at != string_view::npos) into.user = authority.substr(0, at);
  const string_view host = at == string_view::npos ? authority : authority.substr(at + 1);
  if (host.empty() || host == ".") return false;
  into.host = lower_ascii(host);
  into.is_ipv6 = host.front() == '[' && host.back() == ']';
  if (into.is_ipv6) return is_ipv6_literal(host.substr(1, host.size() - 2));
  return is_sound_part(into.host, "") && is_sound_part(into.user, ":");
}

std::string normal_path(string_view path) {
  while (!path.empty() && is_markup_space(path.back())) path.remove_suffix(1);
  std::string normal;
  if (path.empty() || path.front() != '/') normal += '/';
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20) {
      normal += c;
      continue;
    }
    normal += '%';
    normal += "0123456789ABCDEF"[byte / 16];
    normal += "0123456789ABCDEF"[byte % 16];
  }
  return normal;
}

std::optional<address> read_address(string_view link) {
  address result;
  const std::size_t scheme = std::min(link.find_first_of(":/?#@[]"), link.size());
  if (link.substr(scheme).starts_with("://")) {
    const std::string name = lower_ascii(link.substr(0, scheme));
    if (name != "http" && name != "https") return std::nullopt;
    result.https = name == "https";
    link.remove_prefix(scheme + 3);
  }
  string_view authority = link.substr(0, link.find_first_of("/?#"));
  result.path = normal_path(link.substr(authority.size()));
  if (!split_port(authority, result) || !split_host(authority, result)) return std::nullopt;
  return result;
}

/// Addresses of Telegram's and TON's own schemes.
std::string checked_own_link(string_view scheme, string_view link) {
  skip_prefix(link, "//");
  const std::optional<address> read = read_address(link);
  const bool foreign = lower_ascii(link.substr(0, 7)) == "http://";
  if (!read || foreign || read->https || !read->user.empty() || read->has_port || read->is_ipv6) return {};
  const bool sound = std::all_of(read->host.begin(), read->host.end(), [&](char c) {
    return is_ascii_alnum(c) || c == '-' || c == '_' || (c == '.' && scheme == "tonsite");
  });
  if (!sound) return {};
  std::string result(scheme);
  result += "://";
  result += read->host;
  result += string_view(read->path).substr(read->path.starts_with("/?") ? 1 : 0);
  return result;
}

}  // namespace

std::string checked_link(string_view link) {
  for (const string_view scheme : {"tg", "ton", "tonsite"}) {
    string_view rest = link;
    if (skip_prefix(rest, std::string(scheme) + ':')) return checked_own_link(scheme, rest);
  }
  const std::optional<address> read = read_address(link);
  if (!read || (read->host.find('.') == std::string::npos && !read->is_ipv6)) return {};
  std::string result = read->https ? "https://" : "http://";
  if (!read->user.empty()) {
    result += read->user;
    result += '@';
  }
  result += read->host;
  if (read->has_port) result += ':' + std::to_string(read->port);
  return result + read->path;
}

bool is_user_id(std::int64_t id) noexcept {
  return id > 0 && id <= greatest_user_id;
}

std::optional<std::int64_t> user_of_link(string_view link) {
  const std::optional<string_view> query = query_of_tg_link(link, "user");
  if (!query) return std::nullopt;
  std::optional<std::int64_t> id;
  bool found = false;
  each_parameter(*query, [&](string_view name, string_view value) {
    if (found || lower_ascii(name) != "id") return;
    found = true;
    id = plain_number<std::int64_t>(value);
  });
  if (id && !is_user_id(*id)) id.reset();
  return id;
}

bool is_custom_emoji_id(string_view text) {
  return plain_number<std::int64_t>(text).value_or(0) != 0;
}

std::optional<std::string> custom_emoji_of_link(string_view link) {
  const std::optional<string_view> query = query_of_tg_link(link, "emoji");
  if (!query) return std::nullopt;
  std::optional<std::string> id;
  each_parameter(*query, [&](string_view name, string_view value) {
    if (!id && name == "id") id = value;
  });
  if (id && !is_custom_emoji_id(*id)) id.reset();
  return id;
}

std::optional<date_time_link> date_time_of_link(string_view link) {
  const std::optional<string_view> query = query_of_tg_link(link, "time");
  if (!query) return std::nullopt;
  std::int32_t unix_time = 0;
  bool sound = true;
  string_view format;
  each_parameter(*query, [&](string_view name, string_view value) {
    if (name == "format") format = value;
    if (name != "unix") return;
    unix_time = plain_number<std::int32_t>(value).value_or(0);
    sound = sound && unix_time > 0;
  });
  const std::optional<std::string> normal = normal_date_format(format);
  if (!sound || unix_time == 0 || !normal) return std::nullopt;
  return date_time_link{std::chrono::sys_seconds(std::chrono::seconds(unix_time)), *normal};
}

std::optional<std::string> normal_date_format(string_view format) {
  if (format == "r" || format == "R") return "r";
  if (format.find_first_not_of("tTdDwW") != string_view::npos) return std::nullopt;
  const auto has = [&](char c) { return format.find(c) != string_view::npos; };
  std::string normal;
  if (has('w') || has('W')) normal += 'w';
  if (has('d') || has('D')) normal += has('d') ? 'd' : 'D';
  if (has('t') || has('T')) normal += has('t') ? 't' : 'T';
  return normal;
}

}  // namespace botcore::inline v0
