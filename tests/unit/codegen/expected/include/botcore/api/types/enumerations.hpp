// Written by src/codegen/generate.py: do not edit.
/// @file
/// The enumerations of the Bot API. Unknown texts survive in all of them; an enumerator is named after its
/// text, with `_` for what an identifier cannot have, in front of a digit, and behind a keyword or a single
/// letter.
#pragma once

#include <string_view>

#include "botcore/api/string_enum.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The texts of Chat::type.
///
/// Known are "private", "group", "unknown".
class BOTCORE_EXPORT ChatType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, private_, group, unknown_ };

  ChatType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ChatType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ChatType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of Message::kind, GetMessages::kinds.
///
/// Known are "static", "1", "a", "image/png".
class BOTCORE_EXPORT MessageKind : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, static_, _1, a_, image_png };

  MessageKind() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  MessageKind(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit MessageKind(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const MessageKind& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

}  // namespace botcore::inline v0::api
