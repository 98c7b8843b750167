/// @file
/// What Telegram makes of the addresses in markup.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// The address as the server keeps it: with scheme and path, the host in lower case. Empty for what it refuses, and
/// such a link is plain text. Known schemes: http, https, tg, ton and tonsite; http when there is none.
std::string checked_link(std::string_view link);

/// Whether a user may have this number.
bool is_user_id(std::int64_t id) noexcept;

/// The user of "tg://user?id=…".
std::optional<std::int64_t> user_of_link(std::string_view link);

/// The emoji of "tg://emoji?id=…".
std::optional<std::string> custom_emoji_of_link(std::string_view link);

/// Whether the text is the number of a custom emoji.
bool is_custom_emoji_id(std::string_view text);

struct date_time_link {
  std::chrono::sys_seconds instant;
  std::string format;  // as normal_date_format() gives it
};

/// The instant of "tg://time?unix=…&format=…".
std::optional<date_time_link> date_time_of_link(std::string_view link);

/// "r", or w, d or D, t or T in this order, each if it is there; nothing for what is no format.
std::optional<std::string> normal_date_format(std::string_view format);

}  // namespace botcore::inline v0
