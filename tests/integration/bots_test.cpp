// Several bots in one process, each on an offline Telegram of its own behind one address.
#include <cstdlib>
#include <map>
#include <string>

#include "botcore/api/error.hpp"
#include "botcore/botcore.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_server.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::bot;
using botcore::bot_tokens;
using botcore::bots;
using botcore::bots_options;
using botcore::error;
using botcore::http_request;
using botcore::http_response;
using botcore::task;
using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::telegram_world;
using namespace std::chrono_literals;

namespace {

constexpr const char* first_token = "1000001:sandbox-token-no-secret-at-all";
constexpr const char* second_token = "1000002:another-token-no-secret-at-all";
constexpr const char* strange_token = "1000003:a-token-that-nobody-has-heard-of";

botcore::sandbox::server_options of_second() {
  botcore::sandbox::server_options options;
  options.token = second_token;
  return options;
}

/// Two Telegrams, and one address at which both bots find theirs.
struct two_telegrams : telegram_world {
  two_telegrams()
      : second(ground, of_second()),
        client(ground),
        front(ground, {}, [this](http_request request) { return forward(std::move(request)); }) {
    second.listen();
    front.listen();
  }
  ~two_telegrams() {
    run(context, front.stop());
    run(context, client.stop());
    run(context, second.stop());
  }

  task<http_response> forward(http_request request) {
    const bool to_second = request.target.find(second_token) != std::string::npos;
    http_request onward(request.method, (to_second ? second : telegram).url() + request.target, request.body);
    onward.headers.set("Content-Type", std::string(request.headers.get("Content-Type")));
    onward.idle = request.target.ends_with("getUpdates");
    http_response answer = co_await client.send(std::move(onward));
    answer.headers.clear();
    co_return answer;
  }

  bots_options options(std::vector<std::string> tokens) {
    bots_options chosen;
    chosen.tokens = bot_tokens(std::move(tokens));
    chosen.common = options_for_bot();
    chosen.common.api_root = "http://127.0.0.1:" + std::to_string(front.port());
    chosen.common.publish_commands = false;
    return chosen;
  }

  static void say_who(bots& several) {
    several.each([](bot& one) {
      const std::string name = std::to_string(one.client().bot_id());
      one.router().text([name](botcore::context& ctx) -> task<> { co_await ctx.reply("I am " + name); });
    });
  }

  botcore::sandbox::server second;
  botcore::http_client client;
  botcore::http_server front;
};

/// Serves bots in the background.
class served_bots {
 public:
  served_bots(telegram_world& world, bots& several)
      : world_(world), bots_(several), group_(world.ground, "test") {
    group_.spawn(bots_.serve());
  }
  ~served_bots() {
    if (group_.size() == 0) return;
    bots_.stop();
    run(world_.context, group_.join());
  }
  served_bots(const served_bots&) = delete;
  served_bots& operator=(const served_bots&) = delete;

 private:
  telegram_world& world_;
  bots& bots_;
  botcore::task_group group_;
};

std::string why_refused(const std::string& tokens) {
  ::setenv("BOTS_TEST_TOKENS", tokens.c_str(), 1);
  try {
    botcore::tokens_from_env("BOTS_TEST_TOKENS");
    return "accepted";
  } catch (const error& refused) {
    CHECK(refused.code() == botcore::errc::invalid_configuration);
    CHECK_THAT(refused.what(), !contains("no-secret") && !contains("heard-of") && !contains("typing"));
    return refused.what();
  }
}

}  // namespace

TEST_CASE("bots: tokens are separated by commas and white space", "[bot]") {
  ::setenv("BOTS_TEST_TOKENS",
           (" " + std::string(first_token) + ",\n\t" + second_token + " " + strange_token + ",").c_str(), 1);
  const bot_tokens tokens = botcore::tokens_from_env("BOTS_TEST_TOKENS");
  CHECK(tokens.values() == std::vector<std::string>{first_token, second_token, strange_token});
}

