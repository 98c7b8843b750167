// Transcripts of conversations with the reference bot: Alice speaks English, Boris Russian.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

#include "application.hpp"
#include "contract/database_fixture.hpp"
#include "texts.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::serving;
using botcore::test::telegram_world;
using reference_bot::application;
using namespace std::chrono_literals;

namespace {

/// The reference bot on a file, on Monday 2 March 2026, 08:00 UTC; it can be restarted.
struct talking_world : telegram_world {
  talking_world() { start(); }
  ~talking_world() { stop(); }

  void start() {
    stop();
    reference_bot::application_options options;
    options.token = telegram.options().token;
    options.api_root = telegram.url();
    options.database_path = folder.file("bot.db");
    bot = std::make_unique<application>(ground, options);
    served = std::make_unique<serving<application>>(*this, *bot);
  }
  void stop() {
    served.reset();
    bot.reset();
  }

  /// Presses a button of the last message that has buttons, and gives what the press was answered with.
  std::string press(std::string_view label, std::int64_t user) {
    std::int64_t message = 0;
    for (const auto& one : telegram.transcript(user)) {
      if (!one.buttons.empty()) message = one.id;
    }
    const std::string query = telegram.press(user, user, message, label);
    return botcore::test::run(context, telegram.answer(query)).text;
  }

  /// The same, and gives the text of the bot's next message.
  std::string press_and_read(std::string_view label, std::int64_t user) {
    press(label, user);
    return next(user).text;
  }

  /// The text of the bot's last message in a private chat, once all is quiet.
  std::string last(std::int64_t user) {
    settle();
    return telegram.transcript(user).back().text;
  }

  botcore::test::temporary_folder folder;
  std::unique_ptr<application> bot;
  std::unique_ptr<serving<application>> served;
};

constexpr const char* morning_run = "/add \"morning run\" 01.01.2026 31.12.2030 2 1.5";
constexpr const char* zaryadka = "/add \"утренняя зарядка\" 01.01.2026 31.12.2030 2 1,5";

}  // namespace

TEST_CASE("reference bot: an activity is edited step by step, over a restart", "[reference_bot]") {
  talking_world world;
  world.ask(morning_run);
  world.ask("/add water 2026-01-01 2026-12-31 8 0.25");
  CHECK(world.ask("/edit") == "Which activity do you want to change?");
  CHECK(world.press_and_read("morning run", alice) ==
        "“morning run”: 01.01.2026 – 31.12.2030, 2 times a day, 1.5 each time.\nWhat shall I change?");
  CHECK(world.press_and_read("Times a day", alice) == "How many times a day? So far: 2");

  world.start();
  CHECK(world.ask("many") == "“many” is not a whole number.");
  CHECK(world.ask("25") == "“25” must be from 1 to 24.");
  CHECK_THAT(world.ask("3"),
             contains("“morning run” is now: 01.01.2026 – 31.12.2030, 3 times a day, 1.5 each time.") &&
                 contains("Reminders at 09:00, 13:00 and 17:00 (UTC).") && contains("Anything else?"));
  CHECK_THAT(world.ask("the colour"), contains("choose one of the buttons"));
  CHECK_THAT(world.ask("end"), contains("Until which day? So far: 31.12.2030"));
  CHECK_THAT(world.ask("2025-01-01"), contains("must not be before the begin date, 01.01.2026"));
  CHECK_THAT(world.ask("31.12.2027"), contains("01.01.2026 – 31.12.2027"));
  CHECK_THAT(world.press_and_read("Name", alice), contains("What shall “morning run” be called?"));
  CHECK_THAT(world.ask("Water"), contains("is taken"));
  CHECK_THAT(world.ask("evening run"), contains("“evening run” is now"));
  CHECK(world.press_and_read("✔️ Finished", alice) == "That is it. /list shows everything.");
  CHECK_THAT(world.ask("/list"),
             contains("1. evening run: 01.01.2026 – 31.12.2027, 3 times a day, 1.5 each time"));
}

