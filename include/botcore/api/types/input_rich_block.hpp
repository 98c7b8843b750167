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
/// @see https://core.telegram.org/bots/api#inputrichblocklistitem
struct BOTCORE_EXPORT InputRichBlockListItem {
  InputRichBlockListItem();
  explicit InputRichBlockListItem(std::vector<InputRichBlock> blocks);
  InputRichBlockListItem(const InputRichBlockListItem& other);
  InputRichBlockListItem(InputRichBlockListItem&& other) noexcept;
  InputRichBlockListItem& operator=(const InputRichBlockListItem& other);
  InputRichBlockListItem& operator=(InputRichBlockListItem&& other) noexcept;
  ~InputRichBlockListItem();
  bool operator==(const InputRichBlockListItem& other) const;

  std::vector<InputRichBlock> blocks;  ///< Required.
  std::optional<bool> has_checkbox;  ///< Optional.
  std::optional<bool> is_checked;  ///< Optional.
  std::optional<std::int64_t> value;  ///< Optional.
  std::optional<RichBlockListItemType> type;  ///< Optional.

  InputRichBlockListItem& add_blocks(InputRichBlock element) &;
  InputRichBlockListItem&& add_blocks(InputRichBlock element) &&;
  InputRichBlockListItem& with_has_checkbox(bool value = true) &;
  InputRichBlockListItem&& with_has_checkbox(bool value = true) &&;
  InputRichBlockListItem& with_is_checked(bool value = true) &;
  InputRichBlockListItem&& with_is_checked(bool value = true) &&;
  InputRichBlockListItem& with_value(std::int64_t value) &;
  InputRichBlockListItem&& with_value(std::int64_t value) &&;
  InputRichBlockListItem& with_type(RichBlockListItemType value) &;
  InputRichBlockListItem&& with_type(RichBlockListItemType value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockListItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockListItem& value);
};

/// One of `InputRichBlockParagraph`, `InputRichBlockSectionHeading`, `InputRichBlockPreformatted`,
/// `InputRichBlockFooter`, `InputRichBlockDivider`, `InputRichBlockMathematicalExpression`,
/// `InputRichBlockAnchor`, `InputRichBlockList`, `InputRichBlockBlockQuotation`,
/// `InputRichBlockExpandableBlockQuotation`, `InputRichBlockPullQuotation`, `InputRichBlockCollage`,
/// `InputRichBlockSlideshow`, `InputRichBlockTable`, `InputRichBlockDetails`, `InputRichBlockMap`,
/// `InputRichBlockButtons`, `InputRichBlockAnimation`, `InputRichBlockAudio`, `InputRichBlockDocument`,
/// `InputRichBlockPhoto`, `InputRichBlockVideo`, `InputRichBlockVoiceNote`, `InputRichBlockThinking`.
/// @see https://core.telegram.org/bots/api#inputrichblock
struct BOTCORE_EXPORT InputRichBlock {
  InputRichBlock();
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
  InputRichBlock(const InputRichBlock& other);
  InputRichBlock(InputRichBlock&& other) noexcept;
  InputRichBlock& operator=(const InputRichBlock& other);
  InputRichBlock& operator=(InputRichBlock&& other) noexcept;
  ~InputRichBlock();
  bool operator==(const InputRichBlock& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

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

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlock& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlock& value);
};

/// Telegram's InputRichBlockParagraph, told apart by `type` "paragraph".
/// @see https://core.telegram.org/bots/api#inputrichblockparagraph
struct BOTCORE_EXPORT InputRichBlockParagraph {
  InputRichBlockParagraph();
  explicit InputRichBlockParagraph(RichText text);
  InputRichBlockParagraph(const InputRichBlockParagraph& other);
  InputRichBlockParagraph(InputRichBlockParagraph&& other) noexcept;
  InputRichBlockParagraph& operator=(const InputRichBlockParagraph& other);
  InputRichBlockParagraph& operator=(InputRichBlockParagraph&& other) noexcept;
  ~InputRichBlockParagraph();
  bool operator==(const InputRichBlockParagraph& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockParagraph& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockParagraph& value);
};

