/// @file
/// What people can say to the bot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "botcore/core/task.hpp"
#include "botcore/router/argument_types.hpp"
#include "botcore/router/confirm_dialog.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/paged_list.hpp"
#include "botcore/router/router.hpp"

#include "activity.hpp"
#include "edit_dialogue.hpp"
#include "reminders.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {

/// The fields of an activity as typed: `_` keeps what there is.
struct typed_fields {
  botcore::keep_or<date> begin;
  botcore::keep_or<date> end;
  botcore::keep_or<int> times_per_day;
  botcore::keep_or<double> quantity_per_time;

  bool keeps_all() const noexcept {
    return !begin.value && !end.value && !times_per_day.value && !quantity_per_time.value;
  }
};

/// The bot's commands and buttons. Lives as long as the router that they are added to.
class commands {
 public:
  /// All of these must outlive it.
  commands(botcore::router& router, store& store, reminders& reminders, edit_dialogue& edit);

  void add_to(botcore::router& router);

 private:
  void add_texts(botcore::router& router);
  void add_activity_commands(botcore::router& router);
  void add_settings_commands(botcore::router& router);
  void add_buttons(botcore::router& router);

  botcore::task<> start(botcore::context& ctx);
  botcore::task<> examples(botcore::context& ctx);

  botcore::task<> add(botcore::context& ctx, std::string name, typed_fields fields);
  botcore::task<> get(botcore::context& ctx, std::string name);
  botcore::task<> update(botcore::context& ctx, std::string name, typed_fields fields);
  botcore::task<> ask_to_remove(botcore::context& ctx, std::string name);
  botcore::task<> remove(botcore::context& ctx, std::string about);
  static botcore::task<botcore::confirm_words> delete_words(botcore::context& ctx);

  botcore::task<botcore::list_page> load_list(botcore::context& ctx, botcore::list_window window);
  botcore::task<botcore::list_page> load_today(botcore::context& ctx, botcore::list_window window);
  botcore::task<> list_stream(botcore::context& ctx);
  botcore::task<> send_export(botcore::context& ctx);

  botcore::task<> set_zone(botcore::context& ctx, std::string name);
  botcore::task<> set_hours(botcore::context& ctx, std::string wakes, std::string sleeps);

  botcore::task<> ask_language(botcore::context& ctx);
  botcore::task<> set_language(botcore::context& ctx, std::string language);
  botcore::task<> choose_language(botcore::context& ctx, std::optional<std::string> typed);
  void add_language_buttons(botcore::router& router);

  /// That there is no activity of this name, and which there are.
  std::string not_found(botcore::transaction& tx, const translator& t, std::int64_t chat,
                        const std::string& name);

  const botcore::translations translations_{messages()};  // of what the router says itself
  store& store_;
  reminders& reminders_;
  edit_dialogue& edit_;
  botcore::paged_list list_;
  botcore::paged_list today_;
  botcore::confirm_dialog delete_;
};

}  // namespace reference_bot
