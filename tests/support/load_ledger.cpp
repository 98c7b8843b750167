#include "support/load_ledger.hpp"

#include <sstream>
#include <stdexcept>

#include "botcore/storage/database.hpp"

namespace botcore::test {
namespace {

/// Longer ago than this, what was missed is skipped: the scheduler's default.
constexpr std::chrono::hours maximum_lateness = std::chrono::hours(24);

system_time read_instant(std::istream& from) {
  std::int64_t milliseconds = 0;
  from >> milliseconds;
  return system_time(std::chrono::milliseconds(milliseconds));
}

}  // namespace

void load_ledger::note(std::string_view line) {
  std::istringstream words{std::string(line)};
  std::string event;
  std::int64_t id = 0;
  words >> event;
  if (event == "counting") {
    ++counting_;
  } else if (event == "counted") {
    ++counted_;
  } else if (event == "started") {
    starts_.insert(read_instant(words));
  } else if (event == "now") {
    return;  // for whoever starts the next life
  } else if (event == "scheduled") {
    std::string job;
    std::string zone;
    words >> id >> job;
    const system_time added = read_instant(words);
    words >> zone >> std::ws;
    std::string rule;
    std::getline(words, rule);
    schedules_.try_emplace(id, planned{job, schedule::parse(rule, time_zone(zone)), added});
  } else if (words >> id; event == "written") {
    written_.insert(id);
  } else if (event == "refused") {
    refused_.insert(id);
  } else if (event == "removing") {
    removing_.insert(id);
  } else if (event == "removed") {
    removed_.insert(id);
  } else {
    throw std::runtime_error("the load said: " + std::string(line));
  }
}

task<std::vector<std::string>> load_ledger::audit_rows(database& store) const {
  const auto body = [&](transaction& tx) {
    std::vector<std::string> complaints;
    for (const row& one : tx.query("PRAGMA integrity_check")) {
      if (const auto text = one.get<std::string>(0); text != "ok") complaints.push_back("damaged: " + text);
    }
    check_pairs(tx, complaints);
    check_counter(tx, complaints);
    return complaints;
  };
  co_return co_await store.read(body);
}

void load_ledger::check_pairs(transaction& tx, std::vector<std::string>& complaints) const {
  std::set<std::int64_t> found;
  tx.for_each("SELECT id FROM left_half", [&](const row& one) { found.insert(one.get<std::int64_t>(0)); });
  for (const char* sql : {"SELECT id FROM left_half EXCEPT SELECT id FROM right_half",
                          "SELECT id FROM right_half EXCEPT SELECT id FROM left_half"}) {
    for (const row& one : tx.query(sql)) complaints.push_back("half: " + one.get<std::string>(0));
  }
  const auto complain = [&](const char* what, std::int64_t id) {
    complaints.push_back(what + std::to_string(id));
  };
  for (const std::int64_t id : written_) {
    if (!found.contains(id) && !removing_.contains(id)) complain("lost: ", id);
  }
  for (const std::int64_t id : refused_) {
    if (found.contains(id)) complain("not undone: ", id);
  }
  for (const std::int64_t id : removed_) {
    if (found.contains(id)) complain("removed, but there: ", id);
  }
}

void load_ledger::check_counter(transaction& tx, std::vector<std::string>& complaints) const {
  const auto counter = tx.query("SELECT n FROM counter").front().get<std::int64_t>(0);
  if (counter < counted_ || counter > counting_) {
    complaints.push_back("counted " + std::to_string(counter) + ", not " + std::to_string(counted_) + " to " +
                         std::to_string(counting_));
  }
}

task<std::vector<std::string>> load_ledger::audit_occurrences(database& store, system_time end) const {
  const auto body = [&](transaction& tx) {
    std::vector<std::string> complaints;
    for (const auto& [id, one] : schedules_) check_schedule(tx, id, one, end, complaints);
    for (const row& one : tx.query("SELECT schedule_id, due FROM fired GROUP BY schedule_id, due"
                                   " HAVING count(*) > 1")) {
      complaints.push_back("completed twice: schedule " + std::to_string(one.get<schedule_id>(0)));
    }
    return complaints;
  };
  co_return co_await store.read(body);
}

void load_ledger::check_schedule(transaction& tx, schedule_id id, const planned& one, system_time end,
                                 std::vector<std::string>& complaints) const {
  for (auto due = one.rule.first_due(one.added); due && *due <= end; due = one.rule.next(*due)) {
    const bool errand = one.job == "errand";
    const char* looks = errand ? "SELECT 1 FROM errand WHERE schedule_id = $1 AND due = $2"
                               : "SELECT 1 FROM fired WHERE schedule_id = $1 AND due = $2";
    const bool fired = !tx.query(looks, id, *due).empty();
    const rows found = tx.query(
        "SELECT state, finished FROM botcore_occurrence WHERE schedule_id = $1 AND due = $2", id, *due);
    const std::string state = found.empty() ? "absent" : found.front().get<std::string>("state");
    bool well = (state == "done" && one.job != "bad") || (state == "dead" && errand);
    if (!fired) {
      well = state == "dead" || (state == "absent" && was_missed(one, *due)) ||
             (state == "skipped" && may_be_skipped(one, *due, found.front().get<system_time>("finished")));
    }
    if (!well) {
      complaints.push_back("schedule " + std::to_string(id) + " (" + one.job + ", " + one.rule.rule() +
                           ") is " + state + (fired ? " and has fired" : " and has not fired"));
    }
  }
}

/// Only what was missed by too much, or with a later time after it.
bool load_ledger::may_be_skipped(const planned& one, system_time due, system_time skipped) {
  const auto next = one.rule.next(due);
  return skipped - due > maximum_lateness || (next && *next <= skipped);
}

/// Of several times that were missed one after the other, not each has a record.
bool load_ledger::was_missed(const planned& one, system_time due) const {
  const auto next = one.rule.next(due);
  return next && starts_.lower_bound(*next) != starts_.end();
}

}  // namespace botcore::test