/// Telegram's InputRichBlockSectionHeading, told apart by `type` "heading".
/// @see https://core.telegram.org/bots/api#inputrichblocksectionheading
struct BOTCORE_EXPORT InputRichBlockSectionHeading {
  InputRichBlockSectionHeading();
  InputRichBlockSectionHeading(RichText text, std::int64_t size);
  InputRichBlockSectionHeading(const InputRichBlockSectionHeading& other);
  InputRichBlockSectionHeading(InputRichBlockSectionHeading&& other) noexcept;
  InputRichBlockSectionHeading& operator=(const InputRichBlockSectionHeading& other);
  InputRichBlockSectionHeading& operator=(InputRichBlockSectionHeading&& other) noexcept;
  ~InputRichBlockSectionHeading();
  bool operator==(const InputRichBlockSectionHeading& other) const;

  boxed<RichText> text;  ///< Required.
  std::int64_t size = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockSectionHeading& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockSectionHeading& value);
};

/// Telegram's InputRichBlockPreformatted, told apart by `type` "pre".
/// @see https://core.telegram.org/bots/api#inputrichblockpreformatted
struct BOTCORE_EXPORT InputRichBlockPreformatted {
  InputRichBlockPreformatted();
  explicit InputRichBlockPreformatted(RichText text);
  InputRichBlockPreformatted(const InputRichBlockPreformatted& other);
  InputRichBlockPreformatted(InputRichBlockPreformatted&& other) noexcept;
  InputRichBlockPreformatted& operator=(const InputRichBlockPreformatted& other);
  InputRichBlockPreformatted& operator=(InputRichBlockPreformatted&& other) noexcept;
  ~InputRichBlockPreformatted();
  bool operator==(const InputRichBlockPreformatted& other) const;

  boxed<RichText> text;  ///< Required.
  std::optional<std::string> language;  ///< Optional.

  InputRichBlockPreformatted& with_language(std::string value) &;
  InputRichBlockPreformatted&& with_language(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPreformatted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPreformatted& value);
};

/// Telegram's InputRichBlockFooter, told apart by `type` "footer".
/// @see https://core.telegram.org/bots/api#inputrichblockfooter
struct BOTCORE_EXPORT InputRichBlockFooter {
  InputRichBlockFooter();
  explicit InputRichBlockFooter(RichText text);
  InputRichBlockFooter(const InputRichBlockFooter& other);
  InputRichBlockFooter(InputRichBlockFooter&& other) noexcept;
  InputRichBlockFooter& operator=(const InputRichBlockFooter& other);
  InputRichBlockFooter& operator=(InputRichBlockFooter&& other) noexcept;
  ~InputRichBlockFooter();
  bool operator==(const InputRichBlockFooter& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockFooter& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockFooter& value);
};

/// Telegram's InputRichBlockDivider, told apart by `type` "divider"; it has no members.
/// @see https://core.telegram.org/bots/api#inputrichblockdivider
struct BOTCORE_EXPORT InputRichBlockDivider {
  InputRichBlockDivider();
  InputRichBlockDivider(const InputRichBlockDivider& other);
  InputRichBlockDivider(InputRichBlockDivider&& other) noexcept;
  InputRichBlockDivider& operator=(const InputRichBlockDivider& other);
  InputRichBlockDivider& operator=(InputRichBlockDivider&& other) noexcept;
  ~InputRichBlockDivider();
  bool operator==(const InputRichBlockDivider& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDivider& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDivider& value);
};

