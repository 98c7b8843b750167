#include "botcore/text/plural_rules.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "unit/text/plural_samples.hpp"

using namespace botcore;

namespace {

/// The letter that stands for a form in plural_samples.hpp.
char letter_of(plural_form form) {
  return "z12fmo"[static_cast<std::size_t>(form)];
}

std::string forms_of(std::string_view language) {
  std::istringstream numbers(plural_sample_numbers);
  std::string forms;
  for (std::string number; numbers >> number;) forms += letter_of(plural_rules::of(language).form(number));
  return forms;
}

}  // namespace

TEST_CASE("plural rules: CLDR's sample numbers take CLDR's forms, decimals included", "[text]") {
  for (const plural_sample& sample : plural_samples) {
    INFO(sample.language);
    CHECK(plural_rules::known(sample.language));
    CHECK(forms_of(sample.language) == sample.forms);
  }
}

TEST_CASE("plural rules: English, Russian and Ukrainian by example", "[text]") {
  using enum plural_form;
  CHECK(plural_rules::of("en").form(1) == one);
  CHECK(plural_rules::of("en").form("1.0") == other);
  CHECK(plural_rules::of("en").form(0) == other);
  for (const char* language : {"ru", "uk"}) {
    const plural_rules& rules = plural_rules::of(language);
    for (const int number : {1, 21, 101, 1001}) CHECK(rules.form(number) == one);
    for (const int number : {2, 4, 22, 34, 102}) CHECK(rules.form(number) == few);
    for (const int number : {0, 5, 11, 12, 14, 20, 111, 1000}) CHECK(rules.form(number) == many);
    for (const char* number : {"0.5", "1.0", "2.5"}) CHECK(rules.form(number) == other);
  }
}

TEST_CASE("plural rules: a number and its negative take one form, however large", "[text]") {
  using enum plural_form;
  CHECK(plural_rules::of("ru").form(-21) == one);
  CHECK(plural_rules::of("ru").form("-22") == few);
  CHECK(plural_rules::of("ru").form(INT64_MIN) == many);
  CHECK(plural_rules::of("en").form("10000000000000000000000001") == other);
  CHECK(plural_rules::of("ru").form("10000000000000000000000001") == one);
  CHECK(plural_rules::of("es").form("10000000000000000000000000") == many);
}

TEST_CASE("plural rules: a region has its language's rules unless it has its own", "[text]") {
  using enum plural_form;
  CHECK(plural_rules::of("ru-RU").form(2) == few);
  CHECK(plural_rules::of("pt_BR").form(0) == one);
  CHECK(plural_rules::of("pt-PT").form(0) == other);
}

TEST_CASE("plural rules: unknown languages take the one form that all have", "[text]") {
  CHECK_FALSE(plural_rules::known("tlh"));
  CHECK_FALSE(plural_rules::known(""));
  CHECK(plural_rules::of("tlh").form(1) == plural_form::other);
  CHECK(plural_rules::of("no tag").form(1) == plural_form::other);
}

TEST_CASE("plural rules: the forms that a text needs are those that numbers take", "[text]") {
  for (const plural_sample& sample : plural_samples) {
    INFO(sample.language);
    const plural_rules& rules = plural_rules::of(sample.language);
    for (int index = 0; index < 6; ++index) {
      const auto form = static_cast<plural_form>(index);
      const bool taken = std::string_view(sample.forms).find(letter_of(form)) != std::string_view::npos;
      CHECK(rules.has(form) == (taken || form == plural_form::other));
    }
  }
  const auto spanish = plural_rules::of("es").forms();
  CHECK(std::vector<plural_form>(spanish.begin(), spanish.end()) ==
        std::vector<plural_form>{plural_form::one, plural_form::other});
}

TEST_CASE("plural rules: the names of forms are CLDR's", "[text]") {
  for (const char* name : {"zero", "one", "two", "few", "many", "other"}) {
    REQUIRE(parse_plural_form(name));
    CHECK(to_string(*parse_plural_form(name)) == name);
  }
  CHECK_FALSE(parse_plural_form("several"));
}
