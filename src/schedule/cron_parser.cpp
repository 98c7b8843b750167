// Reads cron expressions, and says precisely what is wrong with one.
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

#include "schedule/cron_fields.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_expression = 200;

constexpr std::string_view month_names[] = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                            "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
constexpr std::string_view weekday_names[] = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};

struct cron_field_kind {
  std::string_view name;
  unsigned first;  ///< the lowest number
  unsigned last;   ///< the highest number, where 7 counts as a day of the week
  unsigned size;   ///< how many different ones there are
  std::span<const std::string_view> names;
};

constexpr cron_field_kind second_kind{"second", 0, 59, 60, {}};
constexpr cron_field_kind minute_kind{"minute", 0, 59, 60, {}};
constexpr cron_field_kind hour_kind{"hour", 0, 23, 24, {}};
constexpr cron_field_kind day_kind{"day of month", 1, 31, 31, {}};
constexpr cron_field_kind month_kind{"month", 1, 12, 12, month_names};
constexpr cron_field_kind weekday_kind{"day of week", 0, 7, 7, weekday_names};

struct nickname {
  std::string_view name;
  std::string_view meaning;
};

constexpr nickname nicknames[] = {
    {"@yearly", "0 0 1 1 *"}, {"@annually", "0 0 1 1 *"}, {"@monthly", "0 0 1 * *"}, {"@weekly", "0 0 * * 0"},
    {"@daily", "0 0 * * *"},  {"@midnight", "0 0 * * *"}, {"@hourly", "0 * * * *"}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
char capital(char c) {
  return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}
char small(char c) {
  return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// One field, from left to right.
class cron_field_reader {
 public:
  /// `expression` is `typed` in capitals.
  cron_field_reader(const cron_field_kind& kind, std::string_view typed, std::string_view expression,
                    std::size_t begin, std::size_t end)
      : kind_(kind), typed_(typed), expression_(expression), at_(begin), end_(end) {}

  /// Whether the field is `*` or `?` and restricts nothing; it is passed over then.
  bool any() {
    const bool days = kind_.size == day_kind.size || kind_.size == weekday_kind.size;
    if (end_ - at_ != 1 || !(peek() == '*' || (days && peek() == '?'))) return false;
    ++at_;
    return true;
  }

  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }

  char peek() const { return at_ < end_ ? expression_[at_] : '\0'; }
  bool complete() const { return at_ == end_; }

  /// Calls `entry` for each entry of the list.
  template <class Entry>
  void list(Entry entry) {
    do {
      if (complete() || peek() == ',') refuse("an entry is missing");
      entry();
      if (!complete() && peek() != ',') refuse(fmt::format("'{}' is not understood here", rest_of_entry()));
    } while (take(','));
  }

  /// A plain number up to `last`, for which `what` is the word.
  unsigned number(std::string_view what, unsigned first, unsigned last) {
    const std::size_t begin = at_;
    unsigned value = 0;
    for (; is_digit(peek()) && at_ - begin < 4; ++at_) value = value * 10 + unsigned(peek() - '0');
    if (at_ == begin) refuse(fmt::format("{} is missing, allowed are {}-{}", what, first, last));
    if (value >= first && value <= last) return value;
    at_ = begin;
    refuse(fmt::format("{} {} is out of range, allowed are {}-{}", what, digits(), first, last));
  }

  /// A number or a name of this field.
  unsigned value() {
    if (is_digit(peek())) {
      const std::size_t begin = at_;
      unsigned read = 0;
      for (; is_digit(peek()) && at_ - begin < 4; ++at_) read = read * 10 + unsigned(peek() - '0');
      if (read >= kind_.first && read <= kind_.last) return read;
      at_ = begin;
      refuse(fmt::format("{} is out of range, allowed are {}", digits(), allowed()));
    }
    for (std::size_t index = 0; index < kind_.names.size(); ++index) {
      if (expression_.substr(at_, end_ - at_).starts_with(kind_.names[index])) {
        at_ += kind_.names[index].size();
        return kind_.first + unsigned(index);
      }
    }
    if (peek() == '?') refuse("'?' has to stand alone, and in a field for days");
    refuse(fmt::format("'{}' is not understood, allowed are {}", rest_of_entry(), allowed()));
  }

  /// What follows a value, or a `*`: the range and the step. Gives the set.
  std::uint64_t range(std::optional<unsigned> first) {
    unsigned last = kind_.first + kind_.size - 1;
    unsigned from = first.value_or(kind_.first);
    const bool ranged = first && take('-');
    if (ranged && (complete() || peek() == ',' || peek() == '/')) {
      refuse("the end of the range is missing, allowed are " + allowed());
    }
    if (ranged) last = value();
    unsigned step = 1;
    if (take('/')) {
      step = number("step", 1, kind_.last);
    } else if (!ranged && first) {
      last = from;
    } else if (!first) {
      refuse("'*' has to stand alone, or be followed by a step as in '*/5'");
    }
    return members(from, last, step);
  }

  std::uint64_t entry() {
    if (take('*')) return range(std::nullopt);
    const unsigned first = value();
    return range(first);
  }

  [[noreturn]] void refuse(const std::string& why) const {
    throw error(errc::invalid_argument,
                fmt::format("cron '{}': {} (column {}): {}", typed_, kind_.name, at_ + 1, why));
  }

 private:
  std::uint64_t members(unsigned first, unsigned last, unsigned step) const {
    const unsigned past = kind_.first + kind_.size;  // 7, which is Sunday, or one past the end
    if (first == past && last == past) last = kind_.first;
    if (first == past) first = kind_.first;
    const unsigned span = last >= first ? last - first : last + kind_.size - first;
    std::uint64_t set = 0;
    for (unsigned passed = 0; passed <= span; passed += step) {
      const unsigned member = first + passed;
      set |= std::uint64_t(1) << (member >= past ? member - kind_.size : member);
    }
    return set;
  }

  std::string allowed() const {
    std::string text = fmt::format("{}-{}", kind_.first, kind_.last);
    if (!kind_.names.empty()) text += fmt::format(" and {}-{}", kind_.names.front(), kind_.names.back());
    return text;
  }
  std::string_view digits() const {
    std::size_t past = at_;
    while (past < end_ && is_digit(expression_[past])) ++past;
    return expression_.substr(at_, past - at_);
  }
  std::string_view rest_of_entry() const {
    const std::string_view rest = expression_.substr(at_, end_ - at_);
    return rest.substr(0, rest.find(','));
  }

  const cron_field_kind& kind_;
  std::string_view typed_;
  std::string_view expression_;
  std::size_t at_;
  std::size_t end_;
};

std::uint64_t read_numbers(cron_field_reader reader) {
  if (reader.any()) return ~std::uint64_t(0);
  std::uint64_t set = 0;
  reader.list([&] { set |= reader.entry(); });
  return set;
}

std::uint64_t only(const cron_field_kind& kind, std::uint64_t set) {
  return members_to(members_from(set, kind.first), kind.first + kind.size - 1);
}

void read_day_entry(cron_field_reader& reader, numbered_days& days) {
  if (reader.take('L')) {
    if (reader.take('W')) {
      days.last_work = true;
    } else {
      days.before_end |= day_set(1) << (reader.take('-') ? reader.number("number of days", 1, 30) : 0);
    }
    return;
  }
  if (reader.peek() == '*') {
    days.days |= day_set(reader.entry());
    return;
  }
  const unsigned first = reader.value();
  if (reader.take('W')) {
    days.nearest_work |= day_set(1) << first;
  } else {
    days.days |= day_set(reader.range(first));
  }
}

void read_weekday_entry(cron_field_reader& reader, week_days& days) {
  if (reader.peek() == '*') {
    days.each |= weekday_set(reader.entry());
    return;
  }
  if (reader.peek() == 'L') reader.refuse("'L' needs a day before it, as in 'FRIL'");
  const unsigned first = reader.value();
  const auto bit = weekday_set(1U << first % 7);
  if (reader.take('L')) {
    days.last |= bit;
  } else if (reader.take('#')) {
    days.nth[reader.number("place in the month", 1, 5) - 1] |= bit;
  } else {
    days.each |= weekday_set(reader.range(first));
  }
}

struct cron_text_part {
  std::size_t begin;
  std::size_t end;
};

std::vector<cron_text_part> split_cron(std::string_view expression) {
  std::vector<cron_text_part> parts;
  for (std::size_t at = 0; at < expression.size();) {
    std::size_t end = expression.find_first_of(" \t", at);
    if (end == std::string_view::npos) end = expression.size();
    if (end != at) parts.push_back({at, end});
    at = end + 1;
  }
  return parts;
}

/// Single spaces, capitals; nicknames small.
std::string normal_form(std::string_view expression) {
  std::string text;
  for (const char c : expression) {
    const bool space = c == ' ' || c == '\t';
    if (!space) text += capital(c);
    if (space && !text.empty() && text.back() != ' ') text += ' ';
  }
  if (!text.empty() && text.back() == ' ') text.pop_back();
  if (text.starts_with('@')) {
    for (char& c : text) c = small(c);
  }
  return text;
}

/// What a nickname stands for.
std::string_view meaning_of(std::string_view text, std::string_view typed) {
  for (const nickname& known : nicknames) {
    if (text == known.name) return known.meaning;
  }
  throw error(
      errc::invalid_argument,
      fmt::format("cron '{}': there is no such nickname; there are @yearly, @annually, @monthly, @weekly, "
                  "@daily, @midnight and @hourly",
                  typed));
}

std::string in_capitals(std::string_view typed) {
  std::string text(typed);
  for (char& c : text) c = capital(c);
  return text;
}

void read_days(cron_fields& fields, cron_field_reader days, cron_field_reader weekdays) {
  fields.any_day = days.any();
  if (!fields.any_day) days.list([&] { read_day_entry(days, fields.days); });
  fields.both = weekdays.take('+');
  if (fields.both && (weekdays.peek() == '*' || weekdays.peek() == '?')) {
    weekdays.refuse("'+' needs a day of the week after it");
  }
  fields.any_weekday = weekdays.any();
  if (!fields.any_weekday) weekdays.list([&] { read_weekday_entry(weekdays, fields.weekdays); });
}

}  // namespace

