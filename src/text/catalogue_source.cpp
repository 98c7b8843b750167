#include "catalogue_source.hpp"

#include <algorithm>

#include <utf8proc.h>

#include "botcore/text/case_fold.hpp"
#include "botcore/text/message_catalogue.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_message_key = 128;

bool is_key_letter(char letter) noexcept {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '_' || letter == '-' || letter == '.';
}

bool is_line_blank(char letter) noexcept {
  return letter == ' ' || letter == '\t';
}

/// How many bytes at the beginning are UTF-8.
std::size_t utf8_length(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    utf8proc_int32_t point = 0;
    const auto step = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (step <= 0) break;
    at += static_cast<std::size_t>(step);
  }
  return at;
}

/// One line without its end, and where it stands.
struct source_line {
  std::string_view text;
  std::size_t number = 0;

  bool is_blank() const noexcept { return std::all_of(text.begin(), text.end(), is_line_blank); }
  bool continues() const noexcept { return !text.empty() && is_line_blank(text.front()); }
};

/// Reads a source line by line.
class catalogue_reader {
 public:
  catalogue_reader(std::string_view source, std::string_view name) : name_(name) {
    if (source.starts_with("\xef\xbb\xbf")) source.remove_prefix(3);
    for (std::size_t number = 1; !source.empty(); ++number) {
      const std::size_t end = std::min(source.find('\n'), source.size());
      std::string_view line = source.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      lines_.push_back(source_line{line, number});
      if (const std::size_t good = utf8_length(line); good < line.size())
        refuse(lines_.back(), good, "is not UTF-8");
      source.remove_prefix(std::min(end + 1, source.size()));
    }
  }

  std::vector<catalogue_entry> read() {
    std::vector<catalogue_entry> entries;
    while (at_ < lines_.size()) {
      const source_line& line = lines_[at_++];
      if (line.is_blank() || line.text.starts_with('#')) continue;
      if (line.continues()) refuse(line, 0, "continues no message: a key begins its line");
      entries.push_back(entry(line));
    }
    return entries;
  }

 private:
  /// A stretch of a message and where it came from.
  struct stretch {
    std::size_t offset = 0;  // in the message
    const source_line* line = nullptr;
    std::size_t column = 0;  // in bytes, from 0
  };

  catalogue_entry entry(const source_line& line) {
    catalogue_entry made;
    made.line = line.number;
    const auto after = std::find_if_not(line.text.begin(), line.text.end(), is_key_letter);
    const auto length = static_cast<std::size_t>(after - line.text.begin());
    const std::size_t sign = line.text.find_first_not_of(" \t", length);
    if (length == 0) refuse(line, 0, "begins with no key: letters, digits, _, - and .");
    if (length > longest_message_key) refuse(line, 0, "has a key of more than 128 letters");
    if (sign == std::string_view::npos) refuse(line, length, "has no = after the key");
    if (line.text[sign] != '=') refuse(line, sign, "has something else than = after the key");
    made.key = line.text.substr(0, length);
    made.pattern = message(line, sign + 1);
    return made;
  }

  message_pattern message(const source_line& line, std::size_t begin) {
    std::string text;
    std::vector<stretch> from;
    append(text, from, line, begin);
    std::size_t blank = 0;
    for (std::size_t next = at_; next < lines_.size(); ++next) {
      const source_line& more = lines_[next];
      if (more.is_blank()) {
        ++blank;
        continue;
      }
      if (!more.continues()) break;
      if (!text.empty()) text.append(blank + 1, '\n');
      blank = 0;
      append(text, from, more, 0);
      at_ = next + 1;
    }
    if (text.empty()) refuse(line, line.text.size(), "has no message for the key");
    return parsed(text, from);
  }

  static void append(std::string& text, std::vector<stretch>& from, const source_line& line,
                     std::size_t begin) {
    const std::size_t first = std::min(line.text.find_first_not_of(" \t", begin), line.text.size());
    std::size_t end = line.text.find_last_not_of(" \t") + 1;
    if (end > first && end < line.text.size() && escapes_next(line.text.substr(first, end - first))) ++end;
    from.push_back(stretch{text.size(), &line, first});
    if (end > first) text += line.text.substr(first, end - first);
  }

  /// Whether the backslash at the end of `text` takes the meaning from what follows it.
  static bool escapes_next(std::string_view text) noexcept {
    const std::size_t other = text.find_last_not_of('\\');
    const std::size_t count = other == std::string_view::npos ? text.size() : text.size() - other - 1;
    return count % 2 == 1;
  }

  message_pattern parsed(const std::string& text, const std::vector<stretch>& from) const {
    try {
      return message_pattern(text);
    } catch (const pattern_error& failure) {
      const auto after = std::find_if(from.begin() + 1, from.end(),
                                      [&](const stretch& one) { return one.offset > failure.offset(); });
      const stretch& place = *(after - 1);
      std::string problem(failure.doing());
      problem.erase(0, problem.find("that ") + 5);
      refuse(*place.line, place.column + failure.offset() - place.offset, problem);
    }
  }

  [[noreturn]] void refuse(const source_line& line, std::size_t column, const std::string& problem) const {
    throw catalogue_error(name_, line.number, count_code_points(line.text.substr(0, column)) + 1, problem);
  }

  std::string_view name_;
  std::vector<source_line> lines_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<catalogue_entry> read_catalogue(std::string_view source, std::string_view name) {
  return catalogue_reader(source, name).read();
}

}  // namespace botcore::inline v0
