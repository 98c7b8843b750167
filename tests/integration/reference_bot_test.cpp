// Transcripts: what people say to the reference bot, and what it answers.
#include <cstdio>
#include <filesystem>

#include "botcore/router/callback_data.hpp"

#include "application.hpp"

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

reference_bot::application_options options_of(telegram_world& world,
                                              const std::string& database = ":memory:") {
  reference_bot::application_options options;
  options.token = world.telegram.options().token;
  options.api_root = world.telegram.url();
  options.database_path = database;
  return options;
}

constexpr const char* morning_run = "/add \"morning run\" 01.01.2026 31.12.2030 2 1.5";

/// The reference bot, running, on Monday 2 March 2026, 08:00 UTC.
struct running_bot : telegram_world {
  application bot{ground, options_of(*this)};
  serving<application> served{*this, bot};
};

/// A file that goes with the test.
struct temporary_file {
  explicit temporary_file(const std::string& name)
      : path((std::filesystem::temp_directory_path() / (name + std::to_string(::getpid()))).string()) {
    remove();
  }
  ~temporary_file() { remove(); }
  void remove() const {
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path + suffix);
  }
  std::string path;
};

/// Asks for it, and says yes.
void remove_morning_run(telegram_world& world) {
  world.telegram.send(alice, alice, "/delete \"morning run\"");
  const auto question = world.next();
  CHECK(question.text == "Delete “morning run” and its reminders?");
  world.telegram.press(alice, alice, question.id, "🗑 Delete");
  world.settle();
}

using instants = std::vector<botcore::system_time>;

/// A day of 2026.
botcore::system_time day(unsigned month, unsigned number) {
  return std::chrono::sys_days(std::chrono::year(2026) / std::chrono::month(month) /
                               std::chrono::day(number));
}

/// When Alice was reminded.
instants reminder_times(const telegram_world& world) {
  instants times;
  for (const auto& message : world.telegram.transcript(alice)) {
    if (message.text.starts_with("⏰")) times.push_back(message.date);
  }
  return times;
}

}  // namespace

TEST_CASE("reference bot: adds an activity, shows it, and knows today", "[reference_bot]") {
  running_bot world;
  const std::string added = world.ask(morning_run);
  CHECK_THAT(added, contains("Added “morning run”: 01.01.2026 – 31.12.2030, 2 times a day, 1.5 each time."));
  CHECK_THAT(added, contains("Reminders at 09:00 and 15:00 (UTC)."));
  CHECK_THAT(world.ask("/list"),
             contains("1. morning run: 01.01.2026 – 31.12.2030, 2 times a day, 1.5 each time"));
  CHECK_THAT(world.ask("/today"), contains("Today, 02.03.2026:") && contains("morning run: 0 of 2 done"));

  const std::string shown = world.ask("/get MORNING RUN");
  CHECK_THAT(shown, contains("argument too many"));
  CHECK_THAT(world.ask("/get \"MORNING Run\""),
             contains("morning run") && contains("Begin: 01.01.2026") && contains("End: 31.12.2030") &&
                 contains("Times per day: 2") && contains("Quantity per time: 1.5") &&
                 contains("Done today: 0 of 2"));
}

TEST_CASE("reference bot: greets, helps, and shows examples that work", "[reference_bot]") {
  running_bot world;
  CHECK_THAT(world.ask("/start"), contains("Hello, Alice!"));
  const std::string help = world.ask("/help");
  for (const char* command :
       {"/start", "/help", "/examples", "/add <name> <begin_date>", "/list", "/list_stream", "/get <name>",
        "/today", "/export", "/edit [name]", "/language [language]", "/update <name>", "/delete <name>",
        "/timezone", "/hours"}) {
    CHECK_THAT(help, contains(command));
  }
  const std::string examples = world.ask("/examples");
  std::size_t begin = 0;
  while (begin < examples.size()) {
    const std::size_t end = std::min(examples.find('\n', begin), examples.size());
    const std::string line = examples.substr(begin, end - begin);
    CAPTURE(line);
    CHECK_THAT(world.ask(line), !contains("Usage:") && !contains("do not know") && !contains("There is no"));
    begin = end + 1;
  }
}

