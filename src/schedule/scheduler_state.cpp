#include "scheduler_state.hpp"

#include <algorithm>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::chrono::hours forgetting_interval = std::chrono::hours(24);
constexpr std::chrono::seconds longest_pause = std::chrono::seconds(60);

/// What a failed task threw, in the terms that the scheduler decides by.
struct failure_kind {
  bool cancelled = false;
  bool transient = false;
  std::string text;
};

failure_kind classify_failure(const std::exception_ptr& failure) {
  failure_kind kind;
  try {
    std::rethrow_exception(failure);
  } catch (const error& thrown) {
    kind.transient = is_transient_storage_error(thrown.code());
    kind.text = thrown.what();
  } catch (const boost::system::system_error& thrown) {
    kind.cancelled = thrown.code() == boost::asio::error::operation_aborted;
    kind.text = thrown.what();
  } catch (const std::exception& thrown) {
    kind.text = thrown.what();
  } catch (...) {
    kind.text = "something that is not a std::exception was thrown";
  }
  return kind;
}

}  // namespace

scheduler::state::state(runtime& its_ground, database& its_store, const scheduler_options& its_options)
    : ground(its_ground),
      store(its_store),
      options(its_options),
      log(its_ground.log("scheduler")),
      schedules(its_options.bot_id),
      occurrences(schedules, options, its_store.next_id()),
      looking(its_ground, "scheduler"),
      executing(its_ground, "scheduler") {}

task<void> scheduler::state::take_over() {
  const auto body = [this](transaction& tx) {
    const std::size_t moved = schedules.follow_time_zones(tx, now());
    return std::pair(moved, schedules.waiting_jobs(tx));
  };
  const auto [moved, waiting] = co_await store.write(body);
  if (moved > 0) log.info("{} schedules moved with a new time zone database", moved);
  for (const std::string& name : waiting) {
    if (!jobs.contains(name)) log.warn("schedules wait for the job '{}', which is not defined", name);
  }
}

task<void> scheduler::state::loop() {
  const auto self = shared_from_this();
  std::chrono::seconds pause(0);
  for (;;) {
    std::exception_ptr failure;
    sleeps_until = system_time::max();
    try {
      bool more = true;
      while (more) more = co_await look_and_run();
      pause = std::chrono::seconds(0);
    } catch (...) {
      failure = std::current_exception();
    }
    if (failure) {
      const failure_kind kind = classify_failure(failure);
      if (kind.cancelled) std::rethrow_exception(failure);
      pause = std::clamp(pause * 2, std::chrono::seconds(1), longest_pause);
      log.error("looking for what is due failed: {} (next try in {} s)", kind.text, pause.count());
      co_await ground.time().sleep_for(pause);
      continue;
    }
    co_await ground.time().sleep_until(sleeps_until, &wake);
  }
}

task<bool> scheduler::state::look_and_run() {
  const system_time at = now();
  const bool forgets = options.history.count() > 0 && at >= next_forgetting;
  const auto body = [&](transaction& tx) {
    if (forgets) occurrences.forget_before(tx, at - options.history);
    return occurrences.look(tx, job_names, at);
  };
  claim_pass pass = co_await store.write(body);
  if (forgets) next_forgetting = at + forgetting_interval;
  for (const std::string& warning : pass.warnings) log.warn("{}", warning);
  for (claimed_occurrence& one : pass.claimed) executing.spawn(run_one(std::move(one)));
  co_await executing.join();
  if (!pass.next_due) co_return true;
  sleeps_until = std::min(*pass.next_due, at + options.look_again);
  co_return false;
}

task<void> scheduler::state::run_one(claimed_occurrence one) {
  const auto self = shared_from_this();
  std::exception_ptr failure;
  bool ran = false;
  one.what.now = now();
  const auto body = [&](transaction& tx) {
    if (!occurrences.held(tx, one)) return false;
    jobs.find(one.what.job)->second(tx, one.what);
    occurrences.complete(tx, one, now());
    return true;
  };
  try {
    ran = co_await store.write(body);
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) {
    co_await settle_failure(std::move(one), std::move(failure));
  } else if (!ran) {
    log.debug("schedule {} (job '{}') was removed or taken over before it ran", one.what.schedule,
              one.what.job);
  }
}

task<void> scheduler::state::settle_failure(claimed_occurrence one, std::exception_ptr failure) {
  const failure_kind kind = classify_failure(failure);
  if (kind.cancelled) std::rethrow_exception(failure);
  const auto body = [&](transaction& tx) {
    if (!kind.transient) return occurrences.fail(tx, one, now(), kind.text);
    occurrences.release(tx, one, now() + options.first_retry);
    return claim_outcome::retried;
  };
  const claim_outcome outcome = co_await store.write(body);
  if (outcome == claim_outcome::dead) {
    log.error("schedule {} (job '{}') failed {} times and is given up for this time: {}", one.what.schedule,
              one.what.job, one.what.attempt, kind.text);
  } else if (outcome == claim_outcome::retried) {
    log.warn("schedule {} (job '{}') failed and will be tried again: {}", one.what.schedule, one.what.job,
             kind.text);
  }
}

void scheduler::state::notice(system_time due) {
  if (running && due < sleeps_until) wake.notify();
}

}  // namespace botcore::inline v0
