// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/rich_message.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/input_rich_block.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/rich_block.hpp"
#include "botcore/api/types/rich_text.hpp"

namespace botcore::inline v0::api {

RichMessage::RichMessage() = default;
RichMessage::RichMessage(std::vector<RichBlock> blocks)
    : blocks(std::move(blocks)) {}
RichMessage::RichMessage(const RichMessage&) = default;
RichMessage::RichMessage(RichMessage&&) noexcept = default;
RichMessage& RichMessage::operator=(const RichMessage& other) {
  return *this = RichMessage(other);
}
RichMessage& RichMessage::operator=(RichMessage&& other) noexcept {
  return replace_value(*this, other);
}
RichMessage::~RichMessage() = default;
bool RichMessage::operator==(const RichMessage& other) const {
  return blocks == other.blocks &&
         is_rtl == other.is_rtl;
}

void encode(json_writer& out, const RichMessage& value) {
  out.begin_object();
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "is_rtl", value.is_rtl);
  out.end_object();
}

void decode(json_reader& in, RichMessage& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&RichMessage::blocks>},
      {"is_rtl", decode_field<&RichMessage::is_rtl>},
  });
  decode_members(in, &value, members);
}

InputRichMessage::InputRichMessage() = default;
InputRichMessage::InputRichMessage(const InputRichMessage&) = default;
InputRichMessage::InputRichMessage(InputRichMessage&&) noexcept = default;
InputRichMessage& InputRichMessage::operator=(const InputRichMessage& other) {
  return *this = InputRichMessage(other);
}
InputRichMessage& InputRichMessage::operator=(InputRichMessage&& other) noexcept {
  return replace_value(*this, other);
}
InputRichMessage::~InputRichMessage() = default;
bool InputRichMessage::operator==(const InputRichMessage& other) const {
  return blocks == other.blocks &&
         html == other.html &&
         markdown == other.markdown &&
         media == other.media &&
         is_rtl == other.is_rtl &&
         skip_entity_detection == other.skip_entity_detection;
}
InputRichMessage& InputRichMessage::with_blocks(std::vector<InputRichBlock> value) & {
  this->blocks = std::move(value);
  return *this;
}
InputRichMessage&& InputRichMessage::with_blocks(std::vector<InputRichBlock> value) && {
  return std::move(with_blocks(std::move(value)));
}
InputRichMessage& InputRichMessage::add_blocks(InputRichBlock element) & {
  if (!this->blocks) this->blocks.emplace();
  this->blocks->push_back(std::move(element));
  return *this;
}
InputRichMessage&& InputRichMessage::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichMessage& InputRichMessage::with_html(std::string value) & {
  this->html = std::move(value);
  return *this;
}
InputRichMessage&& InputRichMessage::with_html(std::string value) && {
  return std::move(with_html(std::move(value)));
}
InputRichMessage& InputRichMessage::with_markdown(std::string value) & {
  this->markdown = std::move(value);
  return *this;
}
InputRichMessage&& InputRichMessage::with_markdown(std::string value) && {
  return std::move(with_markdown(std::move(value)));
}
InputRichMessage& InputRichMessage::with_media(std::vector<InputRichMessageMedia> value) & {
  this->media = std::move(value);
  return *this;
}
InputRichMessage&& InputRichMessage::with_media(std::vector<InputRichMessageMedia> value) && {
  return std::move(with_media(std::move(value)));
}
InputRichMessage& InputRichMessage::add_media(InputRichMessageMedia element) & {
  if (!this->media) this->media.emplace();
  this->media->push_back(std::move(element));
  return *this;
}
InputRichMessage&& InputRichMessage::add_media(InputRichMessageMedia element) && {
  return std::move(add_media(std::move(element)));
}
InputRichMessage& InputRichMessage::with_is_rtl(bool value) & {
  this->is_rtl = value;
  return *this;
}
InputRichMessage&& InputRichMessage::with_is_rtl(bool value) && {
  return std::move(with_is_rtl(value));
}
InputRichMessage& InputRichMessage::with_skip_entity_detection(bool value) & {
  this->skip_entity_detection = value;
  return *this;
}
InputRichMessage&& InputRichMessage::with_skip_entity_detection(bool value) && {
  return std::move(with_skip_entity_detection(value));
}

