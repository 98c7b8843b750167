// The order of routes, groups, middlewares and error boundaries.
#include <stdexcept>

#include "botcore/core/error.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/router/filters.hpp"

#include "support/catch.hpp"

#include "routing.hpp"

using botcore::context;
using botcore::next;
using botcore::taken;
using botcore::task;
using botcore::test::contains;
using botcore::test::edited_update;
using botcore::test::group_update;
using botcore::test::message_update;
using botcore::test::noted;
using botcore::test::routing;
namespace api = botcore::api;
using type = api::UpdateType;

namespace {

api::Update pressed(std::string data) {
  api::Update update(2);
  auto& query = update.callback_query.emplace();
  query.id = "1";
  query.data = std::move(data);
  return update;
}

}  // namespace

TEST_CASE("routes: the first one that matches takes the update", "[router]") {
  routing world;
  auto& routes = world.routes;
  routes.on(botcore::text_is("a"), world.note("a"));
  routes.on(botcore::text, world.note("first"));
  routes.on(botcore::text, world.note("second"));
  routes.on(&api::Update::edited_message, world.note("edited"));
  CHECK(world.say("a") == noted{"a"});
  CHECK(world.say("b") == noted{"first"});
  CHECK(world.dispatch(edited_update("b")) == noted{"edited"});
}

TEST_CASE("routes: a handler gets the part of the update that it is for", "[router]") {
  routing world;
  world.routes.on(&api::Update::inline_query, [&](context&, const api::InlineQuery& query) -> task<> {
    world.notes.push_back(query.query);
    co_return;
  });
  world.routes.on(&api::Update::poll,
                  [&](context&, const api::Poll& poll) { world.notes.push_back(poll.question); });
  api::Update update(1);
  update.inline_query.emplace().query = "cats";
  CHECK(world.dispatch(update) == noted{"cats"});
  api::Update asked(2);
  asked.poll.emplace().question = "Tea?";
  CHECK(world.dispatch(asked) == noted{"Tea?"});
}

TEST_CASE("routes: commands, buttons and texts keep their ranks, whatever the order of adding", "[router]") {
  routing world;
  auto& routes = world.routes;
  routes.answer_buttons_after(std::chrono::seconds(0));
  routes.other(world.note("other"));
  routes.unknown_command(world.note("unknown"));
  routes.text(world.note("text"));
  routes.command("start", "Start", world.note("start"));
  CHECK(world.say("/start") == noted{"start"});
  CHECK(world.say("/START now") == noted{"start"});
  CHECK(world.say("/stop") == noted{"unknown"});
  CHECK(world.say("hello") == noted{"text"});
  CHECK(world.dispatch(edited_update("hello")) == noted{"other"});
  CHECK(world.dispatch(api::Update(5)) == noted{"other"});
}

TEST_CASE("routes: a button goes to the longest prefix", "[router]") {
  routing world;
  auto& routes = world.routes;
  const auto answered = [&](std::string name) {
    return [&world, name](context&) {
      world.notes.push_back(name);
      throw std::runtime_error("keeps the test from answering");
    };
  };
  routes.callback("", answered("any"));
  routes.callback("list:", answered("list"));
  routes.callback("list:all", answered("all"));
  routes.on_error([](context&, std::exception_ptr) {});
  const auto press = [&](std::string data) {
    const api::Update update = pressed(std::move(data));
    world.notes.clear();
    context ctx(update, world.client, world.ground);
    // The answer goes nowhere: that is logged, and no failure of the handler.
    botcore::test::run(world.io, world.routes.dispatch(ctx));
    return world.notes;
  };
  CHECK(press("list:all:1") == noted{"all"});
  CHECK(press("list:2") == noted{"list"});
  CHECK(press("lis") == noted{"any"});
}

TEST_CASE("routes: a handler may decline, and the next route that matches gets the update", "[router]") {
  routing world;
  auto& routes = world.routes;
  routes.on(botcore::text, [&](context& ctx) -> task<taken> {
    world.notes.push_back("picky");
    co_return ctx.text() == "mine" ? taken::yes : taken::no;
  });
  routes.command("go", "Go", [&](context&) {
    world.notes.push_back("go");
    return taken::no;
  });
  routes.unknown_command(world.note("unknown"));
  routes.text(world.note("text"));
  routes.other(world.note("other"));
  CHECK(world.say("mine") == noted{"picky"});
  CHECK(world.say("yours") == noted{"picky", "text"});
  CHECK(world.say("/go") == noted{"picky", "go", "other"});
}

