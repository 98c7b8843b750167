/// @file
/// Cron expressions: which times of the wall clock they mean. Pure values.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

struct cron_fields;

/// A cron expression: "0 9 * * MON-FRI", "@daily". It knows times of the wall clock only; with a zone it
/// becomes a `schedule`.
///
/// Five fields: minute, hour, day of month, month, day of week; or six, with the second first. Each is a list
/// of numbers, ranges (`FRI-MON` and `22-2` go over the end) and steps (`*/15`, `8-18/2`, `5/20`). Months and
/// days of the week have names, 0 and 7 are Sunday. Day of month: `L` the last, `L-2` two before it, `15W`
/// the working day (Monday to Friday) nearest to the 15th in that month, `LW` the last working day. Day of
/// week: `FRIL` the last Friday, `MON#2` the second Monday. When both day fields are restricted, one of them
/// is enough; with a `+` before the day of week (`0 9 13 * +FRI`) both must hold. `*` and `?` do not
/// restrict. `@yearly`, `@annually`, `@monthly`, `@weekly`, `@daily`, `@midnight` and `@hourly` stand for the
/// usual.
/// @par Thread safety  safe; copies share what never changes.
class BOTCORE_EXPORT cron {
 public:
  /// @throws error (invalid_argument) naming the field, the column and what is allowed there; also when no
  ///         date can ever fit, as with 30 February.
  explicit cron(std::string_view expression);

  /// The expression with single spaces, names in capitals; what the constructor takes.
  const std::string& expression() const noexcept;

  /// The first time from `from` on; none after the year 2200.
  std::optional<std::chrono::local_seconds> next(std::chrono::local_seconds from) const;

  /// The last time not later than `until`; none before the year 1900.
  std::optional<std::chrono::local_seconds> latest(std::chrono::local_seconds until) const;

  /// Whether they are written alike, but for capitals and spaces.
  friend bool operator==(const cron& left, const cron& right) noexcept {
    return left.expression() == right.expression();
  }

 private:
  std::shared_ptr<const cron_fields> fields_;
};

}  // namespace botcore::inline v0
