#include "dialogue_buttons.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace botcore::inline v0 {

std::string step_token(std::int64_t update_id) {
  std::array<char, 16> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), update_id, 36);
  return std::string(digits.data(), written.ptr);
}

std::string answer_prefix(std::string_view token) {
  return std::string(dialogue_button_mark) + std::string(token) + ":";
}

std::string_view pressed_token(std::string_view data) noexcept {
  if (!data.starts_with(dialogue_button_mark)) return {};
  data.remove_prefix(dialogue_button_mark.size());
  return data.substr(0, data.find(':'));
}

std::string_view pressed_answer(std::string_view data) noexcept {
  const std::size_t colon = std::min(data.find(':'), data.size());
  return data.substr(std::min(colon + 1, data.size()));
}

}  // namespace botcore::inline v0
