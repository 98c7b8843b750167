// Dialogues: typed answers, commits, restarts, later versions, and several people at once.
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "botcore/router/dialogue.hpp"
#include "botcore/storage/migration.hpp"

#include "integration/restarting_world.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono_literals;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::group;
using botcore::test::restarting_world;
using botcore::test::run;
using botcore::test::shown;
using botcore::test::telegram_world;

namespace {

struct asks_name {};
struct asks_day {
  std::string name;
};
struct asks_times {
  std::string name;
  date day;
};
struct asks_anything {
  std::string name;
};

struct asks_reason {
  std::string name;
};

using adding = dialogue<asks_name, asks_day, asks_times, asks_anything, asks_reason>;

/// What a version of the program may do otherwise.
struct variant {
  std::int64_t version = 1;
  bool restarts = false;
  bool fails = false;
};

struct adding_bot {
  adding_bot(telegram_world& world, bot_options options, variant what = {})
      : database(*options.store), bot(world.ground, std::move(options)), how(what) {
    std::vector<migration> steps;
    steps.emplace_back(1, "create activities", "CREATE TABLE activity (name TEXT, day TEXT, times BIGINT)");
    run(world.context, migrate(database, "activities", steps));
    add.version(what.version);
    if (what.restarts) add.restart([](adding::turn& turn) { turn.go_to(asks_name{}, "Its name, please?"); });
    auto& routes = bot.router();
    routes.command("add", "Add", [this](context& ctx) { add.enter(ctx, asks_name{}, "Its name?"); });
    routes.command("any", "Any answer", [this](context& ctx) -> task<> {
      add.enter(ctx, asks_anything{"A name that no string keeps inside itself"}, "Anything?");
      co_await ctx.commit([&](transaction& tx) { ctx.reply(tx, "Committed."); });
    });
    routes.command("count", "Count", [this](context& ctx) -> task<> {
      const auto count = co_await database.read([](transaction& tx) {
        return tx.query("SELECT count(*) FROM activity").front().get<std::int64_t>(0);
      });
      co_await ctx.reply(std::to_string(count));
    });
    routes.command("cancel", "Cancel",
                   [](context& ctx) -> task<> { co_await ctx.reply("Nothing to cancel."); });
    routes.text([](context& ctx) -> task<> { co_await ctx.reply("Heard: " + std::string(ctx.text())); });
  }

  botcore::database& database;
  botcore::bot bot;
  variant how;
  dialogues talks{bot.router()};
  adding add{
      talks,
      "add",
      [](adding::turn& turn, asks_name, std::string name) { turn.go_to(asks_day{name}, "On which day?"); },
      [](adding::turn& turn, const asks_day& known, date day) -> task<> {
        turn.go_to(asks_times{known.name, day}, "How often?",
                   inline_keyboard().button("Once", "1").button("Twice", "2").button("Often", "25"));
        co_return;
      },
      [this](adding::turn& turn, asks_times known, int times) {
        if (times > 24) throw usage_error("times", "must be at most 24");
        turn.with([known, times](transaction& tx) {
          tx.execute("INSERT INTO activity VALUES ($1, $2, $3)", known.name, known.day, times);
        });
        turn.finish("Added " + known.name + ", " + std::to_string(times) + ".");
        if (how.fails) throw std::runtime_error("no");
      },
      [](adding::turn& turn, asks_anything known) {
        turn.go_to(asks_reason{known.name}, "Got " + std::string(turn.answer()) + ". Why?");
      },
      [](adding::turn& turn, asks_reason known, std::string reason) -> task<> {
        co_await turn.ctx().time().sleep_for(1ms);
        turn.finish(known.name + ": " + reason);
      }};
};

using adding_world = restarting_world<adding_bot>;
using strings = std::vector<std::string>;

constexpr const char* times_question = "How often? [Once, Twice, Often]";

}  // namespace

