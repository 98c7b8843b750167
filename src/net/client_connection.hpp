/// @file
/// One connection of the client to a server, plain or TLS: bytes out, one answer in.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <variant>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

#include "watchdog.hpp"

namespace botcore::inline v0 {

/// What a client takes as an answer.
struct response_limits {
  std::size_t body_bytes = 0;
  std::size_t header_bytes = 0;
  bool without_body = false;  ///< the answer to HEAD: it may name a length, but nothing follows
};

class client_connection {
 public:
  using plain_stream = boost::asio::ip::tcp::socket;
  using secure_stream = boost::asio::ssl::stream<plain_stream>;

  /// `tls` is null for a plain connection.
  client_connection(const boost::asio::any_io_executor& executor, boost::asio::ssl::context* tls);

  plain_stream& socket() noexcept;
  /// Null for a plain connection.
  secure_stream* secure() noexcept { return std::get_if<secure_stream>(&stream_); }

  /// From now on, whatever happens on the connection is cut off at `due`.
  void expires_at(steady_time due) { deadline_.arm(due); }
  /// Whether a deadline cut it off.
  bool expired() const noexcept { return expired_; }
  /// Closes the socket; what is under way on it ends with an error.
  void abort() noexcept;

  /// Whether an idle connection cannot be used any more: the server closed it, or sent what nobody asked for.
  bool stale();

  /// Writes both texts; `written` counts the bytes that the system took.
  task<error_code> write(const std::string& head, const std::string& body, std::size_t& written);

  /// Reads one answer; interim ones (1xx) are passed over. `started` tells whether any byte of it came.
  task<error_code> read(response_limits limits, http_response& response, bool& started);

  /// Whether another request may follow the answer read last.
  bool reusable() const noexcept { return reusable_; }

 private:
  std::variant<plain_stream, secure_stream> stream_;
  boost::beast::flat_buffer buffer_;
  watchdog deadline_;
  bool expired_ = false;
  bool reusable_ = false;
};

}  // namespace botcore::inline v0
