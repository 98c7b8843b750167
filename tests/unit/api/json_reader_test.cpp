#include "botcore/api/json_reader.hpp"

#include <limits>
#include <map>

#include "botcore/api/codec.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::errc;
using botcore::json_document;
using botcore::json_kind;
using botcore::json_reader;
using botcore::test::message_of;

TEST_CASE("json_reader: every kind is told", "[api]") {
  const json_document document(R"([null, true, 1, 18446744073709551615, 1.5, "s", [], {}])");
  json_reader root = document.root();
  std::vector<json_kind> kinds;
  root.for_each_element([&](json_reader& element) { kinds.push_back(element.kind()); });
  CHECK(kinds == std::vector<json_kind>{json_kind::null, json_kind::boolean, json_kind::integer,
                                        json_kind::integer, json_kind::number, json_kind::string,
                                        json_kind::array, json_kind::object});
}

TEST_CASE("json_reader: members come in order, and the last of a name counts", "[api]") {
  const json_document document(R"({"b":1,"a":2,"b":3})");
  json_reader root = document.root();
  std::map<std::string, std::int64_t> members;
  root.for_each_member(
      [&](std::string_view name, json_reader& value) { members[std::string(name)] = value.as_int64(); });
  CHECK(members == std::map<std::string, std::int64_t>{{"a", 2}, {"b", 3}});
}

TEST_CASE("json_reader: whole numbers keep all 64 bits, and lose none silently", "[api]") {
  CHECK(botcore::from_json<std::int64_t>("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
  CHECK(botcore::from_json<std::int64_t>("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
  CHECK(botcore::from_json<std::int64_t>("5.0") == 5);
  CHECK(message_of(errc::malformed_data, [] { botcore::from_json<std::int64_t>("9223372036854775808"); }) ==
        "the document: expected an integer of 64 bits with sign, found an integer");
  for (const char* text : {"5.5", "1e30", "99999999999999999999"}) {
    CHECK(message_of(errc::malformed_data, [&] { botcore::from_json<std::int64_t>(text); }) ==
          "the document: expected an integer, found a number");
  }
}

TEST_CASE("json_reader: an error names the path through members and elements", "[api]") {
  const json_document document(R"({"result":[{"x":[[0,"one"]]}]})");
  json_reader root = document.root();
  const auto walk = [&] {
    auto result = root.find("result");
    result->for_each_element([](json_reader& update) {
      auto x = update.find("x");
      std::vector<std::vector<std::int64_t>> rows;
      decode(*x, rows);
    });
  };
  CHECK(message_of(errc::malformed_data, walk) == "result[0].x[0][1]: expected an integer, found a string");
}

TEST_CASE("json_reader: find is empty where there is nothing to find", "[api]") {
  const json_document document(R"({"ok":true})");
  const json_reader root = document.root();
  CHECK_FALSE(root.find("result"));
  CHECK_FALSE(root.find("ok")->find("deeper"));
  json_reader member = root;
  CHECK_FALSE(root.member("result", member));
  REQUIRE(root.member("ok", member));
  CHECK(member.as_bool());
}

TEST_CASE("json_reader: raw gives the value as JSON again", "[api]") {
  const json_document document(R"({"a": [1, "ü", null], "b": {"c": -7}})");
  CHECK(document.root().find("a")->raw() == R"([1,"ü",null])");
  CHECK(document.root().find("b")->raw() == R"({"c":-7})");
}

TEST_CASE("json_document: what is no JSON is refused with the place", "[api]") {
  const auto problem = [](std::string_view text) {
    return message_of(errc::malformed_data, [&] { json_document document(text); });
  };
  CHECK(problem("<html>").find("parsing JSON, at byte 0: ") == 0);
  CHECK(problem("").find("parsing JSON, at byte 0: ") == 0);
  CHECK(problem(R"({"a" 1})").find("parsing JSON, at byte 5: ") == 0);
  CHECK(problem(R"({"ok":true)").find("parsing JSON, at byte 10: ") == 0);
  CHECK(problem(R"({} {})").find("parsing JSON, at byte 3: ") == 0);
  CHECK(problem("\"\xff\"").find("parsing JSON, at byte 1: ") == 0);
  CHECK(problem("{}\r\n ") == "nothing thrown");
}

TEST_CASE("json_document: hostile nesting is refused, honest nesting is not", "[api]") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK_NOTHROW(json_document(nested(json_document::max_depth)));
  CHECK_THROWS_AS(json_document(nested(json_document::max_depth + 1)), botcore::error);
  CHECK_THROWS_AS(json_document(nested(1000000)), botcore::error);
}
