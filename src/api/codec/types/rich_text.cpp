// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/rich_text.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

RichText::RichText() = default;
RichText::RichText(std::string held)
    : value(std::in_place_type<std::string>, std::move(held)) {}
RichText::RichText(const char* held)
    : value(std::in_place_type<std::string>, held) {}
RichText::RichText(std::vector<RichText> held)
    : value(std::in_place_type<std::vector<RichText>>, std::move(held)) {}
RichText::RichText(RichTextBold held)
    : value(std::in_place_type<boxed<RichTextBold>>, std::move(held)) {}
RichText::RichText(RichTextItalic held)
    : value(std::in_place_type<boxed<RichTextItalic>>, std::move(held)) {}
RichText::RichText(RichTextUnderline held)
    : value(std::in_place_type<boxed<RichTextUnderline>>, std::move(held)) {}
RichText::RichText(RichTextStrikethrough held)
    : value(std::in_place_type<boxed<RichTextStrikethrough>>, std::move(held)) {}
RichText::RichText(RichTextSpoiler held)
    : value(std::in_place_type<boxed<RichTextSpoiler>>, std::move(held)) {}
RichText::RichText(RichTextDateTime held)
    : value(std::in_place_type<boxed<RichTextDateTime>>, std::move(held)) {}
RichText::RichText(RichTextTextMention held)
    : value(std::in_place_type<boxed<RichTextTextMention>>, std::move(held)) {}
RichText::RichText(RichTextSubscript held)
    : value(std::in_place_type<boxed<RichTextSubscript>>, std::move(held)) {}
RichText::RichText(RichTextSuperscript held)
    : value(std::in_place_type<boxed<RichTextSuperscript>>, std::move(held)) {}
RichText::RichText(RichTextMarked held)
    : value(std::in_place_type<boxed<RichTextMarked>>, std::move(held)) {}
RichText::RichText(RichTextCode held)
    : value(std::in_place_type<boxed<RichTextCode>>, std::move(held)) {}
RichText::RichText(RichTextCustomEmoji held)
    : value(std::in_place_type<boxed<RichTextCustomEmoji>>, std::move(held)) {}
RichText::RichText(RichTextMathematicalExpression held)
    : value(std::in_place_type<boxed<RichTextMathematicalExpression>>, std::move(held)) {}
RichText::RichText(RichTextUrl held)
    : value(std::in_place_type<boxed<RichTextUrl>>, std::move(held)) {}
RichText::RichText(RichTextEmailAddress held)
    : value(std::in_place_type<boxed<RichTextEmailAddress>>, std::move(held)) {}
RichText::RichText(RichTextPhoneNumber held)
    : value(std::in_place_type<boxed<RichTextPhoneNumber>>, std::move(held)) {}
RichText::RichText(RichTextBankCardNumber held)
    : value(std::in_place_type<boxed<RichTextBankCardNumber>>, std::move(held)) {}
RichText::RichText(RichTextMention held)
    : value(std::in_place_type<boxed<RichTextMention>>, std::move(held)) {}
RichText::RichText(RichTextHashtag held)
    : value(std::in_place_type<boxed<RichTextHashtag>>, std::move(held)) {}
RichText::RichText(RichTextCashtag held)
    : value(std::in_place_type<boxed<RichTextCashtag>>, std::move(held)) {}
RichText::RichText(RichTextBotCommand held)
    : value(std::in_place_type<boxed<RichTextBotCommand>>, std::move(held)) {}
RichText::RichText(RichTextButton held)
    : value(std::in_place_type<boxed<RichTextButton>>, std::move(held)) {}
RichText::RichText(RichTextAnchor held)
    : value(std::in_place_type<boxed<RichTextAnchor>>, std::move(held)) {}
RichText::RichText(RichTextAnchorLink held)
    : value(std::in_place_type<boxed<RichTextAnchorLink>>, std::move(held)) {}
RichText::RichText(RichTextReference held)
    : value(std::in_place_type<boxed<RichTextReference>>, std::move(held)) {}
RichText::RichText(RichTextReferenceLink held)
    : value(std::in_place_type<boxed<RichTextReferenceLink>>, std::move(held)) {}
RichText::RichText(const RichText&) = default;
RichText::RichText(RichText&&) noexcept = default;
RichText& RichText::operator=(const RichText& other) {
  return *this = RichText(other);
}
RichText& RichText::operator=(RichText&& other) noexcept {
  return replace_value(*this, other);
}
RichText::~RichText() = default;
bool RichText::operator==(const RichText& other) const {
  return value == other.value;
}

void encode(json_writer& out, const RichText& value) {
  encode(out, value.value);
}

