// What goes wrong on the way to a handler, and that everything else is handled exactly once all the same.
#include <map>
#include <string>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/api/error.hpp"
#include "botcore/botcore.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::bot;
using botcore::context;
using botcore::task;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

/// A bot that counts how often it handled each text, and throws when told to.
struct counting_bot : telegram_world {
  counting_bot() : counted(ground, options_for_bot()) {
    counted.router().text([this](botcore::context& ctx) -> task<> {
      ++handled[std::string(ctx.text())];
      if (ctx.text() == "throw") throw std::runtime_error("thrown on purpose");
      if (ctx.text() == "throw 7") throw 7;
      if (ctx.text() == "abort") throw boost::system::system_error(boost::asio::error::operation_aborted);
      co_await ctx.reply("got " + std::string(ctx.text()));
    });
    counted.router().other([this](botcore::context&) -> task<> {
      ++others;
      co_return;
    });
  }

  /// Says `before`, lets `trouble` happen, says `after`, and expects both to be answered and handled once.
  template <class Trouble>
  void expect_others_once(Trouble trouble) {
    telegram.send(alice, alice, "before");
    trouble();
    telegram.send(boris, boris, "after");
    until_handled("before");
    until_handled("after");
    settle();
    CHECK(handled["before"] == 1);
    CHECK(handled["after"] == 1);
    // A new poll confirms what was handled; nothing comes again.
    telegram.send(alice, alice, "later");
    until_handled("later");
    settle();
    CHECK(handled["before"] == 1);
    CHECK(handled["after"] == 1);
    CHECK(handled["later"] == 1);
  }

  /// Back-off sleeps on the manual clock, so the time moves on until the text was handled.
  void until_handled(const std::string& text) {
    for (int step = 0; step < 100 && handled[text] == 0; ++step) {
      settle();
      if (handled[text] == 0) move_on(1s);
      context_poll();
    }
    INFO(log.text());
    REQUIRE(handled[text] > 0);
  }

  /// Gives sockets a moment of real time.
  void context_poll() { context.run_for(5ms); }

  bot counted;
  std::map<std::string, int> handled;
  int others = 0;
};

}  // namespace

TEST_CASE("polling: a handler that throws disturbs nobody", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  world.expect_others_once([&] {
    world.telegram.send(alice, alice, "throw");
    world.telegram.send(boris, boris, "throw 7");
  });
  CHECK(world.handled["throw"] == 1);
  CHECK(world.handled["throw 7"] == 1);
  CHECK(world.log.count("failed: thrown on purpose") == 1);
  CHECK(world.log.count("no std::exception") == 1);
}

TEST_CASE("polling: a handler whose own timer was cancelled does not end its chat", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  world.telegram.send(alice, alice, "abort");
  world.telegram.send(alice, alice, "behind it");
  world.until_handled("behind it");
  CHECK(world.handled["abort"] == 1);
  CHECK(world.log.count("failed: ") == 1);
}

TEST_CASE("bot: stopped before it serves, it ends at once", "[bot]") {
  counting_bot world;
  world.counted.stop();
  run(world.context, world.counted.serve());
  CHECK(world.telegram.calls("getUpdates") == 0);
}

TEST_CASE("bot: what a user typed at length does not make the answer too long", "[bot]") {
  telegram_world world;
  bot typed(world.ground, world.options_for_bot());
  typed.router().command("count", "Count", {"number"}, [](context&, int) {});
  const serving served(world, typed);
  CHECK_THAT(world.ask("/count " + std::string(4000, 'x')), contains("is not a whole number"));
  CHECK_THAT(world.ask("/count 1 " + std::string(4000, 'x')), contains("one argument too many"));
  CHECK_THAT(world.ask("/count \"" + std::string(4000, 'x')), contains("is not closed"));
  CHECK_THAT(world.ask("/nonsense"),
             contains("I do not know /nonsense") && contains("/count <number> - Count"));
}

TEST_CASE("polling: an update of an unknown kind goes to other, the rest as usual", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  world.expect_others_once(
      [&] { world.telegram.push_update(R"({"from_next_year": {"a": [1, {"b": null}]}})"); });
  CHECK(world.others == 1);
}

