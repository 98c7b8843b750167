/// @file
/// Places that people name when they are asked for their time zone.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// A large city that the time zone database has no zone of its own for.
struct named_place {
  std::string_view folded;  ///< as `fold_place` gives it
  std::string_view zone;
};

/// Ordered by name; a name that several cities bear comes several times.
std::span<const named_place> more_places() noexcept;

/// The form of a name that is equal for all ways to write it: small letters, no accents, single spaces for what
/// stands between words.
std::string fold_place(std::string_view name);

/// How many letters have to be changed, added, left out or swapped with their neighbour to make one word of the
/// other; anything above `limit` is `limit + 1`.
std::size_t spelling_distance(std::string_view left, std::string_view right, std::size_t limit);

}  // namespace botcore::inline v0
