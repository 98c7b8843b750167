// A shopping list for each person in each chat, remembered over restarts. See docs/topics/sessions.md.
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/router/session.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

namespace {

struct shopping {
  std::vector<std::string> things;
};

std::string lines_of(const shopping& list) {
  std::string lines;
  for (const std::string& thing : list.things) lines += "\n- " + thing;
  return lines.empty() ? "Nothing to buy." : "To buy:" + lines;
}

}  // namespace

int main() try {
  boost::asio::io_context context(1);
  botcore::console_logger log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, botcore::env("DATABASE", "sessions.db"));
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});

  botcore::sessions<shopping> lists(
      "shopping", {.scope = botcore::session_scope::user_in_chat, .lifetime = std::chrono::hours(24 * 7)});
  bot.router().command(
      "buy", "Put something on the list", {"thing"},
      [&](botcore::context& ctx, botcore::rest_of_line thing) -> botcore::task<> {
        const auto list = co_await lists.open(ctx);
        list->things.push_back(thing.text);
        co_await ctx.commit([&](botcore::transaction& tx) { ctx.reply(tx, lines_of(*list)); });
      });
  bot.router().command("bought", "Forget the list", [&](botcore::context& ctx) -> botcore::task<> {
    const auto list = co_await lists.open(ctx);
    list.clear();
    co_await ctx.reply("Forgotten.");  // the list goes when the handler has returned
  });

  botcore::run_until_signal(context, bot.serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "sessions: " << failure.what() << '\n';
  return 1;
}
