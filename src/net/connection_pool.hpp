/// @file
/// Kept connections by origin, and how many may be in use at once.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "client_connection.hpp"
#include "exchange.hpp"
#include "watchdog.hpp"

namespace botcore::inline v0 {

/// Hands out connections, last used first, and makes exchanges wait in their order when all are busy.
class connection_pool {
 public:
  class lease;

  connection_pool(const boost::asio::any_io_executor& executor, std::size_t most_per_origin,
                  std::chrono::milliseconds idle_expiry);
  ~connection_pool();
  connection_pool(const connection_pool&) = delete;
  connection_pool& operator=(const connection_pool&) = delete;

  /// Waits for the right to use one connection to `origin`. The lease holds a kept connection, or none:
  /// then the caller opens one.
  /// @throws transport_error (not sent) when the deadline passes or the client stops.
  task<lease> acquire(std::string origin, exchange& exchange);

  /// Closes the connections that nobody uses; those in use are closed when given back.
  void close_idle();

  /// Connections open or being opened.
  std::size_t size() const noexcept;

 private:
  struct waiter;
  struct kept_connection {
    std::shared_ptr<client_connection> connection;
    steady_time since;
  };
  struct origin_slots {
    std::vector<kept_connection> kept;  // oldest first
    std::size_t in_use = 0;
    std::list<waiter*> waiting;  // in the order of their arrival
  };

  std::shared_ptr<client_connection> take_kept(origin_slots& slots);
  void keep(origin_slots& slots, std::shared_ptr<client_connection> connection);
  void release(origin_slots& slots) noexcept;
  void sweep();

  boost::asio::any_io_executor executor_;
  std::size_t most_per_origin_;
  std::chrono::milliseconds idle_expiry_;
  std::unordered_map<std::string, origin_slots> origins_;  // its elements never move
  steady_time next_sweep_ = steady_time::max();
  watchdog sweeper_;
};

/// The right to use one connection; ends with the object, which closes the connection unless it was kept.
class connection_pool::lease {
 public:
  lease(connection_pool& pool, origin_slots& slots, std::shared_ptr<client_connection> connection)
      : connection(std::move(connection)), pool_(&pool), slots_(&slots) {}
  lease(lease&& other) noexcept
      : connection(std::move(other.connection)),
        pool_(std::exchange(other.pool_, nullptr)),
        slots_(other.slots_) {}
  lease& operator=(lease&&) = delete;
  ~lease();

  /// Gives the connection back for the next exchange.
  void keep();

  std::shared_ptr<client_connection> connection;

 private:
  connection_pool* pool_;
  origin_slots* slots_;
};

}  // namespace botcore::inline v0
