#include "botcore/router/pattern.hpp"

#include <chrono>
#include <random>
#include <regex>

#include "support/catch.hpp"

#include "routing.hpp"

using botcore::pattern;
using botcore::test::contains;
using botcore::test::noted;
using botcore::test::routing;

namespace {

/// "match|capture 1|…", or "-" for no match.
std::string found(std::string_view expression, std::string_view text) {
  const auto match = pattern(expression).search(text);
  if (!match) return "-";
  std::string shown((*match)[0]);
  for (std::size_t index = 1; index <= match->size(); ++index) shown += "|" + std::string((*match)[index]);
  return shown;
}

}  // namespace

TEST_CASE("pattern: letters, classes and repetitions", "[router]") {
  CHECK(found("abc", "xxabcx") == "abc");
  CHECK(found("a.c", "a\nc abc") == "abc");
  CHECK(found("[a-c]+", "xxbcay") == "bca");
  CHECK(found("[^a-c]+", "abxyc") == "xy");
  CHECK(found("[]x]+", "a]x]") == "]x]");
  CHECK(found(R"([\d\-]+)", "tel 12-34") == "12-34");
  CHECK(found("a*", "baa") == "");
  CHECK(found("ba?", "b") == "b");
  CHECK(found("a{2,3}", "aaaa") == "aaa");
  CHECK(found("a{2,3}?", "aaaa") == "aa");
  CHECK(found("a{2}", "a") == "-");
  CHECK(found("a{2,}", "aaaaa") == "aaaaa");
  CHECK(found("<.*>", "<a><b>") == "<a><b>");
  CHECK(found("<.*?>", "<a><b>") == "<a>");
  CHECK(found(R"(\(\.\))", "(.)") == "(.)");
  CHECK(found(R"(\w+\s\W)", "слово !") == "слово !");
}

TEST_CASE("pattern: groups, choices and captures", "[router]") {
  CHECK(found(R"((\d+)\s*(kg|lb))", "about 12 kg") == "12 kg|12|kg");
  CHECK(found("(?:ab)+(c)", "ababc") == "ababc|c");
  CHECK(found("a|ab|abc", "abc") == "a");
  CHECK(found("(a)|(b)", "b") == "b||b");
  CHECK(found("(a|b)*", "abba") == "abba|a");
  CHECK(found("x(|y)z", "xz") == "xz|");
  CHECK(found("((a)(b))c", "abc") == "abc|ab|a|b");
  const auto match = pattern("(a)|(b)").search("b");
  REQUIRE(match);
  CHECK_FALSE(match->has(1));
  CHECK(match->has(2));
}

TEST_CASE("pattern: places", "[router]") {
  CHECK(found("^a", "ba") == "-");
  CHECK(found("a$", "ab") == "-");
  CHECK(found("^$", "") == "");
  CHECK(found(R"(\bcat\b)", "concat cat") == "cat");
  CHECK(found(R"(\bкот\b)", "скот кот") == "кот");
  CHECK(found(R"(\Bcat)", "cat concat") == "cat");
  CHECK(found("^(a)|b$", "ab") == "a|a");
}

TEST_CASE("pattern: any case of letters, in every script", "[router]") {
  CHECK(found("(?i)hello", "HeLLo") == "HeLLo");
  CHECK(found("(?i)ПрИвЕт", "приВЕТ") == "приВЕТ");
  CHECK(found("(?i)[A-C]+", "xABcb") == "ABcb");
  CHECK(found("(?i)[А-Я]+", "жук") == "жук");
}

TEST_CASE("pattern: says what is wrong with an expression, and where", "[router]") {
  const std::pair<const char*, const char*> wrong[] = {
      {"(a", "a ( that is not closed, at byte 3"},
      {"a)", "a ) that closes nothing, at byte 2"},
      {"[a", "a [ that is not closed"},
      {"*a", "a repetition of nothing, at byte 1"},
      {"a**", "a repetition of a repetition"},
      {"a{x}", "a { that begins no count"},
      {"a{3,1}", "a count that is not like"},
      {"a{101}", "a count above 100"},
      {"a\\", "a backslash at the end"},
      {"\\q", "an escape that there is none of"},
      {"[z-a]", "a range that ends before it begins"},
      {"(?=a)", "a (? that is not (?:"},
      {"(a)\\1", "an escape that there is none of"},
      {"((a{100}){100}){100}", "too large"},
  };
  for (const auto& [expression, problem] : wrong) {
    CAPTURE(expression);
    CHECK_THROWS_WITH(pattern(expression), contains(problem));
  }
  CHECK_THROWS_WITH(pattern(std::string(60, '(') + std::string(60, ')')), contains("nested too deep"));
}

