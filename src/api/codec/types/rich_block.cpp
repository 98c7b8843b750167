// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/rich_block.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/rich_text.hpp"

namespace botcore::inline v0::api {

RichBlockCaption::RichBlockCaption() = default;
RichBlockCaption::RichBlockCaption(RichText text)
    : text(std::move(text)) {}
RichBlockCaption::RichBlockCaption(const RichBlockCaption&) = default;
RichBlockCaption::RichBlockCaption(RichBlockCaption&&) noexcept = default;
RichBlockCaption& RichBlockCaption::operator=(const RichBlockCaption& other) {
  return *this = RichBlockCaption(other);
}
RichBlockCaption& RichBlockCaption::operator=(RichBlockCaption&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockCaption::~RichBlockCaption() = default;
bool RichBlockCaption::operator==(const RichBlockCaption& other) const {
  return text == other.text &&
         credit == other.credit;
}
RichBlockCaption& RichBlockCaption::with_credit(RichText value) & {
  this->credit = std::move(value);
  return *this;
}
RichBlockCaption&& RichBlockCaption::with_credit(RichText value) && {
  return std::move(with_credit(std::move(value)));
}

void encode(json_writer& out, const RichBlockCaption& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, RichBlockCaption& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockCaption::text>},
      {"credit", decode_field<&RichBlockCaption::credit>},
  });
  decode_members(in, &value, members);
}

RichBlockTableCell::RichBlockTableCell() = default;
RichBlockTableCell::RichBlockTableCell(HorizontalAlign align, VerticalAlign valign)
    : align(std::move(align)), valign(std::move(valign)) {}
RichBlockTableCell::RichBlockTableCell(const RichBlockTableCell&) = default;
RichBlockTableCell::RichBlockTableCell(RichBlockTableCell&&) noexcept = default;
RichBlockTableCell& RichBlockTableCell::operator=(const RichBlockTableCell& other) {
  return *this = RichBlockTableCell(other);
}
RichBlockTableCell& RichBlockTableCell::operator=(RichBlockTableCell&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockTableCell::~RichBlockTableCell() = default;
bool RichBlockTableCell::operator==(const RichBlockTableCell& other) const {
  return text == other.text &&
         is_header == other.is_header &&
         colspan == other.colspan &&
         rowspan == other.rowspan &&
         align == other.align &&
         valign == other.valign;
}
RichBlockTableCell& RichBlockTableCell::with_text(RichText value) & {
  this->text = std::move(value);
  return *this;
}
RichBlockTableCell&& RichBlockTableCell::with_text(RichText value) && {
  return std::move(with_text(std::move(value)));
}
RichBlockTableCell& RichBlockTableCell::with_is_header(bool value) & {
  this->is_header = value;
  return *this;
}
RichBlockTableCell&& RichBlockTableCell::with_is_header(bool value) && {
  return std::move(with_is_header(value));
}
RichBlockTableCell& RichBlockTableCell::with_colspan(std::int64_t value) & {
  this->colspan = value;
  return *this;
}
RichBlockTableCell&& RichBlockTableCell::with_colspan(std::int64_t value) && {
  return std::move(with_colspan(value));
}
RichBlockTableCell& RichBlockTableCell::with_rowspan(std::int64_t value) & {
  this->rowspan = value;
  return *this;
}
RichBlockTableCell&& RichBlockTableCell::with_rowspan(std::int64_t value) && {
  return std::move(with_rowspan(value));
}

void encode(json_writer& out, const RichBlockTableCell& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "is_header", value.is_header);
  encode_member(out, "colspan", value.colspan);
  encode_member(out, "rowspan", value.rowspan);
  encode_member(out, "align", value.align);
  encode_member(out, "valign", value.valign);
  out.end_object();
}

void decode(json_reader& in, RichBlockTableCell& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockTableCell::text>},
      {"is_header", decode_field<&RichBlockTableCell::is_header>},
      {"colspan", decode_field<&RichBlockTableCell::colspan>},
      {"rowspan", decode_field<&RichBlockTableCell::rowspan>},
      {"align", decode_field<&RichBlockTableCell::align>},
      {"valign", decode_field<&RichBlockTableCell::valign>},
  });
  decode_members(in, &value, members);
}

RichBlockListItem::RichBlockListItem() = default;
RichBlockListItem::RichBlockListItem(std::string label, std::vector<RichBlock> blocks)
    : label(std::move(label)), blocks(std::move(blocks)) {}
