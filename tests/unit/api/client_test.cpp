#include "botcore/api/client.hpp"

#include <deque>
#include <string>
#include <vector>

#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/retry_layer.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_server.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

using botcore::api_error;
using botcore::api_error_kind;
using botcore::http_request;
using botcore::http_response;
using botcore::task;
using botcore::test::contains;
using botcore::test::run;
using namespace std::chrono_literals;
namespace api = botcore::api;

namespace {

constexpr const char* token = "1000001:a-secret-of-the-usual-length-and-form";
constexpr const char* me =
    R"({"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"Bot","username":"a_bot"}})";

/// A server that answers from a list, and a client that talks to it.
struct scripted_server {
  scripted_server() {
    server.listen();
    options.token = token;
    options.api_root = "http://127.0.0.1:" + std::to_string(server.port());
    client.emplace(ground, http, options);
  }
  ~scripted_server() {
    run(context, http.stop());
    run(context, server.stop());
  }

  task<http_response> answer(http_request request) {
    requests.push_back(std::move(request));
    http_response next = answers.empty() ? http_response(500, "no answer left") : answers.front();
    if (!answers.empty()) answers.pop_front();
    co_return next;
  }

  void will_answer(int status, std::string body, std::string type = "application/json") {
    answers.emplace_back(status, std::move(body), std::move(type));
  }

  template <class Request>
  auto call(Request request) {
    return run(context, client->call(std::move(request)));
  }

  boost::asio::io_context context{1};
  botcore::test::memory_log log;
  botcore::runtime ground{context.get_executor(), botcore::real_clock(), log};
  botcore::http_server server{
      ground, {}, [this](http_request request) { return answer(std::move(request)); }};
  botcore::http_client http{ground};
  botcore::client_options options;
  std::optional<botcore::client> client;
  std::vector<http_request> requests;
  std::deque<http_response> answers;
};

}  // namespace

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

TEST_CASE("client: what is no Bot API answer is an error of its kind", "[api]") {
  scripted_server world;
  SECTION("an HTML page of a gateway") {
    world.will_answer(502, "<html><body>Bad Gateway</body></html>", "text/html");
    try {
      world.call(api::GetMe());
      FAIL("no error");
    } catch (const api_error& refused) {
      CHECK(refused.kind() == api_error_kind::server_failure);
      CHECK(refused.status() == 502);
      CHECK_THAT(refused.what(), !contains("<html>"));
    }
  }
  SECTION("a flood limit of a gateway, with the header only") {
    http_response limited(429, "slow down", "text/plain");
    limited.headers.set("Retry-After", "11");
    world.answers.push_back(limited);
    const auto outcome = run(world.context, world.client->try_call(api::GetMe()));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind() == api_error_kind::too_many_requests);
    CHECK(outcome.error().retry_after() == 11s);
  }
  SECTION("200 with something else") {
    world.will_answer(200, "<html>", "text/html");
    CHECK_THROWS_WITH(world.call(api::GetMe()), contains("the answer to getMe, which is no JSON object"));
  }
  SECTION("no result") {
    world.will_answer(200, R"({"ok":true})");
    CHECK_THROWS_WITH(world.call(api::GetMe()), contains("has no result"));
  }
  SECTION("a result of another form") {
    world.will_answer(200, R"({"ok":true,"result":{"id":"seven"}})");
    CHECK_THROWS_WITH(world.call(api::GetMe()), contains("result.id"));
  }
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
  for (const auto* root : {"", "telegram", "ftp://127.0.0.1"}) {
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

TEST_CASE("retry: repeats what is safe, and only that", "[api]") {
  scripted_server world;
  botcore::retry_options fast;
  fast.delays.first = 1ms;
  fast.delays.longest = 2ms;
  world.client->use(std::make_unique<botcore::retry_layer>(world.ground, fast));
  const auto bad_gateway = [&] { world.will_answer(502, "<html>", "text/html"); };

  SECTION("a method that reads is repeated after a 5xx") {
    bad_gateway();
    bad_gateway();
    world.will_answer(200, me);
    CHECK(world.call(api::GetMe()).username == "a_bot");
    CHECK(world.requests.size() == 3);
  }
  SECTION("a send is not: it may have arrived") {
    bad_gateway();
    world.will_answer(200, me);
    CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), api_error);
    CHECK(world.requests.size() == 1);
  }
  SECTION("nor after a connection that broke off") {
    http_response cut;
    cut.fault = botcore::http_fault::close_without_answer;
    world.answers.push_back(cut);
    try {
      world.call(api::SendMessage(5, "hi"));
      FAIL("no error");
    } catch (const botcore::transport_error& broken) {
      CHECK(broken.delivery() == botcore::delivery::unknown);
    }
    CHECK(world.requests.size() == 1);
  }
  SECTION("a flood limit is waited out, for sends too") {
    world.will_answer(429,
                      R"({"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":0}})");
    world.will_answer(200,
                      R"({"ok":true,"result":{"message_id":7,"date":0,"chat":{"id":5,"type":"private"}}})");
    CHECK(world.call(api::SendMessage(5, "hi")).message_id == 7);
  }
  SECTION("a wait that is too long is the caller's") {
    world.will_answer(429,
                      R"({"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":3600}})");
    CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), api_error);
    CHECK(world.requests.size() == 1);
  }
  SECTION("it gives up in the end, and hands on the last failure") {
    for (int attempt = 0; attempt < 10; ++attempt) bad_gateway();
    CHECK_THROWS_AS(world.call(api::GetMe()), api_error);
    CHECK(world.requests.size() == 4);
  }
  SECTION("a refusal is no reason to repeat") {
    world.will_answer(400, R"({"ok":false,"error_code":400,"description":"Bad Request: chat not found"})");
    CHECK_THROWS_AS(world.call(api::GetMe()), api_error);
    CHECK(world.requests.size() == 1);
  }
}

TEST_CASE("retry: a send that surely did not leave is repeated", "[api]") {
  boost::asio::io_context context(1);
  botcore::test::memory_log log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::http_client http(ground);
  botcore::client_options options;
  options.token = token;
  {
    botcore::http_server gone(ground, {},
                              [](http_request) -> task<http_response> { co_return http_response(); });
    options.api_root = "http://127.0.0.1:" + std::to_string(gone.listen());
    run(context, gone.stop());
  }
  botcore::client client(ground, http, options);
  botcore::retry_options fast;
  fast.delays.first = 1ms;
  client.use(std::make_unique<botcore::retry_layer>(ground, fast));
  CHECK_THROWS_AS(run(context, client.call(api::SendMessage(5, "hi"))), botcore::transport_error);
  CHECK(log.count("attempt") == 3);
}
