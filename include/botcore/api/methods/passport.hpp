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

/// The request `setPassportDataErrors`.
/// @see https://core.telegram.org/bots/api#setpassportdataerrors
struct BOTCORE_EXPORT SetPassportDataErrors {
  static constexpr std::string_view method = "setPassportDataErrors";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetPassportDataErrors(std::int64_t user_id, std::vector<PassportElementError> errors);
  SetPassportDataErrors(const SetPassportDataErrors& other);
  SetPassportDataErrors(SetPassportDataErrors&& other) noexcept;
  SetPassportDataErrors& operator=(const SetPassportDataErrors& other);
  SetPassportDataErrors& operator=(SetPassportDataErrors&& other) noexcept;
  ~SetPassportDataErrors();
  bool operator==(const SetPassportDataErrors& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::vector<PassportElementError> errors;  ///< Required.

  SetPassportDataErrors& add_errors(PassportElementError element) &;
  SetPassportDataErrors&& add_errors(PassportElementError element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetPassportDataErrors& value);
};

}  // namespace botcore::inline v0::api
