// Finding what is due, and claiming it. How it ends stands in settlements.cpp.
#include "claims.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {
namespace {

std::string occurrence_title(const row& schedule_row) {
  return fmt::format("schedule {} (job '{}')", schedule_row.get<schedule_id>("schedule_id"),
                     schedule_row.get<std::string_view>("job"));
}

/// What the tables say about an occurrence, apart from which attempt it is.
claimed_occurrence read_claimed(const row& one, const job_policy& of_the_job) {
  claimed_occurrence made;
  made.what.schedule = one.get<schedule_id>("schedule_id");
  made.what.job = one.get<std::string>("job");
  made.what.payload = one.get<std::string>("payload");
  made.what.key = one.get<std::string>("group_key");
  made.what.due = one.get<system_time>("due");
  made.what.zone = time_zone(one.get<std::string_view>("zone"));
  made.policy = one.is_null("policy") ? of_the_job : parse_policy(one.get<std::string_view>("policy"));
  return made;
}

/// Rows that no retry makes readable.
bool is_unreadable(const error& failure) noexcept {
  return failure.code() == errc::malformed_data || failure.code() == errc::invalid_argument;
}

/// Beyond the attempts that a job may fail: how often a process may end while it runs.
constexpr int lost_attempts = 3;

std::string missed_note(std::size_t missed, bool all_lost) {
  const char* at_least = missed == most_counted ? "at least " : "";
  return fmt::format("{}{} missed{}", at_least, missed, all_lost ? "; none is made up for" : "");
}

}  // namespace

/// A schedule that is being looked at.
struct claims::due_schedule {
  const row& from;
  claimed_occurrence base;
  system_time now;
  std::size_t& room;
  std::int64_t open = 0;    // with what was taken just now
  std::int64_t queued = 0;  // likewise
  schedule_step step;
};

claim_pass claims::look(transaction& tx, const claim_request& request) const {
  claim_pass pass;
  claim_room room = request.room;
  std::vector<const claim_demand*> hungry;
  for (const claim_demand& job : request.jobs) hungry.push_back(&job);
  // First each job has its share, so that one with much overdue starves no other; then whoever wants more.
  for (int round = 0; round < 2 && !hungry.empty(); ++round) {
    std::vector<const claim_demand*> still_hungry;
    std::size_t left = hungry.size();
    for (const claim_demand* job : hungry) {
      const std::size_t free = room.of(*job);
      const std::size_t most = round == 0 ? (free + left - 1) / left : free;
      --left;
      const std::size_t taken = most == 0 ? 0 : claim_job(tx, request, *job, most, room, pass);
      if (taken >= most) still_hungry.push_back(job);
    }
    hungry = std::move(still_hungry);
  }
  for (const claim_demand* job : hungry) {
    if (room.of(*job) > 0) pass.more = true;
  }
  // Also when no job had more rows: one schedule may have brought more occurrences than there was room for.
  for (const claim_demand& job : request.jobs) {
    if (room.of(job) == 0) pass.no_room = true;
  }
  if (!pass.more) pass.next_due = next_due(tx, request, room);
  return pass;
}

/// Gives how many rows there were, of at most `most`.
std::size_t claims::claim_job(transaction& tx, const claim_request& request, const claim_demand& job,
                              std::size_t most, claim_room& room, claim_pass& pass) const {
  const std::size_t again = claim_ready(tx, request, job, most, pass);
  room.of(job) -= again;
  return again >= most ? again : again + claim_due(tx, request, job, most - again, room, pass);
}

/// Those to be tried again, and those whose owner has not come back in time.
std::size_t claims::claim_ready(transaction& tx, const claim_request& request, const claim_demand& job,
                                std::size_t most, claim_pass& pass) const {
  const rows ready = tx.query(
      "SELECT o.occurrence_id, o.attempt, o.due, o.schedule_id, s.job, s.payload, s.group_key, s.zone,"
      " s.policy FROM botcore_occurrence o JOIN botcore_schedule s ON s.schedule_id = o.schedule_id"
      " WHERE o.bot_id = $1 AND o.job = $2 AND o.ready <= $3 ORDER BY o.ready, o.due LIMIT $4",
      schedules_.bot_id(), *job.job, request.now, most + request.in_flight.size());
  std::size_t taken = 0;
  for (const row& one : ready) {
    if (taken == most) break;
    const auto id = one.get<std::int64_t>("occurrence_id");
    const auto& running = request.in_flight;
    if (std::find(running.begin(), running.end(), id) != running.end()) continue;
    try {
      if (claim_again(tx, one, job, request.now, pass)) ++taken;
    } catch (const error& failure) {
      if (!is_unreadable(failure)) throw;
      bury(tx, id, one.get<schedule_id>("schedule_id"), request.now, failure.what(), pass);
      pass.warnings.push_back(occurrence_title(one) + " cannot be read: " + failure.what());
    }
  }
  return taken;
}

