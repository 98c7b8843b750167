#include "unit_queue.hpp"

#include <utility>

namespace botcore::inline v0 {

bool unit_queue::push(std::shared_ptr<storage_unit> unit) {
  {
    const std::lock_guard lock(mutex_);
    if (units_.size() >= limit_) {
      std::erase_if(units_, [](const auto& queued) { return !queued->waiting(); });
      if (units_.size() >= limit_) return false;
    }
    units_.push_back(std::move(unit));
  }
  changed_.notify_one();
  return true;
}

std::shared_ptr<storage_unit> unit_queue::take() {
  std::unique_lock lock(mutex_);
  for (;;) {
    if (auto unit = claim_next()) return unit;
    if (closed_) return nullptr;
    ++idle_;
    changed_.wait(lock);
    --idle_;
  }
}

std::shared_ptr<storage_unit> unit_queue::try_take() {
  const std::lock_guard lock(mutex_);
  return claim_next();
}

bool unit_queue::wants_thread() const {
  const std::lock_guard lock(mutex_);
  return units_.size() > idle_;
}

void unit_queue::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

std::shared_ptr<storage_unit> unit_queue::claim_next() {
  while (!units_.empty()) {
    auto unit = std::move(units_.front());
    units_.pop_front();
    if (unit->claim()) return unit;
  }
  return nullptr;
}

}  // namespace botcore::inline v0
