#include "botcore/api/json_reader.hpp"

#include <cmath>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

// Indexed by json_kind.
constexpr std::string_view json_kind_names[] = {"null",     "a boolean", "an integer", "a number",
                                                "a string", "an array",  "an object"};

}  // namespace

json_kind json_reader::kind() const noexcept {
  switch (value_->kind()) {
    case boost::json::kind::null:
      return json_kind::null;
    case boost::json::kind::bool_:
      return json_kind::boolean;
    case boost::json::kind::int64:
    case boost::json::kind::uint64:
      return json_kind::integer;
    case boost::json::kind::double_:
      return json_kind::number;
    case boost::json::kind::string:
      return json_kind::string;
    case boost::json::kind::array:
      return json_kind::array;
    case boost::json::kind::object:
      return json_kind::object;
  }
  return json_kind::null;
}

std::int64_t json_reader::as_int64() const {
  if (const std::int64_t* value = value_->if_int64()) return *value;
  // Doubles hold every whole number up to 2^53; beyond it digits may be lost already.
  constexpr double exact = 9007199254740992.0;
  if (const double* value = value_->if_double()) {
    if (std::trunc(*value) == *value && std::abs(*value) <= exact) return static_cast<std::int64_t>(*value);
  }
  fail(value_->is_uint64() ? "an integer of 64 bits with sign" : "an integer");
}

double json_reader::as_double() const {
  if (const double* value = value_->if_double()) return *value;
  if (const std::int64_t* value = value_->if_int64()) return static_cast<double>(*value);
  if (const std::uint64_t* value = value_->if_uint64()) return static_cast<double>(*value);
  fail("a number");
}

bool json_reader::as_bool() const {
  if (const bool* value = value_->if_bool()) return *value;
  fail("a boolean");
}

std::string_view json_reader::as_string() const {
  if (const boost::json::string* value = value_->if_string()) return {value->data(), value->size()};
  fail("a string");
}

void json_reader::walk_members(void* target, void (*call)(void*, std::string_view, json_reader&)) {
  const boost::json::object* members = value_->if_object();
  if (!members) fail("an object");
  for (const boost::json::key_value_pair& member : *members) {
    const std::string_view name(member.key().data(), member.key().size());
    json_reader value(member.value(), *this, name, 0);
    call(target, name, value);
  }
}

void json_reader::walk_elements(void* target, void (*call)(void*, json_reader&)) {
  const boost::json::array* elements = value_->if_array();
  if (!elements) fail("an array");
  for (std::size_t i = 0; i != elements->size(); ++i) {
    json_reader element((*elements)[i], *this, {}, i);
    call(target, element);
  }
}

std::size_t json_reader::size_hint() const noexcept {
  if (const boost::json::array* elements = value_->if_array()) return elements->size();
  if (const boost::json::object* members = value_->if_object()) return members->size();
  return 0;
}

std::optional<json_reader> json_reader::find(std::string_view name) const noexcept {
  const boost::json::object* members = value_->if_object();
  if (!members) return std::nullopt;
  const auto found = members->find(name);
  if (found == members->end()) return std::nullopt;
  return json_reader(found->value(), *this, {found->key().data(), found->key().size()}, 0);
}

bool json_reader::member(std::string_view name, json_reader& member) const noexcept {
  const std::optional<json_reader> found = find(name);
  if (found) member = *found;
  return found.has_value();
}

std::string json_reader::raw() const {
  return boost::json::serialize(*value_);
}

std::string json_reader::path() const {
  if (!parent_) return {};
  std::string path = parent_->path();
  if (!key_.data()) return path + '[' + std::to_string(index_) + ']';
  if (!path.empty()) path += '.';
  return path.append(key_);
}

void json_reader::fail(std::string_view expected) const {
  std::string doing = parent_ ? path() : "the document";
  doing.append(": expected ").append(expected).append(", found ");
  throw error(errc::malformed_data, doing.append(json_kind_names[static_cast<std::size_t>(kind())]));
}

struct json_document::contents {
  // The tree of a text with the usual short members takes about four times the text's size: one block.
  explicit contents(std::size_t text_size) : memory(text_size * 4 + 256) {}

  boost::json::monotonic_resource memory;
  std::optional<boost::json::value> root;  // constructed in place: assignment would copy out of `memory`
  std::optional<json_reader> reader;
};

json_document::json_document() noexcept = default;

json_document::json_document(std::string_view text) : contents_(std::make_unique<contents>(text.size())) {
  boost::json::parse_options options;
  options.max_depth = max_depth;
  unsigned char scratch[4096];
  boost::json::parser parser({}, options, scratch);
  parser.reset(&contents_->memory);
  error_code failure;
  const std::size_t read = parser.write_some(text.data(), text.size(), failure);
  if (!failure && text.find_first_not_of(" \t\r\n", read) != text.npos)
    failure = boost::json::error::extra_data;
  if (failure) {
    throw error(errc::malformed_data,
                "parsing JSON, at byte " + std::to_string(read) + ": " + failure.message());
  }
  contents_->reader.emplace(contents_->root.emplace(parser.release()));
}

json_document::json_document(json_document&&) noexcept = default;
json_document& json_document::operator=(json_document&&) noexcept = default;
json_document::~json_document() = default;

const json_reader& json_document::root() const noexcept {
  return *contents_->reader;
}

}  // namespace botcore::inline v0
