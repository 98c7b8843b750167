#include "botcore/router/typed_command.hpp"

#include <utility>

#include "botcore/router/context.hpp"
#include "botcore/text/shorten.hpp"

#include "usage_answer.hpp"

namespace botcore::inline v0 {

argument_list::argument_list(std::string_view line, const std::vector<std::string>& names)
    : names_(names), words_(split_arguments(line)), line_size_(line.size()) {}

const std::string& argument_list::next_text() {
  if (at_ == words_.size()) {
    const std::size_t gap = line_size_ == 0 ? 0 : line_size_ + 1;
    throw usage_error(names_.at(at_name_), phrase("router.missing", {}), argument_place{gap, 0});
  }
  ++at_name_;
  begin_ = at_;
  return words_[at_++].text;
}

std::string argument_list::next_duration() {
  std::string text = next_text();
  const bool bare = text.find_first_not_of("0123456789.,") == std::string::npos;
  const bool has_unit = at_ < words_.size() && !words_[at_].quoted && is_duration_unit(words_[at_].text);
  if (bare && has_unit) text.append(" ").append(words_[at_++].text);
  return text;
}

std::string argument_list::take_rest() {
  std::string rest = next_text();
  for (; at_ < words_.size(); ++at_) rest.append(" ").append(words_[at_].text);
  return rest;
}

void argument_list::refuse(phrase problem) const {
  const argument& last = words_[at_ - 1];
  const std::size_t begin = words_[begin_].offset;
  throw usage_error(names_.at(at_name_ - 1), std::move(problem),
                    argument_place{begin, last.offset + last.length - begin});
}

void argument_list::finish() const {
  if (at_ == words_.size()) return;
  const std::string_view key = names_.empty() ? "router.too_many" : "router.too_many_words";
  phrase problem(key, {{"typed", shorten(words_[at_].text, longest_quote)}});
  throw usage_error("", std::move(problem), argument_place{words_[at_].offset, words_[at_].length});
}

std::string_view command_arguments(const context& ctx) noexcept {
  return ctx.arguments();
}

}  // namespace botcore::inline v0
