// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: rich text.
#pragma once

#include <chrono>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Formatted text: plain, a list of texts, or a text with a style.
///
/// One of a text, a list of RichText, RichTextBold, RichTextItalic, RichTextUnderline, RichTextStrikethrough,
/// RichTextSpoiler, RichTextDateTime, RichTextTextMention, RichTextSubscript, RichTextSuperscript,
/// RichTextMarked, RichTextCode, RichTextCustomEmoji, RichTextMathematicalExpression, RichTextUrl,
/// RichTextEmailAddress, RichTextPhoneNumber, RichTextBankCardNumber, RichTextMention, RichTextHashtag,
/// RichTextCashtag, RichTextBotCommand, RichTextButton, RichTextAnchor, RichTextAnchorLink,
/// RichTextReference, RichTextReferenceLink, told apart by `type`; or what this version of the Bot API does
/// not know, as JSON.
/// Sent and received.
/// An alternative of RichText.
/// Held by RichMessageButton::text, RichTextBold::text, RichTextItalic::text, RichTextUnderline::text,
/// RichTextStrikethrough::text, RichTextSpoiler::text and 44 more.
/// @see https://core.telegram.org/bots/api#richtext
struct BOTCORE_EXPORT RichText {
  RichText();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  RichText(std::string held);  // NOLINT(google-explicit-constructor)
  RichText(const char* held);  // NOLINT(google-explicit-constructor)
  RichText(std::vector<RichText> held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextBold held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextItalic held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextUnderline held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextStrikethrough held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextSpoiler held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextDateTime held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextTextMention held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextSubscript held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextSuperscript held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextMarked held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextCode held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextCustomEmoji held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextMathematicalExpression held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextUrl held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextEmailAddress held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextPhoneNumber held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextBankCardNumber held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextMention held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextHashtag held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextCashtag held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextBotCommand held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextButton held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextAnchor held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextAnchorLink held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextReference held);  // NOLINT(google-explicit-constructor)
  RichText(RichTextReferenceLink held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  RichText(const RichText& other);
  RichText(RichText&& other) noexcept;
  RichText& operator=(const RichText& other);
  RichText& operator=(RichText&& other) noexcept;
  ~RichText();
  bool operator==(const RichText& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, std::string, std::vector<RichText>, boxed<RichTextBold>, boxed<RichTextItalic>,
               boxed<RichTextUnderline>, boxed<RichTextStrikethrough>, boxed<RichTextSpoiler>,
               boxed<RichTextDateTime>, boxed<RichTextTextMention>, boxed<RichTextSubscript>,
               boxed<RichTextSuperscript>, boxed<RichTextMarked>, boxed<RichTextCode>,
               boxed<RichTextCustomEmoji>, boxed<RichTextMathematicalExpression>, boxed<RichTextUrl>,
               boxed<RichTextEmailAddress>, boxed<RichTextPhoneNumber>, boxed<RichTextBankCardNumber>,
               boxed<RichTextMention>, boxed<RichTextHashtag>, boxed<RichTextCashtag>,
               boxed<RichTextBotCommand>, boxed<RichTextButton>, boxed<RichTextAnchor>,
               boxed<RichTextAnchorLink>, boxed<RichTextReference>, boxed<RichTextReferenceLink>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichText& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichText& value);
  /// @endcond
};

/// Telegram's RichTextBold.
///
/// Sent and received.
/// An alternative of RichText: `type` is "bold".
/// @see https://core.telegram.org/bots/api#richtextbold
struct BOTCORE_EXPORT RichTextBold {
  RichTextBold();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextBold(RichText text);
  /// @cond
  RichTextBold(const RichTextBold& other);
  RichTextBold(RichTextBold&& other) noexcept;
  RichTextBold& operator=(const RichTextBold& other);
  RichTextBold& operator=(RichTextBold&& other) noexcept;
  ~RichTextBold();
  bool operator==(const RichTextBold& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBold& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBold& value);
  /// @endcond
};

/// Telegram's RichTextItalic.
///
/// Sent and received.
/// An alternative of RichText: `type` is "italic".
/// @see https://core.telegram.org/bots/api#richtextitalic
struct BOTCORE_EXPORT RichTextItalic {
  RichTextItalic();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextItalic(RichText text);
  /// @cond
  RichTextItalic(const RichTextItalic& other);
  RichTextItalic(RichTextItalic&& other) noexcept;
  RichTextItalic& operator=(const RichTextItalic& other);
  RichTextItalic& operator=(RichTextItalic&& other) noexcept;
  ~RichTextItalic();
  bool operator==(const RichTextItalic& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextItalic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextItalic& value);
  /// @endcond
};

/// Telegram's RichTextUnderline.
///
/// Sent and received.
/// An alternative of RichText: `type` is "underline".
/// @see https://core.telegram.org/bots/api#richtextunderline
struct BOTCORE_EXPORT RichTextUnderline {
  RichTextUnderline();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextUnderline(RichText text);
  /// @cond
  RichTextUnderline(const RichTextUnderline& other);
  RichTextUnderline(RichTextUnderline&& other) noexcept;
  RichTextUnderline& operator=(const RichTextUnderline& other);
  RichTextUnderline& operator=(RichTextUnderline&& other) noexcept;
  ~RichTextUnderline();
  bool operator==(const RichTextUnderline& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextUnderline& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextUnderline& value);
  /// @endcond
};

/// Telegram's RichTextStrikethrough.
///
/// Sent and received.
/// An alternative of RichText: `type` is "strikethrough".
/// @see https://core.telegram.org/bots/api#richtextstrikethrough
struct BOTCORE_EXPORT RichTextStrikethrough {
  RichTextStrikethrough();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextStrikethrough(RichText text);
  /// @cond
  RichTextStrikethrough(const RichTextStrikethrough& other);
  RichTextStrikethrough(RichTextStrikethrough&& other) noexcept;
  RichTextStrikethrough& operator=(const RichTextStrikethrough& other);
  RichTextStrikethrough& operator=(RichTextStrikethrough&& other) noexcept;
  ~RichTextStrikethrough();
  bool operator==(const RichTextStrikethrough& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextStrikethrough& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextStrikethrough& value);
  /// @endcond
};

/// Telegram's RichTextSpoiler.
///
/// Sent and received.
/// An alternative of RichText: `type` is "spoiler".
/// @see https://core.telegram.org/bots/api#richtextspoiler
struct BOTCORE_EXPORT RichTextSpoiler {
  RichTextSpoiler();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextSpoiler(RichText text);
  /// @cond
  RichTextSpoiler(const RichTextSpoiler& other);
  RichTextSpoiler(RichTextSpoiler&& other) noexcept;
  RichTextSpoiler& operator=(const RichTextSpoiler& other);
  RichTextSpoiler& operator=(RichTextSpoiler&& other) noexcept;
  ~RichTextSpoiler();
  bool operator==(const RichTextSpoiler& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSpoiler& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSpoiler& value);
  /// @endcond
};

/// Telegram's RichTextDateTime.
///
/// Sent and received.
/// An alternative of RichText: `type` is "date_time".
/// @see https://core.telegram.org/bots/api#richtextdatetime
struct BOTCORE_EXPORT RichTextDateTime {
  RichTextDateTime();  ///< With nothing set.
  /// With what it needs.
  RichTextDateTime(RichText text, std::chrono::sys_seconds unix_time, std::string date_time_format);
  /// @cond
  RichTextDateTime(const RichTextDateTime& other);
  RichTextDateTime(RichTextDateTime&& other) noexcept;
  RichTextDateTime& operator=(const RichTextDateTime& other);
  RichTextDateTime& operator=(RichTextDateTime&& other) noexcept;
  ~RichTextDateTime();
  bool operator==(const RichTextDateTime& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::chrono::sys_seconds unix_time;  ///< Required; whole seconds, UTC.
  std::string date_time_format;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextDateTime& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextDateTime& value);
  /// @endcond
};

/// Telegram's RichTextTextMention.
///
/// Sent and received.
/// An alternative of RichText: `type` is "text_mention".
/// @see https://core.telegram.org/bots/api#richtexttextmention
struct BOTCORE_EXPORT RichTextTextMention {
  RichTextTextMention();  ///< With nothing set.
  /// With what it needs.
  RichTextTextMention(RichText text, User user);
  /// @cond
  RichTextTextMention(const RichTextTextMention& other);
  RichTextTextMention(RichTextTextMention&& other) noexcept;
  RichTextTextMention& operator=(const RichTextTextMention& other);
  RichTextTextMention& operator=(RichTextTextMention&& other) noexcept;
  ~RichTextTextMention();
  bool operator==(const RichTextTextMention& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  boxed<User> user;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextTextMention& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextTextMention& value);
  /// @endcond
};

/// Telegram's RichTextSubscript.
///
/// Sent and received.
/// An alternative of RichText: `type` is "subscript".
/// @see https://core.telegram.org/bots/api#richtextsubscript
struct BOTCORE_EXPORT RichTextSubscript {
  RichTextSubscript();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextSubscript(RichText text);
  /// @cond
  RichTextSubscript(const RichTextSubscript& other);
  RichTextSubscript(RichTextSubscript&& other) noexcept;
  RichTextSubscript& operator=(const RichTextSubscript& other);
  RichTextSubscript& operator=(RichTextSubscript&& other) noexcept;
  ~RichTextSubscript();
  bool operator==(const RichTextSubscript& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSubscript& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSubscript& value);
  /// @endcond
};

/// Telegram's RichTextSuperscript.
///
/// Sent and received.
/// An alternative of RichText: `type` is "superscript".
/// @see https://core.telegram.org/bots/api#richtextsuperscript
struct BOTCORE_EXPORT RichTextSuperscript {
  RichTextSuperscript();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextSuperscript(RichText text);
  /// @cond
  RichTextSuperscript(const RichTextSuperscript& other);
  RichTextSuperscript(RichTextSuperscript&& other) noexcept;
  RichTextSuperscript& operator=(const RichTextSuperscript& other);
  RichTextSuperscript& operator=(RichTextSuperscript&& other) noexcept;
  ~RichTextSuperscript();
  bool operator==(const RichTextSuperscript& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSuperscript& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSuperscript& value);
  /// @endcond
};

/// Telegram's RichTextMarked.
///
/// Sent and received.
/// An alternative of RichText: `type` is "marked".
/// @see https://core.telegram.org/bots/api#richtextmarked
struct BOTCORE_EXPORT RichTextMarked {
  RichTextMarked();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextMarked(RichText text);
  /// @cond
  RichTextMarked(const RichTextMarked& other);
  RichTextMarked(RichTextMarked&& other) noexcept;
  RichTextMarked& operator=(const RichTextMarked& other);
  RichTextMarked& operator=(RichTextMarked&& other) noexcept;
  ~RichTextMarked();
  bool operator==(const RichTextMarked& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMarked& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMarked& value);
  /// @endcond
};

/// Telegram's RichTextCode.
///
/// Sent and received.
/// An alternative of RichText: `type` is "code".
/// @see https://core.telegram.org/bots/api#richtextcode
struct BOTCORE_EXPORT RichTextCode {
  RichTextCode();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextCode(RichText text);
  /// @cond
  RichTextCode(const RichTextCode& other);
  RichTextCode(RichTextCode&& other) noexcept;
  RichTextCode& operator=(const RichTextCode& other);
  RichTextCode& operator=(RichTextCode&& other) noexcept;
  ~RichTextCode();
  bool operator==(const RichTextCode& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCode& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCode& value);
  /// @endcond
};

/// Telegram's RichTextCustomEmoji.
///
/// Sent and received.
/// An alternative of RichText: `type` is "custom_emoji".
/// @see https://core.telegram.org/bots/api#richtextcustomemoji
struct BOTCORE_EXPORT RichTextCustomEmoji {
  RichTextCustomEmoji();  ///< With nothing set.
  /// With what it needs.
  RichTextCustomEmoji(std::string custom_emoji_id, std::string alternative_text);
  /// @cond
  RichTextCustomEmoji(const RichTextCustomEmoji& other);
  RichTextCustomEmoji(RichTextCustomEmoji&& other) noexcept;
  RichTextCustomEmoji& operator=(const RichTextCustomEmoji& other);
  RichTextCustomEmoji& operator=(RichTextCustomEmoji&& other) noexcept;
  ~RichTextCustomEmoji();
  bool operator==(const RichTextCustomEmoji& other) const;
  /// @endcond

