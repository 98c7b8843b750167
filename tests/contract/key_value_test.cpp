#include "contract/key_value_fixture.hpp"

#include <map>
#include <random>

#include "botcore/core/task_group.hpp"
#include "botcore/storage/key_value_space.hpp"
#include "botcore/storage/key_value_sweeper.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

using strings = std::vector<std::string>;
constexpr std::chrono::seconds second(1);

/// Runs the rest of the test once for each backend.
std::unique_ptr<key_value_world> each_backend() {
  const auto index = GENERATE(range(std::size_t(0), key_value_backends().size()));
  UNSCOPED_INFO("backend: " << key_value_backends()[index].name);
  auto world = std::make_unique<key_value_world>();
  key_value_backends()[index].set_up(*world);
  return world;
}

}  // namespace

TEST_CASE("key-value: what is set is there, byte by byte, in its namespace and for its bot", "[storage]") {
  const auto world = each_backend();
  const std::string bytes("\0\xff\n'; --", 8);
  world->await(world->store->set("a", "key", bytes));
  CHECK(world->await(world->store->get("a", "key")) == bytes);
  CHECK(world->await(world->store->get("b", "key")) == std::nullopt);
  CHECK(world->await(world->store->get("a", "ke")) == std::nullopt);
  CHECK(world->await(world->other_bot->get("a", "key")) == std::nullopt);
  world->await(world->store->set("a", "key", ""));
  CHECK(world->await(world->store->get("a", "key")) == "");
  world->inside([](key_value_store& store, transaction& tx) {
    store.set(tx, "a", "ключ", "значение");
    CHECK(store.get(tx, "a", "ключ") == "значение");
    CHECK(store.get(tx, "a", "КЛЮЧ") == std::nullopt);
  });
  CHECK(world->await(world->store->erase("a", "key")));
  CHECK_FALSE(world->await(world->store->erase("a", "key")));
  CHECK(world->await(world->store->get("a", "key")) == std::nullopt);
}

TEST_CASE("key-value: what happens in a transaction is undone with it", "[storage]") {
  const auto world = each_backend();
  world->await(world->store->set("a", "kept", "1"));
  const auto failing = [](key_value_store& store, transaction& tx) {
    store.set(tx, "a", "kept", "2");
    store.set(tx, "a", "new", "3");
    store.erase(tx, "a", "kept");
    throw std::runtime_error("enough");
  };
  CHECK_THROWS_AS(world->inside(failing), std::runtime_error);
  CHECK(world->await(world->store->get("a", "kept")) == "1");
  CHECK(world->await(world->store->get("a", "new")) == std::nullopt);
}

TEST_CASE("key-value: lifetimes end to the millisecond, and what has ended counts as absent", "[storage]") {
  const auto world = each_backend();
  world->await(world->store->set("a", "default", "1"));
  world->await(world->store->set("a", "short", "2", 2 * second));
  world->await(world->store->set("a", "endless", "3", time_to_live::never_ends()));
  world->pass(std::chrono::milliseconds(1999));
  CHECK(world->await(world->store->get("a", "short")) == "2");
  world->pass(std::chrono::milliseconds(1));
  CHECK(world->await(world->store->get("a", "short")) == std::nullopt);
  CHECK_FALSE(world->await(world->store->erase("a", "short")));
  CHECK_FALSE(world->await(world->store->touch("a", "short")));
  CHECK_FALSE(world->await(world->store->compare_and_set("a", "short", "2", "x")));
  CHECK(world->await(world->store->keys("a", "")) == strings{"default", "endless"});
  CHECK(world->await(world->store->set_if_absent("a", "short", "4")));
  CHECK(world->await(world->store->get("a", "short")) == "4");
  world->pass(std::chrono::hours(1) - 3 * second);
  CHECK(world->await(world->store->get("a", "default")) == "1");
  world->pass(second);
  CHECK(world->await(world->store->get("a", "default")) == std::nullopt);
  world->pass(std::chrono::hours(24 * 365 * 20));
  CHECK(world->await(world->store->get("a", "endless")) == "3");
}

TEST_CASE("key-value: setting anew gives a new lifetime, and touch only that", "[storage]") {
  const auto world = each_backend();
  world->await(world->store->set("a", "x", "1", 10 * second));
  world->await(world->store->set("a", "y", "1", 10 * second));
  world->pass(9 * second);
  world->await(world->store->set("a", "x", "2", 10 * second));
  CHECK(world->await(world->store->touch("a", "y", 10 * second)));
  CHECK_FALSE(world->await(world->store->touch("a", "z")));
  world->pass(9 * second);
  CHECK(world->await(world->store->get("a", "x")) == "2");
  CHECK(world->await(world->store->get("a", "y")) == "1");
  world->pass(second);
  CHECK(world->await(world->store->get("a", "x")) == std::nullopt);
  CHECK(world->await(world->store->get("a", "y")) == std::nullopt);
}

