#include "router/usage_answer.hpp"

#include "router/marked_line.hpp"

#include "support/catch.hpp"

using botcore::argument_place;
using botcore::command_entry;
using botcore::marked_line;
using botcore::usage_answer;
using botcore::usage_error;

namespace {

std::string answer(const usage_error& mistake, std::string_view line) {
  command_entry add("add", "Add", {"name", "times", "note"}, {false, false, true});
  add.example("/add run 2");
  return usage_answer(add, mistake, line).text;
}

}  // namespace

TEST_CASE("usage: the answer names the argument, says what was typed, and points at it", "[router]") {
  CHECK(answer(usage_error("times", "must be from 1 to 24", argument_place{4, 2}), "run 25") ==
        "Argument 2 (times): “25” must be from 1 to 24.\n\n"
        "/add run 25\n"
        "         ^^\n"
        "Usage: /add <name> <times> [note]\n"
        "Example: /add run 2");
  // As a handler throws it: the place follows from the name.
  CHECK(answer(usage_error("name", "is taken"), "\"morning run\" 2") ==
        "Argument 1 (name): “morning run” is taken.\n\n"
        "/add \"morning run\" 2\n"
        "     ^^^^^^^^^^^^^\n"
        "Usage: /add <name> <times> [note]\n"
        "Example: /add run 2");
}

TEST_CASE("usage: what is missing is marked behind the line", "[router]") {
  CHECK_THAT(answer(usage_error("times", "is missing", argument_place{4, 0}), "run"),
             botcore::test::contains("Argument 2 (times) is missing.\n\n/add run\n         ^\nUsage:"));
  CHECK_THAT(answer(usage_error("name", "is missing", argument_place{0, 0}), ""),
             botcore::test::contains("Argument 1 (name) is missing.\n\n/add\n     ^\nUsage:"));
}

TEST_CASE("usage: a mistake of the line as a whole is not pointed at", "[router]") {
  CHECK_THAT(answer(usage_error("", "say something else"), "x"),
             botcore::test::contains("say something else.\n\nUsage: /add"));
}

TEST_CASE("usage: the marked line is in a block of equal widths", "[router]") {
  const command_entry add("add", "Add", {"times"}, {false});
  const auto made = usage_answer(add, usage_error("times", "is wrong", argument_place{0, 1}), "x");
  REQUIRE(made.entities.size() == 1);
  CHECK(made.entities[0].type == botcore::api::MessageEntityType::pre);
}

TEST_CASE("marked line: fits a phone, whatever was typed", "[router]") {
  CHECK(marked_line("/add", "one two three four five six seven eight nine ten", {40, 4}) ==
        "…four five six seven eight nine…\n"
        "                           ^^^^");
  CHECK(marked_line("/add", std::string(100, 'x'), {0, 100}) ==
        "…" + std::string(30, 'x') + "…\n " + std::string(30, '^'));
  CHECK(marked_line("/add", "日本 25", {7, 2}) ==
        "/add 日本 25\n"
        "          ^^");
  CHECK(marked_line("/add", "a\nb c", {4, 1}) ==
        "/add a b c\n"
        "         ^");
  for (std::size_t offset = 0; offset < 60; offset += 7) {
    const std::string shown = marked_line("/command", std::string(60, 'y'), {offset, 3});
    CHECK(shown.find("\n") <= 32 + 4);
    CHECK(std::count(shown.begin(), shown.end(), '^') == 3);
  }
}