TEST_CASE("reference bot: every mistake says what was wrong, where, and shows an example",
          "[reference_bot]") {
  running_bot world;
  struct mistake {
    const char* line;
    const char* complaint;
  };
  const mistake mistakes[] = {
      {"/add", "Argument 1 (name) is missing"},
      {"/add run 01.01.2026", "Argument 3 (end_date) is missing"},
      {"/add run tomorrow 31.12.2030 2 1.5", "Argument 2 (begin_date): “tomorrow” is not a date"},
      {"/add run 30.02.2026 31.12.2030 2 1.5",
       "Argument 2 (begin_date): “30.02.2026” is a day that does not exist"},
      {"/add run 2026-01-02 2026-01-01 2 1.5",
       "Argument 3 (end_date): “2026-01-01” must not be before the begin"},
      {"/add run 2026-01-01 2026-01-02 0 1.5", "Argument 4 (times_per_day): “0” must be from 1 to 24"},
      {"/add run 2026-01-01 2026-01-02 25 1.5", "Argument 4 (times_per_day): “25” must be from 1 to 24"},
      {"/add run 2026-01-01 2026-01-02 two 1.5", "Argument 4 (times_per_day): “two” is not a whole number"},
      {"/add run 2026-01-01 2026-01-02 2 0", "Argument 5 (quantity_per_time): “0” must be more than 0"},
      {"/add run 2026-01-01 2026-01-02 2 inf", "Argument 5 (quantity_per_time): “inf” is not a number"},
      {"/add run 2026-01-01 2026-01-02 2 1 more", "“more” is one argument too many"},
      {"/add morning run 2026-01-01 2026-01-02 2 1", "Argument 2 (begin_date): “run” is not a date"},
      {"/add \"morning run 2026-01-01 2026-01-02 2 1", "is not closed"},
      {"/add \"\" 2026-01-01 2026-01-02 2 1", "Argument 1 (name): “” must not be empty"},
      {"/add run _ 2026-01-02 2 1", "Argument 2 (begin_date): “_” leaves a field as it is"},
      {"/add _ 2026-01-01 2026-01-02 2 1", "Argument 1 (name): “_” leaves a field as it is"},
  };
  for (const mistake& made : mistakes) {
    CAPTURE(made.line);
    CHECK_THAT(world.ask(made.line), contains(made.complaint) &&
                                         contains("Usage: /add <name> <begin_date>") &&
                                         contains("Example: /add \"morning run\""));
  }
  CHECK_THAT(world.ask("/list"), contains("no activities yet"));
}

TEST_CASE("reference bot: names are unique in a chat without regard to case", "[reference_bot]") {
  running_bot world;
  world.ask("/add \"УТРЕННИЙ бег\" 2026-01-01 2026-12-31 1 1");
  CHECK_THAT(world.ask("/add \"утренний БЕГ\" 2026-01-01 2026-12-31 1 1"), contains("is taken"));
  CHECK_THAT(world.ask("/add \"УТРЕННИЙ бег\" 2026-01-01 2026-12-31 1 1", boris), contains("Добавлено"));
  CHECK_THAT(world.ask("/list"), contains("1. УТРЕННИЙ бег") && !contains("\n2."));
}

TEST_CASE("reference bot: update changes what is not an underscore, and checks after merging",
          "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  CHECK_THAT(world.ask("/update \"morning run\" _ _ 3 _"), contains("3 times a day, 1.5 each time"));
  CHECK_THAT(world.ask("/update \"Morning Run\" 01.02.2026 _ _ 2,25"),
             contains("01.02.2026 – 31.12.2030, 3 times a day, 2.25 each time"));
  CHECK_THAT(world.ask("/update \"morning run\" _ _ _ _"), contains("Nothing changes"));
  CHECK_THAT(world.ask("/update \"morning run\" _ 31.01.2026 _ _"),
             contains("Argument 3 (end_date): “31.01.2026” must not be before the begin date, 01.02.2026"));
  CHECK_THAT(world.ask("/update \"morning run\" 01.01.2031 _ _ _"),
             contains("must not be before the begin date"));
  CHECK_THAT(world.ask("/list"), contains("01.02.2026 – 31.12.2030, 3 times a day, 2.25 each time"));
  CHECK_THAT(world.ask("/update walk _ _ 3 _"),
             contains("There is no activity “walk”. You have: “morning run”."));
}

