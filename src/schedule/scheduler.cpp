#include "botcore/schedule/scheduler.hpp"

#include "botcore/core/error.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/storage/migration.hpp"

#include "scheduler_state.hpp"

namespace botcore::inline v0 {
namespace {

void check_scheduler_options(const scheduler_options& options) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  require(options.attempts >= 1, "scheduler_options: attempts must be at least 1");
  require(options.batch >= 1, "scheduler_options: batch must be at least 1");
  require(options.lease.count() > 0, "scheduler_options: lease must be longer than zero");
  require(options.first_retry.count() > 0, "scheduler_options: first_retry must be longer than zero");
  require(options.look_again.count() > 0, "scheduler_options: look_again must be longer than zero");
}

void check_schedule_owner(const transaction& tx, const database& store) {
  if (&tx.owner() != &store) throw error(storage_errc::foreign_transaction, "working with schedules");
}

}  // namespace

scheduler::scheduler(runtime& ground, database& store, scheduler_options options) {
  check_scheduler_options(options);
  state_ = std::make_shared<state>(ground, store, options);
}

scheduler::~scheduler() {
  state_->looking.cancel();
  state_->executing.cancel();
}

void scheduler::define(std::string name, job body) {
  if (state_->started) throw error(errc::invalid_argument, "defining the job '" + name + "' after the start");
  if (!state_->jobs.try_emplace(name, std::move(body)).second) {
    throw error(errc::invalid_argument, "defining the job '" + name + "' twice");
  }
  state_->job_names.push_back(std::move(name));
}

task<void> scheduler::prepare() {
  co_await migrate(state_->store, "botcore.schedule", schedule_store::migrations());
}

task<void> scheduler::start() {
  const std::shared_ptr<state> self = state_;
  if (self->running) co_return;
  self->started = true;
  co_await prepare();
  co_await self->take_over();
  self->running = true;
  self->looking.spawn(self->loop());
}

task<void> scheduler::stop() {
  const std::shared_ptr<state> self = state_;
  if (!self->running) co_return;
  self->running = false;
  self->looking.cancel();
  self->executing.cancel();
  co_await self->looking.join();
  co_await self->executing.join();
  const auto body = [&](transaction& tx) { self->occurrences.release_all(tx, self->now()); };
  try {
    co_await self->store.write(body);
  } catch (const error& failure) {
    // The leases will end by themselves.
    self->log.warn("what was claimed could not be given back: {}", failure.what());
  }
}

schedule_id scheduler::add(transaction& tx, const schedule& rule, std::string_view job_name,
                           std::string_view payload, std::string_view key) {
  check_schedule_owner(tx, state_->store);
  if (state_->started && !state_->jobs.contains(job_name)) {
    throw error(errc::invalid_argument,
                "adding a schedule for the job '" + std::string(job_name) + "', which is not defined");
  }
  const system_time now = state_->now();
  const auto due = rule.first_due(now);
  if (!due) throw error(errc::invalid_argument, "adding the schedule '" + rule.rule() + "', which is over");
  const schedule_id id = state_->schedules.add(tx, rule, *due, job_name, payload, key);
  tx.after_commit([weak = std::weak_ptr<state>(state_), at = *due] {
    if (const auto self = weak.lock()) self->notice(at);
  });
  return id;
}

bool scheduler::remove(transaction& tx, schedule_id id) {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.remove(tx, id);
}

std::size_t scheduler::remove_by_key(transaction& tx, std::string_view key) {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.remove_by_key(tx, key);
}

std::optional<pending_schedule> scheduler::find(transaction& tx, schedule_id id) const {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.find(tx, id);
}

std::vector<pending_schedule> scheduler::pending(transaction& tx, std::string_view key) const {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.pending(tx, key);
}

}  // namespace botcore::inline v0
