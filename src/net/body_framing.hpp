/// @file
/// How a streamed body stands on the wire: as it is when its size is known, else in chunks (RFC 9112, 7.1).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// Frames the pieces of one body, and holds the source to the size that it promised.
class body_framing {
 public:
  enum class verdict {
    more,     ///< the piece may go out, and others follow
    last,     ///< the piece may go out, and is the last
    probe,    ///< it would be the last one: only if the source gives nothing more
    too_few,  ///< the source ended early
    too_many  ///< the source gave more than it promised
  };

  /// Room that `before` may need.
  static constexpr std::size_t longest_before = 18;

  explicit body_framing(std::optional<std::uint64_t> size) : size_(size) {}

  /// Takes note of the next `bytes` that the source gave; 0 is its end.
  verdict take(std::size_t bytes) noexcept;

  /// What stands before a piece of `bytes` (not 0), after any, and after all of them; empty when the size is known.
  std::string before(std::size_t bytes) const;
  std::string_view after() const noexcept { return size_ ? "" : "\r\n"; }
  std::string_view end() const noexcept { return size_ ? "" : "0\r\n\r\n"; }

  std::uint64_t promised() const noexcept { return size_.value_or(0); }
  std::uint64_t given() const noexcept { return given_; }

 private:
  std::optional<std::uint64_t> size_;
  std::uint64_t given_ = 0;
};

}  // namespace botcore::inline v0
