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
///
/// Sent and received.
/// Held by RichBlockCollage::caption, RichBlockSlideshow::caption, RichBlockMap::caption,
/// RichBlockAnimation::caption, RichBlockAudio::caption, RichBlockDocument::caption and 12 more.
/// @see https://core.telegram.org/bots/api#richblockcaption
struct BOTCORE_EXPORT RichBlockCaption {
  RichBlockCaption();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockCaption(RichText text);
  /// @cond
  RichBlockCaption(const RichBlockCaption& other);
  RichBlockCaption(RichBlockCaption&& other) noexcept;
  RichBlockCaption& operator=(const RichBlockCaption& other);
  RichBlockCaption& operator=(RichBlockCaption&& other) noexcept;
  ~RichBlockCaption();
  bool operator==(const RichBlockCaption& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<RichText> credit;  ///< Optional.

  RichBlockCaption& with_credit(RichText value) &;  ///< Sets #credit.
  /// @cond
  RichBlockCaption&& with_credit(RichText value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockCaption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockCaption& value);
  /// @endcond
};

/// Telegram's RichBlockTableCell.
///
/// Sent and received.
/// Held by RichBlockTable::cells, InputRichBlockTable::cells.
/// @see https://core.telegram.org/bots/api#richblocktablecell
struct BOTCORE_EXPORT RichBlockTableCell {
  RichBlockTableCell();  ///< With nothing set.
  /// With what it needs.
  RichBlockTableCell(HorizontalAlign align, VerticalAlign valign);
  /// @cond
  RichBlockTableCell(const RichBlockTableCell& other);
  RichBlockTableCell(RichBlockTableCell&& other) noexcept;
  RichBlockTableCell& operator=(const RichBlockTableCell& other);
  RichBlockTableCell& operator=(RichBlockTableCell&& other) noexcept;
  ~RichBlockTableCell();
  bool operator==(const RichBlockTableCell& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (optional).
  std::optional<bool> is_header;  ///< Whether it is header (optional).
  std::optional<std::int64_t> colspan;  ///< Optional.
  std::optional<std::int64_t> rowspan;  ///< Optional.
  HorizontalAlign align;  ///< Required.
  VerticalAlign valign;  ///< Required.

  RichBlockTableCell& with_text(RichText value) &;  ///< Sets #text.
  RichBlockTableCell& with_is_header(bool value = true) &;  ///< Sets #is_header.
  RichBlockTableCell& with_colspan(std::int64_t value) &;  ///< Sets #colspan.
  RichBlockTableCell& with_rowspan(std::int64_t value) &;  ///< Sets #rowspan.
  /// @cond
  RichBlockTableCell&& with_text(RichText value) &&;
  RichBlockTableCell&& with_is_header(bool value = true) &&;
  RichBlockTableCell&& with_colspan(std::int64_t value) &&;
  RichBlockTableCell&& with_rowspan(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockTableCell& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockTableCell& value);
  /// @endcond
};

/// Telegram's RichBlockListItem.
///
/// Only received.
/// Held by RichBlockList::items.
/// @see https://core.telegram.org/bots/api#richblocklistitem
struct BOTCORE_EXPORT RichBlockListItem {
  RichBlockListItem();  ///< With nothing set.
  /// With what it needs.
  RichBlockListItem(std::string label, std::vector<RichBlock> blocks);
  /// @cond
  RichBlockListItem(const RichBlockListItem& other);
  RichBlockListItem(RichBlockListItem&& other) noexcept;
  RichBlockListItem& operator=(const RichBlockListItem& other);
  RichBlockListItem& operator=(RichBlockListItem&& other) noexcept;
  ~RichBlockListItem();
  bool operator==(const RichBlockListItem& other) const;
  /// @endcond

