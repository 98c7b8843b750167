/// @file
/// What the checks of data that Telegram signed have in common: what they demand, and how they refuse.
#pragma once

#include <chrono>
#include <string>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Why signed data were refused.
enum class signed_data_problem {
  malformed = 1,    ///< no list of `name=value`, a name twice, or a member that cannot be read
  not_signed,       ///< the hash or the signature that is to be checked is missing
  wrong_signature,  ///< it was not made by Telegram for this bot, or has been changed since
  expired,          ///< signed longer ago than the rules allow
  from_the_future,  ///< signed later than now, by more than the rules allow
};

/// What is demanded besides a right signature.
struct signed_data_rules {
  /// How long ago the data may have been signed. Zero: any time. Who copies signed data can use them until then.
  std::chrono::seconds max_age{86'400};
  /// How far in the future they may have been signed, because clocks differ.
  std::chrono::seconds clock_skew{60};
};

/// A refusal. `code()` is errc::malformed_data; the text holds nothing of the data.
class BOTCORE_EXPORT signed_data_error : public error {
 public:
  signed_data_error(signed_data_problem problem, const std::string& doing);

  signed_data_problem problem() const noexcept { return problem_; }

 private:
  signed_data_problem problem_;
};

}  // namespace botcore::inline v0
