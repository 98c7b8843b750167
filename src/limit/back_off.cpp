#include "botcore/limit/back_off.hpp"

#include <algorithm>

namespace botcore::inline v0 {
namespace {

/// SplitMix64: small, seedable, and even enough to spread clients.
/// @see Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014)
std::uint64_t next_random(std::uint64_t& state) noexcept {
  state += 0x9e3779b97f4a7c15;
  std::uint64_t mixed = state;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
  return mixed ^ (mixed >> 31);
}

}  // namespace

back_off::back_off(back_off_options options, std::uint64_t seed) : options_(options), random_(seed) {
  options_.first = std::max(options_.first, std::chrono::milliseconds(1));
  options_.longest = std::max(options_.longest, options_.first);
  options_.jitter = std::clamp(options_.jitter, 0.0, 1.0);
}

std::chrono::milliseconds back_off::next() {
  auto delay = options_.first;
  for (std::uint32_t doubled = 0; doubled < failures_ && delay < options_.longest; ++doubled) delay *= 2;
  delay = std::min(delay, options_.longest);
  ++failures_;

  const double share = static_cast<double>(next_random(random_) >> 11) * 0x1p-53;  // [0, 1)
  const double kept = 1.0 - options_.jitter * share;
  const auto jittered =
      std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(delay.count()) * kept));
  return std::max(jittered, std::chrono::milliseconds(1));
}

}  // namespace botcore::inline v0
