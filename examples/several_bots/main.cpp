// Several bots in one process: each says who it is.
#include <exception>
#include <iostream>
#include <string>

#include <botcore/botcore.hpp>

int main() try {
  botcore::bots_options options;
  options.tokens = botcore::tokens_from_env("BOT_TOKENS");  // separated by commas or spaces
  options.common.api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org");

  botcore::bots bots(options);
  bots.each([](botcore::bot& bot) {
    const std::string name = "bot " + std::to_string(bot.client().bot_id());
    bot.router().command("start", "Say hello", [name](botcore::context& ctx) -> botcore::task<> {
      co_await ctx.reply("Hello, " + ctx.sender().first_name + ", this is " + name + "!");
    });
  });
  bots.run();
} catch (const std::exception& failure) {
  std::cerr << "several_bots: " << failure.what() << '\n';
  return 1;
}
