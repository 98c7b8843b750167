#include "botcore/router/callback_data.hpp"

#include <limits>
#include <random>

#include "botcore/api/deep_link.hpp"
#include "botcore/core/error.hpp"

#include "support/catch.hpp"

#include "routing.hpp"

using botcore::callback_data;
using botcore::context;
using botcore::data_version;
using botcore::link_data;
using botcore::short_text;
using botcore::test::contains;
using botcore::test::noted;
using botcore::test::routing;
using date = std::chrono::year_month_day;
using namespace std::chrono;
namespace api = botcore::api;

namespace shop {
enum class size : std::uint8_t { small, large, huge };
enum class mood : std::int8_t { sad = -5, glad = 100 };
constexpr std::array<botcore::enum_name<mood>, 2> enum_names(mood) {
  return {{{mood::sad, "sad"}, {mood::glad, "glad"}}};
}
struct item_id {
  std::int64_t number = 0;
  bool operator==(const item_id&) const = default;
};
auto packed_members(item_id& id) {
  return std::tie(id.number);
}
struct place {
  item_id item;
  std::uint8_t shelf = 0;
  bool operator==(const place&) const = default;
};
auto packed_members(place& where) {
  return std::tie(where.item, where.shelf);
}
}  // namespace shop

namespace {

using everything = callback_data<"all", std::int64_t, std::uint16_t, bool, date, shop::size, shop::mood,
                                 std::optional<std::int8_t>, short_text<12>, shop::place>;
using everything_linked = link_data<"all", std::int64_t, bool, date, shop::mood, std::optional<std::int8_t>,
                                    short_text<12>, shop::item_id>;
static_assert(everything::max_bytes <= 64 && everything_linked::max_bytes <= 64);

template <class Integer>
Integer any_integer(std::mt19937_64& random) {
  using limits = std::numeric_limits<Integer>;
  const Integer edges[] = {
      0, 1, limits::min(), limits::max(), static_cast<Integer>(31), static_cast<Integer>(32)};
  if (random() % 4 == 0) return edges[random() % 6];
  return static_cast<Integer>(random() >> random() % 64);
}

short_text<12> any_text(std::mt19937_64& random) {
  std::string text;
  for (auto length = random() % 13; length > 0; --length) text += static_cast<char>(random());
  return short_text<12>(text);
}

date any_date(std::mt19937_64& random) {
  return sys_days(year(1) / 1 / 1) + days(static_cast<int>(random() % 3'652'059));
}

std::optional<std::int8_t> maybe_integer(std::mt19937_64& random) {
  if (random() % 2 == 0) return std::nullopt;
  return any_integer<std::int8_t>(random);
}

everything::values any_values(std::mt19937_64& random) {
  const auto mood = random() % 2 ? shop::mood::sad : shop::mood::glad;
  shop::place where;
  where.item.number = any_integer<std::int64_t>(random);
  where.shelf = any_integer<std::uint8_t>(random);
  return everything::values(any_integer<std::int64_t>(random), any_integer<std::uint16_t>(random),
                            random() % 2 == 0, any_date(random), static_cast<shop::size>(random() % 3), mood,
                            maybe_integer(random), any_text(random), where);
}

template <class Data>
std::string made_of(const typename Data::values& values) {
  return std::apply([](const auto&... value) { return Data::make(value...); }, values);
}

api::Update pressed(std::string data) {
  api::Update update(2);
  update.callback_query.emplace().data = std::move(data);
  return update;
}

}  // namespace

TEST_CASE("callback data: what is put in comes out again, and never takes more than was promised",
          "[router]") {
  std::mt19937_64 random(20261122);
  std::size_t longest = 0;
  for (int round = 0; round < 20'000; ++round) {
    const everything::values values = any_values(random);
    const std::string data = made_of<everything>(values);
    REQUIRE(data.size() <= everything::max_bytes);
    longest = std::max(longest, data.size());
    const auto read = everything::parse(data);
    REQUIRE(read);
    REQUIRE(*read == values);
  }
  CHECK(longest + 5 > everything::max_bytes);  // the promise is no idle one
}

TEST_CASE("link data: likewise, of letters that a link may have", "[router]") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 5'000; ++round) {
    shop::item_id item;
    item.number = any_integer<std::int64_t>(random);
    const everything_linked::values values(any_integer<std::int64_t>(random), random() % 2 == 0,
                                           any_date(random), shop::mood::glad, maybe_integer(random),
                                           any_text(random), item);
    const std::string data = made_of<everything_linked>(values);
    REQUIRE(data.size() <= everything_linked::max_bytes);
    REQUIRE_NOTHROW(botcore::deep_link::start("a_bot", data));
    REQUIRE(everything_linked::parse(data) == values);
  }
}

