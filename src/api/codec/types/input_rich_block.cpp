// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/input_rich_block.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/rich_block.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/rich_text.hpp"

namespace botcore::inline v0::api {

InputRichBlockListItem::InputRichBlockListItem() = default;
InputRichBlockListItem::InputRichBlockListItem(std::vector<InputRichBlock> blocks)
    : blocks(std::move(blocks)) {}
InputRichBlockListItem::InputRichBlockListItem(const InputRichBlockListItem&) = default;
InputRichBlockListItem::InputRichBlockListItem(InputRichBlockListItem&&) noexcept = default;
InputRichBlockListItem& InputRichBlockListItem::operator=(const InputRichBlockListItem& other) {
  return *this = InputRichBlockListItem(other);
}
InputRichBlockListItem& InputRichBlockListItem::operator=(InputRichBlockListItem&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockListItem::~InputRichBlockListItem() = default;
bool InputRichBlockListItem::operator==(const InputRichBlockListItem& other) const {
  return blocks == other.blocks &&
         has_checkbox == other.has_checkbox &&
         is_checked == other.is_checked &&
         value == other.value &&
         type == other.type;
}
InputRichBlockListItem& InputRichBlockListItem::add_blocks(InputRichBlock element) & {
  this->blocks.push_back(std::move(element));
  return *this;
}
InputRichBlockListItem&& InputRichBlockListItem::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichBlockListItem& InputRichBlockListItem::with_has_checkbox(bool value) & {
  this->has_checkbox = value;
  return *this;
}
InputRichBlockListItem&& InputRichBlockListItem::with_has_checkbox(bool value) && {
  return std::move(with_has_checkbox(value));
}
InputRichBlockListItem& InputRichBlockListItem::with_is_checked(bool value) & {
  this->is_checked = value;
  return *this;
}
InputRichBlockListItem&& InputRichBlockListItem::with_is_checked(bool value) && {
  return std::move(with_is_checked(value));
}
InputRichBlockListItem& InputRichBlockListItem::with_value(std::int64_t value) & {
  this->value = value;
  return *this;
}
InputRichBlockListItem&& InputRichBlockListItem::with_value(std::int64_t value) && {
  return std::move(with_value(value));
}
InputRichBlockListItem& InputRichBlockListItem::with_type(RichBlockListItemType value) & {
  this->type = std::move(value);
  return *this;
}
InputRichBlockListItem&& InputRichBlockListItem::with_type(RichBlockListItemType value) && {
  return std::move(with_type(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockListItem& value) {
  out.begin_object();
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "has_checkbox", value.has_checkbox);
  encode_member(out, "is_checked", value.is_checked);
  encode_member(out, "value", value.value);
  encode_member(out, "type", value.type);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockListItem& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&InputRichBlockListItem::blocks>},
      {"has_checkbox", decode_field<&InputRichBlockListItem::has_checkbox>},
      {"is_checked", decode_field<&InputRichBlockListItem::is_checked>},
      {"value", decode_field<&InputRichBlockListItem::value>},
      {"type", decode_field<&InputRichBlockListItem::type>},
  });
  decode_members(in, &value, members);
}

InputRichBlock::InputRichBlock() = default;
InputRichBlock::InputRichBlock(InputRichBlockParagraph held)
    : value(std::in_place_type<boxed<InputRichBlockParagraph>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockSectionHeading held)
    : value(std::in_place_type<boxed<InputRichBlockSectionHeading>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockPreformatted held)
    : value(std::in_place_type<boxed<InputRichBlockPreformatted>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockFooter held)
    : value(std::in_place_type<boxed<InputRichBlockFooter>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockDivider held)
    : value(std::in_place_type<boxed<InputRichBlockDivider>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockMathematicalExpression held)
    : value(std::in_place_type<boxed<InputRichBlockMathematicalExpression>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockAnchor held)
    : value(std::in_place_type<boxed<InputRichBlockAnchor>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockList held)
    : value(std::in_place_type<boxed<InputRichBlockList>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockBlockQuotation held)
    : value(std::in_place_type<boxed<InputRichBlockBlockQuotation>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockExpandableBlockQuotation held)
    : value(std::in_place_type<boxed<InputRichBlockExpandableBlockQuotation>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockPullQuotation held)
    : value(std::in_place_type<boxed<InputRichBlockPullQuotation>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockCollage held)
    : value(std::in_place_type<boxed<InputRichBlockCollage>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockSlideshow held)
    : value(std::in_place_type<boxed<InputRichBlockSlideshow>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockTable held)
    : value(std::in_place_type<boxed<InputRichBlockTable>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockDetails held)
    : value(std::in_place_type<boxed<InputRichBlockDetails>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockMap held)
    : value(std::in_place_type<boxed<InputRichBlockMap>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockButtons held)
    : value(std::in_place_type<boxed<InputRichBlockButtons>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockAnimation held)
    : value(std::in_place_type<boxed<InputRichBlockAnimation>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockAudio held)
    : value(std::in_place_type<boxed<InputRichBlockAudio>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockDocument held)
    : value(std::in_place_type<boxed<InputRichBlockDocument>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockPhoto held)
    : value(std::in_place_type<boxed<InputRichBlockPhoto>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockVideo held)
    : value(std::in_place_type<boxed<InputRichBlockVideo>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockVoiceNote held)
    : value(std::in_place_type<boxed<InputRichBlockVoiceNote>>, std::move(held)) {}
