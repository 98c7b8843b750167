// Filters, groups, middlewares, patterns, and error boundaries. See docs/topics/routing.md.
#include <exception>
#include <iostream>

#include <botcore/botcore.hpp>

#include "routes.hpp"

int main() try {
  botcore::bot bot({.token = botcore::env("BOT_TOKEN"),
                    .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org")});
  routing_example::add_routes(bot.router());
  bot.run();
} catch (const std::exception& failure) {
  std::cerr << "routing: " << failure.what() << '\n';
  return 1;
}
