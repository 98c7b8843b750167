#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "sqlite_engine.hpp"
#include "sqlite_snapshot.hpp"
#include "sqlite_upkeep.hpp"

namespace botcore::inline v0 {

sqlite_database::sqlite_database(runtime& ground, sqlite_options options)
    : database(ground), engine_(std::make_unique<sqlite_engine>(*this, std::move(options))) {}

sqlite_database::~sqlite_database() = default;

task<std::vector<std::string>> sqlite_database::integrity_check() {
  integrity_body body;
  co_await execute(access::read, body);
  co_return std::move(body.findings);
}

task<sqlite_optimised> sqlite_database::optimise(bool vacuum) {
  optimise_body body(vacuum);
  co_await execute(access::alone, body);
  co_return body.outcome;
}

task<snapshot_report> sqlite_database::snapshot(std::string path) {
  snapshot_body body(std::move(path), ground().time());
  access mode = access::read;
  if (engine_->options().path == sqlite_path_in_memory) mode = access::alone;
  co_await execute(mode, body);
  co_return body.report;
}

void sqlite_database::enqueue(std::shared_ptr<storage_unit> unit) noexcept {
  engine_->enqueue(unit);
}

std::chrono::milliseconds sqlite_database::longest_wait(access mode) const noexcept {
  return mode == access::read ? engine_->options().read_wait : engine_->options().write_wait;
}

std::size_t sqlite_database::waiting(access mode) const noexcept {
  return engine_->waiting(mode);
}

}  // namespace botcore::inline v0
