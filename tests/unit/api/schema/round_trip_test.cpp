#include <algorithm>
#include <set>
#include <string>

#include "facts.hpp"
#include "sampler.hpp"
#include "support/catch.hpp"
#include "type_registry.hpp"

using namespace botcore::test;

namespace {

/// The first sample of `type` that does not come back as it has to; empty when all do.
std::string first_difference(const registered_type& type, std::size_t samples, std::uint64_t seed,
                             sampling wishes) {
  sampler values(seed, wishes);
  for (std::size_t turn = 0; turn != samples; ++turn) {
    const sample one = values.of(type.name, turn);
    try {
      const recoded result = type.recode(one.given);
      if (result.text != one.expected)
        return "given    " + one.given + "\nexpected " + one.expected + "\nbut was  " + result.text;
      if (!result.same) return "not equal after encoding and decoding: " + one.given;
    } catch (const std::exception& failure) {
      return std::string(failure.what()) + ": " + one.given;
    }
  }
  return {};
}

void check_all(std::size_t samples_each, std::uint64_t seed, sampling wishes) {
  for (const registered_type& type : registered_types()) {
    const std::string difference = first_difference(type, samples_each, seed++, wishes);
    if (!difference.empty()) FAIL_CHECK(type.name << ":\n" << difference);
  }
}

}  // namespace

TEST_CASE("schema: every type of the Bot API is here", "[api]") {
  std::set<std::string> missing;
  for (const auto& [name, facts] : bot_api_facts().types) missing.insert(name);
  CHECK(missing.size() == 399);  // and InputFile, which is no JSON
  for (const registered_type& type : registered_types()) missing.erase(std::string(type.name));
  CHECK(missing == std::set<std::string>());
}

TEST_CASE("schema: what is decoded encodes to the same members, and decodes to an equal value", "[api]") {
  check_all(120, 20260101, {});
}

TEST_CASE("schema: noise around a value changes nothing of it", "[api]") {
  sampling wishes;
  wishes.noise = true;
  check_all(100, 20260102, wishes);
}

TEST_CASE("schema: texts and objects of a later version come back unchanged, at any depth", "[api]") {
  sampling wishes;
  wishes.unknowns = true;
  check_all(150, 20260103, wishes);
}

TEST_CASE("schema: a value with required members only comes back so", "[api]") {
  sampling wishes;
  wishes.required_only = true;
  check_all(10, 20260104, wishes);
}

TEST_CASE("schema: a required member that is missing is no error", "[api]") {
  sampling wishes;
  wishes.omit_required = true;
  wishes.noise = true;
  std::uint64_t seed = 20260105;
  for (const registered_type& type : registered_types()) {
    sampler values(seed++, wishes);
    for (std::size_t turn = 0; turn != 50; ++turn) {
      const sample one = values.of(type.name, turn);
      try {
        type.recode(
            one.given);  // a message without a date comes back as one that is gone, so not always equal
      } catch (const std::exception& failure) {
        FAIL_CHECK(type.name << ": " << failure.what() << ": " << one.given);
      }
    }
  }
}
