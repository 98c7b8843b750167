// Commands with typed arguments, help, and links that open the bot. See docs/topics/commands.md.
#include <exception>
#include <iostream>

#include <botcore/botcore.hpp>

#include "routes.hpp"

int main() try {
  botcore::bot bot({.token = botcore::env("BOT_TOKEN"),
                    .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org")});
  commands_example::add_routes(bot.router());
  bot.run();
} catch (const std::exception& failure) {
  std::cerr << "commands: " << failure.what() << '\n';
  return 1;
}
