/// @file
/// How the coroutines of this folder await Asio: error codes as values, a cancelled task as an exception.
#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// Completion token: `const auto [code, …] = co_await socket.async_…(…, with_code);`
inline const auto with_code = boost::asio::as_tuple(boost::asio::use_awaitable);

/// Throws `operation_aborted` when the awaiting task was cancelled. An operation that Asio aborted says only
/// that somebody ended it; this tells a cancelled task from a deadline.
inline task<void> throw_if_cancelled() {
  const auto cancellation = co_await boost::asio::this_coro::cancellation_state;
  if (cancellation.cancelled() != boost::asio::cancellation_type::none) {
    throw boost::system::system_error(boost::asio::error::operation_aborted);
  }
}

}  // namespace botcore::inline v0