  std::string label;  ///< Required.
  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> has_checkbox;  ///< Whether it has checkbox (optional).
  std::optional<bool> is_checked;  ///< Whether it is checked (optional).
  std::optional<std::int64_t> value;  ///< Optional.
  std::optional<RichBlockListItemType> type;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockListItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockListItem& value);
  /// @endcond
};

/// A block of a rich message.
///
/// One of RichBlockParagraph, RichBlockSectionHeading, RichBlockPreformatted, RichBlockFooter,
/// RichBlockDivider, RichBlockMathematicalExpression, RichBlockAnchor, RichBlockList,
/// RichBlockBlockQuotation, RichBlockExpandableBlockQuotation, RichBlockPullQuotation, RichBlockCollage,
/// RichBlockSlideshow, RichBlockTable, RichBlockDetails, RichBlockMap, RichBlockButtons, RichBlockAnimation,
/// RichBlockAudio, RichBlockDocument, RichBlockPhoto, RichBlockVideo, RichBlockVoiceNote, RichBlockThinking,
/// told apart by `type`; or what this version of the Bot API does not know, as JSON.
/// Only received.
/// Held by RichMessage::blocks, RichBlockListItem::blocks, RichBlockBlockQuotation::blocks,
/// RichBlockCollage::blocks, RichBlockSlideshow::blocks, RichBlockDetails::blocks.
/// @see https://core.telegram.org/bots/api#richblock
struct BOTCORE_EXPORT RichBlock {
  RichBlock();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
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
  /// @}
  /// @cond
  RichBlock(const RichBlock& other);
  RichBlock(RichBlock&& other) noexcept;
  RichBlock& operator=(const RichBlock& other);
  RichBlock& operator=(RichBlock&& other) noexcept;
  ~RichBlock();
  bool operator==(const RichBlock& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<RichBlockParagraph>, boxed<RichBlockSectionHeading>,
               boxed<RichBlockPreformatted>, boxed<RichBlockFooter>, boxed<RichBlockDivider>,
               boxed<RichBlockMathematicalExpression>, boxed<RichBlockAnchor>, boxed<RichBlockList>,
               boxed<RichBlockBlockQuotation>, boxed<RichBlockExpandableBlockQuotation>,
               boxed<RichBlockPullQuotation>, boxed<RichBlockCollage>, boxed<RichBlockSlideshow>,
               boxed<RichBlockTable>, boxed<RichBlockDetails>, boxed<RichBlockMap>, boxed<RichBlockButtons>,
               boxed<RichBlockAnimation>, boxed<RichBlockAudio>, boxed<RichBlockDocument>,
               boxed<RichBlockPhoto>, boxed<RichBlockVideo>, boxed<RichBlockVoiceNote>,
               boxed<RichBlockThinking>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlock& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlock& value);
  /// @endcond
};

/// Telegram's RichBlockParagraph.
///
/// Only received.
/// An alternative of RichBlock: `type` is "paragraph".
/// @see https://core.telegram.org/bots/api#richblockparagraph
struct BOTCORE_EXPORT RichBlockParagraph {
  RichBlockParagraph();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockParagraph(RichText text);
  /// @cond
  RichBlockParagraph(const RichBlockParagraph& other);
  RichBlockParagraph(RichBlockParagraph&& other) noexcept;
  RichBlockParagraph& operator=(const RichBlockParagraph& other);
  RichBlockParagraph& operator=(RichBlockParagraph&& other) noexcept;
  ~RichBlockParagraph();
  bool operator==(const RichBlockParagraph& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockParagraph& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockParagraph& value);
  /// @endcond
};

/// Telegram's RichBlockSectionHeading.
///
/// Only received.
/// An alternative of RichBlock: `type` is "heading".
/// @see https://core.telegram.org/bots/api#richblocksectionheading
struct BOTCORE_EXPORT RichBlockSectionHeading {
  RichBlockSectionHeading();  ///< With nothing set.
  /// With what it needs.
  RichBlockSectionHeading(RichText text, std::int64_t size);
  /// @cond
  RichBlockSectionHeading(const RichBlockSectionHeading& other);
  RichBlockSectionHeading(RichBlockSectionHeading&& other) noexcept;
  RichBlockSectionHeading& operator=(const RichBlockSectionHeading& other);
  RichBlockSectionHeading& operator=(RichBlockSectionHeading&& other) noexcept;
  ~RichBlockSectionHeading();
  bool operator==(const RichBlockSectionHeading& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::int64_t size = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockSectionHeading& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockSectionHeading& value);
  /// @endcond
};

/// Telegram's RichBlockPreformatted.
///
/// Only received.
/// An alternative of RichBlock: `type` is "pre".
/// @see https://core.telegram.org/bots/api#richblockpreformatted
struct BOTCORE_EXPORT RichBlockPreformatted {
  RichBlockPreformatted();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockPreformatted(RichText text);
  /// @cond
  RichBlockPreformatted(const RichBlockPreformatted& other);
  RichBlockPreformatted(RichBlockPreformatted&& other) noexcept;
  RichBlockPreformatted& operator=(const RichBlockPreformatted& other);
  RichBlockPreformatted& operator=(RichBlockPreformatted&& other) noexcept;
  ~RichBlockPreformatted();
  bool operator==(const RichBlockPreformatted& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::optional<std::string> language;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPreformatted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPreformatted& value);
  /// @endcond
};

/// Telegram's RichBlockFooter.
///
/// Only received.
/// An alternative of RichBlock: `type` is "footer".
/// @see https://core.telegram.org/bots/api#richblockfooter
struct BOTCORE_EXPORT RichBlockFooter {
  RichBlockFooter();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockFooter(RichText text);
  /// @cond
  RichBlockFooter(const RichBlockFooter& other);
  RichBlockFooter(RichBlockFooter&& other) noexcept;
  RichBlockFooter& operator=(const RichBlockFooter& other);
  RichBlockFooter& operator=(RichBlockFooter&& other) noexcept;
  ~RichBlockFooter();
  bool operator==(const RichBlockFooter& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockFooter& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockFooter& value);
  /// @endcond
};

/// Telegram's RichBlockDivider; it has no members.
///
/// Only received.
/// An alternative of RichBlock: `type` is "divider".
/// @see https://core.telegram.org/bots/api#richblockdivider
struct BOTCORE_EXPORT RichBlockDivider {
  RichBlockDivider();  ///< With nothing set.
  /// @cond
  RichBlockDivider(const RichBlockDivider& other);
  RichBlockDivider(RichBlockDivider&& other) noexcept;
  RichBlockDivider& operator=(const RichBlockDivider& other);
  RichBlockDivider& operator=(RichBlockDivider&& other) noexcept;
  ~RichBlockDivider();
  bool operator==(const RichBlockDivider& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDivider& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDivider& value);
  /// @endcond
};

/// Telegram's RichBlockMathematicalExpression.
///
/// Only received.
/// An alternative of RichBlock: `type` is "mathematical_expression".
/// @see https://core.telegram.org/bots/api#richblockmathematicalexpression
struct BOTCORE_EXPORT RichBlockMathematicalExpression {
  RichBlockMathematicalExpression();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockMathematicalExpression(std::string expression);
  /// @cond
  RichBlockMathematicalExpression(const RichBlockMathematicalExpression& other);
  RichBlockMathematicalExpression(RichBlockMathematicalExpression&& other) noexcept;
  RichBlockMathematicalExpression& operator=(const RichBlockMathematicalExpression& other);
  RichBlockMathematicalExpression& operator=(RichBlockMathematicalExpression&& other) noexcept;
  ~RichBlockMathematicalExpression();
  bool operator==(const RichBlockMathematicalExpression& other) const;
  /// @endcond

