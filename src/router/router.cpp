#include "botcore/router/router.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/text/case_fold.hpp"
#include "botcore/text/shorten.hpp"
#include "botcore/updates/about.hpp"

#include "core/cancelled.hpp"

#include "usage_answer.hpp"

namespace botcore::inline v0 {
namespace {

std::string lower_case(std::string_view name) {
  std::string lowered(name);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return lowered;
}

bool is_private(const context& ctx) {
  const api::Chat* chat = chat_of(ctx.update());
  return chat && chat->type == api::ChatType::private_;
}

/// What the handler threw, for the log.
std::string describe_thrown(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

/// Runs `run` and gives what it threw, if anything: catch blocks cannot await.
task<std::exception_ptr> caught(const handler& run, context& ctx) {
  std::exception_ptr failure;
  try {
    co_await run(ctx);
  } catch (...) {
    failure = std::current_exception();
  }
  co_return failure;
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

command_entry::command_entry(std::string name, std::string description, std::vector<std::string> arguments,
                             handler run)
    : name_(std::move(name)),
      description_(std::move(description)),
      arguments_(std::move(arguments)),
      run_(std::move(run)) {}

command_entry& command_entry::example(std::string line) {
  example_ = std::move(line);
  return *this;
}

std::string command_entry::usage() const {
  std::string line = "/" + name_;
  for (const std::string& argument : arguments_) line += " <" + argument + ">";
  return line;
}

router::router() = default;
router::~router() = default;

command_entry& router::add(std::string name, std::string description, std::vector<std::string> arguments,
                           handler run) {
  const std::string doing = "adding the command '" + name + "'";
  if (!is_command_name(name)) {
    throw error(errc::invalid_argument, doing + ", whose name is not 1 to 32 of a-z, 0-9 and _");
  }
  if (find_command(name)) throw error(errc::invalid_argument, doing + ", which is there already");
  if (description.empty() || count_code_points(description) > 256) {
    throw error(errc::invalid_argument, doing + ", whose description is not 1 to 256 characters long");
  }
  commands_.push_back(std::make_unique<command_entry>(std::move(name), std::move(description),
                                                      std::move(arguments), std::move(run)));
  return *commands_.back();
}

void router::require_names(std::string_view command, std::size_t names, std::size_t parameters) {
  if (names == parameters) return;
  throw error(errc::invalid_argument, "adding the command '" + std::string(command) + "', which names " +
                                          std::to_string(names) + " arguments while its handler takes " +
                                          std::to_string(parameters));
}

const command_entry* router::find_command(std::string_view name) const {
  const std::string lowered = lower_case(name);
  const auto found = std::find_if(commands_.begin(), commands_.end(),
                                  [&](const auto& entry) { return entry->name() == lowered; });
  return found == commands_.end() ? nullptr : found->get();
}

const handler* router::find_callback(std::string_view data) const {
  const handler* longest = nullptr;
  for (const auto& [prefix, run] : callbacks_) {
    if (data.starts_with(prefix)) longest = &run;  // in order, so longer prefixes of the same data come later
  }
  return longest;
}

bool router::is_for_others(const context& ctx) const {
  return !ctx.command().name.empty() && !is_addressed_to(ctx.command(), username_);
}

const handler* router::find_route(const context& ctx, const command_entry* entry) const {
  const auto present = [](const handler& run) { return run ? &run : nullptr; };
  if (entry) return &entry->run();
  if (ctx.update().callback_query) {
    if (const handler* found = find_callback(ctx.callback_data())) return found;
  } else if (ctx.update().message) {
    if (!ctx.command().name.empty() && unknown_command_) return &unknown_command_;
    if (ctx.command().name.empty() && !ctx.text().empty() && text_) return &text_;
  }
  return present(other_);
}

task<void> router::dispatch(context& ctx) {
  if (is_for_others(ctx)) co_return;
  const bool is_command = ctx.update().message && !ctx.command().name.empty();
  const command_entry* entry = is_command ? find_command(ctx.command().name) : nullptr;

  if (const handler* run = find_route(ctx, entry)) {
    if (std::exception_ptr failure = co_await caught(*run, ctx)) co_await recover(ctx, entry, failure);
  } else if (is_command && is_private(ctx)) {
    const handler suggest([this](context& asked) -> task<void> {
      const std::string name = shorten(asked.command().name, longest_quote);
      co_await asked.reply("I do not know /" + name + ". What I know:\n\n" + help());
    });
    if (std::exception_ptr failure = co_await caught(suggest, ctx)) co_await recover(ctx, nullptr, failure);
  }
  co_await finish_callback(ctx);
}

task<void> router::recover(context& ctx, const command_entry* entry, std::exception_ptr failure) {
  const auto state = co_await boost::asio::this_coro::cancellation_state;
  const bool stopping = is_cancelled(state);
  if (stopping) std::rethrow_exception(failure);
  if (const usage_error* mistake = as_usage_error(failure); mistake && entry) {
    const std::string text = usage_answer(*entry, *mistake, ctx.arguments());
    const handler explain([&text](context& asked) -> task<void> { co_await asked.reply(text); });
    failure = co_await caught(explain, ctx);
    if (!failure) co_return;
  }
  ctx.runtime().log("router").error("update {} ({}): the handler threw: {}", ctx.update().update_id,
                                    update_kind(ctx.update()), describe_thrown(failure));
  if (!on_error_) co_return;

  const handler tell([this, &failure](context& told) { return on_error_(told, failure); });
  if (const std::exception_ptr again = co_await caught(tell, ctx)) {
    const auto later = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping_now = is_cancelled(later);
    if (stopping_now) std::rethrow_exception(again);
    ctx.runtime().log("router").error("update {}: on_error threw too: {}", ctx.update().update_id,
                                      describe_thrown(again));
  }
}

task<void> router::finish_callback(context& ctx) {
  if (ctx.answered()) co_return;
  const handler end_waiting([](context& asked) { return asked.answer(); });
  if (const std::exception_ptr failure = co_await caught(end_waiting, ctx)) {
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping = is_cancelled(state);
    if (stopping) std::rethrow_exception(failure);
    ctx.runtime().log("router").warn("update {}: the button was not answered: {}", ctx.update().update_id,
                                     describe_thrown(failure));
  }
}

std::string router::help() const {
  std::string lines;
  for (const auto& entry : commands_) {
    if (!lines.empty()) lines += '\n';
    lines += entry->usage() + " - " + entry->description();
  }
  return lines;
}

}  // namespace botcore::inline v0
