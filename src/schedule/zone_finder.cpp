// The time zone that people mean by a city or an offset.
#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "botcore/core/error.hpp"

#include "schedule/place_names.hpp"
#include "schedule/zone_data.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::minutes;

constexpr std::size_t longest_place = 100;
constexpr std::size_t most_similar = 3;

/// The zones that the database lists as those of today's countries; other names are older ones for the same.
std::set<std::string, std::less<>> read_zones_of_countries() {
  std::set<std::string, std::less<>> listed;
  std::ifstream table("/usr/share/zoneinfo/zone.tab");
  for (std::string line; std::getline(table, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream fields(line);
    std::string country;
    std::string coordinates;
    std::string name;
    if (fields >> country >> coordinates >> name) listed.insert(name);
  }
  return listed;
}

/// From older names to those that the database now has for the same.
std::map<std::string, std::string, std::less<>> read_newer_names() {
  std::map<std::string, std::string, std::less<>> newer;
  std::ifstream source("/usr/share/zoneinfo/tzdata.zi");
  for (std::string line; std::getline(source, line);) {
    if (!line.starts_with("L ")) continue;
    std::istringstream fields(line.substr(2));
    std::string name;
    std::string older;
    if (fields >> name >> older) newer.emplace(older, name);
  }
  return newer;
}

struct zone_index {
  /// From folded names, and folded names of cities, to names of zones.
  std::multimap<std::string, std::string, std::less<>> by_name;
  std::set<std::string, std::less<>> of_countries = read_zones_of_countries();

  std::map<std::string, std::string, std::less<>> newer_names = read_newer_names();

  zone_index() {
    const std::vector<std::string>& names = database_zone_names();
    for (const std::string& name : names) {
      const auto slash = name.rfind('/');
      by_name.emplace(fold_place(name), name);
      if (slash != std::string::npos && !name.starts_with("Etc/")) {
        by_name.emplace(fold_place(std::string_view(name).substr(slash + 1)), name);
      }
    }
    for (const named_place& place : more_places()) {
      const bool known = std::binary_search(names.begin(), names.end(), place.zone);
      if (known) by_name.emplace(std::string(place.folded), std::string(place.zone));
    }
  }
};

const zone_index& all_places() {
  static const zone_index index;
  return index;
}

bool same_clocks(const zone_data& left, const zone_data& right) {
  return std::equal(left.periods.begin(), left.periods.end(), right.periods.begin(), right.periods.end(),
                    [](const zone_data::period& one, const zone_data::period& other) {
                      return one.begin == other.begin && one.offset == other.offset;
                    });
}

/// One of several names for the same clocks: that of a country's zone, and then the most detailed.
bool better_name(const std::string& left, const std::string& right) {
  const auto& listed = all_places().of_countries;
  const auto rank = [&](const std::string& name) {
    return std::make_tuple(!listed.contains(name), -std::count(name.begin(), name.end(), '/'), name);
  };
  return rank(left) < rank(right);
}

/// The name of a country's zone that the database has for this one, if it says so.
std::string today_name(const std::string& name) {
  const zone_index& index = all_places();
  const auto newer = index.newer_names.find(name);
  const bool better = newer != index.newer_names.end() && !index.of_countries.contains(name) &&
                      index.of_countries.contains(newer->second) && database_zone(newer->second);
  return better ? newer->second : name;
}

std::vector<std::string> zones_called(std::string_view folded) {
  std::vector<std::string> names;
  const auto [begin, end] = all_places().by_name.equal_range(folded);
  for (auto one = begin; one != end; ++one) names.push_back(today_name(one->second));
  std::sort(names.begin(), names.end(), better_name);
  std::vector<std::string> different;
  for (const std::string& name : names) {
    const zone_data& clocks = *database_zone(name);
    const bool known = std::any_of(different.begin(), different.end(), [&](const std::string& other) {
      return same_clocks(clocks, *database_zone(other));
    });
    if (!known) different.push_back(name);
  }
  return different;
}

std::vector<std::string> zones_spelled_like(std::string_view folded) {
  if (folded.size() < 3) return {};
  const std::size_t limit = folded.size() < 8 ? 1 : 2;
  std::multimap<std::size_t, std::string> by_distance;
  for (const auto& [name, zone] : all_places().by_name) {
    if (name.starts_with(folded)) {
      by_distance.emplace(limit, today_name(zone));
    } else if (const std::size_t distance = spelling_distance(folded, name, limit); distance <= limit) {
      by_distance.emplace(distance, today_name(zone));
    }
  }
  std::vector<std::string> nearest;
  for (const auto& one : by_distance) {
    const zone_data& clocks = *database_zone(one.second);
    const bool twice = std::any_of(nearest.begin(), nearest.end(), [&](const std::string& other) {
      return same_clocks(clocks, *database_zone(other));
    });
    if (!twice && nearest.size() < most_similar) nearest.push_back(one.second);
  }
  return nearest;
}

bool offset_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The minutes of "3", "05:30" or "0530"; a negative number when it is none of these.
int read_offset_size(std::string_view digits) {
  std::string plain;
  for (const char c : digits) {
    if (offset_digit(c)) plain += c;
  }
  const std::size_t colon = digits.find(':');
  const bool clean = digits.size() == plain.size() + (colon == std::string_view::npos ? 0 : 1);
  if (!clean || plain.empty() || plain.size() > 4) return -1;
  const std::size_t hour_digits = colon != std::string_view::npos ? colon
                                  : plain.size() <= 2             ? plain.size()
                                                                  : 2;
  const std::size_t minute_digits = plain.size() - hour_digits;
  const bool right = (hour_digits == 1 || hour_digits == 2) &&
                     (minute_digits == 2 || (minute_digits == 0 && colon == std::string_view::npos));
  if (!right) return -1;
  const int hours = std::stoi(plain.substr(0, hour_digits));
  const int rest = minute_digits == 0 ? 0 : std::stoi(plain.substr(hour_digits));
  return rest > 59 ? -1 : hours * 60 + rest;
}

std::string list_of(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t index = 0; index < names.size(); ++index) {
    if (index != 0) text += index + 1 == names.size() ? " or " : ", ";
    text += names[index];
  }
  return text;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

offset_reading read_offset(std::string_view text) {
  constexpr std::string_view minus_sign = "\u2212";
  text = trimmed(text);
  const std::string start = fold_place(text.substr(0, 3));
  const bool prefixed = start.starts_with("utc") || start.starts_with("gmt");
  if (prefixed) text = trimmed(text.substr(3));
  if (text.empty()) return {prefixed, prefixed, minutes(0)};
  if (!prefixed && (text == "Z" || text == "z")) return {true, true, minutes(0)};
  const bool long_minus = text.starts_with(minus_sign);
  if (text.front() != '+' && text.front() != '-' && !long_minus) return {};
  const bool ahead = text.front() == '+';
  const int size = read_offset_size(trimmed(text.substr(long_minus ? minus_sign.size() : 1)));
  constexpr int furthest = 14 * 60;
  if (size < 0 || size > furthest) return {true, false, minutes(0)};
  return {true, true, minutes(ahead ? size : -size)};
}

zone_matches match_time_zones(std::string_view text) {
  zone_matches matches;
  if (text.size() > longest_place) return matches;
  if (database_zone(trimmed(text))) {
    matches.zones.push_back(time_zone(trimmed(text)));
    return matches;
  }
  if (const offset_reading read = read_offset(text); read.is_offset) {
    if (read.in_range) matches.zones.push_back(time_zone::fixed(read.offset));
    return matches;
  }
  const std::string folded = fold_place(text);
  for (const std::string& name : zones_called(folded)) matches.zones.push_back(time_zone(name));
  if (matches.zones.empty()) matches.similar = zones_spelled_like(folded);
  return matches;
}

time_zone time_zone::find(std::string_view text) {
  const zone_matches matches = match_time_zones(text);
  if (matches.zones.size() == 1) return matches.zones.front();
  const std::string quoted = "'" + std::string(text.substr(0, longest_place)) + "'";
  if (!matches.zones.empty()) {
    std::vector<std::string> names;
    for (const time_zone& zone : matches.zones) names.emplace_back(zone.name());
    throw error(errc::invalid_argument, quoted + " may be " + list_of(names));
  }
  if (read_offset(text).is_offset) {
    throw error(errc::invalid_argument,
                quoted +
                    " is no offset from UTC; they look like UTC+3 or -04:30, and go from "
                    "-14:00 to +14:00");
  }
  if (!matches.similar.empty()) {
    throw error(errc::invalid_argument,
                "no time zone is called " + quoted + "; did you mean " + list_of(matches.similar) + "?");
  }
  throw error(errc::invalid_argument,
              "no time zone is called " + quoted +
                  "; take a city, a name like 'Europe/Berlin', or an offset like 'UTC+3'");
}

}  // namespace botcore::inline v0
