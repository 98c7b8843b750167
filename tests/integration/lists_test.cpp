// Lists that people turn, menus and confirm dialogs, as they look in the chat; and after a restart.
#include <memory>
#include <string>
#include <vector>

#include "botcore/router/menu.hpp"
#include "botcore/router/paged_list.hpp"

#include "support/catch.hpp"
#include "support/telegram_world.hpp"

using namespace botcore;
using botcore::test::alice;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::serving;
using botcore::test::telegram_world;

namespace {

/// "1, 2, 3" for the items from `first` on.
std::string numbers(std::int64_t first, std::int64_t count) {
  std::string all;
  for (std::int64_t index = 0; index < count; ++index) {
    all += (all.empty() ? "" : ", ") + std::to_string(first + index);
  }
  return all;
}

/// A bot with lists of the numbers from 1 to `size`; made anew, it is the bot after a restart.
struct listing_bot {
  listing_bot(telegram_world& world, std::int64_t items)
      : size(items), bot(world.ground, world.options_for_bot()) {
    bot.router().command("list", "By position", [this](context& ctx) { return by_position.show(ctx); });
    bot.router().command("odd", "With an argument",
                         [this](context& ctx) { return by_position.show(ctx, "odd", 2); });
    bot.router().command("keys", "By key", [this](context& ctx) { return by_key.show(ctx); });
  }

  task<list_page> load(context&, const list_window& window) {
    const std::int64_t shown = std::clamp<std::int64_t>(size - window.offset, 0, window.limit);
    list_page made(window.argument + numbers(window.offset + 1, shown), size);
    if (shown == 0) made.text.text.clear();
    if (window.argument == "odd") made.buttons.button("Item", "item");
    co_return made;
  }

  task<keyset_page> load_keys(context&, const keyset_window& window) {
    std::int64_t first = window.key.empty() ? 1 : std::stoll(window.key) + 1;
    std::int64_t end = std::min(first + window.limit, size + 1);
    if (window.backwards) {
      end = window.key.empty() ? size + 1 : std::min<std::int64_t>(std::stoll(window.key), size + 1);
      first = std::max<std::int64_t>(end - window.limit, 1);
    }
    keyset_page made;
    if (first >= end) co_return made;
    made.text = formatted_text(numbers(first, end - first));
    made.first_key = std::to_string(first);
    made.last_key = std::to_string(end - 1);
    made.more_before = first > 1;
    made.more_after = end <= size;
    co_return made;
  }

  std::int64_t size;
  botcore::bot bot;
  paged_list by_position{bot.router(),
                         "list",
                         [this](context& ctx, const list_window& window) { return load(ctx, window); },
                         {.page_size = 3}};
  keyset_list by_key{bot.router(),
                     "keys",
                     [this](context& ctx, const keyset_window& window) { return load_keys(ctx, window); },
                     {.page_size = 3}};
};

struct list_world : telegram_world {
  /// Stops the bot, and serves another one with lists of `size` items.
  void restart(std::int64_t size) {
    served.reset();
    bot.reset();
    bot = std::make_unique<listing_bot>(*this, size);
    served = std::make_unique<serving<botcore::bot>>(*this, bot->bot);
  }

  /// The text of the last message in the chat with Alice, and the labels below it: "1, 2 [1/2 ›]".
  std::string shown() {
    const auto last = telegram.transcript(alice).back();
    std::string all = last.text;
    for (const auto& row : last.buttons) {
      std::string labels;
      for (const auto& button : row) labels += (labels.empty() ? "" : " ") + button.label;
      all += " [" + labels + "]";
    }
    return all;
  }

  std::string say(const char* text) {
    ask(text);
    return shown();
  }

  std::string press(std::string_view label) {
    run(context, telegram.answer(telegram.press(alice, alice, telegram.transcript(alice).back().id, label)));
    return shown();
  }

  std::unique_ptr<listing_bot> bot;
  std::unique_ptr<serving<botcore::bot>> served;
};

}  // namespace

