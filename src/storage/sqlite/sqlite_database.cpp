#include "botcore/storage/sqlite/sqlite_database.hpp"

#include <optional>
#include <thread>

#include "botcore/storage/error.hpp"

#include "reader_pool.hpp"
#include "sqlite_connection.hpp"
#include "sqlite_writer.hpp"
#include "unit_queue.hpp"

namespace botcore::inline v0 {
namespace {

sqlite_options checked(sqlite_options options) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  require(options.readers >= 1 && options.readers <= 10, "sqlite_options: readers must be 1 to 10");
  require(options.queue >= 1, "sqlite_options: queue must be at least 1");
  require(options.group_units >= 1, "sqlite_options: group_units must be at least 1");
  require(options.busy_wait.count() >= 0 && options.busy_wait <= std::chrono::hours(24),
          "sqlite_options: busy_wait must be 0 to 24 hours");
  return options;
}

}  // namespace

struct sqlite_database::state {
  state(sqlite_database& owner, sqlite_options given)
      : options(checked(std::move(given))),
        connection(options, sqlite_connection::role::writer),
        writes(options.queue),
        writer(owner, options, connection, writes) {
    if (options.path != ":memory:") readers.emplace(owner, options);
    thread = std::thread([this] { writer.run(); });
  }
  ~state() {
    readers.reset();
    writes.close();
    thread.join();
  }

  const sqlite_options options;
  sqlite_connection connection;
  unit_queue writes;
  sqlite_writer writer;
  std::optional<reader_pool> readers;
  std::thread thread;
};

sqlite_database::sqlite_database(runtime& ground, sqlite_options options)
    : database(ground), state_(std::make_unique<state>(*this, std::move(options))) {}

sqlite_database::~sqlite_database() = default;

void sqlite_database::enqueue(std::shared_ptr<storage_unit> unit) noexcept {
  const bool reads = unit->mode() == access::read && state_->readers;
  std::exception_ptr refused;
  try {
    if (reads ? state_->readers->push(unit) : state_->writes.push(unit)) return;
    refused = std::make_exception_ptr(
        error(storage_errc::queue_full, reads ? "queueing a read" : "queueing a write"));
  } catch (...) {
    refused = std::current_exception();
  }
  unit->withdraw(refused);
}

std::chrono::milliseconds sqlite_database::longest_wait(access mode) const noexcept {
  return mode == access::read ? state_->options.read_wait : state_->options.write_wait;
}

}  // namespace botcore::inline v0
