/// @file
/// What only the generated sources need: tables that lead from the names of JSON members to code, and
/// assignment.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>

#include "botcore/api/codec.hpp"

namespace botcore::inline v0 {

/// What to do with the value of one member, or with an object of one tag.
struct json_member {
  std::string_view name;
  void (*decode)(json_reader& in, void* target);
};

/// The members of one type, found by name: a hash table that the compiler fills in, with linear probing.
template <std::size_t Count>
class json_member_table {
 public:
  constexpr explicit json_member_table(const json_member (&members)[Count]) noexcept {
    static_assert(Count < no_member, "a slot is one byte");
    for (std::uint8_t& slot : slots_) slot = no_member;
    for (std::size_t i = 0; i != Count; ++i) {
      members_[i] = members[i];
      std::size_t at = hash(members[i].name);
      while (slots_[at & (slot_count - 1)] != no_member) ++at;
      slots_[at & (slot_count - 1)] = static_cast<std::uint8_t>(i);
    }
  }

 private:
  friend class json_members;

  static constexpr std::uint8_t no_member = 255;
  static constexpr std::size_t slot_count = std::bit_ceil(Count * 2);

  /// Length and three letters tell nearly all names of one type apart.
  static constexpr std::size_t hash(std::string_view name) noexcept {
    if (name.empty()) return 0;
    const auto letter = [name](std::size_t at) -> std::uint32_t {
      return static_cast<unsigned char>(name[at]);
    };
    const std::uint32_t sum = static_cast<std::uint32_t>(name.size()) * 0x9E3779B1u +
                              letter(0) * 0x85EBCA6Bu + letter(name.size() - 1) * 0xC2B2AE35u +
                              letter(name.size() / 2) * 0x27D4EB2Fu;
    return sum >> 16;
  }

  json_member members_[Count]{};
  std::uint8_t slots_[slot_count]{};
};

/// Any such table.
class json_members {
 public:
  template <std::size_t Count>
  json_members(const json_member_table<Count>& table) noexcept  // NOLINT(google-explicit-constructor)
      : members_(table.members_), slots_(table.slots_), mask_(json_member_table<Count>::slot_count - 1) {}

  /// Null when there is none of this name.
  const json_member* find(std::string_view name) const noexcept;

 private:
  const json_member* members_;
  const std::uint8_t* slots_;
  std::size_t mask_;
};

/// Walks the members that are there and decodes those in the table into `target`; `null` counts as absent.
void decode_members(json_reader& in, void* target, json_members members);
/// The same for a type without members: only an object will do.
void decode_no_members(const json_reader& in);

/// Decodes by the text of the member `tag`; false when it is missing or not in the table.
bool decode_tagged(json_reader& in, void* target, std::string_view tag, json_members alternatives);

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
