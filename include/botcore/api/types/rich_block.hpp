// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: rich block.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's RichBlockCaption.
/// @see https://core.telegram.org/bots/api#richblockcaption
struct BOTCORE_EXPORT RichBlockCaption {
  RichBlockCaption();
  explicit RichBlockCaption(RichText text);
  RichBlockCaption(const RichBlockCaption& other);
  RichBlockCaption(RichBlockCaption&& other) noexcept;
  RichBlockCaption& operator=(const RichBlockCaption& other);
  RichBlockCaption& operator=(RichBlockCaption&& other) noexcept;
  ~RichBlockCaption();
  bool operator==(const RichBlockCaption& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  RichBlockCaption& with_credit(RichText value) &;
  RichBlockCaption&& with_credit(RichText value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockCaption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockCaption& value);
};

/// Telegram's RichBlockTableCell.
/// @see https://core.telegram.org/bots/api#richblocktablecell
struct BOTCORE_EXPORT RichBlockTableCell {
  RichBlockTableCell();
  RichBlockTableCell(HorizontalAlign align, VerticalAlign valign);
  RichBlockTableCell(const RichBlockTableCell& other);
  RichBlockTableCell(RichBlockTableCell&& other) noexcept;
  RichBlockTableCell& operator=(const RichBlockTableCell& other);
  RichBlockTableCell& operator=(RichBlockTableCell&& other) noexcept;
  ~RichBlockTableCell();
  bool operator==(const RichBlockTableCell& other) const;

  boxed<RichText> text;  ///< Optional.
  std::optional<bool> is_header;  ///< Optional.
  std::optional<std::int64_t> colspan;  ///< Optional.
  std::optional<std::int64_t> rowspan;  ///< Optional.
  HorizontalAlign align;  ///< Required.
  VerticalAlign valign;  ///< Required.

  RichBlockTableCell& with_text(RichText value) &;
  RichBlockTableCell&& with_text(RichText value) &&;
  RichBlockTableCell& with_is_header(bool value = true) &;
  RichBlockTableCell&& with_is_header(bool value = true) &&;
  RichBlockTableCell& with_colspan(std::int64_t value) &;
  RichBlockTableCell&& with_colspan(std::int64_t value) &&;
  RichBlockTableCell& with_rowspan(std::int64_t value) &;
  RichBlockTableCell&& with_rowspan(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockTableCell& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockTableCell& value);
};

/// Telegram's RichBlockListItem.
/// @see https://core.telegram.org/bots/api#richblocklistitem
struct BOTCORE_EXPORT RichBlockListItem {
  RichBlockListItem();
  RichBlockListItem(std::string label, std::vector<RichBlock> blocks);
  RichBlockListItem(const RichBlockListItem& other);
  RichBlockListItem(RichBlockListItem&& other) noexcept;
  RichBlockListItem& operator=(const RichBlockListItem& other);
  RichBlockListItem& operator=(RichBlockListItem&& other) noexcept;
  ~RichBlockListItem();
  bool operator==(const RichBlockListItem& other) const;

  std::string label;  ///< Required.
  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> has_checkbox;  ///< Optional.
  std::optional<bool> is_checked;  ///< Optional.
  std::optional<std::int64_t> value;  ///< Optional.
  std::optional<RichBlockListItemType> type;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockListItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockListItem& value);
};

