/// @file
/// What Telegram shows with each update, and nobody else knows.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

class webhook_secret {
 public:
  /// @throws error (invalid_configuration) unless it is 1–256 of A–Z, a–z, 0–9, `_` and `-`. The error does not tell it.
  explicit webhook_secret(std::string_view text);

  /// 43 letters that nobody can guess.
  static std::string generate();

  /// Takes equally long whatever `given` is, but for the time to look through it once.
  bool matches(std::string_view given) const noexcept;

 private:
  static constexpr std::size_t longest = 256;

  std::array<char, longest> padded_{};
  std::size_t size_;
};

}  // namespace botcore::inline v0