/// Telegram's InputRichBlockMathematicalExpression, told apart by `type` "mathematical_expression".
/// @see https://core.telegram.org/bots/api#inputrichblockmathematicalexpression
struct BOTCORE_EXPORT InputRichBlockMathematicalExpression {
  InputRichBlockMathematicalExpression();
  explicit InputRichBlockMathematicalExpression(std::string expression);
  InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression& other);
  InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&& other) noexcept;
  InputRichBlockMathematicalExpression& operator=(const InputRichBlockMathematicalExpression& other);
  InputRichBlockMathematicalExpression& operator=(InputRichBlockMathematicalExpression&& other) noexcept;
  ~InputRichBlockMathematicalExpression();
  bool operator==(const InputRichBlockMathematicalExpression& other) const;

  std::string expression;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockMathematicalExpression& value);
};

/// Telegram's InputRichBlockAnchor, told apart by `type` "anchor".
/// @see https://core.telegram.org/bots/api#inputrichblockanchor
struct BOTCORE_EXPORT InputRichBlockAnchor {
  InputRichBlockAnchor();
  explicit InputRichBlockAnchor(std::string name);
  InputRichBlockAnchor(const InputRichBlockAnchor& other);
  InputRichBlockAnchor(InputRichBlockAnchor&& other) noexcept;
  InputRichBlockAnchor& operator=(const InputRichBlockAnchor& other);
  InputRichBlockAnchor& operator=(InputRichBlockAnchor&& other) noexcept;
  ~InputRichBlockAnchor();
  bool operator==(const InputRichBlockAnchor& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAnchor& value);
};

/// Telegram's InputRichBlockList, told apart by `type` "list".
/// @see https://core.telegram.org/bots/api#inputrichblocklist
struct BOTCORE_EXPORT InputRichBlockList {
  InputRichBlockList();
  explicit InputRichBlockList(std::vector<InputRichBlockListItem> items);
  InputRichBlockList(const InputRichBlockList& other);
  InputRichBlockList(InputRichBlockList&& other) noexcept;
  InputRichBlockList& operator=(const InputRichBlockList& other);
  InputRichBlockList& operator=(InputRichBlockList&& other) noexcept;
  ~InputRichBlockList();
  bool operator==(const InputRichBlockList& other) const;

  std::vector<InputRichBlockListItem> items;  ///< Required.

  InputRichBlockList& add_items(InputRichBlockListItem element) &;
  InputRichBlockList&& add_items(InputRichBlockListItem element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockList& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockList& value);
};

/// Telegram's InputRichBlockBlockQuotation, told apart by `type` "blockquote".
/// @see https://core.telegram.org/bots/api#inputrichblockblockquotation
struct BOTCORE_EXPORT InputRichBlockBlockQuotation {
  InputRichBlockBlockQuotation();
  explicit InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks);
  InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation& other);
  InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&& other) noexcept;
  InputRichBlockBlockQuotation& operator=(const InputRichBlockBlockQuotation& other);
  InputRichBlockBlockQuotation& operator=(InputRichBlockBlockQuotation&& other) noexcept;
  ~InputRichBlockBlockQuotation();
  bool operator==(const InputRichBlockBlockQuotation& other) const;

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockBlockQuotation& add_blocks(InputRichBlock element) &;
  InputRichBlockBlockQuotation&& add_blocks(InputRichBlock element) &&;
  InputRichBlockBlockQuotation& with_credit(RichText value) &;
  InputRichBlockBlockQuotation&& with_credit(RichText value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockBlockQuotation& value);
};

/// Telegram's InputRichBlockExpandableBlockQuotation, told apart by `type` "expandable_blockquote".
/// @see https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation
struct BOTCORE_EXPORT InputRichBlockExpandableBlockQuotation {
  InputRichBlockExpandableBlockQuotation();
  explicit InputRichBlockExpandableBlockQuotation(RichText text);
  InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation& other);
  InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&& other) noexcept;
  InputRichBlockExpandableBlockQuotation& operator=(const InputRichBlockExpandableBlockQuotation& other);
  InputRichBlockExpandableBlockQuotation& operator=(InputRichBlockExpandableBlockQuotation&& other) noexcept;
  ~InputRichBlockExpandableBlockQuotation();
  bool operator==(const InputRichBlockExpandableBlockQuotation& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockExpandableBlockQuotation& with_credit(RichText value) &;
  InputRichBlockExpandableBlockQuotation&& with_credit(RichText value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockExpandableBlockQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockExpandableBlockQuotation& value);
};