TEST_CASE("pattern: finds what std::regex finds", "[router]") {
  std::mt19937 random(20261122);
  const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  const auto make = [&](auto& self, int depth) -> std::string {
    switch (pick(depth > 0 ? 9 : 4)) {
      case 0:
        return "a";
      case 1:
        return "b";
      case 2:
        return "[ab]";
      case 3:
        return ".";
      case 4:
        return "(" + self(self, depth - 1) + ")";
      case 5:
        return "(?:" + self(self, depth - 1) + "|" + self(self, depth - 1) + ")";
      case 6:
        return self(self, depth - 1) + self(self, depth - 1);
      // Not of what may be empty, where engines differ about the last round.
      case 7:
        return std::string(pick(2) ? "a" : "[ab]") + (pick(2) ? "*" : "+?");
      default:
        return "(?:b" + self(self, depth - 1) + "){1,2}";
    }
  };
  for (int round = 0; round < 3000; ++round) {
    const std::string expression = make(make, 4);
    std::string text;
    for (int length = pick(9); length > 0; --length) text += "abc"[pick(3)];
    CAPTURE(expression, text);
    std::smatch expected;
    const bool matched = std::regex_search(text, expected, std::regex(expression));
    const auto match = pattern(expression).search(text);
    REQUIRE(match.has_value() == matched);
    if (matched) REQUIRE((*match)[0] == expected.str());
  }
}

TEST_CASE("pattern: nobody can type what keeps the bot busy", "[router]") {
  // Each takes std::regex longer than the universe has been there, or its stack.
  const std::string hostile = std::string(4096, 'a') + "!";
  const auto before = std::chrono::steady_clock::now();
  for (const char* expression :
       {"(a+)+$", "(a*)*b", "(a|aa)+$", "(a|a?)+b", "([a-z]+)*\\d", "(.*)(.*)(.*)(.*)x"}) {
    CAPTURE(expression);
    CHECK_FALSE(pattern(expression).search(hostile));
  }
  CHECK(pattern("(?:a?){40}a{40}").search(std::string(40, 'a')));
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
  CHECK_FALSE(pattern("a").search(std::string(16 * 1024 + 1, 'a')));
  CHECK(pattern("a$").search(std::string(16 * 1024, 'a')));
}

TEST_CASE("pattern: bytes that are no text do no harm", "[router]") {
  const std::string broken = "a\xff\xc3(\xe2\x82z";
  CHECK(found("z", broken) == "z");
  CHECK(found("a.+z", broken) == broken);
  CHECK_FALSE(pattern("\\d").search(broken));
}

TEST_CASE("pattern: a route with captures as parameters", "[router]") {
  routing world;
  auto& routes = world.routes;
  routes.text(pattern(R"((?i)^(\d+) ?(kg|lb)?$)"),
              [&](botcore::context&, std::uint8_t amount, std::optional<std::string> unit) {
                world.notes.push_back(std::to_string(amount) + " of " + unit.value_or("nothing"));
              });
  routes.text(pattern("^(.)(.)(.)"),
              [&](botcore::context&, const botcore::text_match& match) -> botcore::task<> {
                world.notes.push_back(std::string(match[3]));
                co_return;
              });
  routes.text(pattern("^x$"), world.note("no captures"));
  routes.text(world.note("text"));
  CHECK(world.say("12 KG") == noted{"12 of KG"});
  CHECK(world.say("7") == noted{"7 of nothing"});
  CHECK(world.say("300") == noted{"0"});  // too large a number for the first
  CHECK(world.say("x") == noted{"no captures"});
  CHECK(world.say("y") == noted{"text"});
  CHECK_THROWS_WITH(routing().routes.text(pattern("(a)(b)"), [](botcore::context&, int) {}),
                    contains("2 captures while its handler takes 1"));
}
