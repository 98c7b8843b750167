// The client only: one request on a host's own loop.
#include <botcore/api/client.hpp>
#include <botcore/api/methods/message.hpp>

botcore::task<> greet(botcore::client& client) {
  co_await client.call(botcore::api::SendMessage(42, "hi"));
}
