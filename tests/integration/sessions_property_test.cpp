// Whatever fails and whoever comes in between: a session counts exactly the updates that took effect.
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "botcore/router/session.hpp"
#include "botcore/storage/migration.hpp"

#include "integration/restarting_world.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono_literals;
using botcore::test::alice;
using botcore::test::group;
using botcore::test::restarting_world;
using botcore::test::run;
using botcore::test::telegram_world;

namespace {

struct ledger {
  std::int64_t sum = 0;
};

/// Adds numbers to a session that is shared by all chats of a person, and to a row, in one commit; fails now and then,
/// before the commit, in it, or by being slow enough for others to come between.
struct adding_up_bot {
  adding_up_bot(telegram_world& world, bot_options options, std::uint64_t seed)
      : database(*options.store), bot(world.ground, std::move(options)), random(seed) {
    std::vector<migration> steps;
    steps.emplace_back(1, "create sums", "CREATE TABLE entry (number BIGINT)");
    run(world.context, migrate(database, "sums", steps));
    session_options scope;
    scope.scope = session_scope::user;
    sums.emplace("sums", scope);
    bot.router().command("plus", "Add", {"number"}, [this](context& ctx, std::int64_t number) -> task<> {
      const auto sum = co_await sums->open(ctx);
      const auto fate = random() % 6;
      if (fate == 0) co_await ctx.time().sleep_for(std::chrono::milliseconds(random() % 500));
      sum->sum += number;
      if (fate == 1) throw std::runtime_error("before the commit");
      co_await ctx.commit([&](transaction& tx) {
        tx.execute("INSERT INTO entry VALUES ($1)", number);
        if (fate == 2) throw std::runtime_error("in the commit");
      });
    });
  }

  botcore::database& database;
  botcore::bot bot;
  std::mt19937_64 random;
  std::optional<sessions<ledger>> sums;
};

}  // namespace

TEST_CASE("sessions: whatever fails, a session has the sum of the rows that were committed with it",
          "[bot]") {
  const auto seed = GENERATE(range(std::uint64_t(1), std::uint64_t(6)));
  INFO("seed: " << seed);
  restarting_world<adding_up_bot> world;
  std::mt19937_64 random(seed);
  for (int round = 0; round < 4; ++round) {
    world.start(seed * 10 + static_cast<std::uint64_t>(round));
    for (int index = 0; index < 20; ++index) {
      const std::string text = "/plus " + std::to_string(random() % 1000);
      world.telegram.send(alice, random() % 2 == 0 ? alice : group, text);
      if (random() % 4 == 0) world.settle();
    }
    world.move_on(round == 3 ? 10min : std::chrono::milliseconds(random() % 3000));
  }
  const auto row = run(world.context, world.store->read([](transaction& tx) {
    const auto found = tx.query("SELECT count(*), sum(number) FROM entry");
    return std::pair(found.front().get<std::int64_t>(0), found.front().get<std::int64_t>(1));
  }));
  const auto stored =
      run(world.context, world.made->bot.values().get("session.sums", "user:" + std::to_string(alice)));
  const auto dead = world.log.count("is given up after");
  CHECK(row.first + static_cast<std::int64_t>(dead) == 80);
  CHECK(key_value_codec<ledger>::decode(stored.value_or("")).sum == row.second);
}
