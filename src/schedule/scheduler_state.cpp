// Looking for what is due. What then runs stands in job_runs.cpp and task_runs.cpp.
#include "scheduler_state.hpp"

#include <algorithm>
#include <tuple>

#include "botcore/core/error.hpp"

#include "run_failure.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::chrono::hours forgetting_interval = std::chrono::hours(24);
constexpr std::chrono::seconds longest_pause = std::chrono::seconds(60);
/// How often to see whether a database may be written again.
constexpr std::chrono::seconds read_only_pause = std::chrono::seconds(5);
/// Rows handled in one transaction where there may be millions.
constexpr std::size_t portion_rows = 1000;
constexpr std::chrono::seconds fruitless_pause = std::chrono::seconds(1);

}  // namespace

scheduler::state::state(runtime& its_ground, database& its_store, const scheduler_options& its_options)
    : ground(its_ground),
      store(its_store),
      options(its_options),
      log(its_ground.log("scheduler")),
      schedules(its_options.bot_id),
      occurrences(schedules, options, its_store.next_id()),
      history(schedules),
      moves(schedules),
      looking(its_ground, "scheduler"),
      executing(its_ground, "scheduler"),
      tasks(its_ground) {}

void scheduler::state::define(std::string name, defined_job made, const std::optional<job_policy>& policy) {
  if (started) throw error(errc::invalid_argument, "defining the job '" + name + "' after the start");
  if (name.empty()) throw error(errc::invalid_argument, "defining a job without a name");
  made.policy = policy.value_or(options.policy);
  check_policy(made.policy);
  if (!jobs.try_emplace(name, std::move(made)).second) {
    throw error(errc::invalid_argument, "defining the job '" + name + "' twice");
  }
}

const job_policy& scheduler::state::policy_of(std::string_view job) const {
  const auto found = jobs.find(job);
  return found == jobs.end() ? options.policy : found->second.policy;
}

task<void> scheduler::state::take_over() {
  const auto check = [this](transaction& tx) {
    return std::tuple(history.left_out_until(tx), moves.needed(tx), schedules.waiting_jobs(tx));
  };
  const auto [until, moving, waiting] = co_await store.read(check);
  left_out = until;
  std::size_t moved = 0;
  time_zone_moves::portion portion;
  portion.complete = !moving || !store.writable();
  while (!portion.complete) {
    portion = co_await store.write(
        [&](transaction& tx) { return moves.follow(tx, now(), portion.last, portion_rows); });
    moved += portion.moved;
  }
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
      co_await look();
      pause = std::chrono::seconds(0);
    } catch (...) {
      failure = std::current_exception();
    }
    if (failure) {
      const run_failure kind = classify_run_failure(failure);
      if (kind.cancelled) std::rethrow_exception(failure);
      if (!store.writable()) continue;  // the next look says so
      pause = std::clamp(pause * 2, std::chrono::seconds(1), longest_pause);
      log.error("looking for what is due failed: {} (next try in {} s)", kind.text, pause.count());
      co_await ground.time().sleep_for(pause);
      continue;
    }
    co_await ground.time().sleep_until(sleeps_until, &wake);
  }
}

task<void> scheduler::state::look() {
  const system_time at = now();
  if (at >= revisit) revisit = system_time::max();
  if (!store.writable()) {
    if (!read_only) log.error("nothing runs while the database may only be read");
    read_only = true;
    sleeps_until = at + read_only_pause;
    co_return;
  }
  if (read_only) {
    log.info("the database may be written again");
    left_out = co_await store.read([&](transaction& tx) { return history.left_out_until(tx); });
  }
  read_only = false;
  const claim_request asked = request();
  claim_pass pass = co_await store.write([&](transaction& tx) { return occurrences.look(tx, asked); });
  ++counted.looks;
  counted.last_look = at;
  counted.missed += pass.missed;
  counted.dead += pass.dead;
  for (const std::string& warning : pass.warnings) log.warn("{}", warning);
  hungry = pass.no_room || asked.room.jobs == 0 || asked.room.tasks == 0;
  sleeps_until = std::min(next_look(pass, at), revisit);
  for (claimed_occurrence& one : pass.claimed) run(std::move(one));
  if (options.history.count() > 0 && at >= next_forgetting) co_await forget_history(at);
}

/// When to look again. What is due and yet cannot be claimed, as in a damaged database, is not looked for without end.
system_time scheduler::state::next_look(const claim_pass& pass, system_time at) const {
  const bool progress = !pass.claimed.empty() || pass.missed + pass.dead > 0;
  if (pass.more) return progress ? at : at + fruitless_pause;
  if (pass.next_due <= at) return at + fruitless_pause;
  return std::min(pass.next_due, at + options.look_again);
}

void scheduler::state::run(claimed_occurrence one) {
  if (!jobs.find(one.what.job)->second.is_task()) {
    executing.spawn(run_job(std::move(one)));
    return;
  }
  const auto running = std::make_shared<running_task>(ground, one.what.id);
  tasks.supervise(running, run_task(running, std::move(one)));
}

task<void> scheduler::state::forget_history(system_time at) {
  const system_time end = at - options.history;
  const std::size_t forgotten =
      co_await store.write([&](transaction& tx) { return history.forget_before(tx, end, portion_rows); });
  if (forgotten < portion_rows) {
    next_forgetting = at + forgetting_interval;
  } else {
    sleeps_until = std::min(sleeps_until, at + fruitless_pause);  // the next portion, after what is due
  }
}

claim_request scheduler::state::request() const {
  claim_request asked;
  asked.now = now();
  asked.left_out = left_out;
  asked.room.jobs = options.batch - std::min(options.batch, executing.size());
  asked.room.tasks = options.tasks - std::min(options.tasks, tasks.size());
  for (const auto& [name, job] : jobs) {
    const claim_demand demand{&name, &job.policy, job.is_task()};
    if (asked.room.of(demand) > 0) asked.jobs.push_back(demand);
  }
  // Another job comes first each time, in case there is room for few.
  if (!asked.jobs.empty()) {
    const auto first = static_cast<std::ptrdiff_t>(counted.looks % asked.jobs.size());
    std::rotate(asked.jobs.begin(), asked.jobs.begin() + first, asked.jobs.end());
  }
  asked.in_flight = tasks.occurrences();
  return asked;
}

void scheduler::state::notice(system_time due) {
  if (now_in == phase::running && due < sleeps_until) wake.notify();
}

void scheduler::state::look_at(system_time instant) {
  revisit = std::min(revisit, instant);
  notice(instant);
}

void scheduler::state::ended(const claim_outcome& outcome, bool was_task) {
  if (outcome.ready) notice(*outcome.ready);
  // One look for half a batch, not for every occurrence of a backlog. Who has ended is still among them.
  const std::size_t others = executing.size() - std::min<std::size_t>(1, executing.size());
  if (hungry && (was_task || others <= options.batch / 2)) wake.notify();
}

task<void> scheduler::state::stop_looking() {
  looking.cancel();
  co_await looking.join();
}

}  // namespace botcore::inline v0