void decode(json_reader& in, RichText& value) {
  if (in.kind() == json_kind::string) return decode_alternative<RichText, std::string>(in, &value);
  if (in.kind() == json_kind::array) return decode_alternative<RichText, std::vector<RichText>>(in, &value);
  static constexpr json_member_table alternatives({
      {"bold", decode_alternative<RichText, boxed<RichTextBold>>},
      {"italic", decode_alternative<RichText, boxed<RichTextItalic>>},
      {"underline", decode_alternative<RichText, boxed<RichTextUnderline>>},
      {"strikethrough", decode_alternative<RichText, boxed<RichTextStrikethrough>>},
      {"spoiler", decode_alternative<RichText, boxed<RichTextSpoiler>>},
      {"date_time", decode_alternative<RichText, boxed<RichTextDateTime>>},
      {"text_mention", decode_alternative<RichText, boxed<RichTextTextMention>>},
      {"subscript", decode_alternative<RichText, boxed<RichTextSubscript>>},
      {"superscript", decode_alternative<RichText, boxed<RichTextSuperscript>>},
      {"marked", decode_alternative<RichText, boxed<RichTextMarked>>},
      {"code", decode_alternative<RichText, boxed<RichTextCode>>},
      {"custom_emoji", decode_alternative<RichText, boxed<RichTextCustomEmoji>>},
      {"mathematical_expression", decode_alternative<RichText, boxed<RichTextMathematicalExpression>>},
      {"url", decode_alternative<RichText, boxed<RichTextUrl>>},
      {"email_address", decode_alternative<RichText, boxed<RichTextEmailAddress>>},
      {"phone_number", decode_alternative<RichText, boxed<RichTextPhoneNumber>>},
      {"bank_card_number", decode_alternative<RichText, boxed<RichTextBankCardNumber>>},
      {"mention", decode_alternative<RichText, boxed<RichTextMention>>},
      {"hashtag", decode_alternative<RichText, boxed<RichTextHashtag>>},
      {"cashtag", decode_alternative<RichText, boxed<RichTextCashtag>>},
      {"bot_command", decode_alternative<RichText, boxed<RichTextBotCommand>>},
      {"button", decode_alternative<RichText, boxed<RichTextButton>>},
      {"anchor", decode_alternative<RichText, boxed<RichTextAnchor>>},
      {"anchor_link", decode_alternative<RichText, boxed<RichTextAnchorLink>>},
      {"reference", decode_alternative<RichText, boxed<RichTextReference>>},
      {"reference_link", decode_alternative<RichText, boxed<RichTextReferenceLink>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

RichTextBold::RichTextBold() = default;
RichTextBold::RichTextBold(RichText text)
    : text(std::move(text)) {}
RichTextBold::RichTextBold(const RichTextBold&) = default;
RichTextBold::RichTextBold(RichTextBold&&) noexcept = default;
RichTextBold& RichTextBold::operator=(const RichTextBold& other) {
  return *this = RichTextBold(other);
}
RichTextBold& RichTextBold::operator=(RichTextBold&& other) noexcept {
  return replace_value(*this, other);
}
RichTextBold::~RichTextBold() = default;
bool RichTextBold::operator==(const RichTextBold& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextBold& value) {
  out.begin_object();
  out.key("type");
  out.string("bold");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextBold& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextBold::text>},
  });
  decode_members(in, &value, members);
}

RichTextItalic::RichTextItalic() = default;
RichTextItalic::RichTextItalic(RichText text)
    : text(std::move(text)) {}
RichTextItalic::RichTextItalic(const RichTextItalic&) = default;
RichTextItalic::RichTextItalic(RichTextItalic&&) noexcept = default;
RichTextItalic& RichTextItalic::operator=(const RichTextItalic& other) {
  return *this = RichTextItalic(other);
}
RichTextItalic& RichTextItalic::operator=(RichTextItalic&& other) noexcept {
  return replace_value(*this, other);
}
RichTextItalic::~RichTextItalic() = default;
bool RichTextItalic::operator==(const RichTextItalic& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextItalic& value) {
  out.begin_object();
  out.key("type");
  out.string("italic");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextItalic& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextItalic::text>},
  });
  decode_members(in, &value, members);
}

RichTextUnderline::RichTextUnderline() = default;
RichTextUnderline::RichTextUnderline(RichText text)
    : text(std::move(text)) {}
RichTextUnderline::RichTextUnderline(const RichTextUnderline&) = default;
RichTextUnderline::RichTextUnderline(RichTextUnderline&&) noexcept = default;
RichTextUnderline& RichTextUnderline::operator=(const RichTextUnderline& other) {
  return *this = RichTextUnderline(other);
}
RichTextUnderline& RichTextUnderline::operator=(RichTextUnderline&& other) noexcept {
  return replace_value(*this, other);
}
RichTextUnderline::~RichTextUnderline() = default;
bool RichTextUnderline::operator==(const RichTextUnderline& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextUnderline& value) {
  out.begin_object();
  out.key("type");
  out.string("underline");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextUnderline& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextUnderline::text>},
  });
  decode_members(in, &value, members);
}