void encode(json_writer& out, const InputRichMessage& value) {
  out.begin_object();
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "html", value.html);
  encode_member(out, "markdown", value.markdown);
  encode_member(out, "media", value.media);
  encode_member(out, "is_rtl", value.is_rtl);
  encode_member(out, "skip_entity_detection", value.skip_entity_detection);
  out.end_object();
}

void decode(json_reader& in, InputRichMessage& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&InputRichMessage::blocks>},
      {"html", decode_field<&InputRichMessage::html>},
      {"markdown", decode_field<&InputRichMessage::markdown>},
      {"media", decode_field<&InputRichMessage::media>},
      {"is_rtl", decode_field<&InputRichMessage::is_rtl>},
      {"skip_entity_detection", decode_field<&InputRichMessage::skip_entity_detection>},
  });
  decode_members(in, &value, members);
}

InputRichMessageMedia::InputRichMessageMedia() = default;
InputRichMessageMedia::InputRichMessageMedia(std::string id, RichMessageMedia media)
    : id(std::move(id)), media(std::move(media)) {}
InputRichMessageMedia::InputRichMessageMedia(const InputRichMessageMedia&) = default;
InputRichMessageMedia::InputRichMessageMedia(InputRichMessageMedia&&) noexcept = default;
InputRichMessageMedia& InputRichMessageMedia::operator=(const InputRichMessageMedia& other) {
  return *this = InputRichMessageMedia(other);
}
InputRichMessageMedia& InputRichMessageMedia::operator=(InputRichMessageMedia&& other) noexcept {
  return replace_value(*this, other);
}
InputRichMessageMedia::~InputRichMessageMedia() = default;
bool InputRichMessageMedia::operator==(const InputRichMessageMedia& other) const {
  return id == other.id &&
         media == other.media;
}

void encode(json_writer& out, const InputRichMessageMedia& value) {
  out.begin_object();
  encode_text(out, {"InputRichMessageMedia", "id", 1, 64, text_unit::characters}, value.id);
  encode_member(out, "media", value.media);
  out.end_object();
}

void decode(json_reader& in, InputRichMessageMedia& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InputRichMessageMedia::id>},
      {"media", decode_field<&InputRichMessageMedia::media>},
  });
  decode_members(in, &value, members);
}

RichMessageButton::RichMessageButton() = default;
RichMessageButton::RichMessageButton(RichText text)
    : text(std::move(text)) {}