TEST_CASE("reference bot: an edit is cancelled, and does not wait for ever", "[reference_bot]") {
  talking_world world;
  CHECK_THAT(world.ask("/edit"), contains("nothing to change yet"));
  world.ask(morning_run);
  CHECK_THAT(world.ask("/edit morning run"), contains("What shall I change?"));
  CHECK_THAT(world.ask("/cancel"), contains("Cancelled"));
  CHECK_THAT(world.ask("begin"), contains("I understand commands only"));
  world.ask("/edit \"morning run\"");
  world.move_on(31min);
  // What comes too late is no answer, but something that the person says.
  CHECK_THAT(world.ask("begin"), contains("I understand commands only"));
  CHECK_THAT(world.next().text, contains("I waited half an hour"));
}

TEST_CASE("reference bot: asks before it deletes, and once", "[reference_bot]") {
  talking_world world;
  world.ask(morning_run);
  world.ask("/delete \"morning run\"");
  world.press("Keep", alice);
  CHECK(world.last(alice) == "Nothing is deleted.");
  CHECK_THAT(world.ask("/list"), contains("morning run"));
  world.ask("/delete \"morning run\"");
  world.start();
  world.press("🗑 Delete", alice);
  CHECK(world.last(alice) == "Deleted “morning run” and its reminders.");
  CHECK_THAT(world.ask("/list"), contains("no activities yet"));
}

TEST_CASE("reference bot: lists are turned page by page, also after a restart", "[reference_bot]") {
  talking_world world;
  for (int number = 1; number <= 7; ++number) {
    world.ask("/add a" + std::to_string(number) + " 2026-01-01 2026-12-31 1 1");
  }
  CHECK_THAT(world.ask("/list"), contains("5. a5") && !contains("a6"));
  world.start();
  world.press("›", alice);
  CHECK_THAT(world.last(alice), contains("6. a6") && contains("7. a7") && !contains("a5"));
  CHECK_THAT(world.ask("/today"), contains("a5: 0 of 1 done") && !contains("a6"));
  world.press("›", alice);
  CHECK_THAT(world.last(alice), contains("a7: 0 of 1 done") && !contains("a5"));
}

TEST_CASE("reference bot: speaks Russian to whose Telegram does, or who has chosen it", "[reference_bot]") {
  talking_world world;
  CHECK_THAT(world.ask("/start", boris), contains("Здравствуйте, Boris!"));
  CHECK_THAT(world.ask(zaryadka, boris),
             contains("Добавлено дело «утренняя зарядка»: 01.01.2026 – 31.12.2030, 2 раза в день, по 1,5.") &&
                 contains("Напоминания в 09:00 и 15:00 (UTC)."));
  CHECK_THAT(world.ask("/add раз 01.01.2026 31.12.2030 1 1", boris), contains("1 раз в день, по 1."));
  CHECK_THAT(world.ask("/add пять 01.01.2026 31.12.2030 5 1", boris), contains("5 раз в день"));
  CHECK_THAT(world.ask("/list", boris), contains("Ваши дела:\n1. пять: "));
  CHECK_THAT(world.ask("/today", boris), contains("утренняя зарядка: сделано 0 из 2, по 1,5"));
  CHECK_THAT(world.ask("/get нет", boris), contains("Дела «нет» нет. Есть: «пять», «раз»"));
  CHECK_THAT(world.ask("/help", boris), contains("/add <name>") && contains("Добавить дело"));
  CHECK_THAT(world.ask("/add бег 01.01.2026 31.12.2030 0 1", boris), contains("нужно число от 1 до 24"));

  CHECK(world.ask("/edit утренняя зарядка", boris) ==
        "«утренняя зарядка»: 01.01.2026 – 31.12.2030, 2 раза в день, по 1,5.\nЧто изменить?");
  CHECK(world.press_and_read("Количество", boris) == "Сколько за раз? Сейчас: 1,5");
  CHECK(world.ask("много", boris) == "«много» — это не число.");
  world.start();
  CHECK_THAT(world.ask("2,5", boris), contains("Теперь «утренняя зарядка»") && contains("по 2,5."));
  CHECK_THAT(world.ask("/cancel", boris), contains("прекращаю"));

  world.ask("/delete раз", boris);
  world.press("🗑 Удалить", boris);
  CHECK(world.last(boris) == "Дело «раз» и его напоминания удалены.");
}

