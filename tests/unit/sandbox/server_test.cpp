#include "botcore/sandbox/server.hpp"

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"
#include "open_sandbox.hpp"
#include "support/catch.hpp"

namespace {

using botcore::task;
using botcore::test::open_sandbox;
namespace json = boost::json;
namespace sandbox = botcore::sandbox;

constexpr const char* to_alice = R"({"chat_id":7000000001,"text":"hello"})";
constexpr const char* with_button =
    R"({"chat_id":7000000001,"text":"?","reply_markup":{"inline_keyboard":[[{"text":"Done","callback_data":"d"}]]}})";

/// How a call ended that brought no whole answer.
task<std::string> broken(open_sandbox& open, std::string method) {
  std::string result = "answered";
  try {
    const botcore::http_response answer = co_await open.post(open.method_url(method), to_alice);
    result += ' ' + std::to_string(answer.status) + ' ' + answer.body.substr(0, 6);
  } catch (const botcore::transport_error& failure) {
    result = failure.code() == botcore::net_errc::connection_closed ? "closed" : failure.what();
  }
  co_return result;
}

task<void> long_poll(open_sandbox& open, std::string parameters, json::object& answer) {
  answer = co_await open.call("getUpdates", std::move(parameters));
}

}  // namespace

TEST_CASE("server: answers calls by GET and POST, in all three forms", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const botcore::http_response plain = co_await on.get(on.method_url("getMe"));
    CHECK(plain.status == 200);
    CHECK(plain.headers.get("Content-Type") == "application/json");
    CHECK(json::parse(plain.body).at("result").at("username") == "sandbox_bot");
    const botcore::http_response form = co_await on.post(
        on.method_url("sendMessage"), "chat_id=7000000001&text=by+form", "application/x-www-form-urlencoded");
    CHECK(form.status == 200);
    const botcore::http_response parts =
        co_await on.post(on.method_url("sendMessage"),
                         "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7000000001\r\n"
                         "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nin parts\r\n--b--\r\n",
                         "multipart/form-data; boundary=b");
    CHECK(parts.status == 200);
    const json::object sent = co_await on.call("sendMessage", to_alice);
    CHECK(sent.at("ok") == true);
    const std::vector<sandbox::chat_message> said = on.server.transcript(on.alice);
    REQUIRE(said.size() == 3);
    CHECK(said[0].text == "by form");
    CHECK(said[1].text == "in parts");
    CHECK(said[2].text == "hello");
    CHECK(said[2].by_bot);
    CHECK(on.server.calls("sendMessage") == 3);
  }(open));
}

TEST_CASE("server: a wrong token is refused", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const botcore::http_response wrong = co_await on.get(on.server.url() + "/bot1:wrong/getMe");
    CHECK(wrong.status == 401);
    CHECK(wrong.body == R"({"ok":false,"error_code":401,"description":"Unauthorized"})");
    const botcore::http_response none = co_await on.get(on.server.url() + "/botnonsense/getMe");
    CHECK(none.status == 404);
    const json::object missing = co_await on.call("logOut", "{}");
    CHECK(missing.at("error_code") == 501);
  }(open));
}

TEST_CASE("server: a long poll ends when something is said", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    json::object polled;
    on.others.spawn(long_poll(on, R"({"timeout":20})", polled));
    co_await on.server.until([&on] { return on.server.calls("getUpdates") == 1; });
    CHECK(polled.empty());
    on.server.send(on.alice, on.alice, "/start");
    co_await on.others.join();
    REQUIRE(polled.at("result").as_array().size() == 1);
    CHECK(on.server.pending_updates() == 1);
    const std::int64_t id = polled.at("result").at(0).at("update_id").as_int64();
    const std::string next = "{\"offset\":" + std::to_string(id + 1) + '}';
    const json::object after = co_await on.call("getUpdates", next);
    CHECK(after.at("result").as_array().empty());
    CHECK(on.server.pending_updates() == 0);
  }(open));
}

TEST_CASE("server: a second poll ends the first with a conflict", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    json::object first;
    on.others.spawn(long_poll(on, R"({"timeout":20})", first));
    co_await on.server.until([&on] { return on.server.calls("getUpdates") == 1; });
    const json::object second = co_await on.call("getUpdates", "{}");
    CHECK(second.at("ok") == true);
    co_await on.others.join();
    CHECK(first.at("error_code") == 409);
    CHECK(
        first.at("description") ==
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
  }(open));
}

TEST_CASE("server: faults befall the calls that they are meant for, once", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    on.server.fail_next("sendMessage", sandbox::fault::html(502));
    const std::string html = co_await broken(on, "sendMessage");
    CHECK(html == "answered 502 <html>");
    on.server.fail_next("", sandbox::fault::malformed());
    const std::string malformed = co_await broken(on, "sendMessage");
    CHECK(malformed.starts_with("answered 200"));
    on.server.fail_next("sendMessage", sandbox::fault::cut_connection());
    const std::string cut = co_await broken(on, "sendMessage");
    CHECK(cut == "closed");
    CHECK(on.server.transcript(on.alice).empty());
    on.server.fail_next("sendMessage", sandbox::fault::lose_answer());
    const std::string lost = co_await broken(on, "sendMessage");
    CHECK(lost == "closed");
    on.server.fail_next("sendMessage", sandbox::fault::cut_body());
    const std::string half = co_await broken(on, "sendMessage");
    CHECK(half == "closed");
    CHECK(on.server.transcript(on.alice).size() == 2);
    const json::object well = co_await on.call("sendMessage", to_alice);
    CHECK(well.at("ok") == true);
  }(open));
}

