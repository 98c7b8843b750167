#include "unit_queue.hpp"

#include <algorithm>
#include <utility>

namespace botcore::inline v0 {

queued unit_queue::push(std::shared_ptr<storage_unit> unit, bool* short_handed) {
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return queued::closed;
    if (units_.size() >= limit_) {
      std::erase_if(units_, [](const auto& one) { return !one->waiting(); });
      if (units_.size() >= limit_) return queued::full;
    }
    units_.push_back(std::move(unit));
    // Asked later, it would get in the way of the thread that has just been woken.
    if (short_handed) *short_handed = units_.size() > idle_;
  }
  changed_.notify_one();
  return queued::taken_in;
}

std::shared_ptr<storage_unit> unit_queue::take() {
  std::unique_lock lock(mutex_);
  for (;;) {
    if (auto unit = claim_next(true)) return unit;
    if (closed_) return nullptr;
    ++idle_;
    changed_.wait(lock);
    --idle_;
  }
}

std::shared_ptr<storage_unit> unit_queue::try_take() {
  const std::lock_guard lock(mutex_);
  return claim_next(false);
}

std::size_t unit_queue::waiting() const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::size_t>(
      std::count_if(units_.begin(), units_.end(), [](const auto& one) { return one->waiting(); }));
}

void unit_queue::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

std::shared_ptr<storage_unit> unit_queue::claim_next(bool also_alone) {
  while (!units_.empty()) {
    if (!also_alone && units_.front()->mode() == database::access::alone) return nullptr;
    auto unit = std::move(units_.front());
    units_.pop_front();
    if (unit->claim()) return unit;
  }
  return nullptr;
}

}  // namespace botcore::inline v0
