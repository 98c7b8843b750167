/// @file
/// Which handler an update goes to: commands, buttons, texts, and what catches errors.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/handler.hpp"
#include "botcore/router/typed_command.hpp"

namespace botcore::inline v0 {

/// A command as users see it in lists and help.
class BOTCORE_EXPORT command_entry {
 public:
  command_entry(std::string name, std::string description, std::vector<std::string> arguments, handler run);

  /// Sets the example that follows complaints about arguments: a whole line that works.
  command_entry& example(std::string line);

  const std::string& name() const noexcept { return name_; }
  const std::string& description() const noexcept { return description_; }
  const std::string& example() const noexcept { return example_; }
  const std::vector<std::string>& arguments() const noexcept { return arguments_; }
  const handler& run() const noexcept { return run_; }
  /// "/add <name> <begin_date>".
  std::string usage() const;

 private:
  std::string name_;
  std::string description_;
  std::string example_;
  std::vector<std::string> arguments_;
  handler run_;
};

/// Routes updates to handlers. Filled before the bot starts, and not changed after.
///
/// An update goes to one handler: a command to the handler of its name (or to `unknown_command`), a pressed
/// button to the longest matching prefix of its data, another message with text to `text`, the rest to
/// `other`. What a handler throws is logged and given to `on_error`; it never disturbs other updates.
class BOTCORE_EXPORT router {
 public:
  router();
  ~router();
  router(const router&) = delete;
  router& operator=(const router&) = delete;

  /// Adds a command. `name` is 1–32 of a–z, 0–9 and underscore, without a slash; people may type it in any
  /// case.
  /// @throws error (invalid_argument) for a name that Telegram would refuse, or one that is there already.
  template <class Callable>
  command_entry& command(std::string name, std::string description, Callable&& run) {
    return add(std::move(name), std::move(description), {}, make_handler(std::forward<Callable>(run)));
  }

  /// Adds a command with typed arguments: `run` takes the context and one parameter for each name.
  /// A mistake in the arguments is answered with what is wrong, the usage and the example.
  template <class Callable>
  command_entry& command(std::string name, std::string description, std::vector<std::string> arguments,
                         Callable run) {
    using values = typename command_signature<Callable>::values;
    require_names(name, arguments.size(), std::tuple_size_v<values>);
    handler typed = make_typed_handler(arguments, std::move(run));
    return add(std::move(name), std::move(description), std::move(arguments), std::move(typed));
  }

  /// Buttons whose data begins with `prefix`; an empty prefix takes all that no other route takes.
  template <class Callable>
  void callback(std::string prefix, Callable&& run) {
    callbacks_.insert_or_assign(std::move(prefix), make_handler(std::forward<Callable>(run)));
  }

  /// Messages with text that are no command.
  template <class Callable>
  void text(Callable&& run) {
    text_ = make_handler(std::forward<Callable>(run));
  }

  /// Commands that no entry has. Without this, and without `other`, they are ignored in groups and answered with
  /// the list of commands in private chats.
  template <class Callable>
  void unknown_command(Callable&& run) {
    unknown_command_ = make_handler(std::forward<Callable>(run));
  }

  /// All updates that nothing else takes.
  template <class Callable>
  void other(Callable&& run) {
    other_ = make_handler(std::forward<Callable>(run));
  }

  /// Told what handlers throw, after it was logged.
  void on_error(error_handler run) { on_error_ = std::move(run); }

  /// The bot's username, which decides whose a `/command@name` is.
  void set_username(std::string username) { username_ = std::move(username); }

  /// Runs the handler for the context's update. Throws nothing but cancellation.
  task<void> dispatch(context& ctx);

  /// The commands, in the order in which they were added.
  const std::vector<std::unique_ptr<command_entry>>& commands() const noexcept { return commands_; }

  /// One line for each command: "/add <name> - Add an activity".
  std::string help() const;

 private:
  command_entry& add(std::string name, std::string description, std::vector<std::string> arguments,
                     handler run);
  static void require_names(std::string_view command, std::size_t names, std::size_t parameters);
  const command_entry* find_command(std::string_view name) const;
  const handler* find_route(const context& ctx, const command_entry* entry) const;
  const handler* find_callback(std::string_view data) const;
  bool is_for_others(const context& ctx) const;
  task<void> recover(context& ctx, const command_entry* entry, std::exception_ptr failure);
  task<void> finish_callback(context& ctx);

  std::vector<std::unique_ptr<command_entry>> commands_;
  std::map<std::string, handler, std::less<>> callbacks_;
  handler text_;
  handler unknown_command_;
  handler other_;
  error_handler on_error_;
  std::string username_;
};

}  // namespace botcore::inline v0
