/// @file
/// Routes that belong together: the handlers for updates, and what is around them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/router/capture_values.hpp"
#include "botcore/router/command_entry.hpp"
#include "botcore/router/command_name.hpp"
#include "botcore/router/command_table.hpp"
#include "botcore/router/filter.hpp"
#include "botcore/router/handler.hpp"
#include "botcore/router/pattern.hpp"
#include "botcore/router/typed_command.hpp"

namespace botcore::inline v0 {

struct route_table;

/// Where a route stands among the others: lower ranks are tried first.
enum class route_rank : std::uint8_t { payload, plain, button, text, unknown_command, other };

/// Routes with a filter, middlewares and error boundaries of their own, and groups inside.
///
/// Handlers are coroutines (`task<>(context&)`) or plain functions. An update goes to the first route that takes it, in
/// the order in which they were added, whichever group they are in; but `callback(prefix, …)` comes after these, the
/// longest prefix first, then `text`, then `unknown_command`, then `other`: of those, the innermost group's first.
/// Routes are added before the bot starts: later calls throw error (invalid_argument).
class BOTCORE_EXPORT route_group {
 public:
  route_group(const route_group&) = delete;
  route_group& operator=(const route_group&) = delete;
  ~route_group();

  /// A group inside this one, for updates that `only` takes. Lives as long as the router.
  route_group& group(filter only = filter());

  /// Runs `run`, `task<>(context&, next)`, around the handlers of this group; those added first are outside.
  /// A group's middlewares run when one of its routes is about to; the router's own, for every update.
  void use(middleware run);

  /// An error boundary: gets what the group's handlers and middlewares throw. `run` takes the context and either a
  /// `std::exception_ptr` or a reference to one type of exceptions; it has dealt with the update when it returns. What
  /// it throws, and what is of another type, goes to the next boundary of this group, then to the group around.
  template <class Callable>
  void on_error(Callable&& run) {
    add_boundary(make_error_boundary(std::forward<Callable>(run)));
  }

  /// Updates that `only` takes.
  template <class Callable>
  void on(filter only, Callable&& run) {
    add(route_rank::plain, std::move(only), make_route_handler(std::forward<Callable>(run)));
  }

  /// Updates of one kind: `on(&api::Update::inline_query, [](context&, const api::InlineQuery& query) …)`. The handler
  /// may leave out its second parameter.
  template <class Part, class Callable>
  void on(boxed<Part> api::Update::*member, Callable&& run) {
    on(member, filter(), std::forward<Callable>(run));
  }
  template <class Part, class Callable>
  void on(boxed<Part> api::Update::*member, const filter& only, Callable&& run) {
    add(route_rank::plain, filter(kind_of(member)) && only,
        part_handler(member, std::forward<Callable>(run)));
  }

  /// Adds a command. People may type its name in any case.
  /// @throws error (invalid_argument) for a name that Telegram would refuse, for one that is there already, and for a
  ///         description of not 1 to 256 characters.
  template <class Callable>
  command_entry& command(command_name name, std::string description, Callable&& run) {
    return add_command(name, std::move(description), {}, {}, make_route_handler(std::forward<Callable>(run)));
  }

  /// Adds a command with typed arguments: `run` takes the context and one parameter for each name.
  /// A mistake in the arguments is answered with what is wrong, the usage and the example.
  template <class Callable>
  command_entry& command(command_name name, std::string description, std::vector<std::string> arguments,
                         Callable run) {
    using values = typename handler_signature<Callable>::values;
    require_names(name, arguments.size(), std::tuple_size_v<values>);
    route_handler typed = make_typed_handler(arguments, std::move(run));
    return add_command(name, std::move(description), std::move(arguments), optional_arguments<values>(),
                       std::move(typed));
  }

  /// Adds the commands of a table, whose names are checked and held apart when it is compiled.
  template <class... Rows>
  requires(sizeof...(Rows) > 0) void commands(Rows... rows) {
    static_assert(names_differ<Rows...>(), "a command stands in this table twice");
    (add_row(std::move(rows)), ...);
  }

  /// Adds `/help`, which lists the commands that are shown in the chat, in the language of whoever asks; `/help NAME`
  /// shows one with its example. `introduction` stands above the list.
  command_entry& help_command(std::string description, std::string introduction = {});