TEST_CASE("reference bot: delete takes the reminders too, and unknown names are named", "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  CHECK_THAT(world.ask("/delete walk"), contains("There is no activity “walk”"));
  remove_morning_run(world);
  CHECK(world.telegram.transcript(alice).back().text == "Deleted “morning run” and its reminders.");
  CHECK_THAT(world.ask("/get \"morning run\""), contains("There is no activity") && contains("/examples"));
  const auto before = world.telegram.calls("sendMessage");
  world.move_on(48h);
  CHECK(world.telegram.calls("sendMessage") == before);
}

TEST_CASE("reference bot: reminds at the set times, and counts what is done", "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  world.move_on(1h);
  const auto first = world.next();
  CHECK_THAT(first.text, contains("⏰ morning run: 1.5") && contains("0 of 2 done today"));
  REQUIRE(first.has_button("✅ Done"));
  CHECK(first.date == std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + 9h);

  const std::string query = world.telegram.press(alice, alice, first.id, "✅ Done");
  CHECK(botcore::test::run(world.context, world.telegram.answer(query)).text ==
        "Well done! 1 of 2 done today");
  world.settle();
  const auto transcript = world.telegram.transcript(alice);
  CHECK_THAT(transcript.back().text, contains("✅ morning run: 1.5") && contains("1 of 2 done today"));
  CHECK_THAT(world.ask("/get \"morning run\""), contains("Done today: 1 of 2"));

  world.move_on(6h);
  CHECK_THAT(world.next().text, contains("1 of 2 done today"));
  world.move_on(18h);
  CHECK_THAT(world.next().text, contains("0 of 2 done today"));
}

TEST_CASE("reference bot: Done counts once, and not for what was deleted", "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  world.move_on(1h);
  const auto reminder = world.next();
  const std::string data = reminder.buttons.at(0).at(0).data;
  CHECK(data.size() <= 64);
  const std::string query = world.telegram.press(alice, alice, reminder.id, data);
  botcore::test::run(world.context, world.telegram.answer(query));
  world.settle();
  world.move_on(6h);
  const auto second = world.next();
  remove_morning_run(world);
  const std::string late = world.telegram.press(alice, alice, second.id, "✅ Done");
  CHECK(botcore::test::run(world.context, world.telegram.answer(late)).text == "This activity was deleted.");
}

TEST_CASE("reference bot: Done buttons of former versions still count", "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  world.move_on(1h);
  const auto reminder = world.next();
  const auto carried =
      botcore::callback_data<"done", std::int64_t, std::int64_t>::parse(reminder.buttons.at(0).at(0).data);
  REQUIRE(carried);
  const auto& [activity, occurrence] = *carried;
  const std::string former = "done:" + std::to_string(activity) + ":" + std::to_string(occurrence);
  const auto press = [&](const std::string& data) {
    world.telegram.push_update(R"({"callback_query":{"id":"1","chat_instance":"1","data":")" + data +
                               R"(","from":{"id":)" + std::to_string(alice) +
                               R"(,"is_bot":false,"first_name":"Alice"},"message":{"message_id":)" +
                               std::to_string(reminder.id) + R"(,"date":1,"chat":{"id":)" +
                               std::to_string(alice) + R"(,"type":"private"}}}})");
    world.settle();
  };
  press(former + "x");
  CHECK_THAT(world.ask("/get \"morning run\""), contains("Done today: 0 of 2"));
  press(former);
  CHECK_THAT(world.ask("/get \"morning run\""), contains("Done today: 1 of 2"));
}

