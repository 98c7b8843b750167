#include "route_walk.hpp"

#include <string>
#include <utility>

#include "botcore/router/arguments.hpp"
#include "botcore/router/ask_ended.hpp"
#include "botcore/router/router.hpp"
#include "botcore/text/shorten.hpp"
#include "botcore/updates/about.hpp"

#include "core/cancelled.hpp"

#include "help_text.hpp"
#include "thrown.hpp"
#include "usage_answer.hpp"

namespace botcore::inline v0 {
namespace {

/// The mistake that a handler threw about, or null when it threw something else.
bool is_ask_ended(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const ask_ended&) {
    return true;
  } catch (...) {
    return false;
  }
}

const usage_error* as_usage_error(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const usage_error& mistake) {
    return &mistake;  // alive as long as `failure` is
  } catch (...) {
    return nullptr;
  }
}

}  // namespace

task<void> next::operator()() const {
  *called_ = true;
  return walk_->run_from(group_, middleware_);
}

route_walk::route_walk(const route_table& table, context& ctx)
    : table_(table), ctx_(ctx), kind_(kind_of(ctx.update())) {
  if (table.groups.size() > 1) entered_.resize(table.groups.size());
}

task<void> route_walk::run() {
  at_ = find(0);
  return run_group(0);
}

task<void> route_walk::run_group(std::size_t group) {
  if (table_.groups[group].boundaries.empty()) return run_from(group, 0);
  return run_guarded(group);
}

task<void> route_walk::run_guarded(std::size_t group) {
  std::exception_ptr failure;
  try {
    co_await run_from(group, 0);
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) co_await recover(group, failure);
}

task<void> route_walk::run_from(std::size_t group, std::size_t middleware) {
  if (middleware == table_.groups[group].middlewares.size()) return run_routes(group);
  return run_middleware(group, middleware);
}

task<void> route_walk::run_middleware(std::size_t group, std::size_t middleware) {
  bool called = false;
  const std::size_t before = at_;
  const next go_on(*this, group, middleware + 1, called);
  co_await table_.groups[group].middlewares[middleware](ctx_, go_on);
  // One that keeps what a handler threw to itself has dealt with the update, too.
  const bool stands_still = before != nowhere && at_ == before;
  if (!called || stands_still) taken_ = true;
}

task<void> route_walk::run_routes(std::size_t group) {
  while (!taken_ && at_ != nowhere && table_.is_inside(table_.routes[at_].group, group)) {
    const route& candidate = table_.routes[at_];
    if (candidate.group != group) {
      co_await run_group(table_.step_towards(group, candidate.group));
      continue;
    }
    taken outcome = taken::yes;
    if (candidate.entry) {
      co_await run_command(candidate, outcome);
    } else {
      co_await candidate.run(ctx_, outcome);
    }
    taken_ = outcome == taken::yes;
    if (!taken_) at_ = find(at_ + 1);
  }
  if (group == 0 && !taken_) co_await suggest_commands();
}

task<void> route_walk::run_command(const route& candidate, taken& outcome) {
  const std::string_view line =
      ctx_.arguments();  // of this update, also when the handler waited for another one
  std::exception_ptr failure;
  try {
    co_await candidate.run(ctx_, outcome);
  } catch (...) {
    failure = std::current_exception();
  }
  if (!failure) co_return;
  const usage_error* mistake = as_usage_error(failure);
  if (!mistake) std::rethrow_exception(failure);
  ctx_.drop_joined();
  const speaker say = co_await speaker_of(table_, ctx_);
  formatted_text answer = usage_answer(*candidate.entry, *mistake, line, say);
  co_await ctx_.reply(std::move(answer));
}

task<void> route_walk::recover(std::size_t group, std::exception_ptr failure) {
  if (is_ask_ended(failure)) std::rethrow_exception(failure);  // no failure: the person is told
  ctx_.drop_joined();
  for (const error_boundary& boundary : table_.groups[group].boundaries) {
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping = is_cancelled(state);
    if (stopping) break;

    taken dealt = taken::yes;
    std::exception_ptr again;
    try {
      co_await boundary(ctx_, failure, dealt);
    } catch (...) {
      again = std::current_exception();
    }
    if (!again && dealt == taken::no) continue;
    log_thrown(failure, "the handler");
    failure = again;
    if (failure) continue;
    taken_ = true;
    co_return;
  }
  std::rethrow_exception(failure);
}

task<void> route_walk::suggest_commands() {
  if (kind_ != api::UpdateType::message || ctx_.command().name.empty()) co_return;
  const api::Chat* chat = chat_of(ctx_.update());
  if (!chat || chat->type != api::ChatType::private_) co_return;
  taken_ = true;
  const speaker say = co_await speaker_of(table_, ctx_);
  const phrase unknown("router.unknown_command", {{"name", shorten(ctx_.command().name, longest_quote)}});
  std::string answer = say(unknown) + "\n\n" + help_text(table_, ctx_);
  co_await ctx_.reply(std::move(answer));
}

std::size_t route_walk::find(std::size_t index) {
  for (; index < table_.routes.size(); ++index) {
    if (matches(table_.routes[index])) return index;
  }
  return nowhere;
}

bool route_walk::matches(const route& candidate) {
  if (!candidate.kinds.has(kind_)) return false;
  if (candidate.entry && !is_command_called(ctx_.command().name, candidate.entry->name())) return false;
  if (candidate.group != 0 && !enters(candidate.group, candidate.widened)) return false;
  return candidate.only.matches(ctx_, kind_, candidate.widened);
}

bool route_walk::enters(std::size_t group, bool widened) {
  const int shift = widened ? 2 : 0;
  const auto known = static_cast<std::uint8_t>(1 << shift);
  const auto passed = static_cast<std::uint8_t>(2 << shift);
  if (group == 0) return true;
  if (!(entered_[group] & known)) {
    const route_circle& asked = table_.groups[group];
    const bool passes = enters(asked.parent, widened) && asked.only.matches(ctx_, kind_, widened);
    entered_[group] = static_cast<std::uint8_t>(entered_[group] | known | (passes ? passed : 0));
  }
  return (entered_[group] & passed) != 0;
}

void route_walk::log_thrown(const std::exception_ptr& failure, std::string_view by) const {
  ctx_.runtime().log("router").error("update {} ({}): {} threw: {}", ctx_.update().update_id,
                                     update_kind(ctx_.update()), by, describe_thrown(failure));
}

}  // namespace botcore::inline v0
