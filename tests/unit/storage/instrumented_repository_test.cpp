#include "botcore/storage/instrumented_repository.hpp"

#include <map>
#include <stdexcept>
#include <string>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;

namespace {

struct note {
  std::int64_t id = 0;
  std::string text;
};

}  // namespace

template <>
struct botcore::entity<note> {
  static constexpr std::string_view table = "note";
  static constexpr auto columns =
      botcore::columns(column("id", &note::id).key(), column("text", &note::text));
};

namespace {

struct kept_metrics final : metrics {
  void add(std::string_view name, metric_labels labels, double amount) noexcept override {
    counts[line(name, labels)] += amount;
  }
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view name, metric_labels labels, double value) noexcept override {
    observed[line(name, labels)].push_back(value);
  }
  static std::string line(std::string_view name, metric_labels labels) {
    std::string made(name);
    for (const metric_label& one : labels) made += " " + std::string(one.value);
    return made;
  }
  std::map<std::string, double> counts;
  std::map<std::string, std::vector<double>> observed;
};

/// Takes two seconds for everything, and says what it is told to.
class told_repository final : public repository<note> {
 public:
  explicit told_repository(botcore::clock& time) : time_(time) {}
  bool answer = true;
  bool broken = false;

  task<bool> create(note) override { return take(); }
  bool create(transaction&, const note&) override { return say(); }
  task<void> save(note) override { co_await take(); }
  void save(transaction&, const note&) override { say(); }
  task<bool> update(note) override { return take(); }
  bool update(transaction&, const note&) override { return say(); }
  task<bool> remove(std::int64_t) override { return take(); }
  bool remove(transaction&, const std::int64_t&) override { return say(); }
  task<std::optional<note>> find(std::int64_t) override {
    const bool found = co_await take();
    co_return found ? std::optional<note>(note{}) : std::nullopt;
  }
  std::optional<note> find(transaction&, const std::int64_t&) override {
    return say() ? std::optional<note>(note{}) : std::nullopt;
  }
  task<page_of<note>> list(page) override {
    co_await take();
    co_return page_of<note>();
  }
  page_of<note> list(transaction&, const page&) override {
    say();
    return {};
  }
  task<std::int64_t> count(page) override {
    co_await take();
    co_return 0;
  }
  std::int64_t count(transaction&, const page&) override { return say(); }
  void for_each(transaction&, const page&, const visitor&) override { say(); }

 private:
  bool say() const {
    if (broken) throw std::runtime_error("broken");
    return answer;
  }
  task<bool> take() {
    co_await time_.sleep_for(std::chrono::seconds(2));
    co_return say();
  }
  botcore::clock& time_;
};

struct measured_world {
  template <class T>
  T await(task<T> work) {
    const auto both = [&]() -> task<T> {
      boost::asio::co_spawn(context, time.run_for(std::chrono::seconds(3), ground),
                            [&](std::exception_ptr) {});
      if constexpr (std::is_void_v<T>) {
        co_await std::move(work);
      } else {
        co_return co_await std::move(work);
      }
    };
    return test::run(context, both());
  }

  boost::asio::io_context context;
  manual_clock time{system_time(std::chrono::hours(1))};
  runtime ground{context.get_executor(), time};
  kept_metrics numbers;
  told_repository inner{time};
  instrumented_repository<note> measured{inner, numbers, time};

  double counted(const std::string& labels) {
    return numbers.counts["botcore_repository_operations_total " + labels];
  }
  std::vector<double> seconds(const std::string& labels) {
    return numbers.observed["botcore_repository_operation_seconds " + labels];
  }
};

}  // namespace

TEST_CASE("instrumented: tasks are timed and counted by what came of them", "[storage]") {
  measured_world world;
  const note one;
  CHECK(world.await(world.measured.create(one)));
  world.await(world.measured.save(one));
  CHECK(world.await(world.measured.find(1)));
  world.inner.answer = false;
  CHECK_FALSE(world.await(world.measured.create(one)));
  CHECK_FALSE(world.await(world.measured.update(one)));
  CHECK_FALSE(world.await(world.measured.remove(1)));
  CHECK_FALSE(world.await(world.measured.find(1)));
  world.await(world.measured.list(page()));
  world.await(world.measured.count(page()));
  world.inner.broken = true;
  CHECK_THROWS_AS(world.await(world.measured.find(1)), std::runtime_error);
  for (const char* labels :
       {"note create task ok", "note save task ok", "note find task ok", "note create task taken",
        "note update task absent", "note remove task absent", "note find task absent", "note list task ok",
        "note count task ok", "note find task failed"}) {
    CAPTURE(labels);
    CHECK(world.counted(labels) == 1);
  }
  CHECK(world.seconds("note find task") == std::vector<double>{2, 2, 2});
  CHECK(world.seconds("note create task") == std::vector<double>{2, 2});
}

TEST_CASE("instrumented: it may be called by another name", "[storage]") {
  measured_world world;
  instrumented_repository<note> named(world.inner, world.numbers, world.time, "notes of people");
  CHECK(world.await(named.remove(1)));
  CHECK(world.counted("notes of people remove task ok") == 1);
}
