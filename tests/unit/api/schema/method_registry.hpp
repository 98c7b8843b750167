/// @file
/// All methods of the Bot API by name: each makes its request from JSON parameters, as a user would.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/client.hpp"

namespace botcore::test {

/// Parameters of a request, by name.
class json_arguments {
 public:
  explicit json_arguments(const json_reader& object) : object_(object) {}

  bool has(std::string_view name) const { return object_.find(name).has_value(); }

  /// @pre has(name)
  template <class T>
  T take(std::string_view name) const {
    json_reader found = *object_.find(name);
    T value{};
    decode(found, value);
    return value;
  }

 private:
  json_reader object_;
};

struct registered_method {
  std::string_view name;
  std::string_view result;  ///< as the facts spell the type
  bool multipart;
  /// The JSON of a request with these parameters.
  std::string (*encode)(const json_arguments& parameters);
  /// Sends such a request; the JSON of the result.
  task<std::string> (*call)(client& through, const json_arguments& parameters);
};

template <auto Make>
std::string encode_made(const json_arguments& parameters) {
  return to_json(Make(parameters));
}

template <auto Make>
task<std::string> call_made(client& through, const json_arguments& parameters) {
  const auto result = co_await through.call(Make(parameters));
  co_return to_json(result);
}

/// Of a function that makes a request.
template <auto Make>
registered_method describe_method(std::string_view result) {
  using request = decltype(Make(std::declval<const json_arguments&>()));
  return {request::method, result, request::multipart, &encode_made<Make>, &call_made<Make>};
}

/// Generated.
const std::vector<registered_method>& registered_methods();

}  // namespace botcore::test
