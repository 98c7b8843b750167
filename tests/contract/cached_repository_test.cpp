#include "botcore/storage/cached_repository.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/task_group.hpp"
#include "contract/repository_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Holds what `find` has read back until it is told to hand it over.
class slow_repository final : public repository<seat> {
 public:
  explicit slow_repository(repository<seat>& inner) : inner_(inner) {}

  bool holding = false;
  int reads = 0;
  wakeup read_done;
  wakeup hand_over;

  task<std::optional<seat>> find(key_type key) override {
    ++reads;
    std::optional<seat> found = co_await inner_.find(std::move(key));
    if (holding) {
      read_done.notify();
      co_await real_clock().sleep_for(std::chrono::minutes(1), &hand_over);
    }
    co_return found;
  }
  std::optional<seat> find(transaction& tx, const key_type& key) override { return inner_.find(tx, key); }
  std::uint64_t its_generation = 0;
  std::uint64_t generation() const noexcept override { return its_generation; }
  task<bool> create(seat created) override { return inner_.create(std::move(created)); }
  bool create(transaction& tx, const seat& created) override { return inner_.create(tx, created); }
  task<void> save(seat saved) override { return inner_.save(std::move(saved)); }
  void save(transaction& tx, const seat& saved) override { inner_.save(tx, saved); }
  task<bool> update(seat changed) override { return inner_.update(std::move(changed)); }
  bool update(transaction& tx, const seat& changed) override { return inner_.update(tx, changed); }
  task<bool> remove(key_type key) override { return inner_.remove(std::move(key)); }
  bool remove(transaction& tx, const key_type& key) override { return inner_.remove(tx, key); }
  task<page_of<seat>> list(page wanted) override { return inner_.list(std::move(wanted)); }
  page_of<seat> list(transaction& tx, const page& wanted) override { return inner_.list(tx, wanted); }
  task<std::int64_t> count(page wanted) override { return inner_.count(std::move(wanted)); }
  std::int64_t count(transaction& tx, const page& wanted) override { return inner_.count(tx, wanted); }
  void for_each(transaction& tx, const page& wanted, const visitor& visit) override {
    inner_.for_each(tx, wanted, visit);
  }

 private:
  repository<seat>& inner_;
};

/// A cached repository over one that counts its reads, on a clock that stands still.
struct cached_world : repository_world {
  explicit cached_world(cache_options options = {}, backend kind = backend::memory)
      : repository_world(kind), plain(*store), slow(plain), cached(slow, time, std::move(options)) {}

  std::optional<seat> find(const char* place) { return await(cached.find(key(place))); }
  void put(const char* place, std::int64_t guest) { await(cached.save(made(place, guest))); }
  static entity_key<seat> key(const char* place) { return {1, place}; }
  static seat made(const char* place, std::int64_t guest) { return {1, place, guest}; }

