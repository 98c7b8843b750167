#include "botcore/router/confirm_dialog.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/inline_keyboard.hpp"
#include "botcore/router/router.hpp"
#include "botcore/storage/key_value_store.hpp"

#include "button_prefix.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view confirm_space = "confirm";
constexpr auto confirm_memory = std::chrono::hours(48);
constexpr std::size_t most_recent_answers = 1000;

std::string base_36(std::int64_t number) {
  std::array<char, 16> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number, 36);
  return std::string(digits.data(), written.ptr);
}

/// The question that a button stands under: its chat and message.
std::string question_key(const context& ctx, const std::string& prefix) {
  return fmt::format("{}{}:{}", prefix, ctx.chat().id, ctx.message() ? ctx.message()->message_id : 0);
}

}  // namespace

confirm_dialog::confirm_dialog(router& routes, std::string prefix, handler confirmed)
    : prefix_(checked_button_prefix(std::move(prefix))), confirmed_(std::move(confirmed)) {
  routes.callback(prefix_, [this](context& ctx) { return pressed(ctx); });
}

confirm_dialog& confirm_dialog::words(confirm_words always) {
  return words([always = std::move(always)](context&) -> task<confirm_words> { co_return always; });
}

confirm_dialog& confirm_dialog::words(function<task<confirm_words>(context&)> of) {
  words_ = std::move(of);
  return *this;
}

task<confirm_words> confirm_dialog::words_for(context& ctx) const {
  if (words_) co_return co_await words_(ctx);
  co_return confirm_words();
}

task<void> confirm_dialog::ask(context& ctx, formatted_text question, std::string about) {
  const confirm_words words = co_await words_for(ctx);
  // PREFIX:yUSER:ABOUT
  const std::string rest = base_36(ctx.sender().id) + ":" + about;
  const inline_keyboard buttons =
      inline_keyboard().button(words.yes, prefix_ + "y" + rest).button(words.no, prefix_ + "n" + rest);
  co_await ctx.reply(std::move(question), buttons.build());
}

task<void> confirm_dialog::pressed(context& ctx) {
  const confirm_words words = co_await words_for(ctx);
  std::string_view data = ctx.callback_data().substr(prefix_.size());
  const bool yes = data.starts_with('y');
  data.remove_prefix(std::min<std::size_t>(1, data.size()));
  const std::size_t colon = std::min(data.find(':'), data.size());
  if (data.substr(0, colon) != base_36(ctx.sender().id)) {
    co_await ctx.answer_alert(words.not_yours);
    co_return;
  }
  const std::string key = question_key(ctx, prefix_);
  const bool answered = co_await is_answered(ctx, key);
  if (answered) {
    co_await ctx.answer(words.answered_already);
    co_return;
  }
  mark(ctx, key);
  if (yes) {
    std::string about(data.substr(std::min(colon + 1, data.size())));
    co_await confirmed_(ctx, std::move(about));
  } else {
    co_await ctx.edit(words.declined);
  }
  if (!ctx.has_store()) {
    recent_.push_back(key);
    if (recent_.size() > most_recent_answers) recent_.pop_front();
  }
}

task<bool> confirm_dialog::is_answered(context& ctx, const std::string& key) {
  if (!ctx.has_store()) co_return std::find(recent_.begin(), recent_.end(), key) != recent_.end();
  const auto found = co_await ctx.values().get(std::string(confirm_space), key);
  co_return found.has_value();
}

void confirm_dialog::mark(context& ctx, const std::string& key) {
  if (!ctx.has_store()) return;
  ctx.join_commit([&values = ctx.values(), key](transaction& tx) {
    values.set(tx, confirm_space, key, "answered", time_to_live(confirm_memory));
  });
}

}  // namespace botcore::inline v0
