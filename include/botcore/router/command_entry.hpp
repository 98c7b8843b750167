/// @file
/// A command as people see it: in the menu, in help, and in complaints about its arguments.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/router/command_scope.hpp"

namespace botcore::inline v0 {

/// One line of the table that `/help` and Telegram's menu are made of.
class BOTCORE_EXPORT command_entry {
 public:
  /// `optional` says, for each of `arguments`, whether it may be left out.
  command_entry(std::string name, std::string description, std::vector<std::string> arguments,
                std::vector<bool> optional);

  /// Sets the example that follows complaints about arguments: a whole line that works.
  command_entry& example(std::string line);
  /// The description for people whose language is `language`, two letters: "ru".
  /// @throws error (invalid_argument) for another form of language, or a description of not 1 to 256 characters
  command_entry& in_language(std::string language, std::string description);
  /// Shows the command in these chats only, or in these too when called again. Where it works is not touched: see
  /// `route_group::group`.
  command_entry& shown_in(command_scope scope);
  /// Shows the command nowhere; it works all the same.
  command_entry& hidden();

  const std::string& name() const noexcept { return name_; }
  const std::string& description() const noexcept { return description_; }
  /// In a language, "ru" or "ru-RU"; the general one when there is none in it.
  const std::string& description(std::string_view language) const noexcept;
  const std::string& example() const noexcept { return example_; }
  const std::vector<std::string>& arguments() const noexcept { return arguments_; }
  const std::map<std::string, std::string, std::less<>>& descriptions() const noexcept {
    return descriptions_;
  }
  const std::vector<command_scope>& scopes() const noexcept { return scopes_; }
  bool is_hidden() const noexcept { return hidden_; }
  /// Whether a list for `scope` has it.
  bool is_shown_in(const command_scope& scope) const noexcept;
  /// "/add <name> [begin_date]".
  std::string usage() const;

 private:
  std::string name_;
  std::string description_;
  std::string example_;
  std::vector<std::string> arguments_;
  std::vector<bool> optional_;
  std::map<std::string, std::string, std::less<>> descriptions_;  // by language
  std::vector<command_scope> scopes_;                             // empty: everywhere
  bool hidden_ = false;
};

}  // namespace botcore::inline v0
