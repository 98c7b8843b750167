#include "guarded.hpp"

#include <exception>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>

#include "awaiting.hpp"

namespace botcore::inline v0 {

task<guarded_result> guarded(client_connection& connection, task<std::size_t> work) {
  guarded_result result;
  result.code = boost::asio::error::operation_aborted;
  if (!connection.socket().is_open()) co_return result;
  auto both = boost::asio::experimental::make_parallel_group(
      boost::asio::co_spawn(connection.socket().get_executor(), std::move(work), boost::asio::deferred),
      connection.aborted().async_wait(boost::asio::deferred));
  const auto [order, failure, value, ignored] =
      co_await both.async_wait(boost::asio::experimental::wait_for_one(), boost::asio::use_awaitable);
  co_await throw_if_cancelled();
  if (!connection.socket().is_open()) co_return result;
  if (failure) std::rethrow_exception(failure);
  result.code = error_code();
  result.value = value;
  co_return result;
}

}  // namespace botcore::inline v0