RichBlockListItem::RichBlockListItem(const RichBlockListItem&) = default;
RichBlockListItem::RichBlockListItem(RichBlockListItem&&) noexcept = default;
RichBlockListItem& RichBlockListItem::operator=(const RichBlockListItem& other) {
  return *this = RichBlockListItem(other);
}
RichBlockListItem& RichBlockListItem::operator=(RichBlockListItem&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockListItem::~RichBlockListItem() = default;
bool RichBlockListItem::operator==(const RichBlockListItem& other) const {
  return label == other.label &&
         blocks == other.blocks &&
         has_checkbox == other.has_checkbox &&
         is_checked == other.is_checked &&
         value == other.value &&
         type == other.type;
}

void encode(json_writer& out, const RichBlockListItem& value) {
  out.begin_object();
  encode_member(out, "label", value.label);
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "has_checkbox", value.has_checkbox);
  encode_member(out, "is_checked", value.is_checked);
  encode_member(out, "value", value.value);
  encode_member(out, "type", value.type);
  out.end_object();
}

void decode(json_reader& in, RichBlockListItem& value) {
  static constexpr json_member_table members({
      {"label", decode_field<&RichBlockListItem::label>},
      {"blocks", decode_field<&RichBlockListItem::blocks>},
      {"has_checkbox", decode_field<&RichBlockListItem::has_checkbox>},
      {"is_checked", decode_field<&RichBlockListItem::is_checked>},
      {"value", decode_field<&RichBlockListItem::value>},
      {"type", decode_field<&RichBlockListItem::type>},
  });
  decode_members(in, &value, members);
}

RichBlock::RichBlock() = default;
RichBlock::RichBlock(RichBlockParagraph held)
    : value(std::in_place_type<boxed<RichBlockParagraph>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockSectionHeading held)
    : value(std::in_place_type<boxed<RichBlockSectionHeading>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockPreformatted held)
    : value(std::in_place_type<boxed<RichBlockPreformatted>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockFooter held)
    : value(std::in_place_type<boxed<RichBlockFooter>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockDivider held)
    : value(std::in_place_type<boxed<RichBlockDivider>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockMathematicalExpression held)
    : value(std::in_place_type<boxed<RichBlockMathematicalExpression>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockAnchor held)
    : value(std::in_place_type<boxed<RichBlockAnchor>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockList held)
    : value(std::in_place_type<boxed<RichBlockList>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockBlockQuotation held)
    : value(std::in_place_type<boxed<RichBlockBlockQuotation>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockExpandableBlockQuotation held)
    : value(std::in_place_type<boxed<RichBlockExpandableBlockQuotation>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockPullQuotation held)
    : value(std::in_place_type<boxed<RichBlockPullQuotation>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockCollage held)
    : value(std::in_place_type<boxed<RichBlockCollage>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockSlideshow held)
    : value(std::in_place_type<boxed<RichBlockSlideshow>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockTable held)
    : value(std::in_place_type<boxed<RichBlockTable>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockDetails held)
    : value(std::in_place_type<boxed<RichBlockDetails>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockMap held)
    : value(std::in_place_type<boxed<RichBlockMap>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockButtons held)
    : value(std::in_place_type<boxed<RichBlockButtons>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockAnimation held)
    : value(std::in_place_type<boxed<RichBlockAnimation>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockAudio held)
    : value(std::in_place_type<boxed<RichBlockAudio>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockDocument held)
    : value(std::in_place_type<boxed<RichBlockDocument>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockPhoto held)
    : value(std::in_place_type<boxed<RichBlockPhoto>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockVideo held)
    : value(std::in_place_type<boxed<RichBlockVideo>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockVoiceNote held)
    : value(std::in_place_type<boxed<RichBlockVoiceNote>>, std::move(held)) {}
RichBlock::RichBlock(RichBlockThinking held)
    : value(std::in_place_type<boxed<RichBlockThinking>>, std::move(held)) {}
RichBlock::RichBlock(const RichBlock&) = default;
RichBlock::RichBlock(RichBlock&&) noexcept = default;
RichBlock& RichBlock::operator=(const RichBlock& other) {
  return *this = RichBlock(other);
}
RichBlock& RichBlock::operator=(RichBlock&& other) noexcept {
  return replace_value(*this, other);
}
RichBlock::~RichBlock() = default;
bool RichBlock::operator==(const RichBlock& other) const {
  return value == other.value;
}

void encode(json_writer& out, const RichBlock& value) {
  encode(out, value.value);
}

