#include "botcore/updates/lanes.hpp"

#include <string>
#include <vector>

#include "botcore/api/codec.hpp"
#include "botcore/core/manual_clock.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

using botcore::lane_key_of;
using botcore::lanes;
using botcore::lanes_options;
using botcore::task;
using botcore::api::Update;
using botcore::test::run;
using namespace std::chrono_literals;

namespace {

Update message_in(std::int64_t chat, std::int64_t id, const std::string& more = {}) {
  return botcore::from_json<Update>(R"({"update_id":)" + std::to_string(id) +
                                    R"(,"message":{"message_id":1,"date":0,"chat":{"id":)" +
                                    std::to_string(chat) + R"(,"type":"private"})" + more + "}}");
}

struct lanes_world {
  boost::asio::io_context context{1};
  botcore::manual_clock clock{botcore::system_time()};
  botcore::test::memory_log log;
  botcore::runtime ground{context.get_executor(), clock, log};
  std::vector<std::int64_t> handled;
  int running = 0;
  int most = 0;

  /// Handles for a minute of manual time.
  task<void> slowly(std::int64_t id) {
    most = std::max(most, ++running);
    co_await clock.sleep_for(1min);
    --running;
    handled.push_back(id);
  }

  lanes::handle slow_handler() {
    return [this](const Update& update) { return slowly(update.update_id); };
  }

  void push_all(lanes& queue, std::vector<Update> updates) {
    const auto pushing = [&]() -> task<void> {
      for (Update& update : updates) co_await queue.push(std::move(update));
    };
    run(context, pushing());
  }
};

using ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("lanes: the key is the chat and its topic, else the user", "[updates]") {
  CHECK(lane_key_of(message_in(7, 1)) == lane_key_of(message_in(7, 2)));
  CHECK(lane_key_of(message_in(7, 1)) != lane_key_of(message_in(8, 1)));
  const std::string topic = R"(,"is_topic_message":true,"message_thread_id":3)";
  CHECK(lane_key_of(message_in(7, 1, topic)) != lane_key_of(message_in(7, 1)));
  CHECK(lane_key_of(message_in(7, 1, R"(,"message_thread_id":3)")) == lane_key_of(message_in(7, 1)));
  const auto query = botcore::from_json<Update>(
      R"({"update_id":1,"inline_query":{"id":"1","from":{"id":9,"is_bot":false,"first_name":"A"},"query":"","offset":""}})");
  CHECK(lane_key_of(query).place == 9);
  const auto press = botcore::from_json<Update>(
      R"({"update_id":1,"callback_query":{"id":"1","from":{"id":9,"is_bot":false,"first_name":"A"},"chat_instance":"1",)"
      R"("message":{"message_id":1,"date":0,"chat":{"id":7,"type":"private"}}}})");
  CHECK(lane_key_of(press).place == 7);
}

TEST_CASE("lanes: one chat in order, chats side by side", "[updates]") {
  lanes_world world;
  lanes queue(world.ground, {}, world.slow_handler());
  world.push_all(queue, {message_in(7, 1), message_in(7, 2), message_in(8, 3), message_in(9, 4)});
  run(world.context, world.clock.run_for(1min, world.ground));
  CHECK(world.handled == ids{1, 3, 4});
  CHECK(world.most == 3);
  run(world.context, world.clock.run_for(1min, world.ground));
  CHECK(world.handled == ids{1, 3, 4, 2});
}

TEST_CASE("lanes: no more run side by side than allowed, and all get their turn", "[updates]") {
  lanes_world world;
  lanes_options two;
  two.side_by_side = 2;
  lanes queue(world.ground, two, world.slow_handler());
  world.push_all(queue,
                 {message_in(1, 1), message_in(1, 2), message_in(1, 3), message_in(2, 4), message_in(3, 5)});
  run(world.context, world.clock.run_for(5min, world.ground));
  CHECK(world.most == 2);
  // The busy chat goes to the end of the line after each of its updates.
  CHECK(world.handled == ids{1, 4, 5, 2, 3});
}

TEST_CASE("lanes: past the bound the source waits", "[updates]") {
  lanes_world world;
  lanes_options tight;
  tight.side_by_side = 1;
  tight.waiting = 2;
  lanes queue(world.ground, tight, world.slow_handler());
  bool pushed_all = false;
  botcore::task_group source(world.ground, "test");
  const auto pushing = [&]() -> task<void> {
    for (std::int64_t id = 1; id <= 5; ++id) co_await queue.push(message_in(7, id));
    pushed_all = true;
  };
  source.spawn(pushing());
  run(world.context, world.ground.quiet());
  CHECK_FALSE(pushed_all);
  CHECK(queue.waiting() == 2);
  run(world.context, world.clock.run_for(2min, world.ground));
  CHECK(pushed_all);
  run(world.context, world.clock.run_for(3min, world.ground));
  CHECK(world.handled == ids{1, 2, 3, 4, 5});
}

TEST_CASE("lanes: what throws is logged, and its lane goes on", "[updates]") {
  lanes_world world;
  lanes queue(world.ground, {}, [&](const Update& update) -> task<void> {
    if (update.update_id == 1) throw std::runtime_error("on purpose");
    world.handled.push_back(update.update_id);
    co_return;
  });
  world.push_all(queue, {message_in(7, 1), message_in(7, 2)});
  CHECK(run(world.context, queue.drain(5s)));
  CHECK(world.handled == ids{2});
  CHECK(world.log.count("update 1 failed: on purpose") == 1);
}

TEST_CASE("lanes: draining finishes what was taken, or cuts it short at its limit", "[updates]") {
  lanes_world world;
  lanes queue(world.ground, {}, world.slow_handler());
  world.push_all(queue, {message_in(7, 1), message_in(7, 2)});
  CHECK_FALSE(run(world.context, queue.drain(50ms)));
  CHECK(world.handled.empty());
  CHECK(queue.waiting() == 0);
  CHECK(world.log.count("1 handlers cut short and 1 updates not handled") == 1);
  CHECK(run(world.context, queue.drain(50ms)));
}
