/// @file
/// Takes the source of a catalogue apart into keys and messages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/text/message_pattern.hpp"

namespace botcore::inline v0 {

/// One message of a source.
struct catalogue_entry {
  std::string key;
  std::size_t line = 0;  // of the key, from 1
  message_pattern pattern;
};

/// Reads all of `source`. `name` is what errors call it.
/// @throws catalogue_error
std::vector<catalogue_entry> read_catalogue(std::string_view source, std::string_view name);

}  // namespace botcore::inline v0