TEST_CASE("key-value: set_if_absent and compare_and_set say whether they did", "[storage]") {
  const auto world = each_backend();
  CHECK(world->await(world->store->set_if_absent("a", "x", "1", 5 * second)));
  CHECK_FALSE(world->await(world->store->set_if_absent("a", "x", "2", 500 * second)));
  CHECK(world->await(world->store->get("a", "x")) == "1");
  CHECK_FALSE(world->await(world->store->compare_and_set("a", "x", "0", "3")));
  CHECK_FALSE(world->await(world->store->compare_and_set("a", "none", "", "3")));
  world->pass(5 * second);
  CHECK(world->await(world->store->get("a", "x")) == std::nullopt);  // a refused set changed no lifetime
  world->inside([](key_value_store& store, transaction& tx) {
    CHECK(store.set_if_absent(tx, "a", "x", "4"));
    CHECK_FALSE(store.set_if_absent(tx, "a", "x", "5"));
    CHECK(store.compare_and_set(tx, "a", "x", "4", "6"));
    CHECK_FALSE(store.compare_and_set(tx, "a", "x", "4", "7"));
    CHECK(store.touch(tx, "a", "x"));
    CHECK(store.keys(tx, "a", "") == strings{"x"});
    CHECK(store.erase(tx, "a", "x"));
    CHECK(store.sweep(tx) == 0);
  });
}

TEST_CASE("key-value: of many tasks that compare and set side by side, none is lost", "[storage]") {
  const auto world = each_backend();
  key_value_space<std::int64_t> numbers(*world->store, "numbers");
  const auto add_ten = [&]() -> task<void> {
    for (int done = 0; done < 10;) {
      const std::optional<std::int64_t> seen = co_await numbers.get("sum");
      bool won = false;
      if (seen) {
        won = co_await numbers.compare_and_set("sum", *seen, *seen + 1);
      } else {
        won = co_await numbers.set_if_absent("sum", 1);
      }
      if (won) ++done;
    }
  };
  const auto all = [&]() -> task<void> {
    task_group group(world->ground, "test");
    for (int index = 0; index < 5; ++index) group.spawn(add_ten());
    co_await group.join();
  };
  world->await(all());
  CHECK(world->await(numbers.get("sum")) == 50);
}

TEST_CASE("key-value: keys are listed by prefix, in order, a part at a time", "[storage]") {
  const auto world = each_backend();
  const std::string last = "\U0010FFFF";
  world->inside([&](key_value_store& store, transaction& tx) {
    for (const char* key : {"chat:10", "chat:2", "chat:1", "chat", "chau", "cha", "Chat:1", "chat;", "x%_"}) {
      store.set(tx, "a", key, "");
    }
    for (const std::string& key :
         {last, last + "a", "z" + last, std::string("\uD7FF"), std::string("\uE000")}) {
      store.set(tx, "edge", key, "");
    }
    store.set(tx, "b", "chat:3", "");
  });
  world->await(world->other_bot->set("a", "chat:4", ""));
  const auto keys = [&](const char* space, std::string prefix, int limit = 100, std::string after = {}) {
    return world->await(world->store->keys(space, std::move(prefix), limit, std::move(after)));
  };
  CHECK(keys("a", "chat:") == strings{"chat:1", "chat:10", "chat:2"});
  CHECK(keys("a", "chat:", 2) == strings{"chat:1", "chat:10"});
  CHECK(keys("a", "chat:", 2, "chat:10") == strings{"chat:2"});
  CHECK(keys("a", "chat:", 2, "gone") == strings{});
  CHECK(keys("a", "x%") == strings{"x%_"});
  CHECK(keys("a", "%").empty());
  CHECK(keys("a", "").size() == 9);
  CHECK(keys("none", "").empty());
  CHECK(keys("edge", last) == strings{last, last + "a"});
  CHECK(keys("edge", "z" + last) == strings{"z" + last});
  CHECK(keys("edge", "\uD7FF") == strings{"\uD7FF"});
}

