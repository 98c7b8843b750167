/// @file
/// Remembers TLS sessions by server, so that the next handshake with it is a short one.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <openssl/ssl.h>

namespace botcore::inline v0 {

/// Sessions that servers of one client gave. Those of TLS 1.3 are used once each, as RFC 8446 (C.4) asks.
///
/// A session stands for the certificate that was checked when it began, so it is offered to the same host and port
/// only.
class tls_sessions : public std::enable_shared_from_this<tls_sessions> {
 public:
  /// Sessions kept for one server, and servers remembered; the oldest are forgotten.
  static constexpr std::size_t most_per_server = 8;
  static constexpr std::size_t most_servers = 64;

  /// Has connections of `context` give their sessions to the cache that `offer` named.
  static void collect_from(SSL_CTX* context);

  /// Before a handshake with `server`: offers it a session, if there is one, and keeps those that it gives.
  void offer(SSL* connection, const std::string& server);

  /// After a failed handshake: whatever is known of `server` may be the reason.
  void forget(const std::string& server);

  std::size_t size() const noexcept;

 private:
  struct release {
    void operator()(SSL_SESSION* session) const { SSL_SESSION_free(session); }
  };
  using session_pointer = std::unique_ptr<SSL_SESSION, release>;
  struct server_sessions {
    std::vector<session_pointer> sessions;  // oldest first
    std::list<std::string>::iterator age;
  };
  struct tag;

  static int take(SSL* connection, SSL_SESSION* session);
  static void release_tag(void*, void* tag, CRYPTO_EX_DATA*, int, long, void*);
  static int tag_index();
  void keep(const std::string& server, session_pointer session);

  std::unordered_map<std::string, server_sessions> servers_;
  std::list<std::string> by_age_;  // oldest first
};

/// Before a connection is closed without ceremony: OpenSSL would take its sessions for broken.
void close_tls_quietly(SSL* connection);

}  // namespace botcore::inline v0
