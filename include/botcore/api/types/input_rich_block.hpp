// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: input rich block.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/make_row.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's InputRichBlockListItem.
///
/// Only sent.
/// Held by InputRichBlockList::items.
/// @see https://core.telegram.org/bots/api#inputrichblocklistitem
struct BOTCORE_EXPORT InputRichBlockListItem {
  InputRichBlockListItem();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockListItem(std::vector<InputRichBlock> blocks);
  /// @cond
  InputRichBlockListItem(const InputRichBlockListItem& other);
  InputRichBlockListItem(InputRichBlockListItem&& other) noexcept;
  InputRichBlockListItem& operator=(const InputRichBlockListItem& other);
  InputRichBlockListItem& operator=(InputRichBlockListItem&& other) noexcept;
  ~InputRichBlockListItem();
  bool operator==(const InputRichBlockListItem& other) const;
  /// @endcond

  std::vector<InputRichBlock> blocks;  ///< Required.
  std::optional<bool> has_checkbox;  ///< Whether it has checkbox (optional).
  std::optional<bool> is_checked;  ///< Whether it is checked (optional).
  std::optional<std::int64_t> value;  ///< Optional.
  std::optional<RichBlockListItemType> type;  ///< Optional.

  InputRichBlockListItem& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichBlockListItem& with_has_checkbox(bool value = true) &;  ///< Sets #has_checkbox.
  InputRichBlockListItem& with_is_checked(bool value = true) &;  ///< Sets #is_checked.
  InputRichBlockListItem& with_value(std::int64_t value) &;  ///< Sets #value.
  InputRichBlockListItem& with_type(RichBlockListItemType value) &;  ///< Sets #type.
  /// @cond
  InputRichBlockListItem&& add_blocks(InputRichBlock element) &&;
  InputRichBlockListItem&& with_has_checkbox(bool value = true) &&;
  InputRichBlockListItem&& with_is_checked(bool value = true) &&;
  InputRichBlockListItem&& with_value(std::int64_t value) &&;
  InputRichBlockListItem&& with_type(RichBlockListItemType value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockListItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockListItem& value);
  /// @endcond
};

