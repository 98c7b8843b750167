// The sandbox bringing updates to a webhook. The bot's side is a bare HTTP server.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/net/http_server.hpp"

#include "open_sandbox.hpp"
#include "small_world.hpp"
#include "support/catch.hpp"
#include "support/tls/test_authority.hpp"

using namespace botcore;
using botcore::sandbox::fault;
using botcore::test::contains;
using botcore::test::open_sandbox;
using botcore::test::small_world;
using namespace std::chrono_literals;

namespace {

/// A sandbox, and a server that takes what it brings.
struct hooked_sandbox : open_sandbox {
  explicit hooked_sandbox(http_server_options options = http_server_options())
      : hook(runtime, std::move(options), [this](http_request request) { return take(std::move(request)); }) {
    hook.listen();
  }

  task<http_response> take(http_request request) {
    seen = request.headers;
    texts.push_back(text_of(request.body));
    most_at_once = std::max(most_at_once, ++at_once);
    if (slow) co_await gate.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    --at_once;
    http_response answer(status);
    if (!retry_after.empty()) answer.headers.set("Retry-After", retry_after);
    co_return answer;
  }

  static std::string text_of(const std::string& body) {
    boost::system::error_code failure;
    const boost::json::value update = boost::json::parse(body, failure);
    if (failure) return body;
    const boost::json::value* message = update.as_object().if_contains("message");
    return message ? std::string(message->at("text").as_string()) : "other";
  }

  std::string url(const std::string& scheme = "http") const {
    return scheme + "://127.0.0.1:" + std::to_string(hook.port()) + "/hook";
  }

  task<boost::json::object> set(std::string more = {}) {
    return call("setWebhook", R"({"url":")" + url() + R"(","secret_token":"s3cret")" + more + '}');
  }

  task<boost::json::object> info() {
    boost::json::object answer = co_await call("getWebhookInfo", "{}");
    co_return answer.at("result").as_object();
  }

  task<void> until_taken(std::size_t count) {
    function<bool()> enough([this, count] { return texts.size() >= count; });
    co_await server.until(std::move(enough));
    co_await rest();
  }

  void say(const std::string& text) { server.send(alice, alice, text); }

  http_server hook;
  http_headers seen;
  std::vector<std::string> texts;
  int status = 200;
  std::string retry_after;
  bool slow = false;
  boost::asio::steady_timer gate{context, steady_time::max()};
  int at_once = 0;
  int most_at_once = 0;
};

using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("sandbox webhook: updates are brought with the secret, also those that waited", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    world.say("before");
    const boost::json::object answer = co_await world.set();
    CHECK(answer.at("ok").as_bool());
    co_await world.until_taken(1);
    world.say("after");
    co_await world.until_taken(2);
    CHECK(world.texts == texts{"before", "after"});
    CHECK(world.seen.get("X-Telegram-Bot-Api-Secret-Token") == "s3cret");
    CHECK(world.seen.get("Content-Type") == "application/json");
    CHECK(world.server.pending_updates() == 0);
    CHECK(world.server.calls("webhook") == 2);
    const boost::json::object info = co_await world.info();
    CHECK(info.at("url").as_string() == world.url());
    CHECK(info.at("pending_update_count").as_int64() == 0);
    CHECK_FALSE(info.at("has_custom_certificate").as_bool());
    CHECK(info.at("max_connections").as_int64() == 40);
    CHECK(info.at("ip_address").as_string() == "127.0.0.1");
    CHECK_FALSE(info.contains("last_error_message"));
  }());
}

