#include "botcore/router/command_entry.hpp"

#include <algorithm>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/text/case_fold.hpp"

#include "command_texts.hpp"

namespace botcore::inline v0 {

void require_command_description(std::string_view name, std::string_view description) {
  if (!description.empty() && count_code_points(description) <= 256) return;
  throw error(errc::invalid_argument, "adding the command '" + std::string(name) +
                                          "', whose description is not 1 to 256 characters long");
}

command_entry::command_entry(std::string name, std::string description, std::vector<std::string> arguments,
                             std::vector<bool> optional)
    : name_(std::move(name)),
      description_(std::move(description)),
      arguments_(std::move(arguments)),
      optional_(std::move(optional)) {}

command_entry& command_entry::example(std::string line) {
  example_ = std::move(line);
  return *this;
}

command_entry& command_entry::in_language(std::string language, std::string description) {
  const auto is_letter = [](char letter) { return letter >= 'a' && letter <= 'z'; };
  if (language.size() != 2 || !std::all_of(language.begin(), language.end(), is_letter)) {
    throw error(errc::invalid_argument, "describing the command '" + name_ + "' in the language '" +
                                            language + "', which is not two small letters");
  }
  require_command_description(name_, description);
  descriptions_.insert_or_assign(std::move(language), std::move(description));
  return *this;
}

command_entry& command_entry::shown_in(command_scope scope) {
  scopes_.push_back(scope);
  return *this;
}

command_entry& command_entry::hidden() {
  hidden_ = true;
  return *this;
}

const std::string& command_entry::description(std::string_view language) const noexcept {
  const auto found = descriptions_.find(language.substr(0, 2));
  return found == descriptions_.end() ? description_ : found->second;
}

bool command_entry::is_shown_in(const command_scope& scope) const noexcept {
  if (hidden_) return false;
  return scopes_.empty() || std::any_of(scopes_.begin(), scopes_.end(),
                                        [&](const command_scope& one) { return scope.includes(one); });
}

std::string command_entry::usage() const {
  std::string line = "/" + name_;
  for (std::size_t index = 0; index < arguments_.size(); ++index) {
    line += optional_[index] ? " [" + arguments_[index] + "]" : " <" + arguments_[index] + ">";
  }
  return line;
}

}  // namespace botcore::inline v0
