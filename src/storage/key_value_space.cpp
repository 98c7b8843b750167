#include "botcore/storage/key_value_space.hpp"

#include <new>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

void refuse_stored_number(std::string_view stored) {
  constexpr std::size_t longest_shown = 40;
  throw error(errc::malformed_data,
              fmt::format("'{}' is no number, or too large", stored.substr(0, longest_shown)));
}

void refuse_stored_value(std::string_view space, std::string_view key) {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const error& failure) {
    const std::string why(failure.code() == errc::malformed_data ? failure.doing() : failure.what());
    throw error(errc::malformed_data, fmt::format("reading the value '{}' of '{}' ({})", key, space, why));
  } catch (const std::exception& failure) {
    throw error(errc::malformed_data,
                fmt::format("reading the value '{}' of '{}' ({})", key, space, failure.what()));
  }
}

}  // namespace botcore::inline v0
