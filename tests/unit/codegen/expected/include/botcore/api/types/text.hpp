// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: text.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// One of a text, a list of Text, TextBold, told apart by `type`; or what this version of the Bot API does
/// not know, as JSON.
///
/// Sent and received.
/// An alternative of Text.
/// Held by Message::text, TextBold::text, EditMessage::text.
/// @see https://core.telegram.org/bots/api#text
struct BOTCORE_EXPORT Text {
  Text();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  Text(std::string held);  // NOLINT(google-explicit-constructor)
  Text(const char* held);  // NOLINT(google-explicit-constructor)
  Text(std::vector<Text> held);  // NOLINT(google-explicit-constructor)
  Text(TextBold held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  Text(const Text& other);
  Text(Text&& other) noexcept;
  Text& operator=(const Text& other);
  Text& operator=(Text&& other) noexcept;
  ~Text();
  bool operator==(const Text& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, std::string, std::vector<Text>, boxed<TextBold>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Text& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Text& value);
  /// @endcond
};

/// Telegram's TextBold.
///
/// Sent and received.
/// An alternative of Text: `type` is "bold".
/// @see https://core.telegram.org/bots/api#textbold
struct BOTCORE_EXPORT TextBold {
  TextBold();  ///< With nothing set.
  /// With what it needs.
  explicit TextBold(Text text);
  /// @cond
  TextBold(const TextBold& other);
  TextBold(TextBold&& other) noexcept;
  TextBold& operator=(const TextBold& other);
  TextBold& operator=(TextBold&& other) noexcept;
  ~TextBold();
  bool operator==(const TextBold& other) const;
  /// @endcond

  boxed<Text> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TextBold& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TextBold& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