/// One of `RichBlockParagraph`, `RichBlockSectionHeading`, `RichBlockPreformatted`, `RichBlockFooter`,
/// `RichBlockDivider`, `RichBlockMathematicalExpression`, `RichBlockAnchor`, `RichBlockList`,
/// `RichBlockBlockQuotation`, `RichBlockExpandableBlockQuotation`, `RichBlockPullQuotation`,
/// `RichBlockCollage`, `RichBlockSlideshow`, `RichBlockTable`, `RichBlockDetails`, `RichBlockMap`,
/// `RichBlockButtons`, `RichBlockAnimation`, `RichBlockAudio`, `RichBlockDocument`, `RichBlockPhoto`,
/// `RichBlockVideo`, `RichBlockVoiceNote`, `RichBlockThinking`.
/// @see https://core.telegram.org/bots/api#richblock
struct BOTCORE_EXPORT RichBlock {
  RichBlock();
  RichBlock(RichBlockParagraph held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockSectionHeading held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockPreformatted held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockFooter held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockDivider held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockMathematicalExpression held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockAnchor held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockList held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockBlockQuotation held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockExpandableBlockQuotation held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockPullQuotation held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockCollage held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockSlideshow held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockTable held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockDetails held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockMap held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockButtons held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockAnimation held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockAudio held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockDocument held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockPhoto held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockVideo held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockVoiceNote held);  // NOLINT(google-explicit-constructor)
  RichBlock(RichBlockThinking held);  // NOLINT(google-explicit-constructor)
  RichBlock(const RichBlock& other);
  RichBlock(RichBlock&& other) noexcept;
  RichBlock& operator=(const RichBlock& other);
  RichBlock& operator=(RichBlock&& other) noexcept;
  ~RichBlock();
  bool operator==(const RichBlock& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<RichBlockParagraph>, boxed<RichBlockSectionHeading>,
               boxed<RichBlockPreformatted>, boxed<RichBlockFooter>, boxed<RichBlockDivider>,
               boxed<RichBlockMathematicalExpression>, boxed<RichBlockAnchor>, boxed<RichBlockList>,
               boxed<RichBlockBlockQuotation>, boxed<RichBlockExpandableBlockQuotation>,
               boxed<RichBlockPullQuotation>, boxed<RichBlockCollage>, boxed<RichBlockSlideshow>,
               boxed<RichBlockTable>, boxed<RichBlockDetails>, boxed<RichBlockMap>, boxed<RichBlockButtons>,
               boxed<RichBlockAnimation>, boxed<RichBlockAudio>, boxed<RichBlockDocument>,
               boxed<RichBlockPhoto>, boxed<RichBlockVideo>, boxed<RichBlockVoiceNote>,
               boxed<RichBlockThinking>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlock& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlock& value);
};

/// Telegram's RichBlockParagraph, told apart by `type` "paragraph".
/// @see https://core.telegram.org/bots/api#richblockparagraph
struct BOTCORE_EXPORT RichBlockParagraph {
  RichBlockParagraph();
  explicit RichBlockParagraph(RichText text);
  RichBlockParagraph(const RichBlockParagraph& other);
  RichBlockParagraph(RichBlockParagraph&& other) noexcept;
  RichBlockParagraph& operator=(const RichBlockParagraph& other);
  RichBlockParagraph& operator=(RichBlockParagraph&& other) noexcept;
  ~RichBlockParagraph();
  bool operator==(const RichBlockParagraph& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockParagraph& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockParagraph& value);
};

/// Telegram's RichBlockSectionHeading, told apart by `type` "heading".
/// @see https://core.telegram.org/bots/api#richblocksectionheading
struct BOTCORE_EXPORT RichBlockSectionHeading {
  RichBlockSectionHeading();
  RichBlockSectionHeading(RichText text, std::int64_t size);
  RichBlockSectionHeading(const RichBlockSectionHeading& other);
  RichBlockSectionHeading(RichBlockSectionHeading&& other) noexcept;
  RichBlockSectionHeading& operator=(const RichBlockSectionHeading& other);
  RichBlockSectionHeading& operator=(RichBlockSectionHeading&& other) noexcept;
  ~RichBlockSectionHeading();
  bool operator==(const RichBlockSectionHeading& other) const;

  boxed<RichText> text;  ///< Required.
  std::int64_t size = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockSectionHeading& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockSectionHeading& value);
};

/// Telegram's RichBlockPreformatted, told apart by `type` "pre".
/// @see https://core.telegram.org/bots/api#richblockpreformatted
struct BOTCORE_EXPORT RichBlockPreformatted {
  RichBlockPreformatted();
  explicit RichBlockPreformatted(RichText text);
  RichBlockPreformatted(const RichBlockPreformatted& other);
  RichBlockPreformatted(RichBlockPreformatted&& other) noexcept;
  RichBlockPreformatted& operator=(const RichBlockPreformatted& other);
  RichBlockPreformatted& operator=(RichBlockPreformatted&& other) noexcept;
  ~RichBlockPreformatted();
  bool operator==(const RichBlockPreformatted& other) const;

