#include "client_address.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "encoded_path.hpp"

namespace botcore::inline v0 {
namespace {

bool is_token_letter(char letter) noexcept {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
         (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '-';
}

/// Real secrets have 35 letters. What is shorter is a typing error, and would not be recognised as a secret by
/// `redact_tokens`.
constexpr std::size_t shortest_secret = 20;
constexpr std::size_t shortest_bot_id = 5;

/// The bot's id, which is the token's first part. What does not look like a token stops here, since it could
/// change the meaning of the URL.
std::int64_t parse_token(std::string_view token) {
  const auto colon = token.find(':');
  const std::string_view digits = token.substr(0, colon);
  const std::string_view secret = colon == std::string_view::npos ? "" : token.substr(colon + 1);
  std::int64_t id = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  const bool numbered = failure == std::errc() && end == digits.data() + digits.size() && id > 0 &&
                        digits.size() >= shortest_bot_id;
  if (!numbered || secret.size() < shortest_secret ||
      !std::all_of(secret.begin(), secret.end(), is_token_letter)) {
    throw error(errc::invalid_configuration,
                token.empty()
                    ? "reading the bot token, which is empty: take one from @BotFather"
                    : "reading the bot token, which is not digits, a colon and some 35 letters: take it as "
                      "@BotFather gave it");
  }
  return id;
}

std::string parse_root(std::string root) {
  while (root.ends_with('/')) root.pop_back();
  if (root.find_first_of("?#") != std::string::npos) {
    throw error(errc::invalid_configuration,
                "reading the API root, which must not have a query or a fragment");
  }
  try {
    (void)parse_url(root);
  } catch (const error& unusable) {
    throw error(errc::invalid_configuration, "reading the API root (" + std::string(unusable.what()) + ")");
  }
  return root;
}

}  // namespace

client_address::client_address(const std::string& token, std::string api_root, bool test_environment)
    : bot_id_(parse_token(token)) {
  const std::string root = parse_root(std::move(api_root));
  const std::string path = "/bot" + token + (test_environment ? "/test/" : "/");
  methods_ = root + path;
  files_ = root + "/file" + path;
}

std::string client_address::of_file(const std::string& file_path) const {
  return files_ + encoded_path(file_path);
}

}  // namespace botcore::inline v0
