/// @file
/// From values to JSON and back: the parts that every generated codec shares, and the two calls for users.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "botcore/api/json_reader.hpp"
#include "botcore/api/json_writer.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/string_enum.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

// decode() fills in what it finds and leaves the rest as it is: it wants a fresh object.
// Every type has encode(json_writer&, const T&) and decode(json_reader&, T&), found by argument-dependent
// lookup. The templates here call one another, so all are declared before the first is defined.

/// @cond
inline void encode(json_writer& out, std::int64_t value) {
  out.integer(value);
}
inline void encode(json_writer& out, double value) {
  out.number(value);
}
inline void encode(json_writer& out, const std::string& value) {
  out.string(value);
}
inline void encode(json_writer& out, const string_enum& value) {
  out.string(value.text());
}
inline void encode(json_writer& out, std::chrono::sys_seconds value) {
  out.integer(value.time_since_epoch().count());
}
BOTCORE_EXPORT void encode(json_writer& out, const unknown_json& value);
template <std::same_as<bool> Boolean>  // a template, so that no pointer turns into a bool here
void encode(json_writer& out, Boolean value) {
  out.boolean(value);
}
template <class T>
void encode(json_writer& out, const std::vector<T>& value);
template <class T>
void encode(json_writer& out, const std::optional<T>& value);
template <class T>
void encode(json_writer& out, const boxed<T>& value);
template <class... Alternatives>
void encode(json_writer& out, const std::variant<Alternatives...>& value);

BOTCORE_EXPORT void decode(json_reader& in, std::int64_t& value);
BOTCORE_EXPORT void decode(json_reader& in, double& value);
BOTCORE_EXPORT void decode(json_reader& in, bool& value);
BOTCORE_EXPORT void decode(json_reader& in, std::string& value);
BOTCORE_EXPORT void decode(json_reader& in, std::chrono::sys_seconds& value);
template <std::derived_from<string_enum> Enumeration>
void decode(json_reader& in, Enumeration& value) {
  value = Enumeration(in.as_string());
}
template <class T>
void decode(json_reader& in, std::vector<T>& value);
template <class T>
void decode(json_reader& in, std::optional<T>& value);
template <class T>
void decode(json_reader& in, boxed<T>& value);

template <class T>
void encode(json_writer& out, const std::vector<T>& value) {
  out.begin_array();
  for (const T& element : value) encode(out, element);
  out.end_array();
}

template <class T>
void encode(json_writer& out, const std::optional<T>& value) {
  value ? encode(out, *value) : out.null();
}

template <class T>
void encode(json_writer& out, const boxed<T>& value) {
  value ? encode(out, *value) : out.null();
}

template <class... Alternatives>
void encode(json_writer& out, const std::variant<Alternatives...>& value) {
  std::visit([&out](const auto& held) { encode(out, held); }, value);
}

template <class T>
void decode(json_reader& in, std::vector<T>& value) {
  value.clear();
  value.reserve(in.size_hint());
  in.for_each_element([&value](json_reader& element) { decode(element, value.emplace_back()); });
}

template <class T>
void decode(json_reader& in, std::optional<T>& value) {
  in.is_null() ? value.reset() : decode(in, value.emplace());
}

template <class T>
void decode(json_reader& in, boxed<T>& value) {
  in.is_null() ? value.reset() : decode(in, value.emplace());
}

/// @endcond

/// Writes a member of an object; an optional one only when it has a value.
template <class T>
void encode_member(json_writer& out, std::string_view name, const T& value) {
  out.key(name);
  encode(out, value);
}
/// @cond
template <class T>
void encode_member(json_writer& out, std::string_view name, const std::optional<T>& value) {
  if (value) encode_member(out, name, *value);
}
template <class T>
void encode_member(json_writer& out, std::string_view name, const boxed<T>& value) {
  if (value) encode_member(out, name, *value);
}
/// @endcond

/// The JSON text of a value or request.
/// @throws error (errc::invalid_argument) when it holds what JSON cannot carry: an upload, or a number that
/// is not finite
template <class T>
std::string to_json(const T& value) {
  std::string text;
  json_writer out(text);
  encode(out, value);
  return text;
}

/// The value that a JSON text describes.
///
/// Unknown members are ignored, `null` is absent, and a missing required member keeps its default.
/// @throws error (errc::malformed_data) that names the place
template <class T>
T from_json(std::string_view text) {
  T value{};
  read_json(text, &value, [](json_reader& root, void* target) { decode(root, *static_cast<T*>(target)); });
  return value;
}

}  // namespace botcore::inline v0
