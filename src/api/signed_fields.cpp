#include "api/signed_fields.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include "botcore/api/deep_link.hpp"

namespace botcore::inline v0 {
namespace {

// Telegram's own stay far below; more is not worth the sorting.
constexpr std::size_t most_signed_bytes = 64 * 1024;
constexpr std::size_t ed25519_bytes = 32;

std::string_view problem_text(signed_data_problem problem) noexcept {
  switch (problem) {
    case signed_data_problem::malformed:
      return "they have not the promised form";
    case signed_data_problem::not_signed:
      return "they are not signed";
    case signed_data_problem::wrong_signature:
      return "the signature does not fit";
    case signed_data_problem::expired:
      return "they were signed too long ago";
    case signed_data_problem::from_the_future:
      return "they were signed in the future";
  }
  return "unknown";
}

const unsigned char* octets(std::string_view text) noexcept {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string in_hexadecimal(std::string_view bytes) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const char byte : bytes) {
    text += digits[static_cast<unsigned char>(byte) >> 4];
    text += digits[static_cast<unsigned char>(byte) & 15];
  }
  return text;
}

struct evp_deleter {
  void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
  void operator()(EVP_MD_CTX* digest) const noexcept { EVP_MD_CTX_free(digest); }
};

}  // namespace

signed_data_error::signed_data_error(signed_data_problem problem, const std::string& doing)
    : error(errc::malformed_data, doing + " (" + std::string(problem_text(problem)) + ")"),
      problem_(problem) {}

std::string_view checked_token(std::string_view token) {
  if (token.empty())
    throw error(errc::invalid_configuration, "checking signed data (the bot's token is empty)");
  return token;
}

std::string hmac_sha256(std::string_view key, std::string_view text) {
  std::string digest(SHA256_DIGEST_LENGTH, '\0');
  unsigned length = 0;
  if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), octets(text), text.size(),
           reinterpret_cast<unsigned char*>(digest.data()), &length) == nullptr) {
    throw std::bad_alloc();
  }
  return digest;
}

std::string sha256(std::string_view text) {
  std::string digest(SHA256_DIGEST_LENGTH, '\0');
  SHA256(octets(text), text.size(), reinterpret_cast<unsigned char*>(digest.data()));
  return digest;
}

signed_fields::signed_fields(std::string_view query, std::string doing) : doing_(std::move(doing)) {
  if (query.size() > most_signed_bytes) refuse(signed_data_problem::malformed);
  try {
    fields_ = parse_form(query);
  } catch (const error&) {
    refuse(signed_data_problem::malformed);
  }
  check_names();
}

signed_fields::signed_fields(std::vector<http_parameter> fields, std::string doing)
    : fields_(std::move(fields)), doing_(std::move(doing)) {
  check_names();
}

/// A name that stands twice could be checked in one place and read in the other; a line break could make one field of
/// the signed text look like two.
void signed_fields::check_names() const {
  std::vector<std::string_view> names;
  for (const http_parameter& field : fields_) {
    if (field.name.empty() || field.name.find_first_of("=\n") != std::string::npos ||
        field.value.find('\n') != std::string::npos) {
      refuse(signed_data_problem::malformed);
    }
    names.push_back(field.name);
  }
  std::sort(names.begin(), names.end());
  if (std::adjacent_find(names.begin(), names.end()) != names.end()) refuse(signed_data_problem::malformed);
}

const std::string* signed_fields::find(std::string_view name) const noexcept {
  for (const http_parameter& field : fields_) {
    if (field.name == name) return &field.value;
  }
  return nullptr;
}

std::string signed_fields::text(std::string_view name) const {
  const std::string* found = find(name);
  return found != nullptr ? *found : std::string();
}

std::int64_t signed_fields::number(std::string_view name, std::int64_t none) const {
  const std::string* found = find(name);
  if (found == nullptr) return none;
  std::int64_t value = 0;
  const char* const end = found->data() + found->size();
  const auto [stopped, problem] = std::from_chars(found->data(), end, value);
  if (problem != std::errc() || stopped != end) refuse(signed_data_problem::malformed);
  return value;
}

std::string signed_fields::signed_text(std::vector<std::string_view> left_out) const {
  std::vector<std::string> lines;
  for (const http_parameter& field : fields_) {
    if (std::find(left_out.begin(), left_out.end(), field.name) != left_out.end()) continue;
    lines.push_back(field.name + '=' + field.value);
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

void signed_fields::check_hash(std::string_view key) const {
  const std::string* hash = find("hash");
  if (hash == nullptr || hash->empty()) refuse(signed_data_problem::not_signed);
  const std::string expected = in_hexadecimal(hmac_sha256(key, signed_text({"hash"})));
  if (hash->size() != expected.size() || CRYPTO_memcmp(hash->data(), expected.data(), expected.size()) != 0) {
    refuse(signed_data_problem::wrong_signature);
  }
}

void signed_fields::check_signature(const std::string& head, std::string_view public_key) const {
  if (public_key.size() != ed25519_bytes) {
    throw error(errc::invalid_argument, "public key (an Ed25519 key has 32 bytes)");
  }
  const std::unique_ptr<EVP_PKEY, evp_deleter> key(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(public_key), public_key.size()));
  const std::unique_ptr<EVP_MD_CTX, evp_deleter> digest(EVP_MD_CTX_new());
  if (!key || !digest || EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) != 1) {
    throw error(errc::invalid_argument, "public key (not of Ed25519)");
  }
  const std::string* encoded = find("signature");
  if (encoded == nullptr || encoded->empty()) refuse(signed_data_problem::not_signed);
  const std::optional<std::string> signature = from_base64url(*encoded);
  const std::string text = head + signed_text({"hash", "signature"});
  if (!signature ||
      EVP_DigestVerify(digest.get(), octets(*signature), signature->size(), octets(text), text.size()) != 1) {
    refuse(signed_data_problem::wrong_signature);
  }
}

std::chrono::sys_seconds signed_fields::check_age(const clock& clock, signed_data_rules rules) const {
  // Up to the year 9999: the sums below cannot overflow.
  constexpr std::int64_t latest = 253'402'300'799;
  const std::int64_t seconds = number("auth_date", -1);
  if (seconds < 0 || seconds > latest) refuse(signed_data_problem::malformed);
  const std::chrono::sys_seconds signed_at{std::chrono::seconds(seconds)};
  const auto now = std::chrono::floor<std::chrono::seconds>(clock.system_now());
  if (signed_at - now > rules.clock_skew) refuse(signed_data_problem::from_the_future);
  if (rules.max_age.count() != 0 && now - signed_at > rules.max_age) refuse(signed_data_problem::expired);
  return signed_at;
}

void signed_fields::refuse(signed_data_problem problem) const {
  throw signed_data_error(problem, doing_);
}

}  // namespace botcore::inline v0
