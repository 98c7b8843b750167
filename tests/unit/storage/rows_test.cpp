#include "botcore/storage/rows.hpp"

#include <cstdint>
#include <limits>

#include "botcore/storage/error.hpp"
#include "support/catch.hpp"

using namespace botcore;

namespace {

rows one_row(sql_value cell) {
  rows all;
  all.set_columns({"cell"});
  std::vector<sql_value> cells = {std::move(cell)};
  all.append(cells);
  return all;
}

template <class T>
std::optional<T> read(sql_value cell) {
  try {
    return one_row(std::move(cell)).front().get<T>("cell");
  } catch (const error& failure) {
    CHECK(failure.code() == storage_errc::wrong_type);
    CHECK(std::string(failure.what()).find("'cell'") != std::string::npos);
    return std::nullopt;
  }
}

}  // namespace

TEST_CASE("rows: numbers that do not fit are refused, never cut", "[storage]") {
  CHECK(read<std::uint8_t>(std::int64_t(255)) == 255);
  CHECK_FALSE(read<std::uint8_t>(std::int64_t(256)));
  CHECK_FALSE(read<std::uint64_t>(std::int64_t(-1)));
  CHECK_FALSE(read<bool>(std::int64_t(2)));
  CHECK_FALSE(read<int>(1.0));
  CHECK_FALSE(read<std::int64_t>(std::string("1")));
  CHECK(read<double>(std::int64_t(3)) == 3.0);
  CHECK_FALSE(read<system_time>(std::numeric_limits<std::int64_t>::max()));
}

TEST_CASE("rows: a date is ten characters and exists", "[storage]") {
  using std::chrono::year_month_day;
  CHECK(read<year_month_day>(std::string("2024-02-29")) == std::chrono::year(2024) / 2 / 29);
  for (const char* text :
       {"2026-02-29", "2026-2-1", "2026-02-1x", "", "2026/02/01", "-026-02-01", "2026-02-011"}) {
    CHECK_FALSE(read<year_month_day>(std::string(text)));
  }
}

TEST_CASE("rows: NULL needs an optional", "[storage]") {
  CHECK_FALSE(read<std::string>(std::monostate()));
  const rows null = one_row(std::monostate());
  CHECK(null.front().get<std::optional<std::string>>("cell") == std::nullopt);
  CHECK(null.front().is_null("cell"));
}

TEST_CASE("rows: they are walked, counted and indexed", "[storage]") {
  rows all;
  all.set_columns({"a", "b"});
  for (std::int64_t index = 0; index < 3; ++index) {
    std::vector<sql_value> cells = {index, index * 10};
    all.append(cells);
  }
  std::int64_t sum = 0;
  for (const row& one : all) sum += one.get<std::int64_t>("b") + one.get<std::int64_t>(0);
  CHECK(sum == 33);
  CHECK(all.size() == 3);
  CHECK(all[2].get<int>("b") == 20);
  CHECK(rows().empty());
}

TEST_CASE("rows: parameters keep their kind, and numbers above the signed range are refused", "[storage]") {
  CHECK(sql_parameter(true).integer() == 1);
  CHECK(sql_parameter("text").text() == "text");
  CHECK(sql_parameter(std::string()).type() == sql_parameter::kind::text);
  CHECK(sql_parameter(nullptr).type() == sql_parameter::kind::null);
  CHECK(sql_parameter(std::optional<int>(3)).integer() == 3);
  CHECK(sql_parameter(std::optional<std::chrono::year_month_day>(std::chrono::year(987) / 1 / 2)).text() ==
        "0987-01-02");
  CHECK(sql_parameter(system_time(std::chrono::microseconds(-1))).integer() == -1);
  CHECK(sql_parameter(std::uint64_t(std::numeric_limits<std::int64_t>::max())).integer() > 0);
  CHECK_THROWS_AS(sql_parameter(std::numeric_limits<std::uint64_t>::max()), error);
  CHECK_THROWS_AS(sql_parameter(std::chrono::year(2026) / 2 / 30), error);
}
