// Running the occurrences of transactional jobs, and what becomes of failures.
#include "run_failure.hpp"
#include "scheduler_state.hpp"

namespace botcore::inline v0 {

task<void> scheduler::state::run_job(claimed_occurrence one) {
  const auto self = shared_from_this();
  const defined_job& job = jobs.find(one.what.job)->second;
  std::exception_ptr failure;
  claim_outcome outcome;
  bool begun = false;
  one.what.now = now();
  const auto body = [&](transaction& tx) {
    if (!occurrences.complete(tx, one, now())) return claim_outcome();
    begun = true;
    if (one.policy.timeout.count() > 0) tx.limit_time(one.policy.timeout);
    job.body(tx, one.what);
    return occurrences.close(tx, one, now());
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
  // A job may throw the same thing by itself.
  if (kind.cancelled && now_in != phase::running && now_in != phase::draining)
    std::rethrow_exception(failure);
  const bool too_slow = begun && one.policy.timeout.count() > 0 && kind.timed_out;
  co_await settle_failure(std::move(one), kind.text, kind.transient && !too_slow, kind.final);
}

task<void> scheduler::state::settle_failure(claimed_occurrence one, std::string why, bool transient,
                                            bool final) {
  settlement body = [this, why, transient, final](transaction& tx, const claimed_occurrence& failed) {
    if (!transient) return occurrences.fail(tx, failed, now(), why, final);
    claim_outcome released;
    released.how = claim_outcome::kind::retried;
    released.ready = now() + failed.policy.first_retry;
    occurrences.release(tx, failed, *released.ready);
    return released;
  };
  co_await settle(std::move(one), std::move(body), std::move(why));
}

task<void> scheduler::state::settle(claimed_occurrence one, settlement body, std::string why) {
  const system_time lease_end = now() + options.lease;
  claim_outcome outcome;
  std::exception_ptr failure;
  try {
    outcome = co_await store.write([&](transaction& tx) { return body(tx, one); });
  } catch (...) {
    failure = std::current_exception();
  }
  if (!failure) {
    report(one, outcome, why);
    co_return;
  }
  const run_failure kind = classify_run_failure(failure);
  if (kind.cancelled) std::rethrow_exception(failure);
  log.error(
      "schedule {} (job '{}') {}, which could not be written down: {}; it is taken up again when its lease "
      "ends",
      one.what.schedule, one.what.job, why.empty() ? "ran" : "failed", kind.text);
  look_at(lease_end);
}

void scheduler::state::report(const claimed_occurrence& one, const claim_outcome& outcome,
                              std::string_view why) {
  const occurrence& what = one.what;
  switch (outcome.how) {
    case claim_outcome::kind::done:
      ++counted.runs;
      log.debug("schedule {} (job '{}') ran", what.schedule, what.job);
      break;
    case claim_outcome::kind::retried:
      ++counted.errors;
      log.warn("schedule {} (job '{}') failed and will be tried again: {}", what.schedule, what.job, why);
      break;
    case claim_outcome::kind::dead:
      ++counted.errors;
      ++counted.dead;
      log.error("schedule {} (job '{}') failed {} times; its occurrence {} is given up: {}", what.schedule,
                what.job, what.attempt, what.id, why);
      break;
    case claim_outcome::kind::lost:
      ++counted.lost;
      log.debug("schedule {} (job '{}') was removed or taken over before it had run", what.schedule,
                what.job);
      break;
  }
  ended(outcome, jobs.find(what.job)->second.is_task());
}

}  // namespace botcore::inline v0