TEST_CASE("paged list: pages are turned in place", "[bot]") {
  list_world world;
  world.restart(7);
  CHECK(world.say("/list") == "1, 2, 3 [1/3 ›]");
  CHECK(world.press("›") == "4, 5, 6 [‹ 2/3 ›]");
  CHECK(world.press("›") == "7 [‹ 3/3]");
  CHECK(world.press("3/3") == "7 [‹ 3/3]");
  CHECK(world.press("‹") == "4, 5, 6 [‹ 2/3 ›]");
  CHECK(world.telegram.calls("sendMessage") == 1);
}

TEST_CASE(
    "paged list: after a restart the buttons go on where they were, and a page that went is the last one",
    "[bot]") {
  list_world world;
  world.restart(9);
  world.say("/list");
  CHECK(world.press("›") == "4, 5, 6 [‹ 2/3 ›]");
  world.restart(5);
  CHECK(world.press("›") == "4, 5 [‹ 2/2]");
  world.restart(3);
  CHECK(world.press("2/2") == "1, 2, 3");
}

TEST_CASE("paged list: what is short has no buttons, and what is empty says so", "[bot]") {
  list_world world;
  world.restart(3);
  CHECK(world.say("/list") == "1, 2, 3");
  world.restart(0);
  CHECK(world.say("/list") == "Nothing");
}

TEST_CASE("paged list: an argument and buttons of items go from page to page", "[bot]") {
  list_world world;
  world.restart(7);
  CHECK(world.say("/odd") == "odd4, 5, 6 [Item] [‹ 2/3 ›]");
  CHECK(world.press("‹") == "odd1, 2, 3 [Item] [1/3 ›]");
}

TEST_CASE("paged list: made-up buttons show a page that is there", "[bot]") {
  list_world world;
  world.restart(7);
  world.say("/list");
  const auto message = world.telegram.transcript(alice).back().id;
  for (const char* data :
       {"list:", "list:x", "list:-4", "list:99999999999999999999", "list:9223372036854775807"}) {
    world.telegram.push_update(R"({"callback_query":{"id":"1","from":{"id":)" + std::to_string(alice) +
                               R"(,"is_bot":false,"first_name":"A"},"chat_instance":"x","data":")" + data +
                               R"(","message":{"message_id":)" + std::to_string(message) +
                               R"(,"date":1,"chat":{"id":)" + std::to_string(alice) +
                               R"(,"type":"private","first_name":"A"},"text":"x"}}})");
    world.settle();
  }
  CHECK(world.shown() == "7 [‹ 3/3]");
  CHECK(world.log.count("threw") == 0);
}

TEST_CASE(
    "keyset list: pages follow keys in both directions, and the nearest page stands in for one that went",
    "[bot]") {
  list_world world;
  world.restart(8);
  CHECK(world.say("/keys") == "1, 2, 3 [›]");
  CHECK(world.press("›") == "4, 5, 6 [‹ ›]");
  CHECK(world.press("›") == "7, 8 [‹]");
  CHECK(world.press("‹") == "4, 5, 6 [‹ ›]");
  world.restart(6);
  CHECK(world.press("›") == "4, 5, 6 [‹]");
  CHECK(world.press("‹") == "1, 2, 3 [›]");
}

TEST_CASE("lists: a prefix, a size or an argument that cannot be is refused", "[bot]") {
  list_world world;
  botcore::router routes;
  const auto make = [&](std::string prefix, std::int64_t size) {
    list_options options;
    options.page_size = size;
    paged_list made(routes, std::move(prefix), {}, options);
  };
  CHECK_THROWS_WITH(make("", 1), contains("1 to 24 bytes"));
  CHECK_THROWS_WITH(make("a:b", 1), contains("without a colon"));
  CHECK_THROWS_WITH(make(std::string(25, 'x'), 1), contains("1 to 24"));
  CHECK_THROWS_WITH(make("x", 0), contains("pages of 0 items"));
}