void decode(json_reader& in, RichBlock& value) {
  static constexpr json_member_table alternatives({
      {"paragraph", decode_alternative<RichBlock, boxed<RichBlockParagraph>>},
      {"heading", decode_alternative<RichBlock, boxed<RichBlockSectionHeading>>},
      {"pre", decode_alternative<RichBlock, boxed<RichBlockPreformatted>>},
      {"footer", decode_alternative<RichBlock, boxed<RichBlockFooter>>},
      {"divider", decode_alternative<RichBlock, boxed<RichBlockDivider>>},
      {"mathematical_expression", decode_alternative<RichBlock, boxed<RichBlockMathematicalExpression>>},
      {"anchor", decode_alternative<RichBlock, boxed<RichBlockAnchor>>},
      {"list", decode_alternative<RichBlock, boxed<RichBlockList>>},
      {"blockquote", decode_alternative<RichBlock, boxed<RichBlockBlockQuotation>>},
      {"expandable_blockquote", decode_alternative<RichBlock, boxed<RichBlockExpandableBlockQuotation>>},
      {"pullquote", decode_alternative<RichBlock, boxed<RichBlockPullQuotation>>},
      {"collage", decode_alternative<RichBlock, boxed<RichBlockCollage>>},
      {"slideshow", decode_alternative<RichBlock, boxed<RichBlockSlideshow>>},
      {"table", decode_alternative<RichBlock, boxed<RichBlockTable>>},
      {"details", decode_alternative<RichBlock, boxed<RichBlockDetails>>},
      {"map", decode_alternative<RichBlock, boxed<RichBlockMap>>},
      {"buttons", decode_alternative<RichBlock, boxed<RichBlockButtons>>},
      {"animation", decode_alternative<RichBlock, boxed<RichBlockAnimation>>},
      {"audio", decode_alternative<RichBlock, boxed<RichBlockAudio>>},
      {"document", decode_alternative<RichBlock, boxed<RichBlockDocument>>},
      {"photo", decode_alternative<RichBlock, boxed<RichBlockPhoto>>},
      {"video", decode_alternative<RichBlock, boxed<RichBlockVideo>>},
      {"voice_note", decode_alternative<RichBlock, boxed<RichBlockVoiceNote>>},
      {"thinking", decode_alternative<RichBlock, boxed<RichBlockThinking>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

RichBlockParagraph::RichBlockParagraph() = default;
RichBlockParagraph::RichBlockParagraph(RichText text)
    : text(std::move(text)) {}
RichBlockParagraph::RichBlockParagraph(const RichBlockParagraph&) = default;
RichBlockParagraph::RichBlockParagraph(RichBlockParagraph&&) noexcept = default;
RichBlockParagraph& RichBlockParagraph::operator=(const RichBlockParagraph& other) {
  return *this = RichBlockParagraph(other);
}
RichBlockParagraph& RichBlockParagraph::operator=(RichBlockParagraph&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockParagraph::~RichBlockParagraph() = default;
bool RichBlockParagraph::operator==(const RichBlockParagraph& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichBlockParagraph& value) {
  out.begin_object();
  out.key("type");
  out.string("paragraph");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichBlockParagraph& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockParagraph::text>},
  });
  decode_members(in, &value, members);
}

RichBlockSectionHeading::RichBlockSectionHeading() = default;
RichBlockSectionHeading::RichBlockSectionHeading(RichText text, std::int64_t size)
    : text(std::move(text)), size(size) {}
RichBlockSectionHeading::RichBlockSectionHeading(const RichBlockSectionHeading&) = default;
RichBlockSectionHeading::RichBlockSectionHeading(RichBlockSectionHeading&&) noexcept = default;
RichBlockSectionHeading& RichBlockSectionHeading::operator=(const RichBlockSectionHeading& other) {
  return *this = RichBlockSectionHeading(other);
}
RichBlockSectionHeading& RichBlockSectionHeading::operator=(RichBlockSectionHeading&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockSectionHeading::~RichBlockSectionHeading() = default;
bool RichBlockSectionHeading::operator==(const RichBlockSectionHeading& other) const {
  return text == other.text &&
         size == other.size;
}

void encode(json_writer& out, const RichBlockSectionHeading& value) {
  out.begin_object();
  out.key("type");
  out.string("heading");
  encode_member(out, "text", value.text);
  encode_member(out, "size", value.size);
  out.end_object();
}

void decode(json_reader& in, RichBlockSectionHeading& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockSectionHeading::text>},
      {"size", decode_field<&RichBlockSectionHeading::size>},
  });
  decode_members(in, &value, members);
}

RichBlockPreformatted::RichBlockPreformatted() = default;
RichBlockPreformatted::RichBlockPreformatted(RichText text)
    : text(std::move(text)) {}
RichBlockPreformatted::RichBlockPreformatted(const RichBlockPreformatted&) = default;
RichBlockPreformatted::RichBlockPreformatted(RichBlockPreformatted&&) noexcept = default;
RichBlockPreformatted& RichBlockPreformatted::operator=(const RichBlockPreformatted& other) {
  return *this = RichBlockPreformatted(other);
}
RichBlockPreformatted& RichBlockPreformatted::operator=(RichBlockPreformatted&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockPreformatted::~RichBlockPreformatted() = default;
bool RichBlockPreformatted::operator==(const RichBlockPreformatted& other) const {
  return text == other.text &&
         language == other.language;
}

void encode(json_writer& out, const RichBlockPreformatted& value) {
  out.begin_object();
  out.key("type");
  out.string("pre");
  encode_member(out, "text", value.text);
  encode_member(out, "language", value.language);
  out.end_object();
}

void decode(json_reader& in, RichBlockPreformatted& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockPreformatted::text>},
      {"language", decode_field<&RichBlockPreformatted::language>},
  });
  decode_members(in, &value, members);
}