/// A block of a rich message to send.
///
/// One of InputRichBlockParagraph, InputRichBlockSectionHeading, InputRichBlockPreformatted,
/// InputRichBlockFooter, InputRichBlockDivider, InputRichBlockMathematicalExpression, InputRichBlockAnchor,
/// InputRichBlockList, InputRichBlockBlockQuotation, InputRichBlockExpandableBlockQuotation,
/// InputRichBlockPullQuotation, InputRichBlockCollage, InputRichBlockSlideshow, InputRichBlockTable,
/// InputRichBlockDetails, InputRichBlockMap, InputRichBlockButtons, InputRichBlockAnimation,
/// InputRichBlockAudio, InputRichBlockDocument, InputRichBlockPhoto, InputRichBlockVideo,
/// InputRichBlockVoiceNote, InputRichBlockThinking, told apart by `type`; or what this version of the Bot API
/// does not know, as JSON.
/// Only sent.
/// Held by InputRichMessage::blocks, InputRichBlockListItem::blocks, InputRichBlockBlockQuotation::blocks,
/// InputRichBlockCollage::blocks, InputRichBlockSlideshow::blocks, InputRichBlockDetails::blocks.
/// @see https://core.telegram.org/bots/api#inputrichblock
struct BOTCORE_EXPORT InputRichBlock {
  InputRichBlock();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputRichBlock(InputRichBlockParagraph held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockSectionHeading held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockPreformatted held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockFooter held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockDivider held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockMathematicalExpression held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockAnchor held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockList held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockBlockQuotation held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockExpandableBlockQuotation held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockPullQuotation held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockCollage held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockSlideshow held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockTable held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockDetails held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockMap held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockButtons held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockAnimation held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockAudio held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockDocument held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockPhoto held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockVideo held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockVoiceNote held);  // NOLINT(google-explicit-constructor)
  InputRichBlock(InputRichBlockThinking held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputRichBlock(const InputRichBlock& other);
  InputRichBlock(InputRichBlock&& other) noexcept;
  InputRichBlock& operator=(const InputRichBlock& other);
  InputRichBlock& operator=(InputRichBlock&& other) noexcept;
  ~InputRichBlock();
  bool operator==(const InputRichBlock& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputRichBlockParagraph>, boxed<InputRichBlockSectionHeading>,
               boxed<InputRichBlockPreformatted>, boxed<InputRichBlockFooter>, boxed<InputRichBlockDivider>,
               boxed<InputRichBlockMathematicalExpression>, boxed<InputRichBlockAnchor>,
               boxed<InputRichBlockList>, boxed<InputRichBlockBlockQuotation>,
               boxed<InputRichBlockExpandableBlockQuotation>, boxed<InputRichBlockPullQuotation>,
               boxed<InputRichBlockCollage>, boxed<InputRichBlockSlideshow>, boxed<InputRichBlockTable>,
               boxed<InputRichBlockDetails>, boxed<InputRichBlockMap>, boxed<InputRichBlockButtons>,
               boxed<InputRichBlockAnimation>, boxed<InputRichBlockAudio>, boxed<InputRichBlockDocument>,
               boxed<InputRichBlockPhoto>, boxed<InputRichBlockVideo>, boxed<InputRichBlockVoiceNote>,
               boxed<InputRichBlockThinking>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlock& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlock& value);
  /// @endcond
};

/// Telegram's InputRichBlockParagraph.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "paragraph".
/// @see https://core.telegram.org/bots/api#inputrichblockparagraph
struct BOTCORE_EXPORT InputRichBlockParagraph {
  InputRichBlockParagraph();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockParagraph(RichText text);
  /// @cond
  InputRichBlockParagraph(const InputRichBlockParagraph& other);
  InputRichBlockParagraph(InputRichBlockParagraph&& other) noexcept;
  InputRichBlockParagraph& operator=(const InputRichBlockParagraph& other);
  InputRichBlockParagraph& operator=(InputRichBlockParagraph&& other) noexcept;
  ~InputRichBlockParagraph();
  bool operator==(const InputRichBlockParagraph& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockParagraph& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockParagraph& value);
  /// @endcond
};

/// Telegram's InputRichBlockSectionHeading.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "heading".
/// @see https://core.telegram.org/bots/api#inputrichblocksectionheading
struct BOTCORE_EXPORT InputRichBlockSectionHeading {
  InputRichBlockSectionHeading();  ///< With nothing set.
  /// With what it needs.
  InputRichBlockSectionHeading(RichText text, std::int64_t size);
  /// @cond
  InputRichBlockSectionHeading(const InputRichBlockSectionHeading& other);
  InputRichBlockSectionHeading(InputRichBlockSectionHeading&& other) noexcept;
  InputRichBlockSectionHeading& operator=(const InputRichBlockSectionHeading& other);
  InputRichBlockSectionHeading& operator=(InputRichBlockSectionHeading&& other) noexcept;
  ~InputRichBlockSectionHeading();
  bool operator==(const InputRichBlockSectionHeading& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::int64_t size = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockSectionHeading& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockSectionHeading& value);
  /// @endcond
};

/// Telegram's InputRichBlockPreformatted.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "pre".
/// @see https://core.telegram.org/bots/api#inputrichblockpreformatted
struct BOTCORE_EXPORT InputRichBlockPreformatted {
  InputRichBlockPreformatted();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockPreformatted(RichText text);
  /// @cond
  InputRichBlockPreformatted(const InputRichBlockPreformatted& other);
  InputRichBlockPreformatted(InputRichBlockPreformatted&& other) noexcept;
  InputRichBlockPreformatted& operator=(const InputRichBlockPreformatted& other);
  InputRichBlockPreformatted& operator=(InputRichBlockPreformatted&& other) noexcept;
  ~InputRichBlockPreformatted();
  bool operator==(const InputRichBlockPreformatted& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::optional<std::string> language;  ///< Optional.

  InputRichBlockPreformatted& with_language(std::string value) &;  ///< Sets #language.
  /// @cond
  InputRichBlockPreformatted&& with_language(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPreformatted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPreformatted& value);
  /// @endcond
};

/// Telegram's InputRichBlockFooter.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "footer".
/// @see https://core.telegram.org/bots/api#inputrichblockfooter
struct BOTCORE_EXPORT InputRichBlockFooter {
  InputRichBlockFooter();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockFooter(RichText text);
  /// @cond
  InputRichBlockFooter(const InputRichBlockFooter& other);
  InputRichBlockFooter(InputRichBlockFooter&& other) noexcept;
  InputRichBlockFooter& operator=(const InputRichBlockFooter& other);
  InputRichBlockFooter& operator=(InputRichBlockFooter&& other) noexcept;
  ~InputRichBlockFooter();
  bool operator==(const InputRichBlockFooter& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockFooter& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockFooter& value);
  /// @endcond
};

/// Telegram's InputRichBlockDivider; it has no members.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "divider".
/// @see https://core.telegram.org/bots/api#inputrichblockdivider
struct BOTCORE_EXPORT InputRichBlockDivider {
  InputRichBlockDivider();  ///< With nothing set.
  /// @cond
  InputRichBlockDivider(const InputRichBlockDivider& other);
  InputRichBlockDivider(InputRichBlockDivider&& other) noexcept;
  InputRichBlockDivider& operator=(const InputRichBlockDivider& other);
  InputRichBlockDivider& operator=(InputRichBlockDivider&& other) noexcept;
  ~InputRichBlockDivider();
  bool operator==(const InputRichBlockDivider& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDivider& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDivider& value);
  /// @endcond
};

/// Telegram's InputRichBlockMathematicalExpression.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "mathematical_expression".
/// @see https://core.telegram.org/bots/api#inputrichblockmathematicalexpression
struct BOTCORE_EXPORT InputRichBlockMathematicalExpression {
  InputRichBlockMathematicalExpression();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockMathematicalExpression(std::string expression);
  /// @cond
  InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression& other);
  InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&& other) noexcept;
  InputRichBlockMathematicalExpression& operator=(const InputRichBlockMathematicalExpression& other);
  InputRichBlockMathematicalExpression& operator=(InputRichBlockMathematicalExpression&& other) noexcept;
  ~InputRichBlockMathematicalExpression();
  bool operator==(const InputRichBlockMathematicalExpression& other) const;
  /// @endcond

