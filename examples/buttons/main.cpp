// Buttons that carry values. See docs/topics/callback_data.md.
#include <exception>
#include <iostream>

#include <botcore/botcore.hpp>

#include "routes.hpp"

int main() try {
  botcore::bot bot({.token = botcore::env("BOT_TOKEN"),
                    .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org")});
  buttons_example::add_routes(bot.router());
  bot.run();
} catch (const std::exception& failure) {
  std::cerr << "buttons: " << failure.what() << '\n';
  return 1;
}
