// "Really?": once, and only for the person who was asked.
#include <string>

#include "botcore/router/confirm_dialog.hpp"

#include "integration/restarting_world.hpp"
#include "support/catch.hpp"

using namespace botcore;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::group;
using botcore::test::restarting_world;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::shown;
using botcore::test::telegram_world;

namespace {

struct asking_bot {
  asking_bot(telegram_world& world, bot_options options) : bot(world.ground, std::move(options)) {
    bot.router().command("erase", "Asks before", [this](context& ctx) -> task<> {
      co_await erase.ask(ctx, "Erase it?", std::string(ctx.arguments()));
    });
  }

  botcore::bot bot;
  int erased = 0;
  bool edits = true;
  confirm_dialog erase{bot.router(), "erase", [this](context& ctx, std::string about) -> task<> {
                         ++erased;
                         if (edits) co_await ctx.edit("Erased " + about + ".");
                       }};
};

using asking_world = restarting_world<asking_bot>;

}  // namespace

TEST_CASE("confirm: yes does it, no does not", "[bot]") {
  asking_world world;
  world.start();
  CHECK(world.say("/erase a:b") == "Erase it? [Yes, No]");
  world.press("Yes");
  CHECK(shown(world.telegram.transcript(alice).back()) == "Erased a:b.");
  world.say("/erase c");
  world.press("No");
  CHECK(shown(world.telegram.transcript(alice).back()) == "Cancelled.");
  CHECK(world.made->erased == 1);
}

TEST_CASE("confirm: only the person who was asked answers", "[bot]") {
  asking_world world;
  world.start();
  world.say("/erase x", alice, group);
  CHECK(world.press("Yes", boris, group) == "This question is for somebody else.");
  CHECK(world.press("No", boris, group) == "This question is for somebody else.");
  CHECK(world.made->erased == 0);
  world.press("Yes", alice, group);
  CHECK(world.made->erased == 1);
}

TEST_CASE("confirm: two quick presses are one answer, also over a restart", "[bot]") {
  asking_world world;
  world.start();
  world.made->edits = false;  // so that the buttons stay
  world.say("/erase x");
  world.press("Yes");
  CHECK(world.press("Yes") == "This question is answered already.");
  CHECK(world.press("No") == "This question is answered already.");
  CHECK(world.made->erased == 1);
  world.settle();
  world.start();
  CHECK(world.press("Yes") == "This question is answered already.");
  CHECK(world.made->erased == 0);
}

TEST_CASE("confirm: a question from before a restart is answered after it", "[bot]") {
  asking_world world;
  world.start();
  world.say("/erase x");
  world.start();
  world.press("Yes");
  CHECK(shown(world.telegram.transcript(alice).back()) == "Erased x.");
}

TEST_CASE("confirm: without a database, answers are remembered in memory", "[bot]") {
  telegram_world world;
  asking_bot asking(world, world.options_for_bot());
  asking.edits = false;
  const serving served(world, asking.bot);
  world.ask("/erase x");
  const auto question = world.telegram.transcript(alice).back().id;
  const auto press = [&] {
    return run(world.context, world.telegram.answer(world.telegram.press(alice, alice, question, "Yes")))
        .text;
  };
  CHECK(press().empty());
  CHECK(press() == "This question is answered already.");
  CHECK(asking.erased == 1);
}

TEST_CASE("confirm: it speaks the words that it is given", "[bot]") {
  asking_world world;
  world.start();
  confirm_words russian;
  russian.yes = "Да";
  russian.no = "Нет";
  russian.declined = "Отменено.";
  world.made->erase.words([russian](context& ctx) -> task<confirm_words> {
    if (ctx.sender().id == boris) co_return russian;
    co_return confirm_words();
  });
  CHECK(world.say("/erase x", boris) == "Erase it? [Да, Нет]");
  world.press("Нет", boris);
  CHECK(shown(world.telegram.transcript(boris).back()) == "Отменено.");
  CHECK(world.say("/erase x") == "Erase it? [Yes, No]");
}

TEST_CASE("confirm: what does not fit into the buttons is refused", "[bot]") {
  asking_world world;
  world.start();
  world.telegram.send(alice, alice, "/erase " + std::string(60, 'x'));
  world.move_on(std::chrono::minutes(1));
  CHECK(world.log.count("not 1 to 64") > 0);
}
