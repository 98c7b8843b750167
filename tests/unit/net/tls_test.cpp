#include <filesystem>
#include <fstream>

#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"

#include "support/run.hpp"
#include "tls_peer.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

struct tls_fixture {
  boost::asio::io_context context;
  runtime ground{context.get_executor()};
  test_authority authority;
  trust_file trusted{authority.certificate()};

  http_client_options options() const {
    http_client_options chosen;
    chosen.ca_file = trusted.path();
    return chosen;
  }

  http_response send(http_client& client, const std::string& url) {
    return test::run(context, client.send(http_request("GET", url)));
  }

  void refuse(http_client& client, const std::string& url, const std::string& reason) {
    try {
      send(client, url);
      FAIL("accepted");
    } catch (const transport_error& failure) {
      INFO(failure.what());
      CHECK(failure.code() == net_errc::certificate_refused);
      CHECK(failure.delivery() == delivery::not_sent);
      CHECK(std::string(failure.what()).find(reason) != std::string::npos);
    }
  }
};

}  // namespace

TEST_CASE_METHOD(tls_fixture, "tls: a server of a trusted authority and the right name is spoken to",
                 "[net]") {
  tls_server server(context, authority.issue("DNS:localhost"));
  http_client client(ground, options());
  for (int i = 0; i < 3; ++i) CHECK(send(client, server.url("localhost")).body == "secret");
  CHECK(server.asked_name() == "localhost");
  CHECK(server.accepted() == 1);
}

TEST_CASE_METHOD(tls_fixture, "tls: a certificate may be for an address", "[net]") {
  tls_server server(context, authority.issue("IP:127.0.0.1"));
  http_client client(ground, options());
  CHECK(send(client, server.url("127.0.0.1")).body == "secret");
  CHECK(server.asked_name().empty());
}

TEST_CASE_METHOD(tls_fixture, "tls: a certificate of another name is refused", "[net]") {
  tls_server server(context, authority.issue("DNS:example.org,IP:127.0.0.2"));
  http_client client(ground, options());
  refuse(client, server.url("localhost"), "ostname mismatch");
  refuse(client, server.url("127.0.0.1"), "IP address mismatch");
  CHECK(server.answered() == 0);
  CHECK(client.connections() == 0);
}

TEST_CASE_METHOD(tls_fixture, "tls: an authority that nobody trusts is refused", "[net]") {
  tls_server server(context, test_authority().issue("DNS:localhost"));
  http_client with_another(ground, options());
  http_client with_the_system(ground);
  refuse(with_another, server.url("localhost"), "certificate");
  refuse(with_the_system, server.url("localhost"), "certificate");
}

TEST_CASE_METHOD(tls_fixture, "tls: an expired certificate is refused", "[net]") {
  tls_server server(context, authority.issue("DNS:localhost", -3600, -60));
  http_client client(ground, options());
  refuse(client, server.url("localhost"), "expired");
}

TEST_CASE_METHOD(tls_fixture, "tls: without verification any certificate will do", "[net]") {
  tls_server server(context, test_authority().issue("DNS:example.org", -3600, -60));
  http_client_options careless;
  careless.verify_certificates = false;
  http_client client(ground, careless);
  CHECK(send(client, server.url("localhost")).body == "secret");
}

TEST_CASE_METHOD(tls_fixture, "tls: a server that knows nothing newer than TLS 1.1 is refused", "[net]") {
  tls_server server(context, authority.issue("DNS:localhost"));
  ::SSL_CTX_set_security_level(server.context().native_handle(), 0);
  ::SSL_CTX_set_min_proto_version(server.context().native_handle(), TLS1_VERSION);
  ::SSL_CTX_set_max_proto_version(server.context().native_handle(), TLS1_1_VERSION);
  http_client client(ground, options());
  try {
    send(client, server.url("localhost"));
    FAIL("accepted");
  } catch (const transport_error& failure) {
    CHECK(failure.code() == net_errc::tls_failed);
    CHECK(failure.delivery() == delivery::not_sent);
  }
}

TEST_CASE_METHOD(tls_fixture, "tls: a server that does not speak it is a failed handshake", "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    const std::string answer = "HTTP/1.1 400 Bad Request\r\n\r\n";
    co_await say(socket, answer);
    co_await wait_for_close(socket);
  });
  http_client client(ground, options());
  try {
    send(client, "https://127.0.0.1:" + std::to_string(server.port()) + "/");
    FAIL("accepted");
  } catch (const transport_error& failure) {
    CHECK(failure.code() == net_errc::tls_failed);
  }
}