  std::string expression;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockMathematicalExpression& value);
  /// @endcond
};

/// Telegram's InputRichBlockAnchor.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "anchor".
/// @see https://core.telegram.org/bots/api#inputrichblockanchor
struct BOTCORE_EXPORT InputRichBlockAnchor {
  InputRichBlockAnchor();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockAnchor(std::string name);
  /// @cond
  InputRichBlockAnchor(const InputRichBlockAnchor& other);
  InputRichBlockAnchor(InputRichBlockAnchor&& other) noexcept;
  InputRichBlockAnchor& operator=(const InputRichBlockAnchor& other);
  InputRichBlockAnchor& operator=(InputRichBlockAnchor&& other) noexcept;
  ~InputRichBlockAnchor();
  bool operator==(const InputRichBlockAnchor& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAnchor& value);
  /// @endcond
};

/// Telegram's InputRichBlockList.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "list".
/// @see https://core.telegram.org/bots/api#inputrichblocklist
struct BOTCORE_EXPORT InputRichBlockList {
  InputRichBlockList();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockList(std::vector<InputRichBlockListItem> items);
  /// @cond
  InputRichBlockList(const InputRichBlockList& other);
  InputRichBlockList(InputRichBlockList&& other) noexcept;
  InputRichBlockList& operator=(const InputRichBlockList& other);
  InputRichBlockList& operator=(InputRichBlockList&& other) noexcept;
  ~InputRichBlockList();
  bool operator==(const InputRichBlockList& other) const;
  /// @endcond

  std::vector<InputRichBlockListItem> items;  ///< Required.

  InputRichBlockList& add_items(InputRichBlockListItem element) &;  ///< Appends to #items.
  /// @cond
  InputRichBlockList&& add_items(InputRichBlockListItem element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockList& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockList& value);
  /// @endcond
};

/// Telegram's InputRichBlockBlockQuotation.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "blockquote".
/// @see https://core.telegram.org/bots/api#inputrichblockblockquotation
struct BOTCORE_EXPORT InputRichBlockBlockQuotation {
  InputRichBlockBlockQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks);
  /// @cond
  InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation& other);
  InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&& other) noexcept;
  InputRichBlockBlockQuotation& operator=(const InputRichBlockBlockQuotation& other);
  InputRichBlockBlockQuotation& operator=(InputRichBlockBlockQuotation&& other) noexcept;
  ~InputRichBlockBlockQuotation();
  bool operator==(const InputRichBlockBlockQuotation& other) const;
  /// @endcond

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockBlockQuotation& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichBlockBlockQuotation& with_credit(RichText value) &;  ///< Sets #credit.
  /// @cond
  InputRichBlockBlockQuotation&& add_blocks(InputRichBlock element) &&;
  InputRichBlockBlockQuotation&& with_credit(RichText value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockBlockQuotation& value);
  /// @endcond
};

