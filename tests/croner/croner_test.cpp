// Cron expressions against the npm package croner, whose idea of the nights on which clocks change is another; what
// differs is derived from the rules that are named here, and nothing else may differ.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "botcore/core/error.hpp"
#include "botcore/schedule/schedule.hpp"
#include "expression_generator.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;
using botcore::test::expression_generator;

namespace {

constexpr std::size_t runs_compared = 40;

constexpr const char* zone_names[] = {"UTC",
                                      "Europe/Berlin",
                                      "Europe/Dublin",
                                      "America/New_York",
                                      "America/Havana",       // changes at midnight
                                      "America/St_Johns",     // half hours
                                      "Australia/Lord_Howe",  // changes by half an hour
                                      "Australia/Sydney",
                                      "Pacific/Chatham",
                                      "Asia/Kathmandu"};

struct comparison {
  std::string expression;
  time_zone zone;
  sys_seconds from;
};

/// What the named rules had to explain.
struct explained {
  std::size_t repeated = 0;
  std::size_t moved = 0;
  std::size_t alike = 0;
};

std::size_t comparisons_wanted() {
  const char* wanted = std::getenv("BOTCORE_CRONER_EXPRESSIONS");
  return wanted ? std::size_t(std::strtoul(wanted, nullptr, 10)) : 3000;
}

/// Half of them begin shortly before a change of the clock.
std::vector<comparison> make_comparisons(const std::vector<time_zone>& among, std::size_t count) {
  expression_generator generator(20260329);
  std::vector<comparison> all;
  while (all.size() < count) {
    const time_zone zone = among[std::size_t(generator.number(0, int(among.size()) - 1))];
    sys_seconds from = sys_days(2024y / 1 / 1) + hours(generator.number(0, 6 * 365 * 24));
    const zone_period period = zone.period_at(from);
    if (generator.number(0, 1) == 0 && period.end < sys_days(2031y / 1 / 1)) {
      from = period.end - minutes(generator.number(30, 2 * 24 * 60));
    }
    std::string expression = generator.expression();
    try {
      const cron possible(expression);
    } catch (const error&) {
      continue;  // never due: croner only finds nothing, after a while
    }
    all.push_back({std::move(expression), zone, from});
  }
  return all;
}

/// The lines that a script prints; `input` is what it reads.
std::vector<std::string> run_script(const std::string& script, const std::string& input) {
  const auto folder =
      std::filesystem::temp_directory_path() / ("botcore_croner_" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "input") << input;
  const std::string command = std::string("'") + BOTCORE_NODE + "' '" + BOTCORE_CRONER_FOLDER + "/'" +
                              script + " < '" + (folder / "input").string() + "' > '" +
                              (folder / "output").string() + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  std::ifstream output(folder / "output");
  std::vector<std::string> lines;
  for (std::string line; std::getline(output, line);) lines.push_back(line);
  std::filesystem::remove_all(folder);
  return lines;
}

std::vector<std::string> ask_croner(const std::vector<comparison>& all) {
  std::ostringstream questions;
  for (const comparison& one : all) {
    const auto from = milliseconds(one.from.time_since_epoch()).count();
    questions << one.expression << '\t' << one.zone.name() << '\t' << from << '\t' << runs_compared << '\n';
  }
  return run_script("expected.mjs", questions.str());
}

/// The zones in which the system's database and that of Node.js say the same; one of them may be newer.
std::vector<time_zone> zones_alike() {
  std::string script = "offsets.mjs";
  for (const char* name : zone_names) script += std::string(" ") + name;
  const std::vector<std::string> lines = run_script(script, {});
  REQUIRE(lines.size() == std::size(zone_names));
  std::vector<time_zone> alike;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const time_zone zone(zone_names[index]);
    std::istringstream offsets(lines[index]);
    sys_seconds noon = sys_days(2024y / 1 / 1) + 12h;
    bool same = true;
    for (std::int64_t offset = 0; offsets >> offset; noon += days(1)) {
      same = same && zone.period_at(noon).offset == seconds(offset);
    }
    REQUIRE(noon == sys_days(2037y / 1 / 1) + 12h);
    if (same) alike.push_back(zone);
  }
  return alike;
}

/// Later runs are not compared: croner goes on to years that `system_time` cannot hold.
constexpr sys_seconds horizon = sys_days(2150y / 1 / 1);

struct expected_runs {
  std::set<system_time> times;  ///< up to the horizon
  sys_seconds until;            ///< beyond it, `times` says nothing
};

