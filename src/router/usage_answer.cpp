#include "usage_answer.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/text/shorten.hpp"

#include "marked_line.hpp"

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

/// The index of the argument that the mistake names; none when it is about the line as a whole.
std::optional<std::size_t> index_of_argument(const command_entry& entry, const usage_error& mistake) {
  const auto& names = entry.arguments();
  const auto named = std::find(names.begin(), names.end(), mistake.argument_name());
  if (named == names.end()) return std::nullopt;
  return static_cast<std::size_t>(named - names.begin());
}

/// Where the mistake is: what it says, or where the argument that it names was typed.
std::optional<argument_place> place_of_mistake(const usage_error& mistake, std::optional<std::size_t> index,
                                               const std::vector<argument>& words) {
  if (mistake.place() || !index || *index >= words.size()) return mistake.place();
  return argument_place{words[*index].offset, words[*index].length};
}

/// What was typed there, without quotes.
std::string typed_at(const argument_place& place, std::string_view line, const std::vector<argument>& words) {
  for (const argument& word : words) {
    if (word.offset == place.offset && word.length == place.length) return word.text;
  }
  return std::string(line.substr(std::min(place.offset, line.size()), place.length));
}

}  // namespace

formatted_text usage_answer(const command_entry& entry, const usage_error& mistake, std::string_view line,
                            const speaker& say) {
  const std::vector<argument> words = typed_words(line);
  const auto index = index_of_argument(entry, mistake);
  const auto place = place_of_mistake(mistake, index, words);
  std::string sentence = say(mistake.said());
  if (index) {
    phrase::named_values values = {{"index", std::to_string(*index + 1)},
                                   {"name", entry.arguments()[*index]}};
    values.emplace_back("problem", sentence);
    const bool typed = place && place->length > 0;
    if (typed) values.emplace_back("typed", shorten(typed_at(*place, line, words), longest_quote));
    sentence = say(phrase(typed ? "router.argument_typed" : "router.argument", std::move(values)));
  } else {
    sentence += '.';
  }

  text_builder answer;
  answer.text(sentence, "\n\n");
  if (place) answer.pre(marked_line("/" + entry.name(), line, *place)).text("\n");
  answer.text(say(phrase("router.usage", {{"usage", entry.usage()}})));
  if (!entry.example().empty())
    answer.text("\n", say(phrase("router.example", {{"example", entry.example()}})));
  return answer.build();
}

}  // namespace botcore::inline v0
