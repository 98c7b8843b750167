// What a bot with a database promises: an update takes effect once, or is kept as a dead letter.
#include <string>

#include "botcore/botcore.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/transaction.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"
#include "unit/sandbox/pictures.hpp"

using botcore::bot;
using botcore::task;
using botcore::transaction;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

/// A bot that writes down what it is told, and answers, in one transaction; it can be ended and begun again.
struct writing_bot : telegram_world {
  writing_bot() : store(ground, ":memory:") {
    const auto create = [](transaction& tx) { tx.execute("CREATE TABLE said(text TEXT)"); };
    run(context, store.write(create));
    begin();
  }

  void begin() {
    served.reset();
    auto options = options_for_bot();
    options.store = &store;
    writing = std::make_unique<bot>(ground, std::move(options));
    add_routes();
    served.emplace(*this, *writing);
  }
  void end() {
    served.reset();
    writing.reset();
  }

  void add_routes() {
    writing->router().text([this](botcore::context& ctx) -> task<> {
      ++begun;
      const std::string text(ctx.text());
      if (text == "throw before") throw std::runtime_error("thrown on purpose");
      if (text == "hold") co_await ctx.time().sleep_until(botcore::system_time::max(), &let_go);
      const auto body = [&](transaction& tx) {
        tx.execute("INSERT INTO said(text) VALUES($1)", text);
        ctx.reply(tx, "noted " + text);
        if (text == "throw inside") throw std::runtime_error("thrown on purpose");
      };
      co_await ctx.commit(body);
      if (text == "throw after") throw std::runtime_error("thrown on purpose");
    });
  }

  std::int64_t said(const std::string& text) {
    const auto count = [&](transaction& tx) {
      return tx.query("SELECT COUNT(*) AS n FROM said WHERE text = $1", text).front().get<std::int64_t>("n");
    };
    return run(context, store.read(count));
  }
  std::int64_t dead() { return run(context, writing->received()->count_dead_updates()); }

  botcore::sqlite_database store;
  botcore::wakeup let_go;
  int begun = 0;
  std::unique_ptr<bot> writing;
  std::optional<serving<bot>> served;
};

}  // namespace

TEST_CASE("inbox: rows, reply and mark are one transaction", "[inbox]") {
  writing_bot world;
  CHECK(world.ask("hello") == "noted hello");
  CHECK(world.said("hello") == 1);
  world.end();
  world.begin();
  world.settle();
  CHECK(world.begun == 1);
  CHECK(world.said("hello") == 1);
}

TEST_CASE("inbox: a handler that fails is tried again, then its update is a dead letter, and others go on",
          "[inbox]") {
  writing_bot world;
  const std::string text = GENERATE("throw before", "throw inside");
  world.telegram.send(alice, alice, text);
  CHECK(world.ask("from another", boris) == "noted from another");
  world.telegram.send(alice, alice, "behind it");
  world.settle();
  CHECK(world.said("behind it") == 0);
  world.move_on(40s);
  CHECK(world.next(alice).text == "noted behind it");
  CHECK(world.begun == 5 + 2);
  CHECK(world.said(text) == 0);
  const auto letters = run(world.context, world.writing->received()->dead_updates());
  REQUIRE(letters.size() == 1);
  CHECK(letters[0].failure == "thrown on purpose");
  CHECK(letters[0].attempts == 5);
  CHECK(world.log.count("kept as dead letter") == 1);
}

TEST_CASE("inbox: a dead letter can be handled once more, or thrown away", "[inbox]") {
  writing_bot world;
  world.telegram.send(alice, alice, "throw before");
  world.telegram.send(boris, boris, "throw before");
  world.settle();
  world.move_on(40s);
  auto& received = *world.writing->received();
  const auto letters = run(world.context, received.dead_updates());
  REQUIRE(letters.size() == 2);
  CHECK(run(world.context, received.replay(letters[0].position)));
  CHECK_FALSE(run(world.context, received.replay(letters[0].position)));
  world.settle();
  world.move_on(40s);
  CHECK(world.begun == 15);
  CHECK(world.dead() == 2);
  CHECK(run(world.context, received.discard(letters[1].position)));
  CHECK_FALSE(run(world.context, received.discard(letters[1].position)));
  CHECK(world.dead() == 1);
}

