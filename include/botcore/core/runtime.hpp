/// @file
/// What every part is given to live on: an executor, a clock, a log.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <boost/asio/any_io_executor.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/logger.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// The ground that a bot stands on. Parts keep a reference to it: it must outlive them all.
///
/// The executor must be an implicit or explicit strand: botcore never locks what lives on one executor.
class BOTCORE_EXPORT runtime {
 public:
  explicit runtime(boost::asio::any_io_executor executor, clock& clock = real_clock(),
                   logger& logger = null_logger());
  runtime(const runtime&) = delete;
  runtime& operator=(const runtime&) = delete;

  const boost::asio::any_io_executor& executor() const noexcept { return executor_; }
  clock& time() const noexcept { return clock_; }
  logger& log() const noexcept { return logger_; }
  log_view log(std::string_view category, std::string id = {}) const {
    return log_view(logger_, clock_, category, std::move(id));
  }

  /// Something is under way whose end is not on this executor yet (a database job, an HTTP request), for as
  /// long as the object lives. Counted from any thread.
  class work {
   public:
    explicit work(runtime& runtime) noexcept : runtime_(&runtime) {
      runtime.started_.fetch_add(1);
      runtime.in_flight_.fetch_add(1);
    }
    work(work&& other) noexcept : runtime_(std::exchange(other.runtime_, nullptr)) {}
    work& operator=(work&&) = delete;
    ~work() {
      if (runtime_) runtime_->in_flight_.fetch_sub(1);
    }

   private:
    runtime* runtime_;
  };

  /// Returns when nothing is in flight and the executor has nothing left to do.
  /// @throws error (timed_out) after a minute of real time.
  task<void> quiet();

 private:
  boost::asio::any_io_executor executor_;
  clock& clock_;
  logger& logger_;
  std::atomic<std::size_t> in_flight_{0};
  std::atomic<std::uint64_t> started_{0};
};

}  // namespace botcore::inline v0
