#include "botcore/api/client.hpp"

#include <string>
#include <vector>

#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/net/error.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::api_error_kind;
using botcore::http_request;
using botcore::http_response;
using botcore::task;
using botcore::test::contains;
using botcore::test::me;
using botcore::test::run;
using botcore::test::scripted_server;
using botcore::test::token;
using namespace std::chrono_literals;
namespace api = botcore::api;

TEST_CASE("client: posts JSON to the method and decodes the result", "[api]") {
  scripted_server world;
  world.will_answer(
      200, R"({"ok":true,"result":{"message_id":7,"date":1767225600,"chat":{"id":5,"type":"private"}}})");
  const api::Message sent = world.call(api::SendMessage(5, "hi").with_disable_notification());
  CHECK(sent.message_id == 7);
  REQUIRE(world.requests.size() == 1);
  CHECK(world.requests[0].method == "POST");
  CHECK(world.requests[0].target == "/bot" + std::string(token) + "/sendMessage");
  CHECK(world.requests[0].headers.get("Content-Type") == "application/json");
  CHECK(world.requests[0].body == R"({"chat_id":5,"text":"hi","disable_notification":true})");
}

TEST_CASE("client: a refusal carries everything that the server said", "[api]") {
  scripted_server world;
  world.will_answer(429, R"({"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3",)"
                         R"("parameters":{"retry_after":3}})");
  const auto outcome = run(world.context, world.client->try_call(api::SendMessage(5, "hi")));
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().kind() == api_error_kind::too_many_requests);
  CHECK(outcome.error().retry_after() == 3s);

  world.will_answer(
      400, R"({"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a )"
           R"(supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}})");
  const auto moved = run(world.context, world.client->try_call(api::SendMessage(5, "hi")));
  REQUIRE_FALSE(moved);
  CHECK(moved.error().kind() == api_error_kind::chat_migrated);
  CHECK(moved.error().migrate_to_chat_id() == -1001234567890);
}

TEST_CASE("client: the token is checked before it is used, and shown nowhere", "[api]") {
  scripted_server world;
  const auto make = [&](std::string bad) {
    botcore::client_options options = world.options;
    options.token = std::move(bad);
    botcore::client unused(world.ground, world.http, options);
  };
  for (const auto* bad :
       {"12345", "12345:short", "letters:a-secret-of-the-usual-length-and-form",
        "1000001:a-secret/../../of-the-usual-length", "1000001:a secret of the usual length"}) {
    CAPTURE(bad);
    CHECK_THROWS_WITH(make(bad), contains("@BotFather") && !contains("secret"));
  }
  CHECK_THROWS_WITH(make(""), contains("empty"));

  http_response cut;
  cut.fault = botcore::http_fault::close_without_answer;
  world.answers.push_back(cut);
  CHECK_THROWS_WITH(world.call(api::GetMe()), !contains("a-secret-of"));
  world.will_answer(404, R"({"ok":false,"error_code":404,"description":"Not Found"})");
  CHECK_THROWS_WITH(world.call(api::GetMe()), !contains("a-secret-of"));
  CHECK(world.log.count("a-secret-of") == 0);
}

TEST_CASE("client: an unusable API root is refused", "[api]") {
  scripted_server world;
  for (const auto* root : {"", "telegram", "ftp://127.0.0.1", "http://127.0.0.1/#x", "http://127.0.0.1/?x"}) {
    CAPTURE(root);
    world.options.api_root = root;
    CHECK_THROWS_WITH(world.client.emplace(world.ground, world.http, world.options), contains("API root"));
  }
}

TEST_CASE("client: layers see a call in the order in which they were added", "[api]") {
  struct noting final : botcore::api_layer {
    noting(std::string name, std::vector<std::string>& seen) : name(std::move(name)), seen(seen) {}
    task<botcore::api_response> send(botcore::api_request request, const botcore::api_next& next) override {
      seen.push_back(name + " " + request.method());
      botcore::api_response answer = co_await next(std::move(request));
      seen.push_back(name + " done");
      co_return answer;
    }
    std::string name;
    std::vector<std::string>& seen;
  };
  scripted_server world;
  std::vector<std::string> seen;
  world.client->use(std::make_unique<noting>("outer", seen));
  world.client->use(std::make_unique<noting>("inner", seen));
  world.will_answer(200, me);
  world.call(api::GetMe());
  CHECK(seen == std::vector<std::string>{"outer getMe", "inner getMe", "inner done", "outer done"});
}