  std::string custom_emoji_id;  ///< The custom emoji (required).
  std::string alternative_text;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCustomEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCustomEmoji& value);
  /// @endcond
};

/// Telegram's RichTextMathematicalExpression.
///
/// Sent and received.
/// An alternative of RichText: `type` is "mathematical_expression".
/// @see https://core.telegram.org/bots/api#richtextmathematicalexpression
struct BOTCORE_EXPORT RichTextMathematicalExpression {
  RichTextMathematicalExpression();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextMathematicalExpression(std::string expression);
  /// @cond
  RichTextMathematicalExpression(const RichTextMathematicalExpression& other);
  RichTextMathematicalExpression(RichTextMathematicalExpression&& other) noexcept;
  RichTextMathematicalExpression& operator=(const RichTextMathematicalExpression& other);
  RichTextMathematicalExpression& operator=(RichTextMathematicalExpression&& other) noexcept;
  ~RichTextMathematicalExpression();
  bool operator==(const RichTextMathematicalExpression& other) const;
  /// @endcond

  std::string expression;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMathematicalExpression& value);
  /// @endcond
};

/// Telegram's RichTextUrl.
///
/// Sent and received.
/// An alternative of RichText: `type` is "url".
/// @see https://core.telegram.org/bots/api#richtexturl
struct BOTCORE_EXPORT RichTextUrl {
  RichTextUrl();  ///< With nothing set.
  /// With what it needs.
  RichTextUrl(RichText text, std::string url);
  /// @cond
  RichTextUrl(const RichTextUrl& other);
  RichTextUrl(RichTextUrl&& other) noexcept;
  RichTextUrl& operator=(const RichTextUrl& other);
  RichTextUrl& operator=(RichTextUrl&& other) noexcept;
  ~RichTextUrl();
  bool operator==(const RichTextUrl& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextUrl& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextUrl& value);
  /// @endcond
};

