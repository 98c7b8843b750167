#include "api/json_member.hpp"

#include <algorithm>

namespace botcore::inline v0 {
namespace {

bool shorter_or_less(std::string_view left, std::string_view right) noexcept {
  return left.size() != right.size() ? left.size() < right.size() : left < right;
}

const json_member* find_json_member(std::span<const json_member> table, std::string_view name) noexcept {
  const auto found = std::lower_bound(
      table.begin(), table.end(), name,
      [](const json_member& entry, std::string_view wanted) { return shorter_or_less(entry.name, wanted); });
  return found != table.end() && found->name == name ? &*found : nullptr;
}

}  // namespace

void decode_members(json_reader& in, void* target, std::span<const json_member> table) {
  in.for_each_member([&](std::string_view name, json_reader& value) {
    const json_member* entry = find_json_member(table, name);
    if (entry && !value.is_null()) entry->decode(value, target);
  });
}

bool decode_tagged(json_reader& in, void* target, std::string_view tag, std::span<const json_member> table) {
  const std::optional<json_reader> member = in.find(tag);
  if (!member || member->kind() != json_kind::string) return false;
  const json_member* entry = find_json_member(table, member->as_string());
  if (entry) entry->decode(in, target);
  return entry != nullptr;
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