  std::string expression;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockMathematicalExpression& value);
  /// @endcond
};

/// Telegram's RichBlockAnchor.
///
/// Only received.
/// An alternative of RichBlock: `type` is "anchor".
/// @see https://core.telegram.org/bots/api#richblockanchor
struct BOTCORE_EXPORT RichBlockAnchor {
  RichBlockAnchor();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockAnchor(std::string name);
  /// @cond
  RichBlockAnchor(const RichBlockAnchor& other);
  RichBlockAnchor(RichBlockAnchor&& other) noexcept;
  RichBlockAnchor& operator=(const RichBlockAnchor& other);
  RichBlockAnchor& operator=(RichBlockAnchor&& other) noexcept;
  ~RichBlockAnchor();
  bool operator==(const RichBlockAnchor& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAnchor& value);
  /// @endcond
};

/// Telegram's RichBlockList.
///
/// Only received.
/// An alternative of RichBlock: `type` is "list".
/// @see https://core.telegram.org/bots/api#richblocklist
struct BOTCORE_EXPORT RichBlockList {
  RichBlockList();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockList(std::vector<RichBlockListItem> items);
  /// @cond
  RichBlockList(const RichBlockList& other);
  RichBlockList(RichBlockList&& other) noexcept;
  RichBlockList& operator=(const RichBlockList& other);
  RichBlockList& operator=(RichBlockList&& other) noexcept;
  ~RichBlockList();
  bool operator==(const RichBlockList& other) const;
  /// @endcond

