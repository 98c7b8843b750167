#include "button_prefix.hpp"

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

std::string checked_button_prefix(std::string name) {
  constexpr std::size_t longest = 24;
  if (name.empty() || name.size() > longest || name.find(':') != std::string::npos) {
    throw error(errc::invalid_argument,
                "using '" + name + "' as the prefix of buttons: 1 to 24 bytes without a colon");
  }
  return name + ":";
}

}  // namespace botcore::inline v0
