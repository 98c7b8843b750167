// A bot that receives its updates by webhook, from the offline Telegram.
#include <map>
#include <string>

#include "botcore/botcore.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "hooked_world.hpp"
#include "support/catch.hpp"

using botcore::bot;
using botcore::context;
using botcore::task;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::contains;
using botcore::test::hooked_world;
using botcore::test::run;
using botcore::test::served_bot;
using namespace std::chrono_literals;

namespace {

/// What `botcore_webhook_pending_updates` was set to last, by bot.
struct pending_gauge final : botcore::metrics {
  void add(std::string_view, botcore::metric_labels, double) noexcept override {}
  void set(std::string_view name, botcore::metric_labels labels, double value) noexcept override {
    if (name == "botcore_webhook_pending_updates") values[std::string(labels[0].value)] = value;
  }
  void observe(std::string_view, botcore::metric_labels, double) noexcept override {}
  std::map<std::string, double> values;
};

}  // namespace

TEST_CASE("webhook bot: what people say is brought, handled and answered", "[bot]") {
  hooked_world world;
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  CHECK(world.ask("hello") == "got hello");
  CHECK(world.ask("again") == "got again");
  world.settle();
  CHECK(world.telegram.pending_updates() == 0);
  CHECK(world.telegram.calls("getUpdates") == 0);
  CHECK(world.log.count("/webhook/1000001") == 1);
}

TEST_CASE("webhook bot: what is said while it is away comes when it is back", "[bot]") {
  hooked_world world;
  bot first(world.ground, world.options());
  world.echo_by(first);
  {
    const served_bot served(world, first);
    CHECK(world.ask("before") == "got before");
  }
  world.telegram.send(alice, alice, "meanwhile");
  world.settle();
  CHECK(world.telegram.pending_updates() == 1);
  bot second(world.ground, world.options());
  world.echo_by(second);
  const served_bot served(world, second);
  CHECK(world.next().text == "got meanwhile");
  CHECK(world.handled["before"] == 1);
}

TEST_CASE("webhook bot: takes the webhook back only when told to", "[bot]") {
  hooked_world world;
  const auto serve_once = [&](bool take_back) {
    auto options = world.options();
    options.webhook->delete_on_stop = take_back;
    bot short_lived(world.ground, options);
    const served_bot served(world, short_lived);
  };
  serve_once(false);
  CHECK(world.telegram.calls("deleteWebhook") == 0);
  serve_once(true);
  CHECK(world.telegram.calls("deleteWebhook") == 1);
}

TEST_CASE("webhook bot: drops what waits when told to", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->drop_pending_updates = true;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  world.telegram.send(alice, alice, "old");
  const served_bot served(world, echoing);
  CHECK(world.ask("new") == "got new");
  CHECK(world.handled["old"] == 0);
}

TEST_CASE("webhook bot: asks for the kinds of updates that it has routes for, or is told", "[bot]") {
  hooked_world world;
  auto options = world.options();
  SECTION("routes") {}
  SECTION("options") {
    options.webhook->allowed_updates = {"message", "message_reaction"};
  }
  const bool reactions = !options.webhook->allowed_updates.empty();
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  const std::int64_t message = world.telegram.send(alice, alice, "hello");
  CHECK(world.next().text == "got hello");
  world.telegram.edit(alice, alice, message, "hello again");
  world.telegram.react(alice, alice, message, "👍");
  world.settle();
  CHECK(world.telegram.calls("webhook") == (reactions ? 2 : 1));
}

TEST_CASE("webhook bot: sets the webhook however often that takes", "[bot]") {
  hooked_world world;
  world.telegram.fail_next("setWebhook", fault::html(502), 2);
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  for (int step = 0; step < 20 && world.telegram.calls("setWebhook") < 3; ++step) world.move_on(1s);
  CHECK(world.ask("hello") == "got hello");
}

TEST_CASE("webhook bot: ends with Telegram's reason when the webhook is refused", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->url = "https://bot.example.org";
  bot refused(world.ground, options);
  CHECK_THROWS_WITH(run(world.context, refused.serve()), contains("this machine only"));
}

TEST_CASE("webhook bot: a webhook that somebody else changed is set again", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->check_interval = 1min;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  botcore::http_client stranger(world.ground);
  const std::string method =
      world.telegram.url() + "/bot" + world.telegram.options().token + "/deleteWebhook";
  run(world.context, stranger.send(botcore::http_request("POST", method)));
  world.telegram.send(alice, alice, "lost?");
  world.settle();
  CHECK(world.handled["lost?"] == 0);
  world.move_on(1min);
  CHECK(world.next().text == "got lost?");
  CHECK(world.log.count("the webhook is not ours any more, but ''") == 1);
}

TEST_CASE("webhook bot: logs what Telegram says of failed deliveries, once", "[bot]") {
  hooked_world world;
  pending_gauge waiting;
  auto options = world.options();
  options.webhook->check_interval = 1min;
  options.metrics = &waiting;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  world.telegram.fail_next("webhook", fault::html(502));
  world.telegram.send(alice, alice, "late");
  world.settle();
  world.move_on(5min);
  CHECK(world.handled["late"] == 1);
  CHECK(world.log.count("Telegram could not bring an update: Wrong response from the webhook: 502") == 1);
  CHECK(waiting.values == std::map<std::string, double>{{"1000001", 0}});
}

TEST_CASE("webhook bot: without room Telegram is told to come again, and everything is handled once",
          "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.lanes.waiting = 5;
  options.lanes.side_by_side = 1;
  bot busy(world.ground, options);
  int handled = 0;
  bool held = true;
  botcore::wakeup go_on;
  busy.router().text([&](context& ctx) -> task<> {
    while (held) co_await ctx.time().sleep_until(botcore::system_time::max(), &go_on);
    ++handled;
  });
  const served_bot served(world, busy);
  for (int i = 0; i != 50; ++i) world.telegram.send(alice, alice, "text " + std::to_string(i));
  world.settle();
  CHECK(world.telegram.pending_updates() > 30);
  CHECK(world.log.count("Wrong response from the webhook: 503") > 0);
  held = false;
  go_on.notify();
  for (int step = 0; step < 300 && handled < 50; ++step) world.move_on(1s);
  CHECK(handled == 50);
  CHECK(world.telegram.pending_updates() == 0);
}

TEST_CASE("webhook bot: with an inbox what comes twice is handled once, and rubbish is a dead letter",
          "[bot]") {
  hooked_world world;
  botcore::sqlite_database database(world.ground, ":memory:");
  auto options = world.options();
  options.store = &database;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  world.telegram.fail_next("webhook", fault::lose_answer());
  world.telegram.send(alice, alice, "twice");
  CHECK(world.next().text == "got twice");
  world.settle();
  CHECK(world.telegram.pending_updates() == 1);
  world.move_on(1s);
  CHECK(world.telegram.calls("webhook") == 2);
  CHECK(world.handled["twice"] == 1);
  world.telegram.push_update("no JSON at all");
  world.settle();
  CHECK(world.telegram.pending_updates() == 0);
  CHECK(world.ask("fine") == "got fine");
  REQUIRE(echoing.received() != nullptr);
}
