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

/// One of `std::string`, `std::vector<RichText>`, `RichTextBold`, `RichTextItalic`, `RichTextUnderline`,
/// `RichTextStrikethrough`, `RichTextSpoiler`, `RichTextDateTime`, `RichTextTextMention`,
/// `RichTextSubscript`, `RichTextSuperscript`, `RichTextMarked`, `RichTextCode`, `RichTextCustomEmoji`,
/// `RichTextMathematicalExpression`, `RichTextUrl`, `RichTextEmailAddress`, `RichTextPhoneNumber`,
/// `RichTextBankCardNumber`, `RichTextMention`, `RichTextHashtag`, `RichTextCashtag`, `RichTextBotCommand`,
/// `RichTextButton`, `RichTextAnchor`, `RichTextAnchorLink`, `RichTextReference`, `RichTextReferenceLink`.
/// @see https://core.telegram.org/bots/api#richtext
struct BOTCORE_EXPORT RichText {
  RichText();
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
  RichText(const RichText& other);
  RichText(RichText&& other) noexcept;
  RichText& operator=(const RichText& other);
  RichText& operator=(RichText&& other) noexcept;
  ~RichText();
  bool operator==(const RichText& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, std::string, std::vector<RichText>, boxed<RichTextBold>, boxed<RichTextItalic>,
               boxed<RichTextUnderline>, boxed<RichTextStrikethrough>, boxed<RichTextSpoiler>,
               boxed<RichTextDateTime>, boxed<RichTextTextMention>, boxed<RichTextSubscript>,
               boxed<RichTextSuperscript>, boxed<RichTextMarked>, boxed<RichTextCode>,
               boxed<RichTextCustomEmoji>, boxed<RichTextMathematicalExpression>, boxed<RichTextUrl>,
               boxed<RichTextEmailAddress>, boxed<RichTextPhoneNumber>, boxed<RichTextBankCardNumber>,
               boxed<RichTextMention>, boxed<RichTextHashtag>, boxed<RichTextCashtag>,
               boxed<RichTextBotCommand>, boxed<RichTextButton>, boxed<RichTextAnchor>,
               boxed<RichTextAnchorLink>, boxed<RichTextReference>, boxed<RichTextReferenceLink>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichText& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichText& value);
};

/// Telegram's RichTextBold, told apart by `type` "bold".
/// @see https://core.telegram.org/bots/api#richtextbold
struct BOTCORE_EXPORT RichTextBold {
  RichTextBold();
  explicit RichTextBold(RichText text);
  RichTextBold(const RichTextBold& other);
  RichTextBold(RichTextBold&& other) noexcept;
  RichTextBold& operator=(const RichTextBold& other);
  RichTextBold& operator=(RichTextBold&& other) noexcept;
  ~RichTextBold();
  bool operator==(const RichTextBold& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBold& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBold& value);
};

/// Telegram's RichTextItalic, told apart by `type` "italic".
/// @see https://core.telegram.org/bots/api#richtextitalic
struct BOTCORE_EXPORT RichTextItalic {
  RichTextItalic();
  explicit RichTextItalic(RichText text);
  RichTextItalic(const RichTextItalic& other);
  RichTextItalic(RichTextItalic&& other) noexcept;
  RichTextItalic& operator=(const RichTextItalic& other);
  RichTextItalic& operator=(RichTextItalic&& other) noexcept;
  ~RichTextItalic();
  bool operator==(const RichTextItalic& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextItalic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextItalic& value);
};

/// Telegram's RichTextUnderline, told apart by `type` "underline".
/// @see https://core.telegram.org/bots/api#richtextunderline
struct BOTCORE_EXPORT RichTextUnderline {
  RichTextUnderline();
  explicit RichTextUnderline(RichText text);
  RichTextUnderline(const RichTextUnderline& other);
  RichTextUnderline(RichTextUnderline&& other) noexcept;
  RichTextUnderline& operator=(const RichTextUnderline& other);
  RichTextUnderline& operator=(RichTextUnderline&& other) noexcept;
  ~RichTextUnderline();
  bool operator==(const RichTextUnderline& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextUnderline& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextUnderline& value);
};

