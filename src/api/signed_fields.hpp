/// @file
/// Fields that Telegram signed: the text that the signature is of, and the checks that all kinds share.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/api/signed_data.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

/// The fields of one query, each name once. All functions throw signed_data_error; `doing` is for its text.
class signed_fields {
 public:
  signed_fields(std::string_view query, std::string doing);
  signed_fields(std::vector<http_parameter> fields, std::string doing);

  /// The value of a field; null when there is none.
  const std::string* find(std::string_view name) const noexcept;
  /// The value of a field; empty when there is none.
  std::string text(std::string_view name) const;
  /// The value of a field as a whole number; `none` when there is none.
  std::int64_t number(std::string_view name, std::int64_t none) const;

  /// Compares the field `hash` with HMAC-SHA256 of all others.
  void check_hash(std::string_view key) const;
  /// Checks the field `signature` by an Ed25519 key over `head` and all others, without the hash.
  void check_signature(const std::string& head, std::string_view public_key) const;
  /// Checks the field `auth_date`, and gives it.
  std::chrono::sys_seconds check_age(const clock& clock, signed_data_rules rules) const;

  [[noreturn]] void refuse(signed_data_problem problem) const;
  std::vector<http_parameter> take() && { return std::move(fields_); }

 private:
  void check_names() const;
  std::string signed_text(std::vector<std::string_view> left_out) const;

  std::vector<http_parameter> fields_;
  std::string doing_;
};

/// The token; everybody could sign with an empty one.
/// @throws error (invalid_configuration) when it is empty.
std::string_view checked_token(std::string_view token);

/// HMAC-SHA256 of `text`, 32 bytes.
std::string hmac_sha256(std::string_view key, std::string_view text);

/// SHA-256 of `text`, 32 bytes.
std::string sha256(std::string_view text);

}  // namespace botcore::inline v0
