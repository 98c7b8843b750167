/// @file
/// Reads the source of a message pattern.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/text/message_pattern.hpp"

namespace botcore::inline v0 {

/// Takes a pattern apart, piece by piece.
class message_parser {
 public:
  explicit message_parser(std::string_view source) noexcept : source_(source) {}

  /// The whole source. @throws pattern_error
  std::vector<message_pattern::piece> parse();

 private:
  using piece = message_pattern::piece;
  using branch = message_pattern::branch;

  std::vector<piece> message(bool within_form, bool counts);
  piece place(bool counts);
  void read_branches(piece& into, std::size_t begin, bool counts);
  branch next_branch(const piece& of, bool counts);
  std::string selector(const piece& of);
  std::string name(const char* what);
  char escaped();
  void skip_blanks() noexcept;
  bool take(char letter) noexcept;
  bool at_end() const noexcept { return at_ == source_.size(); }
  [[noreturn]] void refuse(const std::string& problem, std::size_t where) const;

  std::string_view source_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace botcore::inline v0