/// Telegram's RichTextStrikethrough, told apart by `type` "strikethrough".
/// @see https://core.telegram.org/bots/api#richtextstrikethrough
struct BOTCORE_EXPORT RichTextStrikethrough {
  RichTextStrikethrough();
  explicit RichTextStrikethrough(RichText text);
  RichTextStrikethrough(const RichTextStrikethrough& other);
  RichTextStrikethrough(RichTextStrikethrough&& other) noexcept;
  RichTextStrikethrough& operator=(const RichTextStrikethrough& other);
  RichTextStrikethrough& operator=(RichTextStrikethrough&& other) noexcept;
  ~RichTextStrikethrough();
  bool operator==(const RichTextStrikethrough& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextStrikethrough& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextStrikethrough& value);
};

/// Telegram's RichTextSpoiler, told apart by `type` "spoiler".
/// @see https://core.telegram.org/bots/api#richtextspoiler
struct BOTCORE_EXPORT RichTextSpoiler {
  RichTextSpoiler();
  explicit RichTextSpoiler(RichText text);
  RichTextSpoiler(const RichTextSpoiler& other);
  RichTextSpoiler(RichTextSpoiler&& other) noexcept;
  RichTextSpoiler& operator=(const RichTextSpoiler& other);
  RichTextSpoiler& operator=(RichTextSpoiler&& other) noexcept;
  ~RichTextSpoiler();
  bool operator==(const RichTextSpoiler& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSpoiler& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSpoiler& value);
};

/// Telegram's RichTextDateTime, told apart by `type` "date_time".
/// @see https://core.telegram.org/bots/api#richtextdatetime
struct BOTCORE_EXPORT RichTextDateTime {
  RichTextDateTime();
  RichTextDateTime(RichText text, std::chrono::sys_seconds unix_time, std::string date_time_format);
  RichTextDateTime(const RichTextDateTime& other);
  RichTextDateTime(RichTextDateTime&& other) noexcept;
  RichTextDateTime& operator=(const RichTextDateTime& other);
  RichTextDateTime& operator=(RichTextDateTime&& other) noexcept;
  ~RichTextDateTime();
  bool operator==(const RichTextDateTime& other) const;

  boxed<RichText> text;  ///< Required.
  std::chrono::sys_seconds unix_time;  ///< Required.
  std::string date_time_format;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextDateTime& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextDateTime& value);
};

/// Telegram's RichTextTextMention, told apart by `type` "text_mention".
/// @see https://core.telegram.org/bots/api#richtexttextmention
struct BOTCORE_EXPORT RichTextTextMention {
  RichTextTextMention();
  RichTextTextMention(RichText text, User user);
  RichTextTextMention(const RichTextTextMention& other);
  RichTextTextMention(RichTextTextMention&& other) noexcept;
  RichTextTextMention& operator=(const RichTextTextMention& other);
  RichTextTextMention& operator=(RichTextTextMention&& other) noexcept;
  ~RichTextTextMention();
  bool operator==(const RichTextTextMention& other) const;

  boxed<RichText> text;  ///< Required.
  boxed<User> user;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextTextMention& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextTextMention& value);
};

/// Telegram's RichTextSubscript, told apart by `type` "subscript".
/// @see https://core.telegram.org/bots/api#richtextsubscript
struct BOTCORE_EXPORT RichTextSubscript {
  RichTextSubscript();
  explicit RichTextSubscript(RichText text);
  RichTextSubscript(const RichTextSubscript& other);
  RichTextSubscript(RichTextSubscript&& other) noexcept;
  RichTextSubscript& operator=(const RichTextSubscript& other);
  RichTextSubscript& operator=(RichTextSubscript&& other) noexcept;
  ~RichTextSubscript();
  bool operator==(const RichTextSubscript& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSubscript& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSubscript& value);
};

/// Telegram's RichTextSuperscript, told apart by `type` "superscript".
/// @see https://core.telegram.org/bots/api#richtextsuperscript
struct BOTCORE_EXPORT RichTextSuperscript {
  RichTextSuperscript();
  explicit RichTextSuperscript(RichText text);
  RichTextSuperscript(const RichTextSuperscript& other);
  RichTextSuperscript(RichTextSuperscript&& other) noexcept;
  RichTextSuperscript& operator=(const RichTextSuperscript& other);
  RichTextSuperscript& operator=(RichTextSuperscript&& other) noexcept;
  ~RichTextSuperscript();
  bool operator==(const RichTextSuperscript& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextSuperscript& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextSuperscript& value);
};