TEST_CASE("inbox: what throws after its commit is not run again", "[inbox]") {
  writing_bot world;
  CHECK(world.ask("throw after") == "noted throw after");
  world.move_on(1min);
  CHECK(world.begun == 1);
  CHECK(world.said("throw after") == 1);
  CHECK(world.dead() == 0);
  CHECK(world.log.count("threw after its commit") == 1);
}

TEST_CASE("inbox: what was not handled when the bot ended is handled after the next start", "[inbox]") {
  writing_bot world;
  world.telegram.send(alice, alice, "hold");
  world.telegram.send(alice, alice, "second");
  run(world.context, world.telegram.until([&] { return world.begun == 1; }));
  world.settle();
  world.let_go.notify();  // remembered until the handler sleeps again
  world.end();
  const std::int64_t first = world.said("hold");
  CHECK(world.telegram.pending_updates() == 0);
  world.let_go.notify();
  world.begin();
  world.settle();
  CHECK(world.said("hold") == 1);
  CHECK(world.said("second") == 1);
  CHECK(first <= 1);
}

TEST_CASE("inbox: an update that comes once more is handled once", "[inbox]") {
  writing_bot world;
  const auto update = [](int id, const std::string& text) {
    return R"({"update_id":)" + std::to_string(id) +
           R"(,"message":{"message_id":1,"date":0,"chat":{"id":7,"type":"private"},"text":")" + text + "\"}}";
  };
  const auto accept = [&](int id, const std::string& text) {
    std::vector<botcore::raw_update> batch;
    batch.emplace_back(update(id, text));
    run(world.context, world.writing->sink().accept(std::move(batch)));
    world.settle();
  };
  accept(5, "once");
  accept(5, "once");
  accept(6, "twice");
  CHECK(world.said("once") == 1);
  CHECK(world.said("twice") == 1);
  CHECK(world.writing->received()->repeated() == 1);
  world.end();
  world.begin();
  accept(5, "once");
  CHECK(world.said("once") == 1);
  world.move_on(50h);  // forgotten: Telegram does not repeat what is that old
  accept(5, "once");
  CHECK(world.said("once") == 2);
}

TEST_CASE("inbox: what cannot be read is a dead letter", "[inbox]") {
  writing_bot world;
  const std::string text = GENERATE("no JSON", R"({"no":"id"})", R"({"update_id":"seven"})", "[]");
  std::vector<botcore::raw_update> batch;
  batch.emplace_back(text);
  run(world.context, world.writing->sink().accept(std::move(batch)));
  const auto letters = run(world.context, world.writing->received()->dead_updates());
  REQUIRE(letters.size() == 1);
  CHECK(letters[0].update == text);
  CHECK(letters[0].update_id < 0);
  CHECK_FALSE(letters[0].failure.empty());
  CHECK_FALSE(run(world.context, world.writing->received()->replay(letters[0].position)));
  CHECK(world.ask("hello") == "noted hello");
}

TEST_CASE("inbox: without a database, committing says what to do", "[inbox]") {
  telegram_world world;
  bot plain(world.ground, world.options_for_bot());
  std::string failure;
  plain.router().text([&](botcore::context& ctx) -> task<> {
    try {
      const auto nothing = [](transaction&) {};
      co_await ctx.commit(nothing);
    } catch (const botcore::error& refused) {
      failure = refused.what();
    }
    co_await ctx.reply("done");
  });
  const serving served(world, plain);
  CHECK(world.ask("hello") == "done");
  CHECK_THAT(failure, botcore::test::contains("bot_options::store"));
}