/// Telegram's RichTextEmailAddress.
///
/// Sent and received.
/// An alternative of RichText: `type` is "email_address".
/// @see https://core.telegram.org/bots/api#richtextemailaddress
struct BOTCORE_EXPORT RichTextEmailAddress {
  RichTextEmailAddress();  ///< With nothing set.
  /// With what it needs.
  RichTextEmailAddress(RichText text, std::string email_address);
  /// @cond
  RichTextEmailAddress(const RichTextEmailAddress& other);
  RichTextEmailAddress(RichTextEmailAddress&& other) noexcept;
  RichTextEmailAddress& operator=(const RichTextEmailAddress& other);
  RichTextEmailAddress& operator=(RichTextEmailAddress&& other) noexcept;
  ~RichTextEmailAddress();
  bool operator==(const RichTextEmailAddress& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string email_address;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextEmailAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextEmailAddress& value);
  /// @endcond
};

/// Telegram's RichTextPhoneNumber.
///
/// Sent and received.
/// An alternative of RichText: `type` is "phone_number".
/// @see https://core.telegram.org/bots/api#richtextphonenumber
struct BOTCORE_EXPORT RichTextPhoneNumber {
  RichTextPhoneNumber();  ///< With nothing set.
  /// With what it needs.
  RichTextPhoneNumber(RichText text, std::string phone_number);
  /// @cond
  RichTextPhoneNumber(const RichTextPhoneNumber& other);
  RichTextPhoneNumber(RichTextPhoneNumber&& other) noexcept;
  RichTextPhoneNumber& operator=(const RichTextPhoneNumber& other);
  RichTextPhoneNumber& operator=(RichTextPhoneNumber&& other) noexcept;
  ~RichTextPhoneNumber();
  bool operator==(const RichTextPhoneNumber& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string phone_number;  ///< Telephone number (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextPhoneNumber& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextPhoneNumber& value);
  /// @endcond
};

/// Telegram's RichTextBankCardNumber.
///
/// Sent and received.
/// An alternative of RichText: `type` is "bank_card_number".
/// @see https://core.telegram.org/bots/api#richtextbankcardnumber
struct BOTCORE_EXPORT RichTextBankCardNumber {
  RichTextBankCardNumber();  ///< With nothing set.
  /// With what it needs.
  RichTextBankCardNumber(RichText text, std::string bank_card_number);
  /// @cond
  RichTextBankCardNumber(const RichTextBankCardNumber& other);
  RichTextBankCardNumber(RichTextBankCardNumber&& other) noexcept;
  RichTextBankCardNumber& operator=(const RichTextBankCardNumber& other);
  RichTextBankCardNumber& operator=(RichTextBankCardNumber&& other) noexcept;
  ~RichTextBankCardNumber();
  bool operator==(const RichTextBankCardNumber& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string bank_card_number;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBankCardNumber& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBankCardNumber& value);
  /// @endcond
};

/// Telegram's RichTextMention.
///
/// Sent and received.
/// An alternative of RichText: `type` is "mention".
/// @see https://core.telegram.org/bots/api#richtextmention
struct BOTCORE_EXPORT RichTextMention {
  RichTextMention();  ///< With nothing set.
  /// With what it needs.
  RichTextMention(RichText text, std::string username);
  /// @cond
  RichTextMention(const RichTextMention& other);
  RichTextMention(RichTextMention&& other) noexcept;
  RichTextMention& operator=(const RichTextMention& other);
  RichTextMention& operator=(RichTextMention&& other) noexcept;
  ~RichTextMention();
  bool operator==(const RichTextMention& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string username;  ///< The name by which one is found, without the at sign (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMention& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMention& value);
  /// @endcond
};

/// Telegram's RichTextHashtag.
///
/// Sent and received.
/// An alternative of RichText: `type` is "hashtag".
/// @see https://core.telegram.org/bots/api#richtexthashtag
struct BOTCORE_EXPORT RichTextHashtag {
  RichTextHashtag();  ///< With nothing set.
  /// With what it needs.
  RichTextHashtag(RichText text, std::string hashtag);
  /// @cond
  RichTextHashtag(const RichTextHashtag& other);
  RichTextHashtag(RichTextHashtag&& other) noexcept;
  RichTextHashtag& operator=(const RichTextHashtag& other);
  RichTextHashtag& operator=(RichTextHashtag&& other) noexcept;
  ~RichTextHashtag();
  bool operator==(const RichTextHashtag& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string hashtag;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextHashtag& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextHashtag& value);
  /// @endcond
};

/// Telegram's RichTextCashtag.
///
/// Sent and received.
/// An alternative of RichText: `type` is "cashtag".
/// @see https://core.telegram.org/bots/api#richtextcashtag
struct BOTCORE_EXPORT RichTextCashtag {
  RichTextCashtag();  ///< With nothing set.
  /// With what it needs.
  RichTextCashtag(RichText text, std::string cashtag);
  /// @cond
  RichTextCashtag(const RichTextCashtag& other);
  RichTextCashtag(RichTextCashtag&& other) noexcept;
  RichTextCashtag& operator=(const RichTextCashtag& other);
  RichTextCashtag& operator=(RichTextCashtag&& other) noexcept;
  ~RichTextCashtag();
  bool operator==(const RichTextCashtag& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string cashtag;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCashtag& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCashtag& value);
  /// @endcond
};

/// Telegram's RichTextBotCommand.
///
/// Sent and received.
/// An alternative of RichText: `type` is "bot_command".
/// @see https://core.telegram.org/bots/api#richtextbotcommand
struct BOTCORE_EXPORT RichTextBotCommand {
  RichTextBotCommand();  ///< With nothing set.
  /// With what it needs.
  RichTextBotCommand(RichText text, std::string bot_command);
  /// @cond
  RichTextBotCommand(const RichTextBotCommand& other);
  RichTextBotCommand(RichTextBotCommand&& other) noexcept;
  RichTextBotCommand& operator=(const RichTextBotCommand& other);
  RichTextBotCommand& operator=(RichTextBotCommand&& other) noexcept;
  ~RichTextBotCommand();
  bool operator==(const RichTextBotCommand& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string bot_command;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBotCommand& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBotCommand& value);
  /// @endcond
};

/// Telegram's RichTextButton.
///
/// Sent and received.
/// An alternative of RichText: `type` is "button".
/// @see https://core.telegram.org/bots/api#richtextbutton
struct BOTCORE_EXPORT RichTextButton {
  RichTextButton();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextButton(RichMessageButton button);
  /// @cond
  RichTextButton(const RichTextButton& other);
  RichTextButton(RichTextButton&& other) noexcept;
  RichTextButton& operator=(const RichTextButton& other);
  RichTextButton& operator=(RichTextButton&& other) noexcept;
  ~RichTextButton();
  bool operator==(const RichTextButton& other) const;
  /// @endcond

