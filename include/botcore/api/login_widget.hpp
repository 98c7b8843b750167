/// @file
/// Who logged in on a web page with Telegram's Login Widget: checks and reads what it sends.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/signed_data.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/result.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

/// Who logged in.
/// @see https://core.telegram.org/widgets/login
struct BOTCORE_EXPORT login_data {
  std::int64_t id = 0;                   ///< The user.
  std::string first_name;                ///< First name.
  std::string last_name;                 ///< Empty: none.
  std::string username;                  ///< Empty: none.
  std::string photo_url;                 ///< The address of the profile photo; empty: none.
  std::chrono::sys_seconds auth_date{};  ///< When the user logged in.
  std::vector<http_parameter> fields;    ///< Everything as it came, decoded, also what is not known here.
};

/// Checks the query that the widget adds to the page it redirects to, and reads it.
/// @param query  all that stands behind the question mark, and nothing of your own: Telegram signs every field.
/// @param token  the token of the bot that the widget is for; kept nowhere.
/// @return the data, or the reason not to believe them. The comparison takes the same time for every wrong hash.
/// @throws error (invalid_configuration) when the token is empty.
/// @see https://core.telegram.org/widgets/login#checking-authorization
BOTCORE_EXPORT result<login_data, signed_data_error> check_login(std::string_view query,
                                                                 std::string_view token, const clock& clock,
                                                                 signed_data_rules rules = {});

/// As above, for fields that came another way, such as the object that the widget's callback gets.
BOTCORE_EXPORT result<login_data, signed_data_error> check_login(std::vector<http_parameter> fields,
                                                                 std::string_view token, const clock& clock,
                                                                 signed_data_rules rules = {});

}  // namespace botcore::inline v0