RichTextStrikethrough::RichTextStrikethrough() = default;
RichTextStrikethrough::RichTextStrikethrough(RichText text)
    : text(std::move(text)) {}
RichTextStrikethrough::RichTextStrikethrough(const RichTextStrikethrough&) = default;
RichTextStrikethrough::RichTextStrikethrough(RichTextStrikethrough&&) noexcept = default;
RichTextStrikethrough& RichTextStrikethrough::operator=(const RichTextStrikethrough& other) {
  return *this = RichTextStrikethrough(other);
}
RichTextStrikethrough& RichTextStrikethrough::operator=(RichTextStrikethrough&& other) noexcept {
  return replace_value(*this, other);
}
RichTextStrikethrough::~RichTextStrikethrough() = default;
bool RichTextStrikethrough::operator==(const RichTextStrikethrough& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextStrikethrough& value) {
  out.begin_object();
  out.key("type");
  out.string("strikethrough");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextStrikethrough& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextStrikethrough::text>},
  });
  decode_members(in, &value, members);
}

RichTextSpoiler::RichTextSpoiler() = default;
RichTextSpoiler::RichTextSpoiler(RichText text)
    : text(std::move(text)) {}
RichTextSpoiler::RichTextSpoiler(const RichTextSpoiler&) = default;
RichTextSpoiler::RichTextSpoiler(RichTextSpoiler&&) noexcept = default;
RichTextSpoiler& RichTextSpoiler::operator=(const RichTextSpoiler& other) {
  return *this = RichTextSpoiler(other);
}
RichTextSpoiler& RichTextSpoiler::operator=(RichTextSpoiler&& other) noexcept {
  return replace_value(*this, other);
}
RichTextSpoiler::~RichTextSpoiler() = default;
bool RichTextSpoiler::operator==(const RichTextSpoiler& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextSpoiler& value) {
  out.begin_object();
  out.key("type");
  out.string("spoiler");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextSpoiler& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextSpoiler::text>},
  });
  decode_members(in, &value, members);
}

RichTextDateTime::RichTextDateTime() = default;
RichTextDateTime::RichTextDateTime(RichText text, std::chrono::sys_seconds unix_time,
                                   std::string date_time_format)
    : text(std::move(text)), unix_time(unix_time), date_time_format(std::move(date_time_format)) {}
RichTextDateTime::RichTextDateTime(const RichTextDateTime&) = default;
RichTextDateTime::RichTextDateTime(RichTextDateTime&&) noexcept = default;
RichTextDateTime& RichTextDateTime::operator=(const RichTextDateTime& other) {
  return *this = RichTextDateTime(other);
}
RichTextDateTime& RichTextDateTime::operator=(RichTextDateTime&& other) noexcept {
  return replace_value(*this, other);
}
RichTextDateTime::~RichTextDateTime() = default;
bool RichTextDateTime::operator==(const RichTextDateTime& other) const {
  return text == other.text &&
         unix_time == other.unix_time &&
         date_time_format == other.date_time_format;
}

void encode(json_writer& out, const RichTextDateTime& value) {
  out.begin_object();
  out.key("type");
  out.string("date_time");
  encode_member(out, "text", value.text);
  encode_member(out, "unix_time", value.unix_time);
  encode_member(out, "date_time_format", value.date_time_format);
  out.end_object();
}

void decode(json_reader& in, RichTextDateTime& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextDateTime::text>},
      {"unix_time", decode_field<&RichTextDateTime::unix_time>},
      {"date_time_format", decode_field<&RichTextDateTime::date_time_format>},
  });
  decode_members(in, &value, members);
}

RichTextTextMention::RichTextTextMention() = default;
RichTextTextMention::RichTextTextMention(RichText text, User user)
    : text(std::move(text)), user(std::move(user)) {}
RichTextTextMention::RichTextTextMention(const RichTextTextMention&) = default;
RichTextTextMention::RichTextTextMention(RichTextTextMention&&) noexcept = default;
RichTextTextMention& RichTextTextMention::operator=(const RichTextTextMention& other) {
  return *this = RichTextTextMention(other);
}
RichTextTextMention& RichTextTextMention::operator=(RichTextTextMention&& other) noexcept {
  return replace_value(*this, other);
}
RichTextTextMention::~RichTextTextMention() = default;
bool RichTextTextMention::operator==(const RichTextTextMention& other) const {
  return text == other.text &&
         user == other.user;
}