/// Telegram's RichTextMarked, told apart by `type` "marked".
/// @see https://core.telegram.org/bots/api#richtextmarked
struct BOTCORE_EXPORT RichTextMarked {
  RichTextMarked();
  explicit RichTextMarked(RichText text);
  RichTextMarked(const RichTextMarked& other);
  RichTextMarked(RichTextMarked&& other) noexcept;
  RichTextMarked& operator=(const RichTextMarked& other);
  RichTextMarked& operator=(RichTextMarked&& other) noexcept;
  ~RichTextMarked();
  bool operator==(const RichTextMarked& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMarked& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMarked& value);
};

/// Telegram's RichTextCode, told apart by `type` "code".
/// @see https://core.telegram.org/bots/api#richtextcode
struct BOTCORE_EXPORT RichTextCode {
  RichTextCode();
  explicit RichTextCode(RichText text);
  RichTextCode(const RichTextCode& other);
  RichTextCode(RichTextCode&& other) noexcept;
  RichTextCode& operator=(const RichTextCode& other);
  RichTextCode& operator=(RichTextCode&& other) noexcept;
  ~RichTextCode();
  bool operator==(const RichTextCode& other) const;

  boxed<RichText> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCode& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCode& value);
};

/// Telegram's RichTextCustomEmoji, told apart by `type` "custom_emoji".
/// @see https://core.telegram.org/bots/api#richtextcustomemoji
struct BOTCORE_EXPORT RichTextCustomEmoji {
  RichTextCustomEmoji();
  RichTextCustomEmoji(std::string custom_emoji_id, std::string alternative_text);
  RichTextCustomEmoji(const RichTextCustomEmoji& other);
  RichTextCustomEmoji(RichTextCustomEmoji&& other) noexcept;
  RichTextCustomEmoji& operator=(const RichTextCustomEmoji& other);
  RichTextCustomEmoji& operator=(RichTextCustomEmoji&& other) noexcept;
  ~RichTextCustomEmoji();
  bool operator==(const RichTextCustomEmoji& other) const;

  std::string custom_emoji_id;  ///< Required.
  std::string alternative_text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCustomEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCustomEmoji& value);
};

/// Telegram's RichTextMathematicalExpression, told apart by `type` "mathematical_expression".
/// @see https://core.telegram.org/bots/api#richtextmathematicalexpression
struct BOTCORE_EXPORT RichTextMathematicalExpression {
  RichTextMathematicalExpression();
  explicit RichTextMathematicalExpression(std::string expression);
  RichTextMathematicalExpression(const RichTextMathematicalExpression& other);
  RichTextMathematicalExpression(RichTextMathematicalExpression&& other) noexcept;
  RichTextMathematicalExpression& operator=(const RichTextMathematicalExpression& other);
  RichTextMathematicalExpression& operator=(RichTextMathematicalExpression&& other) noexcept;
  ~RichTextMathematicalExpression();
  bool operator==(const RichTextMathematicalExpression& other) const;

  std::string expression;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMathematicalExpression& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMathematicalExpression& value);
};

/// Telegram's RichTextUrl, told apart by `type` "url".
/// @see https://core.telegram.org/bots/api#richtexturl
struct BOTCORE_EXPORT RichTextUrl {
  RichTextUrl();
  RichTextUrl(RichText text, std::string url);
  RichTextUrl(const RichTextUrl& other);
  RichTextUrl(RichTextUrl&& other) noexcept;
  RichTextUrl& operator=(const RichTextUrl& other);
  RichTextUrl& operator=(RichTextUrl&& other) noexcept;
  ~RichTextUrl();
  bool operator==(const RichTextUrl& other) const;

  boxed<RichText> text;  ///< Required.
  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextUrl& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextUrl& value);
};

/// Telegram's RichTextEmailAddress, told apart by `type` "email_address".
/// @see https://core.telegram.org/bots/api#richtextemailaddress
struct BOTCORE_EXPORT RichTextEmailAddress {
  RichTextEmailAddress();
  RichTextEmailAddress(RichText text, std::string email_address);
  RichTextEmailAddress(const RichTextEmailAddress& other);
  RichTextEmailAddress(RichTextEmailAddress&& other) noexcept;
  RichTextEmailAddress& operator=(const RichTextEmailAddress& other);
  RichTextEmailAddress& operator=(RichTextEmailAddress&& other) noexcept;
  ~RichTextEmailAddress();
  bool operator==(const RichTextEmailAddress& other) const;

