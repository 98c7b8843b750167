#include "reminders.hpp"

#include <charconv>
#include <optional>
#include <string>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/core/error.hpp"
#include "botcore/router/callback_data.hpp"

#include "texts.hpp"

namespace reference_bot {
namespace {

namespace api = botcore::api;

using botcore::context;
using botcore::occurrence;
using botcore::task;
using botcore::transaction;

constexpr std::string_view remind_job = "remind";

std::string schedule_key(std::int64_t activity_id) {
  return "activity:" + std::to_string(activity_id);
}

std::optional<std::int64_t> take_number(std::string_view& text) {
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.starts_with(':')) text.remove_prefix(1);
  return number;
}

/// What a Done button carries: the activity and the occurrence that it was sent for.
using done_button = botcore::callback_data<"done", std::int64_t, std::int64_t>;

/// What Done buttons of former versions begin with: "done:ACTIVITY:OCCURRENCE".
constexpr std::string_view former_done_prefix = "done:";

/// What is true after a press.
struct done_outcome {
  activity done;
  std::int64_t count = 0;  // today
  bool first = false;      // this press, not an earlier one, recorded it
};

std::string count_of(const translator& t, std::int64_t done, int planned) {
  return t("reminder.count", botcore::arg("done", done), botcore::arg("times", planned));
}

/// "⏰ **morning run**: 1.5", and a line break.
botcore::text_builder headline(const translator& t, std::string_view sign, const activity& shown) {
  return botcore::text_builder().text(sign).bold(shown.name).line(": ", t.number(shown.quantity_per_time));
}

}  // namespace

reminders::reminders(botcore::runtime& runtime, store& store, botcore::scheduler& scheduler,
                     botcore::bot& bot)
    : runtime_(runtime),
      store_(store),
      scheduler_(scheduler),
      outbox_(bot.messages()),
      languages_(bot.values(), "chat_language") {
  scheduler_.define(std::string(remind_job),
                    [this](transaction& tx, const occurrence& due) { remind(tx, due); });
}

void reminders::reschedule(transaction& tx, const activity& reminded) {
  cancel(tx, reminded.id);
  const chat_settings settings = store_.settings_of(tx, reminded.chat);
  const botcore::system_time now = runtime_.time().system_now();
  for (const auto time_of_day : reminder_times(settings, reminded.times_per_day)) {
    const auto rule = botcore::schedule::daily(time_of_day, settings.zone, reminded.begin, reminded.end);
    if (!rule.next(now)) continue;  // all in the past
    scheduler_.add(tx, rule, remind_job, std::to_string(reminded.id), schedule_key(reminded.id));
  }
}

void reminders::speak(transaction& tx, std::int64_t chat, const std::string& language) {
  const std::string key = std::to_string(chat);
  if (languages_.get(tx, key) != language) languages_.set(tx, key, language);
}

void reminders::reschedule_chat(transaction& tx, std::int64_t chat) {
  for (const activity& one : store_.list(tx, chat)) reschedule(tx, one);
}

void reminders::cancel(transaction& tx, std::int64_t activity_id) {
  scheduler_.remove_by_key(tx, schedule_key(activity_id));
}

void reminders::remind(transaction& tx, const occurrence& due) {
  std::string_view payload = due.payload;
  const auto id = take_number(payload);
  if (!id || !payload.empty()) {
    throw botcore::error(botcore::errc::malformed_data, "reading the reminder '" + due.payload + "'");
  }
  const auto reminded = store_.activities().find(tx, *id);
  if (!reminded) return;

  const auto done = store_.completed(tx, reminded->id, due.zone.today(due.due));
  const translator t = texts_in(languages_.get(tx, std::to_string(reminded->chat)).value_or(""));
  const botcore::formatted_text text =
      headline(t, "⏰ ", *reminded).text(count_of(t, done, reminded->times_per_day)).build();
  api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(
      api::InlineKeyboardButton(t("button.done")).with_callback_data(done_button::make(*id, due.id)));
  outbox_.put(tx, text.to(reminded->chat).with_reply_markup(keyboard), botcore::on_unknown::send_again);
}

void reminders::add_buttons(botcore::router& router) {
  router.callback<done_button>([this](context& ctx, std::int64_t activity, std::int64_t occurrence) {
    return note_done(ctx, activity, occurrence);
  });
  router.callback(std::string(former_done_prefix), [this](context& ctx) -> task<botcore::taken> {
    std::string_view data = ctx.callback_data().substr(former_done_prefix.size());
    const auto activity = take_number(data);
    const auto occurrence = take_number(data);
    if (!activity || !occurrence || !data.empty()) co_return botcore::taken::no;
    co_await note_done(ctx, *activity, *occurrence);
    co_return botcore::taken::yes;
  });
}

task<> reminders::note_done(context& ctx, std::int64_t activity_id, std::int64_t occurrence_id) {
  const translator t = co_await texts_for(ctx);
  const std::int64_t chat = ctx.chat().id;
  const botcore::system_time now = ctx.time().system_now();
  const auto count_it = [&](transaction& tx) -> std::optional<done_outcome> {
    const auto found = store_.activities().find(tx, activity_id);
    if (!found || found->chat != chat) return std::nullopt;
    const date today = store_.settings_of(tx, chat).zone.today(now);
    done_outcome result;
    result.done = *found;
    result.first = store_.complete(tx, found->id, occurrence_id, today);
    result.count = store_.completed(tx, found->id, today);
    return result;
  };
  const auto outcome = co_await ctx.commit(count_it);
  if (!outcome) {
    co_await ctx.answer(t("delete.gone"));
    co_return;
  }
  const std::string count = count_of(t, outcome->count, outcome->done.times_per_day);
  const std::string praise = t(outcome->first ? "done.first" : "done.again", botcore::arg("count", count));
  co_await ctx.answer(praise);
  const botcore::formatted_text text = headline(t, "✅ ", outcome->done).text(count).build();
  co_await ctx.edit(text);
}

}  // namespace reference_bot
