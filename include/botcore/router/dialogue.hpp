/// @file
/// Conversations of several steps as typed states, stored from answer to answer.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/argument_types.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/router/dialogue_turn.hpp"
#include "botcore/router/dialogues.hpp"
#include "botcore/router/struct_codec.hpp"

namespace botcore::inline v0 {

/// @cond
/// The name of a state without its namespaces: "asks_name".
template <class T>
constexpr std::string_view state_name() noexcept {
  std::string_view name = __PRETTY_FUNCTION__;  // "… [with T = app::asks_name; …]", "… [T = app::asks_name]"
  name.remove_prefix(name.find("T = ") + 4);
  name = name.substr(0, name.find_first_of(";]"));
  const std::size_t scope = name.rfind("::");
  return scope == std::string_view::npos ? name : name.substr(scope + 2);
}

template <class Handler>
struct dialogue_handler : dialogue_handler<decltype(&Handler::operator())> {};
template <class Result, class Class, class Turn, class State, class... Answer>
struct dialogue_handler<Result (Class::*)(Turn&, State, Answer...) const> {
  static_assert(sizeof...(Answer) <= 1, "a step takes the turn, its state, and at most one answer");
  using state = std::remove_cvref_t<State>;
  using answer = std::tuple<std::remove_cvref_t<Answer>...>;
};
template <class Result, class Class, class Turn, class State, class... Answer>
struct dialogue_handler<Result (Class::*)(Turn&, State, Answer...)>
    : dialogue_handler<Result (Class::*)(Turn&, State, Answer...) const> {};

/// What the hub knows of a dialogue.
class BOTCORE_EXPORT any_dialogue {
 public:
  any_dialogue(dialogues& home, std::string name);
  virtual ~any_dialogue();
  any_dialogue(const any_dialogue&) = delete;
  any_dialogue& operator=(const any_dialogue&) = delete;

  const std::string& name() const noexcept { return name_; }
  std::int64_t version() const noexcept { return version_; }
  /// Handles an answer. False: the record cannot be read, and `why` says so; nothing has happened then.
  virtual task<bool> resume(context& ctx, dialogue_slot& slot, std::string& why) = 0;
  /// Begins anew in place of what could not be read; false: it does not know how.
  virtual bool begin_anew(context& ctx, dialogue_slot& slot) = 0;

 protected:
  /// Reads an answer from what was said or pressed; says what is wrong with it and gives false.
  task<bool> has_text(context& ctx);
  task<void> refuse(context& ctx, std::string problem);

  dialogues& home_;
  std::string name_;
  std::int64_t version_ = 1;
  std::chrono::milliseconds timeout_;
};
/// @endcond

/// A dialogue with the given states: plain structs (or types with a `key_value_codec`), which hold what is known so far.
/// @code
/// struct asks_name {};
/// struct asks_age { std::string name; };
///
/// using meeting = botcore::dialogue<asks_name, asks_age>;
/// meeting meet(talks, "meet",
///     [](meeting::turn& turn, asks_name, std::string name) { turn.go_to(asks_age{name}, "How old are you?"); },
///     [](meeting::turn& turn, asks_age known, int age) { turn.finish("Hello, " + known.name + "!"); });
/// …
/// routes.command("meet", "Let us meet", [&](context& ctx) { meet.enter(ctx, asks_name{}, "What is your name?"); });
/// @endcode
/// Each state has one handler: `void` or `task<>` of the turn, the state, and the answer, which is read from the text
/// (or the data of a pressed answer button) by `parse_argument`; an answer that does not parse is refused in words, and
/// so is a `usage_error` that the handler throws. Without the third parameter, the handler gets whatever comes.
///
/// States are stored under their names, so renaming one or changing the kinds of its members ends the dialogues that
/// are in it: they are kept aside, and begin anew.
template <class... States>
class dialogue final : public any_dialogue {
 public:
  /// One step: `dialogue_turn`, and the ways on.
  class turn final : public dialogue_turn {
   public:
    /// @cond
    turn(context& ctx, dialogue_slot& slot, const dialogue& of) noexcept
        : dialogue_turn(ctx, slot), of_(of) {}
    /// @endcond

    /// Asks the next question. The data of the buttons of `answers` is what the answer will be.
    template <class State>
    void go_to(State state, dialogue_text question, const inline_keyboard& answers = {}) {
      static_assert((std::is_same_v<State, States> || ...), "this is no state of this dialogue");
      enter(of_.name_, of_.version_, state_name<State>(), key_value_codec<State>::encode(state),
            of_.timeout_);
      ask(std::move(question), answers);
    }

