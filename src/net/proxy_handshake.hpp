/// @file
/// What is said to a proxy before it passes everything on: pure protocol, no socket.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "botcore/net/error.hpp"

#include "proxy_address.hpp"

namespace botcore::inline v0 {

/// What to do next.
struct proxy_step {
  enum class action {
    talk,    ///< write `bytes` (none: nothing), read at most `most` bytes, and pass them to `received`
    done,    ///< the connection now reaches the target
    failed,  ///< `why`, and in words: `reason`
  };

  action next = action::failed;
  std::string bytes;
  std::size_t most = 0;
  net_errc why = net_errc::proxy_failed;
  std::string reason;
};

class proxy_handshake {
 public:
  virtual ~proxy_handshake() = default;

  virtual proxy_step begin() = 0;

  /// Takes what was read; `bytes` are at most as many as the last step asked for, and never empty.
  virtual proxy_step received(std::string_view bytes) = 0;
};

/// A conversation that asks `proxy` to connect to `host` and `port`.
std::unique_ptr<proxy_handshake> make_proxy_handshake(const proxy_address& proxy, std::string host,
                                                      std::uint16_t port);

/// `bytes` as base64 (RFC 4648, section 4).
std::string base64(std::string_view bytes);

}  // namespace botcore::inline v0
