/// @file
/// The text of HTTP/1.1: what may stand where, and the heads of messages as they go over the wire.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/net/http_message.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

/// Whether `text` can name a method or a header (RFC 9110, section 5.6.2).
bool is_http_token(std::string_view text) noexcept;

bool same_ignoring_case(std::string_view left, std::string_view right) noexcept;

/// `text`, cut short and with question marks for what cannot be printed, for a message to people.
std::string printable(std::string_view text);

/// Whether one of the comma-separated words of a header's value is `word`, without regard to case.
bool lists_word(std::string_view value, std::string_view word) noexcept;

/// The port that `digits` name; 0 when they name none of 1 to 65535.
std::uint16_t port_number(std::string_view digits) noexcept;

/// Request line and headers of `request` to `url`, the empty line included. `body_bytes` is the length of its body;
/// without one, the body goes in chunks.
std::string request_head(const http_request& request, const http_url& url, std::string_view user_agent,
                         std::optional<std::uint64_t> body_bytes);

/// Status line and headers of `response`, the empty line included. A response without a body (204, 304)
/// gets no length.
std::string response_head(const http_response& response, bool keep_alive);

/// Whether a response of that status has a body at all.
bool status_has_body(int status) noexcept;

}  // namespace botcore::inline v0
