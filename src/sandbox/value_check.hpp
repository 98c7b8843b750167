/// @file
/// Whether a JSON value is what the Bot API declares.
#pragma once

#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "refused.hpp"
#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {

/// The refusal for a required parameter that is not there, in the real server's words where they are known.
refused missing_parameter(std::string_view name);

/// The refusal for a file that is not there: "there is no video note in the request".
refused missing_file(std::string_view name);

/// What stands before the name of the part that holds the file.
inline const std::string attach_prefix = "attach://";

/// Whether a method's parameter may be sent as a part of its own name.
bool takes_upload(const boost::json::object& facts);

/// Checks values against type expressions such as "Array of MessageEntity" or "Integer or String".
class value_check {
 public:
  /// `types` are those of bot_api.json; they and `files` outlive this object.
  value_check(const boost::json::object& types, const uploads& files) : types_(types), files_(files) {}

  /// The value of a method's parameter, brought into its type: a form carries everything as text.
  /// @throws refused when it does not fit.
  boost::json::value parameter(const boost::json::object& facts, const boost::json::value& given) const;

 private:
  boost::json::value fit(std::string_view type, const boost::json::value& given,
                         const std::string& path) const;
  boost::json::value fit_array(std::string_view item, const boost::json::value& given,
                               const std::string& path) const;
  /// A text or an array where a type has such alternatives beside objects, as rich text has.
  boost::json::value fit_plain(const boost::json::array& choices, const boost::json::value& given,
                               const std::string& path) const;
  boost::json::value fit_either(std::string_view types, const boost::json::value& given,
                                const std::string& path) const;
  boost::json::value fit_object(std::string_view type, const boost::json::value& given,
                                const std::string& path) const;
  void check_fields(const boost::json::object& declared, boost::json::object& object,
                    const std::string& path) const;
  void check_file(const boost::json::object& facts, const boost::json::value& value,
                  const std::string& path) const;
  std::string_view alternative(const boost::json::object& declared, const boost::json::object& object,
                               const std::string& path) const;

  const boost::json::object& types_;
  const uploads& files_;
};

}  // namespace botcore::inline v0::sandbox
