#include "botcore/storage/instrumented_repository.hpp"

#include <map>
#include <mutex>

#include "contract/repository_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Counts by operation, scope and outcome.
struct outcome_counts final : metrics {
  void add(std::string_view, metric_labels labels, double amount) noexcept override {
    const std::lock_guard lock(mutex);
    std::string line;
    for (const metric_label& one : labels) line += (line.empty() ? "" : " ") + std::string(one.value);
    counts[line] += amount;
  }
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view, metric_labels, double) noexcept override {}

  std::mutex mutex;
  std::map<std::string, double> counts;
};

}  // namespace

TEST_CASE("instrumented: calls inside a transaction are told apart from tasks", "[storage]") {
  repository_world world(backend::memory);
  outcome_counts numbers;
  sql_repository<parcel> plain(*world.store);
  instrumented_repository<parcel> measured(plain, numbers, world.ground.time());
  const auto body = [&](transaction& tx) {
    CHECK(measured.create(tx, make_parcel(1, "a")));
    CHECK_FALSE(measured.create(tx, make_parcel(1, "b")));
    measured.save(tx, make_parcel(2, "c"));
    CHECK(measured.update(tx, make_parcel(2, "d")));
    CHECK_FALSE(measured.update(tx, make_parcel(3, "e")));
    CHECK(measured.find(tx, 1));
    CHECK_FALSE(measured.find(tx, 3));
    CHECK(measured.list(tx, page()).items.size() == 2);
    CHECK(measured.count(tx, page()) == 2);
    measured.for_each(tx, page(), [](const parcel&) {});
    const auto stop = [](const parcel&) { throw std::runtime_error("enough"); };
    CHECK_THROWS_AS(measured.for_each(tx, page(), stop), std::runtime_error);
    CHECK(measured.remove(tx, 1));
    CHECK_FALSE(measured.remove(tx, 1));
  };
  world.write(body);
  CHECK(world.await(measured.find(2)));
  const std::map<std::string, double> expected = {
      {"parcel create transaction ok", 1},
      {"parcel create transaction taken", 1},
      {"parcel save transaction ok", 1},
      {"parcel update transaction ok", 1},
      {"parcel update transaction absent", 1},
      {"parcel find transaction ok", 1},
      {"parcel find transaction absent", 1},
      {"parcel list transaction ok", 1},
      {"parcel count transaction ok", 1},
      {"parcel for_each transaction ok", 1},
      {"parcel remove transaction ok", 1},
      {"parcel for_each transaction failed", 1},
      {"parcel find task ok", 1},
      {"parcel remove transaction absent", 1},
  };
  CHECK(numbers.counts == expected);
}
