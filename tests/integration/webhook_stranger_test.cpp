// A bot's webhook and people who mean no good, certificates of its own, and options that cannot be.
#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "botcore/botcore.hpp"

#include "hooked_world.hpp"
#include "support/catch.hpp"
#include "support/tls/test_authority.hpp"

using botcore::bot;
using botcore::context;
using botcore::webhook_server_options;
using botcore::test::contains;
using botcore::test::hooked_world;
using botcore::test::run;
using botcore::test::served_bot;
using botcore::test::tcp;
using namespace std::chrono_literals;

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
