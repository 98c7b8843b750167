/// @file
/// What a key-value store takes, whatever it is kept in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// @{
/// Throw `error` (errc::invalid_argument) that says what is wrong.
void check_key_value_namespace(std::string_view space);
void check_key_value_key(std::string_view space, std::string_view key);
void check_key_value_value(std::string_view space, std::string_view key, std::string_view value);
/// A prefix is like a key, and may be empty.
void check_key_value_prefix(std::string_view space, std::string_view prefix);
void check_key_value_limit(const char* doing, std::int64_t limit);
/// @}

/// The least text above all that begin with `prefix`, by code point; none when there is none.
/// @pre `prefix` is UTF-8
std::optional<std::string> end_of_prefix(std::string_view prefix);

}  // namespace botcore::inline v0