RichBlockFooter::RichBlockFooter() = default;
RichBlockFooter::RichBlockFooter(RichText text)
    : text(std::move(text)) {}
RichBlockFooter::RichBlockFooter(const RichBlockFooter&) = default;
RichBlockFooter::RichBlockFooter(RichBlockFooter&&) noexcept = default;
RichBlockFooter& RichBlockFooter::operator=(const RichBlockFooter& other) {
  return *this = RichBlockFooter(other);
}
RichBlockFooter& RichBlockFooter::operator=(RichBlockFooter&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockFooter::~RichBlockFooter() = default;
bool RichBlockFooter::operator==(const RichBlockFooter& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichBlockFooter& value) {
  out.begin_object();
  out.key("type");
  out.string("footer");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichBlockFooter& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockFooter::text>},
  });
  decode_members(in, &value, members);
}

RichBlockDivider::RichBlockDivider() = default;
RichBlockDivider::RichBlockDivider(const RichBlockDivider&) = default;
RichBlockDivider::RichBlockDivider(RichBlockDivider&&) noexcept = default;
RichBlockDivider& RichBlockDivider::operator=(const RichBlockDivider& other) {
  return *this = RichBlockDivider(other);
}
RichBlockDivider& RichBlockDivider::operator=(RichBlockDivider&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockDivider::~RichBlockDivider() = default;
bool RichBlockDivider::operator==(const RichBlockDivider&) const {
  return true;
}

void encode(json_writer& out, const RichBlockDivider& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("divider");
  out.end_object();
}

void decode(json_reader& in, RichBlockDivider& /*value*/) {
  decode_no_members(in);
}

RichBlockMathematicalExpression::RichBlockMathematicalExpression() = default;
RichBlockMathematicalExpression::RichBlockMathematicalExpression(std::string expression)
    : expression(std::move(expression)) {}
RichBlockMathematicalExpression::RichBlockMathematicalExpression(const RichBlockMathematicalExpression&) = default;
RichBlockMathematicalExpression::RichBlockMathematicalExpression(RichBlockMathematicalExpression&&) noexcept = default;
RichBlockMathematicalExpression& RichBlockMathematicalExpression::operator=(const RichBlockMathematicalExpression& other) {
  return *this = RichBlockMathematicalExpression(other);
}
RichBlockMathematicalExpression& RichBlockMathematicalExpression::operator=(RichBlockMathematicalExpression&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockMathematicalExpression::~RichBlockMathematicalExpression() = default;
bool RichBlockMathematicalExpression::operator==(const RichBlockMathematicalExpression& other) const {
  return expression == other.expression;
}

void encode(json_writer& out, const RichBlockMathematicalExpression& value) {
  out.begin_object();
  out.key("type");
  out.string("mathematical_expression");
  encode_member(out, "expression", value.expression);
  out.end_object();
}

void decode(json_reader& in, RichBlockMathematicalExpression& value) {
  static constexpr json_member_table members({
      {"expression", decode_field<&RichBlockMathematicalExpression::expression>},
  });
  decode_members(in, &value, members);
}

RichBlockAnchor::RichBlockAnchor() = default;
RichBlockAnchor::RichBlockAnchor(std::string name)
    : name(std::move(name)) {}
RichBlockAnchor::RichBlockAnchor(const RichBlockAnchor&) = default;
RichBlockAnchor::RichBlockAnchor(RichBlockAnchor&&) noexcept = default;
RichBlockAnchor& RichBlockAnchor::operator=(const RichBlockAnchor& other) {
  return *this = RichBlockAnchor(other);
}
RichBlockAnchor& RichBlockAnchor::operator=(RichBlockAnchor&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockAnchor::~RichBlockAnchor() = default;
bool RichBlockAnchor::operator==(const RichBlockAnchor& other) const {
  return name == other.name;
}

void encode(json_writer& out, const RichBlockAnchor& value) {
  out.begin_object();
  out.key("type");
  out.string("anchor");
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, RichBlockAnchor& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&RichBlockAnchor::name>},
  });
  decode_members(in, &value, members);
}

RichBlockList::RichBlockList() = default;
RichBlockList::RichBlockList(std::vector<RichBlockListItem> items)
    : items(std::move(items)) {}
