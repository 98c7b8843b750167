#include "botcore/storage/cache.hpp"

#include <map>
#include <string>

#include <boost/asio/io_context.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;

namespace {

struct counting_metrics final : metrics {
  void add(std::string_view name, metric_labels labels, double amount) noexcept override {
    std::string line(name);
    for (const metric_label& one : labels) line += " " + std::string(one.name) + "=" + std::string(one.value);
    sums[line] += amount;
  }
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view, metric_labels, double) noexcept override {}
  std::map<std::string, double> sums;
};

struct cache_fixture {
  explicit cache_fixture(cache_options options = {}) {
    options.numbers = &numbers;
    options.name = "things";
    cache = lookaside_cache::make(time, options);
  }

  void put(const std::string& key, int value) {
    lookaside_cache::load reading(*cache, key);
    reading.fill(std::make_shared<const int>(value));
  }
  void put_absent(const std::string& key) {
    lookaside_cache::load reading(*cache, key);
    reading.fill(nullptr);
  }
  /// -1: known to be absent; -2: not known.
  int get(const std::string& key) {
    const auto found = cache->find(key);
    if (!found) return -2;
    return *found ? *static_cast<const int*>(found->get()) : -1;
  }
  void pass(std::chrono::milliseconds duration) { test::run(context, time.run_for(duration, ground)); }

  boost::asio::io_context context;
  manual_clock time{system_time(std::chrono::hours(1))};
  runtime ground{context.get_executor(), time};
  counting_metrics numbers;
  std::shared_ptr<lookaside_cache> cache;
};

}  // namespace

TEST_CASE("cache: past its capacity, what was used longest ago goes", "[storage]") {
  cache_options options;
  options.capacity = 2;
  cache_fixture fixture(options);
  fixture.put("a", 1);
  fixture.put("b", 2);
  CHECK(fixture.get("a") == 1);
  fixture.put("c", 3);
  CHECK(fixture.get("b") == -2);
  CHECK(fixture.get("a") == 1);
  CHECK(fixture.get("c") == 3);
  fixture.put("c", 4);
  CHECK(fixture.get("c") == 4);
  CHECK(fixture.cache->statistics().entries == 2);
  CHECK(fixture.cache->statistics().evictions == 1);
  CHECK(fixture.numbers.sums["botcore_cache_evictions_total cache=things"] == 1);
  CHECK(fixture.numbers.sums["botcore_cache_requests_total cache=things outcome=hit"] == 4);
  CHECK(fixture.numbers.sums["botcore_cache_requests_total cache=things outcome=miss"] == 1);
}

TEST_CASE("cache: lifetimes count from when the read began, and absence has its own", "[storage]") {
  cache_options options;
  options.lifetime = std::chrono::seconds(10);
  options.absent_lifetime = std::chrono::seconds(3);
  cache_fixture fixture(options);
  lookaside_cache::load slow(*fixture.cache, "slow");
  fixture.put("a", 1);
  fixture.put_absent("b");
  fixture.pass(std::chrono::milliseconds(2999));
  CHECK(fixture.get("b") == -1);
  fixture.pass(std::chrono::milliseconds(1));
  CHECK(fixture.get("b") == -2);
  slow.fill(std::make_shared<const int>(5));
  CHECK(fixture.get("slow") == 5);
  fixture.pass(std::chrono::milliseconds(6999));
  CHECK(fixture.get("a") == 1);
  CHECK(fixture.get("slow") == 5);
  fixture.pass(std::chrono::milliseconds(1));
  CHECK(fixture.get("a") == -2);
  CHECK(fixture.get("slow") == -2);
}

TEST_CASE("cache: a lifetime that no clock can count is refused", "[storage]") {
  const manual_clock clock{system_time()};
  cache_options options;
  options.lifetime = std::chrono::milliseconds::max();
  CHECK_THROWS_AS(lookaside_cache::make(clock, options), error);
  options.lifetime = std::chrono::milliseconds(1);
  options.absent_lifetime = std::chrono::milliseconds::max();
  CHECK_THROWS_AS(lookaside_cache::make(clock, options), error);
}

TEST_CASE("cache: zero keeps a value for good, and does not remember absence", "[storage]") {
  cache_options options;
  options.lifetime = options.absent_lifetime = std::chrono::milliseconds(0);
  cache_fixture fixture(options);
  fixture.put("a", 1);
  fixture.put_absent("b");
  fixture.pass(std::chrono::hours(9999));
  CHECK(fixture.get("a") == 1);
  CHECK(fixture.get("b") == -2);
}

TEST_CASE("cache: a load that was overtaken keeps nothing, others of that key begun later do", "[storage]") {
  cache_fixture fixture;
  lookaside_cache::load early(*fixture.cache, "a");
  lookaside_cache::load twin(*fixture.cache, "a");
  lookaside_cache::load other(*fixture.cache, "b");
  fixture.cache->invalidate("a");
  lookaside_cache::load late(*fixture.cache, "a");
  late.fill(std::make_shared<const int>(2));
  early.fill(std::make_shared<const int>(1));
  twin.fill(nullptr);
  other.fill(std::make_shared<const int>(3));
  CHECK(fixture.get("a") == 2);
  CHECK(fixture.get("b") == 3);
  CHECK(fixture.cache->statistics().overtaken == 2);
  lookaside_cache::load again(*fixture.cache, "b");
  fixture.cache->invalidate_all();
  again.fill(std::make_shared<const int>(4));
  CHECK(fixture.get("a") == -2);
  CHECK(fixture.get("b") == -2);
}

TEST_CASE("cache: a change forgets its key when it ends, once, and only where it ended up", "[storage]") {
  cache_fixture fixture;
  fixture.put("a", 1);
  {
    lookaside_cache::change first(fixture.cache, "a");
    const lookaside_cache::change moved(std::move(first));
    CHECK(fixture.get("a") == 1);
  }
  CHECK(fixture.get("a") == -2);
}

TEST_CASE("cache: keys have the same text when they are equal only", "[storage]") {
  const auto text = [](const auto&... parts) {
    const std::array<sql_parameter, sizeof...(parts)> list{sql_parameter(parts)...};
    return lookaside_cache::key_text(list);
  };
  CHECK(text("a", "bc") == text(std::string("a"), std::string("bc")));
  CHECK(text("a", "bc") != text("ab", "c"));
  CHECK(text("1") != text(1));
  CHECK(text(1) != text(1.0));
  CHECK(text(1, 2) != text(2, 1));
  CHECK(text(blob{std::byte(97)}) != text("a"));
}

TEST_CASE("cache: options that cannot be are refused", "[storage]") {
  cache_options none;
  none.capacity = 0;
  CHECK_THROWS_AS(lookaside_cache::make(real_clock(), none), error);
  cache_options negative;
  negative.lifetime = std::chrono::milliseconds(-1);
  CHECK_THROWS_AS(lookaside_cache::make(real_clock(), negative), error);
}