TEST_CASE("groups: their filters count for all that is inside", "[router]") {
  routing world;
  auto& routes = world.routes;
  auto& inner = routes.group(botcore::private_chat).group(botcore::from(7));
  inner.text(world.note("inner"));
  routes.text(world.note("outer"));
  CHECK(world.say("x") == noted{"inner"});
  CHECK(world.dispatch(group_update("x")) == noted{"outer"});
  api::Update other = message_update("x");
  other.message->from->id = 8;
  CHECK(world.dispatch(other) == noted{"outer"});
}

TEST_CASE("groups: a filter is asked once for an update, and not at all for kinds that no route is for",
          "[router]") {
  routing world;
  int asked = 0;
  auto& group = world.routes.group([&](const context&) { return ++asked, true; });
  group.on(botcore::text_is("a"), world.note("a"));
  group.on(botcore::text_is("b"), world.note("b"));
  group.text(world.note("text"));
  CHECK(world.say("c") == noted{"text"});
  CHECK(asked == 1);
  world.dispatch(edited_update("c"));
  CHECK(asked == 1);
}

TEST_CASE("groups: a kind named outside counts inside", "[router]") {
  routing world;
  auto& edited = world.routes.group(type::edited_message);
  edited.on(botcore::text, world.note("edited"));
  world.routes.on(botcore::text, world.note("new"));
  CHECK(world.dispatch(edited_update("x")) == noted{"edited"});
  CHECK(world.say("x") == noted{"new"});
}

TEST_CASE("groups: unknown_command and other stand behind all commands, of other groups too", "[router]") {
  routing world;
  auto& admin = world.routes.group(botcore::from(7));
  admin.unknown_command(world.note("unknown"));
  admin.other(world.note("other"));
  world.routes.group().command("late", "Late", world.note("late"));
  CHECK(world.say("/late") == noted{"late"});
  CHECK(world.say("/none") == noted{"unknown"});
  CHECK(world.say("x") == noted{"other"});
}

TEST_CASE("groups: one command may mean two things where a filter tells them apart", "[router]") {
  routing world;
  world.routes.group(botcore::from(9)).command("stats", "Of all", world.note("all"));
  world.routes.command("stats", "Yours", world.note("yours"));
  auto& unfiltered = world.routes.group();
  CHECK_THROWS_WITH(unfiltered.command("stats", "Again", world.note("x")), contains("there already"));
  CHECK(world.say("/stats") == noted{"yours"});
  api::Update admin = message_update("/stats");
  admin.message->from->id = 9;
  CHECK(world.dispatch(admin) == noted{"all"});
  CHECK(world.routes.help() == "/stats - Of all");
}

TEST_CASE("middlewares: run around the handler, outside in", "[router]") {
  routing world;
  const auto around = [&](std::string name) {
    return [&world, name](context&, next go_on) -> task<> {
      world.notes.push_back(name + "(");
      co_await go_on();
      world.notes.push_back(")" + name);
    };
  };
  auto& group = world.routes.group(botcore::private_chat);
  world.routes.use(around("a"));
  world.routes.use(around("b"));
  group.use(around("c"));
  group.text(world.note("text"));
  world.routes.other(world.note("other"));
  CHECK(world.say("x") == noted{"a(", "b(", "c(", "text", ")c", ")b", ")a"});
  CHECK(world.dispatch(group_update("x")) == noted{"a(", "b(", "other", ")b", ")a"});
}

TEST_CASE("middlewares: the router's own see what no route is for, a group's do not", "[router]") {
  routing world;
  world.routes.use([&](context&, next go_on) {
    world.notes.push_back("all");
    return go_on();
  });
  auto& group = world.routes.group();
  group.use([&](context&, next go_on) {
    world.notes.push_back("group");
    return go_on();
  });
  group.on(botcore::text_is("a"), world.note("a"));
  CHECK(world.say("b") == noted{"all"});
  CHECK(world.say("a") == noted{"all", "group", "a"});
}