expected_runs read_runs(const std::string& line) {
  std::istringstream numbers(line);
  expected_runs expected{{}, horizon};
  std::size_t told = 0;
  for (std::int64_t number = 0; numbers >> number; ++told) {
    const sys_time<milliseconds> run{milliseconds(number)};
    if (run <= horizon) expected.times.insert(run);
  }
  // croner broke the list off.
  if (told == runs_compared && expected.times.size() == told) {
    expected.until = floor<seconds>(*expected.times.rbegin());
  }
  return expected;
}

bool means(const cron& rule, local_seconds shown) {
  return rule.next(shown) == shown;
}

/// Rule 1: a time that the clock shows twice is due the first time only. croner runs jobs with more than one time a
/// day both times.
void leave_out_repeated(std::set<system_time>& runs, const time_zone& zone, explained& rules) {
  rules.repeated +=
      std::erase_if(runs, [&](system_time run) { return zone.to_utc(zone.to_local(run)) != run; });
}

/// Rule 2: a time that the clock leaves out is due as much later as the clock leaps. croner skips it, or, for jobs
/// with one time a day, runs at the end of the gap.
void move_out_of_gaps(std::set<system_time>& runs, const comparison& one, sys_seconds until,
                      explained& rules) {
  const cron rule(one.expression);
  const std::size_t removed = std::erase_if(
      runs, [&](system_time run) { return !means(rule, floor<seconds>(one.zone.to_local(run))); });
  std::size_t added = 0;
  zone_period before = one.zone.period_at(one.from - 24h);
  for (; before.end <= until; before = one.zone.period_at(before.end)) {
    const zone_period after = one.zone.period_at(before.end);
    const local_seconds gap_begins(before.end.time_since_epoch() + before.offset);
    const local_seconds gap_ends(before.end.time_since_epoch() + after.offset);
    for (auto shown = rule.next(gap_begins); shown && *shown < gap_ends; shown = rule.next(*shown + 1s)) {
      const sys_seconds moved(shown->time_since_epoch() - before.offset);
      if (moved > one.from && moved <= until) added += runs.insert(moved).second;
    }
  }
  rules.moved += removed != 0 || added != 0;
}

/// In milliseconds, those of `all` that are not among `others`.
std::string those_missing(const std::set<system_time>& all, const std::set<system_time>& others) {
  std::string text;
  for (const system_time one : all) {
    if (!others.contains(one))
      text += std::to_string(floor<milliseconds>(one).time_since_epoch().count()) + " ";
  }
  return text;
}

void compare(const comparison& one, const std::string& answer, explained& rules) {
  INFO(one.expression << " in " << one.zone.name() << " from " << one.from.time_since_epoch().count());
  INFO("croner: " << answer);
  REQUIRE(answer.find("error") == std::string::npos);
  auto [expected, until] = read_runs(answer);
  if (expected.empty()) return;
  const std::set<system_time> told = expected;
  leave_out_repeated(expected, one.zone, rules);
  move_out_of_gaps(expected, one, until, rules);
  std::set<system_time> ours;
  const schedule rule = schedule::cron(one.expression, one.zone);
  for (auto due = rule.next(one.from); due && *due <= until; due = rule.next(*due)) ours.insert(*due);
  INFO("only ours: " << those_missing(ours, expected)
                     << "; only expected: " << those_missing(expected, ours));
  REQUIRE((ours == expected));
  rules.alike += ours == told;
}

bool croner_is_there() {
  const bool there =
      std::string(BOTCORE_NODE) != "" &&
      std::filesystem::exists(std::string(BOTCORE_CRONER_FOLDER) + "/node_modules/croner/package.json");
  if (there) return true;
  if (std::getenv("BOTCORE_REQUIRE_CRONER"))
    FAIL("Node.js or croner is not installed: scripts/bootstrap test");
  std::cout << "skipped: Node.js or croner is not installed (scripts/bootstrap test does it)" << std::endl;
  return false;
}

}  // namespace

TEST_CASE("croner: random expressions are due when croner runs them, but for two rules", "[schedule]") {
  if (!croner_is_there()) return;
  const std::vector<time_zone> zones = zones_alike();
  REQUIRE(zones.size() >= 5);
  const std::vector<comparison> all = make_comparisons(zones, comparisons_wanted());
  const std::vector<std::string> answers = ask_croner(all);
  REQUIRE(answers.size() == all.size());
  explained rules;
  for (std::size_t index = 0; index < all.size(); ++index) compare(all[index], answers[index], rules);
  std::cout << all.size() << " expressions: " << rules.alike << " alike, " << rules.repeated
            << " repeated times left out, times in gaps moved in " << rules.moved << std::endl;
  CHECK(rules.repeated > 0);
  CHECK(rules.moved > 0);
  CHECK(rules.alike > all.size() / 2);
}
