#include "botcore/router/argument_types.hpp"

#include <array>
#include <cmath>
#include <limits>

#include "botcore/router/typed_command.hpp"

#include "support/catch.hpp"

using botcore::date;
using botcore::format_date;
using botcore::keep_or;
using botcore::parse_argument;
using namespace std::chrono;

TEST_CASE("argument types: dates in both forms", "[router]") {
  date day;
  CHECK_FALSE(parse_argument("31.12.2030", day));
  CHECK(day == 2030y / 12 / 31);
  CHECK_FALSE(parse_argument("2026-02-03", day));
  CHECK(day == 2026y / 2 / 3);
  CHECK_FALSE(parse_argument("1.2.2026", day));
  CHECK(day == 2026y / 2 / 1);
  CHECK_FALSE(parse_argument("29.02.2028", day));
  CHECK(format_date(day) == "29.02.2028");
}

TEST_CASE("argument types: what is no date says why", "[router]") {
  date day = 2000y / 1 / 1;
  for (const auto* text :
       {"", "tomorrow", "31.12.30", "31/12/2030", "2030-12", "31.12.2030x", "1.1.20300", "-1.1.2030"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, day) == "is not a date like 31.12.2030 or 2030-12-31");
  }
  for (const auto* text :
       {"30.02.2026", "29.02.2026", "00.01.2026", "01.13.2026", "2026-04-31", "01.01.0000"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, day) == "is a day that does not exist");
  }
  CHECK(day == 2000y / 1 / 1);
}

TEST_CASE("argument types: whole numbers", "[router]") {
  int number = 0;
  CHECK_FALSE(parse_argument("24", number));
  CHECK(number == 24);
  CHECK_FALSE(parse_argument("+5", number));
  CHECK(number == 5);
  CHECK_FALSE(parse_argument("-3", number));
  CHECK(number == -3);
  for (const auto* text : {"", "two", "1.5", "1 ", "+-3", "0x10", "1e3"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, number) == "is not a whole number");
  }
  CHECK(parse_argument("99999999999", number) == "must be from -2147483648 to 2147483647");
  CHECK(number == -3);
  std::int64_t wide = 0;
  CHECK_FALSE(parse_argument("9223372036854775807", wide));
  CHECK(wide == std::numeric_limits<std::int64_t>::max());
}

TEST_CASE("argument types: whole numbers of all sizes say their range", "[router]") {
  std::uint8_t tiny = 0;
  CHECK_FALSE(parse_argument("255", tiny));
  CHECK(tiny == 255);
  CHECK(parse_argument("256", tiny) == "must be from 0 to 255");
  CHECK(parse_argument("-1", tiny) == "must be from 0 to 255");
  std::int16_t small = 0;
  CHECK_FALSE(parse_argument("-32768", small));
  CHECK(parse_argument("-32769", small) == "must be from -32768 to 32767");
  std::uint64_t wide = 0;
  CHECK_FALSE(parse_argument("18446744073709551615", wide));
  CHECK(wide == std::numeric_limits<std::uint64_t>::max());
  CHECK(parse_argument("18446744073709551616", wide) == "must be from 0 to 18446744073709551615");
  std::int64_t signed_wide = 0;
  CHECK_FALSE(parse_argument("-9223372036854775808", signed_wide));
  CHECK(parse_argument(std::string(1000, '9'), signed_wide) ==
        "must be from -9223372036854775808 to 9223372036854775807");
}

namespace shop {
enum class size { small, large, huge };
constexpr std::array<botcore::enum_name<size>, 3> enum_names(size) {
  return {{{size::small, "small"}, {size::large, "large"}, {size::huge, "Größe XL"}}};
}
struct price {
  int cents = 0;
};
botcore::argument_problem parse_argument(std::string_view text, price& value) {
  if (text.empty() || text.front() != '$') return "is no price like $5";
  return botcore::parse_argument(text.substr(1), value.cents);
}
}  // namespace shop

TEST_CASE("argument types: an enumeration is typed by its names, in any case", "[router]") {
  shop::size size = shop::size::small;
  CHECK_FALSE(parse_argument("LARGE", size));
  CHECK(size == shop::size::large);
  CHECK_FALSE(parse_argument("grösse xl", size));
  CHECK(size == shop::size::huge);
  CHECK(parse_argument("medium", size) == "must be one of small, large, Größe XL");
}

TEST_CASE("argument types: yes and no", "[router]") {
  bool flag = false;
  for (const auto* text : {"yes", "ON", "true", "1", "Да"}) {
    CAPTURE(text);
    flag = false;
    CHECK_FALSE(parse_argument(text, flag));
    CHECK(flag);
  }
  for (const auto* text : {"no", "off", "False", "0", "нет"}) {
    CAPTURE(text);
    flag = true;
    CHECK_FALSE(parse_argument(text, flag));
    CHECK_FALSE(flag);
  }
  CHECK(parse_argument("maybe", flag) == "must be yes or no");
}

TEST_CASE("argument types: one overload makes a type of the user's own an argument", "[router]") {
  const std::vector<std::string> names = {"price", "size"};
  botcore::argument_list list("$15", names);
  CHECK(list.next<shop::price>().cents == 15);
  CHECK_FALSE(list.next<std::optional<shop::size>>());
  botcore::argument_list wrong("15", names);
  CHECK_THROWS_WITH(wrong.next<shop::price>(), "is no price like $5");
}

TEST_CASE("argument types: decimals with a comma or a point", "[router]") {
  double number = 0;
  CHECK_FALSE(parse_argument("1.5", number));
  CHECK(number == 1.5);
  CHECK_FALSE(parse_argument("1,5", number));
  CHECK(number == 1.5);
  CHECK_FALSE(parse_argument("-2", number));
  CHECK(number == -2);
  for (const auto* text : {"", "x", "1.", ".5", "1.2.3", "1,2,3", "1e5", "inf", "nan", "0x1p3", "--1", "-"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, number) == "is not a number");
  }
  CHECK(parse_argument(std::string(400, '9'), number) == "is too large a number");
}

TEST_CASE("argument types: the rest of a line is one text, quoted or not", "[router]") {
  const std::vector<std::string> names = {"count", "place"};
  for (const char* line : {"3 rio  de janeiro", "3 \"rio de janeiro\"", "3 rio \"de janeiro\""}) {
    CAPTURE(line);
    botcore::argument_list list(line, names);
    CHECK(list.next<int>() == 3);
    CHECK(list.next<botcore::rest_of_line>().text == "rio de janeiro");
    CHECK_NOTHROW(list.finish());
  }
  botcore::argument_list list("3", names);
  CHECK(list.next<int>() == 3);
  CHECK_THROWS_AS(list.next<botcore::rest_of_line>(), botcore::usage_error);
}

TEST_CASE("argument types: an underscore keeps what there is", "[router]") {
  keep_or<int> times;
  CHECK_FALSE(parse_argument("_", times));
  CHECK_FALSE(times.value);
  CHECK(times.merged(7) == 7);
  CHECK_FALSE(parse_argument("3", times));
  CHECK(times.merged(7) == 3);
  CHECK(parse_argument("__", times) == "is not a whole number");
}
