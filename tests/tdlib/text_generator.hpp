/// @file
/// Random formatted texts, the same ones for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/api/formatting/text_builder.hpp"

namespace botcore::test {

/// What the entities of a random text may be like.
struct text_wishes {
  bool any_text = true;  ///< all that UTF-8 can hold; else nothing that Telegram replaces or takes for markup
  bool quotes = true;    ///< there are quotes
  bool whole_lines = false;   ///< and they hold whole lines
  bool hopeless = false;      ///< also entities that lie outside of the text, or lack what they need
  std::size_t words = 12;     ///< at most so many
  std::size_t entities = 12;  ///< at most so many
};

class text_generator {
 public:
  explicit text_generator(std::uint64_t seed) : random_(seed) {}

  formatted_text next(const text_wishes& wishes);
  text_builder next_builder(std::size_t depth);

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }
  std::string text(const text_wishes& wishes);
  api::MessageEntity entity(const text_wishes& wishes);
  void add_to(text_builder& builder, std::size_t depth);
  void add_nested_to(text_builder& builder, std::size_t depth, std::string_view word);

  std::mt19937_64 random_;
};

}  // namespace botcore::test
