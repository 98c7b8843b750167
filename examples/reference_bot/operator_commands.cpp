#include "operator_commands.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/router/argument_types.hpp"

#include "inbox_commands.hpp"
#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::fallback_place;
using botcore::task;

constexpr std::chrono::hours note_interval{1};

constexpr const char* usage =
    "/database status - how it is\n"
    "/database snapshot - renew the copy now\n"
    "/database promote - make the copy the database\n"
    "/database back - return to the lost file, once it is sound again";

constexpr const char* what_to_do =
    "Until you act, nothing can be changed, and no reminders go out.\n\n"
    "/database back returns to the file, if you have brought it back.\n"
    "/database promote makes the copy the database; what came after it is lost then.";

std::string lower(std::string_view text) {
  std::string made(text);
  std::transform(made.begin(), made.end(), made.begin(), [](unsigned char letter) {
    return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : char(letter);
  });
  return made;
}

bool is_operators(std::string_view command) {
  const std::string name = lower(command);
  return name == "database" || name == "inbox";
}

/// "02.03.2026 08:00 UTC".
std::string format_instant(botcore::system_time instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const auto minutes = std::chrono::floor<std::chrono::minutes>(instant - day).count();
  return fmt::format("{} {:02}:{:02} UTC", botcore::format_date(std::chrono::year_month_day(day)),
                     minutes / 60, minutes % 60);
}

std::string format_age(std::chrono::milliseconds age) {
  const auto minutes = std::chrono::floor<std::chrono::minutes>(age).count();
  if (minutes >= 48 * 60) return fmt::format("{} days", minutes / (24 * 60));
  if (minutes >= 120) return fmt::format("{} hours", minutes / 60);
  return minutes == 1 ? "1 minute" : fmt::format("{} minutes", minutes);
}

std::string describe_standstill(const std::string& reason) {
  if (reason.empty()) return "no reminders go out: /database back begins with them.";
  return "no reminders go out: " + reason + ". I keep trying; /database back tries at once.";
}

std::string describe_snapshot(const botcore::snapshot_report& taken) {
  return fmt::format("{} rows in {} tables, {} KiB", taken.rows, taken.tables, (taken.bytes + 1023) / 1024);
}

}  // namespace

std::string describe_loss(const botcore::database_loss& loss) {
  std::string text = "⚠️ The database is lost: " + loss.reason + "\n\n";
  if (!loss.on_copy) return text + "There is no copy to go on with: " + loss.copy;
  text += "I go on reading from the copy";
  if (loss.copy_taken) text += ", which is " + format_age(loss.copy_age()) + " old";
  return text + ". " + what_to_do;
}

operator_commands::operator_commands(std::int64_t operator_id, botcore::fallback_database* database,
                                     botcore::bot& bot, writing_parts& parts)
    : operator_id_(operator_id),
      database_(database),
      bot_(bot),
      parts_(parts),
      strangers_(bot.values(), "strangers", note_interval) {
  add_to(bot.router());
}

void operator_commands::add_to(botcore::router& router) {
  // Before all that reads the database: it is there for when that is lost.
  router.use([this](context& ctx, botcore::next go_on) -> task<> {
    if (!is_meant(ctx)) {
      co_await go_on();
      co_return;
    }
    std::string command = lower(ctx.command().name);
    co_await work(ctx, std::move(command));
  });
  router.unknown_command([this, &router](context& ctx) { return unknown(ctx, router); });
}

bool operator_commands::is_meant(const context& ctx) const {
  if (operator_id_ == 0 || ctx.sender().id != operator_id_ || ctx.command().name.empty()) return false;
  return ctx.chat().type == botcore::api::ChatType::private_ && is_operators(ctx.command().name);
}

task<> operator_commands::unknown(context& ctx, const botcore::router& router) {
  if (ctx.chat().type != botcore::api::ChatType::private_) co_return;
  const std::string name(ctx.command().name);
  if (is_operators(name)) co_await note_stranger(ctx, lower(name));
  const translator t = co_await texts_for(ctx);
  const std::string known = router.help(botcore::command_scope::chat(ctx.chat().id), t.language());
  co_await ctx.reply(t("unknown", botcore::arg("name", name), botcore::arg("commands", known)));
}

