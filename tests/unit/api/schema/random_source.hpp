/// @file
/// Random numbers, texts and JSON that reach for the edges; the same seed gives the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace botcore::test {

class random_source {
 public:
  explicit random_source(std::uint64_t seed) : engine_(seed) {}

  /// From 0 to `limit` - 1.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
  bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }

  /// Any 64 bits, small ones more often.
  std::int64_t integer();
  /// Any finite double, round ones more often.
  double number();
  /// UTF-8 of all lengths, with what JSON must escape.
  std::string text();
  /// ASCII letters.
  std::string word(std::size_t length);
  /// Any value, without white space, so that it is written back as it is.
  std::string json(int depth = 3);

  /// `text` as a JSON string with escapes that nobody needs.
  std::string escaped(std::string_view text);
  /// White space that JSON allows, mostly none.
  std::string space();

 private:
  std::mt19937_64 engine_;
};

/// `text` as a JSON string, written as plainly as JSON allows.
std::string quoted(std::string_view text);

/// The shortest decimal text of a number.
std::string shortest(double number);

}  // namespace botcore::test
