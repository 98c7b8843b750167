// The smallest bot: says hello, and gives back what it is told.
#include <exception>
#include <iostream>

#include "botcore/botcore.hpp"

int main() try {
  botcore::bot bot({.token = botcore::env("BOT_TOKEN")});
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
