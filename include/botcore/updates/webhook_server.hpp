/// @file
/// The HTTP server that Telegram posts updates to, for one bot or several: who may come in, and how much they may bring.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/http_server.hpp"

namespace botcore::inline v0 {

class update_sink;

/// Where a webhook_server listens, and whom it lets in.
struct webhook_server_options {
  /// Behind a proxy on this machine "127.0.0.1"; "0.0.0.0" or "::" to be reached from outside, with `tls`.
  std::string address = "127.0.0.1";
  /// Telegram calls ports 443, 80, 88 and 8443; a proxy may call any. Zero: the system picks one.
  std::uint16_t port = 8443;
  /// Certificate and key. None: plain HTTP, for a proxy that speaks TLS to Telegram.
  std::optional<http_server_tls> tls;
  /// Networks that may bring updates, as in "203.0.113.0/24"; see `telegram_networks`. Empty: the secret alone decides.
  std::vector<std::string> allowed_networks;
  /// Proxies whose `X-Forwarded-For` or `X-Real-IP` is believed. Empty: nobody's.
  std::vector<std::string> trusted_proxies;
  /// A longer body is answered with 413, a longer head with 431.
  std::size_t max_body_bytes = std::size_t(1024) * 1024;
  std::size_t max_header_bytes = std::size_t(8) * 1024;
  /// For a TLS handshake; for a request to come whole, from its first byte; for an answer to be taken. Zero: no limit.
  std::chrono::milliseconds tls_timeout = std::chrono::seconds(10);
  std::chrono::milliseconds read_timeout = std::chrono::seconds(10);
  std::chrono::milliseconds write_timeout = std::chrono::seconds(10);
  /// How long a connection is kept without a request; longer than the proxy keeps it. Zero: no limit.
  std::chrono::milliseconds idle_timeout = std::chrono::seconds(75);
  /// How long an update may take to be stored. Then the connection is cut, and Telegram brings it again.
  std::chrono::milliseconds accept_timeout = std::chrono::seconds(10);
  /// See `http_server_options`.
  std::size_t max_connections = 1024;
  /// How long `stop` lets requests finish that are under way.
  std::chrono::milliseconds drain_limit = std::chrono::seconds(2);
};

/// The networks that Telegram says it calls webhooks from. @see https://core.telegram.org/bots/webhooks
BOTCORE_EXPORT std::vector<std::string> telegram_networks();

/// Hands the updates that are posted to a path over to that path's sink.
///
/// 200 with an empty body is answered once the sink has taken an update over, also when it cannot be read. Everything
/// else makes Telegram bring it again: 503 when there is no room, or when it could not be stored. Who comes from another
/// network gets 403, who does not know the secret 401, both with a line of the log at level `abuse`; of many such
/// requests a few lines tell, and how many there were.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT webhook_server {
 public:
  /// `counted` gets `botcore_webhook_requests_total` by outcome, and must outlive the server.
  /// @throws error (invalid_configuration) for a network that is none, and naming the file when the certificate or the
  ///         key cannot be used.
  webhook_server(runtime& runtime, webhook_server_options options, metrics& counted = null_metrics());
  ~webhook_server();
  webhook_server(const webhook_server&) = delete;
  webhook_server& operator=(const webhook_server&) = delete;

  /// Begins to accept connections; returns the port. @throws as `http_server::listen`.
  std::uint16_t listen();
  /// Zero before `listen`.
  std::uint16_t port() const noexcept;
  /// Whether `listen` was called.
  bool listening() const noexcept { return port() != 0; }

  /// From now on, what is posted to `path` with this secret goes to `sink`, which must live until `close` has ended.
  /// @param secret  1–256 of A–Z, a–z, 0–9, `_` and `-`
  /// @throws error (invalid_configuration) for a path that is taken or does not begin with "/", and for another secret.
  void open(std::string path, std::string secret, update_sink& sink);

  /// From now on `path` answers 503. Returns when the sink is not in use any more, which `accept_timeout` bounds.
  task<void> close(std::string path);

  /// Stops accepting, lets requests finish for `drain_limit`, and ends what then still runs.
  task<void> stop();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
