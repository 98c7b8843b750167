// A disk that fills up or fails, at every step of a small load in turn.
#include <algorithm>

#include "fault_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

const std::vector<std::size_t> group_bytes = {50, 20000, 50, 3000, 50};

using kind = disk_fault::kind;

/// What a fault may come out as.
bool is_expected(kind what, const error_code& code) {
  switch (what) {
    case kind::full:
      return code == storage_errc::disk_full;
    case kind::short_read:
      return code == storage_errc::io_error || code == storage_errc::corrupt ||
             code == storage_errc::not_a_database;
    default:
      return code == storage_errc::io_error || code == storage_errc::cannot_open;
  }
}

/// Everything that is acknowledged has to be on the disk, also after a power cut now.
void expect_acknowledged(faulty_database& on) {
  const auto includes = [&](const std::set<std::int64_t>& found) {
    return std::includes(found.begin(), found.end(), on.acknowledged.begin(), on.acknowledged.end());
  };
  CHECK(includes(on.whole_ids()));
  const auto survivor = on.disk.after_power_cut();
  faulty_database later(*survivor);
  CHECK(includes(later.whole_ids()));
}

/// Lets a small load meet `fault`; false when the load was over before it struck.
bool meet_fault(disk_fault fault) {
  simulated_disk disk(fault.at);
  {
    faulty_database before(disk);
    before.prepare();
    REQUIRE(before.write_group(1, {50, 9000}) == std::vector<error_code>(2));
  }
  disk.plan(fault);
  std::unique_ptr<faulty_database> on;
  const error_code opening = code_of([&] {
    on = std::make_unique<faulty_database>(disk);
    on->prepare();
  });
  std::size_t failed = 0;
  if (opening) {
    INFO(opening.message());
    CHECK(is_expected(fault.what, opening));
    disk.mend();
    on = nullptr;
    on = std::make_unique<faulty_database>(disk);
    on->prepare();
  }
  on->acknowledged = {1, 2};
  for (std::int64_t first = 10; first < 40; first += 10) {
    for (const error_code& code : on->write_group(first, group_bytes)) {
      if (!code) continue;
      ++failed;
      CHECK(is_expected(fault.what, code));
    }
  }
  const bool struck = disk.struck();
  // A single fault costs no more than the body that met it.
  if (fault.count == 1) CHECK(failed <= 1);
  disk.mend();
  CHECK(on->write_group(50, group_bytes) == std::vector<error_code>(group_bytes.size()));
  expect_acknowledged(*on);
  return struck;
}

/// Steps through all operations of the load, each the first that the fault befalls.
std::uint64_t step_through(kind what, std::uint64_t count) {
  std::uint64_t steps = 0;
  for (bool struck = true; struck; ++steps) {
    INFO("operation " << steps + 1);
    struck = meet_fault({what, steps + 1, count});
    REQUIRE(steps < 2000);
  }
  return steps;
}

}  // namespace

TEST_CASE("fault: a disk that fills up at any write is a clear error, and nothing is written by half",
          "[storage]") {
  CHECK(step_through(kind::full, GENERATE(std::uint64_t(1), std::uint64_t(3), disk_fault::for_ever)) > 20);
}

TEST_CASE("fault: any write that fails is a clear error, and nothing is written by half", "[storage]") {
  CHECK(step_through(kind::write_error, 1) > 40);
  CHECK(step_through(kind::write_error, disk_fault::for_ever) > 40);
}

TEST_CASE("fault: any sync that fails, and loses what it should have written, costs nothing acknowledged",
          "[storage]") {
  CHECK(step_through(kind::sync_error, 1) > 5);
  CHECK(step_through(kind::sync_error, disk_fault::for_ever) > 5);
}

TEST_CASE("fault: any read that fails is a clear error", "[storage]") {
  CHECK(step_through(kind::read_error, 1) > 3);
  CHECK(step_through(kind::read_error, disk_fault::for_ever) > 3);
}

TEST_CASE("fault: any read that gives too little is a clear error", "[storage]") {
  CHECK(step_through(kind::short_read, 1) > 3);
}

TEST_CASE("fault: of a group that does not fit on the disk, what fits is committed", "[storage]") {
  simulated_disk disk(1);
  faulty_database on(disk);
  on.prepare();
  disk.limit(disk.used() + 100'000);
  const std::vector<error_code> codes = on.write_group(1, {50, 50, 400'000, 50});
  const error_code full = storage_errc::disk_full;
  CHECK(codes == std::vector<error_code>{{}, {}, full, {}});
  CHECK(on.whole_ids() == std::set<std::int64_t>{1, 2, 4});
  CHECK(on.committed == 3);
  disk.mend();
  CHECK(on.write_group(5, {400'000}) == std::vector<error_code>(1));
  expect_acknowledged(on);
}

TEST_CASE("fault: bodies whose commit fails are run again, and each commit is told of once", "[storage]") {
  simulated_disk disk(1);
  faulty_database on(disk);
  on.prepare();
  disk.plan({kind::sync_error, 1, 1});
  CHECK(on.write_group(1, {50, 50, 50}) == std::vector<error_code>(3));
  CHECK(disk.struck());
  CHECK(on.ran == 6);
  CHECK(on.committed == 3);
  expect_acknowledged(on);
}

TEST_CASE("fault: a body that is run again is not cancelled any more", "[storage]") {
  simulated_disk disk(1);
  faulty_database on(disk);
  on.prepare();
  disk.plan({kind::sync_error, 1, 1});
  task_group group(on.ground, "test");
  std::promise<void> second_run;
  std::promise<void> opened;
  std::atomic<int> runs{0};
  bool done = false;
  const auto work = [&]() -> task<void> {
    const auto body = [&](transaction& tx) {
      if (++runs == 2) {
        second_run.set_value();
        opened.get_future().wait();
      }
      faulty_database::insert(tx, 1, 50);
    };
    co_await on.store->write(body);
    done = true;
  };
  group.spawn(work());
  on.context.restart();
  on.context.poll();
  second_run.get_future().wait();
  group.cancel();
  on.context.poll();
  CHECK_FALSE(done);
  opened.set_value();
  run(on.context, group.join());
  CHECK(done);
  CHECK(on.whole_ids() == std::set<std::int64_t>{1});
}
