#include <string>

#include "../message_of.hpp"
#include "sampler.hpp"
#include "support/catch.hpp"
#include "type_registry.hpp"

using namespace botcore::test;

TEST_CASE("schema: a value of a wrong kind is named by its path, whatever the type and the place", "[api]") {
  sampling wishes;
  wishes.noise = true;
  wishes.unknowns = true;
  std::uint64_t seed = 20260201;
  std::size_t checked = 0;
  for (const registered_type& type : registered_types()) {
    sampler values(seed++, wishes);
    for (std::size_t turn = 0; turn != 60; ++turn) {
      const sample one = values.spoiled(type.name, turn);
      if (one.path.empty()) continue;  // a union, made of whatever comes
      const std::string message = message_of(botcore::errc::malformed_data, [&] { type.recode(one.given); });
      if (!message.starts_with(one.path + ": expected a") || message.find(", found ") == message.npos)
        FAIL_CHECK(type.name << ", " << one.path << " in " << one.given << "\ngave: " << message);
      ++checked;
    }
  }
  CHECK(checked > 15'000);
}
