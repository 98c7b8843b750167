// What a bot remembers between updates: whose it is, when it is stored, and what happens when it cannot be.
#include <stdexcept>
#include <string>
#include <vector>

#include "botcore/router/session.hpp"

#include "integration/restarting_world.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono_literals;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::group;
using botcore::test::restarting_world;
using botcore::test::run;
using botcore::test::telegram_world;

namespace {

struct tally {
  int count = 0;
};
/// The same in a later version.
struct tally_with_notes {
  int count = 0;
  std::vector<std::string> notes;
};

template <class Tally>
struct counting_bot {
  counting_bot(telegram_world& world, bot_options options) : bot(world.ground, std::move(options)) {
    add("mine", mine);
    add("here", here);
    add("me", me);
    auto& routes = bot.router();
    routes.command("throw", "Counts and fails", [this](context& ctx) -> task<> {
      const auto counted = co_await mine.open(ctx);
      ++counted->count;
      throw std::runtime_error("no");
    });
    routes.command("wrong", "Counts, then finds fault", [this](context& ctx) -> task<> {
      const auto counted = co_await mine.open(ctx);
      ++counted->count;
      throw usage_error("x", "is wrong");
    });
    routes.command("commit", "Counts with rows", [this](context& ctx) -> task<> {
      const auto counted = co_await mine.open(ctx);
      ++counted->count;
      co_await ctx.commit(
          [&](transaction& tx) { ctx.reply(tx, "committed " + std::to_string(counted->count)); });
      ++counted->count;  // stored by the commit after the handler
    });
    routes.command("clear", "Forgets", [this](context& ctx) -> task<> {
      const auto counted = co_await mine.open(ctx);
      counted.clear();
      co_await ctx.reply("cleared");
    });
    routes.command("look", "Only looks", [this](context& ctx) -> task<> {
      const auto first = co_await mine.open(ctx);
      const auto second = co_await mine.open(ctx);
      ++first->count;
      const std::string text = std::to_string(second->count) + (second.is_new() ? " new" : "");
      co_await ctx.reply(text);
      --second->count;
    });
    routes.command("slow", "Takes a second", [this](context& ctx) -> task<> {
      const auto counted = co_await me.open(ctx);
      co_await ctx.time().sleep_for(1s);
      ++counted->count;
    });
  }

  void add(const char* name, sessions<Tally>& of) {
    bot.router().command(name, "Counts", [&of](context& ctx) -> task<> {
      const auto counted = co_await of.open(ctx);
      co_await ctx.reply(std::to_string(++counted->count));
    });
  }

  static session_options scoped(session_scope scope) {
    session_options options;
    options.scope = scope;
    options.lifetime = 2h;
    return options;
  }

  botcore::bot bot;
  sessions<Tally> mine{"mine", scoped(session_scope::user_in_chat)};
  sessions<Tally> here{"here", scoped(session_scope::chat)};
  sessions<Tally> me{"me", scoped(session_scope::user)};
};

using counting_world = restarting_world<counting_bot<tally>>;
using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("sessions: each belongs to whom its scope says", "[bot]") {
  counting_world world;
  world.start();
  CHECK(world.say("/mine") == "1");
  CHECK(world.say("/mine") == "2");
  CHECK(world.say("/mine", alice, group) == "1");
  CHECK(world.say("/mine", boris, group) == "1");
  CHECK(world.say("/mine", boris, group) == "2");

  CHECK(world.say("/here", alice, group) == "1");
  CHECK(world.say("/here", boris, group) == "2");
  CHECK(world.say("/here") == "1");

  CHECK(world.say("/me") == "1");
  CHECK(world.say("/me", alice, group) == "2");
  CHECK(world.say("/me", boris, group) == "1");
}

TEST_CASE("sessions: they outlive the program", "[bot]") {
  counting_world world;
  world.start();
  CHECK(world.say("/mine") == "1");
  world.settle();
  world.start();
  CHECK(world.say("/mine") == "2");
}

TEST_CASE("sessions: they are stored with the handler's commit, and not at all when it throws", "[bot]") {
  counting_world world;
  world.start();
  CHECK(world.say("/commit") == "committed 1");
  CHECK(world.say("/mine") == "3");
  world.telegram.send(alice, alice, "/throw");
  world.move_on(5min);
  CHECK(world.log.count("is given up after") == 1);
  CHECK(world.say("/mine") == "4");
  CHECK(world.say("/wrong").starts_with("is wrong"));
  CHECK(world.say("/mine") == "5");
  CHECK(world.say("/clear") == "cleared");
  CHECK(world.say("/mine") == "1");
}

TEST_CASE("sessions: opened twice it is one, and what did not change is not stored", "[bot]") {
  counting_world world;
  world.start();
  CHECK(world.say("/look") == "1 new");
  world.settle();
  CHECK(world.keys("session.mine").empty());
  CHECK(world.say("/mine") == "1");
  CHECK(world.say("/look") == "2");
  CHECK(world.say("/mine") == "2");
  CHECK(world.keys("session.mine") ==
        strings{"chat:" + std::to_string(alice) + ":user:" + std::to_string(alice)});
}

TEST_CASE("sessions: they end when nobody came for as long as they live", "[bot]") {
  counting_world world;
  world.start();
  CHECK(world.say("/mine") == "1");
  world.move_on(110min);
  CHECK(world.say("/look") == "2");
  world.move_on(110min);
  CHECK(world.say("/mine") == "2");
  world.move_on(130min);
  CHECK(world.say("/mine") == "1");
}

TEST_CASE(
    "sessions: of two handlers that change one at once, the second one runs again with what the first left",
    "[bot]") {
  counting_world world;
  world.start();
  world.telegram.send(alice, alice, "/slow");
  world.settle();
  CHECK(world.say("/me", alice, group) == "1");
  world.move_on(1min);
  CHECK(world.log.count("which somebody else has changed meanwhile") == 1);
  CHECK(world.say("/me", alice, group) == "3");
}

TEST_CASE("sessions: what cannot be read is kept aside, and the session begins anew", "[bot]") {
  restarting_world<counting_bot<tally>> world;
  world.start();
  CHECK(world.say("/mine") == "1");
  world.settle();
  world.stop();

  world.store.emplace(world.ground, world.folder.file("bot.db"));
  {
    bot_options options = world.options_for_bot();
    options.store = &*world.store;
    counting_bot<tally_with_notes> later(world, std::move(options));
    const botcore::test::serving served(world, later.bot);
    CHECK(world.say("/mine") == "1");
    CHECK(world.say("/mine") == "2");
    CHECK(world.log.count("cannot be read and is kept as") == 1);
    const auto aside = run(world.context, later.bot.values().keys("session.mine.unreadable", ""));
    REQUIRE(aside.size() == 1);
    const auto kept = run(world.context, later.bot.values().get("session.mine.unreadable", aside[0]));
    CHECK(key_value_codec<tally>::decode(kept.value_or("")).count == 1);
  }
}

TEST_CASE("sessions: a name that is no namespace is refused", "[bot]") {
  CHECK_THROWS_AS(sessions<tally>("With Space"), error);
  CHECK_THROWS_AS(sessions<tally>(std::string(60, 'x')), error);
}
