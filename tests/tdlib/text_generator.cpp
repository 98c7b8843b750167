#include "text_generator.hpp"

#include "botcore/api/formatting/utf16.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "markup_pieces.hpp"

namespace botcore::test {
namespace {

using api::MessageEntity;
using api::MessageEntityType;

constexpr std::string_view clean_words[] = {
    "a",       "word", "two words", " ",   "\n",
    "x\n",     "é",    "日本",      "😀",   "שלום",
    "e\u0301", "\n",   ".",         "(c)", "👨‍👩‍👧‍👦"};

constexpr MessageEntityType::known types[] = {
    MessageEntityType::bold,      MessageEntityType::italic,        MessageEntityType::underline,
    MessageEntityType::spoiler,   MessageEntityType::strikethrough, MessageEntityType::bold,
    MessageEntityType::italic,    MessageEntityType::code,          MessageEntityType::pre,
    MessageEntityType::text_link, MessageEntityType::text_mention,  MessageEntityType::custom_emoji,
    MessageEntityType::date_time, MessageEntityType::blockquote,    MessageEntityType::expandable_blockquote,
};

constexpr const char* date_formats[] = {"", "r", "w", "dt", "wDT", "D", "t"};
constexpr const char* languages[] = {"", "c++", "python"};
constexpr const char* good_urls[] = {"http://a.b", "https://example.org/?a=1&b=\"2\"#(x)",
                                     "tg://resolve?domain=x\\", "tg://user?id=9"};

std::chrono::sys_seconds instant(std::int64_t seconds) {
  return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

/// The units where code points begin, and the end.
std::vector<std::int64_t> unit_borders(std::string_view text) {
  std::vector<std::int64_t> borders;
  std::int64_t unit = 0;
  for (const char byte : text) {
    const auto more = static_cast<std::int64_t>(utf16_units(byte));
    if (more != 0) borders.push_back(unit);
    unit += more;
  }
  borders.push_back(unit);
  return borders;
}

/// The units where lines begin, and the end.
std::vector<std::int64_t> line_borders(std::string_view text) {
  std::vector<std::int64_t> borders = {0};
  std::int64_t unit = 0;
  for (const char byte : text) {
    unit += static_cast<std::int64_t>(utf16_units(byte));
    if (byte == '\n') borders.push_back(unit);
  }
  borders.push_back(unit);
  return borders;
}

}  // namespace

std::string text_generator::text(const text_wishes& wishes) {
  std::string result;
  for (std::size_t left = 1 + below(wishes.words); left > 0; --left) {
    result += wishes.any_text ? words[below(std::size(words))] : clean_words[below(std::size(clean_words))];
  }
  return to_utf8(result);
}

MessageEntity text_generator::entity(const text_wishes& wishes) {
  MessageEntity result(types[below(std::size(types) - (wishes.quotes ? 0 : 2))], 0, 0);
  const bool lacks = wishes.hopeless && below(4) == 0;
  switch (result.type.value()) {
    case MessageEntityType::pre:
      if (std::string language = languages[below(3)]; !language.empty()) result.language = language;
      break;
    case MessageEntityType::text_link:
      result.url = lacks ? "nowhere" : good_urls[below(std::size(good_urls))];
      break;
    case MessageEntityType::text_mention:
      result.user = api::User(lacks ? 0 : 5 + static_cast<std::int64_t>(below(2)), false, "");
      break;
    case MessageEntityType::custom_emoji:
      result.custom_emoji_id = std::to_string(5 + below(2));
      break;
    case MessageEntityType::date_time:
      result.unix_time = instant(lacks ? 0 : 77);
      if (std::string format = date_formats[below(std::size(date_formats))]; !format.empty()) {
        result.date_time_format = format;
      }
      break;
    default:
      break;
  }
  return result;
}

formatted_text text_generator::next(const text_wishes& wishes) {
  formatted_text result(text(wishes));
  const std::vector<std::int64_t> units = unit_borders(result.text);
  const std::vector<std::int64_t> lines = line_borders(result.text);
  for (std::size_t left = below(wishes.entities + 1); left > 0; --left) {
    MessageEntity one = entity(wishes);
    const bool quote =
        one.type == MessageEntityType::blockquote || one.type == MessageEntityType::expandable_blockquote;
    const auto& borders = quote && wishes.whole_lines ? lines : units;
    std::int64_t begin = borders[below(borders.size())];
    std::int64_t end = borders[below(borders.size())];
    if (begin > end) std::swap(begin, end);
    one.offset = begin;
    one.length = end - begin;
    if (wishes.hopeless && below(8) == 0) {
      one.offset += static_cast<std::int64_t>(below(9)) - 4;
      one.length += static_cast<std::int64_t>(below(90)) - 4;
    }
    result.entities.push_back(std::move(one));
  }
  return result;
}

text_builder text_generator::next_builder(std::size_t depth) {
  text_builder builder;
  for (std::size_t left = 1 + below(4); left > 0; --left) add_to(builder, depth);
  return builder;
}

void text_generator::add_to(text_builder& builder, std::size_t depth) {
  const std::string_view word = words[below(std::size(words))];
  switch (below(9)) {
    case 0:
      builder.code(word);
      break;
    case 1:
      builder.pre(word, languages[below(3)]);
      break;
    case 2:
      builder.custom_emoji("5", "😀");
      break;
    case 3:
      builder.date_time(instant(5), "then", date_formats[below(std::size(date_formats))]);
      break;
    case 4:
    case 5:
      builder.text(word, " ");
      break;
    default:
      add_nested_to(builder, depth, word);
  }
}

void text_generator::add_nested_to(text_builder& builder, std::size_t depth, std::string_view word) {
  const auto inner = [&](text_builder& into) {
    if (depth > 0) into.text(next_builder(depth - 1));
  };
  switch (below(9)) {
    case 0:
      builder.bold(word, inner);
      break;
    case 1:
      builder.italic(inner, word);
      break;
    case 2:
      builder.underline(word, inner, word);
      break;
    case 3:
      builder.strikethrough(inner);
      break;
    case 4:
      builder.spoiler(word, inner);
      break;
    case 5:
      builder.link(good_urls[below(std::size(good_urls))], word, inner);
      break;
    case 6:
      builder.mention(5, word, inner);
      break;
    case 7:
      builder.line().blockquote(word, inner).line();
      break;
    default:
      builder.line().expandable_blockquote(word, inner).line();
  }
}

}  // namespace botcore::test