/// Telegram's InputRichBlockPullQuotation, told apart by `type` "pullquote".
/// @see https://core.telegram.org/bots/api#inputrichblockpullquotation
struct BOTCORE_EXPORT InputRichBlockPullQuotation {
  InputRichBlockPullQuotation();
  explicit InputRichBlockPullQuotation(RichText text);
  InputRichBlockPullQuotation(const InputRichBlockPullQuotation& other);
  InputRichBlockPullQuotation(InputRichBlockPullQuotation&& other) noexcept;
  InputRichBlockPullQuotation& operator=(const InputRichBlockPullQuotation& other);
  InputRichBlockPullQuotation& operator=(InputRichBlockPullQuotation&& other) noexcept;
  ~InputRichBlockPullQuotation();
  bool operator==(const InputRichBlockPullQuotation& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<RichText> credit;  ///< Optional.

  InputRichBlockPullQuotation& with_credit(RichText value) &;
  InputRichBlockPullQuotation&& with_credit(RichText value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPullQuotation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPullQuotation& value);
};

/// Telegram's InputRichBlockCollage, told apart by `type` "collage".
/// @see https://core.telegram.org/bots/api#inputrichblockcollage
struct BOTCORE_EXPORT InputRichBlockCollage {
  InputRichBlockCollage();
  explicit InputRichBlockCollage(std::vector<InputRichBlock> blocks);
  InputRichBlockCollage(const InputRichBlockCollage& other);
  InputRichBlockCollage(InputRichBlockCollage&& other) noexcept;
  InputRichBlockCollage& operator=(const InputRichBlockCollage& other);
  InputRichBlockCollage& operator=(InputRichBlockCollage&& other) noexcept;
  ~InputRichBlockCollage();
  bool operator==(const InputRichBlockCollage& other) const;

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockCollage& add_blocks(InputRichBlock element) &;
  InputRichBlockCollage&& add_blocks(InputRichBlock element) &&;
  InputRichBlockCollage& with_caption(RichBlockCaption value) &;
  InputRichBlockCollage&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockCollage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockCollage& value);
};

/// Telegram's InputRichBlockSlideshow, told apart by `type` "slideshow".
/// @see https://core.telegram.org/bots/api#inputrichblockslideshow
struct BOTCORE_EXPORT InputRichBlockSlideshow {
  InputRichBlockSlideshow();
  explicit InputRichBlockSlideshow(std::vector<InputRichBlock> blocks);
  InputRichBlockSlideshow(const InputRichBlockSlideshow& other);
  InputRichBlockSlideshow(InputRichBlockSlideshow&& other) noexcept;
  InputRichBlockSlideshow& operator=(const InputRichBlockSlideshow& other);
  InputRichBlockSlideshow& operator=(InputRichBlockSlideshow&& other) noexcept;
  ~InputRichBlockSlideshow();
  bool operator==(const InputRichBlockSlideshow& other) const;

  std::vector<InputRichBlock> blocks;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockSlideshow& add_blocks(InputRichBlock element) &;
  InputRichBlockSlideshow&& add_blocks(InputRichBlock element) &&;
  InputRichBlockSlideshow& with_caption(RichBlockCaption value) &;
  InputRichBlockSlideshow&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockSlideshow& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockSlideshow& value);
};

/// Telegram's InputRichBlockTable, told apart by `type` "table".
/// @see https://core.telegram.org/bots/api#inputrichblocktable
struct BOTCORE_EXPORT InputRichBlockTable {
  InputRichBlockTable();
  explicit InputRichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
  InputRichBlockTable(const InputRichBlockTable& other);
  InputRichBlockTable(InputRichBlockTable&& other) noexcept;
  InputRichBlockTable& operator=(const InputRichBlockTable& other);
  InputRichBlockTable& operator=(InputRichBlockTable&& other) noexcept;
  ~InputRichBlockTable();
  bool operator==(const InputRichBlockTable& other) const;

