// What a chat decides for itself.
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/router/arguments.hpp"
#include "botcore/text/shorten.hpp"

#include "commands.hpp"
#include "store.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::task;
using botcore::transaction;
using botcore::usage_error;

std::string one_of(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += &name == &names.back() ? " or " : ", ";
    text += name;
  }
  return text;
}

/// A city, an offset from UTC, or the name of a zone.
botcore::time_zone parse_zone(const std::string& text) {
  const botcore::zone_matches matches = botcore::match_time_zones(text);
  if (matches.zones.size() == 1) return matches.zones.front();
  const std::string typed = "“" + botcore::shorten(text, 100) + "” ";
  std::vector<std::string> names;
  for (const botcore::time_zone& zone : matches.zones) names.emplace_back(zone.name());
  if (!names.empty()) throw usage_error("", typed + "may be " + one_of(names) + "; tell me which");
  std::string problem = typed + "is no time zone that I know";
  if (!matches.similar.empty()) problem += "; did you mean " + one_of(matches.similar) + "?";
  if (matches.similar.empty())
    problem += "; take a large city nearby, Continent/City, or an offset like UTC+3";
  throw usage_error("", problem);
}

std::optional<unsigned> parse_two_digits(std::string_view text) {
  unsigned number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = failure == std::errc() && end == text.data() + text.size() && text.size() <= 2;
  return whole ? std::optional(number) : std::nullopt;
}

/// HH:MM, 00:00 to 24:00.
std::chrono::minutes parse_time(std::string_view text, const char* argument) {
  const auto colon = text.find(':');
  const auto hours = parse_two_digits(text.substr(0, colon));
  const auto minutes =
      colon == std::string_view::npos ? std::nullopt : parse_two_digits(text.substr(colon + 1));
  if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > 24 * 60) {
    throw usage_error(argument, "is not a time of day like 07:30");
  }
  return std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
}

}  // namespace

task<> commands::set_zone(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const botcore::time_zone zone = parse_zone(name);
  const auto set_and_tell = [&](transaction& tx) {
    chat_settings settings = store_.settings_of(tx, chat);
    settings.zone = zone;
    store_.set_settings(tx, settings);
    reminders_.reschedule_chat(tx, chat);
    ctx.reply(tx, "Your time zone is now " + std::string(zone.name()) + "; your reminders move with it.");
  };
  co_await ctx.commit(set_and_tell);
}

task<> commands::set_hours(context& ctx, std::string wakes, std::string sleeps) {
  const std::int64_t chat = ctx.chat().id;
  const auto from = parse_time(wakes, "from");
  const auto to = parse_time(sleeps, "to");
  // Reminders of 24 a day stand at least a minute apart.
  if (to - from < std::chrono::minutes(24))
    throw usage_error("to", "must be at least 24 minutes after the first");
  const auto set_and_tell = [&](transaction& tx) {
    chat_settings settings = store_.settings_of(tx, chat);
    settings.wakes = from;
    settings.sleeps = to;
    store_.set_settings(tx, settings);
    reminders_.reschedule_chat(tx, chat);
    ctx.reply(tx, "I will remind you between " + format_time(from) + " and " + format_time(to) + ".");
  };
  co_await ctx.commit(set_and_tell);
}

}  // namespace reference_bot
