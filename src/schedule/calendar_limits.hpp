/// @file
/// The years in which schedules are due.
#pragma once

#include <chrono>

namespace botcore::inline v0 {

inline constexpr std::chrono::year_month first_schedule_month = std::chrono::year(1900) / 1;
inline constexpr std::chrono::year_month last_schedule_month = std::chrono::year(2200) / 12;

inline constexpr std::chrono::local_days first_schedule_day(std::chrono::year(1900) / 1 / 1);
inline constexpr std::chrono::local_days last_schedule_day(std::chrono::year(2200) / 12 / 31);
inline constexpr std::chrono::local_days end_of_schedules = last_schedule_day + std::chrono::days(1);

}  // namespace botcore::inline v0