TEST_CASE("key-value: sweeping removes what has ended, in bounded portions, and nothing else", "[storage]") {
  const auto world = each_backend();
  world->inside([](key_value_store& store, transaction& tx) {
    for (int index = 0; index < 25; ++index)
      store.set(tx, "a", std::to_string(index), "", (index + 1) * second);
    store.set(tx, "b", "endless", "", time_to_live::never_ends());
  });
  world->await(world->other_bot->set("a", "0", "", second));
  world->pass(20 * second);
  CHECK(world->await(world->store->sweep(8)) == 8);
  CHECK(world->await(world->store->sweep(8)) == 8);
  CHECK(world->await(world->store->sweep(8)) == 4);
  CHECK(world->await(world->store->sweep(8)) == 0);
  CHECK(world->await(world->store->keys("a", "")).size() == 5);
  CHECK(world->await(world->other_bot->sweep()) == 1);
}

TEST_CASE("key-value: what is too long, or is no name, is refused and says so", "[storage]") {
  const auto world = each_backend();
  const auto refusal = [&](task<void> work) {
    std::string message;
    try {
      world->await(std::move(work));
    } catch (const error& failure) {
      CHECK(failure.code() == errc::invalid_argument);
      message = failure.what();
    }
    return message;
  };
  key_value_store& store = *world->store;
  CHECK(contains(refusal(store.set("", "k", "")), "the namespace '': it must be 1 to 64 of a-z"));
  CHECK(contains(refusal(store.set(std::string(65, 'a'), "k", "")), "65 bytes"));
  CHECK(contains(refusal(store.set("A", "k", "")), "the namespace 'A'"));
  CHECK(contains(refusal(store.set("a", "", "")), "using the key '' of 'a': it is empty"));
  CHECK(contains(refusal(store.set("a", std::string(513, 'k'), "")), "of 513 bytes of 'a': it may have 512"));
  CHECK(contains(refusal(store.set("a", "\xff", "")), "not UTF-8"));
  CHECK(contains(refusal(store.set("a", std::string("a\0b", 3), "")), "NUL"));
  CHECK(
      contains(refusal(store.set("a", "k", std::string(1024 * 1024 + 1, 'v'))), "a value of 1048577 bytes"));
  CHECK(contains(refusal(store.set("a", "k", "", std::chrono::seconds(0))),
                 "a lifetime of 0 ms: it must be more than 0"));
  CHECK(contains(refusal(store.set("a", "k", "", std::chrono::seconds(-5))), "-5000 ms"));
  CHECK(contains(refusal(store.set("a", "k", "", std::chrono::hours(24 * 366 * 101))), "100 years"));
  CHECK(contains(refusal(store.set("a", "k", "", std::chrono::hours::max())), "100 years"));
  CHECK(contains(refusal(store.set("a", "k", "", std::chrono::hours(5124095576031LL))), "100 years"));
  CHECK(contains(message_of([&] { world->await(store.keys("a", "", 0)); }),
                 "a limit of 0; it is from 1 to 1000"));
  CHECK(contains(message_of([&] { world->await(store.sweep(1001)); }), "1001"));
  CHECK(
      refusal(store.set(std::string(64, 'a'), std::string(512, 'k'), std::string(1024 * 1024, 'v'))).empty());
  CHECK(world->await(store.keys(std::string(64, 'a'), "")).size() == 1);
  CHECK(world->await(store.keys("a", "")).empty());
}

TEST_CASE("key-value: typed values, and those that are something else", "[storage]") {
  const auto world = each_backend();
  key_value_space<std::int64_t> numbers(*world->store, "numbers", 5 * second);
  key_value_space<> texts(*world->store, "texts");
  world->await(numbers.set("least", std::numeric_limits<std::int64_t>::min()));
  CHECK(world->await(numbers.get("least")) == std::numeric_limits<std::int64_t>::min());
  CHECK(world->await(numbers.get("none")) == std::nullopt);
  world->await(texts.set("t", "text"));
  CHECK(world->await(texts.get("t")) == "text");
  for (const char* bad : {"", "1x", " 1", "9223372036854775808"}) {
    world->await(world->store->set("numbers", "bad", bad));
    const auto ask = [&] { world->await(numbers.get("bad")); };
    CHECK(code_of(ask) == errc::malformed_data);
    CHECK(contains(message_of(ask), "reading the value 'bad' of 'numbers'"));
  }
  world->inside([&](key_value_store&, transaction& tx) {
    CHECK(numbers.set_if_absent(tx, "n", 7));
    CHECK(numbers.compare_and_set(tx, "n", 7, 8));
    CHECK(numbers.get(tx, "n") == 8);
    numbers.set(tx, "m", 1);
    CHECK(numbers.keys(tx) == strings{"bad", "least", "m", "n"});
    CHECK(numbers.erase(tx, "m"));
    CHECK(numbers.touch(tx, "n", second));
  });
  world->pass(second);
  CHECK(world->await(numbers.get("n")) == std::nullopt);
  world->pass(4 * second);
  CHECK(world->await(numbers.get("least")) == std::nullopt);  // the space's own lifetime
  CHECK(world->await(texts.get("t")) == "text");
}

