#include "botcore/router/router.hpp"

#include <exception>
#include <optional>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"

#include "core/cancelled.hpp"

#include "help_text.hpp"
#include "late_answer.hpp"
#include "route_table.hpp"
#include "route_walk.hpp"
#include "speaker.hpp"
#include "thrown.hpp"
#include "update_parts.hpp"

namespace botcore::inline v0 {
namespace {

/// Answers a pressed button that no handler did; gives why it could not.
task<std::exception_ptr> end_waiting(context& ctx, std::string text) {
  std::exception_ptr failure;
  try {
    co_await ctx.answer(std::move(text));
  } catch (...) {
    failure = std::current_exception();
  }
  co_return failure;
}

}  // namespace

router::router() : router(std::make_unique<route_table>()) {}
router::router(std::unique_ptr<route_table> table) : route_group(*table, 0), table_(std::move(table)) {}
router::~router() = default;

void router::set_username(std::string username) {
  table_->username = std::move(username);
}

void router::stale_button(std::string text) {
  table_->stale_button = std::move(text);
}

void router::speak(const translations& texts) {
  table_->texts = &texts;
}

void router::answer_buttons_after(std::chrono::nanoseconds limit) {
  table_->button_limit = limit;
}

void router::freeze() {
  table_->freeze();
}

task<void> router::dispatch(context& ctx) {
  freeze();
  const command_call& command = ctx.command();
  if (!command.name.empty() && !is_addressed_to(command, table_->username)) co_return;
  if (ctx.update().callback_query) {
    co_await dispatch_button(ctx);
  } else {
    route_walk walk(*table_, ctx);
    co_await walk.run();
  }
}

task<void> router::dispatch_button(context& ctx) {
  const std::int64_t update_id = ctx.update().update_id;
  route_walk walk(*table_, ctx);
  std::exception_ptr failure;
  {
    std::optional<late_answer> late;
    if (table_->button_limit.count() > 0) {
      if (!table_->late_answers) table_->late_answers = std::make_unique<task_group>(ctx.runtime(), "router");
      late.emplace(ctx, *table_->late_answers, table_->button_limit);
    }
    try {
      co_await walk.run();
    } catch (...) {
      failure = std::current_exception();
    }
  }
  const auto state = co_await boost::asio::this_coro::cancellation_state;
  const bool stopping = is_cancelled(state);
  if (!stopping && !ctx.answered()) {
    const bool stale = !failure && !walk.is_taken() && table_->has_typed_buttons;
    std::string text;
    if (stale && table_->stale_button) text = *table_->stale_button;
    if (stale && !table_->stale_button) {
      const speaker say = co_await speaker_of(*table_, ctx);
      text = say(phrase("router.stale_button", {}));
    }
    if (const std::exception_ptr unanswered = co_await end_waiting(ctx, std::move(text))) {
      ctx.runtime().log("router").warn("update {}: the button was not answered: {}", update_id,
                                       describe_thrown(unanswered));
    }
  }
  if (failure) std::rethrow_exception(failure);
}

std::vector<api::UpdateType> router::wanted_updates() const {
  update_kinds wanted;
  for (const route& one : table_->routes) {
    bool widened = false;
    const update_kinds kinds = table_->kinds_of(one, widened);
    wanted = wanted | (kinds == update_kinds::all() ? ~update_kinds::on_request() : kinds);
  }
  std::vector<api::UpdateType> names;
  for (std::size_t index = 0; index < update_kind_count; ++index) {
    const auto kind = static_cast<api::UpdateType::known>(index);
    if (wanted.has(kind)) names.emplace_back(kind);
  }
  return names;
}

bool router::has_album_routes() const noexcept {
  return table_->has_albums;
}

const std::vector<std::unique_ptr<command_entry>>& router::commands() const noexcept {
  return table_->commands;
}

std::string router::help() const {
  return help_text(*table_, command_scope(), {});
}

std::string router::help(const command_scope& scope, std::string_view language) const {
  return help_text(*table_, scope, language);
}

std::string router::help(const context& ctx) const {
  return help_text(*table_, ctx);
}

}  // namespace botcore::inline v0
