#include "botcore/schedule/job_policy.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

#include "policy_rules.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::array<std::string_view, 3> misfire_names{"fire_once", "skip", "fire_all"};
constexpr std::array<std::string_view, 3> overlap_names{"queue", "skip", "parallel"};
constexpr std::size_t largest_misfire_limit = 1000;

[[noreturn]] void refuse_policy(std::string_view text) {
  throw error(errc::malformed_data, "reading the job policy '" + std::string(text) + "'");
}

template <class Enum, std::size_t Size>
bool read_name(std::string_view text, const std::array<std::string_view, Size>& names, Enum& result) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return false;
  result = static_cast<Enum>(found - names.begin());
  return true;
}

template <class Number>
bool read_count(std::string_view text, Number& result) {
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, result);
  return read.ec == std::errc() && read.ptr == end;
}

bool read_count(std::string_view text, std::chrono::milliseconds& result) {
  std::int64_t count = 0;
  if (!read_count(text, count)) return false;
  result = std::chrono::milliseconds(count);
  return true;
}

bool read_member(std::string_view name, std::string_view value, job_policy& policy) {
  if (name == "missed") return read_name(value, misfire_names, policy.missed);
  if (name == "limit") return read_count(value, policy.misfire_limit);
  if (name == "lateness_ms") return read_count(value, policy.maximum_lateness);
  if (name == "punctual_ms") return read_count(value, policy.punctual);
  if (name == "overlap") return read_name(value, overlap_names, policy.overlapping);
  if (name == "jitter_ms") return read_count(value, policy.jitter);
  if (name == "timeout_ms") return read_count(value, policy.timeout);
  if (name == "attempts") return read_count(value, policy.attempts);
  if (name == "first_retry_ms") return read_count(value, policy.first_retry);
  if (name == "longest_retry_ms") return read_count(value, policy.longest_retry);
  return false;
}

/// Spreads neighbouring numbers over all 64 bits (the finisher of "splitmix64").
std::uint64_t scattered(std::uint64_t value) noexcept {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

/// What lies before the first that runs, or before all that has passed.
void count_missed(misfire_plan& plan, const schedule& rule, system_time due, system_time latest) {
  const system_time end = plan.run.empty() ? latest + std::chrono::milliseconds(1) : plan.run.front();
  for (std::optional<system_time> instant = due; instant && *instant < end; instant = rule.next(*instant)) {
    if (plan.missed == 0) plan.first_missed = *instant;
    if (++plan.missed == most_counted) return;
  }
}

}  // namespace

void check_policy(const job_policy& policy) {
  const auto require = [](bool holds, const char* what) {
    if (!holds) throw error(errc::invalid_argument, what);
  };
  // Far beyond any use, and still far from what an instant can hold.
  constexpr auto longest =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::hours(24 * 3660));
  const auto lasts = [longest](std::chrono::milliseconds time) {
    return time.count() >= 0 && time <= longest;
  };
  require(policy.misfire_limit >= 1 && policy.misfire_limit <= largest_misfire_limit,
          "job_policy: misfire_limit must be 1 to 1000");
  require(lasts(policy.maximum_lateness), "job_policy: maximum_lateness must be zero to ten years");
  require(lasts(policy.punctual), "job_policy: punctual must be zero to ten years");
  require(lasts(policy.jitter), "job_policy: jitter must be zero to ten years");
  require(lasts(policy.timeout), "job_policy: timeout must be zero to ten years");
  require(policy.attempts >= 1, "job_policy: attempts must be at least 1");
  require(lasts(policy.first_retry) && policy.first_retry.count() > 0,
          "job_policy: first_retry must be longer than zero, up to ten years");
  require(lasts(policy.longest_retry) && policy.longest_retry >= policy.first_retry,
          "job_policy: longest_retry must be at least first_retry, up to ten years");
}

std::string to_text(const job_policy& policy) {
  return fmt::format(
      "missed={} limit={} lateness_ms={} punctual_ms={} overlap={} jitter_ms={} timeout_ms={} attempts={}"
      " first_retry_ms={} longest_retry_ms={}",
      misfire_names.at(static_cast<std::size_t>(policy.missed)), policy.misfire_limit,
      policy.maximum_lateness.count(), policy.punctual.count(),
      overlap_names.at(static_cast<std::size_t>(policy.overlapping)), policy.jitter.count(),
      policy.timeout.count(), policy.attempts, policy.first_retry.count(), policy.longest_retry.count());
}

job_policy parse_policy(std::string_view text) {
  job_policy policy;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    const auto equals = word.find('=');
    if (equals == std::string_view::npos) refuse_policy(text);
    if (!read_member(word.substr(0, equals), word.substr(equals + 1), policy)) refuse_policy(text);
  }
  try {
    check_policy(policy);
  } catch (const error&) {
    refuse_policy(text);
  }
  return policy;
}

system_time::duration jitter_of(const job_policy& policy, schedule_id id, system_time due) noexcept {
  if (policy.jitter.count() == 0) return {};
  const auto instant = static_cast<std::uint64_t>(due.time_since_epoch().count());
  const std::uint64_t drawn = scattered(static_cast<std::uint64_t>(id) ^ scattered(instant));
  return std::chrono::milliseconds(drawn % static_cast<std::uint64_t>(policy.jitter.count() + 1));
}

std::string took_too_long(const job_policy& policy) {
  return fmt::format("it took longer than its time-out of {} ms", policy.timeout.count());
}

system_time::duration retry_delay(const job_policy& policy, int attempt) noexcept {
  auto wait = policy.first_retry;
  for (int doubled = 1; doubled < attempt && wait < policy.longest_retry; ++doubled) wait *= 2;
  return std::min(wait, policy.longest_retry);
}

misfire_plan plan_due(const schedule& rule, system_time due, system_time now, const job_policy& policy,
                      schedule_id id, system_time left_out) {
  misfire_plan plan;
  const auto on_time = policy.punctual + policy.jitter;
  if (now - due <= on_time && due > left_out) {
    plan.next = due;
    while (plan.next && *plan.next + jitter_of(policy, id, *plan.next) <= now &&
           plan.run.size() < policy.misfire_limit) {
      plan.run.push_back(*plan.next);
      plan.next = rule.next(*plan.next);
    }
    return plan;
  }
  const system_time latest = std::max(rule.latest(now).value_or(due), due);
  plan.made_up = true;
  plan.next = rule.next(latest);
  const auto may_run = [&](system_time instant) {
    if (instant <= left_out) return false;
    if (now - instant <= on_time) return true;
    return policy.missed != misfire::skip && now - instant <= policy.maximum_lateness;
  };
  const std::size_t most = policy.missed == misfire::fire_all ? policy.misfire_limit : 1;
  std::optional<system_time> instant = latest;
  while (instant && *instant >= due && plan.run.size() < most && may_run(*instant)) {
    plan.run.push_back(*instant);
    instant = rule.latest(*instant - std::chrono::milliseconds(1));
  }
  std::reverse(plan.run.begin(), plan.run.end());
  count_missed(plan, rule, due, latest);
  return plan;
}

}  // namespace botcore::inline v0