bool claims::claim_again(transaction& tx, const row& one, const claim_demand& job, system_time now,
                         claim_pass& pass) const {
  claimed_occurrence claimed = read_claimed(one, *job.policy);
  claimed.what.id = one.get<std::int64_t>("occurrence_id");
  claimed.what.attempt = one.get<int>("attempt") + 1;
  if (claimed.what.attempt > std::int64_t(claimed.policy.attempts) + lost_attempts) {
    bury(tx, claimed.what.id, claimed.what.schedule, now, "the process ended during every attempt", pass);
    pass.warnings.push_back(occurrence_title(one) + " is given up: the process ended during every attempt");
    return false;
  }
  claimed.token = tx.next_id();
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'claimed', ready = $2, owner = $3, token = $4, attempt = $5"
      " WHERE occurrence_id = $1",
      claimed.what.id, now + options_.lease, owner_, claimed.token, claimed.what.attempt);
  pass.claimed.push_back(std::move(claimed));
  return true;
}

void claims::bury(transaction& tx, std::int64_t id, schedule_id schedule, system_time now,
                  std::string_view why, claim_pass& pass) const {
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'dead', ready = NULL, finished = $2, note = $3"
      " WHERE occurrence_id = $1",
      id, now, why);
  end_one(tx, schedule, now);
  ++pass.dead;
}

/// Schedules that have come due; gives how many there were.
std::size_t claims::claim_due(transaction& tx, const claim_request& request, const claim_demand& job,
                              std::size_t most, claim_room& room, claim_pass& pass) const {
  const rows due = tx.query(
      "SELECT schedule_id, job, payload, group_key, rule, zone, policy, due, open_count, queued_count"
      " FROM botcore_schedule WHERE bot_id = $1 AND job = $2 AND ready <= $3"
      " ORDER BY ready, schedule_id LIMIT $4",
      schedules_.bot_id(), *job.job, request.now, most);
  for (const row& one : due) {
    try {
      claim_schedule(tx, one, job, request, room.of(job), pass);
    } catch (const error& failure) {
      if (!is_unreadable(failure)) throw;
      settle_unreadable(tx, one, request.now, failure.what(), pass);
      pass.warnings.push_back(occurrence_title(one) + " cannot be read: " + failure.what());
    }
  }
  return due.size();
}

void claims::claim_schedule(transaction& tx, const row& one, const claim_demand& job,
                            const claim_request& request, std::size_t& room, claim_pass& pass) const {
  const system_time now = request.now;
  due_schedule due{one,  read_claimed(one, *job.policy),      now,
                   room, one.get<std::int64_t>("open_count"), one.get<std::int64_t>("queued_count"),
                   {}};
  const schedule rule = schedule::parse(one.get<std::string_view>("rule"), due.base.what.zone);
  const misfire_plan plan =
      plan_due(rule, due.base.what.due, now, due.base.policy, due.base.what.schedule, request.left_out);
  due.step.id = due.base.what.schedule;
  due.step.next = plan.next;
  if (plan.next) due.step.ready = *plan.next + jitter_of(due.base.policy, due.step.id, *plan.next);
  due.step.missed = plan.missed;
  if (plan.missed > 0) {
    insert(tx, due, tx.next_id(), *plan.first_missed, "skipped", std::nullopt, 0,
           missed_note(plan.missed, plan.run.empty()));
  }
  if (plan.run.empty()) {
    const auto late = std::chrono::duration_cast<std::chrono::minutes>(now - due.base.what.due).count();
    pass.warnings.push_back(
        fmt::format("{} was missed by {} minutes and is skipped", occurrence_title(one), late));
  }
  for (const system_time instant : plan.run) take_instant(tx, due, instant, plan.made_up, pass);
  pass.missed += due.step.missed;
  schedules_.advance(tx, due.step, rule.zone());
  if (!due.step.next && due.open == 0) schedules_.forget_finished(tx, due.step.id);
}

