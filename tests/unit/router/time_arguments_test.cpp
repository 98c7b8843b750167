#include "botcore/router/time_arguments.hpp"

#include "botcore/router/typed_command.hpp"

#include "support/catch.hpp"

using botcore::format_duration;
using botcore::format_time_of_day;
using botcore::parse_argument;
using botcore::time_of_day;
using namespace std::chrono_literals;

TEST_CASE("time arguments: times of day", "[router]") {
  time_of_day time;
  const auto read = [&](const char* text) {
    CHECK_FALSE(parse_argument(text, time));
    return time.since_midnight;
  };
  CHECK(read("7:30") == 7h + 30min);
  CHECK(read("07:30") == 7h + 30min);
  CHECK(read("23:59:59") == 24h - 1s);
  CHECK(read("00:00") == 0s);
  CHECK(read("7am") == 7h);
  CHECK(read("12 AM") == 0h);
  CHECK(read("12:15pm") == 12h + 15min);
  CHECK(read("11:05 pm") == 23h + 5min);
  for (const char* text : {"", "7", "24:00", "7:60", "7:5", "7:305", "-1:30", "07:30:61", "13pm", "0am",
                           "7:30x", "noon", ":30", "7:", "1:00:00:00"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, time) == "is not a time of day like 07:30");
  }
}

TEST_CASE("time arguments: a time of day is read back as it is written", "[router]") {
  for (int second = 0; second < 24 * 3600; second += 37) {
    time_of_day time;
    REQUIRE_FALSE(parse_argument(format_time_of_day(time_of_day{std::chrono::seconds(second)}), time));
    REQUIRE(time.since_midnight.count() == second);
  }
}

TEST_CASE("time arguments: durations", "[router]") {
  std::chrono::seconds span{};
  const auto read = [&](const char* text) {
    CAPTURE(text);
    CHECK_FALSE(parse_argument(text, span));
    return span;
  };
  CHECK(read("90s") == 90s);
  CHECK(read("1h30m") == 90min);
  CHECK(read("1h 30 min") == 90min);
  CHECK(read("2 days") == 48h);
  CHECK(read("1.5 hours") == 90min);
  CHECK(read("0,5d") == 12h);
  CHECK(read("1W") == 168h);
  CHECK(read("0s") == 0s);
  CHECK(read("2 часа 5 минут") == 125min);
  CHECK(read("1000 ms") == 1s);
  for (const char* text : {"", "90", "s", "-5s", "1h30", "5 lightyears", "1..5h", "h1", "1e3s", "5s!"}) {
    CAPTURE(text);
    CHECK(parse_argument(text, span) == "is not a duration like 90s, 1h30m or 2 days");
  }
}

TEST_CASE("time arguments: durations that a type cannot hold", "[router]") {
  std::chrono::minutes minutes{};
  CHECK(parse_argument("90s", minutes) == "must be a multiple of 1 min");
  CHECK_FALSE(parse_argument("120s", minutes));
  CHECK(minutes == 2min);
  CHECK(parse_argument("101 weeks 5300 weeks", minutes) == "must be at most 36500 days");
  CHECK(parse_argument("99999999999999999999h", minutes) == "must be at most 36500 days");
  std::chrono::duration<std::int16_t> narrow{};
  CHECK(parse_argument("10h", narrow) == "must be at most 9 h 6 min 7 s");
  CHECK(parse_argument("1ms", narrow) == "must be a multiple of 1 s");
}

TEST_CASE("time arguments: a duration may be two words", "[router]") {
  const std::vector<std::string> names = {"when", "what"};
  for (const char* line : {"2 days run", "2days run", "\"2 days\" run"}) {
    CAPTURE(line);
    botcore::argument_list list(line, names);
    CHECK(list.next<std::chrono::hours>() == 48h);
    CHECK(list.next<std::string>() == "run");
    CHECK_NOTHROW(list.finish());
  }
  botcore::argument_list unit("2 run", names);
  CHECK_THROWS_AS(unit.next<std::chrono::hours>(), botcore::usage_error);
}

TEST_CASE("time arguments: durations are shown in the largest units", "[router]") {
  CHECK(format_duration(0s) == "0 s");
  CHECK(format_duration(26h + 30min) == "1 day 2 h 30 min");
  CHECK(format_duration(14 * 24h + 5ms) == "14 days 5 ms");
}
