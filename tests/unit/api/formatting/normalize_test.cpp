#include "botcore/api/formatting/normalize.hpp"

#include <limits>

#include "botcore/api/types.hpp"
#include "support/catch.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

namespace {

using entities = std::vector<MessageEntity>;

entities arranged(std::string text, entities given) {
  return normalized(formatted_text(std::move(text), std::move(given))).entities;
}

}  // namespace

TEST_CASE("normalize: crossing styles are cut, touching ones are joined", "[formatting]") {
  CHECK(arranged("abcdef", {{MessageEntityType::bold, 0, 4}, {MessageEntityType::italic, 2, 4}}) ==
        entities{{MessageEntityType::bold, 0, 2},
                 {MessageEntityType::italic, 2, 4},
                 {MessageEntityType::bold, 2, 2}});
  CHECK(arranged("abcdef", {{MessageEntityType::bold, 3, 3}, {MessageEntityType::bold, 0, 3}}) ==
        entities{{MessageEntityType::bold, 0, 6}});
}

TEST_CASE("normalize: code holds nothing, and quotes are not crossed", "[formatting]") {
  CHECK(arranged("abcdef", {{MessageEntityType::code, 2, 2}, {MessageEntityType::bold, 0, 6}}) ==
        entities{{MessageEntityType::bold, 0, 2},
                 {MessageEntityType::code, 2, 2},
                 {MessageEntityType::bold, 4, 2}});
  CHECK(arranged("abcdef", {{MessageEntityType::blockquote, 0, 3}, {MessageEntityType::code, 2, 2}}) ==
        entities{{MessageEntityType::blockquote, 0, 3}});
}

TEST_CASE("normalize: entities are clipped to the text and to whole characters", "[formatting]") {
  CHECK(arranged("a😀", {{MessageEntityType::bold, -5, 99}}) == entities{{MessageEntityType::bold, 0, 3}});
  CHECK(arranged("a😀b", {{MessageEntityType::bold, 2, 2}}) == entities{{MessageEntityType::bold, 3, 1}});
  CHECK(arranged("a😀", {{MessageEntityType::bold, 0, 2}}) == entities{{MessageEntityType::bold, 0, 1}});
  CHECK(arranged("😀", {{MessageEntityType::bold, 1, 1}}).empty());
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(arranged("ab", {{MessageEntityType::bold, least, most}, {MessageEntityType::italic, most, most}})
            .empty());
  CHECK(arranged("ab", {{MessageEntityType::bold, 0, most}, {MessageEntityType::italic, 0, least}}) ==
        entities{{MessageEntityType::bold, 0, 2}});
}

TEST_CASE("normalize: entities that lack what they need go", "[formatting]") {
  CHECK(arranged("ab", {{MessageEntityType::text_link, 0, 1}, {MessageEntityType::custom_emoji, 0, 2}})
            .empty());
  CHECK(arranged("ab", {{MessageEntityType::text_mention, 0, 1}, {MessageEntityType::date_time, 0, 2}})
            .empty());
  CHECK(arranged("ab", {MessageEntity(MessageEntityType("from_next_year"), 0, 1)}).empty());
  CHECK(arranged("ab", {MessageEntity(MessageEntityType::text_link, 0, 2).with_url("tg://user?id=5")}) ==
        entities{MessageEntity(MessageEntityType::text_mention, 0, 2).with_user(api::User(5, false, ""))});
}

TEST_CASE("normalize: doing it again changes nothing", "[formatting]") {
  const entities once = arranged("abcdefgh", {{MessageEntityType::bold, 0, 5},
                                              {MessageEntityType::spoiler, 1, 6},
                                              {MessageEntityType::underline, 3, 5},
                                              {MessageEntityType::code, 4, 1}});
  CHECK(arranged("abcdefgh", once) == once);
}