  manual_clock time{system_time(std::chrono::hours(500'000))};
  sql_repository<seat> plain;
  slow_repository slow;
  cached_repository<seat> cached;
};

/// Lets a find read, runs `change` before it is handed what it read, and gives what later finds see.
template <class Change>
std::int64_t guest_after_overtaking(cached_world& world, Change change) {
  world.put("a", 1);
  const auto scenario = [&]() -> task<void> {
    world.slow.holding = true;
    task_group readers(world.ground, "test");
    std::optional<seat> early;
    const auto read = [&]() -> task<void> { early = co_await world.cached.find(world.key("a")); };
    readers.spawn(read());
    co_await real_clock().sleep_for(std::chrono::minutes(1), &world.slow.read_done);
    co_await change();
    world.slow.holding = false;
    world.slow.hand_over.notify();
    co_await readers.join();
    CHECK(early->guest == 1);  // it had begun before
  };
  world.await(scenario());
  return world.find("a")->guest;
}

}  // namespace

TEST_CASE("cached: what was found, or not found, is remembered until it changes", "[storage]") {
  cached_world world;
  CHECK(world.find("a") == std::nullopt);
  CHECK(world.find("a") == std::nullopt);
  CHECK(world.slow.reads == 1);
  world.put("a", 1);
  CHECK(world.find("a")->guest == 1);
  CHECK(world.find("a")->guest == 1);
  CHECK(world.slow.reads == 2);
  CHECK(world.await(world.cached.update(world.made("a", 2))));
  CHECK(world.find("a")->guest == 2);
  CHECK(world.await(world.cached.remove(world.key("a"))));
  CHECK(world.find("a") == std::nullopt);
  CHECK(world.await(world.cached.create(world.made("a", 3))));
  CHECK(world.find("a")->guest == 3);
  const cache_statistics numbers = world.cached.statistics();
  CHECK(numbers.hits == 2);
  CHECK(numbers.misses == 5);
  CHECK(numbers.entries == 1);
}

TEST_CASE("cached: changes inside a transaction count from the commit on, and never if it fails",
          "[storage]") {
  cached_world world;
  world.put("a", 1);
  world.put("b", 1);
  CHECK(world.find("a")->guest == 1);
  world.write([&](transaction& tx) {
    world.cached.update(tx, world.made("a", 2));
    CHECK(world.cached.find(tx, world.key("a"))->guest == 2);
    world.cached.remove(tx, world.key("b"));
    world.cached.create(tx, world.made("c", 7));
    world.cached.save(tx, world.made("d", 8));
  });
  CHECK(world.find("a")->guest == 2);
  CHECK(world.find("b") == std::nullopt);
  CHECK(world.find("c")->guest == 7);
  CHECK(world.find("d")->guest == 8);
  const auto failing = [&](transaction& tx) {
    world.cached.update(tx, world.made("a", 666));
    CHECK(world.cached.find(tx, world.key("a"))->guest == 666);
    throw std::runtime_error("enough");
  };
  CHECK_THROWS_AS(world.write(failing), std::runtime_error);
  CHECK(world.find("a")->guest == 2);
}

TEST_CASE("cached: a value that was read before a change overtook it is not kept", "[storage]") {
  SECTION("by a task") {
    cached_world world;
    const auto change = [&]() -> task<void> { co_await world.cached.save(world.made("a", 2)); };
    CHECK(guest_after_overtaking(world, change) == 2);
    CHECK(world.cached.statistics().overtaken == 1);
  }
  SECTION("inside a transaction") {
    cached_world world;
    const auto change = [&]() -> task<void> {
      const auto body = [&](transaction& tx) { world.cached.update(tx, world.made("a", 2)); };
      co_await world.store->write(body);
    };
    CHECK(guest_after_overtaking(world, change) == 2);
  }
  SECTION("past the repository, and then forgotten") {
    cached_world world;
    const auto change = [&]() -> task<void> {
      const auto body = [&](transaction& tx) { tx.execute("UPDATE seat SET guest = 2"); };
      co_await world.store->write(body);
      world.cached.forget_all();
    };
    CHECK(guest_after_overtaking(world, change) == 2);
  }
  SECTION("when all was replaced as a whole") {
    cached_world world;
    const auto change = [&]() -> task<void> {
      const auto body = [&](transaction& tx) { tx.execute("UPDATE seat SET guest = 2"); };
      co_await world.store->write(body);
      ++world.slow.its_generation;
    };
    CHECK(guest_after_overtaking(world, change) == 2);
    CHECK(world.cached.statistics().overtaken == 1);
  }
  SECTION("of another row it is kept") {
    cached_world world;
    const auto change = [&]() -> task<void> { co_await world.cached.save(world.made("b", 2)); };
    CHECK(guest_after_overtaking(world, change) == 1);
    CHECK(world.slow.reads == 1);
  }
}

TEST_CASE("cached: what changed past it is seen after its lifetime, or when it is forgotten", "[storage]") {
  cache_options options;
  options.absent_lifetime = std::chrono::minutes(1);
  cached_world world(options);
  const auto change = [&](int guest) {
    world.write([&](transaction& tx) {
      tx.execute("UPDATE seat SET guest = $1", guest);
      tx.execute("INSERT INTO seat VALUES(1, $1, 0)", std::to_string(guest));
    });
  };
  const auto pass = [&](std::chrono::seconds duration) {
    world.await(world.time.run_for(duration, world.ground));
  };
  world.put("a", 1);
  CHECK(world.find("a")->guest == 1);
  CHECK(world.find("2") == std::nullopt);
  change(2);
  pass(std::chrono::seconds(59));
  CHECK(world.find("2") == std::nullopt);
  pass(std::chrono::seconds(1));
  CHECK(world.find("2"));
  pass(std::chrono::minutes(4) - std::chrono::seconds(1));
  CHECK(world.find("a")->guest == 1);
  pass(std::chrono::seconds(1));
  CHECK(world.find("a")->guest == 2);
  change(3);
  CHECK(world.find("a")->guest == 2);
  world.cached.forget(world.key("a"));
  CHECK(world.find("a")->guest == 3);
  world.write([&](transaction& tx) {
    tx.execute("UPDATE seat SET guest = 4");
    world.cached.forget(tx, world.key("a"));
  });
  CHECK(world.find("a")->guest == 4);
}

TEST_CASE("cached: a find that fails leaves nothing behind", "[storage]") {
  cached_world world;
  world.put("a", 1);
  world.write([](transaction& tx) { tx.execute("UPDATE seat SET guest = 'nobody'"); });
  CHECK(code_of([&] { world.find("a"); }) == storage_errc::wrong_type);
  CHECK(world.cached.statistics().entries == 0);
  world.write([](transaction& tx) { tx.execute("UPDATE seat SET guest = 5"); });
  CHECK(world.find("a")->guest == 5);
}

namespace {

/// Random tasks side by side on a few rows. Every change raises the row's number in the same transaction, so a
/// later state has a higher number, whatever the order in which tasks go on.
class stale_hunt {
 public:
  stale_hunt(repository_world& world, std::uint32_t seed) : world_(world), random_(seed) {
    world_.write([](transaction& tx) {
      tx.execute("CREATE TABLE turn(place TEXT PRIMARY KEY, number BIGINT NOT NULL)");
    });
  }

  void run(int tasks, int steps) {
    const auto all = [&]() -> task<void> {
      task_group group(world_.ground, "test");
      for (int index = 0; index < tasks; ++index) group.spawn(wander(steps));
      co_await group.join();
    };
    world_.await(all());
    for (const auto& [place, floor] : seen_absent_) {
      absent_[place].insert(0);
      // Some state from `floor` on was "not there".
      CHECK(absent_[place].lower_bound(floor) != absent_[place].end());
    }
    CHECK(finds_ > 0);
  }

 private:
  struct outcome {
    std::int64_t number = 0;
    bool there = false;
  };

  task<void> wander(int steps) {
    for (int step = 0; step < steps; ++step) {
      const std::string place(1, static_cast<char>('a' + random_() % 3));
      const auto choice = random_() % 10;
      if (choice < 6) {
        co_await look(place);
      } else {
        co_await change(place, choice == 6, choice == 7);
      }
    }
  }

  task<void> look(std::string place) {
    const std::int64_t floor = floor_[place];
    const entity_key<seat> key(1, place);
    const std::optional<seat> found = co_await world_.seats->find(key);
    ++finds_;
    if (found) {
      CHECK(found->guest >= floor);
      CHECK(found->guest < 1'000'000);  // nothing that was rolled back
    } else {
      seen_absent_.emplace_back(place, floor);
    }
  }

  task<void> change(std::string place, bool removes, bool fails) {
    const auto body = [&](transaction& tx) {
      const std::int64_t number = tx.query(
                                        "INSERT INTO turn VALUES($1, 1) ON CONFLICT (place) DO UPDATE"
                                        " SET number = turn.number + 1 RETURNING number",
                                        place)
                                      .front()
                                      .get<std::int64_t>(0);
      const entity_key<seat> key(1, place);
      if (fails) {
        world_.seats->save(tx, seat{1, place, 1'000'000 + number});
        throw std::out_of_range("undone");
      }
      if (removes) {
        world_.seats->remove(tx, key);
      } else if (!world_.seats->create(tx, seat{1, place, number})) {
        world_.seats->update(tx, seat{1, place, number});
      }
      return outcome{number, !removes};
    };
    try {
      const outcome done = co_await world_.store->write(body);
      floor_[place] = std::max(floor_[place], done.number);
      if (!done.there) absent_[place].insert(done.number);
    } catch (const std::out_of_range&) {
      // As it should.
    }
  }

  repository_world& world_;
  std::mt19937 random_;
  std::map<std::string, std::int64_t> floor_;  // the highest number whose task went on
  std::map<std::string, std::set<std::int64_t>>
      absent_;  // the numbers of removals; 0: before the first change
  std::vector<std::pair<std::string, std::int64_t>> seen_absent_;
  int finds_ = 0;
};

}  // namespace

TEST_CASE("cached: no find gives a value older than a commit whose task went on", "[storage]") {
  const auto kind = GENERATE(backend::file, backend::memory);
  for (std::uint32_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    repository_world world(kind);
    decorated_repositories(world);
    stale_hunt(world, seed).run(8, 60);
  }
}
