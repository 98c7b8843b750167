// What a chat decides for itself.
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/router/arguments.hpp"
#include "botcore/router/callback_data.hpp"
#include "botcore/router/inline_keyboard.hpp"
#include "botcore/text/case_fold.hpp"
#include "botcore/text/shorten.hpp"

#include "commands.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::arg;
using botcore::context;
using botcore::task;
using botcore::transaction;
using botcore::usage_error;

/// A city, an offset from UTC, or the name of a zone.
botcore::time_zone parse_zone(const translator& t, const std::string& text) {
  const botcore::zone_matches matches = botcore::match_time_zones(text);
  if (matches.zones.size() == 1) return matches.zones.front();
  const auto typed = arg("typed", botcore::shorten(text, 100));
  std::vector<std::string> names;
  for (const botcore::time_zone& zone : matches.zones) names.emplace_back(zone.name());
  if (!names.empty())
    throw usage_error("", t("zone.which", typed, arg("zones", joined(t, "join.or", names))));
  if (matches.similar.empty()) throw usage_error("", t("zone.unknown", typed));
  throw usage_error("", t("zone.similar", typed, arg("zones", joined(t, "join.or", matches.similar))));
}

std::optional<unsigned> parse_two_digits(std::string_view text) {
  unsigned number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = failure == std::errc() && end == text.data() + text.size() && text.size() <= 2;
  return whole ? std::optional(number) : std::nullopt;
}

/// HH:MM, 00:00 to 24:00.
std::chrono::minutes parse_time(const translator& t, std::string_view text, const char* argument) {
  const auto colon = text.find(':');
  const auto hours = parse_two_digits(text.substr(0, colon));
  const auto minutes =
      colon == std::string_view::npos ? std::nullopt : parse_two_digits(text.substr(colon + 1));
  if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > 24 * 60) {
    throw usage_error(argument, t("problem.time_of_day"));
  }
  return std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
}

using language_button = botcore::callback_data<"language", std::int64_t>;

}  // namespace

task<> commands::set_zone(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const botcore::time_zone zone = parse_zone(t, name);
  const auto set_and_tell = [&](transaction& tx) {
    chat_settings settings = store_.settings_of(tx, chat);
    settings.zone = zone;
    store_.set_settings(tx, settings);
    reminders_.speak(tx, chat, t.language());
    reminders_.reschedule_chat(tx, chat);
    ctx.reply(tx, t("zone.set", arg("zone", zone.name())));
  };
  co_await ctx.commit(set_and_tell);
}

task<> commands::set_hours(context& ctx, std::string wakes, std::string sleeps) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const auto from = parse_time(t, wakes, "from");
  const auto to = parse_time(t, sleeps, "to");
  // Reminders of 24 a day stand at least a minute apart.
  if (to - from < std::chrono::minutes(24)) throw usage_error("to", t("problem.hours"));
  const auto set_and_tell = [&](transaction& tx) {
    chat_settings settings = store_.settings_of(tx, chat);
    settings.wakes = from;
    settings.sleeps = to;
    store_.set_settings(tx, settings);
    reminders_.speak(tx, chat, t.language());
    reminders_.reschedule_chat(tx, chat);
    ctx.reply(tx, t("hours.set", arg("from", format_time(from)), arg("to", format_time(to))));
  };
  co_await ctx.commit(set_and_tell);
}

task<> commands::ask_language(context& ctx) {
  const translator t = co_await texts_for(ctx);
  botcore::inline_keyboard choices;
  choices.button("English", language_button::make(std::int64_t(1)));
  choices.button("Русский", language_button::make(std::int64_t(2)));
  choices.row().button(t("language.automatic"), language_button::make(std::int64_t(0)));
  co_await ctx.reply(t("language.question"), choices.build());
}

/// An empty language is that of the person's Telegram.
task<> commands::set_language(context& ctx, std::string language) {
  const std::int64_t chat = ctx.chat().id;
  const std::int64_t user = ctx.sender().id;
  const botcore::translations all(messages());
  const translator t = language.empty() ? all.without_choice(ctx) : all.in(language);
  const bool pressed = ctx.update().callback_query.has_value();
  botcore::user_languages chosen(ctx.values());
  const auto set_and_tell = [&](transaction& tx) {
    if (language.empty()) {
      chosen.forget(tx, user);
    } else {
      chosen.set(tx, user, language);
    }
    if (chat == user) reminders_.speak(tx, chat, t.language());
    if (!pressed) ctx.reply(tx, t("language.set"));
  };
  co_await ctx.commit(set_and_tell);
  if (pressed) co_await ctx.edit(t("language.set"));
}

task<> commands::choose_language(context& ctx, std::optional<std::string> typed) {
  if (!typed) {
    co_await ask_language(ctx);
    co_return;
  }
  const std::string wanted = botcore::fold_case(*typed);
  if (wanted != "en" && wanted != "ru" && wanted != "auto") {
    const translator t = co_await texts_for(ctx);
    throw usage_error("language", t("language.unknown"));
  }
  std::string language = wanted == "auto" ? std::string() : wanted;
  co_await set_language(ctx, std::move(language));
}

void commands::add_language_buttons(botcore::router& router) {
  router.callback<language_button>([this](context& ctx, std::int64_t choice) {
    return set_language(ctx, choice == 1 ? "en" : choice == 2 ? "ru" : "");
  });
}

}  // namespace reference_bot