/// Telegram's InputRichBlockExpandableBlockQuotation.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "expandable_blockquote".
/// @see https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation
struct BOTCORE_EXPORT InputRichBlockExpandableBlockQuotation {
  InputRichBlockExpandableBlockQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockExpandableBlockQuotation(RichText text);
  /// @cond
  InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation& other);
  InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&& other) noexcept;
  InputRichBlockExpandableBlockQuotation& operator=(const InputRichBlockExpandableBlockQuotation& other);
  InputRichBlockExpandableBlockQuotation& operator=(InputRichBlockExpandableBlockQuotation&& other) noexcept;
  ~InputRichBlockExpandableBlockQuotation();
  bool operator==(const InputRichBlockExpandableBlockQuotation& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockExpandableBlockQuotation& with_credit(RichText value) &;  ///< Sets #credit.
  /// @cond
  InputRichBlockExpandableBlockQuotation&& with_credit(RichText value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockExpandableBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockExpandableBlockQuotation& value);
  /// @endcond
};

/// Telegram's InputRichBlockPullQuotation.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "pullquote".
/// @see https://core.telegram.org/bots/api#inputrichblockpullquotation
struct BOTCORE_EXPORT InputRichBlockPullQuotation {
  InputRichBlockPullQuotation();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockPullQuotation(RichText text);
  /// @cond
  InputRichBlockPullQuotation(const InputRichBlockPullQuotation& other);
  InputRichBlockPullQuotation(InputRichBlockPullQuotation&& other) noexcept;
  InputRichBlockPullQuotation& operator=(const InputRichBlockPullQuotation& other);
  InputRichBlockPullQuotation& operator=(InputRichBlockPullQuotation&& other) noexcept;
  ~InputRichBlockPullQuotation();
  bool operator==(const InputRichBlockPullQuotation& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockPullQuotation& with_credit(RichText value) &;  ///< Sets #credit.
  /// @cond
  InputRichBlockPullQuotation&& with_credit(RichText value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPullQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPullQuotation& value);
  /// @endcond
};

/// Telegram's InputRichBlockCollage.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "collage".
/// @see https://core.telegram.org/bots/api#inputrichblockcollage
struct BOTCORE_EXPORT InputRichBlockCollage {
  InputRichBlockCollage();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockCollage(std::vector<InputRichBlock> blocks);
  /// @cond
  InputRichBlockCollage(const InputRichBlockCollage& other);
  InputRichBlockCollage(InputRichBlockCollage&& other) noexcept;
  InputRichBlockCollage& operator=(const InputRichBlockCollage& other);
  InputRichBlockCollage& operator=(InputRichBlockCollage&& other) noexcept;
  ~InputRichBlockCollage();
  bool operator==(const InputRichBlockCollage& other) const;
  /// @endcond

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockCollage& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichBlockCollage& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockCollage&& add_blocks(InputRichBlock element) &&;
  InputRichBlockCollage&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockCollage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockCollage& value);
  /// @endcond
};

/// Telegram's InputRichBlockSlideshow.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "slideshow".
/// @see https://core.telegram.org/bots/api#inputrichblockslideshow
struct BOTCORE_EXPORT InputRichBlockSlideshow {
  InputRichBlockSlideshow();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockSlideshow(std::vector<InputRichBlock> blocks);
  /// @cond
  InputRichBlockSlideshow(const InputRichBlockSlideshow& other);
  InputRichBlockSlideshow(InputRichBlockSlideshow&& other) noexcept;
  InputRichBlockSlideshow& operator=(const InputRichBlockSlideshow& other);
  InputRichBlockSlideshow& operator=(InputRichBlockSlideshow&& other) noexcept;
  ~InputRichBlockSlideshow();
  bool operator==(const InputRichBlockSlideshow& other) const;
  /// @endcond

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockSlideshow& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichBlockSlideshow& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockSlideshow&& add_blocks(InputRichBlock element) &&;
  InputRichBlockSlideshow&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockSlideshow& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockSlideshow& value);
  /// @endcond
};

