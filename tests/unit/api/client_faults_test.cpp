#include "botcore/api/client.hpp"

#include <string>

#include "botcore/api/methods/bot.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/net/error.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::api_error;
using botcore::api_error_kind;
using botcore::errc;
using botcore::http_fault;
using botcore::http_response;
using botcore::test::contains;
using botcore::test::me;
using botcore::test::scripted_server;
using namespace std::chrono_literals;
namespace api = botcore::api;

namespace {

/// A server that answers what no Bot API server should.
struct faulty_server : scripted_server {
  /// Expects that the next call fails for its answer, as one of malformed data.
  std::string expect_malformed() {
    try {
      call(api::GetMe());
    } catch (const botcore::error& failure) {
      CHECK(failure.code() == errc::malformed_data);
      return failure.what();
    }
    FAIL("no error");
    return {};
  }

  api_error expect_refused() {
    const auto outcome = botcore::test::run(context, client->try_call(api::GetMe()));
    REQUIRE_FALSE(outcome);
    return outcome.error();
  }

  /// Expects that the next call succeeds, on the connection of the one before.
  void expect_same_connection() {
    will_answer(200, me);
    CHECK(call(api::GetMe()).username == "a_bot");
    REQUIRE(requests.size() > 1);
    CHECK(requests.back().remote_address == requests[requests.size() - 2].remote_address);
    CHECK(http.connections() == 1);
  }
};

std::string nested(std::size_t levels, const std::string& open, const std::string& close) {
  std::string text;
  for (std::size_t level = 0; level < levels; ++level) text += open;
  text += "1";
  for (std::size_t level = 0; level < levels; ++level) text += close;
  return text;
}

}  // namespace

TEST_CASE_METHOD(faulty_server, "client: what is no Bot API answer is an error of its kind", "[api]") {
  SECTION("an HTML page of a gateway") {
    will_answer(502, "<html><body>Bad Gateway</body></html>", "text/html");
    const api_error refused = expect_refused();
    CHECK(refused.kind() == api_error_kind::server_failure);
    CHECK(refused.status() == 502);
    CHECK_THAT(refused.what(), !contains("<html>"));
  }
  SECTION("a flood limit of a gateway, with the header only") {
    http_response limited(429, "slow down", "text/plain");
    limited.headers.set("Retry-After", "11");
    answers.push_back(limited);
    const api_error refused = expect_refused();
    CHECK(refused.kind() == api_error_kind::too_many_requests);
    CHECK(refused.retry_after() == 11s);
  }
  SECTION("an HTML page as if it were an answer") {
    will_answer(200, "<html><body>Sign in to this network</body></html>", "text/html");
    const std::string what = expect_malformed();
    CHECK_THAT(what, contains("the answer to getMe, which is no JSON object"));
    CHECK_THAT(what, !contains("<html>"));
  }
  SECTION("no result") {
    will_answer(200, R"({"ok":true})");
    CHECK_THAT(expect_malformed(), contains("has no result"));
  }
  SECTION("a result of another form") {
    will_answer(200, R"({"ok":true,"result":{"id":"seven"}})");
    CHECK_THAT(expect_malformed(), contains("result.id"));
  }
  expect_same_connection();
}

TEST_CASE_METHOD(faulty_server, "client: of members with the same name the last counts", "[api]") {
  will_answer(200, R"({"ok":false,"error_code":400,"ok":true,"result":null,"result":)"
                   R"({"id":1,"is_bot":true,"first_name":"A","id":2,"first_name":"B","id":3}})");
  const api::User user = call(api::GetMe());
  CHECK(user.id == 3);
  CHECK(user.first_name == "B");
  expect_same_connection();

  will_answer(400, R"({"ok":true,"error_code":401,"description":"one","ok":false,"error_code":400,)"
                   R"("description":"Bad Request: two"})");
  const api_error refused = expect_refused();
  CHECK(refused.status() == 400);
  CHECK_THAT(refused.what(), contains("two"));
  expect_same_connection();
}

TEST_CASE_METHOD(faulty_server, "client: an answer of ten thousand levels is malformed, and does no harm",
                 "[api]") {
  const std::string deep =
      GENERATE(nested(10'000, "[", "]"), nested(10'000, R"({"a":)", "}"), nested(10'000, R"([{"a":)", "}]"));
  SECTION("the answer itself") {
    will_answer(200, deep);
    expect_malformed();
  }
  SECTION("its result") {
    will_answer(200, R"({"ok":true,"result":)" + deep + "}");
    expect_malformed();
  }
  SECTION("a member of the result that the client does not know") {
    will_answer(200, R"({"ok":true,"result":{"id":1,"is_bot":true,"first_name":"A","new":)" + deep + "}}");
    expect_malformed();
  }
  SECTION("an answer without an end") {
    will_answer(200, R"({"ok":true,"result":)" + deep.substr(0, deep.size() / 2));
    expect_malformed();
  }
  expect_same_connection();
}

TEST_CASE_METHOD(faulty_server, "client: after half a body the request may have been carried out", "[api]") {
  http_response half(200, me, "application/json");
  half.fault = http_fault::close_mid_body;
  answers.push_back(half);
  try {
    call(api::GetMe());
    FAIL("no error");
  } catch (const botcore::transport_error& broken) {
    CHECK(broken.delivery() == botcore::delivery::unknown);
  }
  CHECK(http.connections() == 0);
  will_answer(200, me);
  CHECK(call(api::GetMe()).username == "a_bot");
  CHECK(http.connections() == 1);
}