TEST_CASE("reference bot: zone and hours move the reminders", "[reference_bot]") {
  running_bot world;
  world.ask(morning_run);
  CHECK_THAT(world.ask("/timezone Europe/Berlin"), contains("Europe/Berlin"));
  CHECK_THAT(world.ask("/hours 10:00 22:00"), contains("between 10:00 and 22:00"));
  CHECK_THAT(world.ask("/get \"morning run\""), contains("Reminders at 10:00 and 16:00 (Europe/Berlin)"));
  world.move_on(1h);
  CHECK(world.next().date == std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + 9h);

  CHECK_THAT(world.ask("/timezone Atlantis"), contains("“Atlantis” is no time zone that I know"));
  CHECK_THAT(world.ask("/hours 22:00 10:00"), contains("Argument 2 (to)"));
  CHECK_THAT(world.ask("/hours 7 22:00"), contains("“7” is not a time of day"));
}

TEST_CASE("reference bot: a reminder that waits moves with the zone", "[reference_bot]") {
  running_bot world;
  world.ask("/add pills 01.01.2026 31.12.2030 1 1");
  world.ask("/timezone Tokyo");  // where it is 17:00
  world.move_on(15h + 50min);
  CHECK(reminder_times(world).empty());
  world.move_on(20min);
  CHECK(reminder_times(world) == instants{day(3, 3)});
  world.ask("/timezone Berlin");
  world.move_on(9h);
  CHECK(reminder_times(world) == instants{day(3, 3), day(3, 3) + 8h});
}

TEST_CASE("reference bot: reminds once in the nights on which clocks change", "[reference_bot]") {
  struct night {
    botcore::system_time begin;
    instants reminders;  // of 02:30
  };
  const night changed = GENERATE(
      // The clocks go from 02:00 to 03:00, and 02:30 comes the hour later that it is missing.
      night{day(3, 27) + 23h, {day(3, 28) + 90min, day(3, 29) + 90min, day(3, 30) + 30min}},
      // The clocks go from 03:00 back to 02:00, and 02:30 comes twice.
      night{day(10, 23) + 23h, {day(10, 24) + 30min, day(10, 25) + 30min, day(10, 26) + 90min}});
  telegram_world world(changed.begin);
  application bot(world.ground, options_of(world));
  const serving served(world, bot);
  world.ask("/timezone Berlin");
  world.ask("/hours 02:30 22:00");
  CHECK_THAT(world.ask("/add pills 01.01.2026 31.12.2030 1 1"), contains("02:30"));
  world.move_on(3 * 24h);
  CHECK(reminder_times(world) == changed.reminders);
}

TEST_CASE("reference bot: a time zone is a city, an offset or a name", "[reference_bot]") {
  running_bot world;
  CHECK_THAT(world.ask("/timezone tokyo"), contains("Your time zone is now Asia/Tokyo;"));
  CHECK_THAT(world.ask("/timezone \"New York\""), contains("Your time zone is now America/New_York;"));
  CHECK_THAT(world.ask("/timezone new york"), contains("Your time zone is now America/New_York;"));
  CHECK_THAT(world.ask("/timezone Ho Chi  Minh"), contains("Your time zone is now Asia/Ho_Chi_Minh;"));
  CHECK_THAT(world.ask("/timezone nowhere at all"),
             contains("“nowhere at all” is no time zone that I know") && contains("Usage: /timezone <zone>"));
  CHECK_THAT(world.ask("/timezone"), contains("Argument 1 (zone) is missing"));
  CHECK_THAT(world.ask("/timezone UTC+5:30"), contains("Your time zone is now UTC+05:30;"));
  world.ask(morning_run);
  CHECK_THAT(world.ask("/get \"morning run\""), contains("Reminders at 09:00 and 15:00 (UTC+05:30)"));
  CHECK_THAT(world.ask("/timezone Portland"),
             contains("“Portland” may be America/Los_Angeles or America/New_York; tell me which"));
  CHECK_THAT(world.ask("/timezone Lodnon"),
             contains("“Lodnon” is no time zone that I know; did you mean Europe/London?"));
  CHECK_THAT(
      world.ask("/timezone UTC+15"),
      contains(
          "“UTC+15” is no time zone that I know; take a large city nearby, Continent/City, or an offset"));
}

