// Running the occurrences of tasks: under a lease that is renewed, with a limit of time.
#include <algorithm>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "run_failure.hpp"
#include "scheduler_state.hpp"

namespace botcore::inline v0 {
namespace {

/// Keeps a task on the list for as long as its supervisor lives.
class listed_task {
 public:
  listed_task(std::list<running_task*>& all, running_task* one)
      : all_(all), at_(all.insert(all.end(), one)) {}
  ~listed_task() { all_.erase(at_); }
  listed_task(const listed_task&) = delete;
  listed_task& operator=(const listed_task&) = delete;

 private:
  std::list<running_task*>& all_;
  std::list<running_task*>::iterator at_;
};

}  // namespace

task<void> scheduler::state::run_task(claimed_occurrence one) {
  const auto self = shared_from_this();
  one.what.now = now();
  const auto running = std::make_shared<running_task>(ground, one.what.id);
  {
    const listed_task listed(tasks, running.get());
    co_await supervise(running, one);
  }
  if (tasks.empty() && tasks_ended) tasks_ended->cancel();
  if (running->stopping && running->failure) co_return;  // `stop` gives it back
  if (!running->failure) {
    co_await finish_task(std::move(one));
    co_return;
  }
  run_failure kind = classify_run_failure(running->failure);
  if (running->timed_out) kind.text = "it took longer than its time-out";
  if (running->lost) {
    report(one, claim_outcome(), {});
    co_return;
  }
  co_await settle_failure(std::move(one), kind.text, false, kind.final);
}

task<void> scheduler::state::supervise(std::shared_ptr<running_task> running, claimed_occurrence one) {
  const bool limited = one.policy.timeout.count() > 0;
  system_time deadline = limited ? one.what.now + one.policy.timeout : system_time::max();
  system_time renewal = one.what.now + options.lease / 3;
  running->body.spawn(run_body(running, one.what));
  while (!running->ended) {
    co_await ground.time().sleep_until(std::min(deadline, renewal), &running->wake);
    if (running->ended) break;
    if (now() >= deadline) {
      deadline = system_time::max();
      running->timed_out = true;
      running->body.cancel();
    }
    if (now() < renewal) continue;
    renewal = now() + options.lease / 3;
    std::exception_ptr failure;
    bool held = true;
    try {
      held = co_await store.write([&](transaction& tx) { return occurrences.renew(tx, one, now()); });
    } catch (...) {
      failure = std::current_exception();
    }
    if (failure) {
      const run_failure kind = classify_run_failure(failure);
      if (kind.cancelled) std::rethrow_exception(failure);
      log.warn("the lease of schedule {} (job '{}') could not be renewed: {}", one.what.schedule,
               one.what.job, kind.text);
    }
    if (!held && !running->lost) {
      running->lost = true;
      running->body.cancel();
    }
  }
}

task<void> scheduler::state::run_body(std::shared_ptr<running_task> running, occurrence what) {
  const auto self = shared_from_this();
  const defined_job& job = jobs.find(what.job)->second;
  try {
    task<void> work = job.task_body(std::move(what));
    co_await std::move(work);
  } catch (...) {
    running->failure = std::current_exception();
  }
  running->ended = true;
  running->wake.notify();
}

task<void> scheduler::state::finish_task(claimed_occurrence one) {
  claim_outcome outcome;
  std::exception_ptr failure;
  const auto body = [&](transaction& tx) {
    return occurrences.complete(tx, one, now()) ? occurrences.close(tx, one, now()) : claim_outcome();
  };
  try {
    outcome = co_await store.write(body);
  } catch (...) {
    failure = std::current_exception();
  }
  if (!failure) {
    report(one, outcome, {});
    co_return;
  }
  const run_failure kind = classify_run_failure(failure);
  if (kind.cancelled) std::rethrow_exception(failure);
  log.error(
      "schedule {} (job '{}') ran, but that could not be written down: {}; it runs again when its lease "
      "ends",
      one.what.schedule, one.what.job, kind.text);
  notice(now() + options.lease);
}

task<void> scheduler::state::end_tasks() {
  if (!tasks.empty() && options.drain.count() > 0) {
    boost::asio::steady_timer limit(ground.executor(), options.drain);
    tasks_ended = &limit;
    co_await limit.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    tasks_ended = nullptr;
  }
  for (running_task* one : tasks) {
    one->stopping = true;
    one->body.cancel();
  }
  co_await supervising.join();
}

}  // namespace botcore::inline v0
