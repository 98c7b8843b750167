/// @file
/// Servers that speak HTTP over TLS, with certificates made for the test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include "raw_peer.hpp"
#include "support/tls/test_authority.hpp"

namespace botcore::test {

/// A file with the certificates to trust, gone with the object.
class trust_file {
 public:
  explicit trust_file(const std::string& certificates) {
    std::string name = (std::filesystem::temp_directory_path() / "botcore-trust-XXXXXX").string();
    const int handle = ::mkstemp(name.data());
    if (handle < 0) throw std::runtime_error("no temporary file");
    ::close(handle);
    path_ = name;
    std::ofstream(path_) << certificates;
  }
  ~trust_file() { std::filesystem::remove(path_); }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

/// Answers HTTP over TLS with a given certificate.
class tls_server {
 public:
  tls_server(boost::asio::io_context& context, const tls_identity& identity)
      : tls_(boost::asio::ssl::context::tls_server),
        raw_(context, [this](tcp::socket& socket, int) { return serve(socket); }) {
    tls_.use_certificate_chain(boost::asio::buffer(identity.certificate));
    tls_.use_private_key(boost::asio::buffer(identity.key), boost::asio::ssl::context::pem);
  }

  std::string url(const std::string& host) const {
    return "https://" + host + ":" + std::to_string(raw_.port()) + "/";
  }
  std::uint16_t port() const { return raw_.port(); }
  int accepted() const { return raw_.accepted(); }
  int answered() const { return answered_; }
  /// Handshakes that went on with an earlier session.
  int resumed() const { return resumed_; }
  /// What requests end with, if not with their heads.
  void expect_end(std::string end) { end_ = std::move(end); }
  /// Says goodbye in TLS after each answer, and leaves the connection open.
  void say_goodbye() { goodbye_ = true; }
  boost::asio::ssl::context& context() { return tls_; }
  const std::string& asked_name() const { return asked_name_; }

 private:
  task<void> serve(tcp::socket& socket) {
    boost::asio::ssl::stream<tcp::socket&> stream(socket, tls_);
    const auto [code] = co_await stream.async_handshake(boost::asio::ssl::stream_base::server, quietly);
    if (code) co_return;
    if (::SSL_session_reused(stream.native_handle())) ++resumed_;
    const char* name = ::SSL_get_servername(stream.native_handle(), TLSEXT_NAMETYPE_host_name);
    asked_name_ = name ? name : "";
    const std::string answer = ok_answer("secret");
    for (;;) {
      const bool asked = co_await read_head(stream, end_);
      if (!asked) co_return;
      ++answered_;
      co_await say(stream, answer);
      // It sends close_notify, and waits for the client's, which never comes.
      if (goodbye_) co_await stream.async_shutdown(quietly);
    }
  }

  boost::asio::ssl::context tls_;
  raw_server raw_;
  int answered_ = 0;
  int resumed_ = 0;
  bool goodbye_ = false;
  std::string end_ = "\r\n\r\n";
  std::string asked_name_;
};

}  // namespace botcore::test
