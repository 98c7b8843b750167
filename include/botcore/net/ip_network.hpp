/// @file
/// Ranges of IP addresses, for lists of who may come in.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

/// A range of IPv4 or IPv6 addresses. An IPv4 address written as an IPv6 one (RFC 4291, 2.5.5.2) counts as
/// IPv4.
class BOTCORE_EXPORT ip_network {
 public:
  /// Takes "192.0.2.0/24", "2001:db8::/32", or one address alone.
  /// @throws error (invalid_configuration) for anything else, and for an address that is not the first of its range.
  explicit ip_network(std::string_view text);

  /// Whether `address`, without a port, lies in it; false for what is no address.
  bool contains(std::string_view address) const noexcept;

 private:
  std::array<unsigned char, 16> bytes_{};
  std::size_t bits_ = 0;
};

/// Reads a list of networks.
/// @throws error as the constructor of `ip_network`.
BOTCORE_EXPORT std::vector<ip_network> parse_networks(const std::vector<std::string>& texts);

/// Whether one of the networks contains the address.
BOTCORE_EXPORT bool any_contains(const std::vector<ip_network>& networks, std::string_view address) noexcept;

/// Who sent a request that may have come through proxies.
///
/// As long as the address at hand is a trusted proxy's, the one before it counts: the last of `X-Forwarded-For`, and so
/// on towards its beginning; without that header, the one in `X-Real-IP`. What others than trusted proxies write into
/// these headers is not believed.
/// @returns the address without a port; what a trusted proxy forwarded may also be no address at all.
BOTCORE_EXPORT std::string client_address_of(const http_request& request,
                                             const std::vector<ip_network>& trusted_proxies);

}  // namespace botcore::inline v0
