/// @file
/// Which proxy the client goes through, and for which hosts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::inline v0 {

struct proxy_address {
  enum class protocol { http_connect, socks5 };

  protocol speaks = protocol::http_connect;
  std::string host;
  std::uint16_t port = 0;
  bool with_credentials = false;
  std::string user;
  std::string password;

  /// "socks5://host:port", for people: never with credentials.
  std::string shown() const;
};

/// Takes a proxy's URL apart; none when it is empty.
/// @throws error (invalid_configuration) saying what is wrong with it, without repeating it: it may hold a password.
std::optional<proxy_address> parse_proxy(std::string_view url);

/// Whether `host` is one of `exceptions`, or lies in one of them: "example.org" stands for "api.example.org" too.
bool goes_direct(std::string_view host, const std::vector<std::string>& exceptions) noexcept;

}  // namespace botcore::inline v0