/// One line an hour for each person, however often they try.
task<> operator_commands::note_stranger(context& ctx, std::string command) {
  const std::int64_t stranger = ctx.sender().id;
  if (!remember(stranger, ctx.time().steady_now())) co_return;
  const std::string who = std::to_string(stranger);
  bool first = true;
  try {
    first = co_await strangers_.set_if_absent(who, "");
  } catch (const botcore::error&) {
    // The memory of this process has to do.
  }
  if (first) ctx.log().abuse("user {} tried /{}, which is for the operator", who, command);
}

/// False for somebody who is remembered.
bool operator_commands::remember(std::int64_t stranger, botcore::steady_time now) {
  std::erase_if(remembered_, [&](const auto& one) { return now - one.second >= note_interval; });
  return remembered_.emplace(stranger, now).second;
}

task<> operator_commands::work(context& ctx, std::string command) {
  std::string answer;
  std::string action = lower(ctx.arguments());
  try {
    if (command == "inbox") {
      answer = co_await work_on_inbox(*bot_.received(), std::move(action));
    } else {
      answer = co_await act(std::move(action));
    }
  } catch (const botcore::error& failure) {
    answer = std::string("That did not work: ") + failure.what();
  }
  co_await ctx.reply(std::move(answer));
}

task<std::string> operator_commands::act(std::string action) {
  if (!database_) co_return "This database has no copy: start me with --copy FILE.";
  if (action.empty() || action == "status") co_return status();
  if (action == "snapshot") {
    const botcore::snapshot_report taken = co_await database_->snapshot_now();
    co_return "The copy is renewed: " + describe_snapshot(taken) + ".";
  }
  if (action == "promote") co_return co_await promote();
  if (action == "back") co_return co_await go_back();
  co_return usage;
}

task<std::string> operator_commands::promote() {
  if (on_primary() && !parts_.running()) co_return co_await go_back();
  co_await database_->promote();
  co_await parts_.restart();
  const std::string done = with_parts("The copy is the database now");
  const given_up_work left = parts_.take_given_up();
  std::string text = fmt::format(
      "{} {} messages that waited in it are not sent: they may have been sent before. "
      "So may the reminders between the copy and the loss.",
      done, left.messages);
  if (left.updates > 0) {
    text +=
        fmt::format(" {} updates that waited may have been handled before: /inbox shows them.", left.updates);
  }
  co_return text;
}

/// Also goes on with what an earlier attempt left: the file is in use, and what writes to it does not run yet.
task<std::string> operator_commands::go_back() {
  const bool halfway = on_primary() && !parts_.running();
  if (!halfway) co_await database_->go_back();
  co_await parts_.restart();
  co_return with_parts("I am back on the file");
}

bool operator_commands::on_primary() const {
  return database_->status().in_use == fallback_place::primary;
}

std::string operator_commands::with_parts(const std::string& done) const {
  if (parts_.running()) return done + ", and I write again.";
  if (parts_.failure().empty()) return done + ", but it is lost again.";
  return done + ", but " + describe_standstill(parts_.failure());
}

std::string operator_commands::status() const {
  const botcore::fallback_status now = database_->status();
  std::string text;
  switch (now.in_use) {
    case fallback_place::primary:
      text = "I work on the database's own file, since " + format_instant(now.since) + ".";
      if (!parts_.running()) text += "\n⚠️ But " + describe_standstill(parts_.failure());
      break;
    case fallback_place::copy:
      text = "I only read, from the copy, since " + format_instant(now.since) + ": " + now.reason + "\n" +
             what_to_do;
      break;
    case fallback_place::none:
      text = "There is no database since " + format_instant(now.since) + ": " + now.reason;
      break;
  }
  text += "\n\n";
  if (!now.copy_taken) {
    text += "There is no copy yet.";
  } else {
    text += "The copy is of " + format_instant(*now.copy_taken);
    if (now.copy_age) text += ", " + format_age(*now.copy_age) + " old";
    text += now.snapshot ? ": " + describe_snapshot(*now.snapshot) + "." : ".";
  }
  if (!now.snapshot_failure.empty())
    text += "\nThe latest attempt to renew it failed: " + now.snapshot_failure;
  return text;
}

}  // namespace reference_bot