TEST_CASE("callback data: there is one way to write a value, so what reads well is what was made",
          "[router]") {
  std::mt19937_64 random(3);
  int read_well = 0;
  for (int round = 0; round < 50'000; ++round) {
    std::string data = made_of<everything>(any_values(random));
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
      const std::size_t at = 4 + random() % (data.size() - 4);
      switch (random() % 3) {
        case 0:
          data[at] = "ABZaz09-_ \xff"[random() % 12];
          break;
        case 1:
          data.erase(at, 1);
          break;
        default:
          data.insert(at, 1, "ABgz"[random() % 4]);
      }
      if (data.size() < 6) break;
    }
    const auto read = everything::parse(data);
    if (!read) continue;
    ++read_well;
    REQUIRE(made_of<everything>(*read) == data);
  }
  CHECK(read_well > 100);
}

TEST_CASE("callback data: what is not ours is nothing", "[router]") {
  using done = callback_data<"done", std::int64_t>;
  const std::string data = done::make(5);
  REQUIRE(done::parse(data));
  CHECK(data.size() == 8);
  CHECK(data.starts_with(done::prefix()));
  for (const std::string& wrong :
       {std::string(), std::string("done"), std::string("done-"), data.substr(0, 7), data + "A", "x" + data,
        std::string("done:5"), data.substr(0, 7) + "*"}) {
    CAPTURE(wrong);
    CHECK_FALSE(done::parse(wrong));
  }
  using narrow = callback_data<"done", std::uint8_t>;
  CHECK(narrow::parse(narrow::make(255)));
  CHECK_FALSE(narrow::parse(narrow::make(0).substr(0, 7) + "gI"));  // 256
}

TEST_CASE("callback data: other fields, or another version of them, make another kind of data", "[router]") {
  using first = callback_data<"done", std::int64_t>;
  using more = callback_data<"done", std::int64_t, bool>;
  using other = callback_data<"done", std::int32_t>;
  using later = callback_data<"done", data_version<1>, std::int64_t>;
  using latest = callback_data<"done", data_version<2>, std::int64_t>;
  const std::string data = first::make(1);
  CHECK_FALSE(more::parse(data));
  CHECK_FALSE(other::parse(data));
  CHECK_FALSE(later::parse(data));
  CHECK_FALSE(latest::parse(later::make(1)));
  CHECK(latest::parse(latest::make(1)));
  CHECK(first::prefix() == latest::prefix());
}

TEST_CASE("callback data: buttons of earlier releases are still understood", "[router]") {
  // Data that lies in chats already: these texts must never change.
  CHECK(callback_data<"done", std::int64_t, date>::make(42, 2026y / 3 / 2) == "done-Gq0C8qyW");
}

TEST_CASE("callback data: values that cannot be carried are refused where they are put in", "[router]") {
  using day = callback_data<"day", date>;
  CHECK_THROWS_AS(day::make(2026y / 2 / 30), botcore::error);
  CHECK_THROWS_AS(day::make(date(year(0), January, std::chrono::day(1))), botcore::error);
  CHECK_THROWS_WITH(short_text<3>("four"), contains("4 bytes, which has room for 3"));
  CHECK(short_text<5>::cut("привет").view() == "пр");
  CHECK(short_text<5>::cut("abc") == short_text<5>("abc"));
}

TEST_CASE("callback data: the values are the parameters of the handler", "[router]") {
  using done = callback_data<"done", shop::item_id, date>;
  using older = callback_data<"done", shop::item_id>;
  using undo = callback_data<"undo", bool>;
  routing world;
  auto& routes = world.routes;
  routes.answer_buttons_after(std::chrono::seconds(0));
  routes.callback<done>([&](context& ctx, shop::item_id item, date day) -> botcore::task<> {
    world.notes.push_back(std::to_string(item.number) + " " + std::to_string(int(day.year())));
    co_await ctx.answer();
  });
  routes.callback<older>(
      [&](context&, shop::item_id item) { world.notes.push_back(std::to_string(item.number)); });
  routes.callback<undo>([&](context&, bool) { world.notes.push_back("undo"); });
  shop::item_id item;
  item.number = 5;
  const auto press = [&](std::string data) {
    try {
      world.dispatch(pressed(std::move(data)));
    } catch (const botcore::error&) {  // nobody is there who could be answered
    }
    return world.notes;
  };
  CHECK(press(done::make(item, 2026y / 3 / 2)) == noted{"5 2026"});
  CHECK(press(older::make(item)) == noted{"5"});
  CHECK(press(undo::make(true)) == noted{"undo"});
  CHECK(press("done-xx").empty());
}

TEST_CASE("link data: the payload of /start goes to its own handler", "[router]") {
  using join = link_data<"join", std::int64_t>;
  routing world;
  auto& routes = world.routes;
  routes.command("start", "Start",
                 [&](context& ctx) { world.notes.push_back("start " + std::string(ctx.arguments())); });
  routes.unknown_command(world.note("unknown"));
  routes.link<join>(
      [&](context&, std::int64_t group) { world.notes.push_back("join " + std::to_string(group)); });
  CHECK(world.say("/start " + join::make(-100)) == noted{"join -100"});
  CHECK(world.say("/start") == noted{"start "});
  CHECK(world.say("/start join-zz") == noted{"start join-zz"});
  CHECK(world.say("/join " + join::make(5)) == noted{"unknown"});
}