void encode(json_writer& out, const RichTextTextMention& value) {
  out.begin_object();
  out.key("type");
  out.string("text_mention");
  encode_member(out, "text", value.text);
  encode_member(out, "user", value.user);
  out.end_object();
}

void decode(json_reader& in, RichTextTextMention& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextTextMention::text>},
      {"user", decode_field<&RichTextTextMention::user>},
  });
  decode_members(in, &value, members);
}

RichTextSubscript::RichTextSubscript() = default;
RichTextSubscript::RichTextSubscript(RichText text)
    : text(std::move(text)) {}
RichTextSubscript::RichTextSubscript(const RichTextSubscript&) = default;
RichTextSubscript::RichTextSubscript(RichTextSubscript&&) noexcept = default;
RichTextSubscript& RichTextSubscript::operator=(const RichTextSubscript& other) {
  return *this = RichTextSubscript(other);
}
RichTextSubscript& RichTextSubscript::operator=(RichTextSubscript&& other) noexcept {
  return replace_value(*this, other);
}
RichTextSubscript::~RichTextSubscript() = default;
bool RichTextSubscript::operator==(const RichTextSubscript& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextSubscript& value) {
  out.begin_object();
  out.key("type");
  out.string("subscript");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextSubscript& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextSubscript::text>},
  });
  decode_members(in, &value, members);
}

RichTextSuperscript::RichTextSuperscript() = default;
RichTextSuperscript::RichTextSuperscript(RichText text)
    : text(std::move(text)) {}
RichTextSuperscript::RichTextSuperscript(const RichTextSuperscript&) = default;
RichTextSuperscript::RichTextSuperscript(RichTextSuperscript&&) noexcept = default;
RichTextSuperscript& RichTextSuperscript::operator=(const RichTextSuperscript& other) {
  return *this = RichTextSuperscript(other);
}
RichTextSuperscript& RichTextSuperscript::operator=(RichTextSuperscript&& other) noexcept {
  return replace_value(*this, other);
}
RichTextSuperscript::~RichTextSuperscript() = default;
bool RichTextSuperscript::operator==(const RichTextSuperscript& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextSuperscript& value) {
  out.begin_object();
  out.key("type");
  out.string("superscript");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextSuperscript& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextSuperscript::text>},
  });
  decode_members(in, &value, members);
}

RichTextMarked::RichTextMarked() = default;
RichTextMarked::RichTextMarked(RichText text)
    : text(std::move(text)) {}
RichTextMarked::RichTextMarked(const RichTextMarked&) = default;
RichTextMarked::RichTextMarked(RichTextMarked&&) noexcept = default;
RichTextMarked& RichTextMarked::operator=(const RichTextMarked& other) {
  return *this = RichTextMarked(other);
}
RichTextMarked& RichTextMarked::operator=(RichTextMarked&& other) noexcept {
  return replace_value(*this, other);
}
RichTextMarked::~RichTextMarked() = default;
bool RichTextMarked::operator==(const RichTextMarked& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextMarked& value) {
  out.begin_object();
  out.key("type");
  out.string("marked");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextMarked& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextMarked::text>},
  });
  decode_members(in, &value, members);
}

RichTextCode::RichTextCode() = default;
RichTextCode::RichTextCode(RichText text)
    : text(std::move(text)) {}
RichTextCode::RichTextCode(const RichTextCode&) = default;
RichTextCode::RichTextCode(RichTextCode&&) noexcept = default;
RichTextCode& RichTextCode::operator=(const RichTextCode& other) {
  return *this = RichTextCode(other);
}
RichTextCode& RichTextCode::operator=(RichTextCode&& other) noexcept {
  return replace_value(*this, other);
}
RichTextCode::~RichTextCode() = default;
bool RichTextCode::operator==(const RichTextCode& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichTextCode& value) {
  out.begin_object();
  out.key("type");
  out.string("code");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichTextCode& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextCode::text>},
  });
  decode_members(in, &value, members);
}

RichTextCustomEmoji::RichTextCustomEmoji() = default;
RichTextCustomEmoji::RichTextCustomEmoji(std::string custom_emoji_id, std::string alternative_text)
    : custom_emoji_id(std::move(custom_emoji_id)), alternative_text(std::move(alternative_text)) {}
RichTextCustomEmoji::RichTextCustomEmoji(const RichTextCustomEmoji&) = default;
RichTextCustomEmoji::RichTextCustomEmoji(RichTextCustomEmoji&&) noexcept = default;
RichTextCustomEmoji& RichTextCustomEmoji::operator=(const RichTextCustomEmoji& other) {
  return *this = RichTextCustomEmoji(other);
}
RichTextCustomEmoji& RichTextCustomEmoji::operator=(RichTextCustomEmoji&& other) noexcept {
  return replace_value(*this, other);
}
RichTextCustomEmoji::~RichTextCustomEmoji() = default;
bool RichTextCustomEmoji::operator==(const RichTextCustomEmoji& other) const {
  return custom_emoji_id == other.custom_emoji_id &&
         alternative_text == other.alternative_text;
}

