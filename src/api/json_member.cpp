#include "api/json_member.hpp"

#include <algorithm>

namespace botcore::inline v0 {

const json_member* json_members::find(std::string_view name) const noexcept {
  for (std::size_t at = json_member_table<1>::hash(name);; ++at) {
    const std::uint8_t slot = slots_[at & mask_];
    if (slot == json_member_table<1>::no_member) return nullptr;
    if (members_[slot].name == name) return &members_[slot];
  }
}

void decode_members(json_reader& in, void* target, json_members members) {
  in.for_each_member([&](std::string_view name, json_reader& value) {
    const json_member* member = members.find(name);
    if (member && !value.is_null()) member->decode(value, target);
  });
}

void decode_no_members(const json_reader& in) {
  if (in.kind() != json_kind::object) in.fail("an object");
}

bool decode_tagged(json_reader& in, void* target, std::string_view tag, json_members alternatives) {
  const std::optional<json_reader> member = in.find(tag);
  if (!member || member->kind() != json_kind::string) return false;
  const json_member* alternative = alternatives.find(member->as_string());
  if (alternative) alternative->decode(in, target);
  return alternative != nullptr;
}

bool has_members(const json_reader& in, std::initializer_list<std::string_view> names) noexcept {
  if (in.kind() != json_kind::object) return false;
  return std::all_of(names.begin(), names.end(), [&in](std::string_view name) {
    const std::optional<json_reader> member = in.find(name);
    return member && !member->is_null();
  });
}

bool has_tag(const json_reader& in, std::string_view name, std::string_view text) noexcept {
  const std::optional<json_reader> member = in.find(name);
  return member && member->kind() == json_kind::string && member->as_string() == text;
}

bool has_number(const json_reader& in, std::string_view name, std::int64_t number) noexcept {
  const std::optional<json_reader> member = in.find(name);
  return member && member->kind() == json_kind::integer && member->as_double() == static_cast<double>(number);
}

}  // namespace botcore::inline v0
