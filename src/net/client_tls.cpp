#include "client_tls.hpp"

#include <filesystem>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/error.hpp>

#include "botcore/core/error.hpp"

#include "tls_sessions.hpp"

namespace botcore::inline v0 {
namespace {

namespace ssl = boost::asio::ssl;

error_code last_openssl_error() {
  return {static_cast<int>(::ERR_get_error()), boost::asio::error::get_ssl_category()};
}

[[noreturn]] void refuse_trust(const std::string& what, const std::string& why) {
  throw error(errc::invalid_configuration, what + " (" + why + ")");
}

/// Adds the certificates that the options name.
void trust_more(ssl::context& context, const http_client_options& options) {
  boost::system::error_code code;
  if (!options.ca_file.empty()) {
    context.load_verify_file(options.ca_file, code);
    if (code) {
      refuse_trust("CA file '" + options.ca_file + "'",
                   code.message() + "; it must be readable and hold certificates as PEM");
    }
  }
  if (!options.ca_directory.empty()) {
    std::error_code not_there;
    if (!std::filesystem::is_directory(options.ca_directory, not_there)) {
      refuse_trust("CA directory '" + options.ca_directory + "'", "there is no such directory");
    }
    context.add_verify_path(options.ca_directory, code);
    if (code) refuse_trust("CA directory '" + options.ca_directory + "'", code.message());
  }
  if (!options.ca_certificates.empty()) {
    // OpenSSL takes a text without any certificate for none to add.
    const bool any = options.ca_certificates.find("-----BEGIN CERTIFICATE-----") != std::string::npos;
    if (any) context.add_certificate_authority(boost::asio::buffer(options.ca_certificates), code);
    if (!any || code) refuse_trust("CA certificates", "the text holds none that can be read as PEM");
  }
}

}  // namespace

std::unique_ptr<ssl::context> make_client_tls(const http_client_options& options) {
  auto context = std::make_unique<ssl::context>(ssl::context::tls_client);
  const bool verify = options.verify_certificates;
  ::SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
  context->set_verify_mode(verify ? ssl::verify_peer : ssl::verify_none);
  if (verify) context->set_default_verify_paths();
  trust_more(*context, options);
  tls_sessions::collect_from(context->native_handle());
  return context;
}

error_code expect_host(client_connection::secure_stream& stream, const std::string& host) {
  ::SSL* handle = stream.native_handle();
  boost::system::error_code not_an_address;
  boost::asio::ip::make_address(host, not_an_address);
  ::ERR_clear_error();
  if (!not_an_address) {
    const bool done = ::X509_VERIFY_PARAM_set1_ip_asc(::SSL_get0_param(handle), host.c_str()) == 1;
    return done ? error_code() : last_openssl_error();
  }
  ::SSL_set_hostflags(handle, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  const bool done =
      SSL_set_tlsext_host_name(handle, host.c_str()) == 1 && ::SSL_set1_host(handle, host.c_str()) == 1;
  return done ? error_code() : last_openssl_error();
}

std::string certificate_problem(client_connection::secure_stream& stream) {
  const long verdict = ::SSL_get_verify_result(stream.native_handle());
  return verdict == X509_V_OK ? std::string() : ::X509_verify_cert_error_string(verdict);
}

}  // namespace botcore::inline v0
