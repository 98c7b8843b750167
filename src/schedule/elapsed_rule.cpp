// Recurrences of elapsed time: plain arithmetic, but for the dates that are excepted.
#include <algorithm>

#include "schedule/calendar_limits.hpp"
#include "schedule/schedule_rule.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::milliseconds;

}  // namespace

elapsed_rule::elapsed_rule(const recurrence& described, const recurrence_parts& parts)
    : recurrence_(described), interval_(std::chrono::seconds(parts.interval)), except_(parts.except) {
  const instant end_of_all(end_of_schedules.time_since_epoch() - milliseconds(1));
  first_ = parts.first.value_or(instant());
  last_ = std::min(parts.last.value_or(end_of_all), end_of_all);
  if (parts.count != 0) {
    const std::int64_t room = (end_of_all - first_) / interval_;
    last_ = first_ + std::min(parts.count - 1, room) * interval_;
  }
}

std::optional<system_time> elapsed_rule::next(const time_zone& zone, system_time after) const {
  const instant whole = std::chrono::floor<milliseconds>(after);
  instant due = first_;
  if (whole >= first_) due += ((whole - first_) / interval_ + 1) * interval_;
  // Each turn passes one excepted date.
  while (due <= last_) {
    const auto date = std::chrono::floor<days>(zone.to_local(due));
    if (!std::binary_search(except_.begin(), except_.end(), date)) return due;
    const auto next_date = std::chrono::floor<milliseconds>(zone.to_utc(date + days(1)));
    due += std::max<std::int64_t>(1, (next_date - due + interval_ - milliseconds(1)) / interval_) * interval_;
  }
  return std::nullopt;
}

std::optional<system_time> elapsed_rule::latest(const time_zone& zone, system_time until) const {
  const instant whole = std::min(std::chrono::floor<milliseconds>(until), last_);
  if (whole < first_) return std::nullopt;
  instant due = first_ + (whole - first_) / interval_ * interval_;
  while (due >= first_) {
    const auto date = std::chrono::floor<days>(zone.to_local(due));
    if (!std::binary_search(except_.begin(), except_.end(), date)) return due;
    const auto began = std::chrono::floor<milliseconds>(zone.to_utc(date));
    due -= std::max<std::int64_t>(1, (due - began + interval_) / interval_) * interval_;
  }
  return std::nullopt;
}

}  // namespace botcore::inline v0
