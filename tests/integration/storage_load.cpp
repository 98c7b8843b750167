/// @file
/// A mixed load over a database file, as a program that a test can kill.
///
///     storage_load run FILE SEED FIRST_ID NOW    works until it is killed, and says what was acknowledged
///     storage_load check FILE                    reads all that was said from its standard input, and complains
///     storage_load settle FILE NOW               the same, after everything due has come to its end
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <stdexcept>

#include <boost/asio/io_context.hpp>

#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "support/load_ledger.hpp"
#include "support/mixed_load.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Straight into the pipe: what is said must not die with the process.
void say(const std::string& line) {
  const std::string text = line + '\n';
  if (write(STDOUT_FILENO, text.data(), text.size()) != ssize_t(text.size())) std::_Exit(3);
}

std::int64_t number_of(const char* text) {
  return std::strtoll(text, nullptr, 10);
}

struct program {
  program(const std::string& file, system_time now) : clock(now), store(ground, file) {}

  boost::asio::io_context context;
  manual_clock clock;
  runtime ground{context.get_executor(), clock};
  sqlite_database store;
};

void work(const std::string& file, std::uint64_t seed, std::int64_t first_id, system_time now) {
  program mine(file, now);
  run(mine.context, mixed_load::prepare(mine.store));
  mixed_load load(mine.ground, mine.clock, mine.store, seed, first_id, say);
  run(mine.context, load.run([&] {
    if (!load.surprises().empty()) throw std::runtime_error(load.surprises().front());
    return false;
  }));
}

load_ledger read_ledger() {
  load_ledger ledger;
  for (std::string line; std::getline(std::cin, line);) ledger.note(line);
  return ledger;
}

bool complain(const std::vector<std::string>& complaints) {
  for (const std::string& one : complaints) std::cout << one << '\n';
  return !complaints.empty();
}

bool check(const std::string& file) {
  const load_ledger ledger = read_ledger();
  program mine(file, system_time());
  run(mine.context, mixed_load::prepare(mine.store));
  return complain(run(mine.context, ledger.audit_rows(mine.store)));
}

bool settle(const std::string& file, system_time now) {
  load_ledger ledger = read_ledger();
  program mine(file, now);
  run(mine.context, mixed_load::prepare(mine.store));
  mixed_load load(mine.ground, mine.clock, mine.store, 0, 0,
                  [&](const std::string& line) { ledger.note(line); });
  const system_time end = run(mine.context, load.settle());
  const bool rows = complain(run(mine.context, ledger.audit_rows(mine.store)));
  return complain(run(mine.context, ledger.audit_occurrences(mine.store, end))) || rows;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  const auto instant = [](const char* text) {
    return system_time(std::chrono::milliseconds(number_of(text)));
  };
  try {
    if (mode == "run" && count == 6) {
      work(arguments[2], std::uint64_t(number_of(arguments[3])), number_of(arguments[4]),
           instant(arguments[5]));
    }
    if (mode == "check" && count == 3) return check(arguments[2]) ? 1 : 0;
    if (mode == "settle" && count == 4) return settle(arguments[2], instant(arguments[3])) ? 1 : 0;
  } catch (const std::exception& failure) {
    std::cout << "failed: " << failure.what() << '\n';
  }
  return 2;
}