void encode(json_writer& out, const RichTextCustomEmoji& value) {
  out.begin_object();
  out.key("type");
  out.string("custom_emoji");
  encode_member(out, "custom_emoji_id", value.custom_emoji_id);
  encode_member(out, "alternative_text", value.alternative_text);
  out.end_object();
}

void decode(json_reader& in, RichTextCustomEmoji& value) {
  static constexpr json_member_table members({
      {"custom_emoji_id", decode_field<&RichTextCustomEmoji::custom_emoji_id>},
      {"alternative_text", decode_field<&RichTextCustomEmoji::alternative_text>},
  });
  decode_members(in, &value, members);
}

RichTextMathematicalExpression::RichTextMathematicalExpression() = default;
RichTextMathematicalExpression::RichTextMathematicalExpression(std::string expression)
    : expression(std::move(expression)) {}
RichTextMathematicalExpression::RichTextMathematicalExpression(const RichTextMathematicalExpression&) = default;
RichTextMathematicalExpression::RichTextMathematicalExpression(RichTextMathematicalExpression&&) noexcept = default;
RichTextMathematicalExpression& RichTextMathematicalExpression::operator=(const RichTextMathematicalExpression& other) {
  return *this = RichTextMathematicalExpression(other);
}
RichTextMathematicalExpression& RichTextMathematicalExpression::operator=(RichTextMathematicalExpression&& other) noexcept {
  return replace_value(*this, other);
}
RichTextMathematicalExpression::~RichTextMathematicalExpression() = default;
bool RichTextMathematicalExpression::operator==(const RichTextMathematicalExpression& other) const {
  return expression == other.expression;
}

void encode(json_writer& out, const RichTextMathematicalExpression& value) {
  out.begin_object();
  out.key("type");
  out.string("mathematical_expression");
  encode_member(out, "expression", value.expression);
  out.end_object();
}

void decode(json_reader& in, RichTextMathematicalExpression& value) {
  static constexpr json_member_table members({
      {"expression", decode_field<&RichTextMathematicalExpression::expression>},
  });
  decode_members(in, &value, members);
}

RichTextUrl::RichTextUrl() = default;
RichTextUrl::RichTextUrl(RichText text, std::string url)
    : text(std::move(text)), url(std::move(url)) {}
RichTextUrl::RichTextUrl(const RichTextUrl&) = default;
RichTextUrl::RichTextUrl(RichTextUrl&&) noexcept = default;
RichTextUrl& RichTextUrl::operator=(const RichTextUrl& other) {
  return *this = RichTextUrl(other);
}
RichTextUrl& RichTextUrl::operator=(RichTextUrl&& other) noexcept {
  return replace_value(*this, other);
}
RichTextUrl::~RichTextUrl() = default;
bool RichTextUrl::operator==(const RichTextUrl& other) const {
  return text == other.text &&
         url == other.url;
}

void encode(json_writer& out, const RichTextUrl& value) {
  out.begin_object();
  out.key("type");
  out.string("url");
  encode_member(out, "text", value.text);
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, RichTextUrl& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextUrl::text>},
      {"url", decode_field<&RichTextUrl::url>},
  });
  decode_members(in, &value, members);
}

RichTextEmailAddress::RichTextEmailAddress() = default;
RichTextEmailAddress::RichTextEmailAddress(RichText text, std::string email_address)
    : text(std::move(text)), email_address(std::move(email_address)) {}
RichTextEmailAddress::RichTextEmailAddress(const RichTextEmailAddress&) = default;
RichTextEmailAddress::RichTextEmailAddress(RichTextEmailAddress&&) noexcept = default;
RichTextEmailAddress& RichTextEmailAddress::operator=(const RichTextEmailAddress& other) {
  return *this = RichTextEmailAddress(other);
}
RichTextEmailAddress& RichTextEmailAddress::operator=(RichTextEmailAddress&& other) noexcept {
  return replace_value(*this, other);
}
RichTextEmailAddress::~RichTextEmailAddress() = default;
bool RichTextEmailAddress::operator==(const RichTextEmailAddress& other) const {
  return text == other.text &&
         email_address == other.email_address;
}

void encode(json_writer& out, const RichTextEmailAddress& value) {
  out.begin_object();
  out.key("type");
  out.string("email_address");
  encode_member(out, "text", value.text);
  encode_member(out, "email_address", value.email_address);
  out.end_object();
}

void decode(json_reader& in, RichTextEmailAddress& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextEmailAddress::text>},
      {"email_address", decode_field<&RichTextEmailAddress::email_address>},
  });
  decode_members(in, &value, members);
}

