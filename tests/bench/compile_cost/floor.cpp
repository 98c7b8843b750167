// What every program with coroutines on Asio pays.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

boost::asio::awaitable<void> work() {
  co_return;
}

int main() {
  boost::asio::io_context context;
  context.run();
}
