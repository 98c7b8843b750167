// A bot that receives its updates by webhook, from the offline Telegram and from people who mean no good.
#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "botcore/api/error.hpp"
#include "botcore/botcore.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"
#include "support/tls/test_authority.hpp"

using boost::asio::ip::tcp;
using botcore::bot;
using botcore::bot_options;
using botcore::context;
using botcore::task;
using botcore::webhook_server;
using botcore::webhook_server_options;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

const auto quietly = boost::asio::as_tuple(boost::asio::use_awaitable);

webhook_server_options on_any_port(webhook_server_options chosen = {}) {
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

}  // namespace

TEST_CASE("webhook bot: what people say is brought, handled and answered", "[bot]") {
  hooked_world world;
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  CHECK(world.ask("hello") == "got hello");
  CHECK(world.ask("again") == "got again");
  world.settle();
  CHECK(world.telegram.pending_updates() == 0);
  CHECK(world.telegram.calls("getUpdates") == 0);
  CHECK(world.log.count("/webhook/1000001") == 1);
}

TEST_CASE("webhook bot: what is said while it is away comes when it is back", "[bot]") {
  hooked_world world;
  bot first(world.ground, world.options());
  world.echo_by(first);
  {
    const served_bot served(world, first);
    CHECK(world.ask("before") == "got before");
  }
  world.telegram.send(alice, alice, "meanwhile");
  world.settle();
  CHECK(world.telegram.pending_updates() == 1);
  bot second(world.ground, world.options());
  world.echo_by(second);
  const served_bot served(world, second);
  CHECK(world.next().text == "got meanwhile");
  CHECK(world.handled["before"] == 1);
}

TEST_CASE("webhook bot: takes the webhook back only when told to", "[bot]") {
  hooked_world world;
  const auto serve_once = [&](bool take_back) {
    auto options = world.options();
    options.webhook->delete_on_stop = take_back;
    bot short_lived(world.ground, options);
    const served_bot served(world, short_lived);
  };
  serve_once(false);
  CHECK(world.telegram.calls("deleteWebhook") == 0);
  serve_once(true);
  CHECK(world.telegram.calls("deleteWebhook") == 1);
}

TEST_CASE("webhook bot: drops what waits when told to", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->drop_pending_updates = true;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  world.telegram.send(alice, alice, "old");
  const served_bot served(world, echoing);
  CHECK(world.ask("new") == "got new");
  CHECK(world.handled["old"] == 0);
}

TEST_CASE("webhook bot: asks for the kinds of updates that it has routes for, or is told", "[bot]") {
  hooked_world world;
  auto options = world.options();
  SECTION("routes") {}
  SECTION("options") {
    options.webhook->allowed_updates = {"message", "message_reaction"};
  }
  const bool reactions = !options.webhook->allowed_updates.empty();
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  const std::int64_t message = world.telegram.send(alice, alice, "hello");
  CHECK(world.next().text == "got hello");
  world.telegram.edit(alice, alice, message, "hello again");
  world.telegram.react(alice, alice, message, "👍");
  world.settle();
  CHECK(world.telegram.calls("webhook") == (reactions ? 2 : 1));
}

TEST_CASE("webhook bot: sets the webhook however often that takes", "[bot]") {
  hooked_world world;
  world.telegram.fail_next("setWebhook", fault::html(502), 2);
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  for (int step = 0; step < 20 && world.telegram.calls("setWebhook") < 3; ++step) world.move_on(1s);
  CHECK(world.ask("hello") == "got hello");
}

TEST_CASE("webhook bot: ends with Telegram's reason when the webhook is refused", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->url = "https://bot.example.org";
  bot refused(world.ground, options);
  CHECK_THROWS_WITH(run(world.context, refused.serve()), contains("this machine only"));
}

