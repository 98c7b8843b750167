#include "value_check.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "ascii.hpp"
#include "formatted_text.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

refused unfit(const std::string& path, std::string_view wanted) {
  return bad_request("can't parse \"" + path + "\": " + std::string(wanted) + " expected");
}

bool is_composite(std::string_view type) {
  return type != "Integer" && type != "Float" && type != "String" && type != "Boolean" && type != "True" &&
         type != "InputFile";
}

/// Parts of "A or B or C"; "Array of (A or B)" is one part.
std::vector<std::string_view> alternatives(std::string_view type) {
  std::vector<std::string_view> result;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < type.size(); ++at) {
    if (type[at] == '(') ++depth;
    if (type[at] == ')') --depth;
    if (depth == 0 && type.substr(at).starts_with(" or ")) {
      result.push_back(type.substr(begin, at - begin));
      begin = at + 4;
    }
  }
  result.push_back(type.substr(begin));
  return result;
}

std::optional<std::int64_t> whole_number(const json::value& given) {
  if (given.is_int64()) return given.as_int64();
  if (!given.is_string()) return std::nullopt;
  const std::string_view text = given.as_string();
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<double> real_number(const json::value& given) {
  if (given.is_number()) return given.to_number<double>();
  if (!given.is_string()) return std::nullopt;
  const std::string_view text = given.as_string();
  double number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> truth(const json::value& given) {
  if (given.is_bool()) return given.as_bool();
  if (given.is_int64()) return given.as_int64() != 0;
  if (!given.is_string()) return std::nullopt;
  const std::string text = ascii_lower(std::string_view(given.as_string()));
  if (text == "true" || text == "1" || text == "yes") return true;
  if (text == "false" || text == "0" || text == "no" || text.empty()) return false;
  return std::nullopt;
}

void check_allowed(const json::object& facts, const json::value& value, const std::string& path) {
  const json::value* allowed = facts.if_contains("values");
  if (!allowed || !value.is_string()) return;
  const std::string given = ascii_lower(std::string_view(value.as_string()));
  for (const json::value& one : allowed->as_array()) {
    if (ascii_lower(std::string_view(one.as_string())) == given) return;
  }
  if (path == "parse_mode") throw bad_request("unsupported parse_mode");
  throw bad_request("wrong parameter " + path + " in request");
}

void check_length(const json::object& facts, const json::value& value, const std::string& path) {
  const json::value* length = facts.if_contains("length");
  if (!length || !value.is_string()) return;
  const json::array& limits = length->as_array();
  const std::string_view text = value.as_string();
  const std::size_t size = limits[2].as_string() == "bytes" ? text.size() : utf16_length(text);
  if (size >= limits[0].to_number<std::size_t>() && size <= limits[1].to_number<std::size_t>()) return;
  if (path.ends_with("callback_data")) throw bad_request("BUTTON_DATA_INVALID");
  throw bad_request("\"" + path + "\" must be " + json::serialize(limits[0]) + " to " +
                    json::serialize(limits[1]) + " " + limits[2].as_string().c_str() + " long");
}

/// How many of the fields that this type must have are there; none when one of them tells of another type.
std::size_t required_fields(const json::object& declared, const json::object& object) {
  const json::value* fields = declared.if_contains("fields");
  if (!fields) return 0;
  std::size_t present = 0;
  for (const json::value& field : fields->as_array()) {
    const std::string_view name = field.at("name").as_string();
    const json::value* fixed = field.as_object().if_contains("const");
    const json::value* given = object.if_contains(name);
    if (fixed && given && *given != *fixed) return 0;
    if (field.at("required").as_bool() && object.contains(name)) ++present;
  }
  return present;
}

}  // namespace

refused missing_parameter(std::string_view name) {
  if (name == "chat_id") return bad_request("chat_id is empty");
  if (name == "text") return bad_request("message text is empty");
  if (name == "message_id") return bad_request("message identifier is not specified");
  if (name == "action") return bad_request("wrong parameter action in request");
  if (name == "callback_query_id") {
    return bad_request("query is too old and response timeout expired or query ID is invalid");
  }
  return bad_request("parameter \"" + std::string(name) + "\" is required");
}

refused missing_file(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return bad_request("there is no " + words + " in the request");
}

bool takes_upload(const json::object& facts) {
  const json::value* upload = facts.if_contains("upload");
  return upload && upload->as_string() == "direct";
}

json::value value_check::parameter(const json::object& facts, const json::value& given) const {
  const std::string path(facts.at("name").as_string());
  const std::string_view type = facts.at("type").as_string();
  const std::vector<std::string_view> choices = alternatives(type);
  json::value value = given;
  if (given.is_string() && is_composite(choices.front())) {
    boost::system::error_code failure;
    value = json::parse(given.as_string(), failure);
    if (failure) throw bad_request("can't parse " + path + " JSON object");
  }
  value = fit(type, value, path);
  check_allowed(facts, value, path);
  check_file(facts, value, path);
  return value;
}

/// A file is named by the part that holds it, by a file_id or by a URL; some must be sent anew.
void value_check::check_file(const json::object& facts, const json::value& value,
                             const std::string& path) const {
  const json::value* upload = facts.if_contains("upload");
  if (!upload || upload->as_string() == "nested" || !value.is_string()) return;
  const std::string_view text = value.as_string();
  const bool nested = upload->as_string() == "attach";
  const bool attached = text.starts_with(attach_prefix);
  const bool must_be_sent = facts.at("type").as_string() == "InputFile";
  const bool found = attached && files_.contains(text.substr(attach_prefix.size()));
  if (found || (!attached && !must_be_sent && !text.empty())) return;
  const std::string field = path.substr(path.rfind('.') + 1);
  if (!nested) throw missing_file(field);
  throw bad_request("can't parse \"" + path + "\": " + field + " not found");
}

json::value value_check::fit(std::string_view type, const json::value& given, const std::string& path) const {
  if (type.starts_with('(') && type.ends_with(')')) return fit(type.substr(1, type.size() - 2), given, path);
  if (alternatives(type).size() > 1) return fit_either(type, given, path);
  if (type.starts_with("Array of ")) return fit_array(type.substr(9), given, path);
  if (type == "Integer") {
    if (const auto number = whole_number(given)) return *number;
    throw unfit(path, "Integer");
  }
  if (type == "Float") {
    if (const auto number = real_number(given)) return *number;
    throw unfit(path, "Float");
  }
  if (type == "Boolean" || type == "True") {
    if (const auto value = truth(given)) return *value;
    throw unfit(path, type);
  }
  if (type == "String" || type == "InputFile") {
    if (given.is_string()) return given;
    if (given.is_number()) return json::string(json::serialize(given));
    throw unfit(path, type);
  }
  return fit_object(type, given, path);
}

json::value value_check::fit_array(std::string_view item, const json::value& given,
                                   const std::string& path) const {
  if (!given.is_array()) throw unfit(path, "Array");
  json::array result;
  for (const json::value& one : given.as_array()) {
    result.push_back(fit(item, one, path + '[' + std::to_string(result.size()) + ']'));
  }
  return result;
}

json::value value_check::fit_either(std::string_view types, const json::value& given,
                                    const std::string& path) const {
  const std::vector<std::string_view> choices = alternatives(types);
  if (!given.is_object()) {
    for (const std::string_view choice : choices) {
      try {
        return fit(choice, given, path);
      } catch (const refused&) {
        // Another one may fit.
      }
    }
    throw unfit(path, types);
  }
  // The kind of object that it is, most likely: its complaint is the one that helps.
  std::string_view best = choices.front();
  std::size_t most = 0;
  for (const std::string_view choice : choices) {
    const json::value* declared = types_.if_contains(choice);
    const std::size_t present = declared ? required_fields(declared->as_object(), given.as_object()) : 0;
    if (present > most) best = choice, most = present;
  }
  if (most == 0) throw unfit(path, types);
  return fit(best, given, path);
}

json::value value_check::fit_plain(const json::array& choices, const json::value& given,
                                   const std::string& path) const {
  for (const json::value& choice : choices) {
    const std::string_view type = choice.as_string();
    const bool fits =
        type.starts_with("Array of ") ? given.is_array() : type == "String" && given.is_string();
    if (fits) return fit(type, given, path);
  }
  throw bad_request("object expected as " + path);
}

std::string_view value_check::alternative(const json::object& declared, const json::object& object,
                                          const std::string& path) const {
  const json::value* discriminator = declared.if_contains("discriminator");
  if (!discriminator || !discriminator->is_object()) return {};
  const std::string field(discriminator->at("field").as_string());
  const json::value* tag = object.if_contains(field);
  if (!tag || !tag->is_string())
    throw bad_request("can't parse \"" + path + "\": can't find field \"" + field + '"');
  const json::value* values = discriminator->as_object().if_contains("values");
  const json::value* found =
      values && values->is_object() ? values->as_object().if_contains(tag->as_string()) : nullptr;
  if (!found)
    throw bad_request("can't parse \"" + path + "\": unknown " + field + " \"" + tag->as_string().c_str() +
                      '"');
  return found->is_string() ? std::string_view(found->as_string()) : std::string_view();
}

json::value value_check::fit_object(std::string_view type, const json::value& given,
                                    const std::string& path) const {
  const json::value* declared = types_.if_contains(type);
  if (!declared) return given;
  const json::value* choices = declared->as_object().if_contains("one_of");
  if (choices && !given.is_object()) return fit_plain(choices->as_array(), given, path);
  if (!given.is_object()) throw bad_request("object expected as " + path);
  if (choices) {
    const std::string_view chosen = alternative(declared->as_object(), given.as_object(), path);
    return chosen.empty() ? given : fit_object(chosen, given, path);
  }
  json::object result = given.as_object();
  check_fields(declared->as_object(), result, path);
  return result;
}

void value_check::check_fields(const json::object& declared, json::object& object,
                               const std::string& path) const {
  const json::value* fields = declared.if_contains("fields");
  if (!fields) return;
  for (const json::value& one : fields->as_array()) {
    const json::object& field = one.as_object();
    const std::string name(field.at("name").as_string());
    const std::string inner = path + '.' + name;
    json::value* value = object.if_contains(name);
    if (!value || value->is_null()) {
      if (value) object.erase(name);
      if (field.at("required").as_bool()) {
        throw bad_request("can't parse \"" + path + "\": can't find field \"" + name + '"');
      }
      continue;
    }
    json::value fitted = fit(field.at("type").as_string(), *value, inner);
    check_allowed(field, fitted, inner);
    check_length(field, fitted, inner);
    check_file(field, fitted, inner);
    object[name] = std::move(fitted);
  }
}

}  // namespace botcore::inline v0::sandbox
