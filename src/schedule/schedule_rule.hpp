/// @file
/// What kinds of rules a schedule may have.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>

#include "botcore/schedule/cron.hpp"
#include "botcore/schedule/recurrence.hpp"

#include "schedule/recurrence_parts.hpp"

namespace botcore::inline v0 {

struct once_rule {
  system_time instant;

  std::optional<system_time> next(const time_zone& zone, system_time after) const;
  std::optional<system_time> latest(const time_zone& zone, system_time until) const;
  std::string text() const;
};

struct daily_rule {
  std::chrono::minutes time_of_day{0};
  std::chrono::local_days first;
  std::chrono::local_days last;
  bool endless = false;

  std::optional<system_time> next(const time_zone& zone, system_time after) const;
  std::optional<system_time> latest(const time_zone& zone, system_time until) const;
  std::string text() const;
};

struct cron_rule {
  cron expression;

  std::optional<system_time> next(const time_zone& zone, system_time after) const;
  std::optional<system_time> latest(const time_zone& zone, system_time until) const;
  std::string text() const { return "cron " + expression.expression(); }
};

/// A recurrence of elapsed time.
struct elapsed_rule {
  using instant = recurrence_parts::instant;

  elapsed_rule(const recurrence& described, const recurrence_parts& parts);

  std::optional<system_time> next(const time_zone& zone, system_time after) const;
  std::optional<system_time> latest(const time_zone& zone, system_time until) const;
  std::string text() const { return recurrence_.text(); }

 private:
  recurrence recurrence_;
  std::chrono::milliseconds interval_;
  instant first_;
  instant last_;
  std::vector<std::chrono::local_days> except_;
};

/// A recurrence of days, weeks or months.
struct recurring_rule {
  recurrence described;
  wall_recurrence times;

  std::optional<system_time> next(const time_zone& zone, system_time after) const;
  std::optional<system_time> latest(const time_zone& zone, system_time until) const;
  std::string text() const { return described.text(); }
};

struct schedule_rule {
  std::variant<once_rule, daily_rule, cron_rule, elapsed_rule, recurring_rule> kind;
};

}  // namespace botcore::inline v0
