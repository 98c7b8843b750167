#include "botcore/storage/id.hpp"

#include <algorithm>
#include <random>

namespace botcore::inline v0 {
namespace {

constexpr int id_low_bits = 22;
/// 2020-01-01T00:00:00Z: 41 bits of milliseconds last until 2089.
constexpr std::chrono::milliseconds id_epoch = std::chrono::milliseconds(1577836800000);

/// The next number of the sequence "splitmix64"; enough to tell two processes apart.
std::uint64_t next_random(std::uint64_t& state) noexcept {
  std::uint64_t mixed = state += 0x9e3779b97f4a7c15;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
  return mixed ^ (mixed >> 31);
}

}  // namespace

id_source::id_source(const clock& clock) : clock_(clock) {
  std::random_device device;
  random_ = (std::uint64_t(device()) << 32) ^ device();
}

std::int64_t id_source::next() {
  const auto now = std::chrono::floor<std::chrono::milliseconds>(clock_.system_now().time_since_epoch());
  const std::int64_t passed =
      std::clamp<std::int64_t>((now - id_epoch).count(), 0, (std::int64_t(1) << 41) - 1);
  const std::lock_guard lock(mutex_);
  // The lower half only, so that the millisecond has room to count up.
  const auto start = static_cast<std::int64_t>(next_random(random_) >> (64 - id_low_bits + 1));
  last_ = std::max((passed << id_low_bits) + start, last_ + 1);
  return last_;
}

void id_source::go_beyond(std::int64_t id) {
  const std::lock_guard lock(mutex_);
  last_ = std::max(last_, id);
}

}  // namespace botcore::inline v0