/// Telegram's InputRichBlockTable.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "table".
/// @see https://core.telegram.org/bots/api#inputrichblocktable
struct BOTCORE_EXPORT InputRichBlockTable {
  InputRichBlockTable();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
  /// @cond
  InputRichBlockTable(const InputRichBlockTable& other);
  InputRichBlockTable(InputRichBlockTable&& other) noexcept;
  InputRichBlockTable& operator=(const InputRichBlockTable& other);
  InputRichBlockTable& operator=(InputRichBlockTable&& other) noexcept;
  ~InputRichBlockTable();
  bool operator==(const InputRichBlockTable& other) const;
  /// @endcond

  std::vector<std::vector<RichBlockTableCell>> cells;  ///< Required.
  std::optional<bool> is_bordered;  ///< Whether it is bordered (optional).
  std::optional<bool> is_striped;  ///< Whether it is striped (optional).
  std::optional<bool> is_compact;  ///< Whether it is compact (optional).
  boxed<RichText> caption;  ///< The text below the medium (optional).

  InputRichBlockTable& add_cells(std::vector<RichBlockTableCell> element) &;  ///< Appends to #cells.
  InputRichBlockTable& with_is_bordered(bool value = true) &;  ///< Sets #is_bordered.
  InputRichBlockTable& with_is_striped(bool value = true) &;  ///< Sets #is_striped.
  InputRichBlockTable& with_is_compact(bool value = true) &;  ///< Sets #is_compact.
  InputRichBlockTable& with_caption(RichText value) &;  ///< Sets #caption.
  /// Appends one row to #cells; each argument makes one RichBlockTableCell.
  template <class... Elements>
  InputRichBlockTable& add_row(Elements&&... elements) & {
    using Row = std::vector<RichBlockTableCell>;
    return add_cells(make_row<Row>(std::forward<Elements>(elements)...));
  }
  /// @cond
  InputRichBlockTable&& add_cells(std::vector<RichBlockTableCell> element) &&;
  InputRichBlockTable&& with_is_bordered(bool value = true) &&;
  InputRichBlockTable&& with_is_striped(bool value = true) &&;
  InputRichBlockTable&& with_is_compact(bool value = true) &&;
  InputRichBlockTable&& with_caption(RichText value) &&;
  template <class... Elements>
  InputRichBlockTable&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockTable& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockTable& value);
  /// @endcond
};

/// Telegram's InputRichBlockDetails.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "details".
/// @see https://core.telegram.org/bots/api#inputrichblockdetails
struct BOTCORE_EXPORT InputRichBlockDetails {
  InputRichBlockDetails();  ///< With nothing set.
  /// With what it needs.
  InputRichBlockDetails(RichText summary, std::vector<InputRichBlock> blocks);
  /// @cond
  InputRichBlockDetails(const InputRichBlockDetails& other);
  InputRichBlockDetails(InputRichBlockDetails&& other) noexcept;
  InputRichBlockDetails& operator=(const InputRichBlockDetails& other);
  InputRichBlockDetails& operator=(InputRichBlockDetails&& other) noexcept;
  ~InputRichBlockDetails();
  bool operator==(const InputRichBlockDetails& other) const;
  /// @endcond

  boxed<RichText> summary;  ///< Required.
  std::vector<InputRichBlock> blocks;  ///< Required.
  std::optional<bool> is_open;  ///< Whether it is open (optional).

  InputRichBlockDetails& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichBlockDetails& with_is_open(bool value = true) &;  ///< Sets #is_open.
  /// @cond
  InputRichBlockDetails&& add_blocks(InputRichBlock element) &&;
  InputRichBlockDetails&& with_is_open(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDetails& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDetails& value);
  /// @endcond
};

/// Telegram's InputRichBlockMap.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "map".
/// @see https://core.telegram.org/bots/api#inputrichblockmap
struct BOTCORE_EXPORT InputRichBlockMap {
  InputRichBlockMap();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockMap(Location location);
  /// @cond
  InputRichBlockMap(const InputRichBlockMap& other);
  InputRichBlockMap(InputRichBlockMap&& other) noexcept;
  InputRichBlockMap& operator=(const InputRichBlockMap& other);
  InputRichBlockMap& operator=(InputRichBlockMap&& other) noexcept;
  ~InputRichBlockMap();
  bool operator==(const InputRichBlockMap& other) const;
  /// @endcond

