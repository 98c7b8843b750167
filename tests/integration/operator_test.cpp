// The reference bot while its database's file is lost, and what its operator can do.
#include <filesystem>

#include "application.hpp"
#include "contract/database_fixture.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using botcore::sandbox::fault;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::contains;
using botcore::test::serving;
using botcore::test::telegram_world;
using botcore::test::temporary_folder;
using reference_bot::application;
using namespace std::chrono_literals;

namespace {

constexpr const char* morning_run = "/add \"morning run\" 01.01.2026 31.12.2030 2 1.5";
constexpr const char* water = "/add water 2026-01-01 2026-12-31 8 0.25";

/// The reference bot on files, with Alice as its operator, on Monday 2 March 2026, 08:00 UTC.
struct operated_world : telegram_world {
  ~operated_world() { stop(); }

  void start() {
    reference_bot::application_options options;
    options.token = telegram.options().token;
    options.api_root = telegram.url();
    options.database_path = file;
    options.copy_path = copy;
    options.snapshot_interval = 0ms;
    options.operator_id = alice;
    bot = std::make_unique<application>(ground, options);
    served = std::make_unique<serving<application>>(*this, *bot);
  }
  void stop() {
    served.reset();
    bot.reset();
  }

  void lose_file() const {
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(file + suffix);
  }
  /// Moves the file and what belongs to it, as far as there is any of it.
  static void move_file(const std::string& from, const std::string& to) {
    for (const char* suffix : {"", "-wal", "-shm"}) {
      if (std::filesystem::exists(from + suffix)) std::filesystem::rename(from + suffix, to + suffix);
    }
  }

  int reminders(std::int64_t user) {
    int count = 0;
    for (const auto& message : telegram.transcript(user)) count += message.text.starts_with("⏰");
    return count;
  }

  temporary_folder folder;
  const std::string file = folder.file("bot.db");
  const std::string copy = folder.file("copy.db");
  std::unique_ptr<application> bot;
  std::unique_ptr<serving<application>> served;
};

}  // namespace

TEST_CASE("operator: asks how the database is, and renews its copy", "[reference_bot]") {
  operated_world world;
  world.start();
  CHECK_THAT(world.ask("/database"), contains("on the database's own file, since 02.03.2026 08:00 UTC") &&
                                         contains("There is no copy yet."));
  CHECK_THAT(world.ask("/Database SNAPSHOT"), contains("The copy is renewed: ") && contains("rows in"));
  world.move_on(35min);
  CHECK_THAT(world.ask("/database status"), contains("The copy is of 02.03.2026 08:00 UTC, 35 minutes old"));
  CHECK_THAT(world.ask("/database promote"), contains("That did not work"));
  CHECK_THAT(world.ask("/database back"), contains("That did not work"));
  CHECK_THAT(world.ask("/database what"), contains("/database snapshot - "));
}

TEST_CASE("operator: nobody else learns of the command, and who tries is noted once an hour",
          "[reference_bot]") {
  operated_world world;
  world.start();
  CHECK_THAT(world.ask("/help"), !contains("/database"));
  CHECK_THAT(world.ask("/database promote", boris), contains("Я не знаю команды /database. Вот что я знаю:"));
  CHECK_THAT(world.ask("/database", boris), contains("Я не знаю команды /database"));
  CHECK_THAT(world.ask("/nonsense", boris), contains("Я не знаю команды /nonsense"));
  const std::string line = "user " + std::to_string(boris) + " tried /database";
  CHECK(world.log.count(line) == 1);
  CHECK(world.log.count("abuse") == 1);
  world.move_on(1h);
  world.ask("/database", boris);
  CHECK(world.log.count(line) == 2);
  // In a group, where others read along, the operator gets no answer either.
  const std::int64_t group = botcore::sandbox::default_groups().at(0).id;
  const auto sent = world.telegram.calls("sendMessage");
  world.telegram.send(alice, group, "/database@" + world.telegram.options().bot_username);
  world.settle();
  CHECK(world.telegram.calls("sendMessage") == sent);
}

TEST_CASE("operator: who tries is noted once an hour also while nothing can be stored", "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask("/database snapshot");
  world.lose_file();
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost"));
  for (int attempt = 0; attempt < 3; ++attempt) world.ask("/database promote", boris);
  CHECK(world.log.count("tried /database") == 1);
  world.move_on(1h);
  world.ask("/database", boris);
  world.ask("/database", boris);
  CHECK(world.log.count("tried /database") == 2);
}

