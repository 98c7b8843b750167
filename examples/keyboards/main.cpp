// Buttons of every kind: keyboards, a list in pages, a question before erasing, a menu. See docs/topics/keyboards.md.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include <botcore/botcore.hpp>
#include <botcore/core/run_until_signal.hpp>
#include <botcore/log/console_logger.hpp>
#include <botcore/router/confirm_dialog.hpp>
#include <botcore/router/inline_keyboard.hpp>
#include <botcore/router/menu.hpp>
#include <botcore/router/paged_list.hpp>
#include <botcore/router/reply_keyboard.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

namespace {

std::vector<std::string> some_towns() {
  return {"Amsterdam", "Berlin", "Chisinau", "Dublin", "Erevan", "Florence", "Geneva", "Helsinki"};
}

}  // namespace

int main() try {
  boost::asio::io_context context(1);
  botcore::console_logger log;
  botcore::runtime ground(context.get_executor(), botcore::real_clock(), log);
  botcore::sqlite_database database(ground, botcore::env("DATABASE", "keyboards.db"));
  botcore::bot bot(ground, {.token = botcore::env("BOT_TOKEN"),
                            .api_root = botcore::env("TELEGRAM_API_ROOT", "https://api.telegram.org"),
                            .store = &database});
  std::vector<std::string> towns = some_towns();
  std::chrono::minutes often(60);

  bot.router().command("ask", "A question with buttons", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply("Which one?", botcore::inline_keyboard()
                                         .columns(2)
                                         .button("First", "pick:1")
                                         .button("Second", "pick:2")
                                         .row()
                                         .url("What are they?", "https://example.org"));
  });
  bot.router().callback("pick:", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.edit("You picked " + std::string(ctx.callback_data().substr(5)) + ".");
  });

  bot.router().command("where", "A keyboard of one's own", [](botcore::context& ctx) -> botcore::task<> {
    co_await ctx.reply(
        "Where are you?",
        botcore::reply_keyboard().location("Send my location").row().button("At home").one_time());
  });

  botcore::paged_list list(
      bot.router(), "towns",
      [&](botcore::context&, const botcore::list_window& window) -> botcore::task<botcore::list_page> {
        const auto all = static_cast<std::int64_t>(towns.size());
        std::string lines;
        for (std::int64_t at = window.offset; at < std::min(window.offset + window.limit, all); ++at) {
          lines += std::to_string(at + 1) + ". " + towns[static_cast<std::size_t>(at)] + "\n";
        }
        co_return botcore::list_page(lines, all);
      },
      {.page_size = 3});
  bot.router().command("towns", "A list in pages", [&](botcore::context& ctx) { return list.show(ctx); });

  botcore::confirm_dialog forget(bot.router(), "forget",
                                 [&](botcore::context& ctx, std::string town) -> botcore::task<> {
                                   std::erase(towns, town);
                                   co_await ctx.edit("Forgotten: " + town);
                                 });
  bot.router().command("forget", "Forget a town", {"town"}, [&](botcore::context& ctx, std::string town) {
    return forget.ask(ctx, "Forget " + town + "?", town);
  });

  botcore::menu settings(bot.router(), "settings");
  auto& top = settings.page("top", "Settings");
  auto& interval = settings.page("often", [&](botcore::context&) {
    return "Every " + std::to_string(often.count()) + " minutes. How often should it be?";
  });
  top.link("How often", interval).close("Done", "Settings are saved.");
  interval
      .choices<int>(
          "set",
          [](botcore::context&) -> botcore::task<std::vector<botcore::menu_choice<int>>> {
            std::vector<botcore::menu_choice<int>> offered;
            for (const int minutes : {15, 30, 60})
              offered.emplace_back(std::to_string(minutes) + " minutes", minutes);
            co_return offered;
          },
          [&](botcore::context&, int minutes) { often = std::chrono::minutes(minutes); })
      .link("« Back", top);
  bot.router().command("settings", "A menu", [&](botcore::context& ctx) { return settings.show(ctx); });

  botcore::run_until_signal(context, bot.serve(), [&] { bot.stop(); });
} catch (const std::exception& failure) {
  std::cerr << "keyboards: " << failure.what() << '\n';
  return 1;
}