  boxed<RichMessageButton> button;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextButton& value);
  /// @endcond
};

/// Telegram's RichTextAnchor.
///
/// Sent and received.
/// An alternative of RichText: `type` is "anchor".
/// @see https://core.telegram.org/bots/api#richtextanchor
struct BOTCORE_EXPORT RichTextAnchor {
  RichTextAnchor();  ///< With nothing set.
  /// With what it needs.
  explicit RichTextAnchor(std::string name);
  /// @cond
  RichTextAnchor(const RichTextAnchor& other);
  RichTextAnchor(RichTextAnchor&& other) noexcept;
  RichTextAnchor& operator=(const RichTextAnchor& other);
  RichTextAnchor& operator=(RichTextAnchor&& other) noexcept;
  ~RichTextAnchor();
  bool operator==(const RichTextAnchor& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextAnchor& value);
  /// @endcond
};

/// Telegram's RichTextAnchorLink.
///
/// Sent and received.
/// An alternative of RichText: `type` is "anchor_link".
/// @see https://core.telegram.org/bots/api#richtextanchorlink
struct BOTCORE_EXPORT RichTextAnchorLink {
  RichTextAnchorLink();  ///< With nothing set.
  /// With what it needs.
  RichTextAnchorLink(RichText text, std::string anchor_name);
  /// @cond
  RichTextAnchorLink(const RichTextAnchorLink& other);
  RichTextAnchorLink(RichTextAnchorLink&& other) noexcept;
  RichTextAnchorLink& operator=(const RichTextAnchorLink& other);
  RichTextAnchorLink& operator=(RichTextAnchorLink&& other) noexcept;
  ~RichTextAnchorLink();
  bool operator==(const RichTextAnchorLink& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string anchor_name;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextAnchorLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextAnchorLink& value);
  /// @endcond
};

/// Telegram's RichTextReference.
///
/// Sent and received.
/// An alternative of RichText: `type` is "reference".
/// @see https://core.telegram.org/bots/api#richtextreference
struct BOTCORE_EXPORT RichTextReference {
  RichTextReference();  ///< With nothing set.
  /// With what it needs.
  RichTextReference(RichText text, std::string name);
  /// @cond
  RichTextReference(const RichTextReference& other);
  RichTextReference(RichTextReference&& other) noexcept;
  RichTextReference& operator=(const RichTextReference& other);
  RichTextReference& operator=(RichTextReference&& other) noexcept;
  ~RichTextReference();
  bool operator==(const RichTextReference& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextReference& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextReference& value);
  /// @endcond
};

/// Telegram's RichTextReferenceLink.
///
/// Sent and received.
/// An alternative of RichText: `type` is "reference_link".
/// @see https://core.telegram.org/bots/api#richtextreferencelink
struct BOTCORE_EXPORT RichTextReferenceLink {
  RichTextReferenceLink();  ///< With nothing set.
  /// With what it needs.
  RichTextReferenceLink(RichText text, std::string reference_name);
  /// @cond
  RichTextReferenceLink(const RichTextReferenceLink& other);
  RichTextReferenceLink(RichTextReferenceLink&& other) noexcept;
  RichTextReferenceLink& operator=(const RichTextReferenceLink& other);
  RichTextReferenceLink& operator=(RichTextReferenceLink&& other) noexcept;
  ~RichTextReferenceLink();
  bool operator==(const RichTextReferenceLink& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::string reference_name;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextReferenceLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextReferenceLink& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
