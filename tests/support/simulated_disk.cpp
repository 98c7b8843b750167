#include "support/simulated_disk.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace botcore::test {

/// A write, or a truncation to `offset` bytes.
struct simulated_disk::change {
  std::uint64_t offset = 0;
  contents bytes;
  bool truncates = false;
};

/// What programs see, what would survive for sure, and what lies between the two.
class simulated_disk::file {
 public:
  contents seen;
  contents durable;
  std::vector<change> unsynced;
};

namespace {

constexpr std::uint64_t piece_bytes = 512;

}  // namespace

void simulated_disk::plan(disk_fault fault) {
  const std::lock_guard lock(mutex_);
  fault_ = fault;
  counted_ = 0;
  struck_ = false;
}

void simulated_disk::limit(std::uint64_t bytes) {
  const std::lock_guard lock(mutex_);
  limit_ = bytes;
}

void simulated_disk::mend() {
  const std::lock_guard lock(mutex_);
  fault_.reset();
  limit_ = disk_fault::for_ever;
}

bool simulated_disk::struck() const {
  const std::lock_guard lock(mutex_);
  return struck_;
}

bool simulated_disk::is_off() const {
  const std::lock_guard lock(mutex_);
  return off_;
}

std::uint64_t simulated_disk::counted() const {
  const std::lock_guard lock(mutex_);
  return counted_;
}

std::uint64_t simulated_disk::used() const {
  const std::lock_guard lock(mutex_);
  return bytes_of_all();
}

std::unique_ptr<simulated_disk> simulated_disk::after_power_cut() {
  const std::lock_guard lock(mutex_);
  off_ = true;
  auto next = std::make_unique<simulated_disk>(random_());
  // From a disk that had written nothing of its own accord to one that had written nearly everything.
  constexpr std::array<unsigned, 4> eagerness = {0, 40, 90, 100};
  const unsigned keep_percent = eagerness[random_() % eagerness.size()];
  folder names = durable_names_;
  for (const auto& [name, made] : unsynced_names_) {
    if (!chance(keep_percent)) continue;
    if (made) {
      names[name] = made;
    } else {
      names.erase(name);
    }
  }
  for (const auto& [name, old] : names) {
    const auto survivor = std::make_shared<file>();
    survivor->durable = old->durable;
    for (const change& one : old->unsynced) apply_pieces(survivor->durable, one, keep_percent);
    survivor->seen = survivor->durable;
    next->names_[name] = survivor;
  }
  next->durable_names_ = next->names_;
  return next;
}

disk_outcome simulated_disk::open(const std::string& name, bool create, file_pointer& opened) {
  const std::lock_guard lock(mutex_);
  if (off_) return disk_outcome::failed;
  if (const auto found = names_.find(name); found != names_.end()) {
    opened = found->second;
    return disk_outcome::ok;
  }
  if (!create) return disk_outcome::missing;
  const auto trouble = meet(operation::create);
  if (trouble && trouble != kind::power_cut) return outcome_of(trouble);
  opened = std::make_shared<file>();
  names_[name] = opened;
  unsynced_names_.emplace_back(name, opened);
  return outcome_of(trouble);
}

simulated_disk::file_pointer simulated_disk::open_unnamed() {
  return std::make_shared<file>();
}

disk_outcome simulated_disk::remove(const std::string& name, bool sync_folder) {
  const std::lock_guard lock(mutex_);
  if (!names_.contains(name)) return off_ ? disk_outcome::failed : disk_outcome::missing;
  const auto trouble = meet(operation::remove);
  if (off_ && trouble != kind::power_cut) return disk_outcome::failed;
  if (trouble && trouble != kind::power_cut) return outcome_of(trouble);
  names_.erase(name);
  unsynced_names_.emplace_back(name, nullptr);
  if (sync_folder && !trouble) {
    durable_names_ = names_;
    unsynced_names_.clear();
  }
  return outcome_of(trouble);
}

bool simulated_disk::exists(const std::string& name) const {
  const std::lock_guard lock(mutex_);
  return names_.contains(name);
}

disk_outcome simulated_disk::read(file& source, std::uint64_t offset, std::span<std::byte> into) {
  const std::lock_guard lock(mutex_);
  const auto trouble = meet(operation::read);
  if (trouble && trouble != kind::short_read) return outcome_of(trouble);
  const std::uint64_t there = source.seen.size() > offset ? source.seen.size() - offset : 0;
  auto count = static_cast<std::size_t>(std::min<std::uint64_t>(there, into.size()));
  if (trouble) count = static_cast<std::size_t>(random_() % std::max<std::size_t>(count, 1));
  if (count > 0) std::memcpy(into.data(), source.seen.data() + offset, count);
  if (count == into.size()) return disk_outcome::ok;
  std::fill(into.begin() + static_cast<std::ptrdiff_t>(count), into.end(), std::byte(0));
  return disk_outcome::short_read;
}

