/// @file
/// What the bot reminds of: something to do, so and so often a day, between two dates.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "botcore/router/argument_types.hpp"
#include "botcore/router/translations.hpp"

namespace reference_bot {

using botcore::date;

struct activity {
  std::int64_t id = 0;
  std::int64_t chat = 0;
  std::string name;
  date begin;
  date end;  ///< inclusive
  int times_per_day = 1;
  double quantity_per_time = 1;

  friend bool operator==(const activity&, const activity&) = default;
};

inline constexpr std::size_t longest_name = 64;  // code points

/// Brings what a person typed into order: white space at the ends goes.
/// @throws botcore::usage_error naming the argument that cannot be, in the words of the usage line, and why in `t`'s
///         language.
activity checked(const botcore::translator& t, activity typed);

/// "1.5", without needless zeros.
std::string format_quantity(double quantity);

}  // namespace reference_bot
