#include "late_answer.hpp"

#include <utility>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

struct late_answer::watch {
  watch(context& watched, runtime& runtime)
      : ctx(&watched), ground(runtime), update_id(watched.update().update_id) {}

  context* ctx;  // null when the handler is done
  runtime& ground;
  std::int64_t update_id;
  wakeup done;
};

late_answer::late_answer(context& ctx, task_group& group, std::chrono::nanoseconds limit)
    : watch_(std::make_shared<watch>(ctx, ctx.runtime())) {
  group.spawn(answer_late(watch_, limit));
}

late_answer::~late_answer() {
  watch_->ctx = nullptr;
  watch_->done.notify();
}

task<void> late_answer::answer_late(std::shared_ptr<watch> watched, std::chrono::nanoseconds limit) {
  if (!watched->ctx) co_return;
  co_await watched->ground.time().sleep_for(limit, &watched->done);
  context* ctx = watched->ctx;
  // A handler that asked something since has gone on to another update.
  if (!ctx || ctx->answered() || ctx->update().update_id != watched->update_id) co_return;
  try {
    co_await ctx->answer();
  } catch (const error& failure) {
    watched->ground.log("router").warn("update {}: the button was not answered in time: {}",
                                       watched->update_id, failure.what());
  }
}

}  // namespace botcore::inline v0
