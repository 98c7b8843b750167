/// @file
/// Changing an activity step by step: which one, which field, what it shall be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/dialogue.hpp"
#include "botcore/router/dialogues.hpp"
#include "botcore/router/inline_keyboard.hpp"

#include "reminders.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {

/// @name Where somebody stands; stored under these names
/// @{
struct asks_activity {};
struct asks_field {
  std::int64_t activity = 0;
};
struct asks_name {
  std::int64_t activity = 0;
};
struct asks_begin {
  std::int64_t activity = 0;
};
struct asks_end {
  std::int64_t activity = 0;
};
struct asks_times {
  std::int64_t activity = 0;
};
struct asks_quantity {
  std::int64_t activity = 0;
};
/// @}

/// Every answer is a commit of its own: what was changed stays, however the dialogue ends.
class edit_dialogue {
 public:
  /// All of these must outlive it.
  edit_dialogue(botcore::dialogues& home, store& store, reminders& reminders);

  /// How the bot's dialogues behave: notices in the language of whoever is there.
  static botcore::dialogues_options options();

  /// Begins: with the activity of this name, or by asking which.
  botcore::task<> enter(botcore::context& ctx, std::string name);

 private:
  using editing = botcore::dialogue<asks_activity, asks_field, asks_name, asks_begin, asks_end, asks_times,
                                    asks_quantity>;
  using turn = editing::turn;
  using change = botcore::function<void(activity&)>;

  botcore::task<> choose_activity(turn& now, std::string typed);
  botcore::task<> choose_field(turn& now, std::int64_t id, std::string typed);
  botcore::task<> apply(turn& now, std::int64_t id, change changed);
  void ask_value(turn& now, const translator& t, const activity& one, const std::string& field);
  botcore::task<std::optional<activity>> find(botcore::context& ctx, std::int64_t id);
  botcore::task<std::optional<activity>> find(botcore::context& ctx, std::string name);

  store& store_;
  reminders& reminders_;
  editing dialogue_;
};

}  // namespace reference_bot
