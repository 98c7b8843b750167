/// @file
/// An HTTP/1.1 client: keep-alive connections, TLS with verification, deadlines.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

/// Limits of an http_client.
struct http_client_options {
  /// For looking up the host and connecting, through a proxy if there is one. Of this and the next four limits, zero means that only the request's
  /// own limit counts (`http_request::timeout`).
  std::chrono::milliseconds connect_timeout = std::chrono::seconds(10);

  /// For the TLS handshake.
  std::chrono::milliseconds tls_timeout = std::chrono::seconds(10);

  /// How long the server may take no byte of the request. A large body may last as long as it moves on.
  std::chrono::milliseconds write_timeout = std::chrono::seconds(30);

  /// How long the answer may take to begin once the request is written. Not for long polls (`http_request::idle`).
  std::chrono::milliseconds first_byte_timeout = std::chrono::minutes(5);

  /// How long no byte may come of an answer that has begun.
  std::chrono::milliseconds read_timeout = std::chrono::seconds(60);

  /// Connections to one scheme, host and port; further requests wait their turn. At least 1.
  std::size_t max_connections_per_host = 64;

  /// How long a connection without a request is kept (real time), a day at most. Zero: they are not reused.
  std::chrono::milliseconds idle_expiry = std::chrono::seconds(60);

  /// The longest body of an answer that is taken into memory. What goes to a sink is not limited.
  std::size_t max_response_bytes = std::size_t(64) * 1024 * 1024;

  /// The longest head of an answer that is taken.
  std::size_t max_response_header_bytes = std::size_t(64) * 1024;

  /// Off, any certificate is taken: anybody on the way can read and change what is sent.
  bool verify_certificates = true;

  /// A PEM file of certificates that are trusted besides those of the system. Empty: none.
  std::string ca_file;

  /// A directory of such files, named by their hashes as `openssl rehash` does. Empty: none.
  std::string ca_directory;

  /// Certificates that are trusted besides, as PEM text. Empty: none.
  std::string ca_certificates;

  /// What connections go through: `http://user:password@host:port` (by CONNECT, for plain requests too) or
  /// `socks5://user:password@host:port`; credentials may be left out, and are percent-encoded. The proxy looks the
  /// hosts of requests up. Empty: none.
  std::string proxy;

  /// Hosts that are connected to without the proxy; a name stands for all hosts that end in it, too.
  std::vector<std::string> no_proxy = {"localhost", "127.0.0.1", "::1"};

  /// Sent with requests that have no `User-Agent` of their own. Empty: none is sent.
  std::string user_agent = "botcore";
};

/// Sends requests over a pool of connections.
///
/// Redirects are not followed and cookies are not kept. A failed request is never repeated behind the
/// caller's back, unless it surely did not leave: a kept connection that the server closed is replaced.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT http_client {
 public:
  /// @throws error (invalid_configuration) for an unusable proxy URL, or when certificates cannot be read.
  explicit http_client(runtime& runtime, http_client_options options = {});

  /// Ends the requests under way, as `stop` does, but does not wait for them.
  ~http_client();
  http_client(const http_client&) = delete;
  http_client& operator=(const http_client&) = delete;

  /// Sends one request and waits for the whole answer, whatever its status.
  /// @throws transport_error saying what failed, and whether the request may have arrived; error
  ///         (invalid_argument) for an unusable URL or method, before anything is sent, and for a source that gives
  ///         more or fewer bytes than it promised; what the source or the sink of the request throws.
  /// @par Cancellation  terminal; the request is then unknown if it had left. Its connection is closed.
  task<http_response> send(http_request request);

  /// Closes the connections that carry no request now.
  void close_idle();

  /// Ends the requests under way (`errc::stopped`), refuses new ones, and returns when none is left.
  task<void> stop();

  /// Connections open now, with and without a request.
  std::size_t connections() const noexcept;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
