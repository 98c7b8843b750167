#include "activity.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "botcore/router/arguments.hpp"
#include "botcore/text/case_fold.hpp"

namespace reference_bot {
namespace {

using botcore::translator;
using botcore::usage_error;

std::string trimmed(const std::string& text) {
  constexpr std::string_view white_space = " \t\r\n";
  const auto first = text.find_first_not_of(white_space);
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

void check_name(const translator& t, const std::string& name) {
  if (name.empty()) throw usage_error("name", t("problem.name_empty"));
  if (botcore::count_code_points(name) > longest_name) {
    throw usage_error("name", t("problem.name_long", botcore::arg("most", longest_name)));
  }
  const auto is_control = [](char letter) {
    return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
  };
  if (std::any_of(name.begin(), name.end(), is_control)) throw usage_error("name", t("problem.name_lines"));
}

}  // namespace

activity checked(const botcore::translator& t, activity typed) {
  typed.name = trimmed(typed.name);
  check_name(t, typed.name);
  if (typed.end < typed.begin) {
    throw usage_error("end_date", t("problem.end", botcore::arg("begin", botcore::format_date(typed.begin))));
  }
  if (typed.times_per_day < 1 || typed.times_per_day > 24) {
    throw usage_error("times_per_day", t("problem.times"));
  }
  if (!std::isfinite(typed.quantity_per_time) || typed.quantity_per_time <= 0) {
    throw usage_error("quantity_per_time", t("problem.quantity"));
  }
  return typed;
}

std::string format_quantity(double quantity) {
  std::array<char, 400> text{};
  const auto [end, failure] =
      std::to_chars(text.data(), text.data() + text.size(), quantity, std::chars_format::fixed);
  return failure == std::errc() ? std::string(text.data(), end) : std::to_string(quantity);
}

}  // namespace reference_bot