RichBlockList::RichBlockList(const RichBlockList&) = default;
RichBlockList::RichBlockList(RichBlockList&&) noexcept = default;
RichBlockList& RichBlockList::operator=(const RichBlockList& other) {
  return *this = RichBlockList(other);
}
RichBlockList& RichBlockList::operator=(RichBlockList&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockList::~RichBlockList() = default;
bool RichBlockList::operator==(const RichBlockList& other) const {
  return items == other.items;
}

void encode(json_writer& out, const RichBlockList& value) {
  out.begin_object();
  out.key("type");
  out.string("list");
  encode_member(out, "items", value.items);
  out.end_object();
}

void decode(json_reader& in, RichBlockList& value) {
  static constexpr json_member_table members({
      {"items", decode_field<&RichBlockList::items>},
  });
  decode_members(in, &value, members);
}

RichBlockBlockQuotation::RichBlockBlockQuotation() = default;
RichBlockBlockQuotation::RichBlockBlockQuotation(std::vector<RichBlock> blocks)
    : blocks(std::move(blocks)) {}
RichBlockBlockQuotation::RichBlockBlockQuotation(const RichBlockBlockQuotation&) = default;
RichBlockBlockQuotation::RichBlockBlockQuotation(RichBlockBlockQuotation&&) noexcept = default;
RichBlockBlockQuotation& RichBlockBlockQuotation::operator=(const RichBlockBlockQuotation& other) {
  return *this = RichBlockBlockQuotation(other);
}
RichBlockBlockQuotation& RichBlockBlockQuotation::operator=(RichBlockBlockQuotation&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockBlockQuotation::~RichBlockBlockQuotation() = default;
bool RichBlockBlockQuotation::operator==(const RichBlockBlockQuotation& other) const {
  return blocks == other.blocks &&
         credit == other.credit;
}

void encode(json_writer& out, const RichBlockBlockQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("blockquote");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, RichBlockBlockQuotation& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&RichBlockBlockQuotation::blocks>},
      {"credit", decode_field<&RichBlockBlockQuotation::credit>},
  });
  decode_members(in, &value, members);
}

RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation() = default;
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(RichText text)
    : text(std::move(text)) {}
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(const RichBlockExpandableBlockQuotation&) = default;
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(RichBlockExpandableBlockQuotation&&) noexcept = default;
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::operator=(const RichBlockExpandableBlockQuotation& other) {
  return *this = RichBlockExpandableBlockQuotation(other);
}
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::operator=(RichBlockExpandableBlockQuotation&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockExpandableBlockQuotation::~RichBlockExpandableBlockQuotation() = default;
bool RichBlockExpandableBlockQuotation::operator==(const RichBlockExpandableBlockQuotation& other) const {
  return text == other.text &&
         credit == other.credit;
}

void encode(json_writer& out, const RichBlockExpandableBlockQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("expandable_blockquote");
  encode_member(out, "text", value.text);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, RichBlockExpandableBlockQuotation& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockExpandableBlockQuotation::text>},
      {"credit", decode_field<&RichBlockExpandableBlockQuotation::credit>},
  });
  decode_members(in, &value, members);
}

RichBlockPullQuotation::RichBlockPullQuotation() = default;
RichBlockPullQuotation::RichBlockPullQuotation(RichText text)
    : text(std::move(text)) {}
RichBlockPullQuotation::RichBlockPullQuotation(const RichBlockPullQuotation&) = default;
RichBlockPullQuotation::RichBlockPullQuotation(RichBlockPullQuotation&&) noexcept = default;
RichBlockPullQuotation& RichBlockPullQuotation::operator=(const RichBlockPullQuotation& other) {
  return *this = RichBlockPullQuotation(other);
}
RichBlockPullQuotation& RichBlockPullQuotation::operator=(RichBlockPullQuotation&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockPullQuotation::~RichBlockPullQuotation() = default;
bool RichBlockPullQuotation::operator==(const RichBlockPullQuotation& other) const {
  return text == other.text &&
         credit == other.credit;
}

void encode(json_writer& out, const RichBlockPullQuotation& value) {
  out.begin_object();
  out.key("type");
  out.string("pullquote");
  encode_member(out, "text", value.text);
  encode_member(out, "credit", value.credit);
  out.end_object();
}

void decode(json_reader& in, RichBlockPullQuotation& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockPullQuotation::text>},
      {"credit", decode_field<&RichBlockPullQuotation::credit>},
  });
  decode_members(in, &value, members);
}

RichBlockCollage::RichBlockCollage() = default;
RichBlockCollage::RichBlockCollage(std::vector<RichBlock> blocks)
    : blocks(std::move(blocks)) {}
