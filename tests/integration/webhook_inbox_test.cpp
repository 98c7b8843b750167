// A bot with a webhook and an inbox, on a bad network: what comes late, twice or out of order takes effect once.
#include <algorithm>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "botcore/botcore.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/transaction.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::bot;
using botcore::task;
using botcore::transaction;
using botcore::webhook_server;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::run;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

botcore::webhook_server_options any_port() {
  botcore::webhook_server_options options;
  options.port = 0;
  return options;
}

/// A bot that writes down what it is told. It is stopped and made anew now and then; its database stays.
struct writing_world : telegram_world {
  explicit writing_world(unsigned seed)
      : hooks(ground, any_port()), database(ground, ":memory:"), group(ground, "test"), dice(seed) {
    hooks.listen();
    run(context, make_table());
    start();
  }
  ~writing_world() {
    stop();
    run(context, hooks.stop());
  }

  task<void> make_table() {
    co_await database.write([](transaction& tx) {
      tx.execute("CREATE TABLE said(position INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    });
  }

  void start() {
    botcore::bot_options options = options_for_bot();
    options.webhook.emplace();
    options.webhook->url = "http://127.0.0.1:" + std::to_string(hooks.port());
    options.webhook->shared_server = &hooks;
    options.store = &database;
    options.drain_limit = 5ms;
    writing = std::make_unique<bot>(ground, options);
    writing->router().text([this](botcore::context& ctx) { return write_down(ctx); });
    group.spawn(writing->serve());
    settle();
  }

  void stop() {
    writing->stop();
    run(context, group.join());
  }

  task<void> write_down(botcore::context& ctx) {
    const std::string text(ctx.text());
    if (roll(4) == 0) co_await ctx.time().sleep_for(1s);
    if (roll(6) == 0 && failed.insert(text).second) throw std::runtime_error("on purpose");
    co_await ctx.commit([&](transaction& tx) { tx.execute("INSERT INTO said(text) VALUES($1)", text); });
    if (roll(6) == 0) throw std::runtime_error("after the commit");
  }

  task<std::vector<std::string>> all_said() {
    co_return co_await database.read([](transaction& tx) {
      std::vector<std::string> texts;
      for (const auto& row : tx.query("SELECT text FROM said ORDER BY position")) {
        texts.push_back(row.get<std::string>(0));
      }
      return texts;
    });
  }

  void step() {
    const unsigned what = roll(10);
    if (what < 5) {
      const std::int64_t user = roll(2) == 0 ? alice : boris;
      telegram.send(user, user, std::to_string(++sent));
    } else if (what == 5) {
      telegram.fail_next("webhook", fault::cut_connection());
    } else if (what == 6) {
      telegram.fail_next("webhook", fault::lose_answer());
    } else if (what == 7) {
      stop();
      start();
    } else {
      move_on(std::chrono::milliseconds(roll(2000)));
    }
  }

  unsigned roll(unsigned sides) { return std::uniform_int_distribution<unsigned>(0, sides - 1)(dice); }

  webhook_server hooks;
  botcore::sqlite_database database;
  botcore::task_group group;
  std::mt19937 dice;
  std::unique_ptr<bot> writing;
  std::set<std::string> failed;
  int sent = 0;
};

}  // namespace

TEST_CASE("webhook inbox: what comes late, twice or out of order takes effect once, through restarts",
          "[bot]") {
  const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U);
  CAPTURE(seed);
  writing_world world(seed);
  for (int step = 0; step != 150; ++step) world.step();
  const auto all_there = [&] {
    return run(world.context, world.all_said()).size() >= static_cast<std::size_t>(world.sent) &&
           world.telegram.pending_updates() == 0;
  };
  for (int second = 0; second != 300 && !all_there(); ++second) world.move_on(1s);
  world.move_on(5min);  // whatever might still come a second time

  std::vector<std::string> said = run(world.context, world.all_said());
  std::vector<std::string> expected;
  for (int number = 1; number <= world.sent; ++number) expected.push_back(std::to_string(number));
  std::sort(said.begin(), said.end());
  std::sort(expected.begin(), expected.end());
  INFO(world.log.text());
  CHECK(said == expected);
  CHECK(world.telegram.pending_updates() == 0);
}
