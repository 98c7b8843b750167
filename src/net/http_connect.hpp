/// @file
/// The CONNECT request of HTTP (RFC 9110, section 9.3.6), as spoken to a proxy.
#pragma once

#include <string>

#include "proxy_handshake.hpp"

namespace botcore::inline v0 {

class http_connect final : public proxy_handshake {
 public:
  http_connect(const proxy_address& proxy, std::string host, std::uint16_t port);

  proxy_step begin() override;
  proxy_step received(std::string_view bytes) override;

 private:
  proxy_step judge();

  std::string request_;
  std::string answer_;
};

}  // namespace botcore::inline v0