  std::vector<std::vector<RichBlockTableCell>> cells;  ///< Required.
  std::optional<bool> is_bordered;  ///< Optional.
  std::optional<bool> is_striped;  ///< Optional.
  std::optional<bool> is_compact;  ///< Optional.
  boxed<RichText> caption;  ///< Optional.

  InputRichBlockTable& add_cells(std::vector<RichBlockTableCell> element) &;
  InputRichBlockTable&& add_cells(std::vector<RichBlockTableCell> element) &&;
  InputRichBlockTable& with_is_bordered(bool value = true) &;
  InputRichBlockTable&& with_is_bordered(bool value = true) &&;
  InputRichBlockTable& with_is_striped(bool value = true) &;
  InputRichBlockTable&& with_is_striped(bool value = true) &&;
  InputRichBlockTable& with_is_compact(bool value = true) &;
  InputRichBlockTable&& with_is_compact(bool value = true) &&;
  InputRichBlockTable& with_caption(RichText value) &;
  InputRichBlockTable&& with_caption(RichText value) &&;
  /// Appends one row to `cells`; each argument makes one RichBlockTableCell.
  template <class... Elements>
  InputRichBlockTable& add_row(Elements&&... elements) & {
    using Row = std::vector<RichBlockTableCell>;
    return add_cells(make_row<Row>(std::forward<Elements>(elements)...));
  }
  template <class... Elements>
  InputRichBlockTable&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockTable& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockTable& value);
};

/// Telegram's InputRichBlockDetails, told apart by `type` "details".
/// @see https://core.telegram.org/bots/api#inputrichblockdetails
struct BOTCORE_EXPORT InputRichBlockDetails {
  InputRichBlockDetails();
  InputRichBlockDetails(RichText summary, std::vector<InputRichBlock> blocks);
  InputRichBlockDetails(const InputRichBlockDetails& other);
  InputRichBlockDetails(InputRichBlockDetails&& other) noexcept;
  InputRichBlockDetails& operator=(const InputRichBlockDetails& other);
  InputRichBlockDetails& operator=(InputRichBlockDetails&& other) noexcept;
  ~InputRichBlockDetails();
  bool operator==(const InputRichBlockDetails& other) const;

  boxed<RichText> summary;  ///< Required.
  std::vector<InputRichBlock> blocks;  ///< Required.
  std::optional<bool> is_open;  ///< Optional.

  InputRichBlockDetails& add_blocks(InputRichBlock element) &;
  InputRichBlockDetails&& add_blocks(InputRichBlock element) &&;
  InputRichBlockDetails& with_is_open(bool value = true) &;
  InputRichBlockDetails&& with_is_open(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDetails& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDetails& value);
};

/// Telegram's InputRichBlockMap, told apart by `type` "map".
/// @see https://core.telegram.org/bots/api#inputrichblockmap
struct BOTCORE_EXPORT InputRichBlockMap {
  InputRichBlockMap();
  explicit InputRichBlockMap(Location location);
  InputRichBlockMap(const InputRichBlockMap& other);
  InputRichBlockMap(InputRichBlockMap&& other) noexcept;
  InputRichBlockMap& operator=(const InputRichBlockMap& other);
  InputRichBlockMap& operator=(InputRichBlockMap&& other) noexcept;
  ~InputRichBlockMap();
  bool operator==(const InputRichBlockMap& other) const;

  boxed<Location> location;  ///< Required.
  std::optional<std::int64_t> zoom;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockMap& with_zoom(std::int64_t value) &;
  InputRichBlockMap&& with_zoom(std::int64_t value) &&;
  InputRichBlockMap& with_width(std::int64_t value) &;
  InputRichBlockMap&& with_width(std::int64_t value) &&;
  InputRichBlockMap& with_height(std::int64_t value) &;
  InputRichBlockMap&& with_height(std::int64_t value) &&;
  InputRichBlockMap& with_caption(RichBlockCaption value) &;
  InputRichBlockMap&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockMap& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockMap& value);
};