  boxed<RichText> text;  ///< Required.
  std::optional<std::string> language;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPreformatted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPreformatted& value);
};

/// Telegram's RichBlockFooter, told apart by `type` "footer".
/// @see https://core.telegram.org/bots/api#richblockfooter
struct BOTCORE_EXPORT RichBlockFooter {
  RichBlockFooter();
  explicit RichBlockFooter(RichText text);
  RichBlockFooter(const RichBlockFooter& other);
  RichBlockFooter(RichBlockFooter&& other) noexcept;
  RichBlockFooter& operator=(const RichBlockFooter& other);
  RichBlockFooter& operator=(RichBlockFooter&& other) noexcept;
  ~RichBlockFooter();
  bool operator==(const RichBlockFooter& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockFooter& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockFooter& value);
};

/// Telegram's RichBlockDivider, told apart by `type` "divider"; it has no members.
/// @see https://core.telegram.org/bots/api#richblockdivider
struct BOTCORE_EXPORT RichBlockDivider {
  RichBlockDivider();
  RichBlockDivider(const RichBlockDivider& other);
  RichBlockDivider(RichBlockDivider&& other) noexcept;
  RichBlockDivider& operator=(const RichBlockDivider& other);
  RichBlockDivider& operator=(RichBlockDivider&& other) noexcept;
  ~RichBlockDivider();
  bool operator==(const RichBlockDivider& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDivider& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDivider& value);
};

/// Telegram's RichBlockMathematicalExpression, told apart by `type` "mathematical_expression".
/// @see https://core.telegram.org/bots/api#richblockmathematicalexpression
struct BOTCORE_EXPORT RichBlockMathematicalExpression {
  RichBlockMathematicalExpression();
  explicit RichBlockMathematicalExpression(std::string expression);
  RichBlockMathematicalExpression(const RichBlockMathematicalExpression& other);
  RichBlockMathematicalExpression(RichBlockMathematicalExpression&& other) noexcept;
  RichBlockMathematicalExpression& operator=(const RichBlockMathematicalExpression& other);
  RichBlockMathematicalExpression& operator=(RichBlockMathematicalExpression&& other) noexcept;
  ~RichBlockMathematicalExpression();
  bool operator==(const RichBlockMathematicalExpression& other) const;

  std::string expression;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockMathematicalExpression& value);
};

/// Telegram's RichBlockAnchor, told apart by `type` "anchor".
/// @see https://core.telegram.org/bots/api#richblockanchor
struct BOTCORE_EXPORT RichBlockAnchor {
  RichBlockAnchor();
  explicit RichBlockAnchor(std::string name);
  RichBlockAnchor(const RichBlockAnchor& other);
  RichBlockAnchor(RichBlockAnchor&& other) noexcept;
  RichBlockAnchor& operator=(const RichBlockAnchor& other);
  RichBlockAnchor& operator=(RichBlockAnchor&& other) noexcept;
  ~RichBlockAnchor();
  bool operator==(const RichBlockAnchor& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAnchor& value);
};

/// Telegram's RichBlockList, told apart by `type` "list".
/// @see https://core.telegram.org/bots/api#richblocklist
struct BOTCORE_EXPORT RichBlockList {
  RichBlockList();
  explicit RichBlockList(std::vector<RichBlockListItem> items);
  RichBlockList(const RichBlockList& other);
  RichBlockList(RichBlockList&& other) noexcept;
  RichBlockList& operator=(const RichBlockList& other);
  RichBlockList& operator=(RichBlockList&& other) noexcept;
  ~RichBlockList();
  bool operator==(const RichBlockList& other) const;

  std::vector<RichBlockListItem> items;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockList& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockList& value);
};

