#include "schedule/zone_footer.hpp"

#include <charconv>
#include <fstream>

namespace botcore::inline v0 {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::seconds;

/// Once something does not fit, nothing fits any more.
class footer_reader {
 public:
  explicit footer_reader(std::string_view text) : rest_(text) {}

  bool take(char wanted) {
    if (!fits_ || rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char wanted) { fits_ = take(wanted) && fits_; }
  bool complete() const { return fits_ && rest_.empty(); }
  bool fits() const { return fits_; }
  bool at_end_or(char next) const { return rest_.empty() || rest_.front() == next; }

  /// "CET" or "<+03>"
  void name() {
    const bool quoted = take('<');
    std::size_t length = 0;
    while (length < rest_.size() && (quoted ? rest_[length] != '>' : is_letter(rest_[length]))) ++length;
    fits_ = fits_ && length > 0;
    if (!fits_) return;
    rest_.remove_prefix(length);
    if (quoted) expect('>');
  }
  int number(int least, int most) {
    int value = 0;
    const auto end = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    fits_ = fits_ && !rest_.empty() && rest_.front() != '-' && end.ec == std::errc() && value >= least &&
            value <= most;
    if (fits_) rest_.remove_prefix(std::size_t(end.ptr - rest_.data()));
    return fits_ ? value : least;
  }
  /// "-1", "+5:30", "167:59:59"
  seconds time() {
    const bool negative = take('-');
    if (!negative) take('+');
    seconds size = std::chrono::hours(number(0, 167));
    if (take(':')) size += std::chrono::minutes(number(0, 59));
    if (take(':')) size += seconds(number(0, 59));
    return negative ? -size : size;
  }
  yearly_change change() {
    yearly_change read;
    if (take('M')) {
      read.month = unsigned(number(1, 12));
      expect('.');
      read.week = unsigned(number(1, 5));
      expect('.');
      read.weekday = unsigned(number(0, 6));
    } else if (take('J')) {
      read.by = yearly_change::form::day_without_leap;
      read.day = number(1, 365);
    } else {
      read.by = yearly_change::form::day_of_year;
      read.day = number(0, 365);
    }
    read.time = take('/') ? time() : std::chrono::hours(2);
    return read;
  }

 private:
  static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

  std::string_view rest_;
  bool fits_ = true;
};

}  // namespace

std::chrono::local_seconds yearly_change::in(std::chrono::year year) const {
  using namespace std::chrono;
  if (by != form::weekday_of_month) {
    const bool after_leap_day = by == form::day_without_leap && year.is_leap() && day >= 60;
    const int passed = by == form::day_of_year ? day : day - (after_leap_day ? 0 : 1);
    return local_days(year / 1 / 1) + days(passed) + time;
  }
  const auto in_month = year / std::chrono::month(month);
  const std::chrono::weekday wanted(weekday);
  if (week == 5) return local_days(in_month / wanted[last]) + time;
  return local_days(in_month / wanted[week]) + time;
}

std::optional<zone_footer> zone_footer::parse(std::string_view text) {
  footer_reader reader(text);
  zone_footer footer;
  reader.name();
  footer.standard = -reader.time();  // POSIX counts to the west
  if (reader.complete()) return std::nullopt;
  reader.name();
  footer.summer = reader.at_end_or(',') ? footer.standard + std::chrono::hours(1) : -reader.time();
  reader.expect(',');
  footer.summer_begins = reader.change();
  reader.expect(',');
  footer.summer_ends = reader.change();
  if (!reader.complete()) return std::nullopt;
  return footer;
}

std::string read_zone_footer(const std::string& name) {
  std::ifstream file("/usr/share/zoneinfo/" + name, std::ios::binary);
  std::string last;
  for (std::string line; std::getline(file, line);) last = std::move(line);
  return last;
}

}  // namespace botcore::inline v0