TEST_CASE("polling: a malformed update is left out and logged with its id", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  std::int64_t id = 0;
  world.expect_others_once([&] {
    id = world.telegram.push_update(R"({"message": {"message_id": 1, "date": "yesterday", "chat": 7}})");
  });
  CHECK(world.log.count("update " + std::to_string(id) + " left out") == 1);
}

TEST_CASE("polling: an update that is no object does not stop the others", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  world.expect_others_once([&] { world.telegram.push_update(R"("not an object")"); });
  CHECK(world.log.count("without an id") >= 1);
}

TEST_CASE("polling: failing polls are repeated, and nothing comes twice", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  SECTION("a 502 with an HTML page") {
    world.expect_others_once([&] { world.telegram.fail_next("getUpdates", fault::html(502), 3); });
    CHECK(world.log.count("502") >= 1);
  }
  SECTION("a cut connection") {
    world.expect_others_once([&] { world.telegram.fail_next("getUpdates", fault::cut_connection(), 3); });
  }
  SECTION("an answer that breaks off") {
    world.expect_others_once([&] { world.telegram.fail_next("getUpdates", fault::cut_body(), 2); });
  }
  SECTION("an answer that is no JSON") {
    world.expect_others_once([&] { world.telegram.fail_next("getUpdates", fault::malformed(), 2); });
  }
  SECTION("a flood limit") {
    world.expect_others_once([&] { world.telegram.fail_next("getUpdates", fault::flood(5s)); });
  }
}

TEST_CASE("polling: a conflict is told apart, and waited out", "[bot]") {
  counting_bot world;
  const serving served(world, world.counted);
  world.expect_others_once([&] {
    world.telegram.fail_next("getUpdates",
                             fault::refuse(409, "Conflict: terminated by other getUpdates request"));
  });
  CHECK(world.log.count("another program receives this bot's updates") == 1);
}

TEST_CASE("polling: a refused token ends the bot with an error that says so", "[bot]") {
  telegram_world world;
  auto options = world.options_for_bot();
  options.token = "1000001:quite-another-token-of-some-length";
  bot refused(world.ground, options);
  try {
    run(world.context, refused.serve());
    FAIL("served with a token that the server refuses");
  } catch (const botcore::api_error& error) {
    CHECK(error.kind() == botcore::api_error_kind::unauthorized);
    CHECK_THAT(error.what(), contains("the token is wrong or was revoked") && !contains("quite-another"));
  }
}

TEST_CASE("polling: a token revoked while serving ends the bot too", "[bot]") {
  counting_bot world;
  botcore::task_group group(world.ground, "test");
  std::string failure;
  const auto serve = [&]() -> task<> {
    try {
      co_await world.counted.serve();
    } catch (const botcore::api_error& error) {
      failure = error.what();
    }
  };
  group.spawn(serve());
  world.settle();
  world.telegram.fail_next("getUpdates", fault::refuse(401, "Unauthorized"), 2);
  world.telegram.send(alice, alice, "before");
  run(world.context, group.join());
  CHECK_THAT(failure, contains("the token is wrong or was revoked"));
}

TEST_CASE("polling: a bot that starts before the network waits for it", "[bot]") {
  counting_bot world;
  world.telegram.fail_next("getMe", fault::cut_connection(), 3);
  botcore::task_group group(world.ground, "test");
  group.spawn(world.counted.serve());
  for (int step = 0; step < 50 && world.telegram.calls("getUpdates") == 0; ++step) {
    world.settle();
    world.move_on(1s);
  }
  CHECK(world.telegram.calls("getUpdates") >= 1);
  world.counted.stop();
  run(world.context, group.join());
}

TEST_CASE("polling: a bot that still waits for the network stops in good order", "[bot]") {
  counting_bot world;
  world.telegram.fail_next("getMe", fault::html(503), 1000);
  botcore::task_group group(world.ground, "test");
  group.spawn(world.counted.serve());
  world.settle();
  world.counted.stop();
  run(world.context, group.join());
  CHECK(world.telegram.calls("getUpdates") == 0);
  CHECK(world.log.count("a background task ended") == 0);
}

