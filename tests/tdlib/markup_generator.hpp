/// @file
/// Random marked-up texts, from well-formed to hostile, the same ones for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace botcore::test {

enum class markup_kind { markdown_v2, html, markdown };

class markup_generator {
 public:
  markup_generator(markup_kind kind, std::uint64_t seed) : kind_(kind), random_(seed) {}

  /// One text: a third is well-formed, a third is that with accidents, a third is pieces in any order.
  std::string next();

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }

  std::string plain();
  std::string url();
  std::string tree(std::size_t depth);
  std::string markdown_v2_node(std::size_t depth);
  std::string markdown_node();
  std::string html_node(std::size_t depth);
  std::string soup();
  std::string with_accidents(std::string text);

  markup_kind kind_;
  std::mt19937_64 random_;
};

}  // namespace botcore::test
