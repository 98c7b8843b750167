#include "botcore/storage/key_value_sweeper.hpp"

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/error.hpp"
#include "botcore/storage/key_value_store.hpp"

#include "key_value_limits.hpp"

namespace botcore::inline v0 {

key_value_sweeper::key_value_sweeper(runtime& runtime, key_value_store& store, sweeper_options options)
    : ground_(runtime), store_(store), options_(options), group_(runtime, "storage") {
  check_key_value_limit("sweeping", options.portion);
  if (options.interval.count() <= 0) {
    throw error(errc::invalid_argument, "sweeping without an interval: it is more than zero");
  }
}

void key_value_sweeper::start() {
  if (group_.size() > 0) return;
  stopping_ = false;
  group_.spawn(run());
}

task<void> key_value_sweeper::stop() {
  stopping_ = true;
  stopped_.notify();
  co_await group_.join();
}

task<void> key_value_sweeper::run() {
  while (!stopping_) {
    try {
      co_await sweep_all();
    } catch (const boost::system::system_error& failure) {
      if (failure.code() == boost::asio::error::operation_aborted) throw;
      warn(failure.what());
    } catch (const std::exception& failure) {
      warn(failure.what());
    }
    if (!stopping_) co_await ground_.time().sleep_for(options_.interval, &stopped_);
  }
}

void key_value_sweeper::warn(const char* why) const {
  ground_.log("storage").warn("expired values stay for now: {}", why);
}

task<void> key_value_sweeper::sweep_all() {
  std::int64_t removed = 0;
  do {
    removed = co_await store_.sweep(options_.portion);
  } while (removed == options_.portion && !stopping_);
}

}  // namespace botcore::inline v0
