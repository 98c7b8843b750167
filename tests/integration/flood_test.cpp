// Ten times as many updates as a bot can handle, for a minute.
#include <array>
#include <map>
#include <string>

#include "botcore/botcore.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/updates/webhook_server.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::bot;
using botcore::task;
using botcore::test::run;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t most_waiting = 100;
constexpr int offered_a_second = 100;  // the handler below manages ten
constexpr int seconds_of_flood = 60;

struct outcome_counts final : botcore::metrics {
  void add(std::string_view name, botcore::metric_labels labels, double amount) noexcept override {
    if (name == "botcore_webhook_requests_total")
      counts[std::string(labels[0].value)] += static_cast<int>(amount);
  }
  void set(std::string_view, botcore::metric_labels, double) noexcept override {}
  void observe(std::string_view, botcore::metric_labels, double) noexcept override {}
  std::map<std::string, int> counts;
};

/// A bot whose handler takes a tenth of a second, behind a webhook of which the test is the Telegram.
struct flooded_world : telegram_world {
  flooded_world()
      : store(ground, ":memory:"), hooks(ground, server_options(), counted), busy(ground, options()) {
    busy.router().text([this](botcore::context& ctx) -> task<> {
      co_await ctx.time().sleep_for(100ms);
      ++handled[ctx.update().update_id];
    });
    hooks.listen();
    hooks.open("/flood", "the-secret", busy.sink());
    serving.spawn(busy.serve());
    settle();
  }
  ~flooded_world() {
    run(context, hooks.close("/flood"));
    run(context, hooks.stop());
    busy.stop();
    run(context, serving.join());
  }

  static botcore::webhook_server_options server_options() {
    botcore::webhook_server_options made;
    made.port = 0;
    return made;
  }
  botcore::bot_options options() {
    auto made = options_for_bot();
    made.store = &store;
    made.lanes.side_by_side = 1;
    made.lanes.waiting = most_waiting;
    return made;
  }

  /// Brings a new update; true when it was taken.
  bool post() {
    const std::string id = std::to_string(++last_id);
    botcore::http_request request("POST", "http://127.0.0.1:" + std::to_string(hooks.port()) + "/flood");
    request.headers.add("Content-Type", "application/json");
    request.headers.add("X-Telegram-Bot-Api-Secret-Token", "the-secret");
    request.body = R"({"update_id":)" + id +
                   R"(,"message":{"message_id":1,"date":0,"text":"x","chat":{"id":)" +
                   std::to_string(1 + last_id % 20) + R"(,"type":"private"}}})";
    return run(context, outside.send(std::move(request))).status == 200;
  }

  botcore::sqlite_database store;
  outcome_counts counted;
  botcore::webhook_server hooks;
  botcore::http_client outside{ground};
  bot busy;
  botcore::task_group serving{ground, "test"};
  std::map<std::int64_t, int> handled;
  std::int64_t last_id = 0;
};

}  // namespace

TEST_CASE("flood: what is too much is refused and counted, memory has a bound, and the bot goes on",
          "[inbox]") {
  flooded_world world;
  int taken = 0;
  int refused = 0;
  for (int second = 0; second < seconds_of_flood; ++second) {
    for (int i = 0; i < offered_a_second; ++i) {
      const bool accepted = world.post();
      ++(accepted ? taken : refused);
      // Never more in memory than may wait and the one that is handled.
      REQUIRE(std::size_t(taken) <= world.handled.size() + most_waiting + 1);
    }
    world.move_on(1s);
  }
  CHECK(taken >= seconds_of_flood * 9);
  CHECK(refused > 7 * taken);
  CHECK(world.counted.counts["accepted"] == taken);
  CHECK(world.counted.counts["full"] == refused);
  world.move_on(20s);
  CHECK(world.handled.size() == std::size_t(taken));
  for (const auto& [id, times] : world.handled) CHECK(times == 1);
  CHECK(world.post());
  world.move_on(1s);
  CHECK(world.handled.size() == std::size_t(taken) + 1);
}
