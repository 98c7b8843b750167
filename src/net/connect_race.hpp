/// @file
/// Connects to the first of a host's addresses that answers (RFC 8305, "happy eyeballs").
#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

/// The addresses in the order in which they are tried: the families take turns, that of the first one begins, and
/// within a family the resolver's order stays.
std::vector<boost::asio::ip::tcp::endpoint> interleave_families(
    std::vector<boost::asio::ip::tcp::endpoint> addresses);

/// One race. The next address starts when the one before failed, or has not answered for `delay`; the first
/// connection wins, and the others are closed. So are all when the object ends.
class connect_race {
 public:
  /// What RFC 8305 recommends (section 8).
  static constexpr std::chrono::milliseconds usual_delay = std::chrono::milliseconds(250);

  /// Starts. `addresses` is not empty.
  connect_race(const boost::asio::any_io_executor& executor,
               std::vector<boost::asio::ip::tcp::endpoint> addresses, steady_time due,
               std::chrono::milliseconds delay = usual_delay);
  ~connect_race();
  connect_race(const connect_race&) = delete;
  connect_race& operator=(const connect_race&) = delete;

  /// Expires at `due`, and is cancelled when the race is over before.
  boost::asio::steady_timer& over() noexcept;

  bool won() const noexcept;
  /// Why the last address failed, when all did; none while some are still under way.
  error_code failure() const noexcept;
  /// Attempts that were started so far.
  std::size_t started() const noexcept;

  /// The connection; once, if won.
  boost::asio::ip::tcp::socket take();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
