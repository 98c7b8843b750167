#include "botcore/router/arguments.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "botcore/text/shorten.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view argument_white_space = " \t\r\n\v\f";

/// A quote that opens, and those that may close it.
struct quote_pair {
  std::string_view open;
  std::array<std::string_view, 2> close;
};

constexpr std::array quote_pairs = {
    quote_pair{"\"", {"\"", "\""}}, quote_pair{"“", {"”", "“"}}, quote_pair{"”", {"”", "”"}},
    quote_pair{"„", {"“", "”"}},    quote_pair{"«", {"»", "»"}},
};

class argument_scanner {
 public:
  explicit argument_scanner(std::string_view text) : text_(text) {}

  std::vector<argument> split() {
    std::vector<argument> found;
    while (skip_white_space()) found.push_back(next());
    return found;
  }

 private:
  bool skip_white_space() {
    at_ = text_.find_first_not_of(argument_white_space, at_);
    return at_ != std::string_view::npos;
  }

  argument next() {
    argument result;
    result.offset = at_;
    for (const quote_pair& quotes : quote_pairs) {
      if (!text_.substr(at_).starts_with(quotes.open)) continue;
      result.quoted = true;
      at_ += quotes.open.size();
      result.text = quoted_text(quotes, result.offset);
      result.length = at_ - result.offset;
      return result;
    }
    const std::size_t end = std::min(text_.find_first_of(argument_white_space, at_), text_.size());
    result.text = text_.substr(at_, end - at_);
    at_ = end;
    result.length = end - result.offset;
    return result;
  }

  std::string quoted_text(const quote_pair& quotes, std::size_t begin) {
    const bool straight = quotes.open == "\"";
    std::string inside;
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_);
      for (const std::string_view close : quotes.close) {
        if (!rest.starts_with(close)) continue;
        at_ += close.size();
        require_white_space(begin);
        return inside;
      }
      const bool escaped =
          straight && rest.size() > 1 && rest[0] == '\\' && (rest[1] == '"' || rest[1] == '\\');
      if (escaped) ++at_;
      inside += text_[at_++];
    }
    throw usage_error("", phrase("router.open_quote", {{"typed", shorten(inside, 100)}}),
                      argument_place{begin, text_.size() - begin});
  }

  void require_white_space(std::size_t begin) const {
    if (at_ == text_.size() || argument_white_space.find(text_[at_]) != std::string_view::npos) return;
    const std::string_view quoted = text_.substr(begin, at_ - begin);
    throw usage_error("", phrase("router.no_space", {{"typed", shorten(quoted, 100)}}),
                      argument_place{at_, 1});
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<argument> split_arguments(std::string_view text) {
  return argument_scanner(text).split();
}

usage_error::usage_error(std::string argument, phrase problem)
    : std::runtime_error(problem.text()), argument_(std::move(argument)), said_(std::move(problem)) {}

usage_error::usage_error(std::string argument, phrase problem, argument_place place)
    : usage_error(std::move(argument), std::move(problem)) {
  place_ = place;
}

}  // namespace botcore::inline v0
