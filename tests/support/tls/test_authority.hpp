/// @file
/// A certificate authority made in memory, for tests that speak TLS. Nothing secret is ever written to disk.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace botcore::test {

/// A key and its certificate, as PEM.
struct tls_identity {
  std::string key;
  std::string certificate;
};

class test_authority {
 public:
  test_authority() : key_(new_key()) {
    certificate_ = new_certificate(*key_, "botcore test authority", 0, 3600);
    extend(*certificate_, NID_basic_constraints, "critical,CA:TRUE");
    sign(*certificate_);
  }

  /// What clients have to trust.
  std::string certificate() const { return pem(*certificate_); }

  /// An identity for `names`, as OpenSSL writes alternative names: "DNS:localhost,IP:127.0.0.1". Valid from
  /// `begins` to `ends` seconds from now.
  tls_identity issue(const std::string& names, long begins = -60, long ends = 3600) const {
    const key_pointer key = new_key();
    const certificate_pointer certificate = new_certificate(*key, "botcore test server", begins, ends);
    extend(*certificate, NID_subject_alt_name, names);
    sign(*certificate);
    return {pem(*key), pem(*certificate)};
  }

 private:
  struct release {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* text) const { BIO_free(text); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
  };
  using key_pointer = std::unique_ptr<EVP_PKEY, release>;
  using certificate_pointer = std::unique_ptr<X509, release>;

  template <class T>
  static T* made(T* object) {
    if (!object) throw std::runtime_error("OpenSSL could not make a test certificate");
    return object;
  }

  static key_pointer new_key() { return key_pointer(made(EVP_EC_gen("P-256"))); }

  certificate_pointer new_certificate(EVP_PKEY& key, const char* name, long begins, long ends) const {
    certificate_pointer certificate(made(X509_new()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial_);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), begins);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), ends);
    X509_set_pubkey(certificate.get(), &key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    const X509* issuer = certificate_ ? certificate_.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    return certificate;
  }

  static void extend(X509& certificate, int kind, const std::string& value) {
    const std::unique_ptr<X509_EXTENSION, release> extension(
        made(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str())));
    X509_add_ext(&certificate, extension.get(), -1);
  }

  void sign(X509& certificate) const { X509_sign(&certificate, key_.get(), EVP_sha256()); }

  static std::string text_of(BIO& text) {
    char* data = nullptr;
    const long length = BIO_get_mem_data(&text, &data);
    return std::string(data, static_cast<std::size_t>(length));
  }
  static std::string pem(X509& certificate) {
    const std::unique_ptr<BIO, release> text(made(BIO_new(BIO_s_mem())));
    PEM_write_bio_X509(text.get(), &certificate);
    return text_of(*text);
  }
  static std::string pem(EVP_PKEY& key) {
    const std::unique_ptr<BIO, release> text(made(BIO_new(BIO_s_mem())));
    PEM_write_bio_PrivateKey(text.get(), &key, nullptr, nullptr, 0, nullptr, nullptr);
    return text_of(*text);
  }

  key_pointer key_;
  certificate_pointer certificate_;
  mutable long serial_ = 0;
};

}  // namespace botcore::test
