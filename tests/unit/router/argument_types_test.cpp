#include "botcore/router/argument_types.hpp"

#include <cmath>

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
  CHECK(parse_argument("99999999999", number) == "is too large a number");
  std::int64_t wide = 0;
  CHECK_FALSE(parse_argument("9223372036854775807", wide));
  CHECK(wide == std::numeric_limits<std::int64_t>::max());
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