TEST_CASE("client: the test environment has paths of its own", "[api]") {
  scripted_server world;
  world.options.test_environment = true;
  world.reconnect();
  world.will_answer(200, me);
  world.call(api::GetMe());
  CHECK(world.requests.at(0).target == "/bot" + std::string(token) + "/test/getMe");
}

TEST_CASE("client: several bots share one transport", "[api]") {
  scripted_server world;
  botcore::client_options second = world.options;
  second.token = "2000002:a-secret-of-another-bot-of-usual-form";
  botcore::client other(world.ground, world.http, second);
  world.will_answer(200, me);
  world.will_answer(200, me);
  world.call(api::GetMe());
  run(world.context, other.call(api::GetMe()));
  CHECK(other.bot_id() == 2000002);
  CHECK(world.requests.at(0).target == "/bot" + std::string(token) + "/getMe");
  CHECK(world.requests.at(1).target == "/bot" + second.token + "/getMe");
  CHECK(world.http.connections() == 1);
}

TEST_CASE("client: a request with a file leaves as a form", "[api]") {
  scripted_server world;
  world.will_answer(200,
                    R"({"ok":true,"result":{"message_id":7,"date":0,"chat":{"id":5,"type":"private"}}})");
  const auto file = api::InputFile::from_bytes(std::string(300'000, 'x'), "x.bin");
  CHECK(world.call(api::SendDocument(5, file).with_caption("Here")).message_id == 7);
  const http_request& request = world.requests.at(0);
  const std::string type(request.headers.get("Content-Type"));
  CHECK_THAT(type, Catch::Matchers::StartsWith("multipart/form-data; boundary="));
  CHECK(request.headers.get("Content-Length") == std::to_string(request.body.size()));
  CHECK(request.body.size() > 300'000);
  CHECK(request.body.find("name=\"caption\"\r\n\r\nHere\r\n") != std::string::npos);
  CHECK(request.body.ends_with("--" + type.substr(type.find('=') + 1) + "--\r\n"));
}

TEST_CASE("client: a file of unknown size leaves in chunks", "[api]") {
  scripted_server world;
  world.will_answer(200,
                    R"({"ok":true,"result":{"message_id":7,"date":0,"chat":{"id":5,"type":"private"}}})");
  const std::string content(200'000, 'y');
  const auto read = [&content](std::uint64_t offset, std::span<char> into) {
    return content.copy(into.data(), into.size(), static_cast<std::size_t>(offset));
  };
  world.call(api::SendDocument(5, api::InputFile::from_reader(read, "y.bin")));
  const http_request& request = world.requests.at(0);
  CHECK_FALSE(request.headers.contains("Content-Length"));
  CHECK((request.body.find("\r\n\r\n" + content + "\r\n") != std::string::npos));
}

TEST_CASE("client: a file that cannot be sent sends nothing", "[api]") {
  scripted_server world;
  world.options.max_upload_bytes = 10;
  world.reconnect();
  CHECK_THROWS_WITH(world.call(api::SendDocument(5, api::InputFile::from_path("/nowhere/x.png"))),
                    contains("/nowhere/x.png"));
  CHECK_THROWS_WITH(world.call(api::SendDocument(5, api::InputFile::from_bytes("01234567890", "x.bin"))),
                    contains("larger than the 10 bytes"));
  const auto torn = [](std::uint64_t, std::span<char>) -> std::size_t {
    throw std::runtime_error("no tape");
  };
  CHECK_THROWS_WITH(world.call(api::SendDocument(5, api::InputFile::from_reader(torn, "t.bin"))), "no tape");
  CHECK(world.requests.empty());
  world.will_answer(200, me);
  CHECK(world.call(api::GetMe()).username == "a_bot");
}

TEST_CASE("client: a refusal of an odd form is still a refusal", "[api]") {
  scripted_server world;
  const auto refused = [&](std::string body) {
    world.will_answer(429, std::move(body));
    const auto outcome = run(world.context, world.client->try_call(api::GetMe()));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind() == api_error_kind::too_many_requests);
    return outcome.error().retry_after();
  };
  CHECK(refused(R"({"ok":false,"error_code":"429","description":7})") == std::nullopt);
  CHECK(refused(R"({"ok":false,"error_code":429,"parameters":{"retry_after":"soon"}})") == std::nullopt);
  CHECK(refused(R"({"ok":false,"error_code":429,"parameters":{"retry_after":9223372036854775807}})") == 24h);
  CHECK(refused(R"({"ok":false,"error_code":429,"parameters":{"retry_after":99999999999999999999}})") ==
        std::nullopt);
  CHECK(refused(R"({"ok":false,"error_code":429,"parameters":{"retry_after":-5}})") == 0s);
}