/// Telegram's RichBlockBlockQuotation, told apart by `type` "blockquote".
/// @see https://core.telegram.org/bots/api#richblockblockquotation
struct BOTCORE_EXPORT RichBlockBlockQuotation {
  RichBlockBlockQuotation();
  explicit RichBlockBlockQuotation(std::vector<RichBlock> blocks);
  RichBlockBlockQuotation(const RichBlockBlockQuotation& other);
  RichBlockBlockQuotation(RichBlockBlockQuotation&& other) noexcept;
  RichBlockBlockQuotation& operator=(const RichBlockBlockQuotation& other);
  RichBlockBlockQuotation& operator=(RichBlockBlockQuotation&& other) noexcept;
  ~RichBlockBlockQuotation();
  bool operator==(const RichBlockBlockQuotation& other) const;

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockBlockQuotation& value);
};

/// Telegram's RichBlockExpandableBlockQuotation, told apart by `type` "expandable_blockquote".
/// @see https://core.telegram.org/bots/api#richblockexpandableblockquotation
struct BOTCORE_EXPORT RichBlockExpandableBlockQuotation {
  RichBlockExpandableBlockQuotation();
  explicit RichBlockExpandableBlockQuotation(RichText text);
  RichBlockExpandableBlockQuotation(const RichBlockExpandableBlockQuotation& other);
  RichBlockExpandableBlockQuotation(RichBlockExpandableBlockQuotation&& other) noexcept;
  RichBlockExpandableBlockQuotation& operator=(const RichBlockExpandableBlockQuotation& other);
  RichBlockExpandableBlockQuotation& operator=(RichBlockExpandableBlockQuotation&& other) noexcept;
  ~RichBlockExpandableBlockQuotation();
  bool operator==(const RichBlockExpandableBlockQuotation& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockExpandableBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockExpandableBlockQuotation& value);
};

/// Telegram's RichBlockPullQuotation, told apart by `type` "pullquote".
/// @see https://core.telegram.org/bots/api#richblockpullquotation
struct BOTCORE_EXPORT RichBlockPullQuotation {
  RichBlockPullQuotation();
  explicit RichBlockPullQuotation(RichText text);
  RichBlockPullQuotation(const RichBlockPullQuotation& other);
  RichBlockPullQuotation(RichBlockPullQuotation&& other) noexcept;
  RichBlockPullQuotation& operator=(const RichBlockPullQuotation& other);
  RichBlockPullQuotation& operator=(RichBlockPullQuotation&& other) noexcept;
  ~RichBlockPullQuotation();
  bool operator==(const RichBlockPullQuotation& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPullQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPullQuotation& value);
};

/// Telegram's RichBlockCollage, told apart by `type` "collage".
/// @see https://core.telegram.org/bots/api#richblockcollage
struct BOTCORE_EXPORT RichBlockCollage {
  RichBlockCollage();
  explicit RichBlockCollage(std::vector<RichBlock> blocks);
  RichBlockCollage(const RichBlockCollage& other);
  RichBlockCollage(RichBlockCollage&& other) noexcept;
  RichBlockCollage& operator=(const RichBlockCollage& other);
  RichBlockCollage& operator=(RichBlockCollage&& other) noexcept;
  ~RichBlockCollage();
  bool operator==(const RichBlockCollage& other) const;

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockCollage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockCollage& value);
};

/// Telegram's RichBlockSlideshow, told apart by `type` "slideshow".
/// @see https://core.telegram.org/bots/api#richblockslideshow
struct BOTCORE_EXPORT RichBlockSlideshow {
  RichBlockSlideshow();
  explicit RichBlockSlideshow(std::vector<RichBlock> blocks);
  RichBlockSlideshow(const RichBlockSlideshow& other);
  RichBlockSlideshow(RichBlockSlideshow&& other) noexcept;
  RichBlockSlideshow& operator=(const RichBlockSlideshow& other);
  RichBlockSlideshow& operator=(RichBlockSlideshow&& other) noexcept;
  ~RichBlockSlideshow();
  bool operator==(const RichBlockSlideshow& other) const;

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockSlideshow& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockSlideshow& value);
};

