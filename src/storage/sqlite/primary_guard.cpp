#include "primary_guard.hpp"

#include "botcore/storage/error.hpp"

#include "fallback_state.hpp"

namespace botcore::inline v0 {
namespace {

constexpr auto look_is_fresh = std::chrono::milliseconds(100);

}  // namespace

bool primary_guard::sound(look how) noexcept {
  if (!state_.uses(*this)) return false;
  const auto instant = std::chrono::steady_clock::now().time_since_epoch();
  const steady_time::duration last(looked_.load(std::memory_order_relaxed));
  if (how == look::if_stale && instant - last < look_is_fresh) return true;
  looked_.store(instant.count(), std::memory_order_relaxed);
  const auto found = watch_.look();
  if (found == file_watch::finding::sound) return state_.uses(*this);
  fallback_state::loss_kind kind;
  // With its log gone, the file itself is sound: closing it brings the log's contents into it.
  kind.leave_files = found != file_watch::finding::log_gone;
  if (found == file_watch::finding::replaced) kind.impostor = watch_.version_there();
  state_.lose(this, error(storage_errc::cannot_open, watch_.describe(found)), kind);
  return false;
}

void primary_guard::lost(const error& fault) noexcept {
  state_.lose(this, fault, {});
}

void primary_guard::take_over(std::shared_ptr<storage_unit> unit) noexcept {
  state_.take_over(std::move(unit));
}

}  // namespace botcore::inline v0
