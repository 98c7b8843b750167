#include "botcore/schedule/in_process_scheduler.hpp"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>

#include "botcore/core/error.hpp"

#include "policy_rules.hpp"
#include "run_failure.hpp"
#include "running_tasks.hpp"

namespace botcore::inline v0 {
namespace {

/// One job, and how things stand with it. Shared by its coroutines, which may outlast its removal.
struct in_process_job {
  in_process_job(std::string its_name, const schedule& its_rule, in_process_scheduler::job its_body,
                 const job_policy& its_policy)
      : name(std::move(its_name)),
        seed(static_cast<schedule_id>(std::hash<std::string>()(name))),
        rule(its_rule),
        body(std::move(its_body)),
        policy(its_policy) {}

  const std::string name;
  const schedule_id seed;  ///< of its jitter
  schedule rule;
  const in_process_scheduler::job body;
  const job_policy policy;
  std::optional<system_time> due;
  bool paused = false;
  bool removed = false;
  std::size_t open = 0;
  std::deque<system_time> queued;
  wakeup wake;  ///< ends the sleep of its loop
  schedule_status counted;
};

using job_pointer = std::shared_ptr<in_process_job>;

system_time first_due_of(const std::string& name, const schedule& rule, system_time now) {
  if (const auto due = rule.first_due(now)) return *due;
  throw error(errc::invalid_argument, "scheduling '" + name + "' by '" + rule.rule() + "', which is over");
}

}  // namespace

struct in_process_scheduler::state : std::enable_shared_from_this<in_process_scheduler::state> {
  explicit state(runtime& its_ground)
      : ground(its_ground),
        log(its_ground.log("scheduler")),
        looking(its_ground, "scheduler"),
        tasks(its_ground) {}

  /// Waits for the times of one job and begins its occurrences, until it is cancelled or removed.
  task<void> loop(job_pointer job);
  void look(const job_pointer& job);
  /// Begins, queues or leaves out one occurrence, as the overlap demands.
  void take(const job_pointer& job, system_time due, bool made_up);
  void begin(const job_pointer& job, system_time due);
  task<void> run(job_pointer job, std::shared_ptr<running_task> running, system_time due);
  /// One attempt; true when it was cancelled since it took too long.
  task<bool> attempt(job_pointer job, std::shared_ptr<running_task> running, system_time due);
  /// Counts a failure and waits for the next attempt; false when there is none.
  task<bool> wait_for_retry(job_pointer job, std::shared_ptr<running_task> running, int attempt,
                            bool timed_out);
  void ended(const job_pointer& job);
  /// Begins the first of the queue, if nothing is in its way.
  void begin_next(const job_pointer& job);
  /// Ends the loops; what is queued or waits to be tried again is given up.
  task<void> stop_looking();
  job_pointer find(std::string_view name) const;
  schedule_status status_of(const in_process_job& job) const;
  system_time now() const noexcept { return ground.time().system_now(); }

