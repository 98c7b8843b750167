#include "botcore/text/message_pattern.hpp"

#include <optional>
#include <random>

#include "support/catch.hpp"

using namespace botcore;

namespace {

std::string said(std::string_view source, std::string_view language,
                 std::vector<message_argument> arguments = {}) {
  return message_pattern(source).format(language, arguments);
}

/// Where a source is refused; none when it is not.
std::optional<std::size_t> refused_at(std::string_view source) {
  try {
    message_pattern read(source);
    return std::nullopt;
  } catch (const pattern_error& failure) {
    CHECK(failure.code() == errc::malformed_data);
    return failure.offset();
  }
}

/// A pattern of `size` random pieces, as its source.
std::string random_source(std::mt19937& random, int size, int depth = 0) {
  constexpr const char* pieces[] = {"a",    "ы", " ", "\\n", "\\{",     "\\}", "\\#",
                                    "\\\\", "#", ",", "{x}", "{ y_2 }", "'"};
  std::string made;
  for (int index = 0; index < size; ++index) {
    const auto choice = std::uniform_int_distribution<std::size_t>(0, std::size(pieces) + 1)(random);
    if (choice < std::size(pieces)) {
      made += pieces[choice];
    } else if (depth < 4) {
      const bool plural = choice == std::size(pieces);
      made += plural ? "{n, plural, =0 {" : "{who,select,her{";
      made += random_source(random, size / 2, depth + 1) + (plural ? "} few {" : "} they {") +
              random_source(random, size / 3, depth + 1) + "}\n other {" +
              random_source(random, size / 2, depth + 1) + "}}";
    }
  }
  return made;
}

constexpr const char* files = "{count, plural, =0 {none} one {# file} other {# files}}";

}  // namespace

TEST_CASE("message pattern: places take their arguments", "[text]") {
  CHECK(said("Hello, {name}!", "en", {arg("name", "Ann")}) == "Hello, Ann!");
  CHECK(said("{ a }{b}{a}", "en", {arg("a", 1), arg("b", "-")}) == "1-1");
  CHECK(said("", "en").empty());
}

TEST_CASE("message pattern: what an argument holds is never read as a pattern", "[text]") {
  CHECK(said("{name}", "en", {arg("name", "{name} # \\n")}) == "{name} # \\n");
}

TEST_CASE("message pattern: numbers and days are written as in the language", "[text]") {
  const auto day = std::chrono::year(2026) / 12 / 31;
  CHECK(said("{n} {day}", "ru", {arg("n", 1.5), arg("day", day)}) == "1,5 31.12.2026");
  CHECK(said("{n} {day}", "en", {arg("n", 2.0, 2), arg("day", day)}) == "2.00 2026-12-31");
  CHECK(said("{n}", "ru", {arg("n", std::int64_t(-7))}) == "-7");
  CHECK(said("{n}", "en", {arg("n", 18446744073709551615u)}) == "18446744073709551615");
}

TEST_CASE("message pattern: a number chooses the plural form, an exact one first", "[text]") {
  CHECK(said(files, "en", {arg("count", 0)}) == "none");
  CHECK(said(files, "en", {arg("count", 1)}) == "1 file");
  CHECK(said(files, "en", {arg("count", 1.0, 1)}) == "1.0 files");
  const char* russian = "{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}";
  CHECK(said(russian, "ru", {arg("n", 1)}) == "1 файл");
  CHECK(said(russian, "ru", {arg("n", 2)}) == "2 файла");
  CHECK(said(russian, "ru", {arg("n", 5)}) == "5 файлов");
  CHECK(said(russian, "ru", {arg("n", 21)}) == "21 файл");
  CHECK(said(russian, "ru", {arg("n", 1.5)}) == "1,5 файла");
}

TEST_CASE("message pattern: a form that is missing, or a count that is no number, takes 'other'", "[text]") {
  CHECK(said("{n, plural, one {1} other {more}}", "ru", {arg("n", 3)}) == "more");
  CHECK(said("{n, plural, one {1} other {more #}}", "en", {arg("n", "1")}) == "more 1");
}

