#include "botcore/router/typed_command.hpp"

#include "botcore/router/context.hpp"
#include "botcore/text/shorten.hpp"

#include "usage_answer.hpp"

namespace botcore::inline v0 {

argument_list::argument_list(std::string_view line, const std::vector<std::string>& names)
    : names_(names), words_(split_arguments(line)) {}

const std::string& argument_list::next_text() {
  if (at_ == words_.size()) throw usage_error(names_.at(at_name_), "is missing");
  ++at_name_;
  return words_[at_++].text;
}

std::string argument_list::take_rest() {
  std::string rest = next_text();
  for (; at_ < words_.size(); ++at_) rest.append(" ").append(words_[at_].text);
  return rest;
}

void argument_list::refuse(const std::string& problem) const {
  throw usage_error(names_.at(at_name_ - 1), problem);
}

void argument_list::finish() const {
  if (at_ == words_.size()) return;
  std::string problem = "“" + shorten(words_[at_].text, longest_quote) + "” is one argument too many";
  if (!names_.empty()) problem += "; put texts of several words in quotes, like \"morning run\"";
  throw usage_error("", problem);
}

std::string_view command_arguments(const context& ctx) noexcept {
  return ctx.arguments();
}

}  // namespace botcore::inline v0
