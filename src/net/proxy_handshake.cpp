#include "proxy_handshake.hpp"

#include <utility>

#include "http_connect.hpp"
#include "socks5_connect.hpp"

namespace botcore::inline v0 {

std::unique_ptr<proxy_handshake> make_proxy_handshake(const proxy_address& proxy, std::string host,
                                                      std::uint16_t port) {
  if (proxy.speaks == proxy_address::protocol::socks5) {
    return std::make_unique<socks5_connect>(proxy, std::move(host), port);
  }
  return std::make_unique<http_connect>(proxy, std::move(host), port);
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view group = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      bits = bits << 8 | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0u);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= group.size() ? digits[bits >> (18 - 6 * i) & 63] : '=';
    }
  }
  return text;
}

}  // namespace botcore::inline v0
