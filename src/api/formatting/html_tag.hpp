/// @file
/// The small pieces of Telegram's HTML: start tags with their attributes, and character references.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/api/types/enumerations.hpp"

#include "api/formatting/markup_text.hpp"

namespace botcore::inline v0 {

/// What the attributes of a tag that Telegram knows say.
struct html_arguments {
  std::string
      text;  // an address, a language, a class, a number of an emoji, a date's format; "1" for expandable
  std::int32_t unix_time = 0;
};

struct html_tag {
  std::string name;  // in lower case
  html_arguments arguments;
};

/// Reads "<name attribute=value …>" and moves `at` behind it.
/// @throws markup_error
html_tag read_html_tag(const markup_source& source, std::size_t& at);

/// Reads "&lt;", "&#60;" and the like, the semicolon being optional, and moves `at` behind it. Zero, and `at` stays,
/// for what is none: it stands for itself.
std::uint32_t read_character_reference(const markup_source& source, std::size_t& at);

/// The entity of a tag that has nothing to say but its name; of "blockquote" too.
api::MessageEntityType simple_html_tag(std::string_view name);

}  // namespace botcore::inline v0
