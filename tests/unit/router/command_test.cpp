#include "botcore/router/command.hpp"

#include "support/catch.hpp"

using botcore::is_addressed_to;
using botcore::is_command_name;
using botcore::parse_command;

TEST_CASE("command: name and arguments, after a space or a line break", "[router]") {
  const auto spaced = parse_command("/add run 3");
  REQUIRE(spaced);
  CHECK(spaced->name == "add");
  CHECK(spaced->addressee.empty());
  CHECK(spaced->arguments == "run 3");

  const auto broken = parse_command("/add\nrun\n3 \n");
  REQUIRE(broken);
  CHECK(broken->name == "add");
  CHECK(broken->arguments == "run\n3");

  const auto bare = parse_command("/list");
  REQUIRE(bare);
  CHECK(bare->arguments.empty());
}

TEST_CASE("command: the addressee decides whose it is", "[router]") {
  const auto mine = parse_command("/add@Reminder_Bot run");
  REQUIRE(mine);
  CHECK(mine->name == "add");
  CHECK(mine->addressee == "Reminder_Bot");
  CHECK(mine->arguments == "run");
  CHECK(is_addressed_to(*mine, "reminder_bot"));
  CHECK_FALSE(is_addressed_to(*mine, "other_bot"));
  CHECK_FALSE(is_addressed_to(*mine, "reminder_bo"));

  const auto everyones = parse_command("/add run");
  REQUIRE(everyones);
  CHECK(is_addressed_to(*everyones, "reminder_bot"));
}

TEST_CASE("command: what only looks like one is none", "[router]") {
  for (const auto* text : {"", "/", "add", " /add", "/ add", "/add.", "/add@", "/add@bot!", "//add",
                           "/добавить", "/a23456789012345678901234567890123"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_command(text));
  }
}

TEST_CASE("command: names that Telegram accepts", "[router]") {
  static_assert(is_command_name("list_stream"));
  static_assert(is_command_name("a2345678901234567890123456789012"));
  static_assert(!is_command_name("a23456789012345678901234567890123"));
  static_assert(!is_command_name(""));
  static_assert(!is_command_name("Add"));
  static_assert(!is_command_name("/add"));
  CHECK(is_command_name("2"));
}
