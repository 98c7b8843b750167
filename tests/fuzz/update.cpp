#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/json_reader.hpp"
#include "botcore/core/error.hpp"

#include "../unit/api/schema/type_registry.hpp"
#include "expect.hpp"

namespace {

using namespace botcore::test;

/// An update, unless something stands before the JSON: then two bytes choose among all types.
const registered_type& chosen_type(std::string_view& text) {
  const auto& types = registered_types();
  if (text.size() < 2 || text[0] == '{') return types.front();
  const auto number = static_cast<unsigned char>(text[0]) * 256u + static_cast<unsigned char>(text[1]);
  text.remove_prefix(2);
  return types[number % types.size()];
}

std::optional<recoded> try_recode(const registered_type& type, std::string_view text) {
  try {
    return type.recode(text);
  } catch (const botcore::error& refused) {
    FUZZ_EXPECT(refused.code() == make_error_code(botcore::errc::malformed_data));
    return std::nullopt;
  }
}

/// What a document says of itself is a document that says the same.
void expect_raw_to_last(std::string_view text) {
  try {
    const std::string raw = botcore::json_document(std::string(text)).root().raw();
    FUZZ_EXPECT(botcore::json_document(raw).root().raw() == raw);
  } catch (const botcore::error& refused) {
    FUZZ_EXPECT(refused.code() == make_error_code(botcore::errc::malformed_data));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const registered_type& type = chosen_type(text);
  expect_raw_to_last(text);
  const std::optional<recoded> first = try_recode(type, text);
  if (!first) return 0;
  // Now that defaults stand for what was missing, nothing changes any more.
  const std::optional<recoded> second = try_recode(type, first->text);
  FUZZ_EXPECT(second);
  const std::optional<recoded> third = try_recode(type, second->text);
  FUZZ_EXPECT(third && third->same && third->text == second->text);
  return 0;
}
