#include "botcore/schedule/scheduler.hpp"

#include <boost/asio/dispatch.hpp>

#include "botcore/core/error.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/storage/migration.hpp"

#include "schedule_tables.hpp"
#include "scheduler_state.hpp"

namespace botcore::inline v0 {
namespace {

void check_scheduler_options(const scheduler_options& options) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  check_policy(options.policy);
  require(options.batch >= 1, "scheduler_options: batch must be at least 1");
  require(options.tasks >= 1, "scheduler_options: tasks must be at least 1");
  require(options.lease >= std::chrono::seconds(1), "scheduler_options: lease must be at least a second");
  require(options.drain.count() >= 0, "scheduler_options: drain must not be negative");
  require(options.look_again.count() > 0, "scheduler_options: look_again must be longer than zero");
  require(options.history.count() >= 0, "scheduler_options: history must not be negative");
}

void check_list_limit(std::size_t limit) {
  if (limit < 1 || limit > 1000) throw error(errc::invalid_argument, "listing: the limit must be 1 to 1000");
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
  state_->now_in = phase::stopped;
  state_->looking.cancel();
  state_->executing.cancel();
  state_->tasks.abandon();
}

void scheduler::define(std::string name, job body, std::optional<job_policy> policy) {
  defined_job made;
  made.body = std::move(body);
  state_->define(std::move(name), std::move(made), policy);
}

void scheduler::define_task(std::string name, task_job body, std::optional<job_policy> policy) {
  defined_job made;
  made.task_body = std::move(body);
  state_->define(std::move(name), std::move(made), policy);
}

task<void> scheduler::prepare() {
  co_await migrate(state_->store, "botcore.schedule", schedule_migrations());
}

task<void> scheduler::start() {
  const std::shared_ptr<state> self = state_;
  if (self->now_in != phase::stopped) co_return;
  self->now_in = phase::starting;
  self->started = true;
  try {
    co_await migrate(self->store, "botcore.schedule", schedule_migrations());
    co_await self->take_over();
  } catch (...) {
    self->now_in = phase::stopped;
    self->started = false;
    throw;
  }
  if (self->now_in != phase::starting) co_return;  // stopped meanwhile
  self->now_in = phase::running;
  self->looking.spawn(self->loop());
}

task<void> scheduler::drain() {
  const std::shared_ptr<state> self = state_;
  if (self->now_in != phase::running) co_return;
  self->now_in = phase::draining;
  co_await self->stop_looking();
  co_await self->executing.join();
  co_await self->tasks.join();
}

task<void> scheduler::stop() {
  const std::shared_ptr<state> self = state_;
  const bool has_run = self->now_in == phase::running || self->now_in == phase::draining;
  self->now_in = phase::stopped;
  if (!has_run) co_return;
  co_await self->stop_looking();
  self->executing.cancel();
  co_await self->executing.join();
  co_await self->tasks.end(self->options.drain);
  const auto body = [&](transaction& tx) { self->occurrences.release_all(tx, self->now()); };
  try {
    co_await self->store.write(body);
  } catch (const error& failure) {
    // The leases will end by themselves.
    self->log.warn("what was claimed could not be given back: {}", failure.what());
  }
}

schedule_id scheduler::add(transaction& tx, const schedule& rule, std::string_view job_name,
                           std::string_view payload, std::string_view key,
                           const std::optional<job_policy>& policy) {
  check_schedule_owner(tx, state_->store);
  if (state_->started && !state_->jobs.contains(job_name)) {
    throw error(errc::invalid_argument,
                "adding a schedule for the job '" + std::string(job_name) + "', which is not defined");
  }
  if (policy) check_policy(*policy);
  const auto due = rule.first_due(state_->now());
  if (!due) throw error(errc::invalid_argument, "adding the schedule '" + rule.rule() + "', which is over");
  const job_policy& used = policy ? *policy : state_->policy_of(job_name);
  const schedule_id id = state_->schedules.add(tx, {rule, *due, job_name, payload, key, policy, used});
  notice_after_commit(tx, *due);
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

bool scheduler::pause(transaction& tx, schedule_id id) {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.pause(tx, id);
}

bool scheduler::resume(transaction& tx, schedule_id id) {
  check_schedule_owner(tx, state_->store);
  const auto job_name = state_->schedules.job_of(tx, id);
  if (!job_name) return false;
  state_->schedules.resume(tx, id, state_->policy_of(*job_name), state_->now());
  notice_after_commit(tx, system_time::min());
  return true;
}

bool scheduler::reschedule(transaction& tx, schedule_id id, const schedule& rule) {
  check_schedule_owner(tx, state_->store);
  const auto due = rule.first_due(state_->now());
  if (!due)
    throw error(errc::invalid_argument, "changing to the schedule '" + rule.rule() + "', which is over");
  const auto job_name = state_->schedules.job_of(tx, id);
  if (!job_name) return false;
  state_->schedules.reschedule(tx, id, rule, *due, state_->policy_of(*job_name));
  notice_after_commit(tx, *due);
  return true;
}

std::optional<std::int64_t> scheduler::run_now(transaction& tx, schedule_id id) {
  check_schedule_owner(tx, state_->store);
  const auto job_name = state_->schedules.job_of(tx, id);
  if (!job_name) return std::nullopt;
  const std::int64_t made = state_->occurrences.insert_now(tx, id, *job_name, state_->now());
  notice_after_commit(tx, system_time::min());
  return made;
}

std::optional<schedule_status> scheduler::status(transaction& tx, schedule_id id) const {
  check_schedule_owner(tx, state_->store);
  return state_->schedules.status(tx, id);
}

std::vector<schedule_status> scheduler::list(transaction& tx, schedule_id after, std::size_t limit) const {
  check_schedule_owner(tx, state_->store);
  check_list_limit(limit);
  return state_->schedules.list(tx, after, limit);
}

std::vector<dead_letter> scheduler::dead_letters(transaction& tx, std::int64_t after,
                                                 std::size_t limit) const {
  check_schedule_owner(tx, state_->store);
  check_list_limit(limit);
  return state_->history.dead_letters(tx, after, limit);
}

bool scheduler::retry(transaction& tx, std::int64_t occurrence) {
  check_schedule_owner(tx, state_->store);
  if (!state_->history.retry(tx, occurrence, state_->now())) return false;
  notice_after_commit(tx, system_time::min());
  return true;
}

bool scheduler::discard(transaction& tx, std::int64_t occurrence) {
  check_schedule_owner(tx, state_->store);
  return state_->history.discard(tx, occurrence);
}

scheduler_statistics scheduler::statistics() const {
  scheduler_statistics now = state_->counted;
  now.running = state_->now_in == phase::running;
  now.in_flight = state_->executing.size() + state_->tasks.size();
  return now;
}

void scheduler::leave_out_until(transaction& tx, std::int64_t bot_id, system_time instant) {
  const schedule_store schedules(bot_id);
  occurrence_history(schedules).leave_out_until(tx, instant, tx.owner().ground().time().system_now());
}

void scheduler::notice_after_commit(transaction& tx, system_time due) {
  // What comes after a commit runs on the executor of whoever wrote, which may be another one.
  tx.after_commit([weak = std::weak_ptr<state>(state_), executor = state_->ground.executor(), due] {
    boost::asio::dispatch(executor, [weak, due] {
      if (const auto self = weak.lock()) self->notice(due);
    });
  });
}

}  // namespace botcore::inline v0