  boxed<Location> location;  ///< Required.
  std::optional<std::int64_t> zoom;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockMap& with_zoom(std::int64_t value) &;  ///< Sets #zoom.
  InputRichBlockMap& with_width(std::int64_t value) &;  ///< Sets #width.
  InputRichBlockMap& with_height(std::int64_t value) &;  ///< Sets #height.
  InputRichBlockMap& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockMap&& with_zoom(std::int64_t value) &&;
  InputRichBlockMap&& with_width(std::int64_t value) &&;
  InputRichBlockMap&& with_height(std::int64_t value) &&;
  InputRichBlockMap&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockMap& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockMap& value);
  /// @endcond
};

/// Telegram's InputRichBlockButtons.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "buttons".
/// @see https://core.telegram.org/bots/api#inputrichblockbuttons
struct BOTCORE_EXPORT InputRichBlockButtons {
  InputRichBlockButtons();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockButtons(std::vector<RichMessageButton> buttons);
  /// @cond
  InputRichBlockButtons(const InputRichBlockButtons& other);
  InputRichBlockButtons(InputRichBlockButtons&& other) noexcept;
  InputRichBlockButtons& operator=(const InputRichBlockButtons& other);
  InputRichBlockButtons& operator=(InputRichBlockButtons&& other) noexcept;
  ~InputRichBlockButtons();
  bool operator==(const InputRichBlockButtons& other) const;
  /// @endcond

  std::vector<RichMessageButton> buttons;  ///< Required.
  std::optional<HorizontalAlign> align;  ///< Optional.

  InputRichBlockButtons& add_buttons(RichMessageButton element) &;  ///< Appends to #buttons.
  InputRichBlockButtons& with_align(HorizontalAlign value) &;  ///< Sets #align.
  /// @cond
  InputRichBlockButtons&& add_buttons(RichMessageButton element) &&;
  InputRichBlockButtons&& with_align(HorizontalAlign value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockButtons& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockButtons& value);
  /// @endcond
};

/// Telegram's InputRichBlockAnimation.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "animation".
/// @see https://core.telegram.org/bots/api#inputrichblockanimation
struct BOTCORE_EXPORT InputRichBlockAnimation {
  InputRichBlockAnimation();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockAnimation(InputMediaAnimation animation);
  /// @cond
  InputRichBlockAnimation(const InputRichBlockAnimation& other);
  InputRichBlockAnimation(InputRichBlockAnimation&& other) noexcept;
  InputRichBlockAnimation& operator=(const InputRichBlockAnimation& other);
  InputRichBlockAnimation& operator=(InputRichBlockAnimation&& other) noexcept;
  ~InputRichBlockAnimation();
  bool operator==(const InputRichBlockAnimation& other) const;
  /// @endcond

  boxed<InputMediaAnimation> animation;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockAnimation& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockAnimation&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAnimation& value);
  /// @endcond
};

/// Telegram's InputRichBlockAudio.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "audio".
/// @see https://core.telegram.org/bots/api#inputrichblockaudio
struct BOTCORE_EXPORT InputRichBlockAudio {
  InputRichBlockAudio();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockAudio(InputMediaAudio audio);
  /// @cond
  InputRichBlockAudio(const InputRichBlockAudio& other);
  InputRichBlockAudio(InputRichBlockAudio&& other) noexcept;
  InputRichBlockAudio& operator=(const InputRichBlockAudio& other);
  InputRichBlockAudio& operator=(InputRichBlockAudio&& other) noexcept;
  ~InputRichBlockAudio();
  bool operator==(const InputRichBlockAudio& other) const;
  /// @endcond

  boxed<InputMediaAudio> audio;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockAudio& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockAudio&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAudio& value);
  /// @endcond
};

