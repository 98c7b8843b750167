#include "botcore/text/message_catalogue.hpp"

#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "support/memory_log.hpp"

using namespace botcore;
using botcore::test::memory_log;

namespace {

constexpr text_key<"greeting", "name"> greeting;
constexpr text_key<"files", "count"> files;
constexpr text_key<"nowhere"> nowhere;

constexpr const char* english = R"(
# What everybody sees first.
greeting = Hello, {name}!
files = {count, plural, one {# file} other {# files}}
)";

constexpr const char* russian = R"(
greeting = Привет, {name}!
files = {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}
)";

message_catalogue both() {
  message_catalogue made("en");
  made.add("en", english).add("ru", russian);
  return made;
}

std::string said(const message_catalogue& in, std::string_view language, std::string_view key,
                 std::vector<message_argument> arguments = {}) {
  return in.text(language, key, arguments);
}

/// The place and the problem of the error that a source ends in.
std::string refusal(std::string_view source) {
  try {
    message_catalogue().add("en", source, "en.txt");
    return "taken";
  } catch (const catalogue_error& failure) {
    const std::string what(failure.doing());
    CHECK(what.find("en.txt:" + std::to_string(failure.line()) + ":" + std::to_string(failure.column())) !=
          std::string::npos);
    return std::to_string(failure.line()) + ":" + std::to_string(failure.column()) +
           what.substr(what.find(','));
  }
}

std::vector<std::string> texts_of(const std::vector<catalogue_problem>& problems) {
  std::vector<std::string> all;
  for (const catalogue_problem& one : problems) all.push_back(one.text());
  return all;
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("catalogue: a message comes in the language that is asked for", "[text]") {
  const message_catalogue texts = both();
  CHECK(said(texts, "en", "greeting", {arg("name", "Ann")}) == "Hello, Ann!");
  CHECK(said(texts, "ru", "greeting", {arg("name", "Анна")}) == "Привет, Анна!");
  CHECK(said(texts, "ru", "files", {arg("count", 3)}) == "3 файла");
}

TEST_CASE("catalogue: a language is stood in for by a wider one, then by the default", "[text]") {
  message_catalogue texts = both();
  texts.add("pt", "greeting = Olá, {name}!").add("pt-BR", "files = {count} arquivos");
  CHECK(texts.nearest("pt-BR") == "pt-br");
  CHECK(texts.nearest("pt_AO") == "pt");
  CHECK(texts.nearest("fr") == "en");
  CHECK(texts.nearest("") == "en");
  CHECK(said(texts, "pt-BR", "greeting", {arg("name", "Ana")}) == "Olá, Ana!");
  CHECK(said(texts, "pt", "files", {arg("count", 1)}) == "1 file");
}

TEST_CASE("catalogue: what is missing is logged once, and comes in the default language or as its key",
          "[text]") {
  memory_log log;
  message_catalogue texts("en");
  texts.add("en", "only = English\nasks = {who}?").add("ru", "other = …");
  texts.log_to(log_view(log, real_clock(), "texts"));
  for (int round = 0; round < 3; ++round) {
    CHECK(said(texts, "ru", "only") == "English");
    CHECK(said(texts, "ru", "no.where") == "no.where");
    CHECK(said(texts, "en", "asks") == "{who}?");
  }
  CHECK(log.count("'only' is missing in 'ru'") == 1);
  CHECK(log.count("'no.where' is in no catalogue") == 1);
  CHECK(log.count("'asks' in 'en' was not given 'who'") == 1);
}

TEST_CASE("catalogue: a message may have several lines", "[text]") {
  message_catalogue texts("en");
  texts.add("en",
            "\xef\xbb\xbfhelp =\r\n"
            "  First line  \r\n"
            "\r\n"
            "\t# no comment here: {n, plural,\n"
            "    one {x}\n"
            "    other {y}}\n"
            "# a comment\n"
            "\n"
            "next = \\ kept \\ \n");
  CHECK(said(texts, "en", "help", {arg("n", 1)}) == "First line\n\n# no comment here: x");
  CHECK(said(texts, "en", "next") == " kept  ");
}

TEST_CASE("catalogue: mistakes are told with line and column", "[text]") {
  CHECK(refusal("a = b\n\nno sign\n") == "3:4, which has something else than = after the key");
  CHECK(refusal("key") == "1:4, which has no = after the key");
  CHECK(refusal("a = b\na = c") == "2:1, which has the key 'a' a second time");
  CHECK(refusal("= b") == "1:1, which begins with no key: letters, digits, _, - and .");
  CHECK(refusal("  b") == "1:1, which continues no message: a key begins its line");
  CHECK(refusal("a =\nb = c") == "1:4, which has no message for the key");
  CHECK(refusal("a = ы }") == "1:7, which has a } that closes nothing; a brace as such is \\}");
  CHECK(refusal("a =\n  ыы\n\n  ы {n, plural, one {x}}") ==
        "4:5, which needs the form 'other' among those of 'n'");
  CHECK(refusal("a = first\n  {n, plural,\n    few {x}\n    several {y}\n    other {z}}")
            .starts_with("4:5, which has 'several'"));
  CHECK(refusal("a = b\nb = \xff") == "2:5, which is not UTF-8");
  CHECK(refusal(std::string(129, 'k') + " = x").starts_with("1:1, which has a key of more"));
}

TEST_CASE("catalogue: a source with a mistake adds nothing", "[text]") {
  message_catalogue texts("en");
  CHECK_THROWS_AS(texts.add("en", "good = yes\nbad = }"), catalogue_error);
  CHECK_FALSE(texts.has("en", "good"));
  texts.add("en", "good = yes");
  CHECK_THROWS_AS(texts.add("en", "new = x\ngood = again"), catalogue_error);
  CHECK_FALSE(texts.has("en", "new"));
}

TEST_CASE("catalogue: a language needs a tag", "[text]") {
  CHECK_THROWS_AS(message_catalogue("not a tag"), error);
  CHECK_THROWS_AS(message_catalogue().add("not a tag", "a = b"), error);
}

TEST_CASE("catalogue: a check finds what is missing, unknown or without a form", "[text]") {
  message_catalogue texts("en");
  texts.add("en", "a = {x}\nfiles = {n, plural, one {#} other {#}}\nplain = p");
  texts.add("pt", "a = {x}\nplain = p\nfiles = {n, plural, one {#} other {#}}").add("pt-BR", "a = {x}!");
  texts.add("ru", "a = {y}\nfiles = {n, plural, one {#} few {#} other {#}}\nextra = !");
  CHECK(texts_of(texts.check()) ==
        strings{"ru: 'plain' is missing", "ru: 'a' has arguments that 'en' has not: 'y'",
                "ru: 'a' does not use the arguments 'x'", "ru: 'extra' is not there in 'en'",
                "ru: 'files' needs the plural form 'many' of 'n'"});
}

TEST_CASE("catalogue: a check knows what the program uses", "[text]") {
  const message_catalogue texts = both();
  CHECK(texts.check(greeting, files).empty());
  const message_use without_name("greeting", {});
  CHECK(texts_of(texts.check(nowhere, without_name)) ==
        strings{"en: 'nowhere' is used, and is missing",
                "en: 'greeting' needs the arguments 'name', which the program does not give"});
}

TEST_CASE("catalogue: files of a folder are languages", "[text]") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "botcore_catalogue_test";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const auto write = [&](const char* name, const char* text) { std::ofstream(folder / name) << text; };
  CHECK_THROWS_AS(message_catalogue().load_folder(folder.string()), error);
  write("en.txt", english);
  write("pt-BR.txt", "greeting = Oi, {name}!");
  write("README.md", "no messages");
  message_catalogue texts("en");
  texts.load_folder(folder.string());
  CHECK(texts.languages() == strings{"en", "pt-br"});
  CHECK(said(texts, "pt-br", "greeting", {arg("name", "Ana")}) == "Oi, Ana!");
  CHECK_THROWS_AS(texts.load("ru", (folder / "ru.txt").string()), error);
  CHECK_THROWS_AS(texts.load("ru", folder.string()), error);
  std::filesystem::remove_all(folder);
}
