#include <array>
#include <string>
#include <tuple>

#include "botcore/router/callback_data.hpp"
#include "expect.hpp"

namespace {

enum class size { small, large, huge };
constexpr std::array<botcore::enum_name<size>, 3> enum_names(size) {
  return {{{size::small, "small"}, {size::large, "large"}, {size::huge, "huge"}}};
}

using date = std::chrono::year_month_day;
using button = botcore::callback_data<"b", std::int64_t, std::uint16_t, bool, date, size,
                                      std::optional<std::int8_t>, botcore::short_text<12>>;
using link = botcore::link_data<"l", std::uint64_t, date, std::optional<botcore::short_text<12>>>;

/// Data that can be read was made of what is read: there is one way to write a value.
template <class Data>
void expect_one_way(std::string_view data) {
  const auto values = Data::parse(data);
  if (!values) return;
  FUZZ_EXPECT(data.size() <= Data::max_bytes);
  FUZZ_EXPECT(std::apply([](const auto&... value) { return Data::make(value...); }, *values) == data);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // The fuzzer need not find the beginnings.
  static const std::string button_begin =
      button::make(0, std::uint16_t(0), false, date(std::chrono::sys_days()), ::size::small, std::nullopt,
                   botcore::short_text<12>())
          .substr(0, 4);
  static const std::string link_begin =
      link::make(std::uint64_t(0), date(std::chrono::sys_days()), std::nullopt).substr(0, 4);
  const std::string_view given(reinterpret_cast<const char*>(data), size);
  expect_one_way<button>(given);
  expect_one_way<button>(button_begin + std::string(given));
  expect_one_way<link>(link_begin + std::string(given));
  return 0;
}
