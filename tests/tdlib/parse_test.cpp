#include <algorithm>
#include <cstdlib>

#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "markup_generator.hpp"
#include "support/catch.hpp"
#include "tdlib.hpp"

using namespace botcore;
using test::markup_generator;
using test::markup_kind;
using test::tdlib;

namespace {

constexpr std::size_t texts_per_mode = 10'000;

std::string shown(const std::string& refusal, const formatted_text& text) {
  return refusal.empty() ? test::describe(test::with_ties_sorted(text)) : refusal;
}

std::string ours(const parsed_text& parsed) {
  return parsed ? shown("", *parsed) : shown(parsed.error().description(), {});
}

/// TDLib speaks of bad UTF-8 before it begins to parse.
std::string theirs(const test::tdlib_text& parsed) {
  if (parsed.refusal == "Text must be encoded in UTF-8") return "Can't parse entities: " + parsed.refusal;
  return shown(parsed.refusal, parsed.formatted);
}

/// TDLib ends the process when its answer is no UTF-8: over half a surrogate pair in an attribute of HTML, and when
/// legacy Markdown's "[text]" is no ASCII.
bool is_too_much_for_tdlib(markup_kind kind, const std::string& markup) {
  if (kind == markup_kind::html) {
    return markup.find("&#xd") != std::string::npos && markup.find('=') != std::string::npos;
  }
  const bool ascii = std::all_of(markup.begin(), markup.end(), [](char c) { return c >= 0; });
  if (kind == markup_kind::markdown_v2 || ascii) return false;
  for (std::size_t at = markup.find(']'); at != std::string::npos; at = markup.find(']', at + 1)) {
    if (markup.compare(at, 2, "](") != 0) return true;
  }
  return false;
}

void compare(markup_kind kind, parsed_text (*parse)(std::string_view),
             test::tdlib_text (tdlib::*reference)(std::string_view) const) {
  const tdlib* library = tdlib::find();
  if (!library) return;
  const char* more = std::getenv("BOTCORE_TDLIB_TEXTS");
  const std::size_t count = more ? std::strtoul(more, nullptr, 10) : texts_per_mode;
  markup_generator generator(kind, 20'261'122);
  std::size_t compared = 0;
  std::size_t refused = 0;
  std::size_t differences = 0;
  for (std::size_t index = 0; index < count && differences < 10; ++index) {
    const std::string markup = generator.next();
    if (is_too_much_for_tdlib(kind, markup)) continue;
    const std::string expected = theirs((library->*reference)(markup));
    const std::string found = ours(parse(markup));
    ++compared;
    refused += expected.starts_with("Can't") ? 1 : 0;
    if (found == expected) continue;
    ++differences;
    UNSCOPED_INFO("text " << index << ": " << test::describe(formatted_text(to_utf8(markup)))
                          << "\n  TDLib: " << expected << "\n  botcore: " << found);
  }
  CHECK(differences == 0);
  // Both kinds of answers are well represented, or the generator is worth little.
  CHECK(compared > count / 2);
  CHECK(refused > compared / 10);
  CHECK(refused < compared * 9 / 10);
}

}  // namespace

TEST_CASE("tdlib: MarkdownV2 is read as TDLib reads it", "[tdlib]") {
  compare(markup_kind::markdown_v2, parse_markdown_v2, &tdlib::parse_markdown_v2);
}

TEST_CASE("tdlib: HTML is read as TDLib reads it", "[tdlib]") {
  compare(markup_kind::html, parse_html, &tdlib::parse_html);
}

TEST_CASE("tdlib: legacy Markdown is read as TDLib reads it", "[tdlib]") {
  compare(markup_kind::markdown, parse_markdown, &tdlib::parse_markdown);
}