  std::vector<RichBlockListItem> items;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockList& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockList& value);
  /// @endcond
};

/// Telegram's RichBlockBlockQuotation.
///
/// Only received.
/// An alternative of RichBlock: `type` is "blockquote".
/// @see https://core.telegram.org/bots/api#richblockblockquotation
struct BOTCORE_EXPORT RichBlockBlockQuotation {
  RichBlockBlockQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockBlockQuotation(std::vector<RichBlock> blocks);
  /// @cond
  RichBlockBlockQuotation(const RichBlockBlockQuotation& other);
  RichBlockBlockQuotation(RichBlockBlockQuotation&& other) noexcept;
  RichBlockBlockQuotation& operator=(const RichBlockBlockQuotation& other);
  RichBlockBlockQuotation& operator=(RichBlockBlockQuotation&& other) noexcept;
  ~RichBlockBlockQuotation();
  bool operator==(const RichBlockBlockQuotation& other) const;
  /// @endcond

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockBlockQuotation& value);
  /// @endcond
};

/// Telegram's RichBlockExpandableBlockQuotation.
///
/// Only received.
/// An alternative of RichBlock: `type` is "expandable_blockquote".
/// @see https://core.telegram.org/bots/api#richblockexpandableblockquotation
struct BOTCORE_EXPORT RichBlockExpandableBlockQuotation {
  RichBlockExpandableBlockQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockExpandableBlockQuotation(RichText text);
  /// @cond
  RichBlockExpandableBlockQuotation(const RichBlockExpandableBlockQuotation& other);
  RichBlockExpandableBlockQuotation(RichBlockExpandableBlockQuotation&& other) noexcept;
  RichBlockExpandableBlockQuotation& operator=(const RichBlockExpandableBlockQuotation& other);
  RichBlockExpandableBlockQuotation& operator=(RichBlockExpandableBlockQuotation&& other) noexcept;
  ~RichBlockExpandableBlockQuotation();
  bool operator==(const RichBlockExpandableBlockQuotation& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<RichText> credit;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockExpandableBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockExpandableBlockQuotation& value);
  /// @endcond
};

/// Telegram's RichBlockPullQuotation.
///
/// Only received.
/// An alternative of RichBlock: `type` is "pullquote".
/// @see https://core.telegram.org/bots/api#richblockpullquotation
struct BOTCORE_EXPORT RichBlockPullQuotation {
  RichBlockPullQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockPullQuotation(RichText text);
  /// @cond
  RichBlockPullQuotation(const RichBlockPullQuotation& other);
  RichBlockPullQuotation(RichBlockPullQuotation&& other) noexcept;
  RichBlockPullQuotation& operator=(const RichBlockPullQuotation& other);
  RichBlockPullQuotation& operator=(RichBlockPullQuotation&& other) noexcept;
  ~RichBlockPullQuotation();
  bool operator==(const RichBlockPullQuotation& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<RichText> credit;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPullQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPullQuotation& value);
  /// @endcond
};

