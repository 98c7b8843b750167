/// @file
/// The Bot API's methods and types as data, and checks of what a bot sends against them.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {

/// One of the Bot API's methods.
struct api_method {
  std::string name;                        ///< in Telegram's spelling
  const boost::json::array* parameters{};  ///< objects with `name`, `type`, `required` and limits
};

class schema {
 public:
  /// `facts` is bot_api.json.
  explicit schema(std::string_view facts);
  schema(const schema&) = delete;
  schema& operator=(const schema&) = delete;

  /// Names are looked up without regard to case, as the real server does. Null when there is no such method.
  const api_method* find(std::string_view method) const;

  /// Brings parameters into the types that the method declares ("12" to 12, JSON in a string to an object),
  /// and checks them. Parameters that the method does not have are left out. A file that was sent under the
  /// name of its parameter comes back as "attach://" and that name; files that nothing names are ignored.
  /// @throws refused naming the first one that does not fit.
  boost::json::object check(const api_method& method, const boost::json::object& parameters,
                            const uploads& files) const;

  /// Names of parameters that the method does not have, separated by commas.
  std::string strangers(const api_method& method, const boost::json::object& parameters) const;

 private:
  boost::json::value facts_;
  std::map<std::string, api_method, std::less<>> methods_;
};

}  // namespace botcore::inline v0::sandbox
