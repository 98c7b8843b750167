// What every program with coroutines on Asio pays, before it writes one.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

int main() {}
