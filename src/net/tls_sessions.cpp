#include "tls_sessions.hpp"

#include <utility>

namespace botcore::inline v0 {

/// What a connection carries: where its sessions go. The connection owns it.
struct tls_sessions::tag {
  std::weak_ptr<tls_sessions> cache;
  std::string server;
};

int tls_sessions::tag_index() {
  static const int index = ::SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, &tls_sessions::release_tag);
  return index;
}

void tls_sessions::release_tag(void*, void* tag_pointer, CRYPTO_EX_DATA*, int, long, void*) {
  delete static_cast<tag*>(tag_pointer);
}

void tls_sessions::collect_from(SSL_CTX* context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  ::SSL_CTX_sess_set_new_cb(context, &tls_sessions::take);
}

/// OpenSSL's callback; 1 tells it that we keep the session.
int tls_sessions::take(SSL* connection, SSL_SESSION* session) {
  const tag* const carried = static_cast<tag*>(::SSL_get_ex_data(connection, tag_index()));
  const auto cache = carried ? carried->cache.lock() : nullptr;
  if (!cache) return 0;
  try {
    cache->keep(carried->server, session_pointer(session));
  } catch (...) {
    // No memory: `session_pointer` has released it.
  }
  return 1;
}

void tls_sessions::keep(const std::string& server, session_pointer session) {
  auto found = servers_.find(server);
  if (found == servers_.end()) {
    if (servers_.size() >= most_servers) {
      servers_.erase(by_age_.front());
      by_age_.pop_front();
    }
    found = servers_.emplace(server, server_sessions()).first;
    found->second.age = by_age_.insert(by_age_.end(), server);
  }
  auto& sessions = found->second.sessions;
  if (sessions.size() >= most_per_server) sessions.erase(sessions.begin());
  sessions.push_back(std::move(session));
}

void tls_sessions::offer(SSL* connection, const std::string& server) {
  auto carried = std::make_unique<tag>();
  carried->cache = weak_from_this();
  carried->server = server;
  if (::SSL_set_ex_data(connection, tag_index(), carried.get()) == 1) carried.release();
  const auto found = servers_.find(server);
  if (found == servers_.end()) return;
  auto& sessions = found->second.sessions;
  while (!sessions.empty()) {
    const session_pointer& last = sessions.back();
    const bool usable = ::SSL_SESSION_is_resumable(last.get()) == 1;
    const bool once = ::SSL_SESSION_get_protocol_version(last.get()) >= TLS1_3_VERSION;
    if (usable) ::SSL_set_session(connection, last.get());
    if (once || !usable) sessions.pop_back();
    if (usable) return;
  }
}

void tls_sessions::forget(const std::string& server) {
  const auto found = servers_.find(server);
  if (found == servers_.end()) return;
  by_age_.erase(found->second.age);
  servers_.erase(found);
}

std::size_t tls_sessions::size() const noexcept {
  std::size_t total = 0;
  for (const auto& [server, known] : servers_) total += known.sessions.size();
  return total;
}

void close_tls_quietly(SSL* connection) {
  if (::SSL_is_init_finished(connection)) {
    ::SSL_set_shutdown(connection, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
  }
}

}  // namespace botcore::inline v0
