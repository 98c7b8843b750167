#include "botcore/router/phrase.hpp"

#include "botcore/text/message_catalogue.hpp"

#include "support/catch.hpp"

using botcore::message_catalogue;
using botcore::phrase;
using botcore::router_messages;

TEST_CASE("phrase: the router's messages are there in each of its languages, with the same values",
          "[router]") {
  message_catalogue texts("en");
  for (const char* language : {"en", "ru", "uk"}) texts.add(language, router_messages(language));
  for (const auto& problem : texts.check()) {
    INFO(problem.text());
    CHECK(false);
  }
  CHECK(router_messages("xx").empty());
}

TEST_CASE("phrase: is English of its own, with its values filled in", "[router]") {
  CHECK(phrase("router.range", {{"least", "1"}, {"most", "{least}"}}) == "must be from 1 to {least}");
  CHECK(phrase("router.range", {{"least", "1"}, {"most", "2"}}).key() == "router.range");
  CHECK(phrase("any text") == "any text");
  CHECK(phrase(std::string("any text")).key().empty());
}
