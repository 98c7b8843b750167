/// @file
/// What only the generated sources need: tables that lead from the names of JSON members to code, and
/// assignment.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "botcore/api/codec.hpp"

namespace botcore::inline v0 {

/// What to do with the value of one member, or with an object of one tag. Tables are sorted by the length of
/// the name, then by its bytes, so that most comparisons in the search are of integers.
struct json_member {
  std::string_view name;
  void (*decode)(json_reader& in, void* target);
};

/// Walks the members that are there and decodes those in the table into `target`; `null` counts as absent.
void decode_members(json_reader& in, void* target, std::span<const json_member> table);

/// Decodes by the text of the member `tag`; false when it is missing or not in the table.
bool decode_tagged(json_reader& in, void* target, std::string_view tag, std::span<const json_member> table);

/// Whether `in` is an object with all of these members.
bool has_members(const json_reader& in, std::initializer_list<std::string_view> names) noexcept;
/// Whether the member `name` is this text, or this number.
bool has_tag(const json_reader& in, std::string_view name, std::string_view text) noexcept;
bool has_number(const json_reader& in, std::string_view name, std::int64_t number) noexcept;

/// Assigns by destroying and constructing anew: a tenth of the code of an assignment member by member, and
/// right also when `from` is a part of `target`.
template <class T>
T& replace_value(T& target, T& from) noexcept {
  T taken(std::move(from));
  std::destroy_at(&target);
  return *std::construct_at(&target, std::move(taken));
}

template <class Member>
struct owner_of;
template <class Owner, class Value>
struct owner_of<Value Owner::*> {
  using type = Owner;
};

/// Decodes into a data member of the object at `target`.
template <auto Member>
void decode_field(json_reader& in, void* target) {
  decode(in, static_cast<typename owner_of<decltype(Member)>::type*>(target)->*Member);
}

/// Makes the union at `target` hold a `T`, boxed or not, and decodes it.
template <class Union, class Held>
void decode_alternative(json_reader& in, void* target) {
  decode(in, static_cast<Union*>(target)->value.template emplace<Held>());
}

}  // namespace botcore::inline v0
