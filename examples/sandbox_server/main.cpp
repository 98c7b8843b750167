// An offline Telegram as a program of its own: any bot, in any language, can be tried against it.
//
// Prints three lines, "api: URL", "token: TOKEN" and "chat: URL", and runs until SIGINT or SIGTERM.
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>

#include <CLI/CLI.hpp>

#include "botcore/core/run_until_signal.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/log/console_logger.hpp"
#include "botcore/sandbox/server.hpp"

namespace {

struct sandbox_settings {
  botcore::sandbox::server_options server;
  std::string log_level = "warn";
};

botcore::task<void> serve(botcore::sandbox::server& server, botcore::clock& clock,
                          botcore::wakeup& stopping) {
  server.listen();
  std::cout << "api: " << server.url() << "\ntoken: " << server.options().token
            << "\nchat: " << server.chat_url() << std::endl;
  co_await clock.sleep_until(botcore::system_time::max(), &stopping);
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
    botcore::sandbox::server server(runtime, std::move(settings.server));
    botcore::wakeup stopping;
    botcore::run_until_signal(context, serve(server, runtime.time(), stopping), [&] { stopping.notify(); });
  } catch (const std::exception& failure) {
    std::cerr << "botcore-sandbox: " << failure.what() << '\n';
    return 1;
  }
  return 0;
}