TEST_CASE("reference bot: reminds in the language of whoever set the reminder", "[reference_bot]") {
  talking_world world;
  world.ask(zaryadka, boris);
  world.move_on(1h);
  CHECK_THAT(world.next(boris).text,
             contains("⏰ утренняя зарядка: 1,5") && contains("Сделано сегодня: 0 из 2"));
  CHECK(world.press("✅ Сделано", boris) == "Отлично! Сделано сегодня: 1 из 2");
  CHECK_THAT(world.ask("/language", boris), contains("На каком языке мне говорить?"));
  world.press("English", boris);
  CHECK(world.last(boris) == "I speak English to you now.");
  CHECK_THAT(world.ask("/list", boris), contains("Your activities:"));
  world.move_on(6h);
  CHECK_THAT(world.next(boris).text, contains("1 of 2 done today"));
  CHECK(world.ask("/language RU", boris) == "Теперь я говорю с вами по-русски.");
  CHECK_THAT(world.ask("/language klingon"), contains("is no language that I speak"));
  CHECK_THAT(world.ask("/language auto", boris), contains("по-русски"));
}

TEST_CASE("reference bot: a button of an older version gets a friendly answer in one's language",
          "[reference_bot]") {
  talking_world world;
  world.ask("/edit", boris);
  world.ask(zaryadka, boris);
  world.ask("/edit", boris);
  world.press("утренняя зарядка", boris);
  world.settle();
  const auto transcript = world.telegram.transcript(boris);
  std::int64_t first_question = 0;
  for (const auto& one : transcript) {
    if (one.text == "Какое дело изменить?") first_question = one.id;
  }
  const std::string query = world.telegram.press(boris, boris, first_question, "утренняя зарядка");
  CHECK(botcore::test::run(world.context, world.telegram.answer(query)).text ==
        "Эта кнопка — от прежнего вопроса.");
}

TEST_CASE("reference bot: every message is there in every language, and each that is used exists",
          "[reference_bot]") {
  for (const auto& problem : reference_bot::messages().check()) FAIL_CHECK(problem.text());
  std::size_t used = 0;
  const std::regex use(R"re(\bt\(\s*(?:[^"();]*\? )?"([a-z_.]+)"(?: : "([a-z_.]+)")?)re");
  for (const auto& file : std::filesystem::directory_iterator(REFERENCE_BOT_SOURCES)) {
    if (file.path().extension() != ".cpp") continue;
    std::ifstream source(file.path());
    const std::string text{std::istreambuf_iterator<char>(source), std::istreambuf_iterator<char>()};
    for (std::sregex_iterator found(text.begin(), text.end(), use), end; found != end; ++found) {
      for (const std::size_t group : {1, 2}) {
        const std::string name = (*found)[group].str();
        if (name.empty() || name.ends_with('.')) continue;
        CAPTURE(name);
        CHECK(reference_bot::messages().has("en", name));
        ++used;
      }
    }
  }
  CHECK(used > 60);
}

TEST_CASE("reference bot: what is wrong with a command is said in one's language", "[reference_bot]") {
  talking_world world;
  const std::string english = world.ask("/add run", alice);
  CHECK_THAT(english, contains("is missing") && contains("Usage: /add"));
  const std::string russian = world.ask("/add run", boris);
  CHECK_THAT(russian, contains("не указан") && contains("Использование: /add"));
  CHECK_THAT(world.ask("/get a b", boris), contains("лишний аргумент"));
}
