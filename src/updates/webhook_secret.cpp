#include "webhook_secret.hpp"

#include <algorithm>
#include <array>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include "botcore/api/deep_link.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

bool is_secret_letter(char letter) noexcept {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
         (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '-';
}

}  // namespace

webhook_secret::webhook_secret(std::string_view text) : size_(text.size()) {
  if (text.empty() || text.size() > longest || !std::all_of(text.begin(), text.end(), is_secret_letter)) {
    throw error(errc::invalid_configuration,
                "reading the secret of the webhook, which has to be 1 to 256 of A-Z, a-z, 0-9, _ and -");
  }
  std::copy(text.begin(), text.end(), padded_.begin());
}

std::string webhook_secret::generate() {
  std::array<unsigned char, 32> random{};
  if (::RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) {
    throw error(errc::invalid_configuration, "making a secret for the webhook (no random numbers)");
  }
  return to_base64url(std::string_view(reinterpret_cast<const char*>(random.data()), random.size()));
}

bool webhook_secret::matches(std::string_view given) const noexcept {
  std::array<char, longest> padded{};
  std::copy_n(given.begin(), std::min(given.size(), longest), padded.begin());
  const bool same = ::CRYPTO_memcmp(padded.data(), padded_.data(), longest) == 0;
  return same & (given.size() == size_);
}

}  // namespace botcore::inline v0
