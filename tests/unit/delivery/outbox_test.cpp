#include "botcore/delivery/outbox.hpp"

#include <filesystem>
#include <new>

#include <unistd.h>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/unit.hpp"

#include "support/telegram_world.hpp"

using botcore::on_unknown;
using botcore::outbox;
using botcore::outbox_state;
using botcore::transaction;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::run;
using botcore::test::telegram_world;
using namespace std::chrono_literals;
namespace api = botcore::api;

namespace {

/// An outbox over a database in memory, and a Telegram in which everybody has met the bot.
struct outbox_world : telegram_world {
  outbox_world() {
    for (const std::int64_t user : {alice, boris}) telegram.send(user, user, "/start");
  }
  ~outbox_world() { run(context, http.stop()); }

  botcore::client_options client_options() const {
    botcore::client_options made;
    made.token = telegram.options().token;
    made.api_root = telegram.url();
    return made;
  }

  void put(outbox& box, std::int64_t chat, std::string text, on_unknown policy = on_unknown::give_up) {
    const auto store = [&](transaction& tx) { return box.put(tx, api::SendMessage(chat, text), policy); };
    run(context, database.write(store));
  }

  std::int64_t count(outbox_state state) {
    const auto counting = [&](transaction& tx) { return outbox::count(tx, client.bot_id(), state); };
    return run(context, database.read(counting));
  }

  /// What the bot said in a chat.
  std::vector<std::string> said(std::int64_t chat) {
    std::vector<std::string> texts;
    for (const auto& message : telegram.transcript(chat)) {
      if (message.by_bot) texts.push_back(message.text);
    }
    return texts;
  }

  botcore::sqlite_database database{ground, ":memory:"};
  botcore::http_client http{ground};
  botcore::client client{ground, http, client_options()};
};

using texts = std::vector<std::string>;

/// A database in front of another one, with no memory for what it is asked to do.
class exhausted_database final : public botcore::database {
 public:
  explicit exhausted_database(botcore::database& inner) : database(inner.ground()), inner_(inner) {}

  botcore::sql_dialect dialect() const noexcept override { return inner_.dialect(); }
  std::chrono::milliseconds longest_wait(access mode) const noexcept override {
    return inner_.longest_wait(mode);
  }
  std::size_t waiting(access mode) const noexcept override { return inner_.waiting(mode); }
  void enqueue(std::shared_ptr<botcore::storage_unit> unit) noexcept override {
    const bool fails = unit->mode() == access::read ? fail_reads : fail_writes;
    if (!fails) return inner_.enqueue(std::move(unit));
    unit->withdraw(std::make_exception_ptr(std::bad_alloc()));
  }

  bool fail_reads = false;
  bool fail_writes = false;

 private:
  botcore::database& inner_;
};

}  // namespace

TEST_CASE("outbox: sends what was committed, in order within a chat", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  for (const char* text : {"1", "2", "3"}) {
    world.put(box, alice, text);
    world.put(box, boris, text);
  }
  world.settle();
  CHECK(world.said(alice) == texts{"1", "2", "3"});
  CHECK(world.said(boris) == texts{"1", "2", "3"});
  CHECK(world.count(outbox_state::sent) == 6);
  run(world.context, box.stop());
}

TEST_CASE("outbox: what is rolled back is not sent", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  const auto failing = [&](transaction& tx) {
    box.put(tx, api::SendMessage(alice, "never"));
    throw std::runtime_error("rolled back");
  };
  CHECK_THROWS(run(world.context, world.database.write(failing)));
  world.settle();
  CHECK(world.said(alice).empty());
  run(world.context, box.stop());
}

TEST_CASE("outbox: what was stored before a restart is sent after it", "[delivery]") {
  outbox_world world;
  {
    outbox earlier(world.ground, world.database, world.client);
    run(world.context, earlier.prepare());
    world.put(earlier, alice, "from before");
  }
  CHECK(world.said(alice).empty());
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  world.settle();
  CHECK(world.said(alice) == texts{"from before"});
  run(world.context, box.stop());
}

TEST_CASE("outbox: a refused message is given up, those behind it go on", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  world.telegram.fail_next("sendMessage", fault::refuse(403, "Forbidden: bot was blocked by the user"));
  world.put(box, alice, "refused");
  world.settle();
  world.put(box, alice, "taken");
  world.settle();
  CHECK(world.said(alice) == texts{"taken"});
  CHECK(world.count(outbox_state::refused) == 1);
  CHECK(world.log.count("is given up") == 1);
  run(world.context, box.stop());
}

TEST_CASE("outbox: a refused token refuses no message", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  world.telegram.fail_next("sendMessage", fault::refuse(401, "Unauthorized"));
  world.put(box, alice, "kept");
  world.settle();
  CHECK(world.count(outbox_state::pending) == 1);
  world.move_on(1min);
  CHECK(world.said(alice) == texts{"kept"});
  run(world.context, box.stop());
}

