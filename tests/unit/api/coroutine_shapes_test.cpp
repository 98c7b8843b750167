// What people may write inside `co_await` on GCC 12, with the real client; docs/topics/gcc12.md lists it. The compiler's
// faults are double frees and uses after free, so this test speaks when it runs under AddressSanitizer.
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "botcore/api/methods/bot.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::http_request;
using botcore::http_response;
using botcore::task;
using botcore::test::run;
using botcore::test::scripted_server;
namespace api = botcore::api;

namespace {

// Too long for the small-string optimisation, so that each of them is memory that could be freed twice.
const std::string long_text = "a text that is far too long for any string to keep inside itself";

struct echo_world : scripted_server {
  echo_world() {
    responder = [this](const http_request& request) {
      bodies.push_back(request.body);
      return http_response(200,
                           R"({"ok":true,"result":{"message_id":7,"date":0,"chat":{"id":5,"type":"private"},)"
                           R"("text":"a long enough text to lie on the heap, as the others do"}})");
    };
  }
  std::vector<std::string> bodies;
};

struct trivial_options {
  int number = 0;
  bool flag = false;
};

task<std::string> length_of(std::optional<std::string> maybe, std::variant<int, std::string> either,
                            std::pair<std::string, int> both, trivial_options options) {
  co_return std::to_string(maybe.value_or("").size() + std::get<std::string>(either).size() +
                           both.first.size() + static_cast<std::size_t>(both.second + options.number));
}

std::string made_by_function(const std::string& text) {
  return text + ", made by a function";
}

task<std::string> call_back(botcore::function<std::string()> callback) {
  co_return callback();
}

}  // namespace

TEST_CASE("gcc 12: requests with constructors, by parentheses and braces", "[api]") {
  echo_world world;
  const auto work = [&]() -> task<> {
    const api::Message first = co_await world.client->call(api::SendMessage(5, long_text));
    const api::Message second = co_await world.client->call(api::SendMessage{5, long_text + "!"});
    CHECK(first.text == second.text);
  };
  run(world.context, work());
  REQUIRE(world.bodies.size() == 2);
  CHECK(world.bodies[0] == R"({"chat_id":5,"text":")" + long_text + R"("})");
}

TEST_CASE("gcc 12: chains of setters, keyboards and nested objects among them", "[api]") {
  echo_world world;
  const auto work = [&]() -> task<> {
    co_await world.client->call(
        api::SendMessage{"@a_channel_with_a_long_name", long_text}
            .with_reply_parameters(api::ReplyParameters(17).with_quote(long_text))
            .with_reply_markup(
                api::InlineKeyboardMarkup()
                    .add_row(api::InlineKeyboardButton(long_text).with_callback_data("done:1"),
                             api::InlineKeyboardButton("Off").with_callback_data("off:1"))
                    .add_row(api::InlineKeyboardButton("Site").with_url("https://example.org/" + long_text)))
            .with_disable_notification());
  };
  run(world.context, work());
  CHECK_THAT(world.bodies.at(0), botcore::test::contains(R"("callback_data":"off:1"}],[{"text":"Site")"));
}

TEST_CASE("gcc 12: uploads and files by reference", "[api]") {
  echo_world world;
  const auto work = [&]() -> task<> {
    co_await world.client->call(
        api::SendDocument(5,
                          api::InputFile::from_bytes(long_text, "a long file name, longer than sixteen.txt"))
            .with_caption(long_text));
    co_await world.client->call(api::SendPhoto{5, "a-file-id-that-is-longer-than-a-short-string"});
  };
  run(world.context, work());
  CHECK_THAT(world.bodies.at(0), botcore::test::contains(long_text));
}

TEST_CASE("gcc 12: results of functions, locals moved in, and a choice between literals", "[api]") {
  echo_world world;
  const auto work = [&](bool good) -> task<> {
    co_await world.client->call(api::SendMessage(5, made_by_function(long_text)));
    api::SendMessage local(5, long_text);
    local.disable_notification = true;
    co_await world.client->call(std::move(local));
    co_await world.client->call(
        api::SendMessage(5, good ? "a long literal for when all went well" : "or another one"));
  };
  run(world.context, work(true));
  CHECK_THAT(world.bodies.at(2), botcore::test::contains("all went well"));
}

TEST_CASE("gcc 12: optional, variant, pair and trivial aggregates as arguments", "[api]") {
  boost::asio::io_context context(1);
  const auto work = [&]() -> task<std::string> {
    co_return co_await length_of(std::optional<std::string>(long_text),
                                 std::variant<int, std::string>(long_text),
                                 std::pair<std::string, int>(long_text, 1), trivial_options{2, true});
  };
  CHECK(run(context, work()) == std::to_string(3 * long_text.size() + 3));
}

TEST_CASE("gcc 12: lambdas that capture by reference, or have a name first", "[api]") {
  boost::asio::io_context context(1);
  const std::string outside = long_text;
  const auto work = [&]() -> task<std::string> {
    std::string text = co_await call_back([&outside] { return outside + "."; });
    const auto named = [copy = outside] { return copy + "?"; };
    text += co_await call_back(named);
    co_return text;
  };
  CHECK(run(context, work()) == long_text + "." + long_text + "?");
}

TEST_CASE("gcc 12: a result that is used within the same expression", "[api]") {
  echo_world world;
  const auto work = [&]() -> task<std::string> {
    const auto outcome = co_await world.client->try_call(api::SendMessage(5, long_text));
    co_return (co_await world.client->call(api::SendMessage(5, *outcome->text))).text.value() + "!";
  };
  CHECK_THAT(run(world.context, work()), botcore::test::contains("as the others do!"));
  CHECK(world.bodies.size() == 2);
}

TEST_CASE("gcc 12: bodies of lambdas that are coroutines", "[api]") {
  echo_world world;
  const std::string captured = long_text;
  const auto handler = [&world, captured](int number) -> task<> {
    co_await world.client->call(api::SendMessage(5, captured + std::to_string(number)));
    for (int i = 0; i < number; ++i) co_await world.client->call(api::SendMessage(5, captured));
  };
  run(world.context, handler(2));
  CHECK(world.bodies.size() == 3);
}
