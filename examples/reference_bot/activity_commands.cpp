// Adding, showing, changing and deleting one activity.
#include <utility>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/text/shorten.hpp"

#include "commands.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::arg;
using botcore::context;
using botcore::keep_or;
using botcore::task;
using botcore::transaction;
using botcore::usage_error;

template <class T>
T required(const translator& t, const keep_or<T>& typed, const char* argument) {
  if (!typed.value) throw usage_error(argument, t("problem.name_keeps"));
  return *typed.value;
}

activity merged(activity old, const typed_fields& fields) {
  old.begin = fields.begin.merged(old.begin);
  old.end = fields.end.merged(old.end);
  old.times_per_day = fields.times_per_day.merged(old.times_per_day);
  old.quantity_per_time = fields.quantity_per_time.merged(old.quantity_per_time);
  return old;
}

botcore::api::InlineKeyboardMarkup list_buttons(const translator& t) {
  botcore::api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(botcore::api::InlineKeyboardButton(t("button.list")).with_callback_data("list"),
                   botcore::api::InlineKeyboardButton(t("button.today")).with_callback_data("today"));
  return keyboard;
}

/// What /get shows.
struct shown_activity {
  activity shown;
  std::int64_t done_today = 0;
};

}  // namespace

task<> commands::add(context& ctx, std::string name, typed_fields fields) {
  const translator t = co_await texts_for(ctx);
  if (name == "_") throw usage_error("name", t("problem.name_keeps"));
  activity typed;
  typed.chat = ctx.chat().id;
  typed.name = std::move(name);
  typed.begin = required(t, fields.begin, "begin_date");
  typed.end = required(t, fields.end, "end_date");
  typed.times_per_day = required(t, fields.times_per_day, "times_per_day");
  typed.quantity_per_time = required(t, fields.quantity_per_time, "quantity_per_time");
  const activity added = checked(t, std::move(typed));

  const auto add_and_tell = [&](transaction& tx) {
    activity stored = added;
    stored.id = tx.next_id();
    if (!store_.activities().create(tx, stored)) throw usage_error("name", t("problem.name_taken"));
    reminders_.speak(tx, stored.chat, t.language());
    reminders_.reschedule(tx, stored);
    const chat_settings settings = store_.settings_of(tx, stored.chat);
    ctx.reply(tx,
              t("added", arg("name", added.name), arg("activity", describe(t, added)),
                arg("reminders", describe_reminders(t, added, settings))),
              list_buttons(t));
  };
  co_await ctx.commit(add_and_tell);
}

task<> commands::get(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const chat_settings settings = co_await store_.settings_of(chat);
  const date today = settings.zone.today(ctx.time().system_now());
  std::string missing;
  const auto look = [&](transaction& tx) -> std::optional<shown_activity> {
    const auto one = store_.find(tx, chat, name);
    if (!one) missing = not_found(tx, t, chat, name);
    if (!one) return std::nullopt;
    shown_activity result;
    result.shown = *one;
    result.done_today = store_.completed(tx, one->id, today);
    return result;
  };
  const auto found = co_await store_.database().read(look);
  if (!found) {
    co_await ctx.reply(std::move(missing));
    co_return;
  }
  const activity& shown = found->shown;
  const std::string facts =
      t("shown", arg("begin", botcore::format_date(shown.begin)), arg("end", botcore::format_date(shown.end)),
        arg("times", shown.times_per_day), arg("quantity", shown.quantity_per_time),
        arg("done", found->done_today), arg("reminders", describe_reminders(t, shown, settings)));
  botcore::formatted_text text = botcore::text_builder().bold(shown.name).text("\n\n" + facts).build();
  co_await ctx.reply(std::move(text));
}

task<> commands::update(context& ctx, std::string name, typed_fields fields) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const auto update_and_tell = [&](transaction& tx) {
    const auto before = store_.find(tx, chat, name);
    if (!before) {
      ctx.reply(tx, not_found(tx, t, chat, name));
      return;
    }
    const activity now = checked(t, merged(*before, fields));
    if (now == *before) {
      ctx.reply(tx, t(fields.keeps_all() ? "unchanged.all" : "unchanged.same", arg("name", now.name)));
      return;
    }
    store_.activities().update(tx, now);
    reminders_.speak(tx, chat, t.language());
    reminders_.reschedule(tx, now);
    ctx.reply(tx, t("updated", arg("name", now.name), arg("activity", describe(t, now)),
                    arg("reminders", describe_reminders(t, now, store_.settings_of(tx, chat)))));
  };
  co_await ctx.commit(update_and_tell);
}

task<> commands::ask_to_remove(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  if (!store_.database().writable()) {
    throw botcore::error(botcore::storage_errc::copy_read_only, "asking whether to delete an activity");
  }
  std::string missing;
  const auto look = [&](transaction& tx) {
    auto one = store_.find(tx, chat, name);
    if (!one) missing = not_found(tx, t, chat, name);
    return one;
  };
  const auto found = co_await store_.database().read(look);
  if (!found) {
    co_await ctx.reply(std::move(missing));
    co_return;
  }
  std::string question = t("delete.question", arg("name", found->name));
  std::string about = std::to_string(found->id);
  co_await delete_.ask(ctx, std::move(question), std::move(about));
}

task<> commands::remove(context& ctx, std::string about) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  std::int64_t id = 0;
  if (botcore::parse_argument(about, id)) id = 0;
  const auto remove_it = [&](transaction& tx) {
    const auto found = store_.activities().find(tx, id);
    if (!found || found->chat != chat) return t("delete.gone");
    reminders_.cancel(tx, id);
    store_.activities().remove(tx, id);
    return t("delete.done", arg("name", found->name));
  };
  std::string said = co_await ctx.commit(remove_it);
  co_await ctx.edit(std::move(said));
}

task<botcore::confirm_words> commands::delete_words(context& ctx) {
  const translator t = co_await texts_for(ctx);
  botcore::confirm_words words;
  words.yes = t("delete.yes");
  words.no = t("delete.no");
  words.declined = t("delete.kept");
  words.not_yours = t("delete.not_yours");
  words.answered_already = t("delete.answered");
  co_return words;
}

std::string commands::not_found(transaction& tx, const translator& t, std::int64_t chat,
                                const std::string& name) {
  constexpr int most_suggestions = 10;
  const auto found = store_.activities().list(tx, store::of_chat(chat).limit(most_suggestions));
  std::string names;
  for (const activity& one : found.items)
    names += (names.empty() ? "" : ", ") + t("quoted", arg("name", one.name));
  std::string known = t("not_found.none");
  if (!names.empty())
    known = t(found.next.empty() ? "not_found.some" : "not_found.more", arg("names", names));
  return t("not_found", arg("name", botcore::shorten(name, longest_name)), arg("known", known));
}

}  // namespace reference_bot