TEST_CASE(
    "operator: is told of a lost file once, people read on, and nothing is changed or sent until the copy is "
    "promoted",
    "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask(morning_run, boris);
  world.ask("/timezone Europe/London", boris);
  world.ask("/database snapshot");
  world.ask(water, boris);
  world.move_on(30min);
  world.lose_file();
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost") &&
                                    contains("the copy, which is 30 minutes old") &&
                                    contains("/database promote"));

  CHECK_THAT(world.ask("/list", boris), contains("morning run") && !contains("water"));
  CHECK_THAT(world.ask("/get \"morning run\"", boris), contains("(Europe/London)"));
  CHECK_THAT(world.ask(water, boris), contains("Сейчас я могу только читать"));
  CHECK_THAT(world.ask("/delete \"morning run\"", boris), contains("Сейчас я могу только читать"));
  CHECK_THAT(world.ask("/database snapshot"), contains("That did not work"));
  CHECK_THAT(world.ask("/database"), contains("I only read, from the copy"));
  CHECK_THAT(world.ask("/database", boris), contains("Я не знаю команды /database"));
  const auto sent = world.telegram.calls("sendMessage");
  world.move_on(35min);  // past the reminder of 09:00
  CHECK(world.telegram.calls("sendMessage") == sent);

  CHECK_THAT(world.ask("/database promote"), contains("The copy is the database now"));
  world.move_on(5s);  // until the bot's outbox has noticed
  CHECK_THAT(world.next(boris).text, contains("⏰ morning run"));
  CHECK_THAT(world.ask(water, boris), contains("Добавлено дело «water»"));
  CHECK_THAT(world.ask("/database"), contains("on the database's own file"));
  CHECK_THAT(world.ask("/list", boris), contains("1. morning run") && contains("2. water"));
}

TEST_CASE("operator: what waited in a promoted copy is not sent a second time", "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask("/add pills 01.01.2026 31.12.2030 24 1", boris);  // every half hour
  // The reminder of 09:00 has to wait, the copy is taken, then it goes out.
  world.telegram.fail_next("sendMessage", fault::flood(600s));
  world.move_on(1h);
  auto& database = dynamic_cast<botcore::fallback_database&>(world.bot->database());
  botcore::test::run(world.context, database.snapshot_now());
  CHECK(world.reminders(boris) == 0);
  world.move_on(11min);
  CHECK(world.reminders(boris) == 1);
  world.lose_file();
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost"));
  CHECK_THAT(world.ask("/database promote"), contains("1 messages that waited in it are not sent"));
  world.move_on(15min);
  CHECK(world.reminders(boris) == 1);
  world.move_on(5min);
  CHECK(world.reminders(boris) == 2);
}

TEST_CASE("operator: what was reminded of between the copy and the loss is not sent again",
          "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask("/add pills 01.01.2026 31.12.2030 24 1", boris);  // every half hour from 09:00
  world.ask("/database snapshot");
  world.move_on(100min);  // 09:40
  REQUIRE(world.reminders(boris) == 2);
  world.lose_file();
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost"));
  SECTION("and what comes after the promotion is sent") {
    CHECK_THAT(world.ask("/database promote"), contains("The copy is the database now, and I write again."));
    world.move_on(15min);
    CHECK(world.reminders(boris) == 2);
    world.move_on(10min);  // 10:05
    CHECK(world.reminders(boris) == 3);
  }
  SECTION("and what was due after the loss is made up for once") {
    world.move_on(25min);  // 10:05
    CHECK(world.reminders(boris) == 2);
    CHECK_THAT(world.ask("/database promote"), contains("The copy is the database now, and I write again."));
    world.move_on(15min);
    CHECK(world.reminders(boris) == 3);
    world.move_on(15min);  // 10:35
    CHECK(world.reminders(boris) == 4);
  }
}

