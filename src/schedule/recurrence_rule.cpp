// A recurrence as text.
#include <array>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/schedule/recurrence.hpp"

#include "schedule/recurrence_parts.hpp"
#include "schedule/rule_reader.hpp"

namespace botcore::inline v0 {
namespace {

using unit = recurrence_parts::unit;

constexpr std::string_view day_names[] = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};
/// Monday comes first, as in `week_day_order[0]`.
constexpr unsigned week_day_order[] = {1, 2, 3, 4, 5, 6, 0};

struct unit_name {
  std::string_view name;
  unit step;
  std::int64_t size;
};
/// Longer units of elapsed time come first.
constexpr unit_name unit_names[] = {{"hour", unit::second, 3600}, {"minute", unit::second, 60},
                                    {"second", unit::second, 1},  {"day", unit::day, 1},
                                    {"week", unit::week, 1},      {"month", unit::month, 1}};

std::string interval_text(const recurrence_parts& parts) {
  for (const unit_name& one : unit_names) {
    if (one.step != parts.step || parts.interval % one.size != 0) continue;
    const std::int64_t count = parts.interval / one.size;
    return count == 1 ? fmt::format("every {}", one.name) : fmt::format("every {} {}s", count, one.name);
  }
  return {};
}

void add_to_list(std::string& list, const std::string& entry) {
  if (!list.empty()) list += ',';
  list += entry;
}

std::string days_text(const recurrence_parts& parts) {
  std::string list;
  for (unsigned day = 1; day <= 31; ++day) {
    if (parts.days.days >> day & 1) add_to_list(list, std::to_string(day));
  }
  if (parts.days.before_end & 1) add_to_list(list, "L");
  for (const unsigned day : week_day_order) {
    if (parts.weekdays.each >> day & 1) add_to_list(list, std::string(day_names[day]));
  }
  for (unsigned place = 0; place < parts.weekdays.nth.size(); ++place) {
    for (const unsigned day : week_day_order) {
      if (parts.weekdays.nth[place] >> day & 1) {
        add_to_list(list, fmt::format("{}#{}", day_names[day], place + 1));
      }
    }
  }
  for (const unsigned day : week_day_order) {
    if (parts.weekdays.last >> day & 1) add_to_list(list, fmt::format("{}L", day_names[day]));
  }
  return list;
}

recurrence read_interval(rule_reader& reader) {
  reader.literal("every ");
  const bool one = [&] {
    for (const unit_name& known : unit_names) {
      if (reader.begins(known.name)) return true;
    }
    return false;
  }();
  const std::int64_t count = one ? 1 : reader.count();
  if (!one) reader.literal(" ");
  for (const unit_name& known : unit_names) {
    if (!reader.take(known.name)) continue;
    if (!one) reader.literal("s");
    constexpr std::int64_t far_too_many = 1'000'000'000;  // refused by what it is handed to
    const std::int64_t bounded = std::min(count, far_too_many);
    switch (known.step) {
      case unit::second:
        return recurrence::every(std::chrono::seconds(bounded * known.size));
      case unit::day:
        return recurrence::every_days(int(bounded));
      case unit::week:
        return recurrence::every_weeks(int(bounded));
      case unit::month:
        return recurrence::every_months(int(bounded));
    }
  }
  reader.literal("hours");
  return recurrence::every_days();
}

recurrence read_weekday(rule_reader& reader, const recurrence& read) {
  for (unsigned day = 0; day < 7; ++day) {
    if (!reader.take(day_names[day])) continue;
    const std::chrono::weekday weekday(day);
    if (reader.take("L")) return read.on(weekday[std::chrono::last]);
    if (reader.take("#")) return read.on(weekday[unsigned(reader.number(1))]);
    return read.on(weekday);
  }
  return read.on_day(int(std::min<std::int64_t>(reader.count(), 99)));
}

/// Reads a list after `word`; `entry` gives the recurrence with one more entry.
template <class Entry>
void read_list(rule_reader& reader, recurrence& read, std::string_view word, Entry entry) {
  if (!reader.take(word)) return;
  do {
    recurrence longer = entry(read);
    if (!reader.fits()) return;
    read = std::move(longer);
  } while (reader.take(","));
}

void read_end(rule_reader& reader, recurrence& read, bool elapsed) {
  if (reader.take(" until ")) {
    read = elapsed ? read.until(system_time(reader.instant())) : read.until(reader.date());
  } else if (reader.begins(" ") && !reader.begins(" except ")) {
    reader.literal(" ");
    read = read.count(reader.count());
    reader.literal(" times");
  }
}

}  // namespace

std::string recurrence::text() const {
  const recurrence_parts& parts = *parts_;
  std::string text = interval_text(parts);
  if (const std::string days = days_text(parts); !days.empty()) text += " on " + days;
  if (parts.days.clipped) text += " clipped";
  std::string times;
  for (const std::chrono::minutes time : parts.times) {
    add_to_list(times, fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60));
  }
  if (!times.empty()) text += " at " + times;
  if (parts.first_day) text += " from " + rule_date(*parts.first_day);
  if (parts.first) text += " from " + rule_instant(*parts.first);
  if (parts.last_day) text += " until " + rule_date(*parts.last_day);
  if (parts.last) text += " until " + rule_instant(*parts.last);
  if (parts.count != 0) text += fmt::format(" {} times", parts.count);
  std::string dates;
  for (const std::chrono::local_days date : parts.except) add_to_list(dates, rule_date(date));
  if (!dates.empty()) text += " except " + dates;
  return text;
}

recurrence recurrence::parse(std::string_view text) {
  rule_reader reader(text);
  const auto refuse = [&] {
    const std::string_view rest = reader.rest();
    const std::string why =
        rest.empty() ? "it ends too early" : fmt::format("not understood from '{}' on", rest);
    throw error(errc::malformed_data, fmt::format("reading the recurrence '{}' ({})", text, why));
  };
  recurrence read = read_interval(reader);
  if (!reader.fits()) refuse();
  const bool elapsed = read.parts_->step == unit::second;
  read_list(reader, read, " on ", [&](const recurrence& one) {
    return reader.take("L") ? one.on_last_day() : read_weekday(reader, one);
  });
  if (reader.take(" clipped")) read = read.clipped();
  read_list(reader, read, " at ", [&](const recurrence& one) { return one.at(reader.time()); });
  if (reader.take(" from ")) {
    read = elapsed ? read.from(system_time(reader.instant())) : read.from(reader.date());
  }
  if (!reader.fits()) refuse();
  read_end(reader, read, elapsed);
  if (!reader.fits()) refuse();
  read_list(reader, read, " except ", [&](const recurrence& one) { return one.except(reader.date()); });
  if (!reader.complete()) refuse();
  return read;
}

}  // namespace botcore::inline v0
