/// @file
/// What most tests of the HTTP client begin with.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"

#include "raw_peer.hpp"
#include "support/run.hpp"

namespace botcore::test {

struct client_fixture {
  boost::asio::io_context context;
  runtime ground{context.get_executor()};

  http_response send(http_client& client, http_request request) {
    return test::run(context, client.send(std::move(request)));
  }

  /// Sends and expects it to fail; gives the failure.
  transport_error fail(http_client& client, http_request request) {
    try {
      send(client, std::move(request));
    } catch (const transport_error& failure) {
      return failure;
    }
    throw std::runtime_error("the request did not fail");
  }

  bool wait(std::function<bool()> done) { return test::run(context, until(std::move(done))); }
};

inline http_request get(const std::string& url) {
  return http_request("GET", url);
}

inline task<void> answer_every_request(tcp::socket& socket, int) {
  const std::string answer = ok_answer("hello");
  co_await answer_all(socket, answer);
}

/// A connection that is never read from, and stays open.
inline task<void> stay_deaf(tcp::socket& socket) {
  boost::asio::steady_timer long_wait(socket.get_executor(), std::chrono::hours(1));
  co_await long_wait.async_wait(quietly);
}

}  // namespace botcore::test
