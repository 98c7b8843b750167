#include "net/tls_sessions.hpp"

#include "client_fixture.hpp"
#include "tls_peer.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

struct session_fixture : client_fixture {
  test_authority authority;

  http_client_options options() const {
    http_client_options chosen;
    chosen.ca_certificates = authority.certificate();
    return chosen;
  }
};

void allow_only(tls_server& server, int version) {
  ::SSL_CTX_set_min_proto_version(server.context().native_handle(), version);
  ::SSL_CTX_set_max_proto_version(server.context().native_handle(), version);
}

}  // namespace

TEST_CASE_METHOD(session_fixture, "tls sessions: a second connection goes on with the session of the first",
                 "[net]") {
  tls_server server(context, authority.issue("DNS:localhost"));
  allow_only(server, GENERATE(TLS1_2_VERSION, TLS1_3_VERSION));
  http_client client(ground, options());
  for (int connection = 1; connection <= 4; ++connection) {
    CHECK(send(client, get(server.url("localhost"))).body == "secret");
    client.close_idle();
    CHECK(server.accepted() == connection);
    CHECK(server.resumed() == connection - 1);
  }
}

TEST_CASE_METHOD(session_fixture,
                 "tls sessions: they are offered to the server that gave them, and to no other", "[net]") {
  const tls_identity identity = authority.issue("DNS:localhost,IP:127.0.0.1");
  tls_server one(context, identity);
  tls_server other(context, identity);
  http_client client(ground, options());
  send(client, get(one.url("localhost")));
  send(client, get(other.url("localhost")));
  send(client, get(one.url("127.0.0.1")));
  CHECK(one.resumed() == 0);
  CHECK(other.resumed() == 0);
  http_client stranger(ground, options());
  send(stranger, get(one.url("localhost")));
  CHECK(one.resumed() == 0);
}

TEST_CASE_METHOD(session_fixture, "tls sessions: a server that forgot them is spoken to all the same",
                 "[net]") {
  const tls_identity identity = authority.issue("DNS:localhost");
  http_client client(ground, options());
  tls_server server(context, identity);
  send(client, get(server.url("localhost")));
  client.close_idle();
  // New keys for its tickets, as after a restart.
  std::string keys(80, 'k');
  ::SSL_CTX_set_tlsext_ticket_keys(server.context().native_handle(), keys.data(), 80);
  CHECK(send(client, get(server.url("localhost"))).body == "secret");
  CHECK(server.resumed() == 0);
  CHECK(server.accepted() == 2);
}

TEST_CASE("tls sessions: the memory for them is bounded", "[net]") {
  boost::asio::ssl::context tls(boost::asio::ssl::context::tls_client);
  const auto cache = std::make_shared<tls_sessions>();
  tls_sessions::collect_from(tls.native_handle());
  const auto give = [&](const std::string& server) {
    SSL* connection = ::SSL_new(tls.native_handle());
    cache->offer(connection, server);
    const auto keep = ::SSL_CTX_sess_get_new_cb(tls.native_handle());
    REQUIRE(keep(connection, ::SSL_SESSION_new()) == 1);
    ::SSL_free(connection);
  };
  // Empty sessions are of no use, and taking one throws them away.
  for (std::size_t i = 0; i < 3 * tls_sessions::most_servers; ++i) give("server " + std::to_string(i));
  CHECK(cache->size() == tls_sessions::most_servers);
}

TEST_CASE_METHOD(session_fixture, "tls: a kept connection that the server said goodbye on is replaced",
                 "[net]") {
  tls_server server(context, authority.issue("DNS:localhost"));
  server.say_goodbye();
  http_client client(ground, options());
  for (int connection = 1; connection <= 3; ++connection) {
    CHECK(send(client, get(server.url("localhost"))).body == "secret");
    REQUIRE(wait([turn = 0]() mutable { return ++turn == 20; }));
    CHECK(server.answered() == connection);
  }
  CHECK(server.accepted() == 3);
}