/// Telegram's RichBlockCollage.
///
/// Only received.
/// An alternative of RichBlock: `type` is "collage".
/// @see https://core.telegram.org/bots/api#richblockcollage
struct BOTCORE_EXPORT RichBlockCollage {
  RichBlockCollage();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockCollage(std::vector<RichBlock> blocks);
  /// @cond
  RichBlockCollage(const RichBlockCollage& other);
  RichBlockCollage(RichBlockCollage&& other) noexcept;
  RichBlockCollage& operator=(const RichBlockCollage& other);
  RichBlockCollage& operator=(RichBlockCollage&& other) noexcept;
  ~RichBlockCollage();
  bool operator==(const RichBlockCollage& other) const;
  /// @endcond

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockCollage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockCollage& value);
  /// @endcond
};

/// Telegram's RichBlockSlideshow.
///
/// Only received.
/// An alternative of RichBlock: `type` is "slideshow".
/// @see https://core.telegram.org/bots/api#richblockslideshow
struct BOTCORE_EXPORT RichBlockSlideshow {
  RichBlockSlideshow();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockSlideshow(std::vector<RichBlock> blocks);
  /// @cond
  RichBlockSlideshow(const RichBlockSlideshow& other);
  RichBlockSlideshow(RichBlockSlideshow&& other) noexcept;
  RichBlockSlideshow& operator=(const RichBlockSlideshow& other);
  RichBlockSlideshow& operator=(RichBlockSlideshow&& other) noexcept;
  ~RichBlockSlideshow();
  bool operator==(const RichBlockSlideshow& other) const;
  /// @endcond

  std::vector<RichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockSlideshow& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockSlideshow& value);
  /// @endcond
};

/// Telegram's RichBlockTable.
///
/// Only received.
/// An alternative of RichBlock: `type` is "table".
/// @see https://core.telegram.org/bots/api#richblocktable
struct BOTCORE_EXPORT RichBlockTable {
  RichBlockTable();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
  /// @cond
  RichBlockTable(const RichBlockTable& other);
  RichBlockTable(RichBlockTable&& other) noexcept;
  RichBlockTable& operator=(const RichBlockTable& other);
  RichBlockTable& operator=(RichBlockTable&& other) noexcept;
  ~RichBlockTable();
  bool operator==(const RichBlockTable& other) const;
  /// @endcond

  std::vector<std::vector<RichBlockTableCell>> cells;  ///< Required.
  std::optional<bool> is_bordered;  ///< Whether it is bordered (optional).
  std::optional<bool> is_striped;  ///< Whether it is striped (optional).
  std::optional<bool> is_compact;  ///< Whether it is compact (optional).
  boxed<RichText> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockTable& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockTable& value);
  /// @endcond
};

/// Telegram's RichBlockDetails.
///
/// Only received.
/// An alternative of RichBlock: `type` is "details".
/// @see https://core.telegram.org/bots/api#richblockdetails
struct BOTCORE_EXPORT RichBlockDetails {
  RichBlockDetails();  ///< With nothing set.
  /// With what it needs.
  RichBlockDetails(RichText summary, std::vector<RichBlock> blocks);
  /// @cond
  RichBlockDetails(const RichBlockDetails& other);
  RichBlockDetails(RichBlockDetails&& other) noexcept;
  RichBlockDetails& operator=(const RichBlockDetails& other);
  RichBlockDetails& operator=(RichBlockDetails&& other) noexcept;
  ~RichBlockDetails();
  bool operator==(const RichBlockDetails& other) const;
  /// @endcond