TEST_CASE("bots: a bad or repeated token stops the start, named by its place", "[bot]") {
  CHECK_THAT(why_refused(std::string(first_token) + ",1000002-a-typing-error"),
             contains("entry 2 of BOTS_TEST_TOKENS"));
  CHECK_THAT(why_refused("nonsense " + std::string(first_token)), contains("entry 1 of BOTS_TEST_TOKENS"));
  CHECK_THAT(why_refused(std::string(first_token) + "," + second_token + "," + first_token),
             contains("entry 3 of BOTS_TEST_TOKENS, which is of the same bot as entry 1"));
  CHECK_THAT(why_refused(std::string(first_token) + ",1000001:a-newer-token-no-secret-at-all"),
             contains("entry 2 of BOTS_TEST_TOKENS"));
  CHECK_THAT(why_refused(", ,"), contains("BOTS_TEST_TOKENS"));
  CHECK_THAT(why_refused(""), contains("BOTS_TEST_TOKENS"));
}

TEST_CASE("bots: each serves its own people", "[bot]") {
  two_telegrams world;
  bots both(world.ground, world.options({first_token, second_token}));
  CHECK(both.size() == 2);
  CHECK(both[1].client().bot_id() == 1000002);
  two_telegrams::say_who(both);
  const served_bots served(world, both);
  world.telegram.send(alice, alice, "who?");
  world.second.send(alice, alice, "who?");
  CHECK(world.next().text == "I am 1000001");
  CHECK(run(world.context, world.second.next_message(alice)).text == "I am 1000002");
}

TEST_CASE("bots: one whose token is refused ends, the others go on", "[bot]") {
  two_telegrams world;
  bots three(world.ground, world.options({strange_token, second_token}));
  two_telegrams::say_who(three);
  const served_bots served(world, three);
  world.second.send(alice, alice, "who?");
  CHECK(run(world.context, world.second.next_message(alice)).text == "I am 1000002");
  world.settle();
  CHECK(world.log.count("error: ") >= 1);
  CHECK(world.log.count("bot 1000003 ended: ") == 1);
  CHECK(world.log.count("heard-of") == 0);
}

TEST_CASE("bots: serving ends with the reason when none is left", "[bot]") {
  two_telegrams world;
  bots strangers(world.ground, world.options({strange_token}));
  CHECK_THROWS_AS(run(world.context, strangers.serve()), botcore::api_error);
}

TEST_CASE("bots: stopped before they serve, they end at once", "[bot]") {
  two_telegrams world;
  bots both(world.ground, world.options({first_token, second_token}));
  both.stop();
  run(world.context, both.serve());
  CHECK(world.telegram.calls("getUpdates") == 0);
}

TEST_CASE("bots: one webhook server serves them all", "[bot]") {
  two_telegrams world;
  botcore::webhook_server_options any_port;
  any_port.port = 0;
  botcore::webhook_server hooks(world.ground, any_port);
  hooks.listen();
  bots_options options = world.options({first_token, second_token});
  options.common.webhook.emplace();
  options.common.webhook->shared_server = &hooks;
  options.common.webhook->url = "http://127.0.0.1:" + std::to_string(hooks.port());
  SECTION("at the root") {}
  SECTION("below a path") {
    options.common.webhook->url += "/hooks/";
  }
  {
    bots both(world.ground, options);
    two_telegrams::say_who(both);
    const served_bots served(world, both);
    world.telegram.send(alice, alice, "who?");
    world.second.send(alice, alice, "who?");
    CHECK(world.next().text == "I am 1000001");
    CHECK(run(world.context, world.second.next_message(alice)).text == "I am 1000002");
  }
  CHECK(world.telegram.calls("getUpdates") == 0);
  run(world.context, hooks.stop());
}

TEST_CASE("bots: a webhook's address that is taken stops the start", "[bot]") {
  two_telegrams world;
  bots_options options = world.options({first_token, second_token});
  options.common.webhook.emplace();
  options.common.webhook->url = "https://127.0.0.1";
  options.common.webhook->server.port = world.front.port();
  bots both(world.ground, options);
  CHECK_THROWS_WITH(run(world.context, both.serve()), contains(std::to_string(world.front.port())));
  CHECK(world.telegram.calls("getMe") == 0);
}
