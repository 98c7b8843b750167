/// @file
/// One connection of the server: reads requests, has them answered, one after the other.
#pragma once

#include <array>
#include <list>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/net/http_server.hpp"

#include "core/kept_cancellation.hpp"

#include "watchdog.hpp"

namespace botcore::inline v0 {

class server_connection;

/// What the connections of one server share.
struct server_ground {
  server_ground(runtime& runtime, http_server_options options, http_handler handler, http_gate gate);

  runtime& ground;
  boost::asio::any_io_executor executor;
  http_server_options options;
  http_handler handler;
  http_gate gate;                                  // empty: everybody is let in
  std::unique_ptr<boost::asio::ssl::context> tls;  // null: plain HTTP
  std::list<server_connection*> connections;
  boost::asio::steady_timer changed;  // never expires; cancelled when a connection has ended
  boost::asio::steady_timer room;  // cancelled likewise; expires when somebody may have dawdled for too long
  bool draining = false;           // connections end after the request that they carry
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

  /// Since when the client owes us a request, or the rest of one; the end of time while one is answered.
  steady_time waiting_since() const noexcept { return waiting_since_; }

  /// Whether not even a part of a request has come.
  bool idle() const noexcept { return idle_; }

 private:
  enum class next { request, close, linger };
  using request_parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  using two_buffers = std::array<boost::asio::const_buffer, 2>;

  task<void> serve();
  task<bool> shake_hands();
  task<next> serve_one(bool first);
  task<bool> wait_for_request(bool first);
  task<bool> read_request(http_request& request, bool& keep_alive, http_response& refusal);
  task<bool> check_head(const request_parser& parser, const http_request& head, http_response& refusal);
  task<error_code> parse(request_parser& parser, bool whole);
  task<error_code> read_some(std::size_t most);
  task<error_code> write_all(two_buffers buffers);
  task<http_response> answer(http_request request);
  task<next> write(http_response response, bool keep_alive, bool with_body);
  task<void> linger();
  void watch_for_end();
  void ended();

  std::shared_ptr<server_ground> server_;
  std::list<server_connection*>::iterator entry_;
  boost::asio::ip::tcp::socket socket_;
  std::optional<boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>> secure_;
  std::string remote_address_;
  boost::beast::flat_buffer buffer_;
  kept_cancellation cancellation_;
  watchdog deadline_;
  steady_time waiting_since_;
  bool idle_ = true;
  bool handling_ = false;
  bool watching_ = false;
};

}  // namespace botcore::inline v0
