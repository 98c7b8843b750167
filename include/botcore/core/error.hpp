/// @file
/// The exception that every part of botcore throws, and the codes that belong to no part in particular.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include <boost/system/error_code.hpp>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

using boost::system::error_code;

/// Failures that any part may report. Parts with failures of their own have an enumeration of their own
/// (`net_errc`, `storage_errc`).
enum class errc {
  invalid_argument = 1,   ///< the caller passed something that can never work
  invalid_configuration,  ///< an option, token or environment variable is missing or unusable
  malformed_data,         ///< bytes from outside do not have the promised form
  timed_out,              ///< a deadline passed
  stopped,                ///< the part was stopped while, or before, it was asked
};

/// The category of errc.
BOTCORE_EXPORT const boost::system::error_category& botcore_category() noexcept;
/// Makes errc error codes; found by Boost.System.
BOTCORE_EXPORT error_code make_error_code(errc code) noexcept;

/// What went wrong (`code`), and what botcore was doing at the time (`doing`).
///
/// `what()` is "doing: message of the code". It never holds a token.
class BOTCORE_EXPORT error : public std::runtime_error {
 public:
  /// No error: what `result::error()` gives when there is an answer.
  error();
  error(error_code code, const std::string& doing);
  error(errc code, const std::string& doing);

  const error_code& code() const noexcept { return code_; }
  std::string_view doing() const noexcept;

 private:
  error_code code_;
  std::size_t doing_length_;
};

}  // namespace botcore::inline v0

/// @cond
template <>
struct boost::system::is_error_code_enum<botcore::errc> : std::true_type {};
/// @endcond