/// Telegram's InputRichBlockDocument.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "document".
/// @see https://core.telegram.org/bots/api#inputrichblockdocument
struct BOTCORE_EXPORT InputRichBlockDocument {
  InputRichBlockDocument();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockDocument(InputMediaDocument document);
  /// @cond
  InputRichBlockDocument(const InputRichBlockDocument& other);
  InputRichBlockDocument(InputRichBlockDocument&& other) noexcept;
  InputRichBlockDocument& operator=(const InputRichBlockDocument& other);
  InputRichBlockDocument& operator=(InputRichBlockDocument&& other) noexcept;
  ~InputRichBlockDocument();
  bool operator==(const InputRichBlockDocument& other) const;
  /// @endcond

  boxed<InputMediaDocument> document;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockDocument& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockDocument&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDocument& value);
  /// @endcond
};

/// Telegram's InputRichBlockPhoto.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "photo".
/// @see https://core.telegram.org/bots/api#inputrichblockphoto
struct BOTCORE_EXPORT InputRichBlockPhoto {
  InputRichBlockPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockPhoto(InputMediaPhoto photo);
  /// @cond
  InputRichBlockPhoto(const InputRichBlockPhoto& other);
  InputRichBlockPhoto(InputRichBlockPhoto&& other) noexcept;
  InputRichBlockPhoto& operator=(const InputRichBlockPhoto& other);
  InputRichBlockPhoto& operator=(InputRichBlockPhoto&& other) noexcept;
  ~InputRichBlockPhoto();
  bool operator==(const InputRichBlockPhoto& other) const;
  /// @endcond

  boxed<InputMediaPhoto> photo;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockPhoto& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockPhoto&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPhoto& value);
  /// @endcond
};

/// Telegram's InputRichBlockVideo.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "video".
/// @see https://core.telegram.org/bots/api#inputrichblockvideo
struct BOTCORE_EXPORT InputRichBlockVideo {
  InputRichBlockVideo();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockVideo(InputMediaVideo video);
  /// @cond
  InputRichBlockVideo(const InputRichBlockVideo& other);
  InputRichBlockVideo(InputRichBlockVideo&& other) noexcept;
  InputRichBlockVideo& operator=(const InputRichBlockVideo& other);
  InputRichBlockVideo& operator=(InputRichBlockVideo&& other) noexcept;
  ~InputRichBlockVideo();
  bool operator==(const InputRichBlockVideo& other) const;
  /// @endcond

  boxed<InputMediaVideo> video;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockVideo& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockVideo&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockVideo& value);
  /// @endcond
};

/// Telegram's InputRichBlockVoiceNote.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "voice_note".
/// @see https://core.telegram.org/bots/api#inputrichblockvoicenote
struct BOTCORE_EXPORT InputRichBlockVoiceNote {
  InputRichBlockVoiceNote();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockVoiceNote(InputMediaVoiceNote voice_note);
  /// @cond
  InputRichBlockVoiceNote(const InputRichBlockVoiceNote& other);
  InputRichBlockVoiceNote(InputRichBlockVoiceNote&& other) noexcept;
  InputRichBlockVoiceNote& operator=(const InputRichBlockVoiceNote& other);
  InputRichBlockVoiceNote& operator=(InputRichBlockVoiceNote&& other) noexcept;
  ~InputRichBlockVoiceNote();
  bool operator==(const InputRichBlockVoiceNote& other) const;
  /// @endcond

  boxed<InputMediaVoiceNote> voice_note;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< The text below the medium (optional).

  InputRichBlockVoiceNote& with_caption(RichBlockCaption value) &;  ///< Sets #caption.
  /// @cond
  InputRichBlockVoiceNote&& with_caption(RichBlockCaption value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockVoiceNote& value);
  /// @endcond
};

/// Telegram's InputRichBlockThinking.
///
/// Only sent.
/// An alternative of InputRichBlock: `type` is "thinking".
/// @see https://core.telegram.org/bots/api#inputrichblockthinking
struct BOTCORE_EXPORT InputRichBlockThinking {
  InputRichBlockThinking();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichBlockThinking(RichText text);
  /// @cond
  InputRichBlockThinking(const InputRichBlockThinking& other);
  InputRichBlockThinking(InputRichBlockThinking&& other) noexcept;
  InputRichBlockThinking& operator=(const InputRichBlockThinking& other);
  InputRichBlockThinking& operator=(InputRichBlockThinking&& other) noexcept;
  ~InputRichBlockThinking();
  bool operator==(const InputRichBlockThinking& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockThinking& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockThinking& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
