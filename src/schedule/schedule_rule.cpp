// The rule of a schedule as text, as it stands in the database.
#include <charconv>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/schedule/schedule.hpp"

namespace botcore::inline v0 {
namespace {

std::string rule_date(std::chrono::local_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

/// Walks along the text; once something does not fit, nothing fits any more.
class rule_reader {
 public:
  explicit rule_reader(std::string_view text) : rest_(text) {}

  bool literal(std::string_view expected) {
    if (!fits_ || !rest_.starts_with(expected)) return fits_ = false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  int number(std::size_t digits) {
    int value = 0;
    const char* begin = rest_.data();
    const bool enough = fits_ && rest_.size() >= digits && *begin != '-';
    const auto end = enough ? std::from_chars(begin, begin + digits, value) : std::from_chars_result{};
    fits_ = enough && end.ec == std::errc() && end.ptr == begin + digits;
    if (fits_) rest_.remove_prefix(digits);
    return value;
  }
  std::chrono::year_month_day date() {
    const int year = number(4);
    literal("-");
    const int month = number(2);
    literal("-");
    const int day = number(2);
    const auto read = std::chrono::year(year) / month / day;
    fits_ = fits_ && read.ok();
    return read;
  }
  std::chrono::minutes time() {
    const int hours = number(2);
    literal(":");
    const int minutes = number(2);
    fits_ = fits_ && hours < 24 && minutes < 60;
    return std::chrono::hours(hours) + std::chrono::minutes(minutes);
  }
  bool begins(std::string_view prefix) const noexcept { return fits_ && rest_.starts_with(prefix); }
  bool complete() const noexcept { return fits_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool fits_ = true;
};

[[noreturn]] void refuse_rule(std::string_view rule) {
  throw error(errc::malformed_data, "reading the schedule rule '" + std::string(rule) + "'");
}

}  // namespace

std::string schedule::rule() const {
  if (kind_ == kind::once) {
    const wall_time shown = time_zone::utc().to_local(instant_);
    const auto day = std::chrono::floor<std::chrono::days>(shown);
    const std::chrono::hh_mm_ss time(shown - day);
    return fmt::format("once {}T{:02}:{:02}:{:02}.{:03}Z", rule_date(day), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
  }
  std::string text = fmt::format("daily {:02}:{:02} from {}", time_of_day_.count() / 60,
                                 time_of_day_.count() % 60, rule_date(first_));
  if (!endless_) text += " to " + rule_date(last_);
  return text;
}

schedule schedule::parse(std::string_view rule, const time_zone& zone) {
  rule_reader reader(rule);
  if (reader.begins("once ")) {
    reader.literal("once ");
    const auto date = reader.date();
    reader.literal("T");
    const auto minutes = reader.time();
    reader.literal(":");
    const std::chrono::seconds seconds(reader.number(2));
    reader.literal(".");
    const std::chrono::milliseconds rest(reader.number(3));
    if (!reader.literal("Z") || !reader.complete()) refuse_rule(rule);
    return once(std::chrono::sys_days(date) + minutes + seconds + rest);
  }
  reader.literal("daily ");
  const auto time = reader.time();
  reader.literal(" from ");
  const auto first = reader.date();
  std::optional<std::chrono::year_month_day> last;
  if (reader.begins(" to ")) {
    reader.literal(" to ");
    last = reader.date();
  }
  if (!reader.complete()) refuse_rule(rule);
  return daily(time, zone, first, last);
}

}  // namespace botcore::inline v0
