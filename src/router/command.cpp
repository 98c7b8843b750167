#include "botcore/router/command.hpp"

#include <algorithm>

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_command_name = 32;
constexpr std::string_view command_white_space = " \t\r\n\v\f";

bool is_name_letter(char letter) noexcept {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '_';
}

char folded(char letter) noexcept {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string_view take_name(std::string_view& text) noexcept {
  const auto end = std::find_if_not(text.begin(), text.end(), is_name_letter);
  const std::string_view name = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(name.size());
  return name;
}

std::string_view without_white_space(std::string_view text) noexcept {
  const auto first = text.find_first_not_of(command_white_space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(command_white_space) - first + 1);
}

}  // namespace

std::optional<command_call> parse_command(std::string_view text) noexcept {
  if (!text.starts_with('/')) return std::nullopt;
  text.remove_prefix(1);

  command_call call;
  call.name = take_name(text);
  if (call.name.empty() || call.name.size() > longest_command_name) return std::nullopt;
  if (text.starts_with('@')) {
    text.remove_prefix(1);
    call.addressee = take_name(text);
    if (call.addressee.empty()) return std::nullopt;
  }
  if (!text.empty() && command_white_space.find(text.front()) == std::string_view::npos) return std::nullopt;
  call.arguments = without_white_space(text);
  return call;
}

bool is_addressed_to(const command_call& call, std::string_view username) noexcept {
  if (call.addressee.empty()) return true;
  return std::equal(call.addressee.begin(), call.addressee.end(), username.begin(), username.end(),
                    [](char left, char right) { return folded(left) == folded(right); });
}

}  // namespace botcore::inline v0
