// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: rich message.
#pragma once

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

/// A message of blocks.
///
/// Only received.
/// Held by Message::rich_message.
/// @see https://core.telegram.org/bots/api#richmessage
struct BOTCORE_EXPORT RichMessage {
  RichMessage();  ///< With nothing set.
  /// With what it needs.
  explicit RichMessage(std::vector<RichBlock> blocks);
  /// @cond
  RichMessage(const RichMessage& other);
  RichMessage(RichMessage&& other) noexcept;
  RichMessage& operator=(const RichMessage& other);
  RichMessage& operator=(RichMessage&& other) noexcept;
  ~RichMessage();
  bool operator==(const RichMessage& other) const;
  /// @endcond

  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> is_rtl;  ///< Whether it is rtl (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessage& value);
  /// @endcond
};

/// A message of blocks to send.
///
/// Only sent.
/// Held by InputRichMessageContent::rich_message, EditMessageText::rich_message,
/// EditEphemeralMessageText::rich_message, SendRichMessage::rich_message, SendRichMessageDraft::rich_message.
/// @see https://core.telegram.org/bots/api#inputrichmessage
struct BOTCORE_EXPORT InputRichMessage {
  InputRichMessage();  ///< With nothing set.
  /// @cond
  InputRichMessage(const InputRichMessage& other);
  InputRichMessage(InputRichMessage&& other) noexcept;
  InputRichMessage& operator=(const InputRichMessage& other);
  InputRichMessage& operator=(InputRichMessage&& other) noexcept;
  ~InputRichMessage();
  bool operator==(const InputRichMessage& other) const;
  /// @endcond

  std::optional<std::vector<InputRichBlock>> blocks;  ///< Optional.
  std::optional<std::string> html;  ///< Optional.
  std::optional<std::string> markdown;  ///< Optional.
  std::optional<std::vector<InputRichMessageMedia>> media;  ///< Optional.
  std::optional<bool> is_rtl;  ///< Whether it is rtl (optional).
  std::optional<bool> skip_entity_detection;  ///< Optional.

  InputRichMessage& with_blocks(std::vector<InputRichBlock> value) &;  ///< Sets #blocks.
  InputRichMessage& add_blocks(InputRichBlock element) &;  ///< Appends to #blocks.
  InputRichMessage& with_html(std::string value) &;  ///< Sets #html.
  InputRichMessage& with_markdown(std::string value) &;  ///< Sets #markdown.
  InputRichMessage& with_media(std::vector<InputRichMessageMedia> value) &;  ///< Sets #media.
  InputRichMessage& add_media(InputRichMessageMedia element) &;  ///< Appends to #media.
  InputRichMessage& with_is_rtl(bool value = true) &;  ///< Sets #is_rtl.
  InputRichMessage& with_skip_entity_detection(bool value = true) &;  ///< Sets #skip_entity_detection.
  /// @cond
  InputRichMessage&& with_blocks(std::vector<InputRichBlock> value) &&;
  InputRichMessage&& add_blocks(InputRichBlock element) &&;
  InputRichMessage&& with_html(std::string value) &&;
  InputRichMessage&& with_markdown(std::string value) &&;
  InputRichMessage&& with_media(std::vector<InputRichMessageMedia> value) &&;
  InputRichMessage&& add_media(InputRichMessageMedia element) &&;
  InputRichMessage&& with_is_rtl(bool value = true) &&;
  InputRichMessage&& with_skip_entity_detection(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessage& value);
  /// @endcond
};

/// Telegram's InputRichMessageMedia.
///
/// Only sent.
/// Held by InputRichMessage::media.
/// @see https://core.telegram.org/bots/api#inputrichmessagemedia
struct BOTCORE_EXPORT InputRichMessageMedia {
  InputRichMessageMedia();  ///< With nothing set.
  /// With what it needs.
  InputRichMessageMedia(std::string id, RichMessageMedia media);
  /// @cond
  InputRichMessageMedia(const InputRichMessageMedia& other);
  InputRichMessageMedia(InputRichMessageMedia&& other) noexcept;
  InputRichMessageMedia& operator=(const InputRichMessageMedia& other);
  InputRichMessageMedia& operator=(InputRichMessageMedia&& other) noexcept;
  ~InputRichMessageMedia();
  bool operator==(const InputRichMessageMedia& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 characters.
  boxed<RichMessageMedia> media;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessageMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessageMedia& value);
  /// @endcond
};

