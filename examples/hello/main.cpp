#include <botcore/botcore.hpp>

int main() {
  botcore::bot bot({.token = botcore::env("BOT_TOKEN")});
  bot.router().command("start", "Say hello", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply("Hello, " + ctx.sender().first_name + "!");
  });
  bot.run();  // polls until SIGINT or SIGTERM, then finishes what it has begun
}
