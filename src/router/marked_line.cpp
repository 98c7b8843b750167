#include "marked_line.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <utf8proc.h>

#include "pattern_program.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t widest_line = 32;  // columns, as many as a small phone shows without a break

/// A letter with the marks that stand over or under it.
struct shown_letter {
  std::string_view text;
  std::size_t columns = 0;
  bool marked = false;
};

std::vector<shown_letter> letters_of(std::string_view whole, std::size_t begin, std::size_t end) {
  std::vector<shown_letter> letters;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::string_view before = rest;
    const std::size_t at = whole.size() - rest.size();
    const char32_t letter = take_letter(rest);
    shown_letter one;
    one.text = before.substr(0, before.size() - rest.size());
    one.columns =
        static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(letter))));
    one.marked = at >= begin && at < end;
    if (letter < U' ') {
      one.text = " ";
      one.columns = 1;
    }
    letters.push_back(one);
  }
  return letters;
}

std::size_t columns_of(const std::vector<shown_letter>& letters, std::size_t begin, std::size_t end) {
  std::size_t sum = 0;
  for (std::size_t index = begin; index < end; ++index) sum += letters[index].columns;
  return sum;
}

}  // namespace

std::string marked_line(std::string_view command, std::string_view line, argument_place place) {
  std::string whole = std::string(command) + ' ' + std::string(line);
  const std::size_t begin = command.size() + 1 + place.offset;
  const std::size_t end = begin + std::max<std::size_t>(place.length, 1);
  while (whole.size() < end) whole += ' ';  // something is missing there
  const std::vector<shown_letter> letters = letters_of(whole, begin, end);

  // As much before and after the marks as there is room for.
  const auto marked = [](const shown_letter& one) { return one.marked; };
  auto first =
      static_cast<std::size_t>(std::find_if(letters.begin(), letters.end(), marked) - letters.begin());
  std::size_t last = first;
  const std::size_t room = widest_line - 2;
  while (last < letters.size() && letters[last].marked && columns_of(letters, first, last + 1) <= room)
    ++last;
  while (first > 0 && columns_of(letters, first - 1, last) <= room) --first;
  while (last < letters.size() && columns_of(letters, first, last + 1) <= room) ++last;

  std::string shown = first > 0 ? "…" : "";
  std::string marks = first > 0 ? " " : "";
  for (std::size_t index = first; index < last; ++index) {
    shown += letters[index].text;
    marks.append(letters[index].columns, letters[index].marked ? '^' : ' ');
  }
  if (last < letters.size()) shown += "…";
  shown.erase(shown.find_last_not_of(' ') + 1);
  marks.erase(marks.find_last_not_of(' ') + 1);
  return shown + '\n' + marks;
}

}  // namespace botcore::inline v0