InputRichBlock::InputRichBlock(InputRichBlockThinking held)
    : value(std::in_place_type<boxed<InputRichBlockThinking>>, std::move(held)) {}
InputRichBlock::InputRichBlock(const InputRichBlock&) = default;
InputRichBlock::InputRichBlock(InputRichBlock&&) noexcept = default;
InputRichBlock& InputRichBlock::operator=(const InputRichBlock& other) {
  return *this = InputRichBlock(other);
}
InputRichBlock& InputRichBlock::operator=(InputRichBlock&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlock::~InputRichBlock() = default;
bool InputRichBlock::operator==(const InputRichBlock& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputRichBlock& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputRichBlock& value) {
  static constexpr json_member_table alternatives({
      {"paragraph", decode_alternative<InputRichBlock, boxed<InputRichBlockParagraph>>},
      {"heading", decode_alternative<InputRichBlock, boxed<InputRichBlockSectionHeading>>},
      {"pre", decode_alternative<InputRichBlock, boxed<InputRichBlockPreformatted>>},
      {"footer", decode_alternative<InputRichBlock, boxed<InputRichBlockFooter>>},
      {"divider", decode_alternative<InputRichBlock, boxed<InputRichBlockDivider>>},
      {"mathematical_expression", decode_alternative<InputRichBlock, boxed<InputRichBlockMathematicalExpression>>},
      {"anchor", decode_alternative<InputRichBlock, boxed<InputRichBlockAnchor>>},
      {"list", decode_alternative<InputRichBlock, boxed<InputRichBlockList>>},
      {"blockquote", decode_alternative<InputRichBlock, boxed<InputRichBlockBlockQuotation>>},
      {"expandable_blockquote", decode_alternative<InputRichBlock, boxed<InputRichBlockExpandableBlockQuotation>>},
      {"pullquote", decode_alternative<InputRichBlock, boxed<InputRichBlockPullQuotation>>},
      {"collage", decode_alternative<InputRichBlock, boxed<InputRichBlockCollage>>},
      {"slideshow", decode_alternative<InputRichBlock, boxed<InputRichBlockSlideshow>>},
      {"table", decode_alternative<InputRichBlock, boxed<InputRichBlockTable>>},
      {"details", decode_alternative<InputRichBlock, boxed<InputRichBlockDetails>>},
      {"map", decode_alternative<InputRichBlock, boxed<InputRichBlockMap>>},
      {"buttons", decode_alternative<InputRichBlock, boxed<InputRichBlockButtons>>},
      {"animation", decode_alternative<InputRichBlock, boxed<InputRichBlockAnimation>>},
      {"audio", decode_alternative<InputRichBlock, boxed<InputRichBlockAudio>>},
      {"document", decode_alternative<InputRichBlock, boxed<InputRichBlockDocument>>},
      {"photo", decode_alternative<InputRichBlock, boxed<InputRichBlockPhoto>>},
      {"video", decode_alternative<InputRichBlock, boxed<InputRichBlockVideo>>},
      {"voice_note", decode_alternative<InputRichBlock, boxed<InputRichBlockVoiceNote>>},
      {"thinking", decode_alternative<InputRichBlock, boxed<InputRichBlockThinking>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputRichBlockParagraph::InputRichBlockParagraph() = default;
InputRichBlockParagraph::InputRichBlockParagraph(RichText text)
    : text(std::move(text)) {}
InputRichBlockParagraph::InputRichBlockParagraph(const InputRichBlockParagraph&) = default;
InputRichBlockParagraph::InputRichBlockParagraph(InputRichBlockParagraph&&) noexcept = default;
InputRichBlockParagraph& InputRichBlockParagraph::operator=(const InputRichBlockParagraph& other) {
  return *this = InputRichBlockParagraph(other);
}
InputRichBlockParagraph& InputRichBlockParagraph::operator=(InputRichBlockParagraph&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockParagraph::~InputRichBlockParagraph() = default;
bool InputRichBlockParagraph::operator==(const InputRichBlockParagraph& other) const {
  return text == other.text;
}

void encode(json_writer& out, const InputRichBlockParagraph& value) {
  out.begin_object();
  out.key("type");
  out.string("paragraph");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockParagraph& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockParagraph::text>},
  });
  decode_members(in, &value, members);
}

InputRichBlockSectionHeading::InputRichBlockSectionHeading() = default;
InputRichBlockSectionHeading::InputRichBlockSectionHeading(RichText text, std::int64_t size)
    : text(std::move(text)), size(size) {}
InputRichBlockSectionHeading::InputRichBlockSectionHeading(const InputRichBlockSectionHeading&) = default;
InputRichBlockSectionHeading::InputRichBlockSectionHeading(InputRichBlockSectionHeading&&) noexcept = default;
InputRichBlockSectionHeading& InputRichBlockSectionHeading::operator=(const InputRichBlockSectionHeading& other) {
  return *this = InputRichBlockSectionHeading(other);
}
InputRichBlockSectionHeading& InputRichBlockSectionHeading::operator=(InputRichBlockSectionHeading&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockSectionHeading::~InputRichBlockSectionHeading() = default;
bool InputRichBlockSectionHeading::operator==(const InputRichBlockSectionHeading& other) const {
  return text == other.text &&
         size == other.size;
}

void encode(json_writer& out, const InputRichBlockSectionHeading& value) {
  out.begin_object();
  out.key("type");
  out.string("heading");
  encode_member(out, "text", value.text);
  encode_member(out, "size", value.size);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockSectionHeading& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockSectionHeading::text>},
      {"size", decode_field<&InputRichBlockSectionHeading::size>},
  });
  decode_members(in, &value, members);
}

InputRichBlockPreformatted::InputRichBlockPreformatted() = default;
InputRichBlockPreformatted::InputRichBlockPreformatted(RichText text)
    : text(std::move(text)) {}
InputRichBlockPreformatted::InputRichBlockPreformatted(const InputRichBlockPreformatted&) = default;
InputRichBlockPreformatted::InputRichBlockPreformatted(InputRichBlockPreformatted&&) noexcept = default;
InputRichBlockPreformatted& InputRichBlockPreformatted::operator=(const InputRichBlockPreformatted& other) {
  return *this = InputRichBlockPreformatted(other);
}
InputRichBlockPreformatted& InputRichBlockPreformatted::operator=(InputRichBlockPreformatted&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockPreformatted::~InputRichBlockPreformatted() = default;
bool InputRichBlockPreformatted::operator==(const InputRichBlockPreformatted& other) const {
  return text == other.text &&
         language == other.language;
}
InputRichBlockPreformatted& InputRichBlockPreformatted::with_language(std::string value) & {
  this->language = std::move(value);
  return *this;
}
InputRichBlockPreformatted&& InputRichBlockPreformatted::with_language(std::string value) && {
  return std::move(with_language(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockPreformatted& value) {
  out.begin_object();
  out.key("type");
  out.string("pre");
  encode_member(out, "text", value.text);
  encode_member(out, "language", value.language);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockPreformatted& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockPreformatted::text>},
      {"language", decode_field<&InputRichBlockPreformatted::language>},
  });
  decode_members(in, &value, members);
}

InputRichBlockFooter::InputRichBlockFooter() = default;
InputRichBlockFooter::InputRichBlockFooter(RichText text)
    : text(std::move(text)) {}
InputRichBlockFooter::InputRichBlockFooter(const InputRichBlockFooter&) = default;
InputRichBlockFooter::InputRichBlockFooter(InputRichBlockFooter&&) noexcept = default;
InputRichBlockFooter& InputRichBlockFooter::operator=(const InputRichBlockFooter& other) {
  return *this = InputRichBlockFooter(other);
}
InputRichBlockFooter& InputRichBlockFooter::operator=(InputRichBlockFooter&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockFooter::~InputRichBlockFooter() = default;
bool InputRichBlockFooter::operator==(const InputRichBlockFooter& other) const {
  return text == other.text;
}

void encode(json_writer& out, const InputRichBlockFooter& value) {
  out.begin_object();
  out.key("type");
  out.string("footer");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockFooter& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockFooter::text>},
  });
  decode_members(in, &value, members);
}

