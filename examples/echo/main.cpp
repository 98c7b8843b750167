// Says hello, and gives back what it is told. TELEGRAM_API_ROOT points it at another server, such as botcore-sandbox.
#include <exception>
#include <iostream>
#include <string>

#include "botcore/botcore.hpp"

int main() try {
  const std::string api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org");
  botcore::bot bot({.token = botcore::env("BOT_TOKEN"), .api_root = api_root});
  bot.router().command("start", "Say hello", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply("Hello, " + ctx.sender().first_name + "!");
  });
  bot.router().text(
      [](botcore::context& ctx) -> botcore::task<> { co_await ctx.reply(std::string(ctx.text())); });
  bot.run();
} catch (const std::exception& failure) {
  std::cerr << "echo: " << failure.what() << '\n';
  return 1;
}