RichMessageButton::RichMessageButton(const RichMessageButton&) = default;
RichMessageButton::RichMessageButton(RichMessageButton&&) noexcept = default;
RichMessageButton& RichMessageButton::operator=(const RichMessageButton& other) {
  return *this = RichMessageButton(other);
}
RichMessageButton& RichMessageButton::operator=(RichMessageButton&& other) noexcept {
  return replace_value(*this, other);
}
RichMessageButton::~RichMessageButton() = default;
bool RichMessageButton::operator==(const RichMessageButton& other) const {
  return text == other.text &&
         style == other.style &&
         url == other.url &&
         callback_data == other.callback_data &&
         web_app == other.web_app &&
         login_url == other.login_url &&
         switch_inline_query == other.switch_inline_query &&
         switch_inline_query_current_chat == other.switch_inline_query_current_chat &&
         switch_inline_query_chosen_chat == other.switch_inline_query_chosen_chat &&
         copy_text == other.copy_text &&
         disabled == other.disabled;
}
RichMessageButton& RichMessageButton::with_style(RichButtonStyle value) & {
  this->style = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_style(RichButtonStyle value) && {
  return std::move(with_style(std::move(value)));
}
RichMessageButton& RichMessageButton::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
RichMessageButton& RichMessageButton::with_callback_data(std::string value) & {
  this->callback_data = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_callback_data(std::string value) && {
  return std::move(with_callback_data(std::move(value)));
}
RichMessageButton& RichMessageButton::with_web_app(WebAppInfo value) & {
  this->web_app = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_web_app(WebAppInfo value) && {
  return std::move(with_web_app(std::move(value)));
}
RichMessageButton& RichMessageButton::with_login_url(LoginUrl value) & {
  this->login_url = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_login_url(LoginUrl value) && {
  return std::move(with_login_url(std::move(value)));
}
RichMessageButton& RichMessageButton::with_switch_inline_query(std::string value) & {
  this->switch_inline_query = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_switch_inline_query(std::string value) && {
  return std::move(with_switch_inline_query(std::move(value)));
}
RichMessageButton& RichMessageButton::with_switch_inline_query_current_chat(std::string value) & {
  this->switch_inline_query_current_chat = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_switch_inline_query_current_chat(std::string value) && {
  return std::move(with_switch_inline_query_current_chat(std::move(value)));
}
RichMessageButton& RichMessageButton::with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) & {
  this->switch_inline_query_chosen_chat = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) && {
  return std::move(with_switch_inline_query_chosen_chat(std::move(value)));
}
RichMessageButton& RichMessageButton::with_copy_text(CopyTextButton value) & {
  this->copy_text = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_copy_text(CopyTextButton value) && {
  return std::move(with_copy_text(std::move(value)));
}
RichMessageButton& RichMessageButton::with_disabled(DisabledButton value) & {
  this->disabled = std::move(value);
  return *this;
}
RichMessageButton&& RichMessageButton::with_disabled(DisabledButton value) && {
  return std::move(with_disabled(std::move(value)));
}

void encode(json_writer& out, const RichMessageButton& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "style", value.style);
  encode_member(out, "url", value.url);
  encode_text(out, {"RichMessageButton", "callback_data", 1, 64, text_unit::bytes}, value.callback_data);
  encode_member(out, "web_app", value.web_app);
  encode_member(out, "login_url", value.login_url);
  encode_member(out, "switch_inline_query", value.switch_inline_query);
  encode_member(out, "switch_inline_query_current_chat", value.switch_inline_query_current_chat);
  encode_member(out, "switch_inline_query_chosen_chat", value.switch_inline_query_chosen_chat);
  encode_member(out, "copy_text", value.copy_text);
  encode_member(out, "disabled", value.disabled);
  out.end_object();
}

void decode(json_reader& in, RichMessageButton& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichMessageButton::text>},
      {"style", decode_field<&RichMessageButton::style>},
      {"url", decode_field<&RichMessageButton::url>},
      {"callback_data", decode_field<&RichMessageButton::callback_data>},
      {"web_app", decode_field<&RichMessageButton::web_app>},
      {"login_url", decode_field<&RichMessageButton::login_url>},
      {"switch_inline_query", decode_field<&RichMessageButton::switch_inline_query>},
      {"switch_inline_query_current_chat", decode_field<&RichMessageButton::switch_inline_query_current_chat>},
      {"switch_inline_query_chosen_chat", decode_field<&RichMessageButton::switch_inline_query_chosen_chat>},
      {"copy_text", decode_field<&RichMessageButton::copy_text>},
      {"disabled", decode_field<&RichMessageButton::disabled>},
  });
  decode_members(in, &value, members);
}

RichMessageMedia::RichMessageMedia() = default;
RichMessageMedia::RichMessageMedia(InputMediaAnimation held)
    : value(std::in_place_type<boxed<InputMediaAnimation>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(InputMediaAudio held)
    : value(std::in_place_type<boxed<InputMediaAudio>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(InputMediaDocument held)
    : value(std::in_place_type<boxed<InputMediaDocument>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(InputMediaPhoto held)
    : value(std::in_place_type<boxed<InputMediaPhoto>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(InputMediaVideo held)
    : value(std::in_place_type<boxed<InputMediaVideo>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(InputMediaVoiceNote held)
    : value(std::in_place_type<boxed<InputMediaVoiceNote>>, std::move(held)) {}
RichMessageMedia::RichMessageMedia(const RichMessageMedia&) = default;
RichMessageMedia::RichMessageMedia(RichMessageMedia&&) noexcept = default;
RichMessageMedia& RichMessageMedia::operator=(const RichMessageMedia& other) {
  return *this = RichMessageMedia(other);
}
RichMessageMedia& RichMessageMedia::operator=(RichMessageMedia&& other) noexcept {
  return replace_value(*this, other);
}
RichMessageMedia::~RichMessageMedia() = default;
bool RichMessageMedia::operator==(const RichMessageMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const RichMessageMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, RichMessageMedia& value) {
  static constexpr json_member_table alternatives({
      {"animation", decode_alternative<RichMessageMedia, boxed<InputMediaAnimation>>},
      {"audio", decode_alternative<RichMessageMedia, boxed<InputMediaAudio>>},
      {"document", decode_alternative<RichMessageMedia, boxed<InputMediaDocument>>},
      {"photo", decode_alternative<RichMessageMedia, boxed<InputMediaPhoto>>},
      {"video", decode_alternative<RichMessageMedia, boxed<InputMediaVideo>>},
      {"voice_note", decode_alternative<RichMessageMedia, boxed<InputMediaVoiceNote>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
