#include "expression_generator.hpp"

#include <algorithm>
#include <cctype>

namespace botcore::test {
namespace {

constexpr const char* generated_months[] = {"JAN", "feb", "Mar", "APR", "MAY", "JUN",
                                            "JUL", "AUG", "SEP", "oct", "NOV", "DEC"};
constexpr const char* generated_weekdays[] = {"SUN", "MON", "tue", "WED", "THU", "Fri", "SAT"};

}  // namespace

int expression_generator::number(int first, int last) {
  // Not a distribution of the library: those differ from one to the other.
  return first + int(random_() % unsigned(last - first + 1));
}

std::string expression_generator::value(int first, int last, bool months, bool weekdays) {
  const int value = number(first, last);
  if (months && chance(50)) return generated_months[value - 1];
  if (weekdays && chance(50)) return generated_weekdays[value % 7];
  return std::to_string(value);
}

std::string expression_generator::field(int first, int last, int any_percent, bool months, bool weekdays) {
  if (chance(any_percent)) return "*";
  std::string text;
  const int entries = chance(70) ? 1 : number(2, 4);
  for (int entry = 0; entry < entries; ++entry) {
    if (entry != 0) text += ',';
    const int kind = number(1, 4);
    if (kind <= 2) {
      text += value(first, last, months, weekdays);
    } else if (kind == 3) {
      const int from = number(first, last);
      text += std::to_string(from) + "-" + std::to_string(number(from, last));
      if (chance(40)) text += "/" + std::to_string(number(1, std::max(2, (last - first) / 3)));
    } else {
      text += "*/" + std::to_string(number(2, std::max(3, (last - first) / 2)));
    }
  }
  return text;
}

std::string expression_generator::seconds() {
  if (chance(60)) return "0";
  return field(0, 59, 5);
}

std::string expression_generator::hours() {
  // The hours in which clocks change come more often than the others.
  if (chance(45)) return std::to_string(number(0, 4));
  return field(0, 23, 25);
}

std::string expression_generator::days() {
  switch (number(1, 12)) {
    case 1:
      return "L";
    case 2:
      return "LW";
    case 3:
      return std::to_string(number(1, 31)) + "W";
    case 4:
      return std::to_string(number(1, 28)) + ",L";
    case 5:
      return "?";
    default:
      return field(1, 31, 60);
  }
}

std::string expression_generator::weekdays() {
  const std::string day = generated_weekdays[number(0, 6)];
  switch (number(1, 14)) {
    case 1:
      return day + "#" + std::to_string(number(1, 5));
    case 2:
      return std::to_string(number(0, 7)) + "#" + std::to_string(number(1, 4));
    case 3:
      return day + "L";
    case 4:
      return "+" + day;
    case 5:
      return "?";
    case 6:
      return "MON-FRI";
    default:
      return field(0, 7, 60, false, true);
  }
}

std::string expression_generator::expression() {
  std::string text;
  if (chance(30)) text = seconds() + " ";
  text += field(0, 59, 20) + " " + hours() + " ";
  const std::string day = days();
  return text + day + " " + field(1, 12, 75, true) + " " + weekdays();
}

}  // namespace botcore::test
