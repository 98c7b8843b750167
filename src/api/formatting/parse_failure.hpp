/// @file
/// How the parsers of markup begin and fail.
#pragma once

#include <string>
#include <string_view>

#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/utf16.hpp"

#include "api/formatting/markup_text.hpp"

namespace botcore::inline v0 {

/// Runs a parser that throws `markup_error`; what it throws becomes the answer.
template <class Parser>
parsed_text parse_with(std::string_view markup) {
  if (!is_utf8(markup)) return markup_error("Text must be encoded in UTF-8");
  try {
    return Parser(markup).parse();
  } catch (const markup_error& failure) {
    return failure;
  }
}

inline std::string at_byte(std::size_t offset) {
  return " at byte offset " + std::to_string(offset);
}

/// Reads what stands between "```" and the code in both kinds of Markdown: a language, and one line break of
/// one or two characters. Moves `at` to the code.
std::string read_code_language(const markup_source& source, std::size_t& at);

}  // namespace botcore::inline v0
