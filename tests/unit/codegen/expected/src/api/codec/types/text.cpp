// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/text.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

Text::Text() = default;
Text::Text(std::string held)
    : value(std::in_place_type<std::string>, std::move(held)) {}
Text::Text(const char* held)
    : value(std::in_place_type<std::string>, held) {}
Text::Text(std::vector<Text> held)
    : value(std::in_place_type<std::vector<Text>>, std::move(held)) {}
Text::Text(TextBold held)
    : value(std::in_place_type<boxed<TextBold>>, std::move(held)) {}
Text::Text(const Text&) = default;
Text::Text(Text&&) noexcept = default;
Text& Text::operator=(const Text& other) {
  return *this = Text(other);
}
Text& Text::operator=(Text&& other) noexcept {
  return replace_value(*this, other);
}
Text::~Text() = default;
bool Text::operator==(const Text& other) const {
  return value == other.value;
}

void encode(json_writer& out, const Text& value) {
  encode(out, value.value);
}

void decode(json_reader& in, Text& value) {
  if (in.kind() == json_kind::string) return decode_alternative<Text, std::string>(in, &value);
  if (in.kind() == json_kind::array) return decode_alternative<Text, std::vector<Text>>(in, &value);
  static constexpr json_member_table alternatives({
      {"bold", decode_alternative<Text, boxed<TextBold>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

TextBold::TextBold() = default;
TextBold::TextBold(Text text)
    : text(std::move(text)) {}
TextBold::TextBold(const TextBold&) = default;
TextBold::TextBold(TextBold&&) noexcept = default;
TextBold& TextBold::operator=(const TextBold& other) {
  return *this = TextBold(other);
}
TextBold& TextBold::operator=(TextBold&& other) noexcept {
  return replace_value(*this, other);
}
TextBold::~TextBold() = default;
bool TextBold::operator==(const TextBold& other) const {
  return text == other.text;
}

void encode(json_writer& out, const TextBold& value) {
  out.begin_object();
  out.key("type");
  out.string("bold");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, TextBold& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&TextBold::text>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
