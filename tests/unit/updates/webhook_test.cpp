#include "botcore/updates/webhook_server.hpp"

#include "botcore/core/manual_clock.hpp"
#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/updates/update_sink.hpp"
#include "updates/webhook_secret.hpp"

#include "support/catch.hpp"
#include "support/memory_log.hpp"
#include "support/run.hpp"

#include <map>

#include <boost/asio/detached.hpp>

using namespace botcore;
using botcore::test::contains;
using namespace std::chrono_literals;

namespace {

constexpr const char* secret = "the_secret-of-1000001";

/// Takes everything, or behaves as badly as a test wants.
struct scripted_sink final : update_sink {
  explicit scripted_sink(runtime& ground) : ground(ground) {}

  task<void> accept(std::vector<raw_update> batch) override {
    ++under_way;
    if (waits) co_await ground.time().sleep_until(system_time::max(), &go_on);
    --under_way;
    if (fails) throw error(errc::timed_out, "storing the update");
    for (raw_update& one : batch) {
      CHECK_FALSE(one.id.has_value());
      taken.push_back(std::move(one.json));
    }
  }
  bool keeps_text() const noexcept override { return true; }
  bool has_room() const noexcept override { return room_left; }
  task<void> room() override { co_return; }

  runtime& ground;
  std::vector<std::string> taken;
  bool waits = false;
  bool fails = false;
  bool room_left = true;
  int under_way = 0;
  wakeup go_on;
};

struct counting_metrics final : metrics {
  void add(std::string_view name, metric_labels labels, double amount) noexcept override {
    CHECK(name == "botcore_webhook_requests_total");
    CHECK(labels.size() == 1);
    counts[std::string(labels[0].value)] += amount;
  }
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view, metric_labels, double) noexcept override {}
  std::map<std::string, double> counts;
};

struct webhook_fixture {
  boost::asio::io_context context{1};
  manual_clock clock{system_time(std::chrono::seconds(1770000000))};
  test::memory_log log;
  runtime ground{context.get_executor(), clock, log};
  counting_metrics counted;
  scripted_sink sink{ground};
  http_client client{ground};

  static webhook_server_options options() {
    webhook_server_options chosen;
    chosen.port = 0;
    return chosen;
  }

  static std::string url_of(const webhook_server& server, const std::string& path = "/webhook/1000001") {
    return "http://127.0.0.1:" + std::to_string(server.port()) + path;
  }

  static http_request update(const std::string& url, const std::string& body = R"({"update_id":1})") {
    http_request request("POST", url, body);
    request.headers.set("Content-Type", "application/json");
    request.headers.set("X-Telegram-Bot-Api-Secret-Token", secret);
    return request;
  }

  http_response send(http_request request) { return test::run(context, client.send(std::move(request))); }

  void start(webhook_server& server) {
    server.open("/webhook/1000001", secret, sink);
    server.listen();
  }
};

}  // namespace

TEST_CASE_METHOD(webhook_fixture, "webhook: what is posted goes to the sink, and 200 is empty", "[updates]") {
  webhook_server server(ground, options(), counted);
  start(server);
  const http_response first = send(update(url_of(server), R"({"update_id":7,"message":{}})"));
  CHECK(first.status == 200);
  CHECK(first.body.empty());
  http_request with_charset = update(url_of(server) + "?from=telegram", "not even JSON");
  with_charset.headers.set("Content-Type", "Application/JSON; charset=utf-8");
  CHECK(send(with_charset).status == 200);
  CHECK(sink.taken == std::vector<std::string>{R"({"update_id":7,"message":{}})", "not even JSON"});
  CHECK(counted.counts == std::map<std::string, double>{{"accepted", 2}});
}

TEST_CASE_METHOD(webhook_fixture, "webhook: several bots have their paths, secrets and sinks", "[updates]") {
  scripted_sink other(ground);
  webhook_server server(ground, options());
  start(server);
  server.open("/webhook/1000002", "another_secret", other);
  CHECK(send(update(url_of(server))).status == 200);
  CHECK(send(update(url_of(server, "/webhook/1000002"))).status == 401);
  http_request to_other = update(url_of(server, "/webhook/1000002"));
  to_other.headers.set("X-Telegram-Bot-Api-Secret-Token", "another_secret");
  CHECK(send(to_other).status == 200);
  CHECK(sink.taken.size() == 1);
  CHECK(other.taken.size() == 1);
  CHECK_THROWS_WITH(server.open("/webhook/1000002", secret, sink), contains("another bot has"));
  CHECK_THROWS_WITH(server.open("no-slash", secret, sink), contains("'no-slash'"));
}