/// Telegram's RichBlockTable, told apart by `type` "table".
/// @see https://core.telegram.org/bots/api#richblocktable
struct BOTCORE_EXPORT RichBlockTable {
  RichBlockTable();
  explicit RichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
  RichBlockTable(const RichBlockTable& other);
  RichBlockTable(RichBlockTable&& other) noexcept;
  RichBlockTable& operator=(const RichBlockTable& other);
  RichBlockTable& operator=(RichBlockTable&& other) noexcept;
  ~RichBlockTable();
  bool operator==(const RichBlockTable& other) const;

  std::vector<std::vector<RichBlockTableCell>> cells;  ///< Required.
  std::optional<bool> is_bordered;  ///< Optional.
  std::optional<bool> is_striped;  ///< Optional.
  std::optional<bool> is_compact;  ///< Optional.
  boxed<RichText> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockTable& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockTable& value);
};

/// Telegram's RichBlockDetails, told apart by `type` "details".
/// @see https://core.telegram.org/bots/api#richblockdetails
struct BOTCORE_EXPORT RichBlockDetails {
  RichBlockDetails();
  RichBlockDetails(RichText summary, std::vector<RichBlock> blocks);
  RichBlockDetails(const RichBlockDetails& other);
  RichBlockDetails(RichBlockDetails&& other) noexcept;
  RichBlockDetails& operator=(const RichBlockDetails& other);
  RichBlockDetails& operator=(RichBlockDetails&& other) noexcept;
  ~RichBlockDetails();
  bool operator==(const RichBlockDetails& other) const;

  boxed<RichText> summary;  ///< Required.
  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> is_open;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDetails& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDetails& value);
};

/// Telegram's RichBlockMap, told apart by `type` "map".
/// @see https://core.telegram.org/bots/api#richblockmap
struct BOTCORE_EXPORT RichBlockMap {
  RichBlockMap();
  RichBlockMap(Location location, std::int64_t zoom, std::int64_t width, std::int64_t height);
  RichBlockMap(const RichBlockMap& other);
  RichBlockMap(RichBlockMap&& other) noexcept;
  RichBlockMap& operator=(const RichBlockMap& other);
  RichBlockMap& operator=(RichBlockMap&& other) noexcept;
  ~RichBlockMap();
  bool operator==(const RichBlockMap& other) const;

  boxed<Location> location;  ///< Required.
  std::int64_t zoom = 0;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockMap& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockMap& value);
};

/// Telegram's RichBlockButtons, told apart by `type` "buttons".
/// @see https://core.telegram.org/bots/api#richblockbuttons
struct BOTCORE_EXPORT RichBlockButtons {
  RichBlockButtons();
  explicit RichBlockButtons(std::vector<RichMessageButton> buttons);
  RichBlockButtons(const RichBlockButtons& other);
  RichBlockButtons(RichBlockButtons&& other) noexcept;
  RichBlockButtons& operator=(const RichBlockButtons& other);
  RichBlockButtons& operator=(RichBlockButtons&& other) noexcept;
  ~RichBlockButtons();
  bool operator==(const RichBlockButtons& other) const;

  std::vector<RichMessageButton> buttons;  ///< Required.
  std::optional<HorizontalAlign> align;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockButtons& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockButtons& value);
};

/// Telegram's RichBlockAnimation, told apart by `type` "animation".
/// @see https://core.telegram.org/bots/api#richblockanimation
struct BOTCORE_EXPORT RichBlockAnimation {
  RichBlockAnimation();
  explicit RichBlockAnimation(Animation animation);
  RichBlockAnimation(const RichBlockAnimation& other);
  RichBlockAnimation(RichBlockAnimation&& other) noexcept;
  RichBlockAnimation& operator=(const RichBlockAnimation& other);
  RichBlockAnimation& operator=(RichBlockAnimation&& other) noexcept;
  ~RichBlockAnimation();
  bool operator==(const RichBlockAnimation& other) const;

  boxed<Animation> animation;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Optional.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAnimation& value);
};

