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

/// Telegram's RichMessage.
/// @see https://core.telegram.org/bots/api#richmessage
struct BOTCORE_EXPORT RichMessage {
  RichMessage();
  explicit RichMessage(std::vector<RichBlock> blocks);
  RichMessage(const RichMessage& other);
  RichMessage(RichMessage&& other) noexcept;
  RichMessage& operator=(const RichMessage& other);
  RichMessage& operator=(RichMessage&& other) noexcept;
  ~RichMessage();
  bool operator==(const RichMessage& other) const;

  std::vector<RichBlock> blocks;  ///< Required.
  std::optional<bool> is_rtl;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessage& value);
};

/// Telegram's InputRichMessage.
/// @see https://core.telegram.org/bots/api#inputrichmessage
struct BOTCORE_EXPORT InputRichMessage {
  InputRichMessage();
  InputRichMessage(const InputRichMessage& other);
  InputRichMessage(InputRichMessage&& other) noexcept;
  InputRichMessage& operator=(const InputRichMessage& other);
  InputRichMessage& operator=(InputRichMessage&& other) noexcept;
  ~InputRichMessage();
  bool operator==(const InputRichMessage& other) const;

  std::optional<std::vector<InputRichBlock>> blocks;  ///< Optional.
  std::optional<std::string> html;  ///< Optional.
  std::optional<std::string> markdown;  ///< Optional.
  std::optional<std::vector<InputRichMessageMedia>> media;  ///< Optional.
  std::optional<bool> is_rtl;  ///< Optional.
  std::optional<bool> skip_entity_detection;  ///< Optional.

  InputRichMessage& with_blocks(std::vector<InputRichBlock> value) &;
  InputRichMessage&& with_blocks(std::vector<InputRichBlock> value) &&;
  InputRichMessage& add_blocks(InputRichBlock element) &;
  InputRichMessage&& add_blocks(InputRichBlock element) &&;
  InputRichMessage& with_html(std::string value) &;
  InputRichMessage&& with_html(std::string value) &&;
  InputRichMessage& with_markdown(std::string value) &;
  InputRichMessage&& with_markdown(std::string value) &&;
  InputRichMessage& with_media(std::vector<InputRichMessageMedia> value) &;
  InputRichMessage&& with_media(std::vector<InputRichMessageMedia> value) &&;
  InputRichMessage& add_media(InputRichMessageMedia element) &;
  InputRichMessage&& add_media(InputRichMessageMedia element) &&;
  InputRichMessage& with_is_rtl(bool value = true) &;
  InputRichMessage&& with_is_rtl(bool value = true) &&;
  InputRichMessage& with_skip_entity_detection(bool value = true) &;
  InputRichMessage&& with_skip_entity_detection(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessage& value);
};

/// Telegram's InputRichMessageMedia.
/// @see https://core.telegram.org/bots/api#inputrichmessagemedia
struct BOTCORE_EXPORT InputRichMessageMedia {
  InputRichMessageMedia();
  InputRichMessageMedia(std::string id, RichMessageMedia media);
  InputRichMessageMedia(const InputRichMessageMedia& other);
  InputRichMessageMedia(InputRichMessageMedia&& other) noexcept;
  InputRichMessageMedia& operator=(const InputRichMessageMedia& other);
  InputRichMessageMedia& operator=(InputRichMessageMedia&& other) noexcept;
  ~InputRichMessageMedia();
  bool operator==(const InputRichMessageMedia& other) const;

  std::string id;  ///< Required; 1–64 characters.
  boxed<RichMessageMedia> media;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessageMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessageMedia& value);
};

/// Telegram's RichMessageButton.
/// @see https://core.telegram.org/bots/api#richmessagebutton
struct BOTCORE_EXPORT RichMessageButton {
  RichMessageButton();
  explicit RichMessageButton(RichText text);
  RichMessageButton(const RichMessageButton& other);
  RichMessageButton(RichMessageButton&& other) noexcept;
  RichMessageButton& operator=(const RichMessageButton& other);
  RichMessageButton& operator=(RichMessageButton&& other) noexcept;
  ~RichMessageButton();
  bool operator==(const RichMessageButton& other) const;

  boxed<RichText> text;  ///< Required.
  std::optional<RichButtonStyle> style;  ///< Optional.
  std::optional<std::string> url;  ///< Optional.
  std::optional<std::string> callback_data;  ///< Optional; 1–64 bytes.
  boxed<WebAppInfo> web_app;  ///< Optional.
  boxed<LoginUrl> login_url;  ///< Optional.
  std::optional<std::string> switch_inline_query;  ///< Optional.
  std::optional<std::string> switch_inline_query_current_chat;  ///< Optional.
  boxed<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;  ///< Optional.
  boxed<CopyTextButton> copy_text;  ///< Optional.
  boxed<DisabledButton> disabled;  ///< Optional.

  RichMessageButton& with_style(RichButtonStyle value) &;
  RichMessageButton&& with_style(RichButtonStyle value) &&;
  RichMessageButton& with_url(std::string value) &;
  RichMessageButton&& with_url(std::string value) &&;
  RichMessageButton& with_callback_data(std::string value) &;
  RichMessageButton&& with_callback_data(std::string value) &&;
  RichMessageButton& with_web_app(WebAppInfo value) &;
  RichMessageButton&& with_web_app(WebAppInfo value) &&;
  RichMessageButton& with_login_url(LoginUrl value) &;
  RichMessageButton&& with_login_url(LoginUrl value) &&;
  RichMessageButton& with_switch_inline_query(std::string value) &;
  RichMessageButton&& with_switch_inline_query(std::string value) &&;
  RichMessageButton& with_switch_inline_query_current_chat(std::string value) &;
  RichMessageButton&& with_switch_inline_query_current_chat(std::string value) &&;
  RichMessageButton& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &;
  RichMessageButton&& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &&;
  RichMessageButton& with_copy_text(CopyTextButton value) &;
  RichMessageButton&& with_copy_text(CopyTextButton value) &&;
  RichMessageButton& with_disabled(DisabledButton value) &;
  RichMessageButton&& with_disabled(DisabledButton value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessageButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessageButton& value);
};

/// One of `InputMediaAnimation`, `InputMediaAudio`, `InputMediaDocument`, `InputMediaPhoto`,
/// `InputMediaVideo`, `InputMediaVoiceNote`.
struct BOTCORE_EXPORT RichMessageMedia {
  RichMessageMedia();
  RichMessageMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(InputMediaVoiceNote held);  // NOLINT(google-explicit-constructor)
  RichMessageMedia(const RichMessageMedia& other);
  RichMessageMedia(RichMessageMedia&& other) noexcept;
  RichMessageMedia& operator=(const RichMessageMedia& other);
  RichMessageMedia& operator=(RichMessageMedia&& other) noexcept;
  ~RichMessageMedia();
  bool operator==(const RichMessageMedia& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputMediaAnimation>, boxed<InputMediaAudio>, boxed<InputMediaDocument>,
               boxed<InputMediaPhoto>, boxed<InputMediaVideo>, boxed<InputMediaVoiceNote>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RichMessageMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RichMessageMedia& value);
};

}  // namespace botcore::inline v0::api
