// The bots of docs/topics/{commands,routing,callback_data}.md, as people meet them.
#include <string>

#include "botcore/bot.hpp"

#include "../../examples/buttons/routes.hpp"
#include "../../examples/commands/routes.hpp"
#include "../../examples/routing/routes.hpp"
#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;

namespace {

struct example_world : telegram_world {
  explicit example_world(void (*add_routes)(botcore::router&)) { add_routes(shown.router()); }
  botcore::bot shown{ground, options_for_bot()};
};

}  // namespace

TEST_CASE("examples: typed commands", "[bot]") {
  example_world world(commands_example::add_routes);
  const serving served(world, world.shown);
  CHECK(world.ask("/remind 2 days call mother") == "In 2 days: call mother");
  CHECK(world.ask("/mood 31.12.2026 GOOD") == "31.12.2026 was good");
  CHECK(world.ask("/mood 2026-12-31 bad “no fireworks”") == "31.12.2026 was bad: no fireworks");
  CHECK(world.ask("/mood 31.12.2026 great") ==
        "Argument 2 (mood): “great” must be one of good, fair, bad.\n\n"
        "/mood 31.12.2026 great\n"
        "                 ^^^^^\n"
        "Usage: /mood <day> <mood> [note]\n"
        "Example: /mood 31.12.2026 good \"fireworks at last\"");
  CHECK(world.ask("/close #7 1,5") == "Ticket 7 is closed.");
  CHECK_THAT(world.ask("/close 7 1.5"), contains("Argument 1 (ticket): “7” is no ticket like #12."));
  CHECK_THAT(world.ask("/close #99999999999 1"), contains("must be from 0 to 4294967295"));
  CHECK_THAT(world.ask("/close #7 -1"), contains("Argument 2 (hours): “-1” must be more than 0."));
  CHECK_THAT(world.ask("/remind soon tea"), contains("is not a duration like 90s, 1h30m or 2 days"));
  CHECK_THAT(world.ask("/remind 5m"), contains("Argument 2 (what) is missing.\n\n/remind 5m\n           ^"));
}

TEST_CASE("examples: help is made of the commands that are shown where it is asked for", "[bot]") {
  example_world world(commands_example::add_routes);
  const serving served(world, world.shown);
  CHECK(world.ask("/help") ==
        "I remember things for you.\n\n"
        "/remind <in> <what> - Say something later\n"
        "/mood <day> <mood> [note] - How a day was\n"
        "/close <ticket> <hours> - Close a ticket\n"
        "/ping - Whether I am there\n"
        "/echo <text> - Say it again\n"
        "/help [command] - What I can do\n"
        "/start - Say hello\n"
        "/invite - A link for your friends");
  CHECK(world.ask("/help /remind") ==
        "/remind <in> <what>\nSay something later\n\nExample: /remind 1h30m tea");
  CHECK_THAT(world.ask("/help version"), contains("“version” is none that I know"));
  CHECK(world.ask("/version") == "1.0");
  CHECK(world.ask("/echo a  b") == "a b");
  const std::int64_t group = world.telegram.options().groups.at(0).id;
  world.telegram.send(boris, group, "/help@sandbox_bot");
  CHECK_THAT(world.next(group).text, contains("/rules - Правила группы"));
}

TEST_CASE("examples: a deep link brings its values", "[bot]") {
  example_world world(commands_example::add_routes);
  const serving served(world, world.shown);
  const std::string link = world.ask("/invite");
  const std::string payload = link.substr(link.find("start=") + 6);
  CHECK(world.ask("/start " + payload, boris) ==
        "Welcome! Friend " + std::to_string(alice) + " has invited you.");
  CHECK(world.ask("/start") == "Hello! See /help.");
  CHECK(world.ask("/start join-of-an-older-kind") == "Hello! See /help.");
}

TEST_CASE("examples: filters, patterns, groups, boundaries and falling through", "[bot]") {
  example_world world(routing_example::add_routes);
  const serving served(world, world.shown);
  CHECK(world.ask("hello") == "Hello to you.");
  CHECK(world.ask("good morning") == "Tell me more.");
  CHECK(world.ask("GOOD MORNING!!!") == "No need to shout.");
  CHECK(world.ask("12 KM") == "You ran 12 KM.");
  CHECK(world.ask("99999 km") == "Tell me more.");
  CHECK(world.ask("/stats") == "All is well.");
  CHECK(world.ask("/stats", boris) == "You are fine.");
  CHECK(world.ask("/divide 7 2") == "3");
  CHECK(world.ask("/divide 7 0") == "You know better: nothing can be divided by 0");
  CHECK_THAT(world.ask("/divide 7 0", boris), contains("I do not know /divide"));
  const std::int64_t said = world.telegram.send(alice, alice, "hello");
  CHECK(world.next().text == "Hello to you.");
  world.telegram.edit(alice, alice, said, "hello!");
  CHECK(world.next().text == "I saw that.");
}

TEST_CASE("examples: buttons carry values, and stale ones are answered kindly", "[bot]") {
  example_world world(buttons_example::add_routes);
  const serving served(world, world.shown);
  world.telegram.send(alice, alice, "/order 42 24.12.2026");
  const auto menu = world.next();
  CHECK(menu.text == "Which size?");
  const auto answered = [&](const std::string& button) {
    const std::string query = world.telegram.press(alice, alice, menu.id, button);
    const std::string text = run(world.context, world.telegram.answer(query)).text;
    world.settle();
    return text;
  };
  CHECK(answered("Large").empty());
  CHECK(world.telegram.transcript(alice).back().text == "Order 42: large");

  world.telegram.send(alice, alice, "/order 43 24.12.2026");
  const auto second = world.next();
  const std::string query = world.telegram.press(alice, alice, second.id, "Cancel");
  CHECK(run(world.context, world.telegram.answer(query)).text == "Cancelled");
  world.settle();
  CHECK(world.telegram.transcript(alice).back().text == "Order 43 for 24.12.2026 is cancelled.");
}

TEST_CASE("examples: a button of another version of the bot is answered with a word about it", "[bot]") {
  telegram_world world;
  std::int64_t message = 0;
  {
    botcore::bot older(world.ground, world.options_for_bot());
    older.router().command("order", "Order", [](botcore::context& ctx) {
      botcore::api::InlineKeyboardMarkup keyboard;
      keyboard.add_row(botcore::api::InlineKeyboardButton("Cancel").with_callback_data("cancel-AAB"));
      return ctx.reply("Cancel?", keyboard);
    });
    const serving served(world, older);
    world.telegram.send(alice, alice, "/order");
    message = world.next().id;
  }
  botcore::bot newer(world.ground, world.options_for_bot());
  buttons_example::add_routes(newer.router());
  const serving served(world, newer);
  const std::string query = world.telegram.press(alice, alice, message, "Cancel");
  CHECK(run(world.context, world.telegram.answer(query)).text ==
        "This button is of an older menu: please /order again.");
}
