#include "botcore/router/update_kinds.hpp"

#include <utility>

#include "update_parts.hpp"

namespace botcore::inline v0 {
namespace {

/// The index of the first part for which `matches` holds, as a kind; unknown when there is none.
template <class Matches>
api::UpdateType::known first_part(Matches matches) noexcept {
  int index = 0;
  const auto look = [&](auto... member) { return ((matches(member) || (++index, false)) || ...); };
  return std::apply(look, update_parts) ? static_cast<api::UpdateType::known>(index)
                                        : api::UpdateType::unknown;
}

}  // namespace

api::UpdateType::known kind_of(const api::Update& update) noexcept {
  return first_part([&](auto member) { return (update.*member).has_value(); });
}

api::UpdateType::known kind_at(const api::Update& update, const void* member) noexcept {
  return first_part([&](auto candidate) { return static_cast<const void*>(&(update.*candidate)) == member; });
}

}  // namespace botcore::inline v0
