/// @file
/// Where bodies wait for the writer or for a reader.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "botcore/storage/unit.hpp"

namespace botcore::inline v0 {

enum class queued : std::uint8_t {
  taken_in,
  full,    ///< too many wait
  closed,  ///< nobody takes any more
};

/// A bounded queue of units. Withdrawn units stay in it until somebody comes across them.
class unit_queue {
 public:
  explicit unit_queue(std::size_t limit) : limit_(limit) {}

  /// `short_handed` is set when more units wait than threads do in `take`.
  queued push(std::shared_ptr<storage_unit> unit, bool* short_handed = nullptr);

  /// The next unit, claimed; waits for one. Null when the queue is closed and empty.
  std::shared_ptr<storage_unit> take();
  /// The next unit, claimed; null when there is none now, or when it wants to be alone.
  std::shared_ptr<storage_unit> try_take();

  /// Units that wait to be taken.
  std::size_t waiting() const;

  /// Lets `take` come to its end; what is queued is still handed out, nothing more is taken in.
  void close();

 private:
  std::shared_ptr<storage_unit> claim_next(bool also_alone);

  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<storage_unit>> units_;
  std::size_t idle_ = 0;
  bool closed_ = false;
};

}  // namespace botcore::inline v0
