// Menus as they look in the chat, and after a restart.
#include <memory>
#include <string>
#include <vector>

#include "botcore/router/menu.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using namespace botcore;
using botcore::test::alice;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;

namespace {

enum class sound : std::uint8_t { none, soft, loud };

/// What the bot remembers over a restart.
struct choices_made {
  sound volume = sound::none;
  std::string town = "Rome";
  int wiped = 0;
};

struct menu_bot {
  menu_bot(telegram_world& world, choices_made& chosen, bool with_town)
      : bot(world.ground, world.options_for_bot()) {
    auto& top = settings.page("top", "Settings");
    auto& volume = settings.page(
        "sound", [&chosen](context&) { return "Sound: " + std::to_string(static_cast<int>(chosen.volume)); });
    top.columns(2).link("Sound", volume);
    if (with_town) {
      auto& town = settings.page("town", "Where?");
      top.link([&chosen](context&) { return "Town: " + chosen.town; }, town);
      town.choices<std::string>(
              "pick",
              [&chosen](context&) -> task<std::vector<menu_choice<std::string>>> {
                std::vector<menu_choice<std::string>> all;
                for (const std::string name : {"Rome", "Paris", "a:b"}) {
                  all.emplace_back((name == chosen.town ? "• " : "") + name, name);
                }
                co_return all;
              },
              [&chosen](context&, std::string name) { chosen.town = std::move(name); })
          .link("Back", top);
    }
    top.row().action("wipe", "Wipe", [&chosen](context& ctx) -> task<> {
      ++chosen.wiped;
      co_await ctx.answer("Wiped");
    });
    top.row().close("Done", "Saved.");
    volume
        .choices<sound>(
            "set",
            [](context&) -> task<std::vector<menu_choice<sound>>> {
              std::vector<menu_choice<sound>> all;
              all.emplace_back("None", sound::none);
              all.emplace_back("Loud", sound::loud);
              co_return all;
            },
            [&chosen](context&, sound to) -> task<> {
              chosen.volume = to;
              co_return;
            })
        .link("Back", top);
    bot.router().command("settings", "Settings", [this](context& ctx) { return settings.show(ctx); });
  }

  botcore::bot bot;
  menu settings{bot.router(), "set"};
};

struct menu_world : telegram_world {
  menu_world() { restart(); }

  void restart(bool with_town = true) {
    served.reset();
    bot.reset();
    bot = std::make_unique<menu_bot>(*this, chosen, with_town);
    served = std::make_unique<serving<botcore::bot>>(*this, bot->bot);
  }

  std::string shown() {
    const auto last = telegram.transcript(alice).back();
    std::string all = last.text;
    for (const auto& row : last.buttons) {
      std::string labels;
      for (const auto& button : row) labels += (labels.empty() ? "" : ", ") + button.label;
      all += " [" + labels + "]";
    }
    return all;
  }

  std::string press(std::string_view label) {
    answer = run(context,
                 telegram.answer(telegram.press(alice, alice, telegram.transcript(alice).back().id, label)))
                 .text;
    settle();
    return shown();
  }

  choices_made chosen;
  std::string answer;
  std::unique_ptr<menu_bot> bot;
  std::unique_ptr<serving<botcore::bot>> served;
};

constexpr const char* top_page = "Settings [Sound, Town: Rome] [Wipe] [Done]";

}  // namespace

TEST_CASE("menu: pages lead to one another in one message", "[bot]") {
  menu_world world;
  world.ask("/settings");
  CHECK(world.shown() == top_page);
  CHECK(world.press("Sound") == "Sound: 0 [None] [Loud] [Back]");
  CHECK(world.press("Loud") == "Sound: 2 [None] [Loud] [Back]");
  CHECK(world.press("Back") == top_page);
  CHECK(world.press("Done") == "Saved.");
  CHECK(world.chosen.volume == sound::loud);
  CHECK(world.telegram.calls("sendMessage") == 1);
}

TEST_CASE("menu: choices keep their values in the buttons, whatever is in them", "[bot]") {
  menu_world world;
  world.ask("/settings");
  CHECK(world.press("Town: Rome") == "Where? [• Rome] [Paris] [a:b] [Back]");
  CHECK(world.press("a:b") == "Where? [Rome] [Paris] [• a:b] [Back]");
  CHECK(world.chosen.town == "a:b");
}

TEST_CASE("menu: an action runs, and its page stays", "[bot]") {
  menu_world world;
  world.ask("/settings");
  CHECK(world.press("Wipe") == top_page);
  CHECK(world.answer == "Wiped");
  CHECK(world.chosen.wiped == 1);
}

TEST_CASE("menu: it goes on after a restart, and a page that went leads to the first one", "[bot]") {
  menu_world world;
  world.ask("/settings");
  world.press("Town: Rome");
  world.restart();
  CHECK(world.press("Paris") == "Where? [Rome] [• Paris] [a:b] [Back]");
  world.restart(false);
  CHECK(world.press("Rome") == "Settings [Sound] [Wipe] [Done]");
  CHECK(world.chosen.town == "Paris");
}

TEST_CASE("menu: ids that cannot be are refused when it is made", "[bot]") {
  router routes;
  menu made(routes, "m");
  menu other(routes, "n");
  auto& page = made.page("top", "Top");
  CHECK_THROWS_WITH(made.page("top", "Again"), contains("two pages 'top'"));
  CHECK_THROWS_WITH(made.page("Top", "Upper case"), contains("1 to 16 of a-z"));
  CHECK_THROWS_WITH(made.page(std::string(17, 'x'), "Long"), contains("1 to 16"));
  const auto nothing = [](context&) {};
  page.action("one", "One", nothing);
  CHECK_THROWS_WITH(page.action("one", "One", nothing), contains("two items 'one'"));
  CHECK_THROWS_WITH(page.action("", "One", nothing), contains("1 to 16"));
  CHECK_THROWS_WITH(page.link("To", other.page("x", "X")), contains("another menu"));
  CHECK_THROWS_WITH(page.columns(9), contains("9 columns"));
}
