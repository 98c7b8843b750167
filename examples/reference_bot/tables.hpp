/// @file
/// Which structs are rows of which tables.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "botcore/schedule/time_zone.hpp"
#include "botcore/storage/entity.hpp"
#include "botcore/text/case_fold.hpp"

#include "activity.hpp"
#include "chat_settings.hpp"

namespace reference_bot {

/// What one reminder asked for was done, on this day.
struct completion {
  std::int64_t activity = 0;
  std::int64_t occurrence = 0;
  date day;
};

/// Names are compared and ordered as people do: without regard to case.
inline std::string folded_name(const activity& named) {
  return botcore::fold_case(named.name);
}

}  // namespace reference_bot

template <>
struct botcore::entity<reference_bot::activity> {
  using activity = reference_bot::activity;
  static constexpr std::string_view table = "activity";
  static constexpr auto columns =
      botcore::columns(column("id", &activity::id).key(), column("chat", &activity::chat).filterable(),
                       column("name", &activity::name),
                       computed_column("folded_name", reference_bot::folded_name).orderable().filterable(),
                       column("begin_date", &activity::begin), column("end_date", &activity::end),
                       column("times_per_day", &activity::times_per_day),
                       column("quantity_per_time", &activity::quantity_per_time));
};

template <>
struct botcore::entity<reference_bot::completion> {
  using completion = reference_bot::completion;
  static constexpr std::string_view table = "completion";
  static constexpr auto columns = botcore::columns(column("activity", &completion::activity).key(),
                                                   column("occurrence", &completion::occurrence).key(),
                                                   column("day", &completion::day).filterable());
};

template <>
struct botcore::entity<reference_bot::chat_settings> {
  using chat_settings = reference_bot::chat_settings;
  static constexpr std::string_view table = "chat_settings";
  static constexpr auto columns =
      botcore::columns(column("chat", &chat_settings::chat).key(),
                       column("zone", &chat_settings::zone)
                           .as([](const time_zone& zone) { return std::string(zone.name()); },
                               [](const std::string& name) { return time_zone(name); }),
                       column("wakes", &chat_settings::wakes), column("sleeps", &chat_settings::sleeps));
};
