#include "key_value_limits.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <utf8proc.h>

#include "botcore/core/error.hpp"
#include "botcore/storage/key_value_store.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_shown_key = 40;

/// UTF-8 without NUL: what a text column holds in any database.
bool is_key_text(std::string_view text) noexcept {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (auto left = static_cast<utf8proc_ssize_t>(text.size()); left > 0;) {
    utf8proc_int32_t code_point = 0;
    const utf8proc_ssize_t length = utf8proc_iterate(at, left, &code_point);
    if (length <= 0 || code_point == 0) return false;
    at += length;
    left -= length;
  }
  return true;
}

[[noreturn]] void refuse_key(std::string_view space, std::string_view key, const std::string& why) {
  const std::string shown =
      key.size() > longest_shown_key ? fmt::format("of {} bytes", key.size()) : fmt::format("'{}'", key);
  throw error(errc::invalid_argument, fmt::format("using the key {} of '{}': {}", shown, space, why));
}

}  // namespace

void check_key_value_namespace(std::string_view space) {
  const auto allowed = [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_' ||
           letter == '-' || letter == '.';
  };
  if (!space.empty() && space.size() <= key_value_store::longest_namespace &&
      std::all_of(space.begin(), space.end(), allowed)) {
    return;
  }
  const std::string shown = space.size() > key_value_store::longest_namespace
                                ? fmt::format("of {} bytes", space.size())
                                : fmt::format("'{}'", space);
  throw error(errc::invalid_argument,
              fmt::format("using the namespace {}: it must be 1 to {} of a-z, 0-9, _, - and .", shown,
                          key_value_store::longest_namespace));
}

void check_key_value_key(std::string_view space, std::string_view key) {
  if (key.empty()) refuse_key(space, key, "it is empty");
  check_key_value_prefix(space, key);
}

void check_key_value_prefix(std::string_view space, std::string_view prefix) {
  check_key_value_namespace(space);
  if (prefix.size() > key_value_store::longest_key) {
    refuse_key(space, prefix, fmt::format("it may have {} bytes", key_value_store::longest_key));
  }
  if (is_key_text(prefix)) return;
  throw error(errc::invalid_argument,
              fmt::format("using a key of '{}' that is not UTF-8, or holds NUL", space));
}

void check_key_value_value(std::string_view space, std::string_view key, std::string_view value) {
  if (value.size() <= key_value_store::longest_value) return;
  refuse_key(
      space, key,
      fmt::format("a value of {} bytes; it may have {}", value.size(), key_value_store::longest_value));
}

void check_key_value_limit(const char* doing, std::int64_t limit) {
  if (limit >= 1 && limit <= key_value_store::most_at_once) return;
  throw error(errc::invalid_argument, fmt::format("{} with a limit of {}; it is from 1 to {}", doing, limit,
                                                  key_value_store::most_at_once));
}

std::optional<std::string> end_of_prefix(std::string_view prefix) {
  while (!prefix.empty()) {
    std::size_t last = prefix.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(prefix[last]) & 0xc0) == 0x80) --last;
    utf8proc_int32_t code_point = 0;
    utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(prefix.data()) + last,
                     static_cast<utf8proc_ssize_t>(prefix.size() - last), &code_point);
    prefix = prefix.substr(0, last);
    if (code_point == 0x10ffff) continue;
    const utf8proc_int32_t next = code_point == 0xd7ff ? 0xe000 : code_point + 1;
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = static_cast<std::size_t>(utf8proc_encode_char(next, bytes.data()));
    return std::string(prefix) + std::string(reinterpret_cast<const char*>(bytes.data()), length);
  }
  return std::nullopt;
}

}  // namespace botcore::inline v0