TEST_CASE("dialogue: it asks step by step, and stores what came of it together with its last words",
          "[bot]") {
  adding_world world;
  world.start();
  CHECK(world.say("/add") == "Its name?");
  CHECK(world.say("run") == "On which day?");
  CHECK(world.say("31.12.2026") == times_question);
  CHECK(world.say("3") == "Added run, 3.");
  CHECK(world.say("/count") == "1");
  CHECK(world.say("3") == "Heard: 3");
  world.settle();
  CHECK(world.keys("dialogue").empty());
}

TEST_CASE("dialogue: answers that do not parse, or that the handler refuses, are asked for again", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.say("run");
  CHECK(world.say("tomorrow").starts_with("“tomorrow” "));
  CHECK(world.say("31.12.2026") == times_question);
  CHECK(world.say("often") == "“often” is not a whole number.");
  CHECK(world.say("25") == "“25” must be at most 24.");
  world.press("Often");
  CHECK(world.next().text == "“25” must be at most 24.");
  CHECK(world.say("24") == "Added run, 24.");
}

TEST_CASE("dialogue: only a text is an answer to a question for one", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.telegram.send_document(alice, alice, "note.txt", "bytes");
  CHECK(world.next().text == "Please answer with a text.");
  CHECK(world.say("run") == "On which day?");
}

TEST_CASE("dialogue: a button answers its own question only", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.say("run");
  world.say("31.12.2026");
  CHECK(world.press("Twice").empty());
  CHECK(world.next().text == "Added run, 2.");
  CHECK(world.press("Once") == "This button belongs to an earlier question.");
  world.say("/add");
  CHECK(world.press("Once") == "This button belongs to an earlier question.");
  CHECK(world.say("walk") == "On which day?");
}

TEST_CASE("dialogue: it goes on after a restart", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.settle();
  world.start();
  CHECK(world.say("run") == "On which day?");
  CHECK(world.say("31.12.2026") == times_question);
  world.settle();
  world.start();
  world.press("Once");
  CHECK(world.next().text == "Added run, 1.");
}

TEST_CASE("dialogue: two people in a group have one each, and answer by replies", "[bot]") {
  adding_world world;
  world.start();
  const auto answer = [&](std::int64_t user, std::string_view text) {
    // As the client does it: the question asked for a reply of the one whom it answers.
    std::int64_t question = 0;
    const auto said = world.telegram.transcript(group);
    for (const auto& one : said) {
      for (const auto& to : said) {
        if (one.by_bot && one.reply_to == to.id && to.from == user) question = one.id;
      }
    }
    world.telegram.send(user, group, text, question);
    return shown(world.next(group));
  };
  CHECK(world.say("/add", alice, group) == "Its name?");
  CHECK(world.say("/add", boris, group) == "Its name?");
  CHECK(answer(alice, "run") == "On which day?");
  CHECK(answer(boris, "walk") == "On which day?");
  CHECK(answer(boris, "30.12.2026") == times_question);
  CHECK(world.press("Once", alice, group) == "This button belongs to an earlier question.");
  CHECK(world.press("Twice", boris, group).empty());
  CHECK(world.next(group).text == "Added walk, 2.");
  CHECK(answer(alice, "31.12.2026") == times_question);
  world.press("Once", alice, group);
  CHECK(world.next(group).text == "Added run, 1.");
  CHECK(world.say("hello", alice) == "Heard: hello");
}

TEST_CASE("dialogue: /cancel ends it, and other commands go their way meanwhile", "[bot]") {
  adding_world world;
  world.start();
  CHECK(world.say("/cancel") == "Nothing to cancel.");
  world.say("/add");
  CHECK(world.say("/count") == "0");
  CHECK(world.say("run") == "On which day?");
  CHECK(world.say("/cancel") == "Cancelled.");
  CHECK(world.say("31.12.2026") == "Heard: 31.12.2026");
}

TEST_CASE("dialogue: an answer that comes too late is told so, and goes its way", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.move_on(29min);
  CHECK(world.say("run") == "On which day?");
  world.move_on(31min);
  CHECK(world.say("31.12.2026").starts_with("Heard"));
  CHECK(world.next().text == "That took too long, so I stopped waiting for your answer.");
  CHECK(world.say("31.12.2026") == "Heard: 31.12.2026");
}

