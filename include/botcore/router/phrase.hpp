/// @file
/// What the router says to people itself, in whatever language they read.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// A text, or one of the router's own messages with its values, which can be said in several languages.
class BOTCORE_EXPORT phrase {
 public:
  using named_values = std::vector<std::pair<std::string_view, std::string>>;

  phrase() = default;
  /// A text that is the same in every language.
  phrase(std::string text) : text_(std::move(text)) {}  // NOLINT(google-explicit-constructor)
  phrase(const char* text) : text_(text) {}             // NOLINT(google-explicit-constructor)
  /// The router's message `key`, a literal; names of values are literals too.
  phrase(std::string_view key, named_values values);

  /// In English, or as it is.
  const std::string& text() const noexcept { return text_; }
  operator const std::string&() const noexcept { return text_; }  // NOLINT(google-explicit-constructor)
  /// Empty for a text that is the same in every language.
  std::string_view key() const noexcept { return key_; }
  const named_values& values() const noexcept { return values_; }

  friend bool operator==(const phrase& left, std::string_view right) noexcept { return left.text_ == right; }

 private:
  std::string text_;
  std::string_view key_;
  named_values values_;
};

/// The router's own messages in "en", "ru" or "uk", as a source for `message_catalogue::add`: complaints about
/// arguments, the answer to unknown commands and to stale buttons. Empty for other languages.
/// @see router::speak
BOTCORE_EXPORT std::string router_messages(std::string_view language);

}  // namespace botcore::inline v0
