#include "schema.hpp"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include "ascii.hpp"
#include "refused.hpp"
#include "value_check.hpp"

namespace botcore::inline v0::sandbox {

namespace json = boost::json;

schema::schema(std::string_view facts) : facts_(json::parse(facts)) {
  for (const auto& [name, method] : facts_.at("methods").as_object()) {
    api_method& added = methods_[ascii_lower(name)];
    added.name = name;
    added.parameters = &method.at("params").as_array();
  }
}

const api_method* schema::find(std::string_view method) const {
  const auto found = methods_.find(ascii_lower(method));
  return found == methods_.end() ? nullptr : &found->second;
}

json::object schema::check(const api_method& method, const json::object& parameters,
                           const uploads& files) const {
  const value_check types(facts_.at("types").as_object(), files);
  json::object result;
  for (const json::value& one : *method.parameters) {
    const json::object& parameter = one.as_object();
    const std::string_view name = parameter.at("name").as_string();
    const json::value* given = parameters.if_contains(name);
    json::value sent_along;
    if ((!given || given->is_null()) && takes_upload(parameter) && files.contains(name)) {
      sent_along = attach_prefix + std::string(name);
      given = &sent_along;
    }
    if (given && !given->is_null()) result[name] = types.parameter(parameter, *given);
  }
  for (const json::value& one : *method.parameters) {
    const json::object& parameter = one.as_object();
    const std::string_view name = parameter.at("name").as_string();
    if (!parameter.at("required").as_bool() || result.contains(name)) continue;
    throw takes_upload(parameter) ? missing_file(name) : missing_parameter(name);
  }
  return result;
}

std::string schema::strangers(const api_method& method, const json::object& parameters) const {
  std::string result;
  for (const auto& [name, value] : parameters) {
    const auto known = [&, wanted = name](const json::value& one) {
      return one.at("name").as_string() == wanted;
    };
    if (std::any_of(method.parameters->begin(), method.parameters->end(), known)) continue;
    result += (result.empty() ? "" : ", ") + std::string(name);
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
