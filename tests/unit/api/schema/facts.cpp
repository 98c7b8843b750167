#include "facts.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace botcore::test {
namespace {

namespace json = boost::json;
using kind = type_expression::kind;

std::vector<std::string_view> split_alternatives(std::string_view text) {
  constexpr std::string_view separator = " or ";
  std::vector<std::string_view> parts;
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (depth != 0 || !text.substr(at).starts_with(separator)) continue;
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + separator.size());
    at = 0;
  }
  parts.push_back(text);
  return parts;
}

std::string text_of(const json::value& value) {
  return std::string(std::string_view(value.as_string()));
}

bool flag(const json::object& object, std::string_view name) {
  const json::value* value = object.if_contains(name);
  return value && value->as_bool();
}

void read_values(const json::object& object, field_facts& field) {
  const json::value* values = object.if_contains("values");
  if (!values) return;
  for (const json::value& one : values->as_array()) {
    if (one.is_string())
      field.texts.push_back(text_of(one));
    else
      field.numbers.push_back(one.to_number<std::int64_t>());
  }
}

field_facts read_field(const json::object& object) {
  field_facts field;
  field.name = text_of(object.at("name"));
  field.type = parse_type(object.at("type").as_string());
  field.required = flag(object, "required");
  field.unix_time = flag(object, "unix_time");
  field.always_true = object.at("type").as_string() == "True";
  field.must_upload = object.at("type").as_string() == "InputFile";
  const json::value* upload = object.if_contains("upload");
  field.takes_no_uploads = upload && upload->as_string() == "none";
  if (const json::value* constant = object.if_contains("const")) field.constant = text_of(*constant);
  read_values(object, field);
  if (const json::value* length = object.if_contains("length")) {
    field.shortest = length->at(0).to_number<std::size_t>();
    field.longest = length->at(1).to_number<std::size_t>();
  }
  return field;
}

type_facts read_type(std::string_view name, const json::object& object) {
  type_facts type;
  type.name = name;
  if (const json::value* fields = object.if_contains("fields")) {
    for (const json::value& field : fields->as_array()) type.fields.push_back(read_field(field.as_object()));
  }
  if (const json::value* alternatives = object.if_contains("one_of")) {
    for (const json::value& one : alternatives->as_array()) {
      type.alternatives.push_back(parse_type(one.as_string()));
    }
  }
  const json::value* discriminator = object.if_contains("discriminator");
  if (!discriminator || !discriminator->is_object()) return type;
  type.tag = text_of(discriminator->at("field"));
  if (!discriminator->as_object().contains("else")) return type;
  for (const auto& [number, target] : discriminator->at("values").as_object()) {
    type.by_number[text_of(target)] = std::stoll(std::string(std::string_view(number)));
  }
  return type;
}

api_facts read_facts() {
  std::ifstream file(BOTCORE_FACTS);
  if (!file) throw std::runtime_error("cannot open " BOTCORE_FACTS);
  const json::value root = json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
  api_facts facts;
  for (const auto& [name, type] : root.at("types").as_object()) {
    if (name != "InputFile") facts.types.emplace(std::string(name), read_type(name, type.as_object()));
  }
  for (const auto& [name, given] : root.at("methods").as_object()) {
    method_facts& method = facts.methods[std::string(name)];
    method.name = name;
    method.returns = text_of(given.at("returns"));
    method.multipart = flag(given.as_object(), "multipart");
    for (const json::value& parameter : given.at("params").as_array()) {
      method.parameters.push_back(read_field(parameter.as_object()));
    }
  }
  return facts;
}

}  // namespace

type_expression parse_type(std::string_view text) {
  if (text.empty()) throw std::runtime_error("a type without a name");
  if (text.starts_with('(') && text.ends_with(')')) return parse_type(text.substr(1, text.size() - 2));
  if (text == "Integer or String") return {kind::chat_id, {}, {}};
  if (text == "InputFile or String" || text == "InputFile") return {kind::file, {}, {}};
  const std::vector<std::string_view> alternatives = split_alternatives(text);
  if (alternatives.size() > 1) {
    type_expression either{kind::either, {}, {}};
    for (const std::string_view one : alternatives) either.parts.push_back(parse_type(one));
    return either;
  }
  constexpr std::string_view array = "Array of ";
  if (text.starts_with(array)) return {kind::array, {}, {parse_type(text.substr(array.size()))}};
  if (text == "Integer") return {kind::integer, {}, {}};
  if (text == "Float") return {kind::number, {}, {}};
  if (text == "Boolean" || text == "True") return {kind::boolean, {}, {}};
  if (text == "String") return {kind::text, {}, {}};
  return {kind::named, std::string(text), {}};
}

const type_facts& api_facts::type(std::string_view name) const {
  const auto found = types.find(name);
  if (found == types.end()) throw std::runtime_error("no type is called " + std::string(name));
  return found->second;
}

const api_facts& bot_api_facts() {
  static const api_facts facts = read_facts();
  return facts;
}

}  // namespace botcore::test