TEST_CASE("operator: a file that is back and cannot be written to yet is tried again", "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask("/database snapshot");
  world.ask(morning_run, boris);
  const std::string away = world.folder.file("away.db");
  world.move_file(world.file, away);
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost"));
  world.move_file(away, world.file);
  {
    botcore::sqlite_database file(world.ground, world.file);
    // The schedules of another time zone database have to be looked through, and that cannot be noted.
    const auto hinder = [](botcore::transaction& tx) {
      tx.execute_script(
          "UPDATE botcore_scheduler SET tzdb = 'an older one';"
          "CREATE TRIGGER full BEFORE UPDATE ON botcore_scheduler"
          " BEGIN SELECT RAISE(ABORT, 'no room'); END;");
    };
    botcore::test::run(world.context, file.write(hinder));
  }
  constexpr const char* halfway = "I am back on the file, but no reminders go out: ";
  CHECK_THAT(world.ask("/database back"), contains(halfway) && contains("no room"));
  CHECK_THAT(world.ask("/database"), contains("on the database's own file") &&
                                         contains("But no reminders go out") && contains("no room"));
  const std::string again = GENERATE(as<std::string>(), "", "/database back", "/database promote");
  if (!again.empty()) {
    CHECK_THAT(world.ask(again), contains(halfway) && contains("no room"));
  }
  world.move_on(61min);  // past the reminder of 09:00
  CHECK(world.reminders(boris) == 0);
  const auto relieve = [](botcore::transaction& tx) { tx.execute_script("DROP TRIGGER full"); };
  botcore::test::run(world.context, world.bot->database().write(relieve));
  if (again.empty()) {
    world.move_on(61s);
  } else {
    CHECK_THAT(world.ask(again), contains("I am back on the file, and I write again."));
  }
  world.move_on(1s);
  CHECK(world.reminders(boris) == 1);
  CHECK_THAT(world.ask("/database"), !contains("no reminders go out"));
  CHECK_THAT(world.ask("/database back"), contains("while the primary file is in use"));
}

TEST_CASE("operator: brings the file back, and everything is there", "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask("/database snapshot");
  world.ask(morning_run, boris);
  const std::string away = world.folder.file("away.db");
  world.move_file(world.file, away);
  world.move_on(3s);
  CHECK_THAT(world.next().text, contains("The database is lost"));
  CHECK_THAT(world.ask("/list", boris), contains("Дел пока нет"));
  CHECK_THAT(world.ask("/database back"), contains("That did not work"));
  world.move_file(away, world.file);
  CHECK_THAT(world.ask("/database back"), contains("I am back on the file"));
  CHECK_THAT(world.ask("/list", boris), contains("morning run"));
  world.move_on(1h);
  CHECK_THAT(world.next(boris).text, contains("⏰ morning run"));
}

TEST_CASE(
    "operator: a bot that starts without its file reads from the copy, and comes to life with the promotion",
    "[reference_bot]") {
  operated_world world;
  world.start();
  world.ask(morning_run, boris);
  world.ask("/database snapshot");
  world.stop();
  world.lose_file();
  world.start();
  CHECK_THAT(world.next().text, contains("The database is lost"));
  CHECK_THAT(world.ask("/list", boris), contains("morning run"));
  CHECK_THAT(world.ask(water, boris), contains("Сейчас я могу только читать"));
  CHECK_THAT(world.ask("/database promote"), contains("The copy is the database now"));
  world.move_on(5s);  // until the bot's outbox has noticed
  CHECK_THAT(world.ask(water, boris), contains("Добавлено дело «water»"));
  world.move_on(1h);
  CHECK_THAT(world.next(boris).text, contains("⏰"));
}

TEST_CASE("operator: sees what was given up, handles it once more, or forgets it", "[reference_bot]") {
  operated_world world;
  world.start();
  CHECK_THAT(world.ask("/inbox"), contains("No update was given up."));
  CHECK_THAT(world.ask("/inbox", boris), contains("Я не знаю команды /inbox. Вот что я знаю:"));
  CHECK(world.log.count("tried /inbox") == 1);

  // No row can be written: /add fails, until the bot gives up.
  const auto write = [&](const char* statement) {
    const auto body = [statement](botcore::transaction& tx) { tx.execute_script(statement); };
    botcore::test::run(world.context, world.bot->database().write(body));
  };
  write("CREATE TRIGGER full BEFORE INSERT ON activity BEGIN SELECT RAISE(ABORT, 'no room'); END;");
  world.telegram.send(boris, boris, water);
  world.settle();
  world.move_on(1min);
  const std::string listed = world.ask("/inbox");
  CHECK_THAT(listed, contains("Given up: 1") && contains("no room") && contains("\"Boris\""));
  const std::string number =
      listed.substr(listed.find("\n\n") + 2, listed.find('.') - listed.find("\n\n") - 2);
  write("DROP TRIGGER full;");

  CHECK_THAT(world.ask("/inbox replay 999999"), contains("There is no 999999"));
  CHECK_THAT(world.ask("/inbox what"), contains("/inbox discard NUMBER"));
  SECTION("replayed, it takes effect") {
    CHECK_THAT(world.ask("/inbox replay " + number), contains("is handled once more"));
    CHECK_THAT(world.next(boris).text, contains("Добавлено дело «water»"));
  }
  SECTION("discarded, it is gone") {
    CHECK_THAT(world.ask("/inbox discard " + number), contains("is forgotten"));
    CHECK_THAT(world.ask("/list", boris), contains("Дел пока нет"));
  }
  CHECK_THAT(world.ask("/inbox"), contains("No update was given up."));
}
