/// @file
/// SOCKS 5 (RFC 1928) with names and passwords (RFC 1929). The proxy looks the host's name up.
#pragma once

#include <string>

#include "proxy_handshake.hpp"

namespace botcore::inline v0 {

class socks5_connect final : public proxy_handshake {
 public:
  socks5_connect(proxy_address proxy, std::string host, std::uint16_t port)
      : proxy_(std::move(proxy)), host_(std::move(host)), port_(port) {}

  proxy_step begin() override;
  proxy_step received(std::string_view bytes) override;

 private:
  enum class phase { choosing, authenticating, connecting };

  proxy_step talk(std::string bytes, std::size_t answer_bytes);
  proxy_step chosen();
  proxy_step authenticated();
  proxy_step ask_for_target();
  proxy_step connected();

  proxy_address proxy_;
  std::string host_;
  std::uint16_t port_;
  phase phase_ = phase::choosing;
  std::string answer_;
  std::size_t needed_ = 0;  // bytes of the answer
};

}  // namespace botcore::inline v0