TEST_CASE("webhook bot: a webhook that somebody else changed is set again", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->check_interval = 1min;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  botcore::http_client stranger(world.ground);
  const std::string method =
      world.telegram.url() + "/bot" + world.telegram.options().token + "/deleteWebhook";
  run(world.context, stranger.send(botcore::http_request("POST", method)));
  world.telegram.send(alice, alice, "lost?");
  world.settle();
  CHECK(world.handled["lost?"] == 0);
  world.move_on(1min);
  CHECK(world.next().text == "got lost?");
  CHECK(world.log.count("the webhook is not ours any more, but ''") == 1);
}

TEST_CASE("webhook bot: logs what Telegram says of failed deliveries, once", "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.webhook->check_interval = 1min;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  world.telegram.fail_next("webhook", fault::html(502));
  world.telegram.send(alice, alice, "late");
  world.settle();
  world.move_on(5min);
  CHECK(world.handled["late"] == 1);
  CHECK(world.log.count("Telegram could not bring an update: Wrong response from the webhook: 502") == 1);
}

TEST_CASE("webhook bot: strangers get 401 and a line of the log, Telegram is served", "[bot]") {
  hooked_world world;
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  const std::string head =
      "POST /webhook/1000001 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n";
  const std::string body = "Content-Length: 2\r\n\r\n{}";
  CHECK_THAT(world.talk(head + body), contains("HTTP/1.1 401"));
  CHECK_THAT(world.talk(head + "X-Telegram-Bot-Api-Secret-Token: guessed\r\n" + body),
             contains("HTTP/1.1 401"));
  CHECK(world.log.count("abuse: ") == 2);
  CHECK(world.ask("hello") == "got hello");
}

