/// @file
/// Telling a cancelled task from one that met somebody else's cancelled timer: both throw the same code.
#pragma once

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/this_coro.hpp>

namespace botcore::inline v0 {

/// Whether the task was cancelled that awaited `boost::asio::this_coro::cancellation_state` for this. No task of its
/// own, since a cancelled task that awaits another one throws.
inline bool is_cancelled(const boost::asio::cancellation_state& state) noexcept {
  return state.cancelled() != boost::asio::cancellation_type::none;
}

}  // namespace botcore::inline v0
