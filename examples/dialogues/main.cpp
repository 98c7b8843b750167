// Asks for an activity in four steps, and goes on after a restart where it was. See docs/topics/dialogues.md.
#include <chrono>
#include <exception>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/router/dialogue.hpp>
#include <botcore/storage/migration.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

namespace {

struct asks_name {};
struct asks_begin {
  std::string name;
};
struct asks_end {
  std::string name;
  botcore::date begin;
};
struct asks_times {
  std::string name;
  botcore::date begin;
  botcore::date end;
};

using adding = botcore::dialogue<asks_name, asks_begin, asks_end, asks_times>;

std::vector<botcore::migration> tables() {
  std::vector<botcore::migration> steps;
  steps.emplace_back(
      1, "create activities",
      "CREATE TABLE activity (chat BIGINT, name TEXT, begin_day TEXT, end_day TEXT, times BIGINT)");
  return steps;
}

}  // namespace

int main() try {
  boost::asio::io_context context(1);
  botcore::console_logger log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, botcore::env("DATABASE", "dialogues.db"));
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});

  botcore::dialogues talks(bot.router());
  adding add(
      talks, "add",
      [](adding::turn& turn, asks_name, std::string name) {
        turn.go_to(asks_begin{name}, "From which day?");
      },
      [](adding::turn& turn, asks_begin known, botcore::date begin) {
        turn.go_to(asks_end{known.name, begin}, "Until which day?");
      },
      [](adding::turn& turn, asks_end known, botcore::date end) {
        if (end < known.begin) return turn.stay("That is before it begins. Until which day?");
        turn.go_to(asks_times{known.name, known.begin, end}, "How many times a day?",
                   botcore::inline_keyboard().button("Once", "1").button("Twice", "2"));
      },
      [](adding::turn& turn, asks_times known, int times) {
        if (times < 1 || times > 24) throw botcore::usage_error("times", "must be from 1 to 24");
        turn.with([chat = turn.ctx().chat().id, known, times](botcore::transaction& tx) {
          tx.execute("INSERT INTO activity VALUES ($1, $2, $3, $4, $5)", chat, known.name, known.begin,
                     known.end, times);
        });
        turn.finish("Added " + known.name + ".");
      });
  bot.router().command("add", "Add an activity",
                       [&](botcore::context& ctx) { add.enter(ctx, asks_name{}, "What is it called?"); });

  const auto serve = [&]() -> botcore::task<> {
    const std::vector<botcore::migration> steps = tables();
    co_await botcore::migrate(database, "activities", steps);
    co_await bot.serve();
  };
  botcore::run_until_signal(context, serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "dialogues: " << failure.what() << '\n';
  return 1;
}
