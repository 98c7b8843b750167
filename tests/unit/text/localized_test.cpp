#include "botcore/text/localized.hpp"

#include <cmath>

#include "support/catch.hpp"

using namespace botcore;

TEST_CASE("localized: the decimal sign is the language's", "[text]") {
  CHECK(localized_digits("1.5", "en") == "1.5");
  CHECK(localized_digits("-1234567.5", "ru") == "-1234567,5");
  CHECK(localized_digits("1.5", "de-AT") == "1,5");
  CHECK(localized_digits("1.5", "de-CH") == "1.5");
  CHECK(localized_digits("1.5", "es") == "1,5");
  CHECK(localized_digits("1.5", "es-MX") == "1.5");
  CHECK(localized_digits("1.5", "") == "1.5");
}

TEST_CASE("localized: as many decimals as a number needs, or as many as are asked for", "[text]") {
  CHECK(decimal_digits(1.5) == "1.5");
  CHECK(decimal_digits(2) == "2");
  CHECK(decimal_digits(0.1) == "0.1");
  CHECK(decimal_digits(-0.25) == "-0.25");
  CHECK(decimal_digits(1.005, 1) == "1.0");
  CHECK(decimal_digits(2, 2) == "2.00");
  CHECK(decimal_digits(2.5, -3) == "2");
  CHECK(decimal_digits(1.7976931348623157e308).size() == 309);
  CHECK(decimal_digits(-1.7976931348623157e308, 20).size() == 331);
  CHECK(decimal_digits(5e-324).size() < 400);
}

TEST_CASE("localized: day, month and year in the order of the language", "[text]") {
  const auto day = std::chrono::year(2026) / 3 / 2;
  CHECK(localized_date(day, "ru") == "02.03.2026");
  CHECK(localized_date(day, "uk") == "02.03.2026");
  CHECK(localized_date(day, "de") == "02.03.2026");
  CHECK(localized_date(day, "fr") == "02/03/2026");
  CHECK(localized_date(day, "en-GB") == "02/03/2026");
  CHECK(localized_date(day, "nl") == "02-03-2026");
  CHECK(localized_date(day, "en") == "2026-03-02");
  CHECK(localized_date(day, "tlh") == "2026-03-02");
}
