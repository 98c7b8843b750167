// Says hello, and receives its updates by webhook. Behind a proxy on the same machine, unless it is given a certificate.
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <utility>

#include <botcore/botcore.hpp>

int main() try {
  botcore::webhook_options webhook;
  webhook.url = botcore::env("WEBHOOK_URL");  // what Telegram calls: https://bot.example.org
  webhook.server.port = static_cast<std::uint16_t>(std::stoi(botcore::env("WEBHOOK_PORT", "8443")));
  webhook.server.trusted_proxies = {"127.0.0.1", "::1"};

  const std::string certificate = botcore::env("WEBHOOK_CERTIFICATE", "");
  if (!certificate.empty()) {
    webhook.server.address = "0.0.0.0";  // no proxy: Telegram comes here
    webhook.server.tls.emplace(certificate, botcore::env("WEBHOOK_KEY"));
    webhook.certificate_file = certificate;  // for a self-signed one only
  }

  botcore::bot_options options;
  options.token = botcore::env("BOT_TOKEN");
  options.api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org");
  options.webhook = std::move(webhook);

  botcore::bot bot(std::move(options));
  bot.router().command("start", "Say hello", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply("Hello, " + ctx.sender().first_name + "!");
  });
  bot.run();
} catch (const std::exception& failure) {
  std::cerr << "webhook: " << failure.what() << '\n';
  return 1;
}