TEST_CASE_METHOD(webhook_fixture, "webhook: without the right secret nothing gets in, and the log tells",
                 "[updates]") {
  webhook_server server(ground, options(), counted);
  start(server);
  http_request without = update(url_of(server));
  without.headers.erase("X-Telegram-Bot-Api-Secret-Token");
  CHECK(send(without).status == 401);
  for (const std::string& wrong : {std::string(), std::string("x"), std::string(secret) + "x",
                                   std::string(secret).substr(1), std::string(400, 'a')}) {
    http_request request = update(url_of(server));
    request.headers.set("X-Telegram-Bot-Api-Secret-Token", wrong);
    const http_response refused = send(request);
    CHECK(refused.status == 401);
    CHECK(refused.body.empty());
  }
  CHECK(sink.taken.empty());
  CHECK(counted.counts["unauthorized"] == 6);
  CHECK(log.count("abuse: ") == 5);
  CHECK(log.count("401 for POST /webhook/1000001 from 127.0.0.1: its secret is wrong") == 4);
  CHECK(log.count("401 for POST /webhook/1000001 from 127.0.0.1: it came without the secret") == 1);
  CHECK(log.count(secret) == 0);
}

TEST_CASE_METHOD(webhook_fixture, "webhook: an attack does not fill the log, which says how many there were",
                 "[updates]") {
  webhook_server server(ground, options());
  start(server);
  http_request wrong = update(url_of(server));
  wrong.headers.set("X-Telegram-Bot-Api-Secret-Token", "wrong");
  for (int i = 0; i != 50; ++i) send(wrong);
  CHECK(log.count("abuse: ") == 5);
  test::run(context, clock.run_for(1min, ground));
  send(wrong);
  CHECK(log.count("abuse: ") == 7);
  CHECK(log.count("45 more requests were turned away") == 1);
}

TEST_CASE_METHOD(webhook_fixture, "webhook: only POST, only JSON, only known paths", "[updates]") {
  webhook_server server(ground, options(), counted);
  start(server);
  http_request get = update(url_of(server), "");
  get.method = "GET";
  const http_response wrong_method = send(get);
  CHECK(wrong_method.status == 405);
  CHECK(wrong_method.headers.get("Allow") == "POST");
  http_request form = update(url_of(server));
  form.headers.set("Content-Type", "application/x-www-form-urlencoded");
  CHECK(send(form).status == 415);
  CHECK(send(update(url_of(server, "/"))).status == 404);
  CHECK(send(update(url_of(server, "/1000001:a-token-that-somebody-put-in-here"))).status == 404);
  CHECK(log.count("a-token-that-somebody") == 0);
  CHECK(log.count("<redacted>") == 1);
  CHECK(counted.counts["not_found"] == 2);
  CHECK(sink.taken.empty());
}

TEST_CASE_METHOD(webhook_fixture, "webhook: only allowed networks, seen through trusted proxies",
                 "[updates]") {
  webhook_server_options chosen = options();
  chosen.allowed_networks = telegram_networks();
  SECTION("directly") {
    webhook_server server(ground, chosen, counted);
    start(server);
    http_request pretending = update(url_of(server));
    pretending.headers.set("X-Forwarded-For", "149.154.167.220");
    CHECK(send(pretending).status == 403);
    CHECK(log.count("403 for POST /webhook/1000001 from 127.0.0.1") == 1);
    CHECK(counted.counts["forbidden"] == 1);
  }
  SECTION("through a proxy") {
    chosen.trusted_proxies = {"127.0.0.1"};
    webhook_server server(ground, chosen, counted);
    start(server);
    http_request from_telegram = update(url_of(server));
    from_telegram.headers.set("X-Forwarded-For", "149.154.167.220");
    CHECK(send(from_telegram).status == 200);
    http_request from_elsewhere = update(url_of(server));
    from_elsewhere.headers.set("X-Forwarded-For", "149.154.167.220, 203.0.113.9");
    CHECK(send(from_elsewhere).status == 403);
    CHECK(log.count("from 203.0.113.9") == 1);
  }
  SECTION("that is none") {
    chosen.allowed_networks = {"149.154.160.0/20", "everybody"};
    CHECK_THROWS_WITH(webhook_server(ground, chosen), contains("'everybody'"));
  }
}

