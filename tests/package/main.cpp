// A whole bot outside the project: the offline Telegram, a database, and a command that uses both.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/sandbox/server.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

namespace {

botcore::task<std::int64_t> count_guest(botcore::database& database) {
  co_return co_await database.write([](botcore::transaction& tx) {
    tx.execute("CREATE TABLE IF NOT EXISTS guest (id INTEGER PRIMARY KEY)");
    tx.execute("INSERT INTO guest DEFAULT VALUES");
    const botcore::rows found = tx.query("SELECT count(*) AS guests FROM guest");
    return found[0].get<std::int64_t>("guests");
  });
}

/// What a person sees who says /start.
botcore::task<std::string> answer_to_start(botcore::sandbox::server& telegram, botcore::bot& bot) {
  const std::int64_t person = telegram.options().users.at(0).id;
  telegram.send(person, person, "/start");
  const auto answer = co_await telegram.next_message(person);
  bot.stop();
  co_await telegram.stop();
  co_return answer.text;
}

}  // namespace

int main() try {
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor());
  botcore::sqlite_database database(ground, ":memory:");
  botcore::sandbox::server telegram(ground);
  telegram.listen();

  botcore::bot bot(ground, {.token = telegram.options().token, .api_root = telegram.url()});
  bot.router().command("start", "Say hello", [&](botcore::context& ctx) -> botcore::task<> {
    const std::int64_t guest = co_await count_guest(database);
    co_await ctx.reply("You are guest " + std::to_string(guest));
  });

  std::string heard;
  auto note = [](const std::exception_ptr& failure) {
    if (failure) std::rethrow_exception(failure);
  };
  boost::asio::co_spawn(context, bot.serve(), note);
  boost::asio::co_spawn(context, answer_to_start(telegram, bot),
                        [&](const std::exception_ptr& failure, std::string text) {
                          note(failure);
                          heard = std::move(text);
                        });
  context.run_for(std::chrono::seconds(30));

  std::printf("botcore %s: %s\n", BOTCORE_VERSION_STRING, heard.c_str());
  return heard == "You are guest 1" ? 0 : 1;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "consumer: %s\n", failure.what());
  return 1;
}
