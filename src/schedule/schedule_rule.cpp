// The rule of a schedule as text, as it stands in the database.
#include "schedule/schedule_rule.hpp"

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/schedule/schedule.hpp"

#include "schedule/rule_reader.hpp"

namespace botcore::inline v0 {
namespace {

[[noreturn]] void refuse_rule(std::string_view rule, std::string_view why) {
  std::string doing = "reading the schedule rule '" + std::string(rule) + "'";
  if (!why.empty()) doing += " (" + std::string(why) + ")";
  throw error(errc::malformed_data, doing);
}

schedule read_once(rule_reader reader, std::string_view rule) {
  const auto instant = reader.instant();
  if (!reader.complete()) refuse_rule(rule, {});
  return schedule::once(instant);
}

schedule read_daily(rule_reader reader, std::string_view rule, const time_zone& zone) {
  const auto time = reader.time();
  reader.literal(" from ");
  const auto first = reader.date();
  std::optional<std::chrono::year_month_day> last;
  if (reader.take(" to ")) last = reader.date();
  if (!reader.complete()) refuse_rule(rule, {});
  return schedule::daily(time, zone, first, last);
}

}  // namespace

std::string rule_date(std::chrono::local_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string rule_instant(std::chrono::sys_time<std::chrono::milliseconds> instant) {
  const std::chrono::local_time<std::chrono::milliseconds> shown(instant.time_since_epoch());
  const auto day = std::chrono::floor<std::chrono::days>(shown);
  const std::chrono::hh_mm_ss time(shown - day);
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", rule_date(day), time.hours().count(),
                     time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::string once_rule::text() const {
  return "once " + rule_instant(std::chrono::floor<std::chrono::milliseconds>(instant));
}

std::string daily_rule::text() const {
  std::string text = fmt::format("daily {:02}:{:02} from {}", time_of_day.count() / 60,
                                 time_of_day.count() % 60, rule_date(first));
  if (!endless) text += " to " + rule_date(last);
  return text;
}

schedule schedule::parse(std::string_view rule, const time_zone& zone) {
  rule_reader reader(rule);
  try {
    if (reader.take("once ")) return read_once(reader, rule);
    if (reader.take("daily ")) return read_daily(reader, rule, zone);
    if (rule.starts_with("cron ")) return cron(rule.substr(5), zone);
    if (rule.starts_with("every ")) return recurring(recurrence::parse(rule), zone);
  } catch (const error& failure) {
    if (failure.code() == errc::malformed_data) throw;
    refuse_rule(rule, failure.doing());
  }
  refuse_rule(rule, "rules begin with 'once', 'daily', 'cron' or 'every'");
}

}  // namespace botcore::inline v0
