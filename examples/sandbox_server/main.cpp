// An offline Telegram as a program of its own: any bot, in any language, can be tried against it.
//
// Prints three lines, "api: URL", "token: TOKEN" and "chat: URL", and runs until SIGINT or SIGTERM.
#include <csignal>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <CLI/CLI.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/log/console_logger.hpp"
#include "botcore/sandbox/server.hpp"

namespace {

struct sandbox_settings {
  botcore::sandbox::server_options server;
  std::string log_level = "warn";
};

botcore::task<void> serve_until_signal(botcore::runtime& runtime, botcore::sandbox::server_options options) {
  botcore::sandbox::server server(runtime, std::move(options));
  boost::asio::signal_set signals(runtime.executor(), SIGINT, SIGTERM);
  server.listen();
  std::cout << "api: " << server.url() << "\ntoken: " << server.options().token
            << "\nchat: " << server.chat_url() << std::endl;
  co_await signals.async_wait(boost::asio::use_awaitable);
  co_await server.stop();
}

}  // namespace

int main(int count, char** arguments) {
  sandbox_settings settings;
  CLI::App app("An offline Telegram: a Bot API server on loopback with a web chat");
  app.add_option("--port", settings.server.port, "Port to listen on; 0 picks a free one")
      ->capture_default_str();
  app.add_option("--token", settings.server.token, "The bot's token")->capture_default_str();
  app.add_option("--bot-name", settings.server.bot_name, "The bot's name")->capture_default_str();
  app.add_option("--bot-username", settings.server.bot_username, "The bot's username")->capture_default_str();
  app.add_option("--log-level", settings.log_level, "fatal, error, warn, abuse, info or debug")
      ->capture_default_str();
  CLI11_PARSE(app, count, arguments);
  try {
    botcore::console_logger logger;
    logger.set_level(botcore::parse_log_level(settings.log_level));
    boost::asio::io_context context(1);
    botcore::runtime runtime(context.get_executor(), botcore::real_clock(), logger);
    std::exception_ptr failure;
    boost::asio::co_spawn(context, serve_until_signal(runtime, std::move(settings.server)),
                          [&](std::exception_ptr thrown) { failure = std::move(thrown); });
    context.run();
    if (failure) std::rethrow_exception(failure);
  } catch (const std::exception& failure) {
    std::cerr << "botcore-sandbox: " << failure.what() << '\n';
    return 1;
  }
  return 0;
}
