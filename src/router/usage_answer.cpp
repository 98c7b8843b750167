#include "usage_answer.hpp"

#include <algorithm>
#include <utility>

#include "botcore/text/shorten.hpp"

namespace botcore::inline v0 {
namespace {

/// The words typed, or none when they cannot be told apart.
std::vector<argument> typed_words(std::string_view line) {
  try {
    return split_arguments(line);
  } catch (const usage_error&) {
    return {};
  }
}

std::string mistake_sentence(const command_entry& entry, const usage_error& mistake, std::string_view line) {
  const auto& names = entry.arguments();
  const auto named = std::find(names.begin(), names.end(), mistake.argument_name());
  if (named == names.end()) return std::string(mistake.problem());

  const auto index = static_cast<std::size_t>(named - names.begin());
  const std::vector<argument> words = typed_words(line);
  std::string sentence = "Argument " + std::to_string(index + 1) + " (" + *named + ")";
  sentence +=
      index < words.size() ? ": “" + shorten(words[index].text, longest_quote) + "” " : std::string(" ");
  return sentence.append(mistake.problem());
}

}  // namespace

formatted_text usage_answer(const command_entry& entry, const usage_error& mistake, std::string_view line) {
  std::string answer = mistake_sentence(entry, mistake, line) + ".\n\nUsage: " + entry.usage();
  if (!entry.example().empty()) answer += "\nExample: " + entry.example();
  return formatted_text(std::move(answer));
}

}  // namespace botcore::inline v0