TEST_CASE("webhook bot: slow, oversized and garbage requests are cut while others are served", "[bot]") {
  webhook_server_options chosen;
  chosen.read_timeout = 300ms;
  chosen.max_body_bytes = 10'000;
  chosen.max_connections = 64;
  hooked_world world(chosen);
  bot echoing(world.ground, world.options());
  world.echo_by(echoing);
  const served_bot served(world, echoing);

  const auto began = std::chrono::steady_clock::now();
  std::vector<tcp::socket> slow;
  for (int i = 0; i != 50; ++i) {
    slow.push_back(world.connect());
    boost::asio::write(slow.back(), boost::asio::buffer(std::string("POST /webhook/1000001 HTTP/1.1\r\nHo")));
  }
  CHECK(world.ask("while they dawdle") == "got while they dawdle");
  CHECK_THAT(world.talk("POST /webhook/1000001 HTTP/1.1\r\nHost: x\r\nContent-Length: 10001\r\n\r\n"),
             contains("HTTP/1.1 413"));
  CHECK_THAT(world.talk("POST /webhook/1000001 HTTP/1.1\r\nHost: x\r\nX: " + std::string(20'000, 'x')),
             contains("HTTP/1.1 431"));
  CHECK_THAT(world.talk("\x16\x03\x01 not HTTP at all\r\n\r\n"), contains("HTTP/1.1 400"));
  for (tcp::socket& one : slow) {
    CHECK(run(world.context, hooked_world::everything_from(one)).empty());
  }
  CHECK(std::chrono::steady_clock::now() - began < 10s);
  CHECK(world.ask("and after") == "got and after");
}

TEST_CASE("webhook bot: without room Telegram is told to come again, and everything is handled once",
          "[bot]") {
  hooked_world world;
  auto options = world.options();
  options.lanes.waiting = 5;
  options.lanes.side_by_side = 1;
  bot busy(world.ground, options);
  int handled = 0;
  bool held = true;
  botcore::wakeup go_on;
  busy.router().text([&](context& ctx) -> task<> {
    while (held) co_await ctx.time().sleep_until(botcore::system_time::max(), &go_on);
    ++handled;
  });
  const served_bot served(world, busy);
  for (int i = 0; i != 50; ++i) world.telegram.send(alice, alice, "text " + std::to_string(i));
  world.settle();
  CHECK(world.telegram.pending_updates() > 30);
  CHECK(world.log.count("Wrong response from the webhook: 503") > 0);
  held = false;
  go_on.notify();
  for (int step = 0; step < 300 && handled < 50; ++step) world.move_on(1s);
  CHECK(handled == 50);
  CHECK(world.telegram.pending_updates() == 0);
}

TEST_CASE("webhook bot: with an inbox what comes twice is handled once, and rubbish is a dead letter",
          "[bot]") {
  hooked_world world;
  botcore::sqlite_database database(world.ground, ":memory:");
  auto options = world.options();
  options.store = &database;
  bot echoing(world.ground, options);
  world.echo_by(echoing);
  const served_bot served(world, echoing);
  world.telegram.fail_next("webhook", fault::lose_answer());
  world.telegram.send(alice, alice, "twice");
  CHECK(world.next().text == "got twice");
  world.settle();
  CHECK(world.telegram.pending_updates() == 1);
  world.move_on(1s);
  CHECK(world.telegram.calls("webhook") == 2);
  CHECK(world.handled["twice"] == 1);
  world.telegram.push_update("no JSON at all");
  world.settle();
  CHECK(world.telegram.pending_updates() == 0);
  CHECK(world.ask("fine") == "got fine");
  REQUIRE(echoing.received() != nullptr);
}

TEST_CASE("webhook bot: serves TLS with a self-signed certificate that it uploads", "[bot]") {
  const botcore::test::test_authority authority;
  const auto identity = authority.issue("IP:127.0.0.1");
  const auto folder =
      std::filesystem::temp_directory_path() / ("botcore-webhook-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  const std::string chain = (folder / "chain.pem").string(), key = (folder / "key.pem").string();
  const std::string root = (folder / "root.pem").string();
  std::ofstream(chain) << identity.certificate;
  std::ofstream(key) << identity.key;
  std::ofstream(root) << authority.certificate();
  {
    webhook_server_options chosen;
    chosen.tls.emplace(chain, key);
    hooked_world world(chosen);
    auto options = world.options("https");
    options.webhook->certificate_file = root;
    bot echoing(world.ground, options);
    world.echo_by(echoing);
    const served_bot served(world, echoing);
    CHECK(world.ask("a secret") == "got a secret");
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("webhook bot: what cannot be is said before anything starts", "[bot]") {
  hooked_world world;
  const auto refusal = [&](const std::function<void(botcore::webhook_options&)>& spoil) -> std::string {
    auto options = world.options();
    spoil(*options.webhook);
    try {
      const bot refused(world.ground, options);
      return "accepted";
    } catch (const botcore::error& failure) {
      CHECK(failure.code() == botcore::errc::invalid_configuration);
      return failure.what();
    }
  };
  using given = botcore::webhook_options;
  CHECK_THAT(refusal([](given& hook) { hook.url = ""; }), contains("the webhook's URL"));
  CHECK_THAT(refusal([](given& hook) { hook.url = "bot.example.org"; }), contains("the webhook's URL"));
  CHECK_THAT(refusal([](given& hook) { hook.url = "https://a.org/1000001:sandbox-token-no-secret-at-all"; }),
             contains("must not hold the token") && !contains("no-secret"));
  CHECK_THAT(refusal([](given& hook) { hook.secret = "not allowed"; }),
             contains("secret") && !contains("not allowed"));
  CHECK_THAT(refusal([](given& hook) { hook.certificate_file = "/nonexistent/c.pem"; }),
             contains("'/nonexistent/c.pem'"));
  CHECK_THAT(refusal([](given& hook) {
               hook.shared_server = nullptr;
               hook.server.tls.emplace("/nonexistent/chain.pem", "/nonexistent/key.pem");
             }),
             contains("'/nonexistent/chain.pem'"));
  CHECK_THAT(refusal([](given& hook) {
               hook.shared_server = nullptr;
               hook.server.allowed_networks = {"10.0.0.0/99"};
             }),
             contains("'10.0.0.0/99'"));
  CHECK(refusal([](given&) {}) == "accepted");
}
