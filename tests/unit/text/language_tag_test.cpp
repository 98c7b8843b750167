#include "botcore/text/language_tag.hpp"

#include "support/catch.hpp"

using namespace botcore;

TEST_CASE("language tags: one spelling, whatever the case and the sign between", "[text]") {
  CHECK(normalized_language("pt-BR") == "pt-br");
  CHECK(normalized_language("PT_br") == "pt-br");
  CHECK(normalized_language("zh-Hant-TW") == "zh-hant-tw");
  CHECK(normalized_language("ru") == "ru");
}

TEST_CASE("language tags: what is none is empty", "[text]") {
  for (const char* tag :
       {"", "-", "r", "1a", "ru-", "-ru", "ru--x", "русский", "abcdefghi", "en us", "en-abcdefghi"}) {
    INFO(tag);
    CHECK(normalized_language(tag).empty());
  }
}

TEST_CASE("language tags: they widen part by part, and a lone letter goes with what it announces", "[text]") {
  CHECK(wider_language("zh-hant-tw") == "zh-hant");
  CHECK(wider_language("zh-hant") == "zh");
  CHECK(wider_language("zh").empty());
  CHECK(wider_language("de-u-co") == "de");
}

TEST_CASE("language tags: the nearest of those that are there", "[text]") {
  CHECK(best_language("pt-br", {"en", "pt"}) == "pt");
  CHECK(best_language("pt-br", {"pt", "pt-br"}) == "pt-br");
  CHECK(best_language("pt", {"pt-br"}).empty());
  CHECK(best_language("", {"en"}).empty());
}
