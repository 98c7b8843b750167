// Adding, showing, changing and deleting one activity.
#include <utility>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/text/shorten.hpp"

#include "commands.hpp"
#include "store.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::keep_or;
using botcore::task;
using botcore::transaction;
using botcore::usage_error;

template <class T>
T required(const keep_or<T>& typed, const char* argument) {
  if (!typed.value) throw usage_error(argument, "leaves a field as it is, which only /update can do");
  return *typed.value;
}

activity merged(activity old, const typed_fields& fields) {
  old.begin = fields.begin.merged(old.begin);
  old.end = fields.end.merged(old.end);
  old.times_per_day = fields.times_per_day.merged(old.times_per_day);
  old.quantity_per_time = fields.quantity_per_time.merged(old.quantity_per_time);
  return old;
}

/// "Reminders at 09:00 and 15:00 (UTC)."
std::string describe_reminders(const activity& reminded, const chat_settings& settings) {
  const auto times = reminder_times(settings, reminded.times_per_day);
  std::string text = times.size() == 1 ? "Reminder at " : "Reminders at ";
  for (std::size_t index = 0; index < times.size(); ++index) {
    if (index > 0) text += index + 1 == times.size() ? " and " : ", ";
    text += format_time(times[index]);
  }
  return text + " (" + std::string(settings.zone.name()) + ").";
}

botcore::api::InlineKeyboardMarkup list_buttons() {
  botcore::api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(botcore::api::InlineKeyboardButton("📋 List").with_callback_data("list"),
                   botcore::api::InlineKeyboardButton("📅 Today").with_callback_data("today"));
  return keyboard;
}

/// What /get shows.
struct shown_activity {
  activity shown;
  std::int64_t done_today = 0;
};

}  // namespace

task<> commands::add(context& ctx, std::string name, typed_fields fields) {
  if (name == "_") throw usage_error("name", "leaves a field as it is, which only /update can do");
  activity typed;
  typed.chat = ctx.chat().id;
  typed.name = std::move(name);
  typed.begin = required(fields.begin, "begin_date");
  typed.end = required(fields.end, "end_date");
  typed.times_per_day = required(fields.times_per_day, "times_per_day");
  typed.quantity_per_time = required(fields.quantity_per_time, "quantity_per_time");
  const activity added = checked(std::move(typed));

  const auto add_and_tell = [&](transaction& tx) {
    activity stored = added;
    stored.id = tx.next_id();
    if (!store_.activities().create(tx, stored)) {
      throw usage_error(
          "name", "is taken: you have an activity of this name; change it by /update, or choose another");
    }
    reminders_.reschedule(tx, stored);
    const chat_settings settings = store_.settings_of(tx, stored.chat);
    ctx.reply(tx,
              "Added “" + added.name + "”: " + describe(added) + ".\n" + describe_reminders(added, settings),
              list_buttons());
  };
  co_await ctx.commit(add_and_tell);
}

task<> commands::get(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const chat_settings settings = co_await store_.settings_of(chat);
  const date today = settings.zone.today(ctx.time().system_now());
  const auto found = co_await store_.database().read([&](transaction& tx) -> std::optional<shown_activity> {
    const auto one = store_.find(tx, chat, name);
    if (!one) return std::nullopt;
    shown_activity result;
    result.shown = *one;
    result.done_today = store_.completed(tx, one->id, today);
    return result;
  });
  if (!found) {
    co_await not_found(ctx, std::move(name));
    co_return;
  }
  const activity& shown = found->shown;
  const std::string facts = "\n\nBegin: " + botcore::format_date(shown.begin) +
                            "\nEnd: " + botcore::format_date(shown.end) +
                            "\nTimes per day: " + std::to_string(shown.times_per_day) +
                            "\nQuantity per time: " + format_quantity(shown.quantity_per_time) +
                            "\nDone today: " + std::to_string(found->done_today) + " of " +
                            std::to_string(shown.times_per_day) + "\n" + describe_reminders(shown, settings);
  co_await ctx.reply(botcore::text_builder().bold(shown.name).text(facts).build());
}

task<> commands::update(context& ctx, std::string name, typed_fields fields) {
  const std::int64_t chat = ctx.chat().id;
  const auto update_and_tell = [&](transaction& tx) {
    const auto before = store_.find(tx, chat, name);
    if (!before) return false;
    const activity now = checked(merged(*before, fields));
    if (now == *before) {
      ctx.reply(tx, fields.keeps_all() ? "Nothing changes: every field is _, which leaves it as it is."
                                       : "Nothing changes: “" + now.name + "” is like that already.");
      return true;
    }
    store_.activities().update(tx, now);
    reminders_.reschedule(tx, now);
    ctx.reply(tx, "“" + now.name + "” is now: " + describe(now) + ".\n" +
                      describe_reminders(now, store_.settings_of(tx, chat)));
    return true;
  };
  const bool found = co_await ctx.commit(update_and_tell);
  if (!found) co_await not_found(ctx, std::move(name));
}

task<> commands::remove(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const auto remove_and_tell = [&](transaction& tx) {
    const auto found = store_.find(tx, chat, name);
    if (!found) return false;
    reminders_.cancel(tx, found->id);
    store_.activities().remove(tx, found->id);
    ctx.reply(tx, "Deleted “" + found->name + "” and its reminders.");
    return true;
  };
  const bool found = co_await ctx.commit(remove_and_tell);
  if (!found) co_await not_found(ctx, std::move(name));
}

task<> commands::not_found(context& ctx, std::string name) {
  constexpr int most_suggestions = 10;
  const std::int64_t chat = ctx.chat().id;
  const botcore::page first_names = store::of_chat(chat).limit(most_suggestions);
  const auto found = co_await store_.activities().list(first_names);
  const std::vector<activity>& all = found.items;
  std::string text = "There is no activity “" + botcore::shorten(name, longest_name) + "”. ";
  if (all.empty()) {
    text += "You have none yet; /examples shows how to add one.";
  } else {
    text += "You have: ";
    for (std::size_t index = 0; index < all.size(); ++index) {
      if (index > 0) text += ", ";
      text += "“" + all[index].name + "”";
    }
    text += !found.next.empty() ? " and more: /list" : ".";
  }
  co_await ctx.reply(text);
}

}  // namespace reference_bot
