/// @file
/// A text of bounded length, for what has to fit into a button or a link.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// @cond
/// @throws error (invalid_argument) when `bytes` is more than `most`.
BOTCORE_EXPORT void require_short_text(std::size_t bytes, std::size_t most);
/// The length of the longest beginning of a UTF-8 text that has at most `most` bytes and no code point cut in two.
BOTCORE_EXPORT std::size_t whole_letters(std::string_view text, std::size_t most) noexcept;
/// @endcond

/// At most `most` bytes of UTF-8.
template <std::size_t most>
class short_text {
  static_assert(most > 0 && most < 256, "a short text is short");

 public:
  static constexpr std::size_t max_bytes = most;

  short_text() noexcept = default;
  /// @throws error (invalid_argument) when the text is longer: `cut` shortens it instead.
  explicit short_text(std::string_view text) {
    require_short_text(text.size(), most);
    assign(text);
  }

  /// As much of the text as has room, in whole letters.
  static short_text cut(std::string_view text) {
    short_text shortened;
    shortened.assign(text.substr(0, whole_letters(text, most)));
    return shortened;
  }

  std::string_view view() const noexcept { return std::string_view(bytes_.data(), size_); }
  operator std::string_view() const noexcept { return view(); }  // NOLINT(google-explicit-constructor)

  friend bool operator==(const short_text& left, const short_text& right) noexcept {
    return left.view() == right.view();
  }

 private:
  void assign(std::string_view text) noexcept {
    size_ = static_cast<unsigned char>(text.copy(bytes_.data(), most));
  }

  std::array<char, most> bytes_{};
  unsigned char size_ = 0;
};

}  // namespace botcore::inline v0
