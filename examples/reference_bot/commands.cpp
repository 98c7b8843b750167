#include "commands.hpp"

#include <exception>
#include <utility>

#include "botcore/api/types/keyboard.hpp"
#include "botcore/storage/error.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::keep_or;
using botcore::task;

constexpr const char* add_example = "/add \"morning run\" 01.01.2026 31.12.2030 2 1.5";
constexpr const char* update_example = "/update \"morning run\" _ 31.12.2031 3 _";

/// The database is lost, and there is a copy to read from.
bool may_only_read(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const botcore::error& thrown) {
    return thrown.code() == botcore::storage_errc::copy_read_only;
  } catch (...) {
    return false;
  }
}

/// What is not a matter of waiting for the operator is tried again by the bot, if it has stored the update.
bool is_tried_again(const context& ctx) {
  return ctx.turn() && ctx.turn()->front().position != 0 && !ctx.settled();
}

task<> explain_failure(context& ctx, std::exception_ptr failure) {
  const bool reading = may_only_read(failure);
  if (!reading && is_tried_again(ctx)) std::rethrow_exception(failure);
  std::string text = "Something went wrong on my side. Look at /list, and please try again in a moment.";
  if (reading) {
    text =
        "I can only read just now: something happened to my database, and I look things up in a copy. "
        "Changes and reminders have to wait until it is repaired.";
  }
  if (!ctx.answered()) co_return co_await ctx.answer_alert(std::move(text));
  co_await ctx.reply(std::move(text));
}

const std::vector<std::string> activity_arguments = {"name", "begin_date", "end_date", "times_per_day",
                                                     "quantity_per_time"};

}  // namespace

void commands::add_to(botcore::router& router) {
  add_texts(router);
  add_activity_commands(router);
  add_settings_commands(router);
  add_buttons(router);
  router.on_error([](context& ctx, std::exception_ptr failure) { return explain_failure(ctx, failure); });
}

void commands::add_texts(botcore::router& router) {
  router.command("start", "What I am for", [this](context& ctx) { return start(ctx); });
  router.command("help", "All commands", [&router](context& ctx) -> task<> {
    co_await ctx.reply(
        "I keep your activities and remind you of them.\n\n" + router.help() +
        "\n\nNames of several words stand in quotes. Dates are DD.MM.YYYY or YYYY-MM-DD. In /update, "
        "_ leaves a field as it is.");
  });
  router.command("examples", "Lines to copy", [this](context& ctx) { return examples(ctx); });
  router.text([](context& ctx) -> task<> {
    if (ctx.chat().type != botcore::api::ChatType::private_) co_return;
    co_await ctx.reply("I understand commands only. /examples shows some, /help all of them.");
  });
}

void commands::add_activity_commands(botcore::router& router) {
  using std::string;
  router
      .command("add", "Add an activity", activity_arguments,
               [this](context& ctx, string name, keep_or<date> begin, keep_or<date> end, keep_or<int> times,
                      keep_or<double> quantity) {
                 return add(ctx, std::move(name), typed_fields{begin, end, times, quantity});
               })
      .example(add_example);
  router.command("list", "Your activities", [this](context& ctx) { return list(ctx); });
  router.command("list_stream", "All of them, piece by piece",
                 [this](context& ctx) { return list_stream(ctx); });
  router
      .command("get", "One activity, and how often it was done today", {"name"},
               [this](context& ctx, string name) { return get(ctx, std::move(name)); })
      .example("/get \"morning run\"");
  router.command("today", "What is on today", [this](context& ctx) { return today(ctx); });
  router.command("export", "All of it as files for a spreadsheet",
                 [this](context& ctx) { return send_export(ctx); });
  router
      .command("update", "Change an activity", activity_arguments,
               [this](context& ctx, string name, keep_or<date> begin, keep_or<date> end, keep_or<int> times,
                      keep_or<double> quantity) {
                 return update(ctx, std::move(name), typed_fields{begin, end, times, quantity});
               })
      .example(update_example);
  router
      .command("delete", "Delete an activity and its reminders", {"name"},
               [this](context& ctx, string name) { return remove(ctx, std::move(name)); })
      .example("/delete \"morning run\"");
}

void commands::add_settings_commands(botcore::router& router) {
  using std::string;
  router
      .command(
          "timezone", "Set your time zone", {"zone"},
          [this](context& ctx, botcore::rest_of_line zone) { return set_zone(ctx, std::move(zone.text)); })
      .example("/timezone Berlin");
  router
      .command("hours", "Set your waking hours", {"from", "to"},
               [this](context& ctx, string from, string to) {
                 return set_hours(ctx, std::move(from), std::move(to));
               })
      .example("/hours 07:30 22:00");
}

void commands::add_buttons(botcore::router& router) {
  router.callback("list", [this](context& ctx) { return list(ctx); });
  router.callback("today", [this](context& ctx) { return today(ctx); });
  router.callback("examples", [this](context& ctx) { return examples(ctx); });
  reminders_.add_buttons(router);
  router.callback("", [](context& ctx) { return ctx.answer("This button is from an older version of me."); });
}

task<> commands::start(context& ctx) {
  botcore::api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(botcore::api::InlineKeyboardButton("✏️ Examples").with_callback_data("examples"),
                   botcore::api::InlineKeyboardButton("📋 My list").with_callback_data("list"));
  const std::string name = ctx.sender().first_name.empty() ? "there" : ctx.sender().first_name;
  co_await ctx.reply(
      "Hello, " + name + "! I remind you of what you want to do every day, and keep count.\n\n" +
          "Tell me an activity, and I ask for it between 09:00 and 21:00 UTC, until you set /timezone " +
          "and /hours:\n\n" + add_example,
      keyboard);
}

task<> commands::examples(context& ctx) {
  co_await ctx.reply(std::string(add_example) +
                     "\n/add water 2026-01-01 2026-12-31 8 0.25"
                     "\n/add \"drops, left eye\" 01.03.2026 14.03.2026 3 1"
                     "\n/get \"morning run\"\n" +
                     update_example +
                     "\n/delete water"
                     "\n/timezone Berlin"
                     "\n/hours 07:30 22:00");
}

}  // namespace reference_bot