InputRichBlockDivider::InputRichBlockDivider() = default;
InputRichBlockDivider::InputRichBlockDivider(const InputRichBlockDivider&) = default;
InputRichBlockDivider::InputRichBlockDivider(InputRichBlockDivider&&) noexcept = default;
InputRichBlockDivider& InputRichBlockDivider::operator=(const InputRichBlockDivider& other) {
  return *this = InputRichBlockDivider(other);
}
InputRichBlockDivider& InputRichBlockDivider::operator=(InputRichBlockDivider&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockDivider::~InputRichBlockDivider() = default;
bool InputRichBlockDivider::operator==(const InputRichBlockDivider&) const {
  return true;
}

void encode(json_writer& out, const InputRichBlockDivider& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("divider");
  out.end_object();
}

void decode(json_reader& in, InputRichBlockDivider& /*value*/) {
  decode_no_members(in);
}

InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression() = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(std::string expression)
    : expression(std::move(expression)) {}
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression&) = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&&) noexcept = default;
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(const InputRichBlockMathematicalExpression& other) {
  return *this = InputRichBlockMathematicalExpression(other);
}
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(InputRichBlockMathematicalExpression&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockMathematicalExpression::~InputRichBlockMathematicalExpression() = default;
bool InputRichBlockMathematicalExpression::operator==(const InputRichBlockMathematicalExpression& other) const {
  return expression == other.expression;
}

void encode(json_writer& out, const InputRichBlockMathematicalExpression& value) {
  out.begin_object();
  out.key("type");
  out.string("mathematical_expression");
  encode_member(out, "expression", value.expression);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockMathematicalExpression& value) {
  static constexpr json_member_table members({
      {"expression", decode_field<&InputRichBlockMathematicalExpression::expression>},
  });
  decode_members(in, &value, members);
}

InputRichBlockAnchor::InputRichBlockAnchor() = default;
InputRichBlockAnchor::InputRichBlockAnchor(std::string name)
    : name(std::move(name)) {}
InputRichBlockAnchor::InputRichBlockAnchor(const InputRichBlockAnchor&) = default;
InputRichBlockAnchor::InputRichBlockAnchor(InputRichBlockAnchor&&) noexcept = default;
InputRichBlockAnchor& InputRichBlockAnchor::operator=(const InputRichBlockAnchor& other) {
  return *this = InputRichBlockAnchor(other);
}
InputRichBlockAnchor& InputRichBlockAnchor::operator=(InputRichBlockAnchor&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockAnchor::~InputRichBlockAnchor() = default;
bool InputRichBlockAnchor::operator==(const InputRichBlockAnchor& other) const {
  return name == other.name;
}

void encode(json_writer& out, const InputRichBlockAnchor& value) {
  out.begin_object();
  out.key("type");
  out.string("anchor");
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockAnchor& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&InputRichBlockAnchor::name>},
  });
  decode_members(in, &value, members);
}

