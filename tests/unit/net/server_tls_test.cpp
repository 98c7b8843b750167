#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_server.hpp"

#include "support/run.hpp"
#include "tls_peer.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct server_tls_fixture {
  boost::asio::io_context context;
  runtime ground{context.get_executor()};
  test_authority authority;
  tls_identity identity = authority.issue("DNS:localhost,IP:127.0.0.1");
  trust_file chain{identity.certificate};
  trust_file key{identity.key};

  http_server_options options() const {
    http_server_options chosen;
    chosen.tls.emplace(chain.path(), key.path());
    return chosen;
  }

  http_client_options trusting() const {
    http_client_options chosen;
    chosen.ca_certificates = authority.certificate();
    return chosen;
  }

  std::string url_of(const http_server& server) const {
    return "https://localhost:" + std::to_string(server.port()) + "/";
  }

  http_response send(http_client& client, http_request request) {
    return test::run(context, client.send(std::move(request)));
  }

  std::string refusal(const std::string& chain_file, const std::string& key_file) {
    http_server_options chosen;
    chosen.tls.emplace(chain_file, key_file);
    try {
      const http_server server(ground, chosen, http_handler());
      return "accepted";
    } catch (const error& refused) {
      CHECK(refused.code() == errc::invalid_configuration);
      return refused.what();
    }
  }
};

task<http_response> echo_body(http_request request) {
  http_response response(200, std::move(request.body));
  co_return response;
}

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE_METHOD(server_tls_fixture, "server tls: requests are answered, on one connection", "[net]") {
  http_server server(ground, options(), echo_body);
  server.listen();
  http_client client(ground, trusting());
  const std::string large(300'000, 'x');
  for (int i = 0; i != 3; ++i) {
    CHECK(send(client, http_request("POST", url_of(server), "small")).body == "small");
    CHECK(send(client, http_request("POST", url_of(server), large)).body == large);
  }
  CHECK(server.accepted() == 1);
  test::run(context, server.stop());
  CHECK(server.connections() == 0);
}

TEST_CASE_METHOD(server_tls_fixture, "server tls: a client that is refused while it sends can read why",
                 "[net]") {
  http_server server(ground, options(), echo_body);
  server.listen();
  http_client client(ground, trusting());
  const std::string too_large(8 * 1024 * 1024, 'x');
  CHECK(send(client, http_request("POST", url_of(server), too_large)).status == 413);
}

TEST_CASE_METHOD(server_tls_fixture, "server tls: clients that do not shake hands are cut, others served",
                 "[net]") {
  http_server_options chosen = options();
  chosen.tls_timeout = 50ms;
  http_server server(ground, chosen, echo_body);
  server.listen();
  tcp::socket silent = connect_to(context, server.port());
  tcp::socket plain = connect_to(context, server.port());
  test::run(context, say(plain, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
  http_client client(ground, trusting());
  CHECK(send(client, http_request("POST", url_of(server), "served")).body == "served");
  CHECK_FALSE(says(test::run(context, read_all(plain)), "HTTP"));
  CHECK(test::run(context, read_all(silent)).empty());
}

TEST_CASE_METHOD(server_tls_fixture, "server tls: nothing older than TLS 1.2 is spoken", "[net]") {
  http_server server(ground, options(), echo_body);
  server.listen();
  boost::asio::ssl::context old(boost::asio::ssl::context::tls_client);
  ::SSL_CTX_set_security_level(old.native_handle(), 0);
  ::SSL_CTX_set_min_proto_version(old.native_handle(), TLS1_VERSION);
  ::SSL_CTX_set_max_proto_version(old.native_handle(), TLS1_1_VERSION);
  boost::asio::ssl::stream<tcp::socket> stream(connect_to(context, server.port()), old);
  const auto shake = [&]() -> task<bool> {
    const auto [code] = co_await stream.async_handshake(boost::asio::ssl::stream_base::client, quietly);
    co_return !code;
  };
  CHECK_FALSE(test::run(context, shake()));
}

TEST_CASE_METHOD(server_tls_fixture, "server tls: files that cannot be used stop the start, by name",
                 "[net]") {
  const trust_file nonsense("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n");
  const trust_file empty("");
  const tls_identity other = authority.issue("DNS:localhost");
  const trust_file other_key(other.key);

  const std::string missing = refusal("/nonexistent/chain.pem", key.path());
  CHECK(says(missing, "certificate chain file '/nonexistent/chain.pem'"));
  CHECK(says(missing, "missing"));
  CHECK(says(refusal(chain.path(), "/nonexistent/key.pem"), "private key file '/nonexistent/key.pem'"));
  CHECK(says(refusal("", key.path()), "no file is named"));
  CHECK(says(refusal(nonsense.path(), key.path()), "'" + nonsense.path() + "'"));
  CHECK(says(refusal(empty.path(), key.path()), "'" + empty.path() + "'"));
  CHECK(says(refusal(chain.path(), chain.path()), "private key file '" + chain.path() + "'"));
  CHECK(says(refusal(key.path(), key.path()), "certificate chain file '" + key.path() + "'"));
  const std::string mismatch = refusal(chain.path(), other_key.path());
  CHECK(says(mismatch, "private key file '" + other_key.path() + "'"));
  CHECK(says(mismatch, "does not belong to the certificate in '" + chain.path() + "'"));
}

TEST_CASE_METHOD(server_tls_fixture, "server tls: a key with a password is refused without asking for it",
                 "[net]") {
  const std::unique_ptr<BIO, decltype(&BIO_free)> in(
      BIO_new_mem_buf(identity.key.data(), static_cast<int>(identity.key.size())), &BIO_free);
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> bare(
      PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
  const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
  char word[] = "word";
  PEM_write_bio_PKCS8PrivateKey(out.get(), bare.get(), EVP_aes_256_cbc(), word, 4, nullptr, nullptr);
  char* data = nullptr;
  const long size = BIO_get_mem_data(out.get(), &data);
  const trust_file locked(std::string(data, static_cast<std::size_t>(size)));
  const std::string said = refusal(chain.path(), locked.path());
  CHECK(says(said, "private key file '" + locked.path() + "'"));
  CHECK(says(said, "without a password"));
}
