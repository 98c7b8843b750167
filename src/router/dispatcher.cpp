#include "dispatcher.hpp"

#include <optional>
#include <utility>

#include "botcore/api/error.hpp"
#include "botcore/core/error.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"
#include "botcore/updates/inbox.hpp"

#include "core/cancelled.hpp"

#include "asked_questions.hpp"

namespace botcore::inline v0 {
namespace {

std::string describe_dispatch_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception was thrown";
  }
}

/// Telegram refused, and would refuse again.
bool is_refused_for_good(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const api_error& refused) {
    switch (refused.kind()) {
      case api_error_kind::too_many_requests:
      case api_error_kind::server_failure:
      case api_error_kind::unauthorized:      // it is the token that is refused, not the request
      case api_error_kind::method_not_found:  // so answers the server when the token's form is wrong
      case api_error_kind::conflict:
        return false;
      default:
        return true;
    }
  } catch (...) {
    return false;
  }
}

std::vector<std::int64_t> update_ids_of(const update_turn& turn) {
  std::vector<std::int64_t> ids;
  for (const accepted_update& one : turn) ids.push_back(one.update.update_id);
  return ids;
}

}  // namespace

task<void> dispatcher::handle(std::shared_ptr<const update_turn> turn, lane_hold& hold) {
  if (questions_) {
    const bool taken = co_await questions_->take(turn);
    if (taken) co_return;
  }
  const accepted_update& first = turn->front();
  const bool stored = parts_.received && first.position != 0;
  if (stored && first.resumed) {
    const bool begin = co_await may_begin(*turn);
    if (!begin) co_return;
  }
  const inbox_options options = stored ? parts_.received->options() : inbox_options();
  back_off delays(options.delays, static_cast<std::uint64_t>(first.update.update_id));
  const steady_time give_up_at = runtime_.time().steady_now() + options.longest;
  for (int attempts = 1;; ++attempts) {
    const outcome made = co_await attempt(turn, hold);
    const bool kept = parts_.received && made.last->front().position != 0;
    if (!made.failure) {
      if (kept && !made.settled) parts_.received->handled(*made.last);
      co_return;
    }
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping = is_cancelled(state);
    if (stopping && stored && first.resumed) parts_.received->cut_short(update_ids_of(*turn));
    if (stopping || !kept) std::rethrow_exception(made.failure);
    const std::string why = describe_dispatch_failure(made.failure);
    const log_view log = runtime_.log("updates");
    if (made.settled) {
      log.error("the handler of update {} threw after its commit, and is not run again: {}",
                made.last->front().update.update_id, why);
      co_return;
    }
    // A conversation cannot be had once more.
    if (made.asked) co_return co_await give_up(*made.last, why, attempts);
    const auto pause = delays.next();
    if (attempts >= options.attempts || is_refused_for_good(made.failure) ||
        runtime_.time().steady_now() + pause > give_up_at) {
      co_return co_await give_up(*turn, why, attempts);
    }
    log.warn("update {} failed in attempt {}: {}; next attempt in {} ms", first.update.update_id, attempts,
             why, pause.count());
    const bool again = co_await this->pause(pause);
    if (again) continue;
    if (first.resumed) parts_.received->cut_short(update_ids_of(*turn));
    co_return;
  }
}

task<dispatcher::outcome> dispatcher::attempt(std::shared_ptr<const update_turn> turn, lane_hold& hold) {
  std::optional<asking> questions;
  context_parts parts = parts_;
  if (questions_) parts.questions = &questions.emplace(*questions_, hold);
  context ctx(turn, client_, runtime_, parts);
  outcome made;
  try {
    bool forgotten = false;
    if (questions_) forgotten = co_await questions_->was_forgotten(turn);
    if (forgotten) {
      co_await tell(ctx, texts_of(ctx).forgotten);
    } else {
      co_await run(ctx);
    }
    co_await ctx.finish();
  } catch (...) {
    made.failure = std::current_exception();
  }
  made.settled = ctx.settled();
  made.asked = questions && questions->has_asked();
  made.last = ctx.turn();
  co_return made;
}

/// Runs the handler; what it asked and got no answer to is no failure.
task<void> dispatcher::run(context& ctx) {
  std::optional<ask_end> ended;
  try {
    co_await routes_.dispatch(ctx);
  } catch (const ask_ended& unanswered) {
    ended = unanswered.why();
  }
  if (!ended) co_return;
  const ask_texts texts = texts_of(ctx);
  if (*ended == ask_end::cancelled) co_await tell(ctx, texts.cancelled);
  if (*ended == ask_end::timed_out) co_await tell(ctx, texts.timed_out);
}

ask_texts dispatcher::texts_of(const context& ctx) const {
  return texts_ ? texts_(ctx) : ask_texts();
}

task<void> dispatcher::tell(context& ctx, std::string text) {
  if (text.empty()) co_return;
  if (!parts_.store) {
    co_await ctx.reply(std::move(text));
    co_return;
  }
  const auto put = [&](transaction& tx) { ctx.reply(tx, text); };
  co_await ctx.commit(put);
}

task<bool> dispatcher::may_begin(const update_turn& turn) {
  std::int64_t ended = 0;
  const auto count = [&]() -> task<void> {
    ended = co_await parts_.received->count_attempt(update_ids_of(turn));
  };
  const bool counted = co_await patiently(turn, "counting an attempt at", count);
  if (!counted) co_return false;
  const std::int64_t most = parts_.received->options().lost_attempts;
  if (ended < most) co_return true;
  co_await give_up(turn, "the program ended each time while it was handled", most);
  co_return false;
}

task<void> dispatcher::give_up(const update_turn& turn, std::string why, std::int64_t attempts) {
  const auto bury = [&]() -> task<void> {
    co_await parts_.received->bury(update_ids_of(turn), why, attempts);
  };
  const bool buried = co_await patiently(turn, "giving up", bury);
  if (!buried) co_return;
  runtime_.log("updates").error("update {} is given up after {} attempts and kept as dead letter {}: {}",
                                turn.front().update.update_id, attempts, turn.front().position, why);
}

/// Repeats `write` until it is done. False when the database may only be read now: then the update stays stored, and is
/// handled once it may be written to again.
template <class Write>
task<bool> dispatcher::patiently(const update_turn& turn, const char* doing, Write& write) {
  const std::int64_t id = turn.front().update.update_id;
  back_off delays({}, static_cast<std::uint64_t>(id));
  for (;;) {
    std::string failure;
    try {
      co_await write();
      co_return true;
    } catch (const error& broken) {
      failure = broken.what();
    }
    if (!parts_.received->writable()) {
      runtime_.log("updates").warn("{} update {}: {}; it waits until the database may be written to", doing,
                                   id, failure);
      co_return false;
    }
    const auto pause = delays.next();
    runtime_.log("updates").error("{} update {}: {}; next attempt in {} ms", doing, id, failure,
                                  pause.count());
    const bool again = co_await this->pause(pause);
    if (!again) co_return false;
  }
}

void dispatcher::stop() {
  stopping_ = true;
  for (wakeup& pause : pauses_) pause.notify();
}

task<bool> dispatcher::pause(std::chrono::milliseconds duration) {
  /// Also when it is cancelled.
  struct registration {
    std::list<wakeup>& all;
    std::list<wakeup>::iterator mine;
    ~registration() { all.erase(mine); }
  } const registered{pauses_, pauses_.emplace(pauses_.end())};
  if (!stopping_) co_await runtime_.time().sleep_for(duration, &*registered.mine);
  co_return !stopping_;
}

}  // namespace botcore::inline v0