InputRichBlockList::InputRichBlockList() = default;
InputRichBlockList::InputRichBlockList(std::vector<InputRichBlockListItem> items)
    : items(std::move(items)) {}
InputRichBlockList::InputRichBlockList(const InputRichBlockList&) = default;
InputRichBlockList::InputRichBlockList(InputRichBlockList&&) noexcept = default;
InputRichBlockList& InputRichBlockList::operator=(const InputRichBlockList& other) {
  return *this = InputRichBlockList(other);
}
InputRichBlockList& InputRichBlockList::operator=(InputRichBlockList&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockList::~InputRichBlockList() = default;
bool InputRichBlockList::operator==(const InputRichBlockList& other) const {
  return items == other.items;
}
InputRichBlockList& InputRichBlockList::add_items(InputRichBlockListItem element) & {
  this->items.push_back(std::move(element));
  return *this;
}
InputRichBlockList&& InputRichBlockList::add_items(InputRichBlockListItem element) && {
  return std::move(add_items(std::move(element)));
}

void encode(json_writer& out, const InputRichBlockList& value) {
  out.begin_object();
  out.key("type");
  out.string("list");
  encode_member(out, "items", value.items);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockList& value) {
  static constexpr json_member_table members({
      {"items", decode_field<&InputRichBlockList::items>},
  });
  decode_members(in, &value, members);
}

InputRichBlockBlockQuotation::InputRichBlockBlockQuotation() = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks)
    : blocks(std::move(blocks)) {}
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation&) = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&&) noexcept = default;
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(const InputRichBlockBlockQuotation& other) {
  return *this = InputRichBlockBlockQuotation(other);
}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(InputRichBlockBlockQuotation&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockBlockQuotation::~InputRichBlockBlockQuotation() = default;
bool InputRichBlockBlockQuotation::operator==(const InputRichBlockBlockQuotation& other) const {
  return blocks == other.blocks &&
         credit == other.credit;
}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::add_blocks(InputRichBlock element) & {
  this->blocks.push_back(std::move(element));
  return *this;
}
InputRichBlockBlockQuotation&& InputRichBlockBlockQuotation::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::with_credit(RichText value) & {
  this->credit = std::move(value);
  return *this;
}
InputRichBlockBlockQuotation&& InputRichBlockBlockQuotation::with_credit(RichText value) && {
  return std::move(with_credit(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockBlockQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("blockquote");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockBlockQuotation& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&InputRichBlockBlockQuotation::blocks>},
      {"credit", decode_field<&InputRichBlockBlockQuotation::credit>},
  });
  decode_members(in, &value, members);
}

InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation() = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(RichText text)
    : text(std::move(text)) {}
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation&) = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&&) noexcept = default;
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(const InputRichBlockExpandableBlockQuotation& other) {
  return *this = InputRichBlockExpandableBlockQuotation(other);
}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(InputRichBlockExpandableBlockQuotation&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockExpandableBlockQuotation::~InputRichBlockExpandableBlockQuotation() = default;
bool InputRichBlockExpandableBlockQuotation::operator==(const InputRichBlockExpandableBlockQuotation& other) const {
  return text == other.text &&
         credit == other.credit;
}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::with_credit(RichText value) & {
  this->credit = std::move(value);
  return *this;
}
InputRichBlockExpandableBlockQuotation&& InputRichBlockExpandableBlockQuotation::with_credit(RichText value) && {
  return std::move(with_credit(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockExpandableBlockQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("expandable_blockquote");
  encode_member(out, "text", value.text);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockExpandableBlockQuotation& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockExpandableBlockQuotation::text>},
      {"credit", decode_field<&InputRichBlockExpandableBlockQuotation::credit>},
  });
  decode_members(in, &value, members);
}

InputRichBlockPullQuotation::InputRichBlockPullQuotation() = default;
InputRichBlockPullQuotation::InputRichBlockPullQuotation(RichText text)
    : text(std::move(text)) {}
InputRichBlockPullQuotation::InputRichBlockPullQuotation(const InputRichBlockPullQuotation&) = default;
InputRichBlockPullQuotation::InputRichBlockPullQuotation(InputRichBlockPullQuotation&&) noexcept = default;
InputRichBlockPullQuotation& InputRichBlockPullQuotation::operator=(const InputRichBlockPullQuotation& other) {
  return *this = InputRichBlockPullQuotation(other);
}
InputRichBlockPullQuotation& InputRichBlockPullQuotation::operator=(InputRichBlockPullQuotation&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockPullQuotation::~InputRichBlockPullQuotation() = default;
bool InputRichBlockPullQuotation::operator==(const InputRichBlockPullQuotation& other) const {
  return text == other.text &&
         credit == other.credit;
}
InputRichBlockPullQuotation& InputRichBlockPullQuotation::with_credit(RichText value) & {
  this->credit = std::move(value);
  return *this;
}
InputRichBlockPullQuotation&& InputRichBlockPullQuotation::with_credit(RichText value) && {
  return std::move(with_credit(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockPullQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("pullquote");
  encode_member(out, "text", value.text);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockPullQuotation& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockPullQuotation::text>},
      {"credit", decode_field<&InputRichBlockPullQuotation::credit>},
  });
  decode_members(in, &value, members);
}