   private:
    const dialogue& of_;
  };

  /// `name` is what it is stored under: 1 to 64 bytes, and no other dialogue has it.
  template <class... Handlers>
  dialogue(dialogues& home, std::string name, Handlers... handlers) : any_dialogue(home, std::move(name)) {
    static_assert((has_handler<States, Handlers...> && ...),
                  "every state needs a handler of (turn&, state, …)");
    static_assert(sizeof...(Handlers) == sizeof...(States), "every state has one handler");
    (take(std::move(handlers)), ...);
    home.add(*this);
  }

  /// Begins the dialogue for whoever caused the update, in place of another that may be under way.
  /// @throws error (errc::invalid_argument) for an update that no `dialogues` has seen: one without a chat or a user
  template <class State>
  void enter(context& ctx, State state, dialogue_text question, const inline_keyboard& answers = {}) {
    turn(ctx, home_.slot_of(ctx), *this).go_to(std::move(state), std::move(question), answers);
  }

  /// Another version of the steps: what an earlier one stored is kept aside, and the dialogue begins anew. Default: 1.
  dialogue& version(std::int64_t number) {
    version_ = number;
    return *this;
  }
  /// How long an answer may take; zero: for ever. Default: that of the `dialogues`.
  dialogue& timeout(std::chrono::milliseconds limit) {
    timeout_ = limit;
    return *this;
  }
  /// How to begin anew when what was stored cannot be read; `how` is `void(turn&)`. Without it, people are told so.
  dialogue& restart(function<void(turn&)> how) {
    restart_ = std::move(how);
    return *this;
  }

 private:
  template <class State>
  using step = function<task<void>(turn&, State)>;

  template <class State, class... Handlers>
  static constexpr bool has_handler = (std::is_same_v<State, typename dialogue_handler<Handlers>::state> ||
                                       ...);

  /// Keeps a handler, with the reading of its answer.
  template <class Handler>
  void take(Handler handler) {
    using state = typename dialogue_handler<Handler>::state;
    std::get<step<state>>(steps_) = [this, run = std::move(handler)](turn& now, state known) mutable {
      return take_step(run, now, std::move(known));
    };
  }

  /// Runs a handler, which is kept as long as the dialogue, with an answer of the type that it wants.
  template <class Handler, class State>
  task<void> take_step(Handler& run, turn& now, State known) {
    using answers = typename dialogue_handler<Handler>::answer;
    if constexpr (std::tuple_size_v<answers> == 0) {
      if constexpr (std::is_void_v<std::invoke_result_t<Handler&, turn&, State&>>) {
        run(now, known);
      } else {
        co_await run(now, known);
      }
    } else {
      const bool readable = co_await has_text(now.ctx());
      if (!readable) co_return;
      std::tuple_element_t<0, answers> answer{};
      if (const argument_problem problem = parse_argument(now.answer(), answer)) {
        const std::string said = *problem;
        co_await refuse(now.ctx(), said);
      } else if constexpr (std::is_void_v<std::invoke_result_t<Handler&, turn&, State&, decltype(answer)&>>) {
        run(now, known, answer);
      } else {
        co_await run(now, known, answer);
      }
    }
  }

  task<bool> resume(context& ctx, dialogue_slot& slot, std::string& why) override {
    turn now(ctx, slot, *this);
    bool found = false;
    const auto attempt = [&]<class State>(std::type_identity<State>) -> task<void> {
      if (found || slot.record->state != state_name<State>()) co_return;
      State known{};
      try {
        known = key_value_codec<State>::decode(slot.record->fields);
      } catch (const std::exception& failure) {
        why = failure.what();
        co_return;
      }
      found = true;
      co_await std::get<step<State>>(steps_)(now, std::move(known));
    };
    (co_await attempt(std::type_identity<States>()), ...);
    if (!found && why.empty()) why = "there is no state '" + slot.record->state + "'";
    co_return found;
  }

  bool begin_anew(context& ctx, dialogue_slot& slot) override {
    if (!restart_) return false;
    turn now(ctx, slot, *this);
    restart_(now);
    return true;
  }

  std::tuple<step<States>...> steps_;
  function<void(turn&)> restart_;
};

}  // namespace botcore::inline v0