TEST_CASE("middlewares: one that does not go on has dealt with the update", "[router]") {
  routing world;
  auto& group = world.routes.group();
  group.use([&](context& ctx, next go_on) -> task<> {
    if (ctx.text() != "pass") co_return;
    co_await go_on();
  });
  group.text(world.note("text"));
  world.routes.other(world.note("other"));
  CHECK(world.say("stop").empty());
  CHECK(world.say("pass") == noted{"text"});
}

TEST_CASE("middlewares: run again for another route of their group only when one declined meanwhile",
          "[router]") {
  routing world;
  auto& group = world.routes.group();
  group.use([&](context&, next go_on) {
    world.notes.push_back("m");
    return go_on();
  });
  const auto decline = [&](std::string name) {
    return [&world, name](context&) {
      world.notes.push_back(name);
      return taken::no;
    };
  };
  group.on(botcore::text, decline("1"));
  group.on(botcore::text, decline("2"));
  world.routes.on(botcore::text, decline("3"));
  group.text(decline("4"));
  world.routes.other(world.note("5"));
  CHECK(world.say("x") == noted{"m", "1", "2", "3", "m", "4", "5"});
}

TEST_CASE("middlewares: may try again, and may keep an error to themselves", "[router]") {
  routing world;
  int failures = 2;
  world.routes.use([&](context&, next go_on) -> task<> {
    for (int attempt = 0; attempt < 3; ++attempt) {
      bool failed = false;
      try {
        co_await go_on();
      } catch (const std::runtime_error&) {
        failed = true;
      }
      if (!failed) co_return;
    }
    world.notes.push_back("gave up");
  });
  world.routes.on(botcore::text, [&](context&) {
    world.notes.push_back("try");
    if (failures-- > 0) throw std::runtime_error("not yet");
  });
  world.routes.other(world.note("other"));
  CHECK(world.say("x") == noted{"try", "try", "try"});
  failures = 5;
  CHECK(world.say("x") == noted{"try", "try", "try", "gave up"});
}

TEST_CASE("error boundaries: the innermost first, then outwards", "[router]") {
  routing world;
  const auto boundary = [&](std::string name, bool deals) {
    return [&world, name, deals](context&, std::exception_ptr failure) -> task<> {
      world.notes.push_back(name);
      if (!deals) std::rethrow_exception(failure);
      co_return;
    };
  };
  auto& outer = world.routes.group();
  auto& inner = outer.group();
  auto& beside = world.routes.group();
  inner.on_error(boundary("inner", false));
  outer.on_error(boundary("outer", true));
  world.routes.on_error(boundary("root", true));
  const auto fail = [](context&) { throw std::runtime_error("on purpose"); };
  inner.on(botcore::text_is("inner"), fail);
  outer.on(botcore::text_is("outer"), fail);
  beside.on(botcore::text_is("beside"), fail);
  CHECK(world.say("inner") == noted{"inner", "outer"});
  CHECK(world.say("outer") == noted{"outer"});
  CHECK(world.say("beside") == noted{"root"});
  CHECK(world.log.count("update 1 (message): the handler threw: on purpose") == 4);
}

TEST_CASE("error boundaries: what none dealt with is thrown by dispatch", "[router]") {
  routing world;
  world.routes.on(botcore::text, [](context&) { throw std::runtime_error("on purpose"); });
  CHECK_THROWS_WITH(world.say("x"), "on purpose");
}

TEST_CASE("error boundaries: deal with the exceptions that they name", "[router]") {
  routing world;
  world.routes.on_error([&](context&, const std::out_of_range& failure) {
    world.notes.push_back(std::string("range ") + failure.what());
  });
  world.routes.on_error([&](context&, const std::logic_error& failure) -> task<> {
    world.notes.push_back(std::string("logic ") + failure.what());
    co_return;
  });
  world.routes.on(botcore::text_is("range"), [](context&) { throw std::out_of_range("1"); });
  world.routes.on(botcore::text_is("logic"), [](context&) { throw std::invalid_argument("2"); });
  world.routes.on(botcore::text, [](context&) -> task<> {
    throw 7;
    co_return;
  });
  CHECK(world.say("range") == noted{"range 1"});
  CHECK(world.say("logic") == noted{"logic 2"});
  CHECK_THROWS_AS(world.say("x"), int);
}

