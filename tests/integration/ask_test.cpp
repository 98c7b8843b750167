// Asking a person in the middle of a handler.
#include <string>

#include "botcore/botcore.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::ask_end;
using botcore::bot;
using botcore::task;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::serving;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

constexpr const char* asks_name = "What is your name?";
constexpr const char* asks_town = "And your town?";

/// A bot that asks two questions; with a database or without.
struct asking_bot : telegram_world {
  explicit asking_bot(bool with_database) : with_database(with_database), store(ground, ":memory:") {
    begin();
  }

  void begin() {
    end();
    auto options = options_for_bot();
    if (with_database) options.store = &store;
    asks = std::make_unique<bot>(ground, std::move(options));
    auto& routes = asks->router();
    routes.command("meet", "Be asked", [](botcore::context& ctx) -> task<> {
      const botcore::api::Message* name = co_await ctx.ask(asks_name, 5min);
      const std::string called = name->text.value_or("?");
      co_await ctx.ask(asks_town, 5min);
      co_await ctx.reply(called + " of " + std::string(ctx.text()));
    });
    routes.command("patient", "Goes on without an answer", [this](botcore::context& ctx) -> task<> {
      std::string end;
      try {
        co_await ctx.ask("Well?", 1min);
      } catch (const botcore::ask_ended& none) {
        end = none.why() == ask_end::timed_out ? "too late" : "no answer";
      }
      co_await ctx.reply(end);
    });
    routes.command("hello", "Greets", [](botcore::context& ctx) -> task<> { co_await ctx.reply("Hello!"); });
    routes.text(
        [](botcore::context& ctx) -> task<> { co_await ctx.reply("You said " + std::string(ctx.text())); });
    served.emplace(*this, *asks);
  }
  void end() {
    served.reset();
    asks.reset();
  }

  const bool with_database;
  botcore::sqlite_database store;
  std::unique_ptr<bot> asks;
  std::optional<serving<bot>> served;
};

}  // namespace

TEST_CASE("ask: a handler goes on with the person's answers", "[inbox]") {
  asking_bot world(GENERATE(false, true));
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("Alice") == asks_town);
  CHECK(world.ask("Minsk") == "Alice of Minsk");
  CHECK(world.ask("Minsk") == "You said Minsk");
}

TEST_CASE("ask: a command is no answer", "[inbox]") {
  asking_bot world(GENERATE(false, true));
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("/cancel") == "Cancelled.");
  CHECK(world.ask("Alice") == "You said Alice");
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("/hello") == "Hello!");
  CHECK(world.ask("Alice") == "You said Alice");
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("Alice") == asks_town);
}

TEST_CASE("ask: whoever answers too late is told, and a handler may go on by itself", "[inbox]") {
  asking_bot world(GENERATE(false, true));
  CHECK(world.ask("/meet") == asks_name);
  world.move_on(4min);
  CHECK(world.ask("Alice") == asks_town);
  world.move_on(6min);
  CHECK(world.next().text == botcore::ask_texts().timed_out);
  CHECK(world.ask("Minsk") == "You said Minsk");
  CHECK(world.ask("/patient") == "Well?");
  world.move_on(2min);
  CHECK(world.next().text == "too late");
  CHECK(world.ask("/patient") == "Well?");
  CHECK(world.ask("/cancel") == "no answer");
}

TEST_CASE("ask: people in one group are not mixed up", "[inbox]") {
  asking_bot world(GENERATE(false, true));
  const std::int64_t group = botcore::sandbox::default_groups().at(0).id;
  const auto say = [&](std::int64_t who, const std::string& text, std::int64_t answers = 0) {
    world.telegram.send(who, group, text, answers);
    return world.next(group);
  };
  const auto to_alice = say(alice, "/meet");
  const auto to_boris = say(boris, "/meet");
  CHECK(say(boris, "Boris", to_boris.id).text == asks_town);
  const auto again = say(alice, "Alice", to_alice.id);
  CHECK(again.text == asks_town);
  CHECK(say(alice, "Minsk", again.id).text == "Alice of Minsk");
  CHECK(say(boris, "Kyiv", again.id).text == "Boris of Kyiv");
}

TEST_CASE("ask: who was asked before a restart is told", "[inbox]") {
  asking_bot world(true);
  CHECK(world.ask("/meet") == asks_name);
  world.begin();
  CHECK(world.ask("Alice") == botcore::ask_texts().forgotten);
  CHECK(world.ask("Alice") == "You said Alice");
  // A question that has its answer is not remembered.
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("Alice") == asks_town);
  CHECK(world.ask("Minsk") == "Alice of Minsk");
  world.settle();
  world.begin();
  CHECK(world.ask("Minsk") == "You said Minsk");
}

TEST_CASE("ask: a bot that stops ends its questions at once, and asks again when it serves again",
          "[inbox]") {
  telegram_world world;
  bot asks(world.ground, world.options_for_bot());
  std::vector<ask_end> ends;
  asks.router().command("meet", "Be asked", [&](botcore::context& ctx) -> task<> {
    try {
      co_await ctx.ask(asks_name, 5min);
      co_await ctx.reply("Hello, " + std::string(ctx.text()));
    } catch (const botcore::ask_ended& none) {
      ends.push_back(none.why());
    }
  });
  {
    const serving served(world, asks);
    CHECK(world.ask("/meet") == asks_name);
    const auto began = std::chrono::steady_clock::now();
    asks.stop();
    world.settle();
    CHECK(std::chrono::steady_clock::now() - began < 5s);
  }
  CHECK(ends == std::vector<ask_end>{ask_end::stopping});
  const serving served(world, asks);
  CHECK(world.ask("/meet") == asks_name);
  CHECK(world.ask("Alice") == "Hello, Alice");
}
