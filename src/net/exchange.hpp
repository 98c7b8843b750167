/// @file
/// One request of the client under way: until when it may last, what it waits for, how it may be ended.
#pragma once

#include <list>
#include <optional>
#include <string>

#include <boost/asio/steady_timer.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/net/error.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

class client_connection;
class exchange;

/// The exchanges of one client.
class exchange_list {
 public:
  explicit exchange_list(const boost::asio::any_io_executor& executor);

  /// Ends all of them with `errc::stopped`, and every later one before it begins.
  void stop();
  /// As `stop`, and they let go of the runtime, which may be gone before their coroutines are.
  void abandon();
  /// Waits until none is left.
  task<void> join();

 private:
  friend class exchange;
  std::list<exchange*> entries_;
  bool stopped_ = false;
  boost::asio::steady_timer ended_;  // never expires; cancelled when the last one ends
};

class exchange {
 public:
  /// `request` must outlive the exchange.
  exchange(exchange_list& list, runtime& runtime, const http_request& request);
  ~exchange();
  exchange(const exchange&) = delete;
  exchange& operator=(const exchange&) = delete;

  steady_time deadline() const noexcept { return deadline_; }
  bool stopped() const noexcept { return stopped_; }

  /// "POST https://host/path", without tokens.
  std::string doing() const;

  /// Throws `errc::stopped` if the client was stopped.
  void throw_if_stopped(delivery delivery) const;

  /// Waits until somebody cancels `timer`, it expires, or the exchange is ended.
  /// Throws when the task was cancelled or the client stopped; nothing has been sent then.
  task<void> wait(boost::asio::steady_timer& timer);

  /// For as long as one lives, ending the exchange closes that connection.
  class use;

 private:
  friend class exchange_list;
  void stop();

  exchange_list& list_;
  std::list<exchange*>::iterator entry_;
  const http_request& request_;
  steady_time deadline_;
  std::optional<runtime::work> work_;
  bool stopped_ = false;
  boost::asio::steady_timer* waiting_ = nullptr;
  client_connection* connection_ = nullptr;
};

class exchange::use {
 public:
  use(exchange& exchange, client_connection& connection) noexcept : exchange_(exchange) {
    exchange_.connection_ = &connection;
  }
  ~use() { exchange_.connection_ = nullptr; }
  use(const use&) = delete;
  use& operator=(const use&) = delete;

 private:
  exchange& exchange_;
};

}  // namespace botcore::inline v0
