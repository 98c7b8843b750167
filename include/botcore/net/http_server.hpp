/// @file
/// An HTTP/1.1 server for the webhook, the sandbox and the health page; behind a proxy, or with TLS of its own.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

/// What an http_server shows who it is by. Both files are read once, when the server is made.
struct http_server_tls {
  http_server_tls() = default;
  http_server_tls(std::string certificate_chain_file, std::string private_key_file)
      : certificate_chain_file(std::move(certificate_chain_file)),
        private_key_file(std::move(private_key_file)) {}

  std::string certificate_chain_file;  ///< PEM: the server's own certificate, then those that vouch for it
  std::string private_key_file;        ///< PEM, without a password
};

/// Where an http_server listens, and what it puts up with.
struct http_server_options {
  /// An address of this machine: "127.0.0.1" for it alone, "0.0.0.0" or "::" for everybody.
  std::string address = "127.0.0.1";

  /// Zero: the system picks one; see `http_server::port`.
  std::uint16_t port = 0;

  /// A longer body is answered with 413.
  std::size_t max_body_bytes = std::size_t(1024) * 1024;

  /// A longer request line with headers is answered with 431.
  std::size_t max_header_bytes = std::size_t(16) * 1024;

  /// For reading one request, from its first byte to its last. Zero: no limit.
  std::chrono::milliseconds read_timeout = std::chrono::seconds(30);

  /// For a client to take one answer. Zero: no limit.
  std::chrono::milliseconds write_timeout = std::chrono::seconds(30);

  /// How long a connection is kept without a request. Zero: no limit.
  std::chrono::milliseconds idle_timeout = std::chrono::seconds(75);

  /// How long a handler may take; then it is cancelled and the connection ends without an answer. Zero: no limit.
  std::chrono::milliseconds handler_timeout{0};

  /// At most so many connections, at least 1. One more waits until another ends; or it takes the place of the one that
  /// has owed us a whole request for the longest, if that is a second or more. Who dawdles keeps nobody out.
  std::size_t max_connections = 1024;

  /// Speak TLS, 1.2 or later. None: plain HTTP.
  std::optional<http_server_tls> tls;

  /// For the TLS handshake of one connection. Zero: no limit.
  std::chrono::milliseconds tls_timeout = std::chrono::seconds(10);
};

/// Answers one request. It may run many times at once.
///
/// When the client goes away meanwhile, or the server stops, it is cancelled (terminal). A client that closes
/// only its sending side is taken for gone, too. What a handler throws is logged and answered with 500.
using http_handler = function<task<http_response>(http_request)>;

/// Looks at the head of a request, `body` is still empty, before its body is read: what it gives is the answer, and the
/// connection ends with it; nothing: the request goes on to the handler. So nobody who is not let in costs the memory of
/// a body. It must not throw.
using http_gate = function<std::optional<http_response>(const http_request& head)>;

/// Accepts connections and has a handler answer the requests.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT http_server {
 public:
  /// @throws error (invalid_configuration) naming the file, when the certificate or the key cannot be used.
  http_server(runtime& runtime, http_server_options options, http_handler handler, http_gate gate = nullptr);

  /// Closes everything at once; handlers under way are cancelled but not awaited. Prefer `stop`.
  ~http_server();
  http_server(const http_server&) = delete;
  http_server& operator=(const http_server&) = delete;

  /// Binds the port and starts to accept; returns the port.
  /// @throws error (net_errc::address_in_use, net_errc::listen_failed, errc::invalid_argument for an
  ///         unusable address) naming address and port; nothing listens then.
  std::uint16_t listen();

  /// The port listened on; 0 before `listen`.
  std::uint16_t port() const noexcept;

  /// Connections open now.
  std::size_t connections() const noexcept;

  /// Connections accepted since `listen`.
  std::size_t accepted() const noexcept;

  /// Stops accepting, ends the connections that carry no request, and lets the others finish theirs, for at most
  /// `limit` of real time. `stop` does the rest. Not to be awaited by a handler.
  task<void> drain(std::chrono::milliseconds limit);

  /// Stops accepting, cancels the handlers under way, and returns when all connections have ended. Not to be
  /// awaited by a handler: it would wait for itself.
  task<void> stop();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
