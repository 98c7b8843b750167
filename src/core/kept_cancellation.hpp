/// @file
/// A cancellation signal for a spawned coroutine that may be emitted from anywhere, and dropped right after.
#pragma once

#include <memory>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/post.hpp>

namespace botcore::inline v0 {

/// Boost 1.81 dispatches the cancellation of a spawned coroutine to its executor, with the signal's bare address.
/// Emitted while the executor does not run, that happens later, and the signal must still be there then.
class kept_cancellation {
 public:
  explicit kept_cancellation(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}
  kept_cancellation(const kept_cancellation&) = delete;
  kept_cancellation& operator=(const kept_cancellation&) = delete;

  boost::asio::cancellation_slot slot() const noexcept { return signal_->slot(); }

  void emit() const {
    const std::shared_ptr<boost::asio::cancellation_signal> kept = signal_;
    kept->emit(boost::asio::cancellation_type::terminal);
    boost::asio::post(executor_, [kept] {});  // queued behind what `emit` may have queued
  }

 private:
  boost::asio::any_io_executor executor_;
  std::shared_ptr<boost::asio::cancellation_signal> signal_ =
      std::make_shared<boost::asio::cancellation_signal>();
};

}  // namespace botcore::inline v0
