// The bot of the tutorial, whole: notes weights, and reminds of weighing oneself every morning.
#include <chrono>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include <botcore/api/methods/message.hpp>
#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/schedule/scheduler.hpp>
#include <botcore/storage/migration.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

int main() try {
  boost::asio::io_context context(1);
  botcore::console_logger log;  // without one, a runtime of yours logs nothing
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, "weights.db");
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});
  botcore::scheduler scheduler(ground, database, {.bot_id = bot.client().bot_id()});

  bot.router().command("start", "Say hello", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply("Hello, " + ctx.sender().first_name + "!");
  });

  bot.router()
      .command("weigh", "Note a weight", {"day", "kilograms"},
               [&](botcore::context& ctx, botcore::date day, double kilograms) -> botcore::task<> {
                 if (kilograms <= 0) throw botcore::usage_error("kilograms", "must be more than 0");
                 const std::int64_t chat = ctx.chat().id;
                 co_await ctx.commit([&](botcore::transaction& tx) {
                   tx.execute("INSERT INTO weight VALUES ($1, $2, $3)", chat, day, kilograms);
                 });
                 co_await ctx.reply("Noted for " + botcore::format_date(day) + ".");
               })
      .example("/weigh 31.12.2026 71.5");

  bot.router().command("ask", "Ask me something", [](botcore::context& ctx) -> botcore::task<> {
    botcore::api::InlineKeyboardMarkup keyboard;
    keyboard.add_row(botcore::api::InlineKeyboardButton("Yes").with_callback_data("answer:yes"),
                     botcore::api::InlineKeyboardButton("No").with_callback_data("answer:no"));
    co_await ctx.reply("Really?", keyboard);
  });
  bot.router().callback("answer:", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.answer("Thank you");                               // a short note over the chat
    co_await ctx.edit(std::string(ctx.callback_data().substr(7)));  // in place of the question
  });

  bot.router().command("type", "Look busy", [](botcore::context& ctx) -> botcore::task<> {
    using botcore::api::ChatAction;
    co_await ctx.client().call(botcore::api::SendChatAction(ctx.chat().id, ChatAction::typing));
  });

  scheduler.define("remind", [&](botcore::transaction& tx, const botcore::occurrence& due) {
    bot.messages().put(tx, botcore::api::SendMessage(std::stoll(due.payload), "Have you weighed yourself?"));
  });
  bot.router().command("remind", "Remind me every morning", [&](botcore::context& ctx) -> botcore::task<> {
    const std::int64_t chat = ctx.chat().id;
    co_await ctx.commit([&](botcore::transaction& tx) {
      using namespace std::chrono_literals;
      const botcore::time_zone zone("Europe/Berlin");
      const botcore::date today = zone.today(ctx.time().system_now());
      const auto every_morning = botcore::schedule::daily(7h + 30min, zone, today);
      scheduler.add(tx, every_morning, "remind", std::to_string(chat));
      ctx.reply(tx, "Every morning at 07:30, then.");
    });
  });

  const auto serve = [&]() -> botcore::task<> {
    std::vector<botcore::migration> steps;
    steps.emplace_back(1, "create weights",
                       "CREATE TABLE weight (chat BIGINT, day TEXT, kilograms DOUBLE PRECISION)");
    co_await botcore::migrate(database, "weights", steps);

    std::exception_ptr failure;
    try {
      co_await bot.messages().prepare();
      co_await scheduler.start();
      co_await bot.serve();
    } catch (...) {
      failure = std::current_exception();  // a refused token, for one
    }
    co_await scheduler.stop();
    if (failure) std::rethrow_exception(failure);
  };

  botcore::run_until_signal(context, serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "weights: " << failure.what() << '\n';
  return 1;
}