cron_fields parse_cron(std::string_view expression) {
  if (expression.size() > longest_expression) {
    throw error(errc::invalid_argument, fmt::format("a cron expression of {} characters; allowed are {}",
                                                    expression.size(), longest_expression));
  }
  cron_fields fields;
  fields.expression = normal_form(expression);
  // Columns are those of what was typed.
  const std::string capitals = in_capitals(expression);
  const bool named = fields.expression.starts_with('@');
  const std::string_view text =
      named ? meaning_of(fields.expression, expression) : std::string_view(capitals);
  const std::vector<cron_text_part> parts = split_cron(text);
  if (parts.size() != 5 && parts.size() != 6) {
    throw error(
        errc::invalid_argument,
        fmt::format("cron '{}': {} fields; there have to be 5 (minute, hour, day of month, month, day of "
                    "week), or 6 with the second first",
                    expression, parts.size()));
  }
  std::size_t next = 0;
  const auto reader = [&](const cron_field_kind& kind) {
    const cron_text_part part = parts[next++];
    return cron_field_reader(kind, expression, text, part.begin, part.end);
  };
  if (parts.size() == 6) fields.seconds = only(second_kind, read_numbers(reader(second_kind)));
  fields.minutes = only(minute_kind, read_numbers(reader(minute_kind)));
  fields.hours = only(hour_kind, read_numbers(reader(hour_kind)));
  const cron_field_reader days = reader(day_kind);
  fields.months = only(month_kind, read_numbers(reader(month_kind)));
  read_days(fields, days, reader(weekday_kind));
  if (!fields.possible()) {
    throw error(errc::invalid_argument,
                fmt::format("cron '{}': no month has such a day, so it is never due", expression));
  }
  return fields;
}

}  // namespace botcore::inline v0
