/// @file
/// How long Telegram lets the texts of a request be. Only the generated sources need it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/codec.hpp"

namespace botcore::inline v0 {

enum class text_unit : std::uint8_t { characters, bytes };

struct text_limit {
  std::string_view owner;  ///< the request or object that has the text, as Telegram spells it
  std::string_view name;   ///< the parameter
  std::uint32_t least;
  std::uint32_t most;
  text_unit unit;
};

/// Writes a member whose length is limited. Only requests are held to it, see `json_writer::check_limits`, and only
/// where it is sure that the server would refuse: white space at the ends and what the server takes out do not count, characters are code points,
/// and of a text whose markup the server takes out first (`marked_up`) nobody knows the length.
/// @throws error (errc::invalid_argument)
void encode_text(json_writer& out, const text_limit& limit, const std::string& text, bool marked_up = false);
void encode_text(json_writer& out, const text_limit& limit, const std::optional<std::string>& text,
                 bool marked_up = false);

}  // namespace botcore::inline v0