  /// Buttons whose data begins with `prefix`; an empty prefix takes all that no other route takes.
  template <class Callable>
  void callback(std::string prefix, Callable&& run) {
    add_buttons(std::move(prefix), make_route_handler(std::forward<Callable>(run)));
  }

  /// Buttons with the data that a `callback_data` makes; `run` takes the context and the values.
  template <class Data, class Callable>
  void callback(Callable run) {
    const auto read = [](context& ctx) { return Data::parse(pressed_data(ctx)); };
    add_typed_buttons(Data::prefix(), make_route_handler<typename Data::values>(read, std::move(run)));
  }

  /// Messages with text that are no command.
  template <class Callable>
  void text(Callable&& run) {
    add_text(make_route_handler(std::forward<Callable>(run)));
  }

  /// Texts in which the pattern finds something. `run` takes the context and a parameter for each capture, read as the
  /// arguments of commands are, or the `text_match`; what cannot be read, such as too large a number, is no match.
  /// @throws error (invalid_argument) when there are not as many captures as parameters.
  template <class Callable>
  void text(pattern expression, Callable run) {
    using values = typename handler_signature<Callable>::values;
    require_captures(expression, captures_wanted<values>);
    const auto read = [expression](context& ctx) -> std::optional<values> {
      const auto match = expression.search(said_text(ctx));
      return match ? read_captures<values>(*match) : std::nullopt;
    };
    add_pattern(make_route_handler<values>(read, std::move(run)));
  }

  /// Deep links with the payload that a `link_data` makes; `run` takes the context and the values. They are looked at
  /// before `/start` is.
  template <class Data, class Callable>
  void link(Callable run) {
    const auto read = [](context& ctx) { return Data::parse(command_arguments(ctx)); };
    add_link(Data::prefix(), make_route_handler<typename Data::values>(read, std::move(run)));
  }

  /// Commands that no entry has. Without this, and without `other`, they are ignored in groups and answered with
  /// the list of commands in private chats.
  template <class Callable>
  void unknown_command(Callable&& run) {
    add_unknown_command(make_route_handler(std::forward<Callable>(run)));
  }

  /// Albums: messages sent together, handled as one. `context::album` has them all.
  template <class Callable>
  void album(Callable&& run) {
    add_album(make_route_handler(std::forward<Callable>(run)));
  }

  /// All updates that nothing else takes.
  template <class Callable>
  void other(Callable&& run) {
    add(route_rank::other, filter(), make_route_handler(std::forward<Callable>(run)));
  }

 protected:
  /// @cond
  route_group(route_table& table, std::size_t index) noexcept : table_(table), index_(index) {}
  /// @endcond

 private:
  friend struct route_table;

  template <class Part, class Callable>
  static route_handler part_handler(boxed<Part> api::Update::*member, Callable&& run) {
    using stored = std::decay_t<Callable>;
    if constexpr (std::is_invocable_v<stored&, context&>) {
      return make_route_handler(std::forward<Callable>(run));
    } else {
      return route_handler(
          [member, kept = stored(std::forward<Callable>(run))](context& ctx, taken& outcome) mutable {
            return call_handler(kept, ctx, outcome, std::as_const(*(handled_update(ctx).*member)));
          });
    }
  }

  template <class Row>
  void add_row(Row row) {
    if constexpr (Row::typed) {
      command(row.name, std::move(row.description), std::move(row.arguments), std::move(row.run));
    } else {
      command(row.name, std::move(row.description), std::move(row.run));
    }
  }

  static const api::Update& handled_update(const context& ctx) noexcept;
  static std::string_view pressed_data(const context& ctx) noexcept;
  static std::string_view said_text(const context& ctx) noexcept;
  static void require_captures(const pattern& expression, std::size_t wanted);
  static void require_names(command_name command, std::size_t names, std::size_t parameters);

  void add(route_rank rank, filter only, route_handler run);
  void add_boundary(error_boundary run);
  void add_buttons(std::string prefix, route_handler run);
  void add_typed_buttons(std::string prefix, route_handler run);
  void add_text(route_handler run);
  void add_pattern(route_handler run);
  void add_link(std::string prefix, route_handler run);
  void add_unknown_command(route_handler run);
  void add_album(route_handler run);
  command_entry& add_command(command_name name, std::string description, std::vector<std::string> arguments,
                             std::vector<bool> optional, route_handler run);

  route_table& table_;
  std::size_t index_;
};

}  // namespace botcore::inline v0