/// Telegram's InputRichBlockButtons, told apart by `type` "buttons".
/// @see https://core.telegram.org/bots/api#inputrichblockbuttons
struct BOTCORE_EXPORT InputRichBlockButtons {
  InputRichBlockButtons();
  explicit InputRichBlockButtons(std::vector<RichMessageButton> buttons);
  InputRichBlockButtons(const InputRichBlockButtons& other);
  InputRichBlockButtons(InputRichBlockButtons&& other) noexcept;
  InputRichBlockButtons& operator=(const InputRichBlockButtons& other);
  InputRichBlockButtons& operator=(InputRichBlockButtons&& other) noexcept;
  ~InputRichBlockButtons();
  bool operator==(const InputRichBlockButtons& other) const;

  std::vector<RichMessageButton> buttons;  ///< Required.
  std::optional<HorizontalAlign> align;  ///< Optional.

  InputRichBlockButtons& add_buttons(RichMessageButton element) &;
  InputRichBlockButtons&& add_buttons(RichMessageButton element) &&;
  InputRichBlockButtons& with_align(HorizontalAlign value) &;
  InputRichBlockButtons&& with_align(HorizontalAlign value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockButtons& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockButtons& value);
};

/// Telegram's InputRichBlockAnimation, told apart by `type` "animation".
/// @see https://core.telegram.org/bots/api#inputrichblockanimation
struct BOTCORE_EXPORT InputRichBlockAnimation {
  InputRichBlockAnimation();
  explicit InputRichBlockAnimation(InputMediaAnimation animation);
  InputRichBlockAnimation(const InputRichBlockAnimation& other);
  InputRichBlockAnimation(InputRichBlockAnimation&& other) noexcept;
  InputRichBlockAnimation& operator=(const InputRichBlockAnimation& other);
  InputRichBlockAnimation& operator=(InputRichBlockAnimation&& other) noexcept;
  ~InputRichBlockAnimation();
  bool operator==(const InputRichBlockAnimation& other) const;

  boxed<InputMediaAnimation> animation;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockAnimation& with_caption(RichBlockCaption value) &;
  InputRichBlockAnimation&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAnimation& value);
};

/// Telegram's InputRichBlockAudio, told apart by `type` "audio".
/// @see https://core.telegram.org/bots/api#inputrichblockaudio
struct BOTCORE_EXPORT InputRichBlockAudio {
  InputRichBlockAudio();
  explicit InputRichBlockAudio(InputMediaAudio audio);
  InputRichBlockAudio(const InputRichBlockAudio& other);
  InputRichBlockAudio(InputRichBlockAudio&& other) noexcept;
  InputRichBlockAudio& operator=(const InputRichBlockAudio& other);
  InputRichBlockAudio& operator=(InputRichBlockAudio&& other) noexcept;
  ~InputRichBlockAudio();
  bool operator==(const InputRichBlockAudio& other) const;

  boxed<InputMediaAudio> audio;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockAudio& with_caption(RichBlockCaption value) &;
  InputRichBlockAudio&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockAudio& value);
};

/// Telegram's InputRichBlockDocument, told apart by `type` "document".
/// @see https://core.telegram.org/bots/api#inputrichblockdocument
struct BOTCORE_EXPORT InputRichBlockDocument {
  InputRichBlockDocument();
  explicit InputRichBlockDocument(InputMediaDocument document);
  InputRichBlockDocument(const InputRichBlockDocument& other);
  InputRichBlockDocument(InputRichBlockDocument&& other) noexcept;
  InputRichBlockDocument& operator=(const InputRichBlockDocument& other);
  InputRichBlockDocument& operator=(InputRichBlockDocument&& other) noexcept;
  ~InputRichBlockDocument();
  bool operator==(const InputRichBlockDocument& other) const;

