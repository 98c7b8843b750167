// Answers in the language of whoever writes: what they chose, else what their Telegram says. See docs/topics/translations.md.
#include <chrono>
#include <exception>
#include <iostream>
#include <string>

#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/router/translations.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

namespace {

constexpr const char* english = R"(
greeting = Hello, {name}! You have {count, plural, =0 {no reminders} one {# reminder} other {# reminders}}.
weight = {kilograms} kg on {day}
chosen = English it is.
)";

constexpr const char* russian = R"(
greeting = Привет, {name}! У вас {count, plural, =0 {нет напоминаний}
  one {# напоминание} few {# напоминания} many {# напоминаний} other {# напоминания}}.
weight = {kilograms} кг, {day}
chosen = Теперь по-русски.
)";

constexpr botcore::text_key<"greeting", "name", "count"> greeting;
constexpr botcore::text_key<"chosen"> chosen;

botcore::message_catalogue make_texts() {
  botcore::message_catalogue texts("en");
  texts.add("en", english).add("ru", russian);
  return texts;
}

}  // namespace

int main(int arguments, char**) try {
  const botcore::message_catalogue catalogue = make_texts();
  if (arguments > 1) {  // translations check: what a test of the program would do
    const auto problems = catalogue.check(greeting, chosen);
    for (const botcore::catalogue_problem& problem : problems) std::cout << problem.text() << '\n';
    return problems.empty() ? 0 : 1;
  }

  boost::asio::io_context context(1);
  botcore::console_logger log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, botcore::env("DATABASE", "translations.db"));
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});

  const botcore::translations texts(catalogue);
  bot.router().command("count", "Count reminders", {"count"},
                       [&](botcore::context& ctx, int count) -> botcore::task<> {
                         const auto t = co_await texts.of(ctx);
                         co_await ctx.reply(t(greeting, ctx.sender().first_name, count));
                       });
  bot.router().command("weight", "A number and a day", [&](botcore::context& ctx) -> botcore::task<> {
    const auto t = co_await texts.of(ctx);
    const botcore::date day = std::chrono::floor<std::chrono::days>(ctx.time().system_now());
    co_await ctx.reply(t("weight", botcore::arg("kilograms", 71.5), botcore::arg("day", day)));
  });
  bot.router().command("language", "Choose a language", {"language"},
                       [&](botcore::context& ctx, std::string language) -> botcore::task<> {
                         co_await texts.choose(ctx, language);
                         const auto t = co_await texts.of(ctx);
                         co_await ctx.reply(t(chosen));
                       });

  botcore::run_until_signal(context, bot.serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "translations: " << failure.what() << '\n';
  return 1;
}
