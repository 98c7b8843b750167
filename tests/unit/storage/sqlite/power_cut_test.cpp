// The power is cut at seeded moments of a mixed load, again and again: what was acknowledged is there afterwards.
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "contract/database_fixture.hpp"
#include "support/catch.hpp"
#include "support/load_ledger.hpp"
#include "support/mixed_load.hpp"
#include "support/simulated_disk_vfs.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

constexpr std::int64_t ids_of_a_life = 1'000'000;
constexpr int cuts_of_a_disk = 10;

std::uint64_t number_from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text && *text ? std::strtoull(text, nullptr, 10) : otherwise;
}

/// A database on a simulated disk, cut off and started again and again.
class powered_machine {
 public:
  powered_machine(std::uint64_t seed, sqlite_synchronous synchronous)
      : random_(seed), synchronous_(synchronous), disk_(std::make_unique<simulated_disk>(random_())) {}

  /// One life up to a power cut; what was lost by it is added to `complaints`.
  void live_and_lose_power(std::vector<std::string>& complaints) {
    // Most cuts come early, while the file is opened and made good; the others reach far into the load.
    const std::uint64_t furthest = random_() % 3 == 0 ? 3000 : 300;
    disk_->plan({disk_fault::kind::power_cut, 1 + random_() % furthest, 1});
    try {
      boot(
          [&](life& mine) {
            run(mine.context, mixed_load::prepare(mine.store));
            ready_ = true;
            run(mine.context, mine.load.run([&] { return disk_->is_off(); }));
          },
          complaints);
    } catch (const error&) {
      // The power went while the file was opened or its tables were made.
      if (!disk_->is_off()) throw;
    }
    disk_ = disk_->after_power_cut();
    if (!ready_) return;
    boot(
        [&](life& mine) {
          run(mine.context, mixed_load::prepare(mine.store));
          add(complaints, run(mine.context, ledger_.audit_rows(mine.store)));
        },
        complaints);
  }

  /// A last life, in which everything that is due comes to its end.
  void settle(std::vector<std::string>& complaints) {
    boot(
        [&](life& mine) {
          run(mine.context, mixed_load::prepare(mine.store));
          const system_time end = run(mine.context, mine.load.settle());
          add(complaints, run(mine.context, ledger_.audit_rows(mine.store)));
          add(complaints, run(mine.context, ledger_.audit_occurrences(mine.store, end)));
        },
        complaints);
  }

  const load_ledger& ledger() const noexcept { return ledger_; }

 private:
  struct life {
    life(powered_machine& machine, std::uint64_t seed, std::int64_t first_id)
        : clock(machine.now_),
          vfs(*machine.disk_),
          store(ground, machine.options(vfs.name())),
          load(ground, clock, store, seed, first_id,
               [&machine](const std::string& line) { machine.ledger_.note(line); }) {}

    boost::asio::io_context context;
    manual_clock clock;
    runtime ground{context.get_executor(), clock};
    simulated_disk_vfs vfs;
    sqlite_database store;
    mixed_load load;
  };

  template <class Use>
  void boot(Use use, std::vector<std::string>& complaints) {
    life mine(*this, random_(), ++lives_ * ids_of_a_life);
    use(mine);
    add(complaints, mine.load.surprises());
    // Seldom the machine stays off for longer than the scheduler makes up for.
    now_ = mine.clock.system_now() +
           (random_() % 8 == 0 ? std::chrono::minutes(random_() % 1800) : std::chrono::minutes(0));
  }

  sqlite_options options(const std::string& vfs) const {
    sqlite_options made("bot.db");
    made.vfs = vfs;
    made.synchronous = synchronous_;
    return made;
  }

  static void add(std::vector<std::string>& to, std::vector<std::string> more) {
    to.insert(to.end(), more.begin(), more.end());
  }

  std::mt19937_64 random_;
  const sqlite_synchronous synchronous_;
  std::unique_ptr<simulated_disk> disk_;
  load_ledger ledger_;
  system_time now_ = std::chrono::sys_days(std::chrono::year(2026) / 3 / 20);
  std::int64_t lives_ = 0;
  bool ready_ = false;
};

}  // namespace

TEST_CASE("power cut: what was acknowledged survives, whole, and every due occurrence comes to one end",
          "[storage]") {
  const std::uint64_t cuts = number_from_environment("BOTCORE_POWER_CUTS", 300);
  const std::uint64_t seed = number_from_environment("BOTCORE_SEED", 20261122);
  std::size_t acknowledged = 0;
  std::size_t scheduled = 0;
  for (std::uint64_t cut = 0; cut < cuts;) {
    powered_machine machine(seed + cut, sqlite_synchronous::full);
    std::vector<std::string> complaints;
    INFO("disk with seed " << seed + cut);
    for (int turn = 0; turn < cuts_of_a_disk && cut < cuts; ++turn, ++cut) {
      INFO("cut " << turn);
      machine.live_and_lose_power(complaints);
      REQUIRE(complaints == std::vector<std::string>());
    }
    machine.settle(complaints);
    REQUIRE(complaints == std::vector<std::string>());
    acknowledged += machine.ledger().acknowledged();
    scheduled += machine.ledger().scheduled();
  }
  std::cout << "power cut: " << cuts << " cuts, " << acknowledged << " writes and " << scheduled
            << " schedules acknowledged\n";
  // Enough must have happened between the cuts for the test to mean something.
  CHECK(acknowledged > 2 * cuts);
  CHECK(scheduled > cuts);
}

TEST_CASE("power cut: a commit that waits for nothing is lost, and the test sees it", "[storage]") {
  const auto synchronous = GENERATE(sqlite_synchronous::off, sqlite_synchronous::normal);
  std::vector<std::string> complaints;
  const auto count = [&](const std::string& what) {
    return std::count_if(complaints.begin(), complaints.end(),
                         [&](const std::string& one) { return one.starts_with(what); });
  };
  // With nothing synced in time the file itself may be damaged, and nobody can work with it further.
  const int turns = synchronous == sqlite_synchronous::off ? 1 : 4;
  for (int disk = 0; disk < 5 || (disk < 200 && count("lost: ") == 0); ++disk) {
    powered_machine machine(std::uint64_t(disk), synchronous);
    try {
      for (int turn = 0; turn < turns; ++turn) machine.live_and_lose_power(complaints);
    } catch (const error& failure) {
      CHECK(synchronous == sqlite_synchronous::off);
      complaints.push_back(std::string("damaged: ") + failure.what());
    }
  }
  CHECK(count("lost: ") > 0);
  if (synchronous == sqlite_synchronous::normal) CHECK(count("damaged: ") + count("half: ") == 0);
}