RichBlockCollage::RichBlockCollage(const RichBlockCollage&) = default;
RichBlockCollage::RichBlockCollage(RichBlockCollage&&) noexcept = default;
RichBlockCollage& RichBlockCollage::operator=(const RichBlockCollage& other) {
  return *this = RichBlockCollage(other);
}
RichBlockCollage& RichBlockCollage::operator=(RichBlockCollage&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockCollage::~RichBlockCollage() = default;
bool RichBlockCollage::operator==(const RichBlockCollage& other) const {
  return blocks == other.blocks &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockCollage& value) {
  out.begin_object();
  out.key("type");
  out.string("collage");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockCollage& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&RichBlockCollage::blocks>},
      {"caption", decode_field<&RichBlockCollage::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockSlideshow::RichBlockSlideshow() = default;
RichBlockSlideshow::RichBlockSlideshow(std::vector<RichBlock> blocks)
    : blocks(std::move(blocks)) {}
RichBlockSlideshow::RichBlockSlideshow(const RichBlockSlideshow&) = default;
RichBlockSlideshow::RichBlockSlideshow(RichBlockSlideshow&&) noexcept = default;
RichBlockSlideshow& RichBlockSlideshow::operator=(const RichBlockSlideshow& other) {
  return *this = RichBlockSlideshow(other);
}
RichBlockSlideshow& RichBlockSlideshow::operator=(RichBlockSlideshow&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockSlideshow::~RichBlockSlideshow() = default;
bool RichBlockSlideshow::operator==(const RichBlockSlideshow& other) const {
  return blocks == other.blocks &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockSlideshow& value) {
  out.begin_object();
  out.key("type");
  out.string("slideshow");
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockSlideshow& value) {
  static constexpr json_member_table members({
      {"blocks", decode_field<&RichBlockSlideshow::blocks>},
      {"caption", decode_field<&RichBlockSlideshow::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockTable::RichBlockTable() = default;
RichBlockTable::RichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells)
    : cells(std::move(cells)) {}
RichBlockTable::RichBlockTable(const RichBlockTable&) = default;
RichBlockTable::RichBlockTable(RichBlockTable&&) noexcept = default;
RichBlockTable& RichBlockTable::operator=(const RichBlockTable& other) {
  return *this = RichBlockTable(other);
}
RichBlockTable& RichBlockTable::operator=(RichBlockTable&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockTable::~RichBlockTable() = default;
bool RichBlockTable::operator==(const RichBlockTable& other) const {
  return cells == other.cells &&
         is_bordered == other.is_bordered &&
         is_striped == other.is_striped &&
         is_compact == other.is_compact &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockTable& value) {
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

void decode(json_reader& in, RichBlockTable& value) {
  static constexpr json_member_table members({
      {"cells", decode_field<&RichBlockTable::cells>},
      {"is_bordered", decode_field<&RichBlockTable::is_bordered>},
      {"is_striped", decode_field<&RichBlockTable::is_striped>},
      {"is_compact", decode_field<&RichBlockTable::is_compact>},
      {"caption", decode_field<&RichBlockTable::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockDetails::RichBlockDetails() = default;
RichBlockDetails::RichBlockDetails(RichText summary, std::vector<RichBlock> blocks)
    : summary(std::move(summary)), blocks(std::move(blocks)) {}
RichBlockDetails::RichBlockDetails(const RichBlockDetails&) = default;
RichBlockDetails::RichBlockDetails(RichBlockDetails&&) noexcept = default;
RichBlockDetails& RichBlockDetails::operator=(const RichBlockDetails& other) {
  return *this = RichBlockDetails(other);
}
RichBlockDetails& RichBlockDetails::operator=(RichBlockDetails&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockDetails::~RichBlockDetails() = default;
bool RichBlockDetails::operator==(const RichBlockDetails& other) const {
  return summary == other.summary &&
         blocks == other.blocks &&
         is_open == other.is_open;
}

void encode(json_writer& out, const RichBlockDetails& value) {
  out.begin_object();
  out.key("type");
  out.string("details");
  encode_member(out, "summary", value.summary);
  encode_member(out, "blocks", value.blocks);
  encode_member(out, "is_open", value.is_open);
  out.end_object();
}

void decode(json_reader& in, RichBlockDetails& value) {
  static constexpr json_member_table members({
      {"summary", decode_field<&RichBlockDetails::summary>},
      {"blocks", decode_field<&RichBlockDetails::blocks>},
      {"is_open", decode_field<&RichBlockDetails::is_open>},
  });
  decode_members(in, &value, members);
}

RichBlockMap::RichBlockMap() = default;
RichBlockMap::RichBlockMap(Location location, std::int64_t zoom, std::int64_t width, std::int64_t height)
    : location(std::move(location)), zoom(zoom), width(width), height(height) {}
RichBlockMap::RichBlockMap(const RichBlockMap&) = default;
RichBlockMap::RichBlockMap(RichBlockMap&&) noexcept = default;
RichBlockMap& RichBlockMap::operator=(const RichBlockMap& other) {
  return *this = RichBlockMap(other);
}
RichBlockMap& RichBlockMap::operator=(RichBlockMap&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockMap::~RichBlockMap() = default;
bool RichBlockMap::operator==(const RichBlockMap& other) const {
  return location == other.location &&
         zoom == other.zoom &&
         width == other.width &&
         height == other.height &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockMap& value) {
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

void decode(json_reader& in, RichBlockMap& value) {
  static constexpr json_member_table members({
      {"location", decode_field<&RichBlockMap::location>},
      {"zoom", decode_field<&RichBlockMap::zoom>},
      {"width", decode_field<&RichBlockMap::width>},
      {"height", decode_field<&RichBlockMap::height>},
      {"caption", decode_field<&RichBlockMap::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockButtons::RichBlockButtons() = default;
RichBlockButtons::RichBlockButtons(std::vector<RichMessageButton> buttons)
    : buttons(std::move(buttons)) {}
RichBlockButtons::RichBlockButtons(const RichBlockButtons&) = default;
RichBlockButtons::RichBlockButtons(RichBlockButtons&&) noexcept = default;
RichBlockButtons& RichBlockButtons::operator=(const RichBlockButtons& other) {
  return *this = RichBlockButtons(other);
}
RichBlockButtons& RichBlockButtons::operator=(RichBlockButtons&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockButtons::~RichBlockButtons() = default;
bool RichBlockButtons::operator==(const RichBlockButtons& other) const {
  return buttons == other.buttons &&
         align == other.align;
}

void encode(json_writer& out, const RichBlockButtons& value) {
  out.begin_object();
  out.key("type");
  out.string("buttons");
  encode_member(out, "buttons", value.buttons);
  encode_member(out, "align", value.align);
  out.end_object();
}

void decode(json_reader& in, RichBlockButtons& value) {
  static constexpr json_member_table members({
      {"buttons", decode_field<&RichBlockButtons::buttons>},
      {"align", decode_field<&RichBlockButtons::align>},
  });
  decode_members(in, &value, members);
}

RichBlockAnimation::RichBlockAnimation() = default;
RichBlockAnimation::RichBlockAnimation(Animation animation)
    : animation(std::move(animation)) {}
RichBlockAnimation::RichBlockAnimation(const RichBlockAnimation&) = default;
RichBlockAnimation::RichBlockAnimation(RichBlockAnimation&&) noexcept = default;
RichBlockAnimation& RichBlockAnimation::operator=(const RichBlockAnimation& other) {
  return *this = RichBlockAnimation(other);
}
RichBlockAnimation& RichBlockAnimation::operator=(RichBlockAnimation&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockAnimation::~RichBlockAnimation() = default;
bool RichBlockAnimation::operator==(const RichBlockAnimation& other) const {
  return animation == other.animation &&
         has_spoiler == other.has_spoiler &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockAnimation& value) {
  out.begin_object();
  out.key("type");
  out.string("animation");
  encode_member(out, "animation", value.animation);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockAnimation& value) {
  static constexpr json_member_table members({
      {"animation", decode_field<&RichBlockAnimation::animation>},
      {"has_spoiler", decode_field<&RichBlockAnimation::has_spoiler>},
      {"caption", decode_field<&RichBlockAnimation::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockAudio::RichBlockAudio() = default;
RichBlockAudio::RichBlockAudio(Audio audio)
    : audio(std::move(audio)) {}
RichBlockAudio::RichBlockAudio(const RichBlockAudio&) = default;
RichBlockAudio::RichBlockAudio(RichBlockAudio&&) noexcept = default;
RichBlockAudio& RichBlockAudio::operator=(const RichBlockAudio& other) {
  return *this = RichBlockAudio(other);
}
RichBlockAudio& RichBlockAudio::operator=(RichBlockAudio&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockAudio::~RichBlockAudio() = default;
bool RichBlockAudio::operator==(const RichBlockAudio& other) const {
  return audio == other.audio &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockAudio& value) {
  out.begin_object();
  out.key("type");
  out.string("audio");
  encode_member(out, "audio", value.audio);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockAudio& value) {
  static constexpr json_member_table members({
      {"audio", decode_field<&RichBlockAudio::audio>},
      {"caption", decode_field<&RichBlockAudio::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockDocument::RichBlockDocument() = default;
RichBlockDocument::RichBlockDocument(Document document)
    : document(std::move(document)) {}
RichBlockDocument::RichBlockDocument(const RichBlockDocument&) = default;
RichBlockDocument::RichBlockDocument(RichBlockDocument&&) noexcept = default;
RichBlockDocument& RichBlockDocument::operator=(const RichBlockDocument& other) {
  return *this = RichBlockDocument(other);
}
RichBlockDocument& RichBlockDocument::operator=(RichBlockDocument&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockDocument::~RichBlockDocument() = default;
bool RichBlockDocument::operator==(const RichBlockDocument& other) const {
  return document == other.document &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockDocument& value) {
  out.begin_object();
  out.key("type");
  out.string("document");
  encode_member(out, "document", value.document);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockDocument& value) {
  static constexpr json_member_table members({
      {"document", decode_field<&RichBlockDocument::document>},
      {"caption", decode_field<&RichBlockDocument::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockPhoto::RichBlockPhoto() = default;
RichBlockPhoto::RichBlockPhoto(std::vector<PhotoSize> photo)
    : photo(std::move(photo)) {}
RichBlockPhoto::RichBlockPhoto(const RichBlockPhoto&) = default;
RichBlockPhoto::RichBlockPhoto(RichBlockPhoto&&) noexcept = default;
RichBlockPhoto& RichBlockPhoto::operator=(const RichBlockPhoto& other) {
  return *this = RichBlockPhoto(other);
}
RichBlockPhoto& RichBlockPhoto::operator=(RichBlockPhoto&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockPhoto::~RichBlockPhoto() = default;
bool RichBlockPhoto::operator==(const RichBlockPhoto& other) const {
  return photo == other.photo &&
         has_spoiler == other.has_spoiler &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "photo", value.photo);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockPhoto& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&RichBlockPhoto::photo>},
      {"has_spoiler", decode_field<&RichBlockPhoto::has_spoiler>},
      {"caption", decode_field<&RichBlockPhoto::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockVideo::RichBlockVideo() = default;
RichBlockVideo::RichBlockVideo(Video video)
    : video(std::move(video)) {}
RichBlockVideo::RichBlockVideo(const RichBlockVideo&) = default;
RichBlockVideo::RichBlockVideo(RichBlockVideo&&) noexcept = default;
RichBlockVideo& RichBlockVideo::operator=(const RichBlockVideo& other) {
  return *this = RichBlockVideo(other);
}
RichBlockVideo& RichBlockVideo::operator=(RichBlockVideo&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockVideo::~RichBlockVideo() = default;
bool RichBlockVideo::operator==(const RichBlockVideo& other) const {
  return video == other.video &&
         has_spoiler == other.has_spoiler &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "video", value.video);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockVideo& value) {
  static constexpr json_member_table members({
      {"video", decode_field<&RichBlockVideo::video>},
      {"has_spoiler", decode_field<&RichBlockVideo::has_spoiler>},
      {"caption", decode_field<&RichBlockVideo::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockVoiceNote::RichBlockVoiceNote() = default;
RichBlockVoiceNote::RichBlockVoiceNote(Voice voice_note)
    : voice_note(std::move(voice_note)) {}
RichBlockVoiceNote::RichBlockVoiceNote(const RichBlockVoiceNote&) = default;
RichBlockVoiceNote::RichBlockVoiceNote(RichBlockVoiceNote&&) noexcept = default;
RichBlockVoiceNote& RichBlockVoiceNote::operator=(const RichBlockVoiceNote& other) {
  return *this = RichBlockVoiceNote(other);
}
RichBlockVoiceNote& RichBlockVoiceNote::operator=(RichBlockVoiceNote&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockVoiceNote::~RichBlockVoiceNote() = default;
bool RichBlockVoiceNote::operator==(const RichBlockVoiceNote& other) const {
  return voice_note == other.voice_note &&
         caption == other.caption;
}

void encode(json_writer& out, const RichBlockVoiceNote& value) {
  out.begin_object();
  out.key("type");
  out.string("voice_note");
  encode_member(out, "voice_note", value.voice_note);
  encode_member(out, "caption", value.caption);
  out.end_object();
}

void decode(json_reader& in, RichBlockVoiceNote& value) {
  static constexpr json_member_table members({
      {"voice_note", decode_field<&RichBlockVoiceNote::voice_note>},
      {"caption", decode_field<&RichBlockVoiceNote::caption>},
  });
  decode_members(in, &value, members);
}

RichBlockThinking::RichBlockThinking() = default;
RichBlockThinking::RichBlockThinking(RichText text)
    : text(std::move(text)) {}
RichBlockThinking::RichBlockThinking(const RichBlockThinking&) = default;
RichBlockThinking::RichBlockThinking(RichBlockThinking&&) noexcept = default;
RichBlockThinking& RichBlockThinking::operator=(const RichBlockThinking& other) {
  return *this = RichBlockThinking(other);
}
RichBlockThinking& RichBlockThinking::operator=(RichBlockThinking&& other) noexcept {
  return replace_value(*this, other);
}
RichBlockThinking::~RichBlockThinking() = default;
bool RichBlockThinking::operator==(const RichBlockThinking& other) const {
  return text == other.text;
}

void encode(json_writer& out, const RichBlockThinking& value) {
  out.begin_object();
  out.key("type");
  out.string("thinking");
  encode_member(out, "text", value.text);
  out.end_object();
}

void decode(json_reader& in, RichBlockThinking& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&RichBlockThinking::text>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