TEST_CASE("message pattern: a text chooses by its name", "[text]") {
  const char* files_of = "{who, select, her {her files} other {their files}}";
  CHECK(said(files_of, "en", {arg("who", "her")}) == "her files");
  CHECK(said(files_of, "en", {arg("who", "nobody")}) == "their files");
}

TEST_CASE("message pattern: forms hold forms, and # is the number of the innermost", "[text]") {
  const char* nested =
      "{a, plural, other {{b, plural, one {#} other {#s}} of #, {w, select, x {#} other {}}}}";
  CHECK(said(nested, "en", {arg("a", 7), arg("b", 3), arg("w", "x")}) == "3s of 7, 7");
}

TEST_CASE("message pattern: a backslash takes the meaning away", "[text]") {
  CHECK(said("\\{name\\} \\\\ \\#\\ \\n.", "en") == "{name} \\ # \n.");
  CHECK(said("# 1", "en") == "# 1");
  CHECK(said("{n, plural, other {\\# #}}", "en", {arg("n", 2)}) == "# 2");
}

TEST_CASE("message pattern: a place without its argument stays, and is told", "[text]") {
  std::vector<std::string> missing;
  CHECK(message_pattern("{a} {n, plural, other {x}}").format("en", {}, &missing) == "{a} {n}");
  CHECK(missing == std::vector<std::string>{"a", "n"});
}

TEST_CASE("message pattern: mistakes are refused where they stand", "[text]") {
  CHECK(refused_at("a } b") == 2);
  CHECK(refused_at("a {name") == 2);
  CHECK(refused_at("a {}") == 3);
  CHECK(refused_at("{1a}") == 1);
  CHECK(refused_at("{a b}") == 3);
  CHECK(refused_at("{a, date}") == 4);
  CHECK(refused_at("{a, plural}") == 10);
  CHECK(refused_at("{a, plural, one {x}}") == 0);
  CHECK(refused_at("{a, plural, one x other {y}}") == 16);
  CHECK(refused_at("{a, plural, several {x} other {y}}") == 12);
  CHECK(refused_at("{a, plural, other {x} other {y}}") == 22);
  CHECK(refused_at("{a, plural, =x {x} other {y}}") == 12);
  CHECK(refused_at("{a, plural, =01 {x} other {y}}") == 12);
  CHECK(refused_at("{a, plural, other {x}") == 0);
  CHECK(refused_at("{a, plural, other {x") == 18);
  CHECK(refused_at("a \\x") == 2);
  CHECK(refused_at("a \\") == 2);
  std::string deep;
  for (int depth = 0; depth < 9; ++depth) deep += "{a, select, other {";
  CHECK(refused_at(deep).has_value());
}

TEST_CASE("message pattern: it knows its arguments, and which plural forms a language misses in it",
          "[text]") {
  const message_pattern pattern("{a} {n, plural, one {{b}} other {#}}");
  CHECK(pattern.arguments() == std::set<std::string>{"a", "b", "n"});
  CHECK(pattern.plural_problems("en").empty());
  CHECK(pattern.plural_problems("ru").size() == 2);
  CHECK(message_pattern("{n, plural, few {x} one {y} other {#}}").plural_problems("en").size() == 1);
  CHECK(message_pattern("{n, plural, many {x} one {y} other {#}}").plural_problems("es").empty());
}

TEST_CASE("message pattern: its source reads as the same pattern", "[text]") {
  std::mt19937 random(8);
  for (int round = 0; round < 2000; ++round) {
    const std::string source = random_source(random, round % 12);
    INFO(source);
    const message_pattern pattern(source);
    const message_pattern again(pattern.source());
    CHECK(again == pattern);
    CHECK(again.source() == pattern.source());
    const std::vector<message_argument> given{arg("x", "X"), arg("y_2", 2), arg("n", round),
                                              arg("who", "they")};
    CHECK(again.format("ru", given) == pattern.format("ru", given));
  }
}