TEST_CASE("key-value: random operations do what a map does", "[storage]") {
  const auto world = each_backend();
  struct held {
    std::string value;
    system_time ends;
  };
  std::map<std::string, held> model;
  std::mt19937 random(20260101);
  const auto live = [&](const std::string& key) {
    const auto found = model.find(key);
    return found != model.end() && found->second.ends > world->time.system_now() ? &found->second : nullptr;
  };
  for (int step = 0; step < 600; ++step) {
    const std::string key(1 + random() % 2, static_cast<char>('a' + random() % 4));
    const std::string value = std::to_string(random() % 3);
    const auto lifetime = std::chrono::seconds(1 + random() % 30);
    const held next{value, world->time.system_now() + lifetime};
    held* const now = live(key);
    switch (random() % 8) {
      case 0:
        world->await(world->store->set("m", key, value, lifetime));
        model[key] = next;
        break;
      case 1:
        CHECK(world->await(world->store->set_if_absent("m", key, value, lifetime)) == !now);
        if (!now) model[key] = next;
        break;
      case 2: {
        const bool matches = now && now->value == "1";
        CHECK(world->await(world->store->compare_and_set("m", key, "1", value, lifetime)) == matches);
        if (matches) model[key] = next;
        break;
      }
      case 3:
        CHECK(world->await(world->store->erase("m", key)) == (now != nullptr));
        model.erase(key);
        break;
      case 4:
        CHECK(world->await(world->store->touch("m", key, lifetime)) == (now != nullptr));
        if (now) now->ends = next.ends;
        break;
      case 5:
        world->pass(std::chrono::milliseconds(random() % 5000));
        break;
      case 6:
        world->await(world->store->sweep(1 + std::int64_t(random() % 3)));
        break;
      default: {
        strings expected;
        for (const auto& [name, one] : model) {
          if (live(name)) expected.push_back(name);
        }
        CHECK(world->await(world->store->keys("m", "")) == expected);
      }
    }
    const held* const then = live(key);
    CHECK(world->await(world->store->get("m", key)) ==
          (then ? std::optional<std::string>(then->value) : std::nullopt));
  }
}

TEST_CASE("key-value: the sweeper sweeps at its start and after each interval, until it is stopped",
          "[storage]") {
  const auto world = each_backend();
  sweeper_options options;
  options.interval = std::chrono::minutes(1);
  options.portion = 3;
  key_value_sweeper sweeper(world->ground, *world->store, options);
  const auto fill = [&] {
    world->inside([](key_value_store& store, transaction& tx) {
      for (int index = 0; index < 10; ++index) store.set(tx, "a", std::to_string(index), "", second);
    });
    world->pass(second);
  };
  // What is left is what a further sweep finds.
  const auto left = [&] { return world->await(world->store->sweep()); };
  fill();
  sweeper.start();
  sweeper.start();
  world->await(world->ground.quiet());
  CHECK(left() == 0);
  fill();
  world->pass(std::chrono::seconds(58));
  CHECK(left() == 10);
  fill();
  world->pass(std::chrono::minutes(1));
  CHECK(left() == 0);
  world->await(sweeper.stop());
  fill();
  world->pass(std::chrono::minutes(5));
  CHECK(left() == 10);
  sweeper.start();
  fill();
  world->pass(std::chrono::minutes(1));
  CHECK(left() == 0);
  world->await(sweeper.stop());
}

TEST_CASE("key-value: the sweeper survives a round that fails", "[storage]") {
  const auto world = each_backend();
  key_value_sweeper sweeper(world->ground, *world->store);
  const auto rename = [&](const char* from, const char* to) {
    const auto body = [&](transaction& tx) {
      tx.execute(std::string("ALTER TABLE ") + from + " RENAME TO " + to);
    };
    world->await(world->home->write(body));
  };
  world->await(world->store->set("a", "x", "", second));
  world->pass(second);
  rename("botcore_key_value", "away");
  sweeper.start();
  world->await(world->ground.quiet());
  rename("away", "botcore_key_value");
  world->pass(std::chrono::minutes(10));
  CHECK(world->await(world->store->sweep()) == 0);
  world->await(sweeper.stop());
  sweeper_options none;
  none.portion = 0;
  CHECK_THROWS_AS(key_value_sweeper(world->ground, *world->store, none), error);
  none.portion = 1;
  none.interval = std::chrono::milliseconds(0);
  CHECK_THROWS_AS(key_value_sweeper(world->ground, *world->store, none), error);
}
