#include "botcore/storage/key_value_store.hpp"

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

key_value_store::~key_value_store() = default;

std::optional<std::chrono::milliseconds> time_to_live::lifetime() const {
  constexpr auto longest = std::chrono::hours(24 * 36'525);
  if (kind_ == kind::endless) return std::nullopt;
  if (lifetime_.count() > 0 && lifetime_ <= longest) return lifetime_;
  throw error(errc::invalid_argument,
              fmt::format("using a lifetime of {} ms: it must be more than 0 and at most 100 years",
                          lifetime_.count()));
}

}  // namespace botcore::inline v0