/// Telegram's RichBlockAudio, told apart by `type` "audio".
/// @see https://core.telegram.org/bots/api#richblockaudio
struct BOTCORE_EXPORT RichBlockAudio {
  RichBlockAudio();
  explicit RichBlockAudio(Audio audio);
  RichBlockAudio(const RichBlockAudio& other);
  RichBlockAudio(RichBlockAudio&& other) noexcept;
  RichBlockAudio& operator=(const RichBlockAudio& other);
  RichBlockAudio& operator=(RichBlockAudio&& other) noexcept;
  ~RichBlockAudio();
  bool operator==(const RichBlockAudio& other) const;

  boxed<Audio> audio;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAudio& value);
};

/// Telegram's RichBlockDocument, told apart by `type` "document".
/// @see https://core.telegram.org/bots/api#richblockdocument
struct BOTCORE_EXPORT RichBlockDocument {
  RichBlockDocument();
  explicit RichBlockDocument(Document document);
  RichBlockDocument(const RichBlockDocument& other);
  RichBlockDocument(RichBlockDocument&& other) noexcept;
  RichBlockDocument& operator=(const RichBlockDocument& other);
  RichBlockDocument& operator=(RichBlockDocument&& other) noexcept;
  ~RichBlockDocument();
  bool operator==(const RichBlockDocument& other) const;

  boxed<Document> document;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDocument& value);
};

/// Telegram's RichBlockPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#richblockphoto
struct BOTCORE_EXPORT RichBlockPhoto {
  RichBlockPhoto();
  explicit RichBlockPhoto(std::vector<PhotoSize> photo);
  RichBlockPhoto(const RichBlockPhoto& other);
  RichBlockPhoto(RichBlockPhoto&& other) noexcept;
  RichBlockPhoto& operator=(const RichBlockPhoto& other);
  RichBlockPhoto& operator=(RichBlockPhoto&& other) noexcept;
  ~RichBlockPhoto();
  bool operator==(const RichBlockPhoto& other) const;

  std::vector<PhotoSize> photo;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Optional.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPhoto& value);
};

/// Telegram's RichBlockVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#richblockvideo
struct BOTCORE_EXPORT RichBlockVideo {
  RichBlockVideo();
  explicit RichBlockVideo(Video video);
  RichBlockVideo(const RichBlockVideo& other);
  RichBlockVideo(RichBlockVideo&& other) noexcept;
  RichBlockVideo& operator=(const RichBlockVideo& other);
  RichBlockVideo& operator=(RichBlockVideo&& other) noexcept;
  ~RichBlockVideo();
  bool operator==(const RichBlockVideo& other) const;

  boxed<Video> video;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Optional.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockVideo& value);
};

/// Telegram's RichBlockVoiceNote, told apart by `type` "voice_note".
/// @see https://core.telegram.org/bots/api#richblockvoicenote
struct BOTCORE_EXPORT RichBlockVoiceNote {
  RichBlockVoiceNote();
  explicit RichBlockVoiceNote(Voice voice_note);
  RichBlockVoiceNote(const RichBlockVoiceNote& other);
  RichBlockVoiceNote(RichBlockVoiceNote&& other) noexcept;
  RichBlockVoiceNote& operator=(const RichBlockVoiceNote& other);
  RichBlockVoiceNote& operator=(RichBlockVoiceNote&& other) noexcept;
  ~RichBlockVoiceNote();
  bool operator==(const RichBlockVoiceNote& other) const;

  boxed<Voice> voice_note;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockVoiceNote& value);
};

/// Telegram's RichBlockThinking, told apart by `type` "thinking".
/// @see https://core.telegram.org/bots/api#richblockthinking
struct BOTCORE_EXPORT RichBlockThinking {
  RichBlockThinking();
  explicit RichBlockThinking(RichText text);
  RichBlockThinking(const RichBlockThinking& other);
  RichBlockThinking(RichBlockThinking&& other) noexcept;
  RichBlockThinking& operator=(const RichBlockThinking& other);
  RichBlockThinking& operator=(RichBlockThinking&& other) noexcept;
  ~RichBlockThinking();
  bool operator==(const RichBlockThinking& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockThinking& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockThinking& value);
};

}  // namespace botcore::inline v0::api