TEST_CASE("outbox: while the database fails, senders wait, and stopping ends their wait", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  const auto lock_out = [](transaction& tx) {
    tx.execute_script(
        "CREATE TRIGGER no_claims BEFORE UPDATE ON botcore_outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
  };
  run(world.context, world.database.write(lock_out));
  world.put(box, alice, "later");
  world.settle();
  CHECK(world.said(alice).empty());
  CHECK(world.log.count("next attempt in") == 1);
  const auto let_in = [](transaction& tx) { tx.execute_script("DROP TRIGGER no_claims"); };
  run(world.context, world.database.write(let_in));
  world.move_on(1min);
  CHECK(world.said(alice) == texts{"later"});
  run(world.context, world.database.write(lock_out));
  world.put(box, alice, "never here");
  world.settle();
  run(world.context, box.stop());
  CHECK(world.count(outbox_state::pending) == 1);
}

TEST_CASE("outbox: goes on when there is memory again", "[delivery]") {
  outbox_world world;
  exhausted_database database(world.database);
  outbox box(world.ground, database, world.client);
  run(world.context, box.start());
  world.settle();
  bool& failing = GENERATE(true, false) ? database.fail_reads : database.fail_writes;
  failing = true;
  world.put(box, alice, "later");
  world.move_on(10s);
  CHECK(world.said(alice).empty());
  CHECK(world.log.count("std::bad_alloc") > 0);
  failing = false;
  world.move_on(2min);
  CHECK(world.said(alice) == texts{"later"});
  run(world.context, box.stop());
}

TEST_CASE("outbox: a flood limit holds its chat only, and keeps the order", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  world.telegram.fail_next("sendMessage", fault::flood(30s));
  world.put(box, alice, "1");
  world.settle();
  world.put(box, alice, "2");
  world.put(box, boris, "1");
  world.settle();
  CHECK(world.said(alice).empty());
  CHECK(world.said(boris) == texts{"1"});
  world.move_on(31s);
  CHECK(world.said(alice) == texts{"1", "2"});
  run(world.context, box.stop());
}

TEST_CASE("outbox: a lost answer follows the message's own policy", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  SECTION("give up: sent at most once") {
    world.telegram.fail_next("sendMessage", fault::lose_answer());
    world.put(box, alice, "once");
    world.settle();
    world.move_on(1h);
    CHECK(world.said(alice) == texts{"once"});
    CHECK(world.count(outbox_state::unknown) == 1);
  }
  SECTION("send again: at least once") {
    world.telegram.fail_next("sendMessage", fault::cut_connection());
    world.put(box, alice, "surely", on_unknown::send_again);
    world.settle();
    world.move_on(1h);
    CHECK(world.said(alice) == texts{"surely"});
    CHECK(world.count(outbox_state::sent) == 1);
  }
  run(world.context, box.stop());
}

TEST_CASE("outbox: a message that was being sent at a crash follows its policy", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.prepare());
  world.put(box, alice, "perhaps");
  world.put(box, alice, "again", on_unknown::send_again);
  const auto as_at_crash = [](transaction& tx) {
    return tx.execute("UPDATE botcore_outbox SET state = $1", outbox_state::sending);
  };
  run(world.context, world.database.write(as_at_crash));
  run(world.context, box.start());
  world.settle();
  CHECK(world.said(alice) == texts{"again"});
  CHECK(world.count(outbox_state::unknown) == 1);
  CHECK(world.log.count("whether they arrived is unknown") == 1);
  run(world.context, box.stop());
}

TEST_CASE("outbox: what an old copy holds as waiting can be given up", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.prepare());
  world.put(box, alice, "waits");
  world.put(box, boris, "is being sent", on_unknown::send_again);
  const auto half_sent = [](transaction& tx) {
    return tx.execute("UPDATE botcore_outbox SET state = $1 WHERE policy = $2", outbox_state::sending,
                      on_unknown::send_again);
  };
  run(world.context, world.database.write(half_sent));
  const auto give_up = [&](transaction& tx) { return outbox::give_up_unfinished(tx, world.client.bot_id()); };
  const auto of_another_bot = [](transaction& tx) { return outbox::give_up_unfinished(tx, 5); };
  CHECK(run(world.context, world.database.write(of_another_bot)) == 0);
  CHECK(run(world.context, world.database.write(give_up)) == 2);
  run(world.context, box.start());
  world.put(box, alice, "new");
  world.settle();
  CHECK(world.said(alice) == texts{"new"});
  CHECK(world.said(boris).empty());
  CHECK(world.count(outbox_state::unknown) == 2);
  run(world.context, box.stop());
}

TEST_CASE("outbox: finished messages are forgotten in time", "[delivery]") {
  outbox_world world;
  outbox box(world.ground, world.database, world.client);
  run(world.context, box.start());
  world.put(box, alice, "old");
  world.settle();
  world.move_on(72h);
  world.put(box, alice, "new");
  world.settle();
  CHECK(world.count(outbox_state::sent) == 1);
  run(world.context, box.stop());
}
