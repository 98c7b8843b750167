#include "sqlite_engine.hpp"

#include <string>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {

sqlite_options checked_sqlite_options(sqlite_options options) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  const auto not_negative = [](auto duration) { return duration.count() >= 0; };
  require(options.readers >= 1 && options.readers <= 10, "sqlite_options: readers must be 1 to 10");
  require(options.queue >= 1, "sqlite_options: queue must be at least 1");
  require(options.group_units >= 1, "sqlite_options: group_units must be at least 1");
  require(not_negative(options.read_wait), "sqlite_options: read_wait must not be negative");
  require(not_negative(options.write_wait), "sqlite_options: write_wait must not be negative");
  require(not_negative(options.group_time), "sqlite_options: group_time must not be negative");
  require(not_negative(options.busy_wait) && options.busy_wait <= std::chrono::hours(24),
          "sqlite_options: busy_wait must be 0 to 24 hours");
  return options;
}

sqlite_engine::sqlite_engine(database& owner, sqlite_options options, use how, engine_guard* guard)
    : options_(checked_sqlite_options(std::move(options))),
      ground_{owner, options_, guard},
      writes_(options_.queue) {
  using role = sqlite_connection::role;
  if (how == use::read_only_copy) {
    readers_.emplace(ground_, role::copy_reader);
    return;
  }
  const role writes = how == use::read_write ? role::writer : role::rewriter;
  connection_ = std::make_unique<sqlite_connection>(options_, writes);
  writer_.emplace(ground_, *connection_, writes_);
  if (options_.path != sqlite_path_in_memory) readers_.emplace(ground_, role::reader);
  thread_ = std::thread([this] { writer_->run(); });
}

sqlite_engine::~sqlite_engine() {
  close();
}

queued sqlite_engine::push(const std::shared_ptr<storage_unit>& unit) {
  return on_readers(unit->mode()) ? readers_->push(unit) : writes_.push(unit);
}

bool sqlite_engine::enqueue(const std::shared_ptr<storage_unit>& unit) noexcept {
  std::exception_ptr refused;
  try {
    const queued outcome = push(unit);
    if (outcome != queued::full) return outcome == queued::taken_in;
    const char* doing = on_readers(unit->mode()) ? "queueing a read" : "queueing a write";
    refused = std::make_exception_ptr(
        error(storage_errc::queue_full,
              std::string(doing) + " behind " + std::to_string(options_.queue) + " others"));
  } catch (...) {
    refused = std::current_exception();
  }
  unit->withdraw(refused);
  return true;
}

std::size_t sqlite_engine::waiting(database::access mode) const noexcept {
  return on_readers(mode) ? readers_->waiting() : writes_.waiting();
}

void sqlite_engine::close() noexcept {
  const std::lock_guard once(closing_);
  if (readers_) readers_->close();
  writes_.close();
  if (thread_.joinable()) thread_.join();
  if (connection_ && leave_files_) connection_->leave_files();
  writer_.reset();
  connection_.reset();
}

void sqlite_engine::leave_files() noexcept {
  leave_files_ = true;
  if (readers_) readers_->leave_files();
}

}  // namespace botcore::inline v0
