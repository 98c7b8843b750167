#include "botcore/api/deadline_layer.hpp"
#include "botcore/api/logging_layer.hpp"
#include "botcore/api/metrics_layer.hpp"
#include "botcore/api/retry_layer.hpp"

#include <map>

#include "botcore/api/error.hpp"
#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/net/error.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::api_error;
using botcore::http_response;
using botcore::metric_labels;
using botcore::test::contains;
using botcore::test::me;
using botcore::test::run;
using botcore::test::scripted_server;
using namespace std::chrono_literals;
namespace api = botcore::api;

namespace {

/// Keeps what was counted, by name and labels.
struct counted_metrics final : botcore::metrics {
  static std::string key(std::string_view name, metric_labels labels) {
    std::string text(name);
    for (const auto& label : labels) text.append(" ").append(label.name).append("=").append(label.value);
    return text;
  }
  void add(std::string_view name, metric_labels labels, double amount) noexcept override {
    counters[key(name, labels)] += amount;
  }
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view name, metric_labels labels, double value) noexcept override {
    observed[key(name, labels)].push_back(value);
  }
  std::map<std::string, double> counters;
  std::map<std::string, std::vector<double>> observed;
};

http_response refusal(int code, const std::string& description) {
  return http_response(code, R"({"ok":false,"error_code":)" + std::to_string(code) + R"(,"description":")" +
                                 description + R"("})");
}

}  // namespace

TEST_CASE("metrics layer: counts calls by method and outcome", "[api]") {
  scripted_server world;
  counted_metrics numbers;
  world.client->use(std::make_unique<botcore::metrics_layer>(world.ground, numbers));
  world.will_answer(200, me);
  world.call(api::GetMe());
  world.answers.push_back(refusal(403, "Forbidden: bot was blocked by the user"));
  CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), api_error);
  http_response cut;
  cut.fault = botcore::http_fault::close_without_answer;
  world.answers.push_back(cut);
  CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), botcore::transport_error);
  world.will_answer(200, "<html>");
  CHECK_THROWS_AS(world.call(api::GetMe()), botcore::error);
  const std::string total = "botcore_api_requests_total method=";
  CHECK(numbers.counters == std::map<std::string, double>{{total + "getMe outcome=ok", 1},
                                                          {total + "getMe outcome=failed", 1},
                                                          {total + "sendMessage outcome=blocked", 1},
                                                          {total + "sendMessage outcome=unknown", 1}});
  CHECK(numbers.observed["botcore_api_request_seconds method=getMe"].size() == 2);
}

TEST_CASE("logging layer: refusals and slow answers are warnings, the rest is for developers", "[api]") {
  scripted_server world;
  botcore::logging_options how;
  SECTION("an answer in time") {
    world.client->use(std::make_unique<botcore::logging_layer>(world.ground, how));
    world.will_answer(200, me);
    world.call(api::GetMe());
    CHECK(world.log.count("debug") == 1);
    CHECK(world.log.count("getMe took") == 1);
  }
  SECTION("a slow one") {
    how.slow = 20ms;
    world.client->use(std::make_unique<botcore::logging_layer>(world.ground, how));
    world.responder = [](const botcore::http_request&) {
      const auto until = std::chrono::steady_clock::now() + 30ms;
      while (std::chrono::steady_clock::now() < until) {
      }
      return http_response(200, me);
    };
    world.call(api::GetMe());
    CHECK(world.log.count("warn") == 1);
  }
  SECTION("a refusal, without the text of the message") {
    world.client->use(std::make_unique<botcore::logging_layer>(world.ground, how));
    world.answers.push_back(refusal(400, "Bad Request: chat not found"));
    CHECK_THROWS_AS(world.call(api::SendMessage(5, "my secret")), api_error);
    CHECK(world.log.count("warn") == 1);
    CHECK(world.log.count("chat not found") == 1);
    CHECK(world.log.count("my secret") == 0);
  }
  SECTION("a refusal that happens every day") {
    world.client->use(std::make_unique<botcore::logging_layer>(world.ground, how));
    world.answers.push_back(refusal(403, "Forbidden: bot was blocked by the user"));
    CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), api_error);
    CHECK(world.log.count("warn") == 0);
    CHECK(world.log.count("blocked") == 1);
  }
}

TEST_CASE("deadline layer: repeating does not go on past it", "[api]") {
  scripted_server world;
  world.client->use(std::make_unique<botcore::deadline_layer>(world.ground, 5s));
  world.client->use(std::make_unique<botcore::retry_layer>(world.ground));
  world.answers.push_back(http_response(
      429, R"({"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":30}})"));
  const auto began = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(world.call(api::SendMessage(5, "hi")), api_error);
  CHECK(std::chrono::steady_clock::now() - began < 5s);
  CHECK(world.requests.size() == 1);
}

TEST_CASE("deadline layer: a call whose time is over is not sent", "[api]") {
  scripted_server world;
  botcore::api_request request("getMe", "{}");
  request.deadline = world.ground.time().steady_now() - 1s;
  try {
    run(world.context, world.client->send(request));
    FAIL("no error");
  } catch (const botcore::transport_error& late) {
    CHECK(late.code() == botcore::errc::timed_out);
    CHECK(late.delivery() == botcore::delivery::not_sent);
  }
  CHECK(world.requests.empty());
}

TEST_CASE("deadline layer: an exchange gets what is left of the time", "[api]") {
  scripted_server world;
  botcore::http_server silent(world.ground, {}, [&](botcore::http_request) -> botcore::task<http_response> {
    co_await world.ground.time().sleep_for(1h);
    co_return http_response(200);
  });
  world.options.api_root = "http://127.0.0.1:" + std::to_string(silent.listen());
  world.reconnect();
  world.client->use(std::make_unique<botcore::deadline_layer>(world.ground, 50ms));
  CHECK_THROWS_AS(world.call(api::GetMe()), botcore::transport_error);
  run(world.context, silent.stop());
}
