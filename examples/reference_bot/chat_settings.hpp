/// @file
/// What a chat decides for itself: where it is, and when its people are awake.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "botcore/schedule/time_zone.hpp"

namespace reference_bot {

struct chat_settings {
  std::int64_t chat = 0;
  botcore::time_zone zone;  // UTC until set
  std::chrono::minutes wakes{std::chrono::hours(9)};
  std::chrono::minutes sleeps{std::chrono::hours(21)};
};

/// `count` times of day, evenly spread: the waking hours are cut into equal parts, and each part's beginning
/// counts.
std::vector<std::chrono::minutes> reminder_times(const chat_settings& settings, int count);

/// "09:00".
std::string format_time(std::chrono::minutes time_of_day);

}  // namespace reference_bot
