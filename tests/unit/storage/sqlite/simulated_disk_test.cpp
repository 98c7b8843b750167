// The disk that the tests of power cuts and faults stand on.
#include "support/simulated_disk.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"

using namespace botcore::test;

namespace {

std::vector<std::byte> bytes_of(const std::string& text) {
  const auto* first = reinterpret_cast<const std::byte*>(text.data());
  return {first, first + text.size()};
}

std::string text_of(simulated_disk& disk, const std::string& name) {
  simulated_disk::file_pointer file;
  if (disk.open(name, false, file) != disk_outcome::ok) return "(missing)";
  std::vector<std::byte> all(disk.size(*file));
  disk.read(*file, 0, all);
  return {reinterpret_cast<const char*>(all.data()), all.size()};
}

simulated_disk::file_pointer make(simulated_disk& disk, const std::string& name, const std::string& text) {
  simulated_disk::file_pointer file;
  REQUIRE(disk.open(name, true, file) == disk_outcome::ok);
  REQUIRE(disk.write(*file, 0, bytes_of(text)) == disk_outcome::ok);
  return file;
}

/// What "file" may hold after a power cut, over many chances.
template <class Prepare>
std::set<std::string> survivors(Prepare prepare) {
  std::set<std::string> all;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    simulated_disk disk(seed);
    prepare(disk);
    all.insert(text_of(*disk.after_power_cut(), "file"));
  }
  return all;
}

}  // namespace

TEST_CASE("simulated disk: what was synced, with its name, survives a power cut", "[storage]") {
  CHECK(survivors([](simulated_disk& disk) { disk.sync(*make(disk, "file", "old"), true); }) ==
        std::set<std::string>{"old"});
}

TEST_CASE("simulated disk: a name that was not synced may be lost, one that was removed may come back",
          "[storage]") {
  CHECK(survivors([](simulated_disk& disk) { disk.sync(*make(disk, "file", "new"), false); }) ==
        std::set<std::string>{"(missing)", "new"});
  const auto removed = [](bool sync_folder) {
    return survivors([=](simulated_disk& disk) {
      disk.sync(*make(disk, "file", "old"), true);
      disk.remove("file", sync_folder);
    });
  };
  CHECK(removed(false) == std::set<std::string>{"(missing)", "old"});
  CHECK(removed(true) == std::set<std::string>{"(missing)"});
}

TEST_CASE("simulated disk: a write that was not synced is kept, lost or torn, and touches nothing else",
          "[storage]") {
  const auto all = survivors([](simulated_disk& disk) {
    const auto file = make(disk, "file", "old old old");
    disk.sync(*file, true);
    disk.write(*file, 4, bytes_of("NEW"));
  });
  CHECK(all == std::set<std::string>{"old old old", "old Nld old", "old NEd old", "old NEW old"});
}

TEST_CASE("simulated disk: the pieces of a large write share no fate, and a truncation may not have happened",
          "[storage]") {
  const auto all = survivors([](simulated_disk& disk) {
    const auto file = make(disk, "file", std::string(1024, 'o'));
    disk.sync(*file, true);
    disk.write(*file, 0, bytes_of(std::string(1024, 'n')));
  });
  CHECK(all.contains(std::string(512, 'o') + std::string(512, 'n')));
  CHECK(all.contains(std::string(512, 'n') + std::string(512, 'o')));
  CHECK(survivors([](simulated_disk& disk) {
          const auto file = make(disk, "file", "old");
          disk.sync(*file, true);
          disk.truncate(*file, 1);
        }) == std::set<std::string>{"o", "old"});
}

TEST_CASE("simulated disk: after a power cut nothing works", "[storage]") {
  simulated_disk disk(1);
  const auto file = make(disk, "file", "text");
  disk.plan({disk_fault::kind::power_cut, 2, 1});
  CHECK(disk.write(*file, 0, bytes_of("a")) == disk_outcome::ok);
  CHECK(disk.sync(*file, true) == disk_outcome::failed);
  CHECK(disk.is_off());
  simulated_disk::file_pointer other;
  CHECK(disk.open("file", false, other) == disk_outcome::failed);
  CHECK(disk.read(*file, 0, {}) == disk_outcome::failed);
  CHECK(disk.remove("file", true) == disk_outcome::failed);
  CHECK(disk.truncate(*file, 0) == disk_outcome::failed);
}

TEST_CASE("simulated disk: a full one takes no more bytes, but changes those it has", "[storage]") {
  simulated_disk disk(1);
  const auto file = make(disk, "file", "text");
  disk.plan({disk_fault::kind::full, 1, disk_fault::for_ever});
  CHECK(disk.write(*file, 0, bytes_of("TEXT")) == disk_outcome::ok);
  CHECK_FALSE(disk.struck());
  CHECK(disk.write(*file, 0, bytes_of("TEXTS")) == disk_outcome::full);
  CHECK(disk.struck());
  disk.mend();
  CHECK(disk.write(*file, 0, bytes_of("TEXTS")) == disk_outcome::ok);
}

TEST_CASE("simulated disk: what a failed sync has lost, no later sync brings back", "[storage]") {
  const auto all = survivors([](simulated_disk& disk) {
    const auto file = make(disk, "file", "o");
    disk.sync(*file, true);
    disk.write(*file, 0, bytes_of("n"));
    disk.plan({disk_fault::kind::sync_error, 1, 1});
    CHECK(disk.sync(*file, true) == disk_outcome::failed);
    CHECK(disk.sync(*file, true) == disk_outcome::ok);
    CHECK(text_of(disk, "file") == "n");
  });
  CHECK(all == std::set<std::string>{"n", "o"});
}