TEST_CASE("dialogue: another one takes its place", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.say("run");
  CHECK(world.say("/add") == "Its name?");
  CHECK(world.say("walk") == "On which day?");
}

TEST_CASE("dialogue: entering joins the handler's own commit, and any answer can be taken", "[bot]") {
  adding_world world;
  world.start();
  CHECK(world.say("/any") == "Committed.");
  CHECK(world.next().text == "Anything?");
  world.telegram.send_document(alice, alice, "note.txt", "bytes");
  CHECK(world.next().text == "Got . Why?");
  world.telegram.send(alice, alice, "Nobody knows, and nobody has asked before");
  world.move_on(1s);
  CHECK(world.next().text ==
        "A name that no string keeps inside itself: Nobody knows, and nobody has asked before");
  CHECK(world.say("more") == "Heard: more");
}

TEST_CASE("dialogue: a step that throws leaves everything as it was", "[bot]") {
  adding_world world;
  world.start(variant{1, false, true});
  world.say("/add");
  world.say("run");
  world.say("31.12.2026");
  world.telegram.send(alice, alice, "3");
  world.move_on(5min);
  CHECK(world.log.count("is given up after") == 1);
  CHECK(world.say("/count") == "0");
  world.settle();
  world.start();
  CHECK(world.say("4") == "Added run, 4.");
  CHECK(world.say("/count") == "1");
}

TEST_CASE("dialogue: what an earlier version stored is kept aside, and the dialogue begins anew", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.say("run");
  world.settle();
  world.start(variant{2, true, false});
  CHECK(world.say("31.12.2026") == "I have changed since we began: please begin again.");
  CHECK(world.next().text == "Its name, please?");
  CHECK(world.say("walk") == "On which day?");
  CHECK(world.log.count("it is of version 1, not 2") == 1);
  CHECK(world.keys("dialogue.unreadable").size() == 1);
}

TEST_CASE("dialogue: what cannot be read never blocks the chat", "[bot]") {
  adding_world world;
  world.start();
  world.say("/add");
  world.settle();
  const auto keys = world.keys("dialogue");
  REQUIRE(keys.size() == 1);
  auto& values = world.made->bot.values();
  const auto stored = run(world.context, values.get("dialogue", keys[0])).value_or("");

  const auto replaced = [&](std::string from, std::string to) {
    std::string changed = stored;
    changed.replace(changed.find(from), from.size(), to);
    run(world.context, values.set("dialogue", keys[0], changed));
  };
  replaced("9:asks_name", "9:asks_food");
  CHECK(world.say("run") == "I have changed since we began: please begin again.");
  CHECK(world.say("run") == "Heard: run");
  replaced("3:add", "3:sub");
  CHECK(world.say("run") == "I have changed since we began: please begin again.");
  replaced("2:()", "2:)(");
  CHECK(world.say("run") == "I have changed since we began: please begin again.");
  run(world.context, values.set("dialogue", keys[0], "garbage"));
  CHECK(world.say("run").starts_with("Heard"));
  CHECK(world.next().text == "I have changed since we began: please begin again.");
  CHECK(world.say("run") == "Heard: run");
  world.settle();
  CHECK(world.keys("dialogue.unreadable").size() == 4);
  CHECK(world.keys("dialogue").empty());
}

TEST_CASE("dialogue: names that cannot be are refused, and so is entering without one who is asked",
          "[bot]") {
  botcore::router routes;
  dialogues talks(routes);
  const auto make = [&](std::string name) {
    using small = dialogue<asks_name>;
    return std::make_unique<small>(talks, std::move(name),
                                   [](small::turn& turn, asks_name) { turn.finish(); });
  };
  const auto first = make("one");
  CHECK_THROWS_WITH(make("one"), contains("second dialogue 'one'"));
  CHECK_THROWS_WITH(make(""), contains("1 to 64"));
}