TEST_CASE("sandbox webhook: polling and a webhook exclude one another", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    boost::json::object ended;
    const auto poll = [&]() -> task<void> { ended = co_await world.call("getUpdates", R"({"timeout":50})"); };
    world.others.spawn(poll());
    function<bool()> polled([&] { return world.server.calls("getUpdates") == 1; });
    co_await world.server.until(std::move(polled));
    co_await world.set();
    co_await world.others.join();
    CHECK(ended.at("error_code").as_int64() == 409);
    CHECK(ended.at("description").as_string() == "Conflict: terminated by setWebhook request");
    boost::json::object refused = co_await world.call("getUpdates", "{}");
    CHECK(refused.at("error_code").as_int64() == 409);
    CHECK(refused.at("description").as_string() ==
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
          "webhook "
          "first");
    co_await world.call("deleteWebhook", "{}");
    boost::json::object polls = co_await world.call("getUpdates", "{}");
    CHECK(polls.at("ok").as_bool());
    boost::json::object info = co_await world.info();
    CHECK(info.at("url").as_string().empty());
  }());
}

TEST_CASE("sandbox webhook: what is not taken comes again, later and later, and others pass it",
          "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    co_await world.set();
    world.status = 503;
    world.say("first");
    co_await world.until_taken(1);
    const boost::json::object info = co_await world.info();
    CHECK(info.at("last_error_message").as_string() == "Wrong response from the webhook: 503");
    CHECK(info.at("last_error_date").as_int64() == 1770000000);
    CHECK(info.at("pending_update_count").as_int64() == 1);
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts.size() == 2);
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts.size() == 2);
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts.size() == 3);
    world.status = 200;
    world.say("second");
    co_await world.until_taken(4);
    co_await world.clock.run_for(4s, world.runtime);
    CHECK(world.texts == texts{"first", "first", "first", "second", "first"});
    CHECK(world.server.pending_updates() == 0);
    co_await world.clock.run_for(1h, world.runtime);
    CHECK(world.texts.size() == 5);
  }());
}

TEST_CASE("sandbox webhook: the bot can ask for a pause", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    co_await world.set();
    world.status = 429;
    world.retry_after = "30";
    world.say("patience");
    co_await world.until_taken(1);
    world.status = 200;
    co_await world.clock.run_for(29s, world.runtime);
    CHECK(world.texts.size() == 1);
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts.size() == 2);
  }());
}

TEST_CASE("sandbox webhook: no more at once than the bot allows", "[sandbox]") {
  hooked_sandbox world;
  world.slow = true;
  world.run([&]() -> task<void> {
    for (int i = 0; i != 7; ++i) world.say("text " + std::to_string(i));
    co_await world.set(R"(,"max_connections":3)");
    boost::asio::steady_timer pause(world.context);
    for (int turn = 0; turn != 2000 && world.at_once != 3; ++turn) {
      pause.expires_after(1ms);
      co_await pause.async_wait(boost::asio::use_awaitable);
    }
    pause.expires_after(20ms);
    co_await pause.async_wait(boost::asio::use_awaitable);
    CHECK(world.texts.size() == 3);
    world.slow = false;
    world.gate.cancel();
    co_await world.until_taken(7);
    CHECK(world.most_at_once == 3);
    CHECK(world.texts.front() == "text 0");
  }());
}

TEST_CASE("sandbox webhook: faults keep an update back, or bring it twice", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    co_await world.set();
    world.server.fail_next("webhook", fault::cut_connection());
    world.say("late");
    world.say("early");
    co_await world.until_taken(1);
    CHECK(world.texts == texts{"early"});
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts == texts{"early", "late"});
    world.server.fail_next("webhook", fault::lose_answer());
    world.say("twice");
    co_await world.until_taken(3);
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts == texts{"early", "late", "twice", "twice"});
  }());
}

TEST_CASE("sandbox webhook: what waits can be dropped, and unwanted kinds do not come", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    world.say("dropped");
    co_await world.set(R"(,"drop_pending_updates":true,"allowed_updates":["message","message_reaction"])");
    const std::int64_t id = world.server.send(world.alice, world.alice, "kept");
    co_await world.until_taken(1);
    world.server.edit(world.alice, world.alice, id, "not wanted");
    world.server.react(world.alice, world.alice, id, "👍");
    co_await world.until_taken(2);
    CHECK(world.texts == texts{"kept", "other"});
    const boost::json::object info = co_await world.info();
    CHECK(info.at("allowed_updates").as_array().size() == 2);
  }());
}