RichTextPhoneNumber::RichTextPhoneNumber() = default;
RichTextPhoneNumber::RichTextPhoneNumber(RichText text, std::string phone_number)
    : text(std::move(text)), phone_number(std::move(phone_number)) {}
RichTextPhoneNumber::RichTextPhoneNumber(const RichTextPhoneNumber&) = default;
RichTextPhoneNumber::RichTextPhoneNumber(RichTextPhoneNumber&&) noexcept = default;
RichTextPhoneNumber& RichTextPhoneNumber::operator=(const RichTextPhoneNumber& other) {
  return *this = RichTextPhoneNumber(other);
}
RichTextPhoneNumber& RichTextPhoneNumber::operator=(RichTextPhoneNumber&& other) noexcept {
  return replace_value(*this, other);
}
RichTextPhoneNumber::~RichTextPhoneNumber() = default;
bool RichTextPhoneNumber::operator==(const RichTextPhoneNumber& other) const {
  return text == other.text &&
         phone_number == other.phone_number;
}

void encode(json_writer& out, const RichTextPhoneNumber& value) {
  out.begin_object();
  out.key("type");
  out.string("phone_number");
  encode_member(out, "text", value.text);
  encode_member(out, "phone_number", value.phone_number);
  out.end_object();
}

void decode(json_reader& in, RichTextPhoneNumber& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextPhoneNumber::text>},
      {"phone_number", decode_field<&RichTextPhoneNumber::phone_number>},
  });
  decode_members(in, &value, members);
}

RichTextBankCardNumber::RichTextBankCardNumber() = default;
RichTextBankCardNumber::RichTextBankCardNumber(RichText text, std::string bank_card_number)
    : text(std::move(text)), bank_card_number(std::move(bank_card_number)) {}
RichTextBankCardNumber::RichTextBankCardNumber(const RichTextBankCardNumber&) = default;
RichTextBankCardNumber::RichTextBankCardNumber(RichTextBankCardNumber&&) noexcept = default;
RichTextBankCardNumber& RichTextBankCardNumber::operator=(const RichTextBankCardNumber& other) {
  return *this = RichTextBankCardNumber(other);
}
RichTextBankCardNumber& RichTextBankCardNumber::operator=(RichTextBankCardNumber&& other) noexcept {
  return replace_value(*this, other);
}
RichTextBankCardNumber::~RichTextBankCardNumber() = default;
bool RichTextBankCardNumber::operator==(const RichTextBankCardNumber& other) const {
  return text == other.text &&
         bank_card_number == other.bank_card_number;
}

void encode(json_writer& out, const RichTextBankCardNumber& value) {
  out.begin_object();
  out.key("type");
  out.string("bank_card_number");
  encode_member(out, "text", value.text);
  encode_member(out, "bank_card_number", value.bank_card_number);
  out.end_object();
}

void decode(json_reader& in, RichTextBankCardNumber& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextBankCardNumber::text>},
      {"bank_card_number", decode_field<&RichTextBankCardNumber::bank_card_number>},
  });
  decode_members(in, &value, members);
}

RichTextMention::RichTextMention() = default;
RichTextMention::RichTextMention(RichText text, std::string username)
    : text(std::move(text)), username(std::move(username)) {}
RichTextMention::RichTextMention(const RichTextMention&) = default;
RichTextMention::RichTextMention(RichTextMention&&) noexcept = default;
RichTextMention& RichTextMention::operator=(const RichTextMention& other) {
  return *this = RichTextMention(other);
}
RichTextMention& RichTextMention::operator=(RichTextMention&& other) noexcept {
  return replace_value(*this, other);
}
RichTextMention::~RichTextMention() = default;
bool RichTextMention::operator==(const RichTextMention& other) const {
  return text == other.text &&
         username == other.username;
}

void encode(json_writer& out, const RichTextMention& value) {
  out.begin_object();
  out.key("type");
  out.string("mention");
  encode_member(out, "text", value.text);
  encode_member(out, "username", value.username);
  out.end_object();
}

void decode(json_reader& in, RichTextMention& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextMention::text>},
      {"username", decode_field<&RichTextMention::username>},
  });
  decode_members(in, &value, members);
}

RichTextHashtag::RichTextHashtag() = default;
RichTextHashtag::RichTextHashtag(RichText text, std::string hashtag)
    : text(std::move(text)), hashtag(std::move(hashtag)) {}