disk_outcome simulated_disk::write(file& target, std::uint64_t offset, std::span<const std::byte> bytes) {
  const std::lock_guard lock(mutex_);
  if (off_) return disk_outcome::failed;
  const bool grows = offset + bytes.size() > target.seen.size();
  auto trouble = meet(grows ? operation::grow : operation::write);
  if (grows && limit_ != disk_fault::for_ever && !trouble) {
    const std::uint64_t more = offset + bytes.size() - target.seen.size();
    if (bytes_of_all() + more > limit_) trouble = kind::full;
  }
  // A write that fails may have written a part.
  if (trouble && trouble != kind::power_cut) bytes = bytes.first(random_() % bytes.size());
  target.unsynced.push_back({offset, contents(bytes.begin(), bytes.end()), false});
  apply(target.seen, target.unsynced.back());
  return outcome_of(trouble);
}

disk_outcome simulated_disk::truncate(file& target, std::uint64_t size) {
  const std::lock_guard lock(mutex_);
  if (off_) return disk_outcome::failed;
  const auto trouble = meet(operation::truncate);
  if (trouble && trouble != kind::power_cut) return outcome_of(trouble);
  target.unsynced.push_back({size, {}, true});
  apply(target.seen, target.unsynced.back());
  return outcome_of(trouble);
}

disk_outcome simulated_disk::sync(file& target, bool sync_folder) {
  const std::lock_guard lock(mutex_);
  if (off_) return disk_outcome::failed;
  const auto trouble = meet(operation::sync);
  if (trouble == kind::sync_error) lose_unsynced(target);
  if (trouble) return outcome_of(trouble);
  for (const change& one : target.unsynced) apply(target.durable, one);
  target.unsynced.clear();
  if (sync_folder) {
    durable_names_ = names_;
    unsynced_names_.clear();
  }
  return disk_outcome::ok;
}

std::uint64_t simulated_disk::size(const file& of) const {
  const std::lock_guard lock(mutex_);
  return of.seen.size();
}

void simulated_disk::fill_random(std::span<std::byte> bytes) {
  const std::lock_guard lock(mutex_);
  for (std::byte& one : bytes) one = static_cast<std::byte>(random_());
}

bool simulated_disk::concerns(kind what, operation done) noexcept {
  switch (what) {
    case kind::power_cut:
      return done != operation::read;
    case kind::full:
      return done == operation::grow;
    case kind::write_error:
      return done != operation::read && done != operation::sync;
    case kind::sync_error:
      return done == operation::sync;
    case kind::read_error:
    case kind::short_read:
      return done == operation::read;
  }
  return false;
}

/// Counts an operation; gives what befalls it.
std::optional<disk_fault::kind> simulated_disk::meet(operation done) {
  if (off_) return kind::power_cut;
  if (!fault_ || !concerns(fault_->what, done)) return std::nullopt;
  ++counted_;
  if (counted_ < fault_->at || counted_ - fault_->at >= fault_->count) return std::nullopt;
  struck_ = true;
  if (fault_->what == kind::power_cut) off_ = true;
  return fault_->what;
}

std::uint64_t simulated_disk::bytes_of_all() const {
  std::uint64_t all = 0;
  for (const auto& [name, one] : names_) all += one->seen.size();
  return all;
}

disk_outcome simulated_disk::outcome_of(std::optional<kind> trouble) noexcept {
  if (!trouble) return disk_outcome::ok;
  return trouble == kind::full ? disk_outcome::full : disk_outcome::failed;
}

void simulated_disk::apply(contents& to, const change& one) {
  if (one.truncates) return to.resize(one.offset);
  if (one.bytes.empty()) return;
  to.resize(std::max<std::size_t>(to.size(), one.offset + one.bytes.size()));
  std::copy(one.bytes.begin(), one.bytes.end(), to.begin() + static_cast<std::ptrdiff_t>(one.offset));
}

/// Applies what chance leaves of a change that was not synced.
void simulated_disk::apply_pieces(contents& to, const change& one, unsigned keep_percent) {
  constexpr unsigned torn_percent = 10;
  if (one.truncates) {
    if (chance(keep_percent)) apply(to, one);
    return;
  }
  const std::uint64_t end = one.offset + one.bytes.size();
  for (std::uint64_t begin = one.offset; begin < end;) {
    const std::uint64_t piece_end = std::min(end, (begin / piece_bytes + 1) * piece_bytes);
    std::uint64_t kept = chance(keep_percent) ? piece_end - begin : 0;
    if (keep_percent != 0 && keep_percent != 100 && chance(torn_percent))
      kept = random_() % (piece_end - begin);
    const auto first = one.bytes.begin() + static_cast<std::ptrdiff_t>(begin - one.offset);
    apply(to, {begin, contents(first, first + static_cast<std::ptrdiff_t>(kept)), false});
    begin = piece_end;
  }
}

/// What a failed sync leaves: pages that the system takes for clean, whether they were written or not.
void simulated_disk::lose_unsynced(file& of) {
  for (const change& one : of.unsynced) apply_pieces(of.durable, one, 50);
  of.unsynced.clear();
}

}  // namespace botcore::test
