#include "botcore/api/formatting/split.hpp"

#include <limits>
#include <random>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "botcore/core/error.hpp"
#include "support/catch.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

namespace {

std::vector<std::string> texts_of(const std::vector<formatted_text>& pieces) {
  std::vector<std::string> texts;
  for (const formatted_text& piece : pieces) texts.push_back(piece.text);
  return texts;
}

std::vector<std::string> split_plain(const std::string& text, std::size_t limit) {
  return texts_of(split_text(formatted_text(text), limit));
}

std::string without_space(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  return text;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("split: a text that fits is one piece, a blank one none", "[formatting]") {
  CHECK(split_plain("abc", 3) == strings{"abc"});
  CHECK(split_plain("", 3).empty());
  CHECK(split_plain(" \n\n ", 2).empty());
  CHECK(split_text(formatted_text(std::string(4096, 'a'))).size() == 1);
  CHECK(split_text(formatted_text(std::string(4097, 'a'))).size() == 2);
  CHECK(split_text(formatted_text(std::string(1025, 'a')), longest_caption).size() == 2);
}

TEST_CASE("split: the best border in reach is taken", "[formatting]") {
  CHECK(split_plain("First one.\n\nThree.\nFour", 20) == strings{"First one.\n\n", "Three.\nFour"});
  CHECK(split_plain("One two three.\nFour five", 20) == strings{"One two three.\n", "Four five"});
  CHECK(split_plain("One two three. Four five", 20) == strings{"One two three. ", "Four five"});
  CHECK(split_plain("One two three four five", 20) == strings{"One two three four ", "five"});
  CHECK(split_plain("Onetwothreefourfivesix", 20) == strings{"Onetwothreefourfives", "ix"});
  CHECK(split_plain("一二三。四五六七八", 8) == strings{"一二三。", "四五六七八"});
  CHECK(split_plain("一二三四五。六七八", 8) == strings{"一二三四五。", "六七八"});
}

TEST_CASE("split: what people take for one character stays whole while it fits", "[formatting]") {
  CHECK(split_plain("ab👨‍👩‍👧‍👦c", 12) == strings{"ab", "👨‍👩‍👧‍👦c"});
  CHECK(split_plain("abe\u0301\u0323", 4) == strings{"ab", "e\u0301\u0323"});
  CHECK(split_plain("a🇫🇷", 4) == strings{"a", "🇫🇷"});
  CHECK(split_plain("👨‍👩‍👧‍👦", 2).size() > 1);
  for (const std::string& piece : split_plain("😀😀😀", 3)) CHECK(piece == "😀");
}

TEST_CASE("split: formatting goes on in the next piece", "[formatting]") {
  const auto pieces = split_text(text_builder().bold("one ", text_builder().italic("two three")).build(), 9);
  REQUIRE(texts_of(pieces) == strings{"one two ", "three"});
  CHECK(pieces[0].entities == std::vector<MessageEntity>{MessageEntity(MessageEntityType::bold, 0, 4),
                                                         MessageEntity(MessageEntityType::bold, 4, 4),
                                                         MessageEntity(MessageEntityType::italic, 4, 4)});
  CHECK(pieces[1].entities == std::vector<MessageEntity>{MessageEntity(MessageEntityType::bold, 0, 5),
                                                         MessageEntity(MessageEntityType::italic, 0, 5)});
}

TEST_CASE("split: links and custom emoji stay whole while they fit", "[formatting]") {
  const formatted_text text = text_builder().text("aaa ").link("http://a.b/", "one two").text(" b").build();
  CHECK(texts_of(split_text(text, 9)) == strings{"aaa ", "one two b"});
  CHECK(texts_of(split_text(text, 5)) == strings{"aaa ", "one ", "two b"});
}

TEST_CASE("split: U+FFFD stands for what is not UTF-8", "[formatting]") {
  CHECK(split_plain("hi \xf0\x9f\x98", 4096) == strings{"hi \ufffd"});
  CHECK(split_plain("\xf0", 4096) == strings{"\ufffd"});
  CHECK(split_plain("\xf0", 2) == strings{"\ufffd"});
  CHECK(split_plain("\x80\x80\x80\xff", 2) == strings{"\ufffd\ufffd", "\ufffd\ufffd"});
  CHECK(split_plain("ab\xf0\xf0\xf0\xe2\x82 c", 3) == strings{"ab\ufffd", "\ufffd\ufffd\ufffd", " c"});
}

TEST_CASE("split: entities that lie outside of the text do no harm", "[formatting]") {
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const auto type = GENERATE(MessageEntityType::bold, MessageEntityType::code);
  const auto split = [type](std::int64_t offset, std::int64_t length) {
    return split_text(formatted_text("ab cd", {MessageEntity(type, offset, length)}), 3);
  };
  for (const std::int64_t offset : {least, std::int64_t{-1}, std::int64_t{5}, most}) {
    for (const std::int64_t length : {least, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, most}) {
      if (offset == -1 && length == most) continue;
      INFO("offset " << offset << ", length " << length);
      for (const formatted_text& piece : split(offset, length)) CHECK(piece.entities.empty());
    }
  }
  for (const std::int64_t offset : {std::int64_t{-1}, std::int64_t{0}}) {
    const auto pieces = split(offset, most);
    REQUIRE_FALSE(pieces.empty());
    for (const formatted_text& piece : pieces) {
      const auto size = static_cast<std::int64_t>(utf16_length(piece.text));
      CHECK(piece.entities == std::vector<MessageEntity>{MessageEntity(type, 0, size)});
    }
  }
  const auto pieces = split(1, most);
  REQUIRE_FALSE(pieces.empty());
  const auto size = static_cast<std::int64_t>(utf16_length(pieces.back().text));
  CHECK(pieces.back().entities == std::vector<MessageEntity>{MessageEntity(type, 0, size)});
}

TEST_CASE("split: a limit that no emoji fits in is refused", "[formatting]") {
  CHECK_THROWS_AS(split_text(formatted_text("a"), 1), error);
}

TEST_CASE("split: the pieces of any text are within the limit and make up the text again", "[formatting]") {
  std::mt19937_64 random(7);
  const strings words = {"a",       "word",   " ",    "\n",   "\n\n", ". ", "😀", "👨‍👩‍👧‍👦",
                         "e\u0301", "日本。", "שלום", "\r\n", "x y",  "\t"};
  for (int round = 0; round < 500; ++round) {
    text_builder builder;
    for (std::size_t left = 1 + random() % 60; left > 0; --left) {
      const std::string& word = words[random() % words.size()];
      switch (random() % 4) {
        case 0:
          builder.bold(word, "z");
          break;
        case 1:
          builder.link("http://a.b/", word, "z");
          break;
        default:
          builder.text(word, "z");
      }
    }
    const formatted_text text = builder.build();
    const std::size_t limit = 2 + random() % 40;
    formatted_text joined;
    for (const formatted_text& piece : split_text(text, limit)) {
      CHECK(utf16_length(piece.text) <= limit);
      CHECK(is_utf8(piece.text));
      joined += piece;
    }
    INFO("limit " << limit << ", text: " << text.text);
    CHECK(without_space(joined.text) == without_space(text.text));  // blank pieces are left out
  }
}
