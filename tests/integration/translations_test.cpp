// The same bot in English and in Russian.
#include <string>

#include "botcore/api/formatting/text_builder.hpp"
#include "botcore/router/translations.hpp"

#include "integration/restarting_world.hpp"
#include "support/catch.hpp"

using namespace botcore;
using botcore::test::alice;
using botcore::test::boris;
using botcore::test::restarting_world;
using botcore::test::serving;
using botcore::test::telegram_world;

namespace {

const std::int64_t carol = sandbox::default_users().at(2).id;

constexpr text_key<"greeting", "name"> greeting;
constexpr text_key<"reminders", "count", "weight"> reminders;
constexpr text_key<"chosen"> chosen;

message_catalogue make_texts() {
  message_catalogue made("en");
  made.add("en", R"(
greeting = Hello, {name}!
reminders = {count, plural, one {# reminder} other {# reminders}}, {weight} kg
chosen = English it is.
)");
  made.add("ru", R"(
greeting = Привет, {name}!
reminders = {count, plural, one {# напоминание} few {# напоминания} many {# напоминаний} other {# напоминания}}, {weight} кг
chosen = Теперь по-русски.
)");
  return made;
}

struct bilingual_bot {
  bilingual_bot(telegram_world& world, bot_options options) : bot(world.ground, std::move(options)) {
    auto& routes = bot.router();
    routes.command("start", "Say hello", [this](context& ctx) -> task<> {
      const translator t = co_await texts.of(ctx);
      const std::string name = ctx.sender().first_name;
      co_await ctx.reply(text_builder().bold(t("greeting", arg("name", name))).build());
    });
    routes.command("count", "Count", {"count"}, [this](context& ctx, int count) -> task<> {
      const translator t = co_await texts.of(ctx);
      co_await ctx.reply(t(reminders, count, 71.5));
    });
    routes.command("language", "Choose", {"language"}, [this](context& ctx, std::string language) -> task<> {
      if (language == "none") language.clear();
      co_await texts.choose(ctx, language);
      const translator t = co_await texts.of(ctx);
      co_await ctx.reply(t(chosen));
    });
  }

  botcore::bot bot;
  message_catalogue catalogue = make_texts();
  translations texts{catalogue};
};

using bilingual_world = restarting_world<bilingual_bot>;

}  // namespace

TEST_CASE("translations: nothing is missing in the catalogue", "[bot]") {
  for (const catalogue_problem& problem : make_texts().check(greeting, reminders, chosen))
    FAIL_CHECK(problem.text());
}

TEST_CASE(
    "translations: people are answered in the language of their Telegram, with its plurals and decimals",
    "[bot]") {
  bilingual_world world;
  world.start();
  CHECK(world.say("/start", alice) == "Hello, Alice!");
  CHECK(world.say("/start", boris) == "Привет, Boris!");
  CHECK(world.say("/count 1", boris) == "1 напоминание, 71,5 кг");
  CHECK(world.say("/count 3", boris) == "3 напоминания, 71,5 кг");
  CHECK(world.say("/count 11", boris) == "11 напоминаний, 71,5 кг");
  CHECK(world.say("/count 21", boris) == "21 напоминание, 71,5 кг");
  CHECK(world.say("/count 1", alice) == "1 reminder, 71.5 kg");
  CHECK(world.say("/count 3", alice) == "3 reminders, 71.5 kg");
}

TEST_CASE("translations: what people choose comes first, also after a restart", "[bot]") {
  bilingual_world world;
  world.start();
  CHECK(world.say("/language ru-RU", alice) == "Теперь по-русски.");
  CHECK(world.say("/start", alice) == "Привет, Alice!");
  CHECK(world.say("/start", boris) == "Привет, Boris!");
  world.start();
  CHECK(world.say("/start", alice) == "Привет, Alice!");
  CHECK(world.say("/language none", alice) == "English it is.");
}

TEST_CASE("translations: a language that there is not is stood in for by the default", "[bot]") {
  bilingual_world world;
  world.start();
  CHECK(world.say("/language tlh", boris) == "English it is.");
  CHECK(world.say("/start", carol) == "Hello, Carol!");
}

TEST_CASE("translations: without a database, Telegram's language counts", "[bot]") {
  telegram_world world;
  bilingual_bot made(world, world.options_for_bot());
  const serving served(world, made.bot);
  CHECK(world.ask("/start", boris) == "Привет, Boris!");
}
