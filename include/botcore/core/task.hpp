/// @file
/// The coroutine type of everything asynchronous in botcore.
#pragma once

#include <boost/asio/awaitable.hpp>

namespace botcore::inline v0 {

/// A lazily started coroutine: it runs when awaited, or when given to `boost::asio::co_spawn`.
///
/// Results are default-constructible. Cancellation is terminal only: a cancelled task throws
/// `boost::system::system_error` with `boost::asio::error::operation_aborted` at its next wait.
template <class T = void>
using task = boost::asio::awaitable<T>;

}  // namespace botcore::inline v0
