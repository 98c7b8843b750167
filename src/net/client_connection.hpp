/// @file
/// One connection of the client to a server, plain or TLS: bytes out, bytes in, and a limit of time on both.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/error.hpp"

#include "watchdog.hpp"

namespace botcore::inline v0 {

class client_connection : public std::enable_shared_from_this<client_connection> {
 public:
  using plain_stream = boost::asio::ip::tcp::socket;
  using secure_stream = boost::asio::ssl::stream<plain_stream>;
  using two_buffers = std::array<boost::asio::const_buffer, 2>;

  /// `tls` is null for a plain connection.
  client_connection(const boost::asio::any_io_executor& executor, boost::asio::ssl::context* tls);
  ~client_connection();
  client_connection(const client_connection&) = delete;
  client_connection& operator=(const client_connection&) = delete;

  plain_stream& socket() noexcept;
  /// Null for a plain connection.
  secure_stream* secure() noexcept { return std::get_if<secure_stream>(&stream_); }

  /// From now on, whatever happens on the connection is cut off at `whole`, or sooner at `phase`; `late` says which
  /// phase that is.
  void limit(steady_time whole, steady_time phase, net_errc late);
  /// As above, without a phase of its own.
  void limit(steady_time whole) { limit(whole, steady_time::max(), net_errc::exchange_timed_out); }
  /// Which limit cut it off; `exchange_timed_out` for the whole.
  std::optional<net_errc> expired() const noexcept { return expired_; }
  /// Closes the socket; what is under way on it ends with an error.
  void abort() noexcept;
  /// Never expires; cancelled when the connection is aborted.
  boost::asio::steady_timer& aborted() noexcept { return aborted_; }

  /// Whether an idle connection cannot be used any more: the server closed it, or sent what nobody asked for.
  bool stale();

  /// Between two requests: no limit, little memory, and nothing is remembered of the one before.
  void rest();

  /// Writes some of both; `written` counts what the system, or TLS, took.
  task<error_code> write_some(two_buffers buffers, std::size_t& written);

  /// Appends what comes next, at most `most` bytes, to `received()`.
  task<error_code> read_some(std::size_t most);

  /// Bytes that came and were not consumed yet.
  boost::beast::flat_buffer& received() noexcept { return received_; }

  /// Reads in the background while the request is still being written: a server may refuse it early. Once its
  /// final answer begins, or the connection ends, `answered_early` is true and a write under way is broken off.
  void listen();
  bool answered_early() const noexcept { return answered_early_; }

 private:
  task<error_code> read_now(std::size_t most);
  void heard(const error_code& code, std::size_t bytes);

  std::variant<plain_stream, secure_stream> stream_;
  boost::beast::flat_buffer received_;
  boost::asio::steady_timer aborted_;
  watchdog deadline_;
  net_errc late_ = net_errc::exchange_timed_out;
  std::optional<net_errc> expired_;

  std::vector<char> ear_;  // of background reads: `received_` may be consumed meanwhile
  bool listening_ = false;
  bool answered_early_ = false;
  std::optional<error_code> heard_;     // how the last background read ended, until `read_some` reports it
  boost::asio::steady_timer heard_it_;  // never expires; cancelled when a background read ended
};

/// Whether `text`, the beginning of what a server sends, holds the beginning of an answer that is not interim.
bool final_answer_begun(std::string_view text) noexcept;

}  // namespace botcore::inline v0
