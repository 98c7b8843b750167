/// @file
/// Addresses on the web: taking absolute URLs apart, reading queries and forms, percent-encoding.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// An absolute `http` or `https` URL, taken apart.
struct BOTCORE_EXPORT http_url {
  std::string scheme;      ///< "http" or "https"
  std::string host;        ///< a name or an address, without brackets
  std::uint16_t port = 0;  ///< never 0 once parsed: 80 or 443 when the URL names none
  std::string target;      ///< path and query as sent to the server; at least "/"

  bool secure() const noexcept { return scheme == "https"; }

  /// Host, and port when it is not the usual one, as the `Host` header wants it: "[::1]:8080".
  std::string authority() const;

  friend bool operator==(const http_url&, const http_url&) = default;
};

/// Takes an absolute URL apart. A fragment is dropped.
/// @throws error (invalid_argument) saying what is wrong; tokens in the text are redacted.
BOTCORE_EXPORT http_url parse_url(std::string_view text);

/// One `name=value` of a query or a form, decoded.
struct http_parameter {
  http_parameter() = default;
  http_parameter(std::string name, std::string value) : name(std::move(name)), value(std::move(value)) {}

  std::string name;
  std::string value;

  friend bool operator==(const http_parameter&, const http_parameter&) = default;
};

/// The path of a request target, without its query, still encoded.
BOTCORE_EXPORT std::string_view target_path(std::string_view target) noexcept;

/// The parameters of a request target's query, in their order; none when it has no query.
/// @throws error (malformed_data) when a percent sign is not followed by two hexadecimal digits.
BOTCORE_EXPORT std::vector<http_parameter> parse_query(std::string_view target);

/// The parameters of an `application/x-www-form-urlencoded` body, in their order.
/// @throws error (malformed_data) when a percent sign is not followed by two hexadecimal digits.
BOTCORE_EXPORT std::vector<http_parameter> parse_form(std::string_view body);

/// `name=value&…`, encoded, for a query or a form.
BOTCORE_EXPORT std::string encode_form(const std::vector<http_parameter>& parameters);

/// Encodes everything but letters, digits, hyphens, dots, underscores and tildes.
/// @see RFC 3986, section 2.3
BOTCORE_EXPORT std::string percent_encode(std::string_view text);

/// Undoes percent-encoding; a plus sign stays one.
/// @throws error (malformed_data) when a percent sign is not followed by two hexadecimal digits.
BOTCORE_EXPORT std::string percent_decode(std::string_view text);

}  // namespace botcore::inline v0