TEST_CASE("polling: what is being handled when the bot stops is finished and confirmed", "[bot]") {
  counting_bot world;
  {
    const serving served(world, world.counted);
    world.telegram.send(alice, alice, "last");
    world.until_handled("last");
  }
  CHECK(world.handled["last"] == 1);
  CHECK(world.telegram.pending_updates() == 0);
}

TEST_CASE("polling: one chat is handled in order, a slow one holds no other", "[bot]") {
  telegram_world world;
  bot ordered(world.ground, world.options_for_bot());
  std::vector<std::string> seen;
  ordered.router().text([&](context& ctx) -> task<> {
    if (ctx.text() == "slow") co_await ctx.time().sleep_for(1min);
    seen.emplace_back(ctx.text());
  });
  const serving served(world, ordered);
  world.telegram.send(alice, alice, "slow");
  world.telegram.send(alice, alice, "behind");
  world.telegram.send(boris, boris, "beside");
  for (int step = 0; step < 100 && seen.empty(); ++step) {
    world.settle();
    world.context.run_for(5ms);
  }
  CHECK(seen == std::vector<std::string>{"beside"});
  world.move_on(1min);
  CHECK(seen == std::vector<std::string>{"beside", "slow", "behind"});
}

TEST_CASE("bot: publishes its commands, once", "[bot]") {
  telegram_world world;
  for (int start = 0; start < 2; ++start) {
    bot with_commands(world.ground, world.options_for_bot());
    with_commands.router().command("start", "Say hello", [](context&) {});
    const serving served(world, with_commands);
  }
  CHECK(world.telegram.calls("setMyCommands") == 1);
  CHECK(world.telegram.calls("getMyCommands") == 2);
}

TEST_CASE("bot: a button is answered even when its handler does not, or throws", "[bot]") {
  telegram_world world;
  bot buttons(world.ground, world.options_for_bot());
  buttons.router().command("ask", "Ask", [](context& ctx) -> task<> {
    botcore::api::InlineKeyboardMarkup keyboard;
    keyboard.add_row(botcore::api::InlineKeyboardButton("quiet").with_callback_data("quiet"),
                     botcore::api::InlineKeyboardButton("angry").with_callback_data("angry"),
                     botcore::api::InlineKeyboardButton("lost").with_callback_data("lost"));
    co_await ctx.reply("?", keyboard);
  });
  buttons.router().callback("quiet", [](context&) {});
  buttons.router().callback("angry", [](context&) -> task<> {
    throw std::runtime_error("no");
    co_return;
  });
  const serving served(world, buttons);
  world.telegram.send(alice, alice, "/ask");
  const auto message = world.next();
  for (const char* label : {"quiet", "angry", "lost"}) {
    CAPTURE(label);
    const std::string query = world.telegram.press(alice, alice, message.id, label);
    CHECK(run(world.context, world.telegram.answer(query)).text.empty());
  }
}

TEST_CASE("polling: what was said while the bot was away can be left out", "[bot]") {
  telegram_world world;
  world.telegram.send(alice, alice, "old news");
  auto options = world.options_for_bot();
  options.polling.drop_pending = true;
  bot forgetful(world.ground, std::move(options));
  forgetful.router().text([](botcore::context& ctx) -> task<> {
    const std::string text = "got " + std::string(ctx.text());
    co_await ctx.reply(text);
  });
  const serving served(world, forgetful);
  CHECK(world.ask("hello") == "got hello");
}

TEST_CASE("polling: asks for what there are routes for, and tells when it was last answered", "[bot]") {
  telegram_world world;
  int reactions = 0;
  bot curious(world.ground, world.options_for_bot());
  curious.router().text([](botcore::context& ctx) -> task<> { co_await ctx.reply("hello"); });
  curious.router().on(&botcore::api::Update::message_reaction, [&](botcore::context&) { ++reactions; });
  const serving served(world, curious);
  const botcore::steady_time began = curious.last_poll();
  world.telegram.send(alice, alice, "hi");
  const auto answer = world.next();
  world.move_on(10s);
  world.telegram.react(alice, alice, answer.id, "👍");
  run(world.context, world.telegram.until([&] { return reactions == 1; }));
  CHECK(reactions == 1);
  CHECK(curious.last_poll() > began);
}
