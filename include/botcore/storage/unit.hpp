/// @file
/// One body on its way through a database: for those who write databases, not for those who use them.
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <vector>

#include <boost/asio/any_io_executor.hpp>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/storage/database.hpp"

namespace botcore::inline v0 {

/// A body that waits, runs, and is finished exactly once; then its task goes on on its own executor.
/// @par Thread safety  safe, as long as only who claimed it runs and finishes it.
class BOTCORE_EXPORT storage_unit {
 public:
  storage_unit(database::access mode, transaction_body& body, boost::asio::any_io_executor executor) noexcept
      : mode_(mode), body_(body), executor_(std::move(executor)) {}

  database::access mode() const noexcept { return mode_; }

  /// From waiting to running; false when it was withdrawn (cancelled, timed out): then forget it.
  bool claim() noexcept;
  bool waiting() const noexcept { return state_.load(std::memory_order_acquire) == state::waiting; }

  /// Calls the body; may be called again after what it did was rolled back.
  /// @pre claimed
  void run(transaction& tx) { body_.run(tx); }

  /// Lets it wait again, so that somebody else can take it. @pre claimed, and what it did is undone
  void put_back() noexcept;

  /// Committed (`failure` is null) or rolled back: posts the end to the task. @pre claimed
  void finish(std::exception_ptr failure, std::vector<function<void()>> after_commit = {}) noexcept;

  /// Finishes it with `failure` if it still waits; false when it is running or finished.
  bool withdraw(std::exception_ptr failure) noexcept;

 private:
  friend class database;
  enum class state : std::uint8_t { waiting, running, finished };

  void resume() noexcept;

  const database::access mode_;
  std::atomic<state> state_{state::waiting};
  transaction_body& body_;
  boost::asio::any_io_executor executor_;
  function<void()> resume_;
  std::exception_ptr failure_;
  std::vector<function<void()>> after_commit_;
};

}  // namespace botcore::inline v0