  runtime& ground;
  const log_view log;
  std::map<std::string, job_pointer, std::less<>> jobs;
  bool running = false;
  task_group looking;
  running_tasks tasks;
};

task<void> in_process_scheduler::state::loop(job_pointer job) {
  const auto self = shared_from_this();
  while (!job->removed) {
    system_time until = system_time::max();
    if (!job->paused && job->due) until = *job->due + jitter_of(job->policy, job->seed, *job->due);
    const bool changed = co_await ground.time().sleep_until(until, &job->wake);
    if (!changed && !job->removed && !job->paused && job->due) look(job);
  }
}

void in_process_scheduler::state::look(const job_pointer& job) {
  const misfire_plan plan = plan_due(job->rule, *job->due, now(), job->policy, job->seed);
  job->due = plan.next;
  job->counted.missed += static_cast<std::int64_t>(plan.missed);
  if (plan.run.empty()) log.warn("'{}' was missed and is skipped", job->name);
  for (const system_time due : plan.run) take(job, due, plan.made_up);
}

void in_process_scheduler::state::take(const job_pointer& job, system_time due, bool made_up) {
  const bool behind = job->policy.overlapping != overlap::parallel && job->open > 0;
  const bool full = job->queued.size() >= job->policy.misfire_limit;
  if (!behind) {
    begin(job, due);
  } else if ((job->policy.overlapping == overlap::skip && !made_up) || full) {
    ++job->counted.missed;
  } else {
    job->queued.push_back(due);
  }
}

void in_process_scheduler::state::begin(const job_pointer& job, system_time due) {
  ++job->open;
  const auto running = std::make_shared<running_task>(ground, 0);
  tasks.supervise(running, run(job, running, due));
}

task<void> in_process_scheduler::state::run(job_pointer job, std::shared_ptr<running_task> running,
                                            system_time due) {
  const auto self = shared_from_this();
  for (int number = 1;; ++number) {
    const bool timed_out = co_await attempt(job, running, due);
    if (!running->failure) {
      ++job->counted.runs;
      job->counted.last = due;
      job->counted.last_end = now();
      break;
    }
    if (running->stopping) break;
    const bool again = co_await wait_for_retry(job, running, number, timed_out);
    if (!again) break;
  }
  ended(job);
}

task<bool> in_process_scheduler::state::attempt(job_pointer job, std::shared_ptr<running_task> running,
                                                system_time due) {
  const bool limited = job->policy.timeout.count() > 0;
  system_time deadline = limited ? now() + job->policy.timeout : system_time::max();
  bool timed_out = false;
  running_tasks::begin(running, [job, due] { return job->body(due); });
  while (!running->ended) {
    co_await ground.time().sleep_until(deadline, &running->wake);
    if (running->ended || now() < deadline) continue;
    deadline = system_time::max();
    timed_out = true;
    running->cancel();
  }
  co_return timed_out;
}

task<bool> in_process_scheduler::state::wait_for_retry(job_pointer job, std::shared_ptr<running_task> running,
                                                       int attempt, bool timed_out) {
  const run_failure kind = classify_run_failure(running->failure);
  ++job->counted.errors;
  job->counted.last_error = timed_out ? took_too_long(job->policy) : kind.text;
  if (kind.final || attempt >= job->policy.attempts || job->removed) {
    log.error("'{}' failed {} times and is given up for this time: {}", job->name, attempt,
              job->counted.last_error);
    co_return false;
  }
  log.warn("'{}' failed and will be tried again: {}", job->name, job->counted.last_error);
  const system_time again = now() + retry_delay(job->policy, attempt);
  while (now() < again && this->running) co_await ground.time().sleep_until(again, &running->wake);
  co_return this->running;
}

void in_process_scheduler::state::ended(const job_pointer& job) {
  --job->open;
  begin_next(job);
}

void in_process_scheduler::state::begin_next(const job_pointer& job) {
  if (job->queued.empty() || job->open > 0 || !running || job->paused || job->removed) return;
  const system_time due = job->queued.front();
  job->queued.pop_front();
  begin(job, due);
}

task<void> in_process_scheduler::state::stop_looking() {
  running = false;
  for (const auto& [name, job] : jobs) {
    job->counted.missed += static_cast<std::int64_t>(job->queued.size());
    job->queued.clear();
  }
  tasks.wake_all();
  looking.cancel();
  co_await looking.join();
}

job_pointer in_process_scheduler::state::find(std::string_view name) const {
  const auto found = jobs.find(name);
  return found == jobs.end() ? nullptr : found->second;
}

schedule_status in_process_scheduler::state::status_of(const in_process_job& job) const {
  schedule_status shown = job.counted;
  shown.job = job.name;
  shown.rule = job.rule.rule();
  shown.zone = job.rule.zone().name();
  shown.next = job.due;
  shown.state = job.open > 0 ? schedule_state::running
                : job.paused ? schedule_state::paused
                : job.due    ? schedule_state::waiting
                             : schedule_state::finished;
  return shown;
}

in_process_scheduler::in_process_scheduler(runtime& ground) : state_(std::make_shared<state>(ground)) {}

in_process_scheduler::~in_process_scheduler() {
  state_->looking.cancel();
  state_->tasks.abandon();
}

void in_process_scheduler::add(std::string name, const schedule& rule, job body, const job_policy& policy) {
  check_policy(policy);
  const auto added = std::make_shared<in_process_job>(name, rule, std::move(body), policy);
  added->due = first_due_of(name, rule, state_->now());
  if (!state_->jobs.try_emplace(name, added).second) {
    throw error(errc::invalid_argument, "scheduling '" + name + "' twice");
  }
  if (state_->running) state_->looking.spawn(state_->loop(added));
}

bool in_process_scheduler::remove(std::string_view name) {
  const job_pointer job = state_->find(name);
  if (!job) return false;
  job->removed = true;
  job->queued.clear();
  job->wake.notify();
  state_->jobs.erase(job->name);
  return true;
}

bool in_process_scheduler::pause(std::string_view name) {
  const job_pointer job = state_->find(name);
  if (!job) return false;
  job->paused = true;
  job->wake.notify();
  return true;
}

bool in_process_scheduler::resume(std::string_view name) {
  const job_pointer job = state_->find(name);
  if (!job) return false;
  job->paused = false;
  job->wake.notify();
  state_->begin_next(job);
  return true;
}

bool in_process_scheduler::reschedule(std::string_view name, const schedule& rule) {
  const job_pointer job = state_->find(name);
  if (!job) return false;
  job->due = first_due_of(job->name, rule, state_->now());
  job->rule = rule;
  job->wake.notify();
  return true;
}

bool in_process_scheduler::run_now(std::string_view name) {
  const job_pointer job = state_->find(name);
  if (!job) return false;
  state_->begin(job, std::chrono::floor<std::chrono::milliseconds>(state_->now()));
  return true;
}

void in_process_scheduler::start() {
  if (state_->running) return;
  state_->running = true;
  for (const auto& [name, job] : state_->jobs) state_->looking.spawn(state_->loop(job));
}

task<void> in_process_scheduler::drain() {
  const std::shared_ptr<state> self = state_;
  co_await self->stop_looking();
  co_await self->tasks.join();
}

task<void> in_process_scheduler::stop(std::chrono::milliseconds limit) {
  const std::shared_ptr<state> self = state_;
  co_await self->stop_looking();
  co_await self->tasks.end(limit);
}

std::optional<schedule_status> in_process_scheduler::status(std::string_view name) const {
  const job_pointer job = state_->find(name);
  if (!job) return std::nullopt;
  return state_->status_of(*job);
}

std::vector<schedule_status> in_process_scheduler::list() const {
  std::vector<schedule_status> all;
  for (const auto& [name, job] : state_->jobs) all.push_back(state_->status_of(*job));
  return all;
}

}  // namespace botcore::inline v0