/// Claims, queues or skips one instant, as the overlap demands. `made_up`: it was missed.
void claims::take_instant(transaction& tx, due_schedule& due, system_time instant, bool made_up,
                          claim_pass& pass) const {
  const job_policy& policy = due.base.policy;
  const bool behind = policy.overlapping != overlap::parallel && due.open + due.queued > 0;
  const bool full = static_cast<std::size_t>(due.queued) >= policy.misfire_limit;
  const std::int64_t id = tx.next_id();
  if (behind && ((policy.overlapping == overlap::skip && !made_up) || full)) {
    const char* why = full ? "too many are queued already" : "an earlier one had not ended";
    if (insert(tx, due, id, instant, "skipped", std::nullopt, 0, why)) ++due.step.missed;
  } else if (behind) {
    if (!insert(tx, due, id, instant, "queued", std::nullopt, 0, {})) return;
    ++due.queued;
    ++due.step.queued;
  } else {
    claimed_occurrence claimed = due.base;
    claimed.what.id = id;
    claimed.what.due = instant;
    claimed.token = tx.next_id();
    const bool fits = due.room > 0;
    const char* state = fits ? "claimed" : "waiting";
    const system_time ready = fits ? due.now + options_.lease : due.now;
    // It is there already when it ran before somebody moved the clock, the zone or the rule back.
    if (!insert(tx, due, id, instant, state, ready, claimed.token, {})) return;
    ++due.open;
    ++due.step.opened;
    if (!fits) return;
    --due.room;
    pass.claimed.push_back(std::move(claimed));
  }
}

/// A schedule that nobody can read is paused, with a letter for people to look at; once it can be read again, as when
/// a zone is back, it may be resumed.
void claims::settle_unreadable(transaction& tx, const row& one, system_time now, std::string_view why,
                               claim_pass& pass) const {
  std::size_t none = 0;
  const due_schedule due{one, {}, now, none, 0, 0, {}};
  if (insert(tx, due, tx.next_id(), one.get<system_time>("due"), "dead", std::nullopt, 0, why)) ++pass.dead;
  tx.execute("UPDATE botcore_schedule SET paused = 1, ready = NULL, last_error = $2 WHERE schedule_id = $1",
             one.get<schedule_id>("schedule_id"), why);
}

bool claims::insert(transaction& tx, const due_schedule& due, std::int64_t id, system_time instant,
                    std::string_view state, std::optional<system_time> ready, std::int64_t token,
                    std::string_view note) const {
  const bool ended = state == "skipped" || state == "dead";
  const std::int64_t inserted = tx.execute(
      "INSERT INTO botcore_occurrence(occurrence_id, bot_id, schedule_id, due, job, state, ready, owner,"
      " token, attempt, finished, note) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
      " ON CONFLICT(schedule_id, due) DO NOTHING",
      id, schedules_.bot_id(), due.from.get<schedule_id>("schedule_id"), instant,
      due.from.get<std::string_view>("job"), state, ready, owner_, token, state == "claimed" ? 1 : 0,
      ended ? std::optional<system_time>(due.now) : std::nullopt, note);
  return inserted > 0;
}

system_time claims::next_due(transaction& tx, const claim_request& request, claim_room room) const {
  system_time earliest = system_time::max();
  const auto consider = [&](const row& one) { earliest = std::min(earliest, one.get<system_time>(0)); };
  for (const claim_demand& job : request.jobs) {
    if (room.of(job) == 0) continue;  // whoever ends makes room, and looks again
    tx.for_each(
        "SELECT ready FROM botcore_schedule WHERE bot_id = $1 AND job = $2 AND ready IS NOT NULL"
        " ORDER BY ready LIMIT 1",
        consider, schedules_.bot_id(), *job.job);
    // What this scheduler holds itself, it settles itself.
    tx.for_each(
        "SELECT o.ready FROM botcore_occurrence o JOIN botcore_schedule s ON s.schedule_id = o.schedule_id"
        " WHERE o.bot_id = $1 AND o.job = $2 AND o.ready IS NOT NULL"
        " AND NOT (o.state = 'claimed' AND o.owner = $3) ORDER BY o.ready LIMIT 1",
        consider, schedules_.bot_id(), *job.job, owner_);
  }
  return earliest;
}

}  // namespace botcore::inline v0
