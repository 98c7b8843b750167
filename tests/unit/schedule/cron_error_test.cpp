// What a cron expression may not be, and what is said then.
#include <string>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/schedule/cron.hpp"
#include "botcore/schedule/schedule.hpp"
#include "support/catch.hpp"

using namespace botcore;

namespace {

std::string refusal_of(const std::string& expression) {
  try {
    const cron accepted{std::string_view(expression)};
  } catch (const error& failure) {
    CHECK(failure.code() == errc::invalid_argument);
    return std::string(failure.doing());
  }
  return "accepted";
}

}  // namespace

TEST_CASE("cron: what is wrong is said with its field, its column, and what is allowed", "[schedule]") {
  const std::pair<const char*, const char*> refusals[] = {
      {"60 * * * *", "minute (column 1): 60 is out of range, allowed are 0-59"},
      {"* 24 * * *", "hour (column 3): 24 is out of range, allowed are 0-23"},
      {"* * 0 * *", "day of month (column 5): 0 is out of range, allowed are 1-31"},
      {"* * 32 * *", "day of month (column 5): 32 is out of range, allowed are 1-31"},
      {"* * * 13 *", "month (column 7): 13 is out of range, allowed are 1-12 and JAN-DEC"},
      {"* * * * 8", "day of week (column 9): 8 is out of range, allowed are 0-7 and SUN-SAT"},
      {"61 * * * * *", "second (column 1): 61 is out of range, allowed are 0-59"},
      {"5,70 * * * *", "minute (column 3): 70 is out of range, allowed are 0-59"},
      {"12345678901234567890 * * * *",
       "minute (column 1): 12345678901234567890 is out of range, allowed are 0-59"},
      {"10-70 * * * *", "minute (column 4): 70 is out of range, allowed are 0-59"},
      {"-5 * * * *", "minute (column 1): '-5' is not understood, allowed are 0-59"},
      {"X * * * *", "minute (column 1): 'X' is not understood, allowed are 0-59"},
      {"MON * * * *", "minute (column 1): 'MON' is not understood, allowed are 0-59"},
      {"* * * FOO *", "month (column 7): 'FOO' is not understood, allowed are 1-12 and JAN-DEC"},
      {"* * * * MONDAY", "day of week (column 12): 'DAY' is not understood here"},
      {"5X * * * *", "minute (column 2): 'X' is not understood here"},
      {"1-2-3 * * * *", "minute (column 4): '-3' is not understood here"},
      {"5- * * * *", "minute (column 3): the end of the range is missing, allowed are 0-59"},
      {"* * * * MON-",
       "day of week (column 13): the end of the range is missing, allowed are 0-7 and SUN-SAT"},
      {" 0\t 24 * * mon", "hour (column 5): 24 is out of range, allowed are 0-23"},
      {", * * * *", "minute (column 1): an entry is missing"},
      {"5, * * * *", "minute (column 3): an entry is missing"},
      {"5,,6 * * * *", "minute (column 3): an entry is missing"},
      {"*/0 * * * *", "minute (column 3): step 0 is out of range, allowed are 1-59"},
      {"*/90 * * * *", "minute (column 3): step 90 is out of range, allowed are 1-59"},
      {"*/ * * * *", "minute (column 3): step is missing, allowed are 1-59"},
      {"*/5/2 * * * *", "minute (column 4): '/2' is not understood here"},
      {"*,5 * * * *", "minute (column 2): '*' has to stand alone, or be followed by a step as in '*/5'"},
      {"5,* * * * *", "minute (column 4): '*' has to stand alone, or be followed by a step as in '*/5'"},
      {"? * * * *", "minute (column 1): '?' has to stand alone, and in a field for days"},
      {"* * ?,5 * *", "day of month (column 5): '?' has to stand alone, and in a field for days"},
      {"* * L-31 * *", "day of month (column 7): number of days 31 is out of range, allowed are 1-30"},
      {"* * L- * *", "day of month (column 7): number of days is missing, allowed are 1-30"},
      {"* * 32W * *", "day of month (column 5): 32 is out of range, allowed are 1-31"},
      {"* * W * *", "day of month (column 5): 'W' is not understood, allowed are 1-31"},
      {"* * 1-5W * *", "day of month (column 8): 'W' is not understood here"},
      {"* * * * L", "day of week (column 9): 'L' needs a day before it, as in 'FRIL'"},
      {"* * * * MON#6", "day of week (column 13): place in the month 6 is out of range, allowed are 1-5"},
      {"* * * * MON#", "day of week (column 13): place in the month is missing, allowed are 1-5"},
      {"* * * * MON#0", "day of week (column 13): place in the month 0 is out of range, allowed are 1-5"},
      {"* * * * +", "day of week (column 10): an entry is missing"},
      {"* * 13 * +*", "day of week (column 11): '+' needs a day of the week after it"},
      {"* * +13 * *", "day of month (column 5): '+13' is not understood, allowed are 1-31"},
      {"* L * * *", "hour (column 3): 'L' is not understood, allowed are 0-23"}};
  for (const auto& [expression, why] : refusals) {
    CHECK(refusal_of(expression) == "cron '" + std::string(expression) + "': " + why);
  }
}

TEST_CASE("cron: the number of fields, nicknames and lengths are checked", "[schedule]") {
  constexpr const char* fields =
      " fields; there have to be 5 (minute, hour, day of month, month, day of week), or 6 with the second "
      "first";
  CHECK(refusal_of("") == std::string("cron '': 0") + fields);
  CHECK(refusal_of("   ") == std::string("cron '   ': 0") + fields);
  CHECK(refusal_of("* * * *") == std::string("cron '* * * *': 4") + fields);
  CHECK(refusal_of("0 0 0 1 1 * 2026") == std::string("cron '0 0 0 1 1 * 2026': 7") + fields);
  CHECK(refusal_of("@reboot") ==
        "cron '@reboot': there is no such nickname; there are @yearly, @annually, @monthly, @weekly, @daily, "
        "@midnight and @hourly");
  CHECK(refusal_of(std::string(201, '*')) == "a cron expression of 201 characters; allowed are 200");
}

TEST_CASE("cron: what can never be due is refused", "[schedule]") {
  for (const char* expression : {"0 0 30 2 *", "0 0 31 2,4,6,9,11 *", "0 0 30W 2 *", "0 0 30-31 FEB ?",
                                 "0 0 30 2 +MON", "0 0 1 * +MON#2", "0 0 L-29 2 *"}) {
    CHECK(refusal_of(expression) ==
          "cron '" + std::string(expression) + "': no month has such a day, so it is never due");
  }
  CHECK(refusal_of("0 0 30 2 MON") == "accepted");  // Mondays in February are
  CHECK(refusal_of("0 0 29 2 *") == "accepted");
  CHECK(refusal_of("0 0 L-28 2 *") == "accepted");
  CHECK(refusal_of("0 0 31 2-4 *") == "accepted");
}

TEST_CASE("cron: a stored rule that is wrong is quoted with the reason", "[schedule]") {
  try {
    schedule::parse("cron 0 25 * * *", {});
    FAIL("accepted");
  } catch (const error& failure) {
    CHECK(failure.code() == errc::malformed_data);
    CHECK(failure.doing() ==
          "reading the schedule rule 'cron 0 25 * * *' (cron '0 25 * * *': hour (column 3): 25 is out of "
          "range, "
          "allowed are 0-23)");
  }
}