RichTextHashtag::RichTextHashtag(const RichTextHashtag&) = default;
RichTextHashtag::RichTextHashtag(RichTextHashtag&&) noexcept = default;
RichTextHashtag& RichTextHashtag::operator=(const RichTextHashtag& other) {
  return *this = RichTextHashtag(other);
}
RichTextHashtag& RichTextHashtag::operator=(RichTextHashtag&& other) noexcept {
  return replace_value(*this, other);
}
RichTextHashtag::~RichTextHashtag() = default;
bool RichTextHashtag::operator==(const RichTextHashtag& other) const {
  return text == other.text &&
         hashtag == other.hashtag;
}

void encode(json_writer& out, const RichTextHashtag& value) {
  out.begin_object();
  out.key("type");
  out.string("hashtag");
  encode_member(out, "text", value.text);
  encode_member(out, "hashtag", value.hashtag);
  out.end_object();
}

void decode(json_reader& in, RichTextHashtag& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextHashtag::text>},
      {"hashtag", decode_field<&RichTextHashtag::hashtag>},
  });
  decode_members(in, &value, members);
}

RichTextCashtag::RichTextCashtag() = default;
RichTextCashtag::RichTextCashtag(RichText text, std::string cashtag)
    : text(std::move(text)), cashtag(std::move(cashtag)) {}
RichTextCashtag::RichTextCashtag(const RichTextCashtag&) = default;
RichTextCashtag::RichTextCashtag(RichTextCashtag&&) noexcept = default;
RichTextCashtag& RichTextCashtag::operator=(const RichTextCashtag& other) {
  return *this = RichTextCashtag(other);
}
RichTextCashtag& RichTextCashtag::operator=(RichTextCashtag&& other) noexcept {
  return replace_value(*this, other);
}
RichTextCashtag::~RichTextCashtag() = default;
bool RichTextCashtag::operator==(const RichTextCashtag& other) const {
  return text == other.text &&
         cashtag == other.cashtag;
}

void encode(json_writer& out, const RichTextCashtag& value) {
  out.begin_object();
  out.key("type");
  out.string("cashtag");
  encode_member(out, "text", value.text);
  encode_member(out, "cashtag", value.cashtag);
  out.end_object();
}

void decode(json_reader& in, RichTextCashtag& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextCashtag::text>},
      {"cashtag", decode_field<&RichTextCashtag::cashtag>},
  });
  decode_members(in, &value, members);
}

RichTextBotCommand::RichTextBotCommand() = default;
RichTextBotCommand::RichTextBotCommand(RichText text, std::string bot_command)
    : text(std::move(text)), bot_command(std::move(bot_command)) {}
RichTextBotCommand::RichTextBotCommand(const RichTextBotCommand&) = default;
RichTextBotCommand::RichTextBotCommand(RichTextBotCommand&&) noexcept = default;
RichTextBotCommand& RichTextBotCommand::operator=(const RichTextBotCommand& other) {
  return *this = RichTextBotCommand(other);
}
RichTextBotCommand& RichTextBotCommand::operator=(RichTextBotCommand&& other) noexcept {
  return replace_value(*this, other);
}
RichTextBotCommand::~RichTextBotCommand() = default;
bool RichTextBotCommand::operator==(const RichTextBotCommand& other) const {
  return text == other.text &&
         bot_command == other.bot_command;
}

void encode(json_writer& out, const RichTextBotCommand& value) {
  out.begin_object();
  out.key("type");
  out.string("bot_command");
  encode_member(out, "text", value.text);
  encode_member(out, "bot_command", value.bot_command);
  out.end_object();
}

void decode(json_reader& in, RichTextBotCommand& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextBotCommand::text>},
      {"bot_command", decode_field<&RichTextBotCommand::bot_command>},
  });
  decode_members(in, &value, members);
}

RichTextButton::RichTextButton() = default;
RichTextButton::RichTextButton(RichMessageButton button)
    : button(std::move(button)) {}
RichTextButton::RichTextButton(const RichTextButton&) = default;
RichTextButton::RichTextButton(RichTextButton&&) noexcept = default;
RichTextButton& RichTextButton::operator=(const RichTextButton& other) {
  return *this = RichTextButton(other);
}
RichTextButton& RichTextButton::operator=(RichTextButton&& other) noexcept {
  return replace_value(*this, other);
}
RichTextButton::~RichTextButton() = default;
bool RichTextButton::operator==(const RichTextButton& other) const {
  return button == other.button;
}

void encode(json_writer& out, const RichTextButton& value) {
  out.begin_object();
  out.key("type");
  out.string("button");
  encode_member(out, "button", value.button);
  out.end_object();
}

void decode(json_reader& in, RichTextButton& value) {
  static constexpr json_member_table members({
      {"button", decode_field<&RichTextButton::button>},
  });
  decode_members(in, &value, members);
}

RichTextAnchor::RichTextAnchor() = default;
RichTextAnchor::RichTextAnchor(std::string name)
    : name(std::move(name)) {}
