#include "botcore/core/error.hpp"
#include "botcore/router/inline_keyboard.hpp"
#include "botcore/router/reply_keyboard.hpp"

#include "support/catch.hpp"

using namespace botcore;
using botcore::test::contains;

namespace {

/// The labels, row by row: "a b|c".
template <class Rows>
std::string labels(const Rows& rows) {
  std::string all;
  for (const auto& row : rows) {
    if (!all.empty()) all += '|';
    std::string line;
    for (const auto& button : row) line += (line.empty() ? "" : " ") + button.text;
    all += line;
  }
  return all;
}

std::string rows_of(const inline_keyboard& keyboard) {
  return labels(keyboard.build().inline_keyboard);
}

inline_keyboard of_buttons(std::size_t count, std::size_t columns) {
  inline_keyboard made;
  made.columns(columns);
  for (std::size_t index = 0; index < count; ++index) made.button("b", "data");
  return made;
}

}  // namespace

TEST_CASE("inline keyboard: buttons stand in a row until told otherwise", "[router]") {
  CHECK(rows_of(inline_keyboard().button("a", "1").button("b", "2").row().url("c", "https://example.org")) ==
        "a b|c");
  CHECK(rows_of(inline_keyboard().row().button("a", "1").row().row().button("b", "2").row()) == "a|b");
  CHECK(inline_keyboard().empty());
  CHECK(inline_keyboard().build().inline_keyboard.empty());
}

TEST_CASE("inline keyboard: columns end rows by themselves", "[router]") {
  CHECK(rows_of(of_buttons(7, 3)) == "b b b|b b b|b");
  CHECK(rows_of(inline_keyboard().columns(2).button("a", "1").row().button("b", "2").button("c", "3").button(
            "d", "4")) == "a|b c|d");
  CHECK(rows_of(inline_keyboard()
                    .columns(1)
                    .button("a", "1")
                    .button("b", "2")
                    .columns(0)
                    .row()
                    .button("c", "3")
                    .button("d", "4")) == "a|b|c d");
}

TEST_CASE("inline keyboard: each kind of button does what it is for", "[router]") {
  const api::InlineKeyboardMarkup made = inline_keyboard()
                                             .button("data", "x")
                                             .url("url", "https://example.org")
                                             .web_app("app", "https://example.org/app")
                                             .copy("copy", "text")
                                             .switch_inline("inline", "query");
  const auto& row = made.inline_keyboard.at(0);
  CHECK(row.at(0).callback_data == "x");
  CHECK(row.at(1).url == "https://example.org");
  CHECK(row.at(2).web_app->url == "https://example.org/app");
  CHECK(row.at(3).copy_text->text == "text");
  CHECK(row.at(4).switch_inline_query == "query");
}

TEST_CASE("inline keyboard: keyboards are put together, and their data moved below a prefix", "[router]") {
  inline_keyboard first = inline_keyboard().button("a", "1").url("b", "https://example.org");
  const inline_keyboard second = inline_keyboard().button("c", "2");
  CHECK(rows_of(first.append(second).button("d", "3")) == "a b|c|d");
  const api::InlineKeyboardMarkup moved = first.with_prefix("p:");
  CHECK(moved.inline_keyboard.at(0).at(0).callback_data == "p:1");
  CHECK_FALSE(moved.inline_keyboard.at(0).at(1).callback_data);
  CHECK(moved.inline_keyboard.at(1).at(0).callback_data == "p:2");
  CHECK(first.size() == 4);
}

TEST_CASE("inline keyboard: what Telegram would refuse is refused when it is made", "[router]") {
  CHECK(of_buttons(100, 8).build().inline_keyboard.size() == 13);
  CHECK_THROWS_WITH(of_buttons(101, 8).build(), contains("101 buttons, more than 100"));
  CHECK_THROWS_WITH(of_buttons(9, 0).build(), contains("9 buttons in a row, more than 8"));
  CHECK_THROWS_WITH(inline_keyboard().columns(9), contains("9 columns"));
  CHECK_THROWS_WITH(inline_keyboard().button("", "x").build(), contains("no label"));
  CHECK_THROWS_WITH(inline_keyboard().button("a", "").build(), contains("data of 0 bytes"));
  CHECK_NOTHROW(inline_keyboard().button("a", std::string(64, 'x')).build());
  CHECK_THROWS_WITH(inline_keyboard().button("a", std::string(65, 'x')).build(),
                    contains("data of 65 bytes"));
  CHECK_THROWS_WITH(inline_keyboard().button("a", std::string(64, 'x')).with_prefix("p").build(),
                    contains("65 bytes"));
}

TEST_CASE("reply keyboard: rows, kinds of buttons and options", "[router]") {
  const api::ReplyKeyboardMarkup made = reply_keyboard()
                                            .contact("number")
                                            .location("place")
                                            .row()
                                            .button("no")
                                            .one_time()
                                            .persistent()
                                            .selective()
                                            .placeholder("Where?");
  CHECK(labels(made.keyboard) == "number place|no");
  CHECK(made.keyboard.at(0).at(0).request_contact == true);
  CHECK(made.keyboard.at(0).at(1).request_location == true);
  CHECK(made.resize_keyboard == true);
  CHECK(made.one_time_keyboard == true);
  CHECK(made.is_persistent == true);
  CHECK(made.selective == true);
  CHECK(made.input_field_placeholder == "Where?");
  CHECK(labels(reply_keyboard().columns(2).button("a").button("b").button("c").build().keyboard) == "a b|c");
}

TEST_CASE("reply keyboard: what Telegram would refuse is refused when it is made", "[router]") {
  CHECK_THROWS_WITH(reply_keyboard().build(), contains("remove_keyboard"));
  CHECK_THROWS_WITH(reply_keyboard().button("").build(), contains("no label"));
  CHECK_THROWS_WITH(reply_keyboard().columns(13), contains("13 columns"));
  reply_keyboard wide;
  for (int index = 0; index < 13; ++index) wide.button("b");
  CHECK_THROWS_WITH(wide.build(), contains("13 buttons in a row"));
  reply_keyboard large;
  large.columns(10);
  for (int index = 0; index < 301; ++index) large.button("b");
  CHECK_THROWS_WITH(large.build(), contains("301 buttons"));
}

TEST_CASE("reply keyboard: taking it away, and asking for a reply", "[router]") {
  CHECK_FALSE(remove_keyboard().selective);
  CHECK(remove_keyboard(true).selective == true);
  CHECK(force_reply("Name?", true).input_field_placeholder == "Name?");
  CHECK(force_reply("Name?", true).selective == true);
  CHECK_FALSE(force_reply().input_field_placeholder);
}
