/// @file
/// Where bodies wait for the writer or for a reader.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>

#include "botcore/storage/unit.hpp"

namespace botcore::inline v0 {

/// A bounded queue of units. Withdrawn units stay in it until somebody comes across them.
class unit_queue {
 public:
  explicit unit_queue(std::size_t limit) : limit_(limit) {}

  /// False when it is full.
  bool push(std::shared_ptr<storage_unit> unit);

  /// The next unit, claimed; waits for one. Null when the queue is closed and empty.
  std::shared_ptr<storage_unit> take();
  /// The next unit, claimed; null when there is none now.
  std::shared_ptr<storage_unit> try_take();

  /// True when more units wait than threads do in `take`.
  bool wants_thread() const;

  /// Lets `take` come to its end; what is queued is still handed out.
  void close();

 private:
  std::shared_ptr<storage_unit> claim_next();

  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<storage_unit>> units_;
  std::size_t idle_ = 0;
  bool closed_ = false;
};

}  // namespace botcore::inline v0
