/// @file
/// A bot with a webhook on the offline Telegram.
#pragma once

#include <map>
#include <string>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "botcore/botcore.hpp"

#include "support/telegram_world.hpp"

namespace botcore::test {

using boost::asio::ip::tcp;
inline const auto quietly = boost::asio::as_tuple(boost::asio::use_awaitable);

inline webhook_server_options on_any_port(webhook_server_options chosen = {}) {
  chosen.port = 0;
  return chosen;
}

/// A Telegram, and a server for webhooks that listens already, so that its port is known.
struct hooked_world : telegram_world {
  explicit hooked_world(webhook_server_options chosen = {}) : hooks(ground, on_any_port(std::move(chosen))) {
    hooks.listen();
  }
  ~hooked_world() { run(context, hooks.stop()); }

  bot_options options(const std::string& scheme = "http") {
    bot_options chosen = options_for_bot();
    chosen.webhook.emplace();
    chosen.webhook->url = scheme + "://127.0.0.1:" + std::to_string(hooks.port());
    chosen.webhook->shared_server = &hooks;
    return chosen;
  }

  void echo_by(bot& echoing) {
    echoing.router().text([this](botcore::context& ctx) -> task<> {
      ++handled[std::string(ctx.text())];
      co_await ctx.reply("got " + std::string(ctx.text()));
    });
  }

  /// What the webhook says to bytes, until it closes.
  std::string talk(const std::string& bytes) {
    tcp::socket socket = connect();
    boost::asio::write(socket, boost::asio::buffer(bytes));
    return run(context, everything_from(socket));
  }

  tcp::socket connect() {
    tcp::socket socket(context);
    socket.connect({boost::asio::ip::address_v4::loopback(), hooks.port()});
    return socket;
  }

  static task<std::string> everything_from(tcp::socket& socket) {
    std::string text;
    co_await boost::asio::async_read(socket, boost::asio::dynamic_buffer(text), quietly);
    co_return text;
  }

  webhook_server hooks;
  std::map<std::string, int> handled;
};

/// Serves in the background, from when its webhook is set.
class served_bot {
 public:
  served_bot(hooked_world& world, bot& served) : world_(world), bot_(served), group_(world.ground, "test") {
    const std::size_t before = world_.telegram.calls("setWebhook");
    group_.spawn(bot_.serve());
    run(world_.context,
        world_.telegram.until([this, before] { return world_.telegram.calls("setWebhook") > before; }));
    world_.settle();
  }
  ~served_bot() { stop(); }
  served_bot(const served_bot&) = delete;
  served_bot& operator=(const served_bot&) = delete;

  void stop() {
    if (group_.size() == 0) return;
    bot_.stop();
    run(world_.context, group_.join());
  }

 private:
  hooked_world& world_;
  bot& bot_;
  botcore::task_group group_;
};

}  // namespace botcore::test
