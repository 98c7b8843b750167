// A support desk that takes every request exactly once, also when it is killed. See docs/topics/inbox.md.
#include <chrono>
#include <exception>
#include <iostream>
#include <string>

#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/storage/migration.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

using namespace std::chrono_literals;

namespace {

std::int64_t open_request(botcore::transaction& tx, std::int64_t chat, const std::string& text) {
  const std::int64_t number =
      tx.query("SELECT COUNT(*) + 1 AS n FROM request").front().get<std::int64_t>("n");
  tx.execute("INSERT INTO request(number, chat, text) VALUES($1, $2, $3)", number, chat, text);
  return number;
}

}  // namespace

int main() try {
  boost::asio::io_context context(1);
  botcore::console_logger log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, botcore::env("DATABASE", "desk.db"));
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});
  const std::int64_t operator_id = std::stoll(botcore::env("OPERATOR_ID", "0"));

  bot.router().command("request", "Ask for help", [](botcore::context& ctx) -> botcore::task<> {
    const auto* what = co_await ctx.ask("What is it about?", 10min);
    const std::string about = what->text.value_or("a file");
    const auto* since = co_await ctx.ask("Since when?", 10min);
    const std::string text = about + ", since " + since->text.value_or("some time");
    co_await ctx.commit([&](botcore::transaction& tx) {
      const std::int64_t number = open_request(tx, ctx.chat().id, text);
      ctx.reply(tx, "Request " + std::to_string(number) + " is open: " + text);
    });
  });
  bot.router().command("letters", "Updates that failed", [&](botcore::context& ctx) -> botcore::task<> {
    if (ctx.sender().id != operator_id) co_return;
    std::string lines = "Dead letters:";
    for (const auto& letter : co_await bot.received()->dead_updates()) {
      lines += "\n" + std::to_string(letter.position) + ": " + letter.failure;
    }
    co_await ctx.reply(lines);
  });
  bot.router().command("replay", "Handle one again", {"letter"},
                       [&](botcore::context& ctx, std::int64_t letter) -> botcore::task<> {
                         if (ctx.sender().id != operator_id) co_return;
                         const bool found = co_await bot.received()->replay(letter);
                         const char* answer = found ? "It is handled again." : "There is no such letter.";
                         co_await ctx.reply(answer);
                       });
  bot.router().text([](botcore::context& ctx) -> botcore::task<> {
    const std::string text(ctx.text());
    if (text == "break") throw std::runtime_error("this text is not bearable");
    co_await ctx.commit([&](botcore::transaction& tx) {
      ctx.reply(tx, "Request " + std::to_string(open_request(tx, ctx.chat().id, text)) + " is open: " + text);
    });
  });

  const auto serve = [&]() -> botcore::task<> {
    std::vector<botcore::migration> steps;
    steps.emplace_back(
        1, "create the requests",
        "CREATE TABLE request(number BIGINT PRIMARY KEY, chat BIGINT NOT NULL, text TEXT NOT NULL)");
    co_await botcore::migrate(database, "desk", std::move(steps));
    co_await bot.serve();
  };
  botcore::run_until_signal(context, serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "inbox: " << failure.what() << '\n';
  return 1;
}
