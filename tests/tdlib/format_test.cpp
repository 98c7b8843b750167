#include "api/formatting/markup_text.hpp"
#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/render.hpp"
#include "botcore/api/formatting/split.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "support/catch.hpp"
#include "tdlib.hpp"
#include "text_generator.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;
using test::describe;
using test::tdlib;
using test::text_generator;
using test::text_wishes;

namespace {

constexpr std::size_t rounds = 5'000;

/// Reports the first few texts for which `differs` says something.
template <class Next, class Differs>
void each(Next next, Differs differs) {
  std::size_t differences = 0;
  for (std::size_t index = 0; index < rounds && differences < 5; ++index) {
    const formatted_text text = next();
    const std::string found = differs(text);
    if (found.empty()) continue;
    ++differences;
    UNSCOPED_INFO("text " << index << ": " << describe(text) << '\n' << found);
  }
  CHECK(differences == 0);
}

std::string difference(const std::string& markup, const test::tdlib_text& parsed,
                       const formatted_text& expected) {
  if (parsed.refusal.empty() && describe(parsed.formatted) == describe(expected)) return {};
  return "markup: " + describe(formatted_text(markup)) + "\nexpected: " + describe(expected) +
         "\nTDLib: " + parsed.refusal + describe(parsed.formatted);
}

/// For each unit but line breaks what applies there, and the quotes: all that a reader could see.
formatted_text visible(const formatted_text& text) {
  formatted_text result(text.text);
  std::size_t unit = 0;
  for (const char byte : text.text) {
    const std::size_t more = utf16_units(byte);
    for (const MessageEntity& entity : text.entities) {
      const auto begin = static_cast<std::size_t>(entity.offset);
      if (more == 0 || byte == '\n' || unit < begin ||
          unit >= begin + static_cast<std::size_t>(entity.length)) {
        continue;
      }
      result.entities.push_back(entity);
      result.entities.back().offset = static_cast<std::int64_t>(unit);
      result.entities.back().length = 1;
    }
    unit += more;
  }
  sort_entities(result.entities);
  return test::with_ties_sorted(std::move(result));
}

std::vector<MessageEntity> quotes_of(const formatted_text& text) {
  std::vector<MessageEntity> quotes;
  for (const MessageEntity& entity : text.entities) {
    if (entity.type.text().ends_with("blockquote")) quotes.push_back(entity);
  }
  return quotes;
}

std::string markdown_difference(const tdlib& library, const formatted_text& text) {
  const std::string markup = render_markdown_v2(text);
  const test::tdlib_text parsed = library.parse_markdown_v2(markup);
  const formatted_text expected = normalized(text);
  const std::string found =
      difference(markup, {visible(parsed.formatted), parsed.refusal}, visible(expected));
  if (!found.empty() || quotes_of(parsed.formatted) == quotes_of(expected)) return found;
  return "other quotes; " + difference(markup, parsed, expected);
}

std::string html_difference(const tdlib& library, const formatted_text& text) {
  const std::string markup = render_html(text);
  return difference(markup, library.parse_html(markup), normalized(text));
}

}  // namespace

TEST_CASE("tdlib: entities are arranged as TDLib arranges them", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(1);
  text_wishes wishes;
  wishes.any_text = false;
  each([&] { return generator.next(wishes); },
       [&](const formatted_text& text) {
         // A text of white space only becomes empty there.
         if (text.text.find_first_not_of(" \n") == std::string::npos) return std::string();
         return difference("", library->fix(text), normalized(text));
       });
}

TEST_CASE("tdlib: it reads HTML that was rendered as the same text", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(2);
  text_wishes wishes;
  wishes.hopeless = true;
  each([&] { return generator.next(wishes); },
       [&](const formatted_text& text) { return html_difference(*library, text); });
}

TEST_CASE("tdlib: it reads MarkdownV2 that was rendered as the same text", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(3);
  text_wishes wishes;
  wishes.quotes = false;
  each([&] { return generator.next(wishes); },
       [&](const formatted_text& text) {
         const std::string markup = render_markdown_v2(text);
         return difference(markup, library->parse_markdown_v2(markup), normalized(text));
       });
}

TEST_CASE("tdlib: it reads MarkdownV2 with quotes that was rendered as what looks the same", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(4);
  text_wishes wishes;
  wishes.whole_lines = true;
  each([&] { return generator.next(wishes); },
       [&](const formatted_text& text) { return markdown_difference(*library, text); });
}

TEST_CASE("tdlib: quotes of parts of lines are rendered to MarkdownV2 that it reads", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(5);
  each([&] { return generator.next({}); },
       [&](const formatted_text& text) {
         const std::string markup = render_markdown_v2(text);
         const test::tdlib_text parsed = library->parse_markdown_v2(markup);
         const formatted_text again = parse_markdown_v2(render_markdown_v2(parsed.formatted)).value();
         if (parsed.refusal.empty() && parsed.formatted.text == text.text) {
           return difference(markup, {visible(again), ""}, visible(parsed.formatted));
         }
         return difference(markup, parsed, normalized(text));
       });
}

TEST_CASE("tdlib: what the builder makes comes back through HTML and MarkdownV2", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(6);
  each([&] { return generator.next_builder(3).build(); },
       [&](const formatted_text& text) {
         const std::string markup = render_markdown_v2(text);
         const test::tdlib_text parsed = library->parse_markdown_v2(markup);
         if (!parsed.refusal.empty() || parsed.formatted.text != text.text)
           return difference(markup, parsed, text);
         if (quotes_of(text).empty())
           return difference(markup, parsed, text) + html_difference(*library, text);
         return html_difference(*library, text);
       });
}

TEST_CASE("tdlib: what the splitter makes comes back through HTML", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(7);
  text_wishes wishes;
  wishes.words = 200;
  each([&] { return normalized(generator.next(wishes)); },
       [&](const formatted_text& text) {
         for (const formatted_text& piece : split_text(text, 100)) {
           if (utf16_length(piece.text) > 100) return "too long: " + describe(piece);
           if (const std::string found = html_difference(*library, piece); !found.empty()) return found;
         }
         return std::string();
       });
}

TEST_CASE("tdlib: what the splitter makes comes back through MarkdownV2", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(8);
  text_wishes wishes;
  wishes.words = 200;
  wishes.quotes = false;
  each([&] { return normalized(generator.next(wishes)); },
       [&](const formatted_text& text) {
         for (const formatted_text& piece : split_text(text, 100)) {
           const std::string markup = render_markdown_v2(piece);
           const test::tdlib_text parsed = library->parse_markdown_v2(markup);
           if (std::string found = difference(markup, parsed, normalized(piece)); !found.empty())
             return found;
         }
         return std::string();
       });
}

TEST_CASE("tdlib: what the splitter makes of quotes looks the same through MarkdownV2", "[tdlib]") {
  const tdlib* library = tdlib::find();
  if (!library) return;
  text_generator generator(9);
  text_wishes wishes;
  wishes.words = 40;
  wishes.whole_lines = true;
  each([&] { return normalized(generator.next(wishes)); },
       [&](const formatted_text& text) {
         for (const formatted_text& piece : split_text(text, 30)) {
           if (std::string found = markdown_difference(*library, piece); !found.empty()) return found;
         }
         return std::string();
       });
}
