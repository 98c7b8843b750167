#include "proxy_address.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "botcore/core/error.hpp"

#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

/// What one byte can count (RFC 1929).
constexpr std::size_t longest_credential = 255;

[[noreturn]] void refuse_proxy(const std::string& why) {
  throw error(
      errc::invalid_configuration,
      "proxy URL (" + why + "; expected http://user:password@host:port or socks5://user:password@host:port)");
}

proxy_address::protocol protocol_of(std::string_view scheme) {
  if (same_ignoring_case(scheme, "http")) return proxy_address::protocol::http_connect;
  // Some programs write socks5h when the proxy looks names up. Here it always does.
  if (same_ignoring_case(scheme, "socks5") || same_ignoring_case(scheme, "socks5h")) {
    return proxy_address::protocol::socks5;
  }
  refuse_proxy("its scheme is not supported");
}

void check_credentials(const proxy_address& proxy) {
  if (!proxy.with_credentials) return;
  if (proxy.user.empty()) refuse_proxy("the user's name is empty");
  const bool socks = proxy.speaks == proxy_address::protocol::socks5;
  if (socks && (proxy.user.size() > longest_credential || proxy.password.size() > longest_credential)) {
    refuse_proxy("name or password are longer than the 255 bytes that SOCKS allows");
  }
  if (!socks && proxy.user.find(':') != std::string::npos) refuse_proxy("the user's name holds a colon");
}

}  // namespace

std::string proxy_address::shown() const {
  const std::string scheme = speaks == protocol::socks5 ? "socks5://" : "http://";
  const std::string name = printable(host.find(':') == std::string::npos ? host : "[" + host + "]");
  return scheme + name + ":" + std::to_string(port);
}

std::optional<proxy_address> parse_proxy(std::string_view url) {
  if (url.empty()) return std::nullopt;
  const auto parsed = boost::urls::parse_uri({url.data(), url.size()});
  if (!parsed) refuse_proxy("it is no URL");
  proxy_address proxy;
  const auto scheme = parsed->scheme();
  proxy.speaks = protocol_of({scheme.data(), scheme.size()});
  proxy.host = parsed->host_address();
  if (proxy.host.empty()) refuse_proxy("it names no host");
  const auto digits = parsed->port();
  proxy.port = port_number({digits.data(), digits.size()});
  if (proxy.port == 0) refuse_proxy("it names no port of 1 to 65535");
  const bool path = !parsed->encoded_path().empty() && parsed->encoded_path() != "/";
  if (path || parsed->has_query() || parsed->has_fragment()) refuse_proxy("nothing may follow the port");
  proxy.with_credentials = parsed->has_userinfo();
  proxy.user = parsed->user();
  proxy.password = parsed->password();
  check_credentials(proxy);
  return proxy;
}

bool goes_direct(std::string_view host, const std::vector<std::string>& exceptions) noexcept {
  for (const std::string_view exception : exceptions) {
    if (exception.empty() || host.size() < exception.size()) continue;
    const std::size_t rest = host.size() - exception.size();
    if (!same_ignoring_case(host.substr(rest), exception)) continue;
    if (rest == 0 || host[rest - 1] == '.') return true;
  }
  return false;
}

}  // namespace botcore::inline v0