  boxed<InputMediaDocument> document;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockDocument& with_caption(RichBlockCaption value) &;
  InputRichBlockDocument&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockDocument& value);
};

/// Telegram's InputRichBlockPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#inputrichblockphoto
struct BOTCORE_EXPORT InputRichBlockPhoto {
  InputRichBlockPhoto();
  explicit InputRichBlockPhoto(InputMediaPhoto photo);
  InputRichBlockPhoto(const InputRichBlockPhoto& other);
  InputRichBlockPhoto(InputRichBlockPhoto&& other) noexcept;
  InputRichBlockPhoto& operator=(const InputRichBlockPhoto& other);
  InputRichBlockPhoto& operator=(InputRichBlockPhoto&& other) noexcept;
  ~InputRichBlockPhoto();
  bool operator==(const InputRichBlockPhoto& other) const;

  boxed<InputMediaPhoto> photo;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockPhoto& with_caption(RichBlockCaption value) &;
  InputRichBlockPhoto&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockPhoto& value);
};

/// Telegram's InputRichBlockVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#inputrichblockvideo
struct BOTCORE_EXPORT InputRichBlockVideo {
  InputRichBlockVideo();
  explicit InputRichBlockVideo(InputMediaVideo video);
  InputRichBlockVideo(const InputRichBlockVideo& other);
  InputRichBlockVideo(InputRichBlockVideo&& other) noexcept;
  InputRichBlockVideo& operator=(const InputRichBlockVideo& other);
  InputRichBlockVideo& operator=(InputRichBlockVideo&& other) noexcept;
  ~InputRichBlockVideo();
  bool operator==(const InputRichBlockVideo& other) const;

  boxed<InputMediaVideo> video;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockVideo& with_caption(RichBlockCaption value) &;
  InputRichBlockVideo&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockVideo& value);
};

/// Telegram's InputRichBlockVoiceNote, told apart by `type` "voice_note".
/// @see https://core.telegram.org/bots/api#inputrichblockvoicenote
struct BOTCORE_EXPORT InputRichBlockVoiceNote {
  InputRichBlockVoiceNote();
  explicit InputRichBlockVoiceNote(InputMediaVoiceNote voice_note);
  InputRichBlockVoiceNote(const InputRichBlockVoiceNote& other);
  InputRichBlockVoiceNote(InputRichBlockVoiceNote&& other) noexcept;
  InputRichBlockVoiceNote& operator=(const InputRichBlockVoiceNote& other);
  InputRichBlockVoiceNote& operator=(InputRichBlockVoiceNote&& other) noexcept;
  ~InputRichBlockVoiceNote();
  bool operator==(const InputRichBlockVoiceNote& other) const;

  boxed<InputMediaVoiceNote> voice_note;  ///< Required.
  boxed<RichBlockCaption> caption;  ///< Optional.

  InputRichBlockVoiceNote& with_caption(RichBlockCaption value) &;
  InputRichBlockVoiceNote&& with_caption(RichBlockCaption value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockVoiceNote& value);
};

/// Telegram's InputRichBlockThinking, told apart by `type` "thinking".
/// @see https://core.telegram.org/bots/api#inputrichblockthinking
struct BOTCORE_EXPORT InputRichBlockThinking {
  InputRichBlockThinking();
  explicit InputRichBlockThinking(RichText text);
  InputRichBlockThinking(const InputRichBlockThinking& other);
  InputRichBlockThinking(InputRichBlockThinking&& other) noexcept;
  InputRichBlockThinking& operator=(const InputRichBlockThinking& other);
  InputRichBlockThinking& operator=(InputRichBlockThinking&& other) noexcept;
  ~InputRichBlockThinking();
  bool operator==(const InputRichBlockThinking& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichBlockThinking& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichBlockThinking& value);
};

}  // namespace botcore::inline v0::api