  boxed<RichText> text;  ///< Required.
  std::string email_address;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextEmailAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextEmailAddress& value);
};

/// Telegram's RichTextPhoneNumber, told apart by `type` "phone_number".
/// @see https://core.telegram.org/bots/api#richtextphonenumber
struct BOTCORE_EXPORT RichTextPhoneNumber {
  RichTextPhoneNumber();
  RichTextPhoneNumber(RichText text, std::string phone_number);
  RichTextPhoneNumber(const RichTextPhoneNumber& other);
  RichTextPhoneNumber(RichTextPhoneNumber&& other) noexcept;
  RichTextPhoneNumber& operator=(const RichTextPhoneNumber& other);
  RichTextPhoneNumber& operator=(RichTextPhoneNumber&& other) noexcept;
  ~RichTextPhoneNumber();
  bool operator==(const RichTextPhoneNumber& other) const;

  boxed<RichText> text;  ///< Required.
  std::string phone_number;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextPhoneNumber& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextPhoneNumber& value);
};

/// Telegram's RichTextBankCardNumber, told apart by `type` "bank_card_number".
/// @see https://core.telegram.org/bots/api#richtextbankcardnumber
struct BOTCORE_EXPORT RichTextBankCardNumber {
  RichTextBankCardNumber();
  RichTextBankCardNumber(RichText text, std::string bank_card_number);
  RichTextBankCardNumber(const RichTextBankCardNumber& other);
  RichTextBankCardNumber(RichTextBankCardNumber&& other) noexcept;
  RichTextBankCardNumber& operator=(const RichTextBankCardNumber& other);
  RichTextBankCardNumber& operator=(RichTextBankCardNumber&& other) noexcept;
  ~RichTextBankCardNumber();
  bool operator==(const RichTextBankCardNumber& other) const;

  boxed<RichText> text;  ///< Required.
  std::string bank_card_number;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBankCardNumber& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBankCardNumber& value);
};

/// Telegram's RichTextMention, told apart by `type` "mention".
/// @see https://core.telegram.org/bots/api#richtextmention
struct BOTCORE_EXPORT RichTextMention {
  RichTextMention();
  RichTextMention(RichText text, std::string username);
  RichTextMention(const RichTextMention& other);
  RichTextMention(RichTextMention&& other) noexcept;
  RichTextMention& operator=(const RichTextMention& other);
  RichTextMention& operator=(RichTextMention&& other) noexcept;
  ~RichTextMention();
  bool operator==(const RichTextMention& other) const;

  boxed<RichText> text;  ///< Required.
  std::string username;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextMention& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextMention& value);
};

/// Telegram's RichTextHashtag, told apart by `type` "hashtag".
/// @see https://core.telegram.org/bots/api#richtexthashtag
struct BOTCORE_EXPORT RichTextHashtag {
  RichTextHashtag();
  RichTextHashtag(RichText text, std::string hashtag);
  RichTextHashtag(const RichTextHashtag& other);
  RichTextHashtag(RichTextHashtag&& other) noexcept;
  RichTextHashtag& operator=(const RichTextHashtag& other);
  RichTextHashtag& operator=(RichTextHashtag&& other) noexcept;
  ~RichTextHashtag();
  bool operator==(const RichTextHashtag& other) const;

  boxed<RichText> text;  ///< Required.
  std::string hashtag;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextHashtag& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextHashtag& value);
};

/// Telegram's RichTextCashtag, told apart by `type` "cashtag".
/// @see https://core.telegram.org/bots/api#richtextcashtag
struct BOTCORE_EXPORT RichTextCashtag {
  RichTextCashtag();
  RichTextCashtag(RichText text, std::string cashtag);
  RichTextCashtag(const RichTextCashtag& other);
  RichTextCashtag(RichTextCashtag&& other) noexcept;
  RichTextCashtag& operator=(const RichTextCashtag& other);
  RichTextCashtag& operator=(RichTextCashtag&& other) noexcept;
  ~RichTextCashtag();
  bool operator==(const RichTextCashtag& other) const;

  boxed<RichText> text;  ///< Required.
  std::string cashtag;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextCashtag& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextCashtag& value);
};

