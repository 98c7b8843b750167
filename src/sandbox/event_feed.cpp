#include "event_feed.hpp"

#include <utility>

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::size_t most_events = 2000;

}  // namespace

void event_feed::publish(std::string_view type, boost::json::object event) {
  event["number"] = ++last_;
  event["type"] = type;
  kept_.push_back(std::move(event));
  if (kept_.size() > most_events) kept_.pop_front();
}

boost::json::array event_feed::after(std::uint64_t number) const {
  boost::json::array result;
  const auto count = static_cast<std::ptrdiff_t>(last_ - number);
  for (auto event = kept_.end() - count; event != kept_.end(); ++event) result.push_back(*event);
  return result;
}

}  // namespace botcore::inline v0::sandbox