RichTextAnchor::RichTextAnchor(const RichTextAnchor&) = default;
RichTextAnchor::RichTextAnchor(RichTextAnchor&&) noexcept = default;
RichTextAnchor& RichTextAnchor::operator=(const RichTextAnchor& other) {
  return *this = RichTextAnchor(other);
}
RichTextAnchor& RichTextAnchor::operator=(RichTextAnchor&& other) noexcept {
  return replace_value(*this, other);
}
RichTextAnchor::~RichTextAnchor() = default;
bool RichTextAnchor::operator==(const RichTextAnchor& other) const {
  return name == other.name;
}

void encode(json_writer& out, const RichTextAnchor& value) {
  out.begin_object();
  out.key("type");
  out.string("anchor");
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, RichTextAnchor& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&RichTextAnchor::name>},
  });
  decode_members(in, &value, members);
}

RichTextAnchorLink::RichTextAnchorLink() = default;
RichTextAnchorLink::RichTextAnchorLink(RichText text, std::string anchor_name)
    : text(std::move(text)), anchor_name(std::move(anchor_name)) {}
RichTextAnchorLink::RichTextAnchorLink(const RichTextAnchorLink&) = default;
RichTextAnchorLink::RichTextAnchorLink(RichTextAnchorLink&&) noexcept = default;
RichTextAnchorLink& RichTextAnchorLink::operator=(const RichTextAnchorLink& other) {
  return *this = RichTextAnchorLink(other);
}
RichTextAnchorLink& RichTextAnchorLink::operator=(RichTextAnchorLink&& other) noexcept {
  return replace_value(*this, other);
}
RichTextAnchorLink::~RichTextAnchorLink() = default;
bool RichTextAnchorLink::operator==(const RichTextAnchorLink& other) const {
  return text == other.text &&
         anchor_name == other.anchor_name;
}

void encode(json_writer& out, const RichTextAnchorLink& value) {
  out.begin_object();
  out.key("type");
  out.string("anchor_link");
  encode_member(out, "text", value.text);
  encode_member(out, "anchor_name", value.anchor_name);
  out.end_object();
}

void decode(json_reader& in, RichTextAnchorLink& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextAnchorLink::text>},
      {"anchor_name", decode_field<&RichTextAnchorLink::anchor_name>},
  });
  decode_members(in, &value, members);
}

RichTextReference::RichTextReference() = default;
RichTextReference::RichTextReference(RichText text, std::string name)
    : text(std::move(text)), name(std::move(name)) {}
RichTextReference::RichTextReference(const RichTextReference&) = default;
RichTextReference::RichTextReference(RichTextReference&&) noexcept = default;
RichTextReference& RichTextReference::operator=(const RichTextReference& other) {
  return *this = RichTextReference(other);
}
RichTextReference& RichTextReference::operator=(RichTextReference&& other) noexcept {
  return replace_value(*this, other);
}
RichTextReference::~RichTextReference() = default;
bool RichTextReference::operator==(const RichTextReference& other) const {
  return text == other.text &&
         name == other.name;
}

void encode(json_writer& out, const RichTextReference& value) {
  out.begin_object();
  out.key("type");
  out.string("reference");
  encode_member(out, "text", value.text);
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, RichTextReference& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextReference::text>},
      {"name", decode_field<&RichTextReference::name>},
  });
  decode_members(in, &value, members);
}

RichTextReferenceLink::RichTextReferenceLink() = default;
RichTextReferenceLink::RichTextReferenceLink(RichText text, std::string reference_name)
    : text(std::move(text)), reference_name(std::move(reference_name)) {}
RichTextReferenceLink::RichTextReferenceLink(const RichTextReferenceLink&) = default;
RichTextReferenceLink::RichTextReferenceLink(RichTextReferenceLink&&) noexcept = default;
RichTextReferenceLink& RichTextReferenceLink::operator=(const RichTextReferenceLink& other) {
  return *this = RichTextReferenceLink(other);
}
RichTextReferenceLink& RichTextReferenceLink::operator=(RichTextReferenceLink&& other) noexcept {
  return replace_value(*this, other);
}
RichTextReferenceLink::~RichTextReferenceLink() = default;
bool RichTextReferenceLink::operator==(const RichTextReferenceLink& other) const {
  return text == other.text &&
         reference_name == other.reference_name;
}

void encode(json_writer& out, const RichTextReferenceLink& value) {
  out.begin_object();
  out.key("type");
  out.string("reference_link");
  encode_member(out, "text", value.text);
  encode_member(out, "reference_name", value.reference_name);
  out.end_object();
}

void decode(json_reader& in, RichTextReferenceLink& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichTextReferenceLink::text>},
      {"reference_name", decode_field<&RichTextReferenceLink::reference_name>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