TEST_CASE("reference bot: long lists come piece by piece", "[reference_bot]") {
  running_bot world;
  for (int number = 10; number < 55; ++number) {
    world.ask("/add a" + std::to_string(number) + " 2026-01-01 2026-12-31 1 1");
  }
  CHECK_THAT(world.ask("/list"), contains("5. a14") && !contains("6. a15"));
  CHECK_THAT(world.ask("/list_stream"), contains("1. a10"));
  CHECK_THAT(world.next().text, contains("21. a30"));
  CHECK_THAT(world.next().text, contains("45. a54"));
  CHECK_THAT(world.next().text, contains("45 activities"));
}

TEST_CASE("reference bot: activities and reminders survive a restart", "[reference_bot]") {
  const temporary_file file("reference_bot_restart_");
  telegram_world world;
  {
    application bot(world.ground, options_of(world, file.path));
    const serving served(world, bot);
    world.ask(morning_run);
  }
  world.move_on(30min);
  application bot(world.ground, options_of(world, file.path));
  const serving served(world, bot);
  CHECK_THAT(world.ask("/list"), contains("morning run"));
  world.move_on(30min);
  CHECK_THAT(world.next().text, contains("⏰ morning run"));
}

TEST_CASE("reference bot: a reminder missed while it was down comes once when it is back",
          "[reference_bot]") {
  const temporary_file file("reference_bot_down_");
  telegram_world world;
  {
    application bot(world.ground, options_of(world, file.path));
    const serving served(world, bot);
    world.ask(morning_run);
  }
  world.move_on(3h);
  application bot(world.ground, options_of(world, file.path));
  const serving served(world, bot);
  CHECK_THAT(world.next().text, contains("⏰ morning run"));
  const auto sent = world.telegram.calls("sendMessage");
  world.settle();
  world.move_on(1h);
  CHECK(world.telegram.calls("sendMessage") == sent);
}

TEST_CASE("reference bot: commands of other bots and plain talk in groups are left alone",
          "[reference_bot]") {
  running_bot world;
  const std::int64_t group = botcore::sandbox::default_groups().at(0).id;
  world.telegram.send(alice, group, "/list@another_bot");
  world.telegram.send(alice, group, "/list@" + world.telegram.options().bot_username);
  CHECK_THAT(world.next(group).text, contains("no activities yet"));
  world.settle();
  CHECK(world.telegram.calls("sendMessage") == 1);
  CHECK_THAT(world.ask("/nonsense"), contains("I do not know /nonsense"));
}

TEST_CASE("reference bot: exports the activities and what was done as files", "[reference_bot]") {
  running_bot world;
  CHECK_THAT(world.ask("/export"), contains("nothing to export"));
  world.ask(morning_run);
  world.move_on(1h);
  const auto reminder = world.next();
  world.telegram.press(alice, alice, reminder.id, "✅ Done");
  world.settle();
  world.ask("/add \"=1+1, so\" 2026-01-01 2026-12-31 1 1");

  world.telegram.send(alice, alice, "/export");
  const auto first = world.next();
  const auto second = world.next();
  REQUIRE(first.files.size() == 1);
  REQUIRE(second.files.size() == 1);
  CHECK(first.album == second.album);
  CHECK(first.files[0].name == "activities.csv");
  CHECK_THAT(world.telegram.file(first.files[0].file_id),
             contains("name,begin_date,end_date,times_per_day,quantity_per_time\r\n") &&
                 contains("morning run,2026-01-01,2030-12-31,2,1.5\r\n") &&
                 contains("\"'=1+1, so\",2026-01-01,2026-12-31,1,1\r\n"));
  CHECK(second.files[0].name == "history.csv");
  CHECK_THAT(world.telegram.file(second.files[0].file_id), contains("2026-03-02,"));
  CHECK_THAT(second.text, contains("Spreadsheets open both"));
}
