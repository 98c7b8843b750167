#include "botcore/updates/lanes.hpp"

#include <string>
#include <vector>

#include "botcore/api/codec.hpp"
#include "botcore/core/manual_clock.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

using botcore::accepted_update;
using botcore::lane_hold;
using botcore::lane_key_of;
using botcore::lanes;
using botcore::lanes_options;
using botcore::task;
using botcore::update_turn;
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
    return [this](std::shared_ptr<const update_turn> turn, lane_hold&) {
      return slowly(turn->front().update.update_id);
    };
  }

  static void push_all(lanes& queue, std::vector<Update> updates) {
    for (Update& update : updates) queue.push(accepted_update(std::move(update)));
  }
};

using ids = std::vector<std::int64_t>;

}  // namespace

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

TEST_CASE("lanes: past the bound sources wait for room, all of them", "[updates]") {
  lanes_world world;
  lanes_options tight;
  tight.side_by_side = 1;
  tight.waiting = 2;
  lanes queue(world.ground, tight, world.slow_handler());
  world.push_all(queue, {message_in(7, 1), message_in(7, 2), message_in(7, 3)});
  run(world.context, world.ground.quiet());
  CHECK(queue.waiting() == 2);
  CHECK_FALSE(queue.has_room());
  int let_in = 0;
  botcore::task_group sources(world.ground, "test");
  const auto waiting = [&]() -> task<void> {
    co_await queue.room();
    ++let_in;
  };
  sources.spawn(waiting());
  sources.spawn(waiting());
  run(world.context, world.ground.quiet());
  CHECK(let_in == 0);
  run(world.context, world.clock.run_for(1min, world.ground));
  CHECK(let_in == 2);
  CHECK(queue.has_room());
  run(world.context, world.clock.run_for(2min, world.ground));
  CHECK(world.handled == ids{1, 2, 3});
}

TEST_CASE("lanes: what throws is logged, and its lane goes on", "[updates]") {
  lanes_world world;
  lanes queue(world.ground, {}, [&](std::shared_ptr<const update_turn> turn, lane_hold&) -> task<void> {
    const Update& update = turn->front().update;
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

TEST_CASE("lanes: what is stored elsewhere is not waited for at the end", "[updates]") {
  lanes_world world;
  lanes queue(world.ground, {}, [&](std::shared_ptr<const update_turn> turn, lane_hold&) -> task<void> {
    world.handled.push_back(turn->front().update.update_id);
    co_return;
  });
  world.push_all(queue, {message_in(7, 1), message_in(7, 2)});
  CHECK(run(world.context, queue.finish_running(5s)));
  CHECK(world.handled.size() <= 1);
  CHECK(queue.waiting() == 0);
}

namespace {

/// Notes which updates came together.
struct album_world : lanes_world {
  album_world() { options.album_wait = 1s; }

  lanes::handle noting() {
    return [this](std::shared_ptr<const update_turn> turn, lane_hold&) -> task<void> {
      ids together;
      for (const accepted_update& one : *turn) together.push_back(one.update.update_id);
      turns.push_back(together);
      co_return;
    };
  }
  static Update part(std::int64_t chat, std::int64_t id, const std::string& album = "A") {
    return message_in(chat, id, R"(,"media_group_id":")" + album + '"');
  }

  lanes_options options;
  std::vector<ids> turns;
};

}  // namespace

TEST_CASE("lanes: the parts of an album are one turn, a while after the latest part", "[updates]") {
  album_world world;
  lanes queue(world.ground, world.options, world.noting());
  world.push_all(queue, {world.part(7, 1), world.part(7, 2)});
  run(world.context, world.clock.run_for(700ms, world.ground));
  world.push_all(queue, {world.part(7, 3)});
  run(world.context, world.clock.run_for(700ms, world.ground));
  CHECK(world.turns.empty());
  run(world.context, world.clock.run_for(300ms, world.ground));
  CHECK(world.turns == std::vector<ids>{{1, 2, 3}});
  world.push_all(queue, {world.part(7, 4)});  // too late: by itself
  run(world.context, world.clock.run_for(1s, world.ground));
  CHECK(world.turns == std::vector<ids>{{1, 2, 3}, {4}});
}

TEST_CASE("lanes: an album ends when something else comes, or at ten parts", "[updates]") {
  album_world world;
  lanes queue(world.ground, world.options, world.noting());
  world.push_all(queue, {world.part(7, 1), message_in(7, 2), world.part(7, 3, "B"), world.part(7, 4, "C")});
  for (std::int64_t id = 10; id < 21; ++id) world.push_all(queue, {world.part(8, id)});
  run(world.context, world.ground.quiet());
  std::sort(world.turns.begin(), world.turns.end());
  CHECK(world.turns == std::vector<ids>{{1}, {2}, {3}, {10, 11, 12, 13, 14, 15, 16, 17, 18, 19}});
  run(world.context, world.clock.run_for(1s, world.ground));
  CHECK(world.turns.size() == 6);
}

TEST_CASE("lanes: albums are all there when the bot stops", "[updates]") {
  album_world world;
  lanes queue(world.ground, world.options, world.noting());
  world.push_all(queue, {world.part(7, 1), world.part(7, 2)});
  run(world.context, world.ground.quiet());
  CHECK(run(world.context, queue.drain(5s)));
  CHECK(world.turns == std::vector<ids>{{1, 2}});
}

TEST_CASE("lanes: a turn that lets go of its lane holds up nobody", "[updates]") {
  lanes_world world;
  lanes_options single;
  single.side_by_side = 1;
  botcore::wakeup answer;
  lanes queue(world.ground, single,
              [&](std::shared_ptr<const update_turn> turn, lane_hold& hold) -> task<void> {
                const std::int64_t id = turn->front().update.update_id;
                if (id == 1) {
                  hold.release();
                  co_await world.clock.sleep_until(botcore::system_time::max(), &answer);
                }
                world.handled.push_back(id);
              });
  world.push_all(queue, {message_in(7, 1), message_in(7, 2), message_in(8, 3)});
  run(world.context, world.ground.quiet());
  CHECK(world.handled == ids{3, 2});
  answer.notify();
  run(world.context, world.ground.quiet());
  CHECK(world.handled == ids{3, 2, 1});
  int visits = 0;
  queue.visit(lane_key_of(message_in(7, 1)), [&]() -> task<void> {
    ++visits;
    co_return;
  });
  CHECK(run(world.context, queue.drain(5s)));
  CHECK(visits == 1);
}