TEST_CASE_METHOD(webhook_fixture, "webhook: without room, or when storing fails, Telegram is to come again",
                 "[updates]") {
  webhook_server server(ground, options(), counted);
  start(server);
  sink.room_left = false;
  const http_response full = send(update(url_of(server)));
  CHECK(full.status == 503);
  CHECK(full.headers.get("Retry-After") == "1");
  sink.room_left = true;
  sink.fails = true;
  CHECK(send(update(url_of(server))).status == 503);
  CHECK(log.count("an update was not stored, Telegram will bring it again: storing the update") == 1);
  sink.fails = false;
  CHECK(send(update(url_of(server))).status == 200);
  CHECK(sink.taken.size() == 1);
  CHECK(counted.counts == std::map<std::string, double>{{"full", 1}, {"failed", 1}, {"accepted", 1}});
}

TEST_CASE_METHOD(webhook_fixture, "webhook: an update that takes too long to be stored is not confirmed",
                 "[updates]") {
  webhook_server_options chosen = options();
  chosen.accept_timeout = 30ms;
  webhook_server server(ground, chosen);
  start(server);
  sink.waits = true;
  CHECK_THROWS_AS(send(update(url_of(server))), transport_error);
  CHECK(sink.taken.empty());
}

TEST_CASE_METHOD(webhook_fixture, "webhook: a closed path waits for its visitors and lets nobody in",
                 "[updates]") {
  webhook_server server(ground, options());
  start(server);
  sink.waits = true;
  int status = 0;
  boost::asio::co_spawn(
      context, client.send(update(url_of(server))),
      [&](const std::exception_ptr&, const http_response& answer) { status = answer.status; });
  while (sink.under_way == 0) context.run_one_for(1s);
  bool closed = false;
  boost::asio::co_spawn(context, server.close("/webhook/1000001"),
                        [&](const std::exception_ptr&) { closed = true; });
  CHECK(send(update(url_of(server))).status == 503);
  CHECK_FALSE(closed);
  sink.go_on.notify();
  while (status == 0) context.run_one_for(1s);
  CHECK(status == 200);
  test::run(context, ground.quiet());
  CHECK(closed);
  scripted_sink successor(ground);
  server.open("/webhook/1000001", secret, successor);
  CHECK(send(update(url_of(server))).status == 200);
  CHECK(successor.taken.size() == 1);
}

TEST_CASE_METHOD(webhook_fixture, "webhook: a stopped server can listen again", "[updates]") {
  webhook_server server(ground, options());
  start(server);
  CHECK(send(update(url_of(server))).status == 200);
  test::run(context, server.stop());
  CHECK_THROWS_AS(send(update(url_of(server))), transport_error);
  server.listen();
  CHECK(send(update(url_of(server))).status == 200);
}

TEST_CASE("webhook secret: what Telegram takes, told by nobody", "[updates]") {
  for (const std::string& bad : {std::string(), std::string("with space"), std::string("ümlaut"),
                                 std::string("semi;colon"), std::string(257, 'a')}) {
    CHECK_THROWS_AS(webhook_secret(bad), error);
  }
  CHECK(webhook_secret(std::string(256, 'a')).matches(std::string(256, 'a')));
  CHECK_FALSE(webhook_secret(std::string(256, 'a')).matches(std::string(257, 'a')));
  CHECK_FALSE(webhook_secret("a").matches(std::string("a\0", 2)));
  const std::string one = webhook_secret::generate();
  CHECK(one.size() == 43);
  CHECK(one != webhook_secret::generate());
  CHECK(webhook_secret(one).matches(one));
}