TEST_CASE("error boundaries: catch what the middlewares of their group throw", "[router]") {
  routing world;
  auto& group = world.routes.group();
  group.on_error([&](context&, std::exception_ptr) { world.notes.push_back("caught"); });
  group.use([](context&, next) -> task<> {
    throw std::runtime_error("no");
    co_return;
  });
  group.text(world.note("text"));
  world.routes.other(world.note("other"));
  CHECK(world.say("x") == noted{"caught"});
}

TEST_CASE("error boundaries: let cancellation pass", "[router]") {
  routing world;
  auto& group = world.routes.group();
  group.on_error([&](context&, std::exception_ptr) { world.notes.push_back("boundary"); });
  world.routes.on_error([&](context&, std::exception_ptr) { world.notes.push_back("root"); });
  group.text([&](context& ctx) -> task<> {
    world.notes.push_back("begun");
    co_await ctx.time().sleep_for(std::chrono::hours(1));
    world.notes.push_back("slept");
  });
  const api::Update update = message_update("x");
  context ctx(update, world.client, world.ground);
  bool returned = false;
  const auto work = [&]() -> task<> {
    co_await world.routes.dispatch(ctx);
    returned = true;
  };
  botcore::task_group running(world.ground, "test");
  running.spawn(work());
  botcore::test::run(world.io, world.ground.quiet());
  running.cancel();
  botcore::test::run(world.io, running.join());
  CHECK(world.notes == noted{"begun"});
  CHECK_FALSE(returned);
  CHECK(world.log.count("threw") == 0);
}

TEST_CASE("routes: none can be added once the router is in use", "[router]") {
  routing world;
  world.routes.text(world.note("text"));
  auto& group = world.routes.group();
  world.say("x");
  CHECK_THROWS_WITH(world.routes.text(world.note("late")),
                    contains("routes are added before the bot starts"));
  CHECK_THROWS_WITH(group.command("late", "Late", world.note("late")),
                    contains("'late'") && contains("in use"));
  CHECK_THROWS_AS(group.group(), botcore::error);
  CHECK_THROWS_AS(group.use([](context&, next go_on) { return go_on(); }), botcore::error);
  CHECK_THROWS_AS(group.on_error([](context&, std::exception_ptr) {}), botcore::error);
}

TEST_CASE("routes: say which updates they are for", "[router]") {
  routing world;
  auto& routes = world.routes;
  const auto wanted = [&] {
    noted names;
    for (const api::UpdateType& one : routes.wanted_updates()) names.emplace_back(one.text());
    return names;
  };
  CHECK(wanted().empty());
  routes.command("start", "Start", world.note("start"));
  CHECK(wanted() == noted{"message"});
  routes.callback("x", world.note("x"));
  CHECK(wanted() == noted{"message", "callback_query"});
  routes.group(botcore::private_chat).on(&api::Update::chat_member, world.note("member"));
  routes.group(type::edited_message).on(botcore::text, world.note("edited"));
  CHECK(wanted() == noted{"message", "edited_message", "callback_query", "chat_member"});
  routes.other(world.note("other"));
  const noted all = wanted();
  CHECK(all.size() == 25);
  CHECK(std::find(all.begin(), all.end(), "message_reaction") == all.end());
  CHECK(std::find(all.begin(), all.end(), "chat_member") != all.end());
}

TEST_CASE("routes: albums go to their own route", "[router]") {
  routing world;
  CHECK_FALSE(world.routes.has_album_routes());
  world.routes.album(world.note("album"));
  world.routes.other(world.note("other"));
  CHECK(world.routes.has_album_routes());
  CHECK(world.say("x") == noted{"other"});
  api::Update part = message_update("x");
  part.message->media_group_id = "1";
  CHECK(world.dispatch(part) == noted{"album"});
}

TEST_CASE("routes: a command for another bot is nobody's", "[router]") {
  routing world;
  world.routes.set_username("my_bot");
  world.routes.command("go", "Go", world.note("go"));
  world.routes.other(world.note("other"));
  CHECK(world.say("/go@other_bot").empty());
  CHECK(world.say("/go@My_Bot") == noted{"go"});
}
