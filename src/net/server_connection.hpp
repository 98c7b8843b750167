/// @file
/// One connection of the server: reads requests, has them answered, one after the other.
#pragma once

#include <list>
#include <memory>
#include <string>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/net/http_server.hpp"

#include "core/kept_cancellation.hpp"

#include "watchdog.hpp"

namespace botcore::inline v0 {

class server_connection;

/// What the connections of one server share.
struct server_ground {
  server_ground(runtime& runtime, http_server_options options, http_handler handler);

  runtime& ground;
  boost::asio::any_io_executor executor;
  http_server_options options;
  http_handler handler;
  std::list<server_connection*> connections;
  boost::asio::steady_timer changed;  // never expires; cancelled when a connection has ended
};

class server_connection : public std::enable_shared_from_this<server_connection> {
 public:
  server_connection(std::shared_ptr<server_ground> server, boost::asio::ip::tcp::socket socket);
  ~server_connection();
  server_connection(const server_connection&) = delete;
  server_connection& operator=(const server_connection&) = delete;

  /// Serves until either side ends the connection, in the background.
  static void start(std::shared_ptr<server_connection> self);

  /// Closes the socket and cancels the handler under way.
  void abort();

 private:
  enum class next { request, close, linger };

  task<void> serve();
  task<next> serve_one(bool first);
  task<bool> wait_for_request(bool first);
  task<int> read_request(http_request& request, bool& keep_alive);
  task<http_response> answer(http_request request);
  task<next> write(http_response response, bool keep_alive, bool with_body);
  task<void> linger();
  void watch_for_end();
  void ended();

  std::shared_ptr<server_ground> server_;
  std::list<server_connection*>::iterator entry_;
  boost::asio::ip::tcp::socket socket_;
  std::string remote_address_;
  boost::beast::flat_buffer buffer_;
  kept_cancellation cancellation_;
  watchdog deadline_;
  bool handling_ = false;
  bool watching_ = false;
};

}  // namespace botcore::inline v0
