#include "botcore/api/retry_layer.hpp"

#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/net/error.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::api_error;
using botcore::http_request;
using botcore::http_response;
using botcore::task;
using botcore::test::me;
using botcore::test::run;
using botcore::test::scripted_server;
using botcore::test::token;
using namespace std::chrono_literals;
namespace api = botcore::api;

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

TEST_CASE("retry: the table of repeatable methods has none that sends or adds", "[api]") {
  CHECK(botcore::is_repeatable("getMe"));
  CHECK(botcore::is_repeatable("setMyCommands"));
  for (const auto* once : {"sendMessage", "forwardMessage", "editMessageText", "deleteMessage",
                           "setChatTitle", "pinChatMessage", "sendGift", "transferBusinessAccountStars",
                           "refundStarPayment", "createInvoiceLink", "setGameScore", "getSomethingNew"}) {
    CAPTURE(once);
    CHECK_FALSE(botcore::is_repeatable(once));
  }
}

TEST_CASE("retry: a stopped transport is not asked again", "[api]") {
  scripted_server world;
  world.client->use(std::make_unique<botcore::retry_layer>(world.ground));
  run(world.context, world.http.stop());
  CHECK_THROWS_AS(world.call(api::GetMe()), botcore::transport_error);
  CHECK(world.log.count("again") == 0);
}
