#include "botcore/storage/sqlite/fallback_database.hpp"

#include <algorithm>
#include <mutex>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/task_group.hpp"

#include "fallback_state.hpp"
#include "sqlite_snapshot.hpp"
#include "sqlite_upkeep.hpp"
#include "storage/after_commit.hpp"

namespace botcore::inline v0 {

struct fallback_database::background {
  background(fallback_database& owner, fallback_options options)
      : state(owner, std::move(options)), tasks(owner.ground(), "storage") {}

  std::mutex snapshots;  // before the state, whose threads may hold it
  fallback_state state;
  task_group tasks;
  bool started = false;
};

std::chrono::milliseconds database_loss::copy_age() const noexcept {
  if (!copy_taken) return {};
  return std::chrono::duration_cast<std::chrono::milliseconds>(at - *copy_taken);
}

fallback_database::fallback_database(runtime& ground, fallback_options options)
    : database(ground), background_(std::make_unique<background>(*this, std::move(options))) {}

fallback_database::~fallback_database() = default;

void fallback_database::start() {
  if (std::exchange(background_->started, true)) return;
  const fallback_options& options = background_->state.options();
  if (options.snapshot_interval.count() > 0) background_->tasks.spawn(keep_copy_fresh());
  if (options.watch_interval.count() > 0) background_->tasks.spawn(watch_file());
}

task<void> fallback_database::stop() {
  background_->started = false;
  background_->tasks.cancel();
  co_await background_->tasks.join();
}

task<void> fallback_database::keep_copy_fresh() {
  fallback_state& state = background_->state;
  const auto interval = state.options().snapshot_interval;
  // A clock may jump, and a promotion changes what is due: so it is looked at oftener than needed.
  const auto pause = std::min<std::chrono::milliseconds>(interval, std::chrono::minutes(1));
  for (;;) {
    const fallback_status status = state.status();
    const bool due = !status.copy_age || *status.copy_age >= interval || status.copy_age->count() < 0;
    auto next = pause;
    if (due && status.in_use == fallback_place::primary) {
      try {
        co_await snapshot_now();
      } catch (const error& failure) {
        ground().log("storage").error("the snapshot failed, and the copy stays as it was: {}",
                                      failure.what());
        next = state.options().snapshot_retry;
      } catch (const boost::system::system_error& failure) {
        if (failure.code() == boost::asio::error::operation_aborted) throw;
        ground().log("storage").error("the snapshot failed, and the copy stays as it was: {}",
                                      failure.what());
        next = state.options().snapshot_retry;
      } catch (const std::exception& failure) {
        ground().log("storage").error("the snapshot failed, and the copy stays as it was: {}",
                                      failure.what());
        next = state.options().snapshot_retry;
      }
    }
    co_await ground().time().sleep_for(next);
  }
}

task<void> fallback_database::watch_file() {
  fallback_state& state = background_->state;
  for (;;) {
    co_await ground().time().sleep_for(state.options().watch_interval);
    function<void()> look = [&state] { state.look_closely(); };
    co_await state.thread().perform(ground(), std::move(look));
  }
}

task<snapshot_report> fallback_database::snapshot_now() {
  fallback_state& state = background_->state;
  snapshot_body body(state.options().copy, ground().time());
  body.turn = &background_->snapshots;
  body.permit = [&state](const std::string& source) { state.permit_snapshot(source); };
  try {
    co_await execute(access::read, body);
  } catch (const std::exception& failure) {
    state.note_snapshot_failure(failure.what());
    throw;
  }
  state.note_snapshot(body.report);
  co_return body.report;
}

task<void> fallback_database::promote() {
  fallback_state& state = background_->state;
  std::vector<function<void()>> after_commit;
  function<void()> job = [&state, &after_commit] {
    state.promote();
    after_commit = state.take_after_commit();
  };
  co_await state.thread().perform(ground(), std::move(job));
  call_after_commit(ground(), after_commit);
}

task<void> fallback_database::go_back() {
  fallback_state& state = background_->state;
  function<void()> job = [&state] { state.go_back(); };
  co_await state.thread().perform(ground(), std::move(job));
}

fallback_status fallback_database::status() const {
  return background_->state.status();
}

task<std::vector<std::string>> fallback_database::integrity_check() {
  integrity_body body;
  co_await execute(access::read, body);
  co_return std::move(body.findings);
}

task<sqlite_optimised> fallback_database::optimise(bool vacuum) {
  optimise_body body(vacuum);
  co_await execute(access::alone, body);
  co_return body.outcome;
}

bool fallback_database::writable() const noexcept {
  return background_->state.writable();
}

std::uint64_t fallback_database::generation() const noexcept {
  return background_->state.generation();
}

void fallback_database::enqueue(std::shared_ptr<storage_unit> unit) noexcept {
  background_->state.enqueue(unit);
}

std::chrono::milliseconds fallback_database::longest_wait(access mode) const noexcept {
  const sqlite_options& options = background_->state.options().primary;
  return mode == access::read ? options.read_wait : options.write_wait;
}

std::size_t fallback_database::waiting(access mode) const noexcept {
  return background_->state.waiting(mode);
}

}  // namespace botcore::inline v0