TEST_CASE("server: floods and migrations carry their parameters", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    on.server.fail_next("sendMessage", sandbox::fault::flood(std::chrono::seconds(7)));
    on.server.fail_next("sendMessage", sandbox::fault::migrated(-1005));
    on.server.fail_next("getMe", sandbox::fault::refuse(403, "Forbidden: no"), 2);
    const botcore::http_response flood = co_await on.post(on.method_url("sendMessage"), to_alice);
    CHECK(flood.status == 429);
    CHECK(flood.headers.get("Retry-After") == "7");
    CHECK(json::parse(flood.body).at("parameters").at("retry_after") == 7);
    const json::object moved = co_await on.call("sendMessage", to_alice);
    CHECK(moved.at("parameters").at("migrate_to_chat_id") == -1005);
    for (int count = 0; count < 2; ++count) {
      const json::object refused = co_await on.call("getMe", "{}");
      CHECK(refused.at("description") == "Forbidden: no");
    }
    const json::object well = co_await on.call("getMe", "{}");
    CHECK(well.at("ok") == true);
  }(open));
}

TEST_CASE("server: a test speaks, presses, and waits for the bot", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    co_await on.call("sendMessage", with_button);
    co_await on.call("sendMessage", to_alice);
    const sandbox::chat_message first = co_await on.server.next_message(on.alice);
    CHECK(first.has_button("Done"));
    CHECK(first.date == on.clock.system_now());
    const sandbox::chat_message second = co_await on.server.next_message(on.alice);
    CHECK(second.text == "hello");
    co_await on.server.messages(2);
    const std::string query = on.server.press(on.alice, on.alice, first.id, "Done");
    const std::string reply = R"({"text":"fine","callback_query_id":")" + query + "\"}";
    co_await on.call("answerCallbackQuery", reply);
    const sandbox::callback_answer answer = co_await on.server.answer(query);
    CHECK(answer.text == "fine");
    CHECK(answer.user == on.alice);
  }(open));
}

TEST_CASE("server: a wait for a silent bot ends", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    bool timed_out = false;
    try {
      co_await on.server.next_message(on.alice, std::chrono::milliseconds(20));
    } catch (const botcore::error& failure) {
      timed_out = failure.code() == botcore::errc::timed_out;
    }
    CHECK(timed_out);
  }(open));
}

TEST_CASE("server: options that cannot be are refused", "[sandbox]") {
  boost::asio::io_context context;
  botcore::runtime runtime(context.get_executor());
  sandbox::server_options options;
  options.token = "secret";
  CHECK_THROWS_AS(sandbox::server(runtime, options), botcore::error);
  options = sandbox::server_options();
  options.bot_username = "nobody";
  CHECK_THROWS_AS(sandbox::server(runtime, options), botcore::error);
  options = sandbox::server_options();
  options.users.push_back(options.users.front());
  CHECK_THROWS_AS(sandbox::server(runtime, options), botcore::error);
  options = sandbox::server_options();
  options.groups.front().id = -5;
  CHECK_THROWS_AS(sandbox::server(runtime, options), botcore::error);
}

TEST_CASE("server: two cannot share a port, and the error names it", "[sandbox]") {
  open_sandbox open;
  sandbox::server_options options;
  options.port = open.server.port();
  sandbox::server second(open.runtime, options);
  try {
    second.listen();
    FAIL("listened on a taken port");
  } catch (const botcore::error& failure) {
    CHECK(failure.code() == botcore::net_errc::address_in_use);
    CHECK(std::string(failure.what()).find(std::to_string(options.port)) != std::string::npos);
  }
}

TEST_CASE("server: goes away while a poll waits", "[sandbox]") {
  boost::asio::io_context context;
  botcore::runtime runtime(context.get_executor());
  botcore::http_client client(runtime);
  auto server = std::make_unique<sandbox::server>(runtime);
  server->listen();
  botcore::task_group others(runtime, "test");
  const std::string url = server->url() + "/bot" + server->options().token + "/getUpdates?timeout=30";
  others.spawn([](botcore::http_client& with, std::string to) -> task<void> {
    botcore::http_request request("GET", std::move(to));
    CHECK_THROWS_AS(co_await with.send(std::move(request)), botcore::error);
  }(client, url));
  botcore::test::run(context,
                     [](std::unique_ptr<sandbox::server>& gone, botcore::task_group& group) -> task<void> {
                       co_await gone->until([&gone] { return gone->calls("getUpdates") == 1; });
                       gone.reset();
                       co_await group.join();
                     }(server, others));
}
