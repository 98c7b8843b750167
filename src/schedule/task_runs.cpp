// Running the occurrences of tasks: under a lease that is renewed, with a limit of time.
#include <algorithm>

#include "run_failure.hpp"
#include "scheduler_state.hpp"

namespace botcore::inline v0 {

task<void> scheduler::state::run_task(std::shared_ptr<running_task> running, claimed_occurrence one) {
  const auto self = shared_from_this();
  one.what.now = now();
  const task_end end = co_await supervise(running, one);
  if (running->stopping && running->failure) co_return;  // `stop` gives it back
  if (!running->failure) {
    co_await finish_task(std::move(one));
    co_return;
  }
  if (end == task_end::lost) {
    report(one, claim_outcome(), {});
    co_return;
  }
  run_failure kind = classify_run_failure(running->failure);
  if (end == task_end::timed_out) kind.text = took_too_long(one.policy);
  co_await settle_failure(std::move(one), kind.text, false, kind.final);
}

task<task_end> scheduler::state::supervise(std::shared_ptr<running_task> running, claimed_occurrence one) {
  const bool limited = one.policy.timeout.count() > 0;
  system_time deadline = limited ? one.what.now + one.policy.timeout : system_time::max();
  system_time renewal = one.what.now + options.lease / 3;
  task_end end = task_end::by_itself;
  const defined_job& job = jobs.find(one.what.job)->second;
  running_tasks::begin(running, [&job, what = one.what] { return job.task_body(what); });
  while (!running->ended) {
    co_await ground.time().sleep_until(std::min(deadline, renewal), &running->wake);
    if (running->ended) break;
    if (now() >= deadline) {
      deadline = system_time::max();
      end = task_end::timed_out;
      running->cancel();
    }
    if (now() < renewal) continue;
    renewal = now() + options.lease / 3;
    const bool held = co_await renew(one);
    if (held) continue;
    end = task_end::lost;
    running->cancel();
  }
  co_return end;
}

/// False when the occurrence belongs to somebody else now. While the database is not to be had, it is kept.
task<bool> scheduler::state::renew(claimed_occurrence one) {
  std::exception_ptr failure;
  bool held = true;
  try {
    held = co_await store.write([&](transaction& tx) { return occurrences.renew(tx, one, now()); });
  } catch (...) {
    failure = std::current_exception();
  }
  if (!failure) co_return held;
  const run_failure kind = classify_run_failure(failure);
  if (kind.cancelled) std::rethrow_exception(failure);
  log.warn("the lease of schedule {} (job '{}') could not be renewed: {}", one.what.schedule, one.what.job,
           kind.text);
  co_return true;
}

task<void> scheduler::state::finish_task(claimed_occurrence one) {
  settlement body = [this](transaction& tx, const claimed_occurrence& ended) {
    return occurrences.complete(tx, ended, now()) ? occurrences.close(tx, ended, now()) : claim_outcome();
  };
  co_await settle(std::move(one), std::move(body), {});
}

}  // namespace botcore::inline v0
