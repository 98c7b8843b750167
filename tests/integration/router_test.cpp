// The router inside a bot, against the sandbox.
#include <string>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/bot.hpp"
#include "botcore/bot.hpp"
#include "botcore/router/filters.hpp"
#include "botcore/router/publish_commands.hpp"
#include "botcore/router/translations.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::bot;
using botcore::command_scope;
using botcore::context;
using botcore::task;
using botcore::test::alice;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;
namespace api = botcore::api;
using namespace std::chrono_literals;

namespace {

api::InlineKeyboardMarkup one_button(std::string label, std::string data) {
  api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(api::InlineKeyboardButton(std::move(label)).with_callback_data(std::move(data)));
  return keyboard;
}

/// "start - Say hello, …": a list as Telegram has it.
std::string published(telegram_world& world, bot& asked, command_scope scope = {},
                      std::string language = {}) {
  api::GetMyCommands request;
  request.scope = scope.to_api();
  if (!language.empty()) request.language_code = language;
  std::string text;
  for (const api::BotCommand& one : run(world.context, asked.client().call(std::move(request)))) {
    text += (text.empty() ? "" : ", ") + one.command + " - " + one.description;
  }
  return text;
}

}  // namespace

TEST_CASE("router: a button whose handler takes long is answered empty after 5 s", "[bot]") {
  telegram_world world;
  bot slow(world.ground, world.options_for_bot());
  bool done = false;
  slow.router().command("ask", "Ask", [](context& ctx) { return ctx.reply("?", one_button("go", "go")); });
  slow.router().callback("go", [&](context& ctx) -> task<> {
    co_await ctx.time().sleep_for(1min);
    co_await ctx.answer("too late for this");
    done = true;
  });
  const serving served(world, slow);
  world.telegram.send(alice, alice, "/ask");
  const auto message = world.next();
  const std::string query = world.telegram.press(alice, alice, message.id, "go");
  const auto polled = [&, before = world.telegram.pending_updates()] {
    return world.telegram.pending_updates() < before;
  };
  run(world.context, world.telegram.until(polled));
  world.move_on(4900ms);
  CHECK(world.telegram.callback_answers().empty());
  world.move_on(200ms);
  CHECK(run(world.context, world.telegram.answer(query)).text.empty());
  CHECK_FALSE(done);
  world.move_on(1min);
  CHECK(done);
  CHECK(world.telegram.callback_answers().size() == 1);
}

TEST_CASE("router: commands are published for each place and language that they name, when they differ",
          "[bot]") {
  telegram_world world;
  std::size_t asked = 0;
  for (int start = 0; start < 2; ++start) {
    bot listed(world.ground, world.options_for_bot());
    auto& routes = listed.router();
    routes.command("start", "Say hello", [](context&) {}).in_language("ru", "Поздороваться");
    routes.command("mine", "What is yours", [](context&) {}).shown_in(command_scope::private_chats());
    routes.command("ban", "Throw somebody out", [](context&) {}).shown_in(command_scope::administrators());
    routes.command("rules", "The rules", [](context&) {}).shown_in(command_scope::groups());
    routes.command("secret", "Nobody sees it", [](context&) {}).hidden();
    const serving served(world, listed);
    CHECK(published(world, listed) == "start - Say hello");
    CHECK(published(world, listed, {}, "ru") == "start - Поздороваться");
    CHECK(published(world, listed, command_scope::private_chats()) ==
          "start - Say hello, mine - What is yours");
    CHECK(published(world, listed, command_scope::private_chats(), "ru") ==
          "start - Поздороваться, mine - What is yours");
    CHECK(published(world, listed, command_scope::groups()) == "start - Say hello, rules - The rules");
    CHECK(published(world, listed, command_scope::administrators()) ==
          "start - Say hello, ban - Throw somebody out, rules - The rules");
    asked = world.telegram.calls("setMyCommands");
  }
  CHECK(asked == 8);
}

TEST_CASE("router: the list of commands is that of the chat and the language of whoever asks", "[bot]") {
  telegram_world world;
  bot helpful(world.ground, world.options_for_bot());
  auto& routes = helpful.router();
  routes.command("start", "Say hello", [](context&) {}).in_language("ru", "Поздороваться");
  routes.command("mine", "What is yours", [](context&) {}).shown_in(command_scope::private_chats());
  routes.command("secret", "Nobody sees it", [](context& ctx) { return ctx.reply("You found it"); }).hidden();
  const serving served(world, helpful);
  CHECK_THAT(world.ask("/what"),
             contains("I do not know /what. What I know:\n\n/start - Say hello\n/mine - What"));
  CHECK_THAT(world.ask("/what", botcore::test::boris), contains("/start - Поздороваться\n/mine"));
  CHECK(world.ask("/secret") == "You found it");
}

TEST_CASE("router: says its own messages in the language of whoever it talks to", "[bot]") {
  telegram_world world;
  botcore::message_catalogue catalogue("en");
  catalogue.add("en", botcore::router_messages("en")).add("ru", botcore::router_messages("ru"));
  const botcore::translations texts(catalogue);
  bot fluent(world.ground, world.options_for_bot());
  auto& routes = fluent.router();
  routes.speak(texts);
  routes.command("add", "Add", {"times"}, [](context&, std::uint8_t) {})
      .in_language("ru", "Добавить")
      .example("/add 3");
  const serving served(world, fluent);
  CHECK(world.ask("/add 300") ==
        "Argument 1 (times): “300” must be from 0 to 255.\n\n/add 300\n     ^^^\nUsage: /add "
        "<times>\nExample: /add 3");
  CHECK(world.ask("/add 300", botcore::test::boris) ==
        "Аргумент 1 (times): «300» — должно быть от 0 до 255.\n\n"
        "/add 300\n     ^^^\nИспользование: /add <times>\nПример: /add 3");
  CHECK(world.ask("/what", botcore::test::boris) ==
        "Я не знаю /what. Вот что я знаю:\n\n/add <times> - Добавить");
  CHECK_THAT(world.ask("/add 300", world.telegram.options().users.at(2).id),
             contains("must be from 0 to 255"));
}

TEST_CASE("router: an error boundary answers in its group's place", "[bot]") {
  telegram_world world;
  bot guarded(world.ground, world.options_for_bot());
  auto& group = guarded.router().group(botcore::private_chat);
  group.on_error([](context& ctx, const std::runtime_error& failure) {
    return ctx.reply(std::string("It did not work: ") + failure.what());
  });
  group.text([](context&) { throw std::runtime_error("no paper"); });
  const serving served(world, guarded);
  CHECK(world.ask("print") == "It did not work: no paper");
  world.settle();
  CHECK(world.log.count("the handler threw: no paper") == 1);
}