/// Telegram's RichTextBotCommand, told apart by `type` "bot_command".
/// @see https://core.telegram.org/bots/api#richtextbotcommand
struct BOTCORE_EXPORT RichTextBotCommand {
  RichTextBotCommand();
  RichTextBotCommand(RichText text, std::string bot_command);
  RichTextBotCommand(const RichTextBotCommand& other);
  RichTextBotCommand(RichTextBotCommand&& other) noexcept;
  RichTextBotCommand& operator=(const RichTextBotCommand& other);
  RichTextBotCommand& operator=(RichTextBotCommand&& other) noexcept;
  ~RichTextBotCommand();
  bool operator==(const RichTextBotCommand& other) const;

  boxed<RichText> text;  ///< Required.
  std::string bot_command;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextBotCommand& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextBotCommand& value);
};

/// Telegram's RichTextButton, told apart by `type` "button".
/// @see https://core.telegram.org/bots/api#richtextbutton
struct BOTCORE_EXPORT RichTextButton {
  RichTextButton();
  explicit RichTextButton(RichMessageButton button);
  RichTextButton(const RichTextButton& other);
  RichTextButton(RichTextButton&& other) noexcept;
  RichTextButton& operator=(const RichTextButton& other);
  RichTextButton& operator=(RichTextButton&& other) noexcept;
  ~RichTextButton();
  bool operator==(const RichTextButton& other) const;

  boxed<RichMessageButton> button;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextButton& value);
};

/// Telegram's RichTextAnchor, told apart by `type` "anchor".
/// @see https://core.telegram.org/bots/api#richtextanchor
struct BOTCORE_EXPORT RichTextAnchor {
  RichTextAnchor();
  explicit RichTextAnchor(std::string name);
  RichTextAnchor(const RichTextAnchor& other);
  RichTextAnchor(RichTextAnchor&& other) noexcept;
  RichTextAnchor& operator=(const RichTextAnchor& other);
  RichTextAnchor& operator=(RichTextAnchor&& other) noexcept;
  ~RichTextAnchor();
  bool operator==(const RichTextAnchor& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextAnchor& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextAnchor& value);
};

/// Telegram's RichTextAnchorLink, told apart by `type` "anchor_link".
/// @see https://core.telegram.org/bots/api#richtextanchorlink
struct BOTCORE_EXPORT RichTextAnchorLink {
  RichTextAnchorLink();
  RichTextAnchorLink(RichText text, std::string anchor_name);
  RichTextAnchorLink(const RichTextAnchorLink& other);
  RichTextAnchorLink(RichTextAnchorLink&& other) noexcept;
  RichTextAnchorLink& operator=(const RichTextAnchorLink& other);
  RichTextAnchorLink& operator=(RichTextAnchorLink&& other) noexcept;
  ~RichTextAnchorLink();
  bool operator==(const RichTextAnchorLink& other) const;

  boxed<RichText> text;  ///< Required.
  std::string anchor_name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextAnchorLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextAnchorLink& value);
};

/// Telegram's RichTextReference, told apart by `type` "reference".
/// @see https://core.telegram.org/bots/api#richtextreference
struct BOTCORE_EXPORT RichTextReference {
  RichTextReference();
  RichTextReference(RichText text, std::string name);
  RichTextReference(const RichTextReference& other);
  RichTextReference(RichTextReference&& other) noexcept;
  RichTextReference& operator=(const RichTextReference& other);
  RichTextReference& operator=(RichTextReference&& other) noexcept;
  ~RichTextReference();
  bool operator==(const RichTextReference& other) const;

  boxed<RichText> text;  ///< Required.
  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextReference& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextReference& value);
};

/// Telegram's RichTextReferenceLink, told apart by `type` "reference_link".
/// @see https://core.telegram.org/bots/api#richtextreferencelink
struct BOTCORE_EXPORT RichTextReferenceLink {
  RichTextReferenceLink();
  RichTextReferenceLink(RichText text, std::string reference_name);
  RichTextReferenceLink(const RichTextReferenceLink& other);
  RichTextReferenceLink(RichTextReferenceLink&& other) noexcept;
  RichTextReferenceLink& operator=(const RichTextReferenceLink& other);
  RichTextReferenceLink& operator=(RichTextReferenceLink&& other) noexcept;
  ~RichTextReferenceLink();
  bool operator==(const RichTextReferenceLink& other) const;

  boxed<RichText> text;  ///< Required.
  std::string reference_name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichTextReferenceLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichTextReferenceLink& value);
};

}  // namespace botcore::inline v0::api
