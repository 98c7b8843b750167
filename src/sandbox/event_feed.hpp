/// @file
/// What happened, in order, for pages that follow along.
#pragma once

#include <cstdint>
#include <deque>
#include <string_view>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace botcore::inline v0::sandbox {

/// Numbers events from 1 and keeps the latest.
class event_feed {
 public:
  void publish(std::string_view type, boost::json::object event);

  std::uint64_t last() const noexcept { return last_; }

  /// Whether all that came after `number` is still there; if not, the reader starts over with the whole
  /// state.
  bool reaches(std::uint64_t number) const noexcept {
    return number <= last_ && last_ - number <= kept_.size();
  }

  /// @pre reaches(number)
  boost::json::array after(std::uint64_t number) const;

 private:
  std::deque<boost::json::object> kept_;
  std::uint64_t last_ = 0;
};

}  // namespace botcore::inline v0::sandbox
