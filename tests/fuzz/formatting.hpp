/// @file
/// What must hold for any formatted text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/render.hpp"
#include "botcore/api/formatting/split.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "expect.hpp"

namespace botcore::fuzz {

inline void expect_inside(const formatted_text& text) {
  const auto size = static_cast<std::int64_t>(utf16_length(text.text));
  for (const api::MessageEntity& entity : text.entities) {
    FUZZ_EXPECT(entity.offset >= 0 && entity.length > 0 && entity.offset + entity.length <= size);
  }
}

/// Arranges, renders, reads again and splits the text. @pre is_utf8(text.text)
inline void expect_sound(const formatted_text& text) {
  const formatted_text normal = normalized(text);
  expect_inside(normal);
  FUZZ_EXPECT(normal.text == text.text);
  FUZZ_EXPECT(normalized(normal) == normal);
  FUZZ_EXPECT(parse_html(render_html(normal)).value() == normal);
  const formatted_text again = parse_markdown_v2(render_markdown_v2(normal)).value();
  FUZZ_EXPECT(again.text == text.text);
  for (const formatted_text& piece : split_text(normal, 16)) {
    FUZZ_EXPECT(is_utf8(piece.text) && utf16_length(piece.text) <= 16);
    expect_inside(piece);
  }
}

/// Arranges, renders and splits bytes with entities of a stranger, neither of which need make sense.
inline void expect_harmless(const formatted_text& raw) {
  expect_inside(normalized(raw));
  render_html(raw);
  render_markdown_v2(raw);
  const std::size_t size = utf16_length(to_utf8(raw.text));
  for (const std::size_t limit : {std::size_t{2}, std::size_t{16}, longest_message_text}) {
    std::size_t left = size;
    for (const formatted_text& piece : split_text(raw, limit)) {
      const std::size_t units = utf16_length(piece.text);
      FUZZ_EXPECT(is_utf8(piece.text) && units > 0 && units <= std::min(limit, left));
      left -= units;
      expect_inside(piece);
    }
  }
}

/// As `expect_sound(const formatted_text&)` for what a parser made.
inline void expect_sound(const parsed_text& parsed) {
  if (!parsed) {
    FUZZ_EXPECT(!parsed.error().description().empty());
    return;
  }
  FUZZ_EXPECT(is_utf8(parsed->text));
  expect_inside(*parsed);
  expect_sound(*parsed);
}

}  // namespace botcore::fuzz
