#include "botcore/core/run_until_signal.hpp"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

void run_until_signal(boost::asio::io_context& context, task<void> work, function<void()> stop) {
  boost::asio::signal_set signals(context, SIGINT, SIGTERM);
  signals.async_wait([&](const error_code& cancelled, int) {
    if (cancelled) return;
    stop();
    signals.async_wait([](const error_code& again, int) {
      if (!again) std::_Exit(EXIT_FAILURE);
    });
  });
  std::exception_ptr thrown;
  bool ended = false;
  boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr failure) {
    if (!thrown) thrown = std::move(failure);
    ended = true;
    signals.cancel();
    context.stop();
  });
  while (!ended) {
    context.restart();
    try {
      context.run();
      if (!ended) stop();  // somebody else has stopped the context
    } catch (...) {
      // Something that the host put on the loop threw: the work ends in order before that goes on.
      thrown = std::current_exception();
      stop();
    }
  }
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace botcore::inline v0
