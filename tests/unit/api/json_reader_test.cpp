#include "botcore/api/json_reader.hpp"

#include <limits>
#include <map>

#include "botcore/api/codec.hpp"
#include "botcore/api/types/user_and_chat.hpp"
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

TEST_CASE("json_reader: a member whose last occurrence is null is absent", "[api]") {
  CHECK_FALSE(botcore::from_json<botcore::api::User>(R"({"username":"x","username":null})").username);
}

TEST_CASE("json_reader: an occurrence that does not count may be anything", "[api]") {
  CHECK(botcore::from_json<botcore::api::User>(R"({"id":"x","id":[{}],"\u0069d":7})").id == 7);
}

TEST_CASE("json_reader: repeated names are found in objects of any size, and in good time", "[api]") {
  for (const int names : {1, 2, 31, 32, 33, 100, 20'000}) {
    std::string text;
    for (int round = 0; round != 3; ++round) {
      for (int name = 0; name != names; ++name) {
        text.append(text.empty() ? "{" : ",").append("\"n").append(std::to_string(name)).append("\":");
        text += std::to_string(round);
      }
    }
    const json_document document(text + "}");
    std::size_t found = 0;
    document.root().for_each_member([&](std::string_view, json_reader& value) {
      ++found;
      if (value.as_int64() != 2) FAIL("not the last one");
    });
    CHECK(found == static_cast<std::size_t>(names));
    CHECK(document.root().find("n0")->as_int64() == 2);
  }
}

TEST_CASE("json_reader: doubles are the nearest ones, and what is out of range is refused", "[api]") {
  CHECK(botcore::from_json<double>("0.1") == 0.1);
  CHECK(botcore::from_json<double>("1.7976931348623157e308") == std::numeric_limits<double>::max());
  CHECK(botcore::from_json<double>("2.2250738585072011e-308") == 2.2250738585072011e-308);
  CHECK(botcore::from_json<double>("18446744073709551616") == 18446744073709551616.0);
  CHECK(botcore::from_json<double>("-7") == -7);
  CHECK(message_of(errc::malformed_data, [] { botcore::from_json<double>("1e309"); }) ==
        "the document: expected a number that a double can hold, found a number");
}

TEST_CASE("json_reader: raw keeps the digits of numbers, and escapes again what had to be", "[api]") {
  const std::string text =
      R"({"a":1.10,"b":12345678901234567890,"c":1E+2,"d":-0,"e":123456789012345678901234567890,)"
      R"("f":0.1000000000000000055511151231257827,"q\"\\k":"line\n\ttab \u0001 \"quoted\" 🎲","":[],"z":{}})";
  CHECK(json_document(text).root().raw() == text);
  CHECK(json_document(R"(["\u0041\/\ud83c\udfb2"])").root().raw() == R"(["A/🎲"])");
}

TEST_CASE("json_reader: texts with escapes, however many and long, stay apart", "[api]") {
  std::string text = "[";
  std::vector<std::string> expected;
  for (std::size_t i = 0; i != 300; ++i) {
    text.append(i == 0 ? "" : ",")
        .append("\"")
        .append(i, 'x')
        .append(R"(\n\u00e9)")
        .append(i, 'y')
        .append("\"");
    expected.push_back(std::string(i, 'x').append("\né").append(i, 'y'));
  }
  CHECK(botcore::from_json<std::vector<std::string>>(text + "]") == expected);
}

TEST_CASE("json_reader: a reader and its texts outlive the move of their document", "[api]") {
  json_document first(R"({"short":"a"})");
  const json_reader root = first.root();
  const json_document second = std::move(first);
  CHECK(root.find("short")->as_string() == "a");
  CHECK(second.root().raw() == R"({"short":"a"})");
}

TEST_CASE("json_document: what is no JSON is refused with the place", "[api]") {
  const auto problem = [](const std::string& text) {
    return message_of(errc::malformed_data, [&] { json_document document(text); });
  };
  CHECK(problem("<html>").find("parsing JSON, at byte 0: ") == 0);
  CHECK(problem("").find("parsing JSON, at byte 0: ") == 0);
  CHECK(problem(R"({"a" 1})").find("parsing JSON, at byte 5: ") == 0);
  CHECK(problem(R"({"ok":true)").find("parsing JSON, at byte 10: ") == 0);
  CHECK(problem(R"({} {})").find("parsing JSON, at byte 3: ") == 0);
  CHECK(problem("\"\xff\"").find("parsing JSON, at byte 1: ") == 0);
  CHECK(problem("{}\r\n ") == "nothing thrown");
  CHECK(problem("[1,]").find("parsing JSON, at byte 3: ") == 0);
  CHECK(problem("[01]").find("parsing JSON, at byte 2: ") == 0);
  CHECK(problem("NaN").find("parsing JSON, at byte 0: ") == 0);
  CHECK(problem(std::string("[1]\0", 4)).find("parsing JSON, at byte 3: ") == 0);
}

TEST_CASE("json_document: half a surrogate pair and bad UTF-8 are refused with the place", "[api]") {
  for (const char* text : {R"(["\ud83c"])", R"(["\ud83cx"])", R"(["\udfb2"])", R"(["\ud83c\ud83c"])"}) {
    CHECK(message_of(errc::malformed_data, [&] { json_document{text}; }).find("parsing JSON, at byte ") == 0);
  }
  // Overlong, a surrogate, beyond U+10FFFF, cut short.
  for (const char* text :
       {"[\"\xc0\xaf\"]", "[\"\xed\xa0\x80\"]", "[\"\xf4\x90\x80\x80\"]", "[\"\xe2\x82\"]"}) {
    CHECK(message_of(errc::malformed_data, [&] { json_document{text}; }).find("parsing JSON, at byte ") == 0);
  }
}

TEST_CASE("json_document: a text cut at any byte is refused", "[api]") {
  const std::string text = R"({"a":[1,-2.5e3,true,null,"x\u00e9\ud83c\udfb2"],"b":{"c":false}})";
  CHECK_NOTHROW(json_document(text));
  for (std::size_t size = 0; size != text.size(); ++size) {
    CHECK_THROWS_AS(json_document(text.substr(0, size)), botcore::error);
  }
}

TEST_CASE("json_document: huge numbers are read as far as they can be", "[api]") {
  const std::string digits(100'000, '9');
  CHECK(json_document(digits).root().kind() == json_kind::number);
  CHECK(json_document(digits).root().raw() == digits);
  CHECK(message_of(errc::malformed_data, [&] { botcore::from_json<std::int64_t>(digits); }) ==
        "the document: expected an integer, found a number");
  CHECK(message_of(errc::malformed_data, [&] { botcore::from_json<double>(digits); }) ==
        "the document: expected a number that a double can hold, found a number");
  CHECK(message_of(errc::malformed_data, [&] {
          json_document("1e99999999999");
        }).find("parsing JSON, at byte ") == 0);
}

TEST_CASE("json_document: hostile nesting is refused, honest nesting is not", "[api]") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK_NOTHROW(json_document(nested(json_document::max_depth)));
  CHECK_THROWS_AS(json_document(nested(json_document::max_depth + 1)), botcore::error);
  CHECK_THROWS_AS(json_document(nested(1000000)), botcore::error);
}

TEST_CASE("json document: has no more values than memory allows for", "[api]") {
  std::string many = "[0";
  for (std::size_t i = 0; i != botcore::json_document::max_values; ++i) many += ",0";
  CHECK_THROWS_WITH(botcore::json_document(many + "]"), botcore::test::contains("more than 4194304 values"));
}
