#include "chat_settings.hpp"

#include <fmt/format.h>

namespace reference_bot {

std::vector<std::chrono::minutes> reminder_times(const chat_settings& settings, int count) {
  std::vector<std::chrono::minutes> times;
  const auto awake = settings.sleeps - settings.wakes;
  for (int index = 0; index < count; ++index) times.push_back(settings.wakes + awake * index / count);
  return times;
}

std::string format_time(std::chrono::minutes time_of_day) {
  return fmt::format("{:02}:{:02}", time_of_day.count() / 60, time_of_day.count() % 60);
}

}  // namespace reference_bot
