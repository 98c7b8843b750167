#include "botcore/router/arguments.hpp"

#include "support/catch.hpp"

using botcore::split_arguments;
using botcore::usage_error;
using botcore::test::contains;

namespace {

std::vector<std::string> texts(std::string_view line) {
  std::vector<std::string> found;
  for (const auto& argument : split_arguments(line)) found.push_back(argument.text);
  return found;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("arguments: words, whatever white space is between", "[router]") {
  CHECK(texts("").empty());
  CHECK(texts(" \n\t ").empty());
  CHECK(texts("run 1\t2\n3") == strings{"run", "1", "2", "3"});
}

TEST_CASE("arguments: a quoted text is one argument", "[router]") {
  CHECK(texts("\"morning run\" 2") == strings{"morning run", "2"});
  CHECK(texts("“morning run” 2") == strings{"morning run", "2"});
  CHECK(texts("„morning run“ 2") == strings{"morning run", "2"});
  CHECK(texts("«утренний бег» 2") == strings{"утренний бег", "2"});
  CHECK(texts("\"\"") == strings{""});
  CHECK(texts("it's") == strings{"it's"});
  CHECK(texts(R"("say \"hi\" \\ now" 1)") == strings{R"(say "hi" \ now)", "1"});
}

TEST_CASE("arguments: each knows its place and whether it was quoted", "[router]") {
  const auto found = split_arguments("a \"b c\"");
  REQUIRE(found.size() == 2);
  CHECK(found[0].offset == 0);
  CHECK_FALSE(found[0].quoted);
  CHECK(found[1].offset == 2);
  CHECK(found[1].quoted);
}

TEST_CASE("arguments: broken quotes are pointed at", "[router]") {
  CHECK_THROWS_WITH(split_arguments("\"morning run 2"), contains("morning run 2") && contains("not closed"));
  CHECK_THROWS_WITH(split_arguments("\"morning\"run"), contains("a space after \"morning\""));
  CHECK_THROWS_AS(split_arguments("“x"), usage_error);
}
