#include "botcore/storage/cache.hpp"

#include <array>
#include <cstring>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

lookaside_cache::lookaside_cache(const clock& time, cache_options options)
    : time_(time), options_(std::move(options)) {}

std::shared_ptr<lookaside_cache> lookaside_cache::make(const clock& time, cache_options options) {
  constexpr auto none = std::chrono::milliseconds(0);
  constexpr auto longest = std::chrono::hours(24 * 366);
  if (options.capacity == 0) throw error(errc::invalid_argument, "making a cache for no entries");
  if (options.lifetime < none || options.absent_lifetime < none) {
    throw error(errc::invalid_argument, "making a cache with a negative lifetime");
  }
  if (options.lifetime > longest || options.absent_lifetime > longest) {
    throw error(errc::invalid_argument,
                "making a cache with a lifetime over a year: zero keeps values for good");
  }
  return std::shared_ptr<lookaside_cache>(new lookaside_cache(time, std::move(options)));
}

std::string lookaside_cache::key_text(std::span<const sql_parameter> parts) {
  using kind = sql_parameter::kind;
  std::string text;
  const auto add_number = [&](const auto& number) {
    std::array<char, sizeof(number)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof(number));
    text.append(bytes.data(), bytes.size());
  };
  for (const sql_parameter& one : parts) {
    text += static_cast<char>(one.type());
    if (one.type() == kind::integer) add_number(one.integer());
    if (one.type() == kind::real) add_number(one.real());
    if (one.type() == kind::text) {
      add_number(one.text().size());
      text += one.text();
    }
    if (one.type() == kind::bytes) {
      add_number(one.bytes().size());
      for (const std::byte byte : one.bytes()) text += static_cast<char>(byte);
    }
  }
  return text;
}

std::optional<lookaside_cache::value> lookaside_cache::find(const std::string& key) {
  std::optional<value> found;
  {
    const std::lock_guard lock(mutex_);
    const auto known = index_.find(key);
    if (known != index_.end() && known->second->ends <= time_.steady_now()) {
      const auto expired = known->second;
      index_.erase(known);
      entries_.erase(expired);
    } else if (known != index_.end()) {
      entries_.splice(entries_.begin(), entries_, known->second);
      found = known->second->held;
    }
    ++(found ? statistics_.hits : statistics_.misses);
  }
  count(found ? "hit" : "miss");
  return found;
}

void lookaside_cache::invalidate(const std::string& key) noexcept {
  const std::lock_guard lock(mutex_);
  const auto [first, last] = loads_.equal_range(key);
  for (auto under_way = first; under_way != last; ++under_way) under_way->second->overtaken_ = true;
  const auto known = index_.find(key);
  if (known == index_.end()) return;
  const auto stale = known->second;
  index_.erase(known);
  entries_.erase(stale);
}

void lookaside_cache::invalidate_all() noexcept {
  const std::lock_guard lock(mutex_);
  forget_everything();
}

void lookaside_cache::keep_generation(std::uint64_t generation) noexcept {
  const std::lock_guard lock(mutex_);
  if (std::exchange(generation_, generation) != generation) forget_everything();
}

void lookaside_cache::forget_everything() noexcept {
  for (const auto& [key, under_way] : loads_) under_way->overtaken_ = true;
  index_.clear();
  entries_.clear();
}

void lookaside_cache::invalidate_with(transaction& tx, std::string key) {
  // Dropped without being called, when nothing is known to be committed, it invalidates too.
  change pending(shared_from_this(), std::move(key));
  tx.after_commit([pending = std::move(pending)]() mutable { pending.end(); });
}

cache_statistics lookaside_cache::statistics() const {
  const std::lock_guard lock(mutex_);
  cache_statistics now = statistics_;
  now.entries = entries_.size();
  return now;
}

void lookaside_cache::keep(const load& done, value read) {
  const auto lifetime = read ? options_.lifetime : options_.absent_lifetime;
  const bool for_ever = read && lifetime == std::chrono::milliseconds(0);
  if (!read && lifetime == std::chrono::milliseconds(0)) return;
  // From when the read began: it may have seen no later state.
  const steady_time ends = for_ever ? steady_time::max() : done.began_ + lifetime;
  if (const auto known = index_.find(done.key_); known != index_.end()) {
    known->second->held = std::move(read);
    known->second->ends = ends;
    entries_.splice(entries_.begin(), entries_, known->second);
    return;
  }
  entries_.push_front(entry{done.key_, std::move(read), ends});
  index_.emplace(entries_.front().key, entries_.begin());
}

bool lookaside_cache::evict() {
  if (entries_.size() <= options_.capacity) return false;
  index_.erase(entries_.back().key);
  entries_.pop_back();
  ++statistics_.evictions;
  return true;
}

void lookaside_cache::count(std::string_view outcome) const noexcept {
  const std::array<metric_label, 2> labels = {metric_label{"cache", options_.name},
                                              metric_label{"outcome", outcome}};
  options_.numbers->add("botcore_cache_requests_total", labels, 1);
}

lookaside_cache::load::load(lookaside_cache& owner, std::string key)
    : owner_(owner), key_(std::move(key)), began_(owner.time_.steady_now()) {
  const std::lock_guard lock(owner_.mutex_);
  owner_.loads_.emplace(key_, this);
}

lookaside_cache::load::~load() {
  const std::lock_guard lock(owner_.mutex_);
  const auto [first, last] = owner_.loads_.equal_range(key_);
  for (auto under_way = first; under_way != last; ++under_way) {
    if (under_way->second != this) continue;
    owner_.loads_.erase(under_way);
    return;
  }
}

void lookaside_cache::load::fill(value read) {
  {
    const std::lock_guard lock(owner_.mutex_);
    if (overtaken_) {
      ++owner_.statistics_.overtaken;
      return;
    }
    owner_.keep(*this, std::move(read));
    if (!owner_.evict()) return;
  }
  const metric_label label{"cache", owner_.options_.name};
  owner_.options_.numbers->add("botcore_cache_evictions_total", {&label, 1}, 1);
}

void lookaside_cache::change::end() noexcept {
  if (const auto owner = std::move(owner_)) owner->invalidate(key_);
}

}  // namespace botcore::inline v0
