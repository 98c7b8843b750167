#include "support/simulated_sharing.hpp"

#include <algorithm>

#include <sqlite3.h>

namespace botcore::test {
namespace {

// Not in SQLite's public header: a writer that waits for the readers to go, and lets no further one in.
constexpr int lock_pending = 3;

}  // namespace

bool simulated_sharing::lock(connection mine, int level) {
  const std::lock_guard lock(mutex_);
  int others = SQLITE_LOCK_NONE;
  for (const auto& [who, held] : levels_) {
    if (who != mine) others = std::max(others, held);
  }
  int& held = levels_[mine];
  if (level <= held) return true;
  if (level == SQLITE_LOCK_SHARED) {
    if (others >= lock_pending) return false;
  } else if (others >= SQLITE_LOCK_RESERVED) {
    return false;
  } else if (level == SQLITE_LOCK_EXCLUSIVE && others >= SQLITE_LOCK_SHARED) {
    held = lock_pending;
    return false;
  }
  held = level;
  return true;
}

void simulated_sharing::unlock(connection mine, int level) {
  const std::lock_guard lock(mutex_);
  if (level == SQLITE_LOCK_NONE) {
    levels_.erase(mine);
  } else {
    levels_[mine] = std::min(levels_[mine], level);
  }
}

bool simulated_sharing::is_reserved() const {
  const std::lock_guard lock(mutex_);
  return std::any_of(levels_.begin(), levels_.end(),
                     [](const auto& one) { return one.second >= SQLITE_LOCK_RESERVED; });
}

bool simulated_sharing::lock_slots(connection mine, int first, int count, bool exclusive) {
  const std::lock_guard lock(mutex_);
  for (int index = first; index < first + count; ++index) {
    const slot& one = slots_[std::size_t(index)];
    if (one.exclusive && one.exclusive != mine) return false;
    const auto foreign = one.shared.size() - one.shared.count(mine);
    if (exclusive && foreign > 0) return false;
  }
  for (int index = first; index < first + count; ++index) {
    slot& one = slots_[std::size_t(index)];
    if (exclusive) {
      one.exclusive = mine;
    } else {
      one.shared.insert(mine);
    }
  }
  return true;
}

void simulated_sharing::unlock_slots(connection mine, int first, int count) {
  const std::lock_guard lock(mutex_);
  for (int index = first; index < first + count; ++index) {
    slot& one = slots_[std::size_t(index)];
    one.shared.erase(mine);
    if (one.exclusive == mine) one.exclusive = nullptr;
  }
}

void* simulated_sharing::region(connection mine, std::size_t index, std::size_t bytes, bool make) {
  const std::lock_guard lock(mutex_);
  mapped_.insert(mine);
  if (index >= regions_.size() && !make) return nullptr;
  while (regions_.size() <= index) regions_.push_back(std::make_unique<std::byte[]>(bytes));
  return regions_[index].get();
}

void simulated_sharing::unmap(connection mine) {
  const std::lock_guard lock(mutex_);
  for (slot& one : slots_) {
    one.shared.erase(mine);
    if (one.exclusive == mine) one.exclusive = nullptr;
  }
  mapped_.erase(mine);
  if (mapped_.empty()) regions_.clear();
}

}  // namespace botcore::test