TEST_CASE("sandbox webhook: a bot that is not there is called until it is", "[sandbox]") {
  hooked_sandbox world;
  world.run([&]() -> task<void> {
    const std::uint16_t port = world.hook.port();
    co_await world.hook.stop();
    co_await world.set();
    world.say("anybody there?");
    function<bool()> failed([&] { return world.server.calls("webhook") == 1; });
    co_await world.server.until(std::move(failed));
    co_await world.rest();
    const boost::json::object info = co_await world.info();
    CHECK(info.at("last_error_message").as_string() == "Connection refused");
    http_server_options same;
    same.port = port;
    http_server back(world.runtime, same,
                     [&](http_request request) { return world.take(std::move(request)); });
    back.listen();
    co_await world.clock.run_for(1s, world.runtime);
    CHECK(world.texts == texts{"anybody there?"});
    co_await back.stop();
  }());
}

TEST_CASE("sandbox webhook: by TLS with a certificate of the bot's own", "[sandbox]") {
  const test::test_authority authority;
  const test::tls_identity identity = authority.issue("IP:127.0.0.1");
  const auto folder = std::filesystem::temp_directory_path() / ("botcore-hook-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "chain.pem") << identity.certificate;
  std::ofstream(folder / "key.pem") << identity.key;
  http_server_options options;
  options.tls.emplace((folder / "chain.pem").string(), (folder / "key.pem").string());
  hooked_sandbox world(options);
  std::filesystem::remove_all(folder);
  const auto set = [&](std::string certificate) {
    const std::string form =
        "--b\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\n" + world.url("https") +
        "\r\n--b\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"c.pem\"\r\n\r\n" +
        certificate + "\r\n--b--\r\n";
    return world.post(world.method_url("setWebhook"), form, "multipart/form-data; boundary=b");
  };
  world.run([&]() -> task<void> {
    const http_response first = co_await set(test::test_authority().certificate());
    CHECK(first.status == 200);
    world.say("secret");
    function<bool()> tried([&] { return world.server.calls("webhook") == 1; });
    co_await world.server.until(std::move(tried));
    co_await world.rest();
    boost::json::object info = co_await world.info();
    CHECK_THAT(info.at("last_error_message").as_string().c_str(), contains("certificate verify failed"));
    CHECK(info.at("has_custom_certificate").as_bool());
    const http_response second = co_await set(authority.certificate());
    CHECK(second.status == 200);
    co_await world.until_taken(1);
    CHECK(world.texts == texts{"secret"});
    const http_response third = co_await set("no certificate");
    CHECK(third.status == 400);
  }());
}

TEST_CASE("sandbox webhook: bad ones are refused", "[sandbox]") {
  small_world small;
  CHECK_THAT(small.call("setWebhook", R"({"url":"nonsense"})"), contains("400 Bad Request: "));
  CHECK_THAT(small.call("setWebhook", R"({"url":"https://example.org/"})"), contains("this machine only"));
  CHECK_THAT(small.call("setWebhook", R"({"url":"http://127.0.0.1:1/","secret_token":"not allowed"})"),
             contains("secret token contains unallowed characters"));
  CHECK_THAT(small.call("setWebhook", R"({"url":"http://127.0.0.1:1/","certificate":"text"})"),
             contains("400 Bad Request: "));
  CHECK(small.call("setWebhook", R"({"url":"http://localhost:1/","max_connections":1000})") == "true");
  CHECK(small.world.webhook().settings().max_connections == 100);
  CHECK(small.call("setWebhook", R"({"url":""})") == "true");
  CHECK_FALSE(small.world.webhook().active());
}
