#include "botcore/api/json_writer.hpp"

#include <cmath>
#include <limits>

#include "botcore/api/codec.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::json_writer;
using botcore::to_json;

TEST_CASE("json_writer: commas stand between values and nowhere else", "[api]") {
  std::string text = "body=";
  json_writer out(text);
  out.begin_object();
  out.key("a");
  out.begin_array();
  out.integer(1);
  out.begin_array();
  out.end_array();
  out.begin_object();
  out.end_object();
  out.null();
  out.end_array();
  out.key("b");
  out.boolean(false);
  out.key("c");
  out.raw("[1, 2]");
  out.end_object();
  CHECK(text == R"(body={"a":[1,[],{},null],"b":false,"c":[1, 2]})");
}

TEST_CASE("json_writer: text is escaped where JSON asks for it, and UTF-8 passes", "[api]") {
  CHECK(to_json(std::string("a\"b\\c\n\r\t\b\x01/")) == R"("a\"b\\c\n\r\t\u0008\u0001/")");
  CHECK(to_json(std::string("naïve 🎲")) == "\"naïve 🎲\"");
  CHECK(to_json(std::string("x\0y", 3)) == R"("x\u0000y")");
  CHECK(to_json(std::string()) == "\"\"");
}

TEST_CASE("json_writer: whole numbers reach both ends of 64 bits", "[api]") {
  CHECK(to_json(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(to_json(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
}

TEST_CASE("json_writer: doubles read back as they were", "[api]") {
  for (const double value : {0.0, 0.1, 1.5, -2.25, 1e300, 5e-324, 55.755831, 1.0 / 3}) {
    CHECK(botcore::from_json<double>(to_json(value)) == value);
  }
}

TEST_CASE("json_writer: a number that is not finite is refused", "[api]") {
  for (const double value : {std::nan(""), std::numeric_limits<double>::infinity()}) {
    CHECK(botcore::test::message_of(botcore::errc::invalid_argument, [&] { to_json(value); }) ==
          "writing a number that is not finite as JSON");
  }
}