/// Telegram's RichMessageButton.
///
/// Sent and received.
/// Held by RichTextButton::button, RichBlockButtons::buttons, InputRichBlockButtons::buttons.
/// @see https://core.telegram.org/bots/api#richmessagebutton
struct BOTCORE_EXPORT RichMessageButton {
  RichMessageButton();  ///< With nothing set.
  /// With what it needs.
  explicit RichMessageButton(RichText text);
  /// @cond
  RichMessageButton(const RichMessageButton& other);
  RichMessageButton(RichMessageButton&& other) noexcept;
  RichMessageButton& operator=(const RichMessageButton& other);
  RichMessageButton& operator=(RichMessageButton&& other) noexcept;
  ~RichMessageButton();
  bool operator==(const RichMessageButton& other) const;
  /// @endcond

  boxed<RichText> text;  ///< The text (required).
  std::optional<RichButtonStyle> style;  ///< Optional.
  std::optional<std::string> url;  ///< The address (optional).
  /// What the bot gets when the button is pressed (optional; 1–64 bytes).
  std::optional<std::string> callback_data;
  boxed<WebAppInfo> web_app;  ///< The Mini App to open (optional).
  boxed<LoginUrl> login_url;  ///< Optional.
  std::optional<std::string> switch_inline_query;  ///< Optional.
  std::optional<std::string> switch_inline_query_current_chat;  ///< Optional.
  boxed<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;  ///< Optional.
  boxed<CopyTextButton> copy_text;  ///< Optional.
  boxed<DisabledButton> disabled;  ///< Optional.

  RichMessageButton& with_style(RichButtonStyle value) &;  ///< Sets #style.
  RichMessageButton& with_url(std::string value) &;  ///< Sets #url.
  RichMessageButton& with_callback_data(std::string value) &;  ///< Sets #callback_data.
  RichMessageButton& with_web_app(WebAppInfo value) &;  ///< Sets #web_app.
  RichMessageButton& with_login_url(LoginUrl value) &;  ///< Sets #login_url.
  RichMessageButton& with_switch_inline_query(std::string value) &;  ///< Sets #switch_inline_query.
  /// Sets #switch_inline_query_current_chat.
  RichMessageButton& with_switch_inline_query_current_chat(std::string value) &;
  /// Sets #switch_inline_query_chosen_chat.
  RichMessageButton& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &;
  RichMessageButton& with_copy_text(CopyTextButton value) &;  ///< Sets #copy_text.
  RichMessageButton& with_disabled(DisabledButton value) &;  ///< Sets #disabled.
  /// @cond
  RichMessageButton&& with_style(RichButtonStyle value) &&;
  RichMessageButton&& with_url(std::string value) &&;
  RichMessageButton&& with_callback_data(std::string value) &&;
  RichMessageButton&& with_web_app(WebAppInfo value) &&;
  RichMessageButton&& with_login_url(LoginUrl value) &&;
  RichMessageButton&& with_switch_inline_query(std::string value) &&;
  RichMessageButton&& with_switch_inline_query_current_chat(std::string value) &&;
  RichMessageButton&& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &&;
  RichMessageButton&& with_copy_text(CopyTextButton value) &&;
  RichMessageButton&& with_disabled(DisabledButton value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessageButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessageButton& value);
  /// @endcond
};

/// One of InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo,
/// InputMediaVoiceNote, told apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by InputRichMessageMedia::media.
struct BOTCORE_EXPORT RichMessageMedia {
  RichMessageMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  RichMessageMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaVoiceNote held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  RichMessageMedia(const RichMessageMedia& other);
  RichMessageMedia(RichMessageMedia&& other) noexcept;
  RichMessageMedia& operator=(const RichMessageMedia& other);
  RichMessageMedia& operator=(RichMessageMedia&& other) noexcept;
  ~RichMessageMedia();
  bool operator==(const RichMessageMedia& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputMediaAnimation>, boxed<InputMediaAudio>, boxed<InputMediaDocument>,
               boxed<InputMediaPhoto>, boxed<InputMediaVideo>, boxed<InputMediaVoiceNote>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessageMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessageMedia& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