TEST_CASE("inbox: the parts of an album are handled together, and marked together", "[inbox]") {
  telegram_world world;
  botcore::sqlite_database store(world.ground, ":memory:");
  const auto options = [&] {
    auto made = world.options_for_bot();
    made.store = &store;
    return made;
  };
  std::vector<std::size_t> sizes;
  const auto add_routes = [&](bot& to) {
    to.router().album([&](botcore::context& ctx) -> task<> {
      sizes.push_back(ctx.album().size());
      const auto body = [&](transaction& tx) {
        ctx.reply(tx, std::to_string(ctx.album().size()) + " pictures");
      };
      co_await ctx.commit(body);
    });
    to.router().text([](botcore::context& ctx) -> task<> {
      const auto body = [&](transaction& tx) { ctx.reply(tx, "text"); };
      co_await ctx.commit(body);
    });
  };
  const std::vector<std::string> pictures(3, botcore::test::png_bytes(4, 4));
  {
    bot first(world.ground, options());
    add_routes(first);
    const serving served(world, first);
    world.telegram.send_album(alice, alice, pictures);
    world.settle();
    CHECK(sizes.empty());
    world.move_on(2s);
    CHECK(world.next().text == "3 pictures");
    world.telegram.send_album(alice, alice, pictures);
    CHECK(world.ask("hello") == "3 pictures");
    CHECK(world.next().text == "text");
  }
  bot second(world.ground, options());
  add_routes(second);
  const serving served(world, second);
  world.move_on(5s);
  CHECK(sizes == std::vector<std::size_t>{3, 3});
}

TEST_CASE("inbox: what an earlier process left waits until the bot knows its name", "[inbox]") {
  writing_bot world;
  const std::int64_t group = botcore::sandbox::default_groups().at(0).id;
  int reports = 0;
  const auto add_report = [&] {
    world.writing->router().command("report", "A command", [&](botcore::context&) { ++reports; });
  };
  world.end();
  {
    auto options = world.options_for_bot();
    options.store = &world.store;
    world.writing = std::make_unique<bot>(world.ground, std::move(options));
    std::vector<botcore::raw_update> batch;
    batch.emplace_back(R"({"update_id":77,"message":{"message_id":1,"date":0,"text":"/report@sandbox_bot",)"
                       R"("chat":{"id":)" +
                       std::to_string(group) + R"(,"type":"supergroup","title":"G"}}})");
    run(world.context, world.writing->received()->start());
    run(world.context, world.writing->sink().accept(std::move(batch)));
    run(world.context, world.writing->received()->stop());
  }
  auto options = world.options_for_bot();
  options.store = &world.store;
  world.writing = std::make_unique<bot>(world.ground, std::move(options));
  add_report();
  world.served.emplace(world, *world.writing);
  world.settle();
  CHECK(reports == 1);
}

TEST_CASE("inbox: an update during which the program ends again and again is given up", "[inbox]") {
  telegram_world world;
  botcore::sqlite_database store(world.ground, ":memory:");
  botcore::inbox_options options;
  options.lost_attempts = 3;
  const auto accept = [&] {
    botcore::inbox first(world.ground, store, 1000001, options);
    run(world.context, first.start());
    std::vector<botcore::raw_update> batch;
    batch.emplace_back(
        R"({"update_id":78,"message":{"message_id":1,"date":0,"text":"deadly","chat":{"id":7,"type":"private"}}})");
    run(world.context, first.store(std::move(batch)));
    run(world.context, first.stop());
  };
  accept();
  const auto count = [&] {
    botcore::inbox next(world.ground, store, 1000001, options);
    std::vector<std::int64_t> ids(1, 78);
    return run(world.context, next.count_attempt(std::move(ids)));
  };
  CHECK(count() == 1);  // the second process, which ends too
  CHECK(count() == 2);
  int handled = 0;
  auto chosen = world.options_for_bot();
  chosen.store = &store;
  chosen.inbox = options;
  bot last(world.ground, std::move(chosen));
  last.router().text([&](botcore::context&) { ++handled; });
  const serving served(world, last);
  world.settle();
  CHECK(handled == 0);
  CHECK(run(world.context, last.received()->count_dead_updates()) == 1);
  CHECK(world.log.count("the program ended each time") == 1);
}
