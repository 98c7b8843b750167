/// @file
/// What holds for the instants of any rule.
#pragma once

#include "botcore/schedule/schedule.hpp"
#include "expect.hpp"

namespace botcore::fuzz {

inline void expect_sound(const schedule& rule) {
  using namespace std::chrono;
  const schedule again = schedule::parse(rule.rule(), rule.zone());
  FUZZ_EXPECT(again == rule);
  FUZZ_EXPECT(again.rule() == rule.rule());
  FUZZ_EXPECT(!rule.latest(system_time::min()) && !rule.next(system_time::max()));
  for (const sys_days begin :
       {sys_days(1950y / 1 / 1), sys_days(2026y / 3 / 28), sys_days(2026y / 10 / 24)}) {
    system_time at = begin;
    for (int step = 0; step < 5; ++step) {
      const auto before = rule.latest(at);
      FUZZ_EXPECT(!before || *before <= at);
      const auto due = rule.next(at);
      if (!due) break;
      FUZZ_EXPECT(*due > at);
      FUZZ_EXPECT(rule.latest(*due) == due);
      FUZZ_EXPECT(rule.latest(*due - milliseconds(1)) == before);
      at = *due;
    }
  }
}

}  // namespace botcore::fuzz
