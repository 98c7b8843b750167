#include "texts.hpp"

#include <array>
#include <cstddef>

#include "botcore/core/error.hpp"
#include "botcore/router/phrase.hpp"

namespace reference_bot {
namespace {

using botcore::arg;

constexpr std::array parser_problems = {"problem.no_number", "problem.no_whole_number",
                                        "problem.large_number", "problem.no_date", "problem.no_such_day"};

}  // namespace

const botcore::message_catalogue& messages() {
  static const botcore::message_catalogue all = [] {
    botcore::message_catalogue made("en");
    made.add("en", english_texts);
    made.add("en", botcore::router_messages("en"));
    made.add("ru", russian_texts);
    made.add("ru", botcore::router_messages("ru"));
    return made;
  }();
  return all;
}

translator texts_in(std::string_view language) {
  return translator(messages(), language);
}

botcore::task<translator> texts_for(botcore::context& ctx) {
  const botcore::translations all(messages());
  try {
    co_return co_await all.of(ctx);
  } catch (const botcore::error&) {
    // The database is lost: what has to be said now is said all the same.
  }
  co_return all.without_choice(ctx);
}

std::string describe(const translator& t, const activity& shown) {
  return t("activity", arg("begin", botcore::format_date(shown.begin)),
           arg("end", botcore::format_date(shown.end)), arg("times", shown.times_per_day),
           arg("quantity", shown.quantity_per_time));
}

std::string describe_reminders(const translator& t, const activity& reminded, const chat_settings& settings) {
  std::vector<std::string> times;
  for (const auto one : reminder_times(settings, reminded.times_per_day)) times.push_back(format_time(one));
  return t("reminders", arg("count", reminded.times_per_day), arg("times", joined(t, "join.and", times)),
           arg("zone", settings.zone.name()));
}

std::string joined(const translator& t, const char* key, const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  std::string first = parts.front();
  for (std::size_t index = 1; index + 1 < parts.size(); ++index) first += ", " + parts[index];
  if (parts.size() == 1) return first;
  return t(key, arg("first", first), arg("last", parts.back()));
}

std::string translated_problem(const translator& t, const std::string& problem) {
  for (const char* key : parser_problems) {
    if (messages().text("en", key) == problem) return t(key);
  }
  return problem;
}

}  // namespace reference_bot