  boxed<RichText> summary;  ///< Required.
  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> is_open;  ///< Whether it is open (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDetails& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDetails& value);
  /// @endcond
};

/// Telegram's RichBlockMap.
///
/// Only received.
/// An alternative of RichBlock: `type` is "map".
/// @see https://core.telegram.org/bots/api#richblockmap
struct BOTCORE_EXPORT RichBlockMap {
  RichBlockMap();  ///< With nothing set.
  /// With what it needs.
  RichBlockMap(Location location, std::int64_t zoom, std::int64_t width, std::int64_t height);
  /// @cond
  RichBlockMap(const RichBlockMap& other);
  RichBlockMap(RichBlockMap&& other) noexcept;
  RichBlockMap& operator=(const RichBlockMap& other);
  RichBlockMap& operator=(RichBlockMap&& other) noexcept;
  ~RichBlockMap();
  bool operator==(const RichBlockMap& other) const;
  /// @endcond

  boxed<Location> location;  ///< Required.
  std::int64_t zoom = 0;  ///< Required.
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockMap& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockMap& value);
  /// @endcond
};

/// Telegram's RichBlockButtons.
///
/// Only received.
/// An alternative of RichBlock: `type` is "buttons".
/// @see https://core.telegram.org/bots/api#richblockbuttons
struct BOTCORE_EXPORT RichBlockButtons {
  RichBlockButtons();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockButtons(std::vector<RichMessageButton> buttons);
  /// @cond
  RichBlockButtons(const RichBlockButtons& other);
  RichBlockButtons(RichBlockButtons&& other) noexcept;
  RichBlockButtons& operator=(const RichBlockButtons& other);
  RichBlockButtons& operator=(RichBlockButtons&& other) noexcept;
  ~RichBlockButtons();
  bool operator==(const RichBlockButtons& other) const;
  /// @endcond

  std::vector<RichMessageButton> buttons;  ///< Required.
  std::optional<HorizontalAlign> align;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockButtons& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockButtons& value);
  /// @endcond
};

/// Telegram's RichBlockAnimation.
///
/// Only received.
/// An alternative of RichBlock: `type` is "animation".
/// @see https://core.telegram.org/bots/api#richblockanimation
struct BOTCORE_EXPORT RichBlockAnimation {
  RichBlockAnimation();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockAnimation(Animation animation);
  /// @cond
  RichBlockAnimation(const RichBlockAnimation& other);
  RichBlockAnimation(RichBlockAnimation&& other) noexcept;
  RichBlockAnimation& operator=(const RichBlockAnimation& other);
  RichBlockAnimation& operator=(RichBlockAnimation&& other) noexcept;
  ~RichBlockAnimation();
  bool operator==(const RichBlockAnimation& other) const;
  /// @endcond

  boxed<Animation> animation;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAnimation& value);
  /// @endcond
};

/// Telegram's RichBlockAudio.
///
/// Only received.
/// An alternative of RichBlock: `type` is "audio".
/// @see https://core.telegram.org/bots/api#richblockaudio
struct BOTCORE_EXPORT RichBlockAudio {
  RichBlockAudio();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockAudio(Audio audio);
  /// @cond
  RichBlockAudio(const RichBlockAudio& other);
  RichBlockAudio(RichBlockAudio&& other) noexcept;
  RichBlockAudio& operator=(const RichBlockAudio& other);
  RichBlockAudio& operator=(RichBlockAudio&& other) noexcept;
  ~RichBlockAudio();
  bool operator==(const RichBlockAudio& other) const;
  /// @endcond

  boxed<Audio> audio;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockAudio& value);
  /// @endcond
};

