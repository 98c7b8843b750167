// A mixed load goes on while its disk is full or fails for a while, and makes up for it afterwards.
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"
#include "support/load_ledger.hpp"
#include "support/mixed_load.hpp"
#include "support/simulated_disk_vfs.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// A program with its database on a simulated disk.
struct loaded_program {
  loaded_program(simulated_disk& disk, load_ledger& ledger, std::uint64_t seed)
      : vfs(disk),
        store(ground, options(vfs.name())),
        load(ground, clock, store, seed, 1, [&](const std::string& line) { ledger.note(line); }) {}

  static sqlite_options options(const std::string& vfs) {
    sqlite_options made("bot.db");
    made.vfs = vfs;
    return made;
  }

  void work(int rounds) {
    run(context, load.run([&] { return rounds-- == 0; }));
  }

  boost::asio::io_context context;
  manual_clock clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 20)};
  runtime ground{context.get_executor(), clock};
  simulated_disk_vfs vfs;
  sqlite_database store;
  mixed_load load;
};

disk_fault random_fault(std::mt19937_64& random) {
  using kind = disk_fault::kind;
  constexpr kind kinds[] = {kind::full, kind::write_error, kind::sync_error, kind::read_error};
  const std::uint64_t count = random() % 2 == 0 ? 1 + random() % 20 : disk_fault::for_ever;
  return {kinds[random() % std::size(kinds)], 1 + random() % 30, count};
}

}  // namespace

TEST_CASE(
    "fault: a load whose disk fails for a while keeps what was acknowledged, and its schedules catch up",
    "[storage]") {
  const std::vector<std::string> none;
  int struck = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    simulated_disk disk(seed);
    load_ledger ledger;
    {
      loaded_program program(disk, ledger, seed);
      run(program.context, mixed_load::prepare(program.store));
      program.work(5);
      disk.plan(random_fault(random));
      program.work(10);
      struck += disk.struck();
      disk.mend();
      program.work(5);
      const system_time end = run(program.context, program.load.settle());
      REQUIRE(program.load.surprises() == none);
      REQUIRE(run(program.context, ledger.audit_rows(program.store)) == none);
      REQUIRE(run(program.context, ledger.audit_occurrences(program.store, end)) == none);
    }
    const auto survivor = disk.after_power_cut();
    loaded_program later(*survivor, ledger, seed);
    REQUIRE(run(later.context, ledger.audit_rows(later.store)) == none);
  }
  CHECK(struck > 20);
}
