// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: passport.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Tells a user what is wrong with the Telegram Passport data that they gave.
///
/// The request `setPassportDataErrors`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setpassportdataerrors
struct BOTCORE_EXPORT SetPassportDataErrors {
  static constexpr std::string_view method = "setPassportDataErrors";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetPassportDataErrors(std::int64_t user_id, std::vector<PassportElementError> errors);
  /// @cond
  SetPassportDataErrors(const SetPassportDataErrors& other);
  SetPassportDataErrors(SetPassportDataErrors&& other) noexcept;
  SetPassportDataErrors& operator=(const SetPassportDataErrors& other);
  SetPassportDataErrors& operator=(SetPassportDataErrors&& other) noexcept;
  ~SetPassportDataErrors();
  bool operator==(const SetPassportDataErrors& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::vector<PassportElementError> errors;  ///< Required.

  SetPassportDataErrors& add_errors(PassportElementError element) &;  ///< Appends to #errors.
  /// @cond
  SetPassportDataErrors&& add_errors(PassportElementError element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetPassportDataErrors& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