/// Telegram's RichBlockDocument.
///
/// Only received.
/// An alternative of RichBlock: `type` is "document".
/// @see https://core.telegram.org/bots/api#richblockdocument
struct BOTCORE_EXPORT RichBlockDocument {
  RichBlockDocument();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockDocument(Document document);
  /// @cond
  RichBlockDocument(const RichBlockDocument& other);
  RichBlockDocument(RichBlockDocument&& other) noexcept;
  RichBlockDocument& operator=(const RichBlockDocument& other);
  RichBlockDocument& operator=(RichBlockDocument&& other) noexcept;
  ~RichBlockDocument();
  bool operator==(const RichBlockDocument& other) const;
  /// @endcond

  boxed<Document> document;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockDocument& value);
  /// @endcond
};

/// Telegram's RichBlockPhoto.
///
/// Only received.
/// An alternative of RichBlock: `type` is "photo".
/// @see https://core.telegram.org/bots/api#richblockphoto
struct BOTCORE_EXPORT RichBlockPhoto {
  RichBlockPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockPhoto(std::vector<PhotoSize> photo);
  /// @cond
  RichBlockPhoto(const RichBlockPhoto& other);
  RichBlockPhoto(RichBlockPhoto&& other) noexcept;
  RichBlockPhoto& operator=(const RichBlockPhoto& other);
  RichBlockPhoto& operator=(RichBlockPhoto&& other) noexcept;
  ~RichBlockPhoto();
  bool operator==(const RichBlockPhoto& other) const;
  /// @endcond

  std::vector<PhotoSize> photo;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockPhoto& value);
  /// @endcond
};

/// Telegram's RichBlockVideo.
///
/// Only received.
/// An alternative of RichBlock: `type` is "video".
/// @see https://core.telegram.org/bots/api#richblockvideo
struct BOTCORE_EXPORT RichBlockVideo {
  RichBlockVideo();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockVideo(Video video);
  /// @cond
  RichBlockVideo(const RichBlockVideo& other);
  RichBlockVideo(RichBlockVideo&& other) noexcept;
  RichBlockVideo& operator=(const RichBlockVideo& other);
  RichBlockVideo& operator=(RichBlockVideo&& other) noexcept;
  ~RichBlockVideo();
  bool operator==(const RichBlockVideo& other) const;
  /// @endcond

  boxed<Video> video;  ///< Required.
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockVideo& value);
  /// @endcond
};

/// Telegram's RichBlockVoiceNote.
///
/// Only received.
/// An alternative of RichBlock: `type` is "voice_note".
/// @see https://core.telegram.org/bots/api#richblockvoicenote
struct BOTCORE_EXPORT RichBlockVoiceNote {
  RichBlockVoiceNote();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockVoiceNote(Voice voice_note);
  /// @cond
  RichBlockVoiceNote(const RichBlockVoiceNote& other);
  RichBlockVoiceNote(RichBlockVoiceNote&& other) noexcept;
  RichBlockVoiceNote& operator=(const RichBlockVoiceNote& other);
  RichBlockVoiceNote& operator=(RichBlockVoiceNote&& other) noexcept;
  ~RichBlockVoiceNote();
  bool operator==(const RichBlockVoiceNote& other) const;
  /// @endcond

  boxed<Voice> voice_note;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockVoiceNote& value);
  /// @endcond
};

/// Telegram's RichBlockThinking.
///
/// Only received.
/// An alternative of RichBlock: `type` is "thinking".
/// @see https://core.telegram.org/bots/api#richblockthinking
struct BOTCORE_EXPORT RichBlockThinking {
  RichBlockThinking();  ///< With nothing set.
  /// With what it needs.
  explicit RichBlockThinking(RichText text);
  /// @cond
  RichBlockThinking(const RichBlockThinking& other);
  RichBlockThinking(RichBlockThinking&& other) noexcept;
  RichBlockThinking& operator=(const RichBlockThinking& other);
  RichBlockThinking& operator=(RichBlockThinking&& other) noexcept;
  ~RichBlockThinking();
  bool operator==(const RichBlockThinking& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichBlockThinking& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichBlockThinking& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
