#include "server_tls.hpp"

#include <fstream>
#include <iterator>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509err.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

namespace ssl = boost::asio::ssl;

/// More than any chain or key has; a mistaken name should not be read into memory whole.
constexpr std::size_t largest_pem_file = std::size_t(1024) * 1024;

[[noreturn]] void refuse_identity(const std::string& what, const std::string& why) {
  ::ERR_clear_error();
  throw error(errc::invalid_configuration, what + " (" + why + ")");
}

std::string read_pem_file(const std::string& what, const std::string& path) {
  if (path.empty()) refuse_identity(what, "no file is named");
  std::ifstream file(path, std::ios::binary);
  std::string text;
  if (file) {
    text.resize(largest_pem_file);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
  }
  if (text.empty()) refuse_identity(what, "it is missing, empty, or may not be read");
  return text;
}

}  // namespace

std::unique_ptr<ssl::context> make_server_tls(const http_server_tls& identity) {
  const std::string chain_name = "the certificate chain file '" + identity.certificate_chain_file + "'";
  const std::string key_name = "the private key file '" + identity.private_key_file + "'";
  const std::string chain = read_pem_file(chain_name, identity.certificate_chain_file);
  const std::string key = read_pem_file(key_name, identity.private_key_file);

  auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
  ::SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
  ::SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION);
  boost::system::error_code code;
  // Without one of our own, OpenSSL asks for the password of a key on the terminal.
  context->set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); },
                                 code);
  context->use_certificate_chain(boost::asio::buffer(chain), code);
  if (code) refuse_identity(chain_name, code.message() + "; it must hold certificates as PEM");
  context->use_private_key(boost::asio::buffer(key), ssl::context::pem, code);
  // OpenSSL compares the key with the certificate when it is given the second of the two.
  if (code && ERR_GET_REASON(static_cast<unsigned long>(code.value())) == X509_R_KEY_VALUES_MISMATCH) {
    refuse_identity(key_name,
                    "it does not belong to the certificate in '" + identity.certificate_chain_file + "'");
  }
  if (code) refuse_identity(key_name, code.message() + "; it must hold a key as PEM, without a password");
  if (::SSL_CTX_check_private_key(context->native_handle()) != 1) {
    refuse_identity(key_name,
                    "it does not belong to the certificate in '" + identity.certificate_chain_file + "'");
  }
  return context;
}

}  // namespace botcore::inline v0