InputRichBlockCollage::InputRichBlockCollage() = default;
InputRichBlockCollage::InputRichBlockCollage(std::vector<InputRichBlock> blocks)
    : blocks(std::move(blocks)) {}
InputRichBlockCollage::InputRichBlockCollage(const InputRichBlockCollage&) = default;
InputRichBlockCollage::InputRichBlockCollage(InputRichBlockCollage&&) noexcept = default;
InputRichBlockCollage& InputRichBlockCollage::operator=(const InputRichBlockCollage& other) {
  return *this = InputRichBlockCollage(other);
}
InputRichBlockCollage& InputRichBlockCollage::operator=(InputRichBlockCollage&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockCollage::~InputRichBlockCollage() = default;
bool InputRichBlockCollage::operator==(const InputRichBlockCollage& other) const {
  return blocks == other.blocks &&
         caption == other.caption;
}
InputRichBlockCollage& InputRichBlockCollage::add_blocks(InputRichBlock element) & {
  this->blocks.push_back(std::move(element));
  return *this;
}
InputRichBlockCollage&& InputRichBlockCollage::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichBlockCollage& InputRichBlockCollage::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockCollage&& InputRichBlockCollage::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockCollage& value) {
  out.begin_object();
  out.key("type");
  out.string("collage");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockCollage& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&InputRichBlockCollage::blocks>},
      {"caption", decode_field<&InputRichBlockCollage::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockSlideshow::InputRichBlockSlideshow() = default;
InputRichBlockSlideshow::InputRichBlockSlideshow(std::vector<InputRichBlock> blocks)
    : blocks(std::move(blocks)) {}
InputRichBlockSlideshow::InputRichBlockSlideshow(const InputRichBlockSlideshow&) = default;
InputRichBlockSlideshow::InputRichBlockSlideshow(InputRichBlockSlideshow&&) noexcept = default;
InputRichBlockSlideshow& InputRichBlockSlideshow::operator=(const InputRichBlockSlideshow& other) {
  return *this = InputRichBlockSlideshow(other);
}
InputRichBlockSlideshow& InputRichBlockSlideshow::operator=(InputRichBlockSlideshow&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockSlideshow::~InputRichBlockSlideshow() = default;
bool InputRichBlockSlideshow::operator==(const InputRichBlockSlideshow& other) const {
  return blocks == other.blocks &&
         caption == other.caption;
}
InputRichBlockSlideshow& InputRichBlockSlideshow::add_blocks(InputRichBlock element) & {
  this->blocks.push_back(std::move(element));
  return *this;
}
InputRichBlockSlideshow&& InputRichBlockSlideshow::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichBlockSlideshow& InputRichBlockSlideshow::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockSlideshow&& InputRichBlockSlideshow::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockSlideshow& value) {
  out.begin_object();
  out.key("type");
  out.string("slideshow");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockSlideshow& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&InputRichBlockSlideshow::blocks>},
      {"caption", decode_field<&InputRichBlockSlideshow::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockTable::InputRichBlockTable() = default;
InputRichBlockTable::InputRichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells)
    : cells(std::move(cells)) {}
InputRichBlockTable::InputRichBlockTable(const InputRichBlockTable&) = default;
InputRichBlockTable::InputRichBlockTable(InputRichBlockTable&&) noexcept = default;
InputRichBlockTable& InputRichBlockTable::operator=(const InputRichBlockTable& other) {
  return *this = InputRichBlockTable(other);
}
InputRichBlockTable& InputRichBlockTable::operator=(InputRichBlockTable&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockTable::~InputRichBlockTable() = default;
bool InputRichBlockTable::operator==(const InputRichBlockTable& other) const {
  return cells == other.cells &&
         is_bordered == other.is_bordered &&
         is_striped == other.is_striped &&
         is_compact == other.is_compact &&
         caption == other.caption;
}
InputRichBlockTable& InputRichBlockTable::add_cells(std::vector<RichBlockTableCell> element) & {
  this->cells.push_back(std::move(element));
  return *this;
}
InputRichBlockTable&& InputRichBlockTable::add_cells(std::vector<RichBlockTableCell> element) && {
  return std::move(add_cells(std::move(element)));
}
InputRichBlockTable& InputRichBlockTable::with_is_bordered(bool value) & {
  this->is_bordered = value;
  return *this;
}
InputRichBlockTable&& InputRichBlockTable::with_is_bordered(bool value) && {
  return std::move(with_is_bordered(value));
}
InputRichBlockTable& InputRichBlockTable::with_is_striped(bool value) & {
  this->is_striped = value;
  return *this;
}
InputRichBlockTable&& InputRichBlockTable::with_is_striped(bool value) && {
  return std::move(with_is_striped(value));
}
InputRichBlockTable& InputRichBlockTable::with_is_compact(bool value) & {
  this->is_compact = value;
  return *this;
}
InputRichBlockTable&& InputRichBlockTable::with_is_compact(bool value) && {
  return std::move(with_is_compact(value));
}
InputRichBlockTable& InputRichBlockTable::with_caption(RichText value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockTable&& InputRichBlockTable::with_caption(RichText value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockTable& value) {
  out.begin_object();
  out.key("type");
  out.string("table");
  encode_member(out, "cells", value.cells);
  encode_member(out, "is_bordered", value.is_bordered);
  encode_member(out, "is_striped", value.is_striped);
  encode_member(out, "is_compact", value.is_compact);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockTable& value) {
  static constexpr json_member_table members({
      {"cells", decode_field<&InputRichBlockTable::cells>},
      {"is_bordered", decode_field<&InputRichBlockTable::is_bordered>},
      {"is_striped", decode_field<&InputRichBlockTable::is_striped>},
      {"is_compact", decode_field<&InputRichBlockTable::is_compact>},
      {"caption", decode_field<&InputRichBlockTable::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockDetails::InputRichBlockDetails() = default;
InputRichBlockDetails::InputRichBlockDetails(RichText summary, std::vector<InputRichBlock> blocks)
    : summary(std::move(summary)), blocks(std::move(blocks)) {}
InputRichBlockDetails::InputRichBlockDetails(const InputRichBlockDetails&) = default;
InputRichBlockDetails::InputRichBlockDetails(InputRichBlockDetails&&) noexcept = default;
InputRichBlockDetails& InputRichBlockDetails::operator=(const InputRichBlockDetails& other) {
  return *this = InputRichBlockDetails(other);
}
InputRichBlockDetails& InputRichBlockDetails::operator=(InputRichBlockDetails&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockDetails::~InputRichBlockDetails() = default;
bool InputRichBlockDetails::operator==(const InputRichBlockDetails& other) const {
  return summary == other.summary &&
         blocks == other.blocks &&
         is_open == other.is_open;
}
InputRichBlockDetails& InputRichBlockDetails::add_blocks(InputRichBlock element) & {
  this->blocks.push_back(std::move(element));
  return *this;
}
InputRichBlockDetails&& InputRichBlockDetails::add_blocks(InputRichBlock element) && {
  return std::move(add_blocks(std::move(element)));
}
InputRichBlockDetails& InputRichBlockDetails::with_is_open(bool value) & {
  this->is_open = value;
  return *this;
}
InputRichBlockDetails&& InputRichBlockDetails::with_is_open(bool value) && {
  return std::move(with_is_open(value));
}

void encode(json_writer& out, const InputRichBlockDetails& value) {
  out.begin_object();
  out.key("type");
  out.string("details");
  encode_member(out, "summary", value.summary);
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "is_open", value.is_open);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockDetails& value) {
  static constexpr json_member_table members({
      {"summary", decode_field<&InputRichBlockDetails::summary>},
      {"blocks", decode_field<&InputRichBlockDetails::blocks>},
      {"is_open", decode_field<&InputRichBlockDetails::is_open>},
  });
  decode_members(in, &value, members);
}

InputRichBlockMap::InputRichBlockMap() = default;
InputRichBlockMap::InputRichBlockMap(Location location)
    : location(std::move(location)) {}
InputRichBlockMap::InputRichBlockMap(const InputRichBlockMap&) = default;
InputRichBlockMap::InputRichBlockMap(InputRichBlockMap&&) noexcept = default;
InputRichBlockMap& InputRichBlockMap::operator=(const InputRichBlockMap& other) {
  return *this = InputRichBlockMap(other);
}
InputRichBlockMap& InputRichBlockMap::operator=(InputRichBlockMap&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockMap::~InputRichBlockMap() = default;
bool InputRichBlockMap::operator==(const InputRichBlockMap& other) const {
  return location == other.location &&
         zoom == other.zoom &&
         width == other.width &&
         height == other.height &&
         caption == other.caption;
}
InputRichBlockMap& InputRichBlockMap::with_zoom(std::int64_t value) & {
  this->zoom = value;
  return *this;
}
InputRichBlockMap&& InputRichBlockMap::with_zoom(std::int64_t value) && {
  return std::move(with_zoom(value));
}
InputRichBlockMap& InputRichBlockMap::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
InputRichBlockMap&& InputRichBlockMap::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
InputRichBlockMap& InputRichBlockMap::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
InputRichBlockMap&& InputRichBlockMap::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
InputRichBlockMap& InputRichBlockMap::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockMap&& InputRichBlockMap::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockMap& value) {
  out.begin_object();
  out.key("type");
  out.string("map");
  encode_member(out, "location", value.location);
  encode_member(out, "zoom", value.zoom);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockMap& value) {
  static constexpr json_member_table members({
      {"location", decode_field<&InputRichBlockMap::location>},
      {"zoom", decode_field<&InputRichBlockMap::zoom>},
      {"width", decode_field<&InputRichBlockMap::width>},
      {"height", decode_field<&InputRichBlockMap::height>},
      {"caption", decode_field<&InputRichBlockMap::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockButtons::InputRichBlockButtons() = default;
InputRichBlockButtons::InputRichBlockButtons(std::vector<RichMessageButton> buttons)
    : buttons(std::move(buttons)) {}
InputRichBlockButtons::InputRichBlockButtons(const InputRichBlockButtons&) = default;
InputRichBlockButtons::InputRichBlockButtons(InputRichBlockButtons&&) noexcept = default;
InputRichBlockButtons& InputRichBlockButtons::operator=(const InputRichBlockButtons& other) {
  return *this = InputRichBlockButtons(other);
}
InputRichBlockButtons& InputRichBlockButtons::operator=(InputRichBlockButtons&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockButtons::~InputRichBlockButtons() = default;
bool InputRichBlockButtons::operator==(const InputRichBlockButtons& other) const {
  return buttons == other.buttons &&
         align == other.align;
}
InputRichBlockButtons& InputRichBlockButtons::add_buttons(RichMessageButton element) & {
  this->buttons.push_back(std::move(element));
  return *this;
}
InputRichBlockButtons&& InputRichBlockButtons::add_buttons(RichMessageButton element) && {
  return std::move(add_buttons(std::move(element)));
}
InputRichBlockButtons& InputRichBlockButtons::with_align(HorizontalAlign value) & {
  this->align = std::move(value);
  return *this;
}
InputRichBlockButtons&& InputRichBlockButtons::with_align(HorizontalAlign value) && {
  return std::move(with_align(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockButtons& value) {
  out.begin_object();
  out.key("type");
  out.string("buttons");
  encode_member(out, "buttons", value.buttons);
  encode_member(out, "align", value.align);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockButtons& value) {
  static constexpr json_member_table members({
      {"buttons", decode_field<&InputRichBlockButtons::buttons>},
      {"align", decode_field<&InputRichBlockButtons::align>},
  });
  decode_members(in, &value, members);
}

InputRichBlockAnimation::InputRichBlockAnimation() = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputMediaAnimation animation)
    : animation(std::move(animation)) {}
InputRichBlockAnimation::InputRichBlockAnimation(const InputRichBlockAnimation&) = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputRichBlockAnimation&&) noexcept = default;
InputRichBlockAnimation& InputRichBlockAnimation::operator=(const InputRichBlockAnimation& other) {
  return *this = InputRichBlockAnimation(other);
}
InputRichBlockAnimation& InputRichBlockAnimation::operator=(InputRichBlockAnimation&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockAnimation::~InputRichBlockAnimation() = default;
bool InputRichBlockAnimation::operator==(const InputRichBlockAnimation& other) const {
  return animation == other.animation &&
         caption == other.caption;
}
InputRichBlockAnimation& InputRichBlockAnimation::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockAnimation&& InputRichBlockAnimation::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockAnimation& value) {
  out.begin_object();
  out.key("type");
  out.string("animation");
  encode_member(out, "animation", value.animation);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockAnimation& value) {
  static constexpr json_member_table members({
      {"animation", decode_field<&InputRichBlockAnimation::animation>},
      {"caption", decode_field<&InputRichBlockAnimation::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockAudio::InputRichBlockAudio() = default;
InputRichBlockAudio::InputRichBlockAudio(InputMediaAudio audio)
    : audio(std::move(audio)) {}
InputRichBlockAudio::InputRichBlockAudio(const InputRichBlockAudio&) = default;
InputRichBlockAudio::InputRichBlockAudio(InputRichBlockAudio&&) noexcept = default;
InputRichBlockAudio& InputRichBlockAudio::operator=(const InputRichBlockAudio& other) {
  return *this = InputRichBlockAudio(other);
}
InputRichBlockAudio& InputRichBlockAudio::operator=(InputRichBlockAudio&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockAudio::~InputRichBlockAudio() = default;
bool InputRichBlockAudio::operator==(const InputRichBlockAudio& other) const {
  return audio == other.audio &&
         caption == other.caption;
}
InputRichBlockAudio& InputRichBlockAudio::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockAudio&& InputRichBlockAudio::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockAudio& value) {
  out.begin_object();
  out.key("type");
  out.string("audio");
  encode_member(out, "audio", value.audio);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockAudio& value) {
  static constexpr json_member_table members({
      {"audio", decode_field<&InputRichBlockAudio::audio>},
      {"caption", decode_field<&InputRichBlockAudio::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockDocument::InputRichBlockDocument() = default;
InputRichBlockDocument::InputRichBlockDocument(InputMediaDocument document)
    : document(std::move(document)) {}
InputRichBlockDocument::InputRichBlockDocument(const InputRichBlockDocument&) = default;
InputRichBlockDocument::InputRichBlockDocument(InputRichBlockDocument&&) noexcept = default;
InputRichBlockDocument& InputRichBlockDocument::operator=(const InputRichBlockDocument& other) {
  return *this = InputRichBlockDocument(other);
}
InputRichBlockDocument& InputRichBlockDocument::operator=(InputRichBlockDocument&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockDocument::~InputRichBlockDocument() = default;
bool InputRichBlockDocument::operator==(const InputRichBlockDocument& other) const {
  return document == other.document &&
         caption == other.caption;
}
InputRichBlockDocument& InputRichBlockDocument::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockDocument&& InputRichBlockDocument::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockDocument& value) {
  out.begin_object();
  out.key("type");
  out.string("document");
  encode_member(out, "document", value.document);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockDocument& value) {
  static constexpr json_member_table members({
      {"document", decode_field<&InputRichBlockDocument::document>},
      {"caption", decode_field<&InputRichBlockDocument::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockPhoto::InputRichBlockPhoto() = default;
InputRichBlockPhoto::InputRichBlockPhoto(InputMediaPhoto photo)
    : photo(std::move(photo)) {}
InputRichBlockPhoto::InputRichBlockPhoto(const InputRichBlockPhoto&) = default;
InputRichBlockPhoto::InputRichBlockPhoto(InputRichBlockPhoto&&) noexcept = default;
InputRichBlockPhoto& InputRichBlockPhoto::operator=(const InputRichBlockPhoto& other) {
  return *this = InputRichBlockPhoto(other);
}
InputRichBlockPhoto& InputRichBlockPhoto::operator=(InputRichBlockPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockPhoto::~InputRichBlockPhoto() = default;
bool InputRichBlockPhoto::operator==(const InputRichBlockPhoto& other) const {
  return photo == other.photo &&
         caption == other.caption;
}
InputRichBlockPhoto& InputRichBlockPhoto::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockPhoto&& InputRichBlockPhoto::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "photo", value.photo);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockPhoto& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&InputRichBlockPhoto::photo>},
      {"caption", decode_field<&InputRichBlockPhoto::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockVideo::InputRichBlockVideo() = default;
InputRichBlockVideo::InputRichBlockVideo(InputMediaVideo video)
    : video(std::move(video)) {}
InputRichBlockVideo::InputRichBlockVideo(const InputRichBlockVideo&) = default;
InputRichBlockVideo::InputRichBlockVideo(InputRichBlockVideo&&) noexcept = default;
InputRichBlockVideo& InputRichBlockVideo::operator=(const InputRichBlockVideo& other) {
  return *this = InputRichBlockVideo(other);
}
InputRichBlockVideo& InputRichBlockVideo::operator=(InputRichBlockVideo&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockVideo::~InputRichBlockVideo() = default;
bool InputRichBlockVideo::operator==(const InputRichBlockVideo& other) const {
  return video == other.video &&
         caption == other.caption;
}
InputRichBlockVideo& InputRichBlockVideo::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockVideo&& InputRichBlockVideo::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "video", value.video);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockVideo& value) {
  static constexpr json_member_table members({
      {"video", decode_field<&InputRichBlockVideo::video>},
      {"caption", decode_field<&InputRichBlockVideo::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockVoiceNote::InputRichBlockVoiceNote() = default;
InputRichBlockVoiceNote::InputRichBlockVoiceNote(InputMediaVoiceNote voice_note)
    : voice_note(std::move(voice_note)) {}
InputRichBlockVoiceNote::InputRichBlockVoiceNote(const InputRichBlockVoiceNote&) = default;
InputRichBlockVoiceNote::InputRichBlockVoiceNote(InputRichBlockVoiceNote&&) noexcept = default;
InputRichBlockVoiceNote& InputRichBlockVoiceNote::operator=(const InputRichBlockVoiceNote& other) {
  return *this = InputRichBlockVoiceNote(other);
}
InputRichBlockVoiceNote& InputRichBlockVoiceNote::operator=(InputRichBlockVoiceNote&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockVoiceNote::~InputRichBlockVoiceNote() = default;
bool InputRichBlockVoiceNote::operator==(const InputRichBlockVoiceNote& other) const {
  return voice_note == other.voice_note &&
         caption == other.caption;
}
InputRichBlockVoiceNote& InputRichBlockVoiceNote::with_caption(RichBlockCaption value) & {
  this->caption = std::move(value);
  return *this;
}
InputRichBlockVoiceNote&& InputRichBlockVoiceNote::with_caption(RichBlockCaption value) && {
  return std::move(with_caption(std::move(value)));
}

void encode(json_writer& out, const InputRichBlockVoiceNote& value) {
  out.begin_object();
  out.key("type");
  out.string("voice_note");
  encode_member(out, "voice_note", value.voice_note);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockVoiceNote& value) {
  static constexpr json_member_table members({
      {"voice_note", decode_field<&InputRichBlockVoiceNote::voice_note>},
      {"caption", decode_field<&InputRichBlockVoiceNote::caption>},
  });
  decode_members(in, &value, members);
}

InputRichBlockThinking::InputRichBlockThinking() = default;
InputRichBlockThinking::InputRichBlockThinking(RichText text)
    : text(std::move(text)) {}
InputRichBlockThinking::InputRichBlockThinking(const InputRichBlockThinking&) = default;
InputRichBlockThinking::InputRichBlockThinking(InputRichBlockThinking&&) noexcept = default;
InputRichBlockThinking& InputRichBlockThinking::operator=(const InputRichBlockThinking& other) {
  return *this = InputRichBlockThinking(other);
}
InputRichBlockThinking& InputRichBlockThinking::operator=(InputRichBlockThinking&& other) noexcept {
  return replace_value(*this, other);
}
InputRichBlockThinking::~InputRichBlockThinking() = default;
bool InputRichBlockThinking::operator==(const InputRichBlockThinking& other) const {
  return text == other.text;
}

void encode(json_writer& out, const InputRichBlockThinking& value) {
  out.begin_object();
  out.key("type");
  out.string("thinking");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, InputRichBlockThinking& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InputRichBlockThinking::text>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
