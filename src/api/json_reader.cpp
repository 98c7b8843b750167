#include "botcore/api/json_reader.hpp"

#include <charconv>
#include <cmath>
#include <utility>

#include "api/json_tape.hpp"
#include "botcore/api/json_writer.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

// Indexed by json_kind.
constexpr std::string_view json_kind_names[] = {"null",     "a boolean", "an integer", "a number",
                                                "a string", "an array",  "an object"};

bool is_container(const json_token& token) noexcept {
  return token.kind == json_kind::array || token.kind == json_kind::object;
}

/// The number that a text of JSON's grammar stands for; false when it does not fit.
template <class Number>
bool read_json_number(const json_token& token, Number& number) noexcept {
  const char* end = token.text + token.size;
  const auto [stop, failure] = std::from_chars(token.text, end, number);
  return failure == std::errc() && stop == end;
}

void write_token(json_writer& out, const json_token& token) {
  switch (token.kind) {
    case json_kind::null:
      return out.null();
    case json_kind::boolean:
      return out.boolean(token.size != 0);
    case json_kind::integer:
    case json_kind::number:
      return out.raw(token.content());
    case json_kind::string:
      return out.string(token.content());
    case json_kind::array:
      out.begin_array();
      break;
    case json_kind::object:
      out.begin_object();
      break;
  }
  const json_token* end = &token + token.span;
  for (const json_token* inner = &token + 1; inner != end; inner += inner->span) {
    if (token.kind == json_kind::object) out.key(inner->name());
    write_token(out, *inner);
  }
  token.kind == json_kind::object ? out.end_object() : out.end_array();
}

}  // namespace

json_kind json_reader::kind() const noexcept {
  return token_->kind;
}

std::int64_t json_reader::as_int64() const {
  std::int64_t whole = 0;
  if (token_->kind == json_kind::integer) {
    if (read_json_number(*token_, whole)) return whole;
    fail("an integer of 64 bits with sign");
  }
  // Doubles hold every whole number up to 2^53; beyond it digits may be lost already.
  constexpr double exact = 9007199254740992.0;
  double number = 0;
  if (token_->kind == json_kind::number && read_json_number(*token_, number) &&
      std::trunc(number) == number && std::abs(number) <= exact) {
    return static_cast<std::int64_t>(number);
  }
  fail("an integer");
}

double json_reader::as_double() const {
  double number = 0;
  if (token_->kind != json_kind::integer && token_->kind != json_kind::number) fail("a number");
  if (!read_json_number(*token_, number)) fail("a number that a double can hold");
  return number;
}

bool json_reader::as_bool() const {
  if (token_->kind != json_kind::boolean) fail("a boolean");
  return token_->size != 0;
}

std::string_view json_reader::as_string() const {
  if (token_->kind != json_kind::string) fail("a string");
  return token_->content();
}

void json_reader::walk_members(void* target, void (*call)(void*, std::string_view, json_reader&)) const {
  if (token_->kind != json_kind::object) fail("an object");
  const json_token* end = token_ + token_->span;
  for (const json_token* member = token_ + 1; member != end; member += member->span) {
    if (member->superseded) continue;
    json_reader value(member, root_);
    call(target, member->name(), value);
  }
}

void json_reader::walk_elements(void* target, void (*call)(void*, json_reader&)) const {
  if (token_->kind != json_kind::array) fail("an array");
  const json_token* end = token_ + token_->span;
  for (const json_token* inner = token_ + 1; inner != end; inner += inner->span) {
    json_reader element(inner, root_);
    call(target, element);
  }
}

std::size_t json_reader::size_hint() const noexcept {
  return is_container(*token_) ? token_->size : 0;
}

std::optional<json_reader> json_reader::find(std::string_view name) const noexcept {
  if (token_->kind != json_kind::object) return std::nullopt;
  const json_token* end = token_ + token_->span;
  for (const json_token* member = token_ + 1; member != end; member += member->span) {
    if (member->name() == name && !member->superseded) return json_reader(member, root_);
  }
  return std::nullopt;
}

bool json_reader::member(std::string_view name, json_reader& member) const noexcept {
  const std::optional<json_reader> found = find(name);
  if (found) member = *found;
  return found.has_value();
}

std::string json_reader::raw() const {
  std::string text;
  json_writer out(text);
  write_token(out, *token_);
  return text;
}

std::string json_reader::path() const {
  std::string path;
  for (const json_token* at = root_; at != token_;) {
    std::size_t index = 0;
    const json_token* inner = at + 1;
    for (; token_ >= inner + inner->span; inner += inner->span) ++index;
    if (at->kind == json_kind::object) {
      if (!path.empty()) path += '.';
      path += inner->name();
    } else {
      path.append("[").append(std::to_string(index)).append("]");
    }
    at = inner;
  }
  return path;
}

void json_reader::fail(std::string_view expected) const {
  std::string doing = token_ == root_ ? "the document" : path();
  doing.append(": expected ").append(expected).append(", found ");
  throw error(errc::malformed_data, doing.append(json_kind_names[static_cast<std::size_t>(kind())]));
}

struct json_document::contents {
  explicit contents(std::string given) : text(std::move(given)) { tape.parse(text); }

  std::string text;
  json_tape tape;
};

json_document::json_document() noexcept = default;
json_document::json_document(std::string text) : contents_(std::make_unique<contents>(std::move(text))) {}
json_document::json_document(json_document&&) noexcept = default;
json_document& json_document::operator=(json_document&&) noexcept = default;
json_document::~json_document() = default;

json_reader json_document::root() const noexcept {
  return json_reader(contents_->tape.root(), contents_->tape.root());
}

void read_json(std::string_view text, void* target, void (*read)(json_reader& root, void* target)) {
  json_token tokens[96];
  char letters[1024];
  json_tape tape(tokens, letters);
  tape.parse(text);
  json_reader root(tape.root(), tape.root());
  read(root, target);
}

}  // namespace botcore::inline v0
