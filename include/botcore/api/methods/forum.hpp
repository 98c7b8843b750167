// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: forum.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/service_message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `getForumTopicIconStickers`.
/// @see https://core.telegram.org/bots/api#getforumtopiciconstickers
struct BOTCORE_EXPORT GetForumTopicIconStickers {
  static constexpr std::string_view method = "getForumTopicIconStickers";
  static constexpr bool multipart = false;
  using result_type = std::vector<Sticker>;

  GetForumTopicIconStickers();
  GetForumTopicIconStickers(const GetForumTopicIconStickers& other);
  GetForumTopicIconStickers(GetForumTopicIconStickers&& other) noexcept;
  GetForumTopicIconStickers& operator=(const GetForumTopicIconStickers& other);
  GetForumTopicIconStickers& operator=(GetForumTopicIconStickers&& other) noexcept;
  ~GetForumTopicIconStickers();
  bool operator==(const GetForumTopicIconStickers& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetForumTopicIconStickers& value);
};

/// The request `createForumTopic`.
/// @see https://core.telegram.org/bots/api#createforumtopic
struct BOTCORE_EXPORT CreateForumTopic {
  static constexpr std::string_view method = "createForumTopic";
  static constexpr bool multipart = false;
  using result_type = ForumTopic;

  CreateForumTopic(ChatId chat_id, std::string name);
  CreateForumTopic(const CreateForumTopic& other);
  CreateForumTopic(CreateForumTopic&& other) noexcept;
  CreateForumTopic& operator=(const CreateForumTopic& other);
  CreateForumTopic& operator=(CreateForumTopic&& other) noexcept;
  ~CreateForumTopic();
  bool operator==(const CreateForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::string name;  ///< Required; 1–128 characters.
  /// Optional; one of 7322096, 16766590, 13338331, 9367192, 16749490, 16478047.
  std::optional<std::int64_t> icon_color;
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.

  CreateForumTopic& with_icon_color(std::int64_t value) &;
  CreateForumTopic&& with_icon_color(std::int64_t value) &&;
  CreateForumTopic& with_icon_custom_emoji_id(std::string value) &;
  CreateForumTopic&& with_icon_custom_emoji_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateForumTopic& value);
};

/// The request `editForumTopic`.
/// @see https://core.telegram.org/bots/api#editforumtopic
struct BOTCORE_EXPORT EditForumTopic {
  static constexpr std::string_view method = "editForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  EditForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  EditForumTopic(const EditForumTopic& other);
  EditForumTopic(EditForumTopic&& other) noexcept;
  EditForumTopic& operator=(const EditForumTopic& other);
  EditForumTopic& operator=(EditForumTopic&& other) noexcept;
  ~EditForumTopic();
  bool operator==(const EditForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_thread_id = 0;  ///< Required.
  std::optional<std::string> name;  ///< Optional; 0–128 characters.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.

  EditForumTopic& with_name(std::string value) &;
  EditForumTopic&& with_name(std::string value) &&;
  EditForumTopic& with_icon_custom_emoji_id(std::string value) &;
  EditForumTopic&& with_icon_custom_emoji_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditForumTopic& value);
};

/// The request `closeForumTopic`.
/// @see https://core.telegram.org/bots/api#closeforumtopic
struct BOTCORE_EXPORT CloseForumTopic {
  static constexpr std::string_view method = "closeForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  CloseForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  CloseForumTopic(const CloseForumTopic& other);
  CloseForumTopic(CloseForumTopic&& other) noexcept;
  CloseForumTopic& operator=(const CloseForumTopic& other);
  CloseForumTopic& operator=(CloseForumTopic&& other) noexcept;
  ~CloseForumTopic();
  bool operator==(const CloseForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_thread_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CloseForumTopic& value);
};

/// The request `reopenForumTopic`.
/// @see https://core.telegram.org/bots/api#reopenforumtopic
struct BOTCORE_EXPORT ReopenForumTopic {
  static constexpr std::string_view method = "reopenForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  ReopenForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  ReopenForumTopic(const ReopenForumTopic& other);
  ReopenForumTopic(ReopenForumTopic&& other) noexcept;
  ReopenForumTopic& operator=(const ReopenForumTopic& other);
  ReopenForumTopic& operator=(ReopenForumTopic&& other) noexcept;
  ~ReopenForumTopic();
  bool operator==(const ReopenForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_thread_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReopenForumTopic& value);
};

/// The request `deleteForumTopic`.
/// @see https://core.telegram.org/bots/api#deleteforumtopic
struct BOTCORE_EXPORT DeleteForumTopic {
  static constexpr std::string_view method = "deleteForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  DeleteForumTopic(const DeleteForumTopic& other);
  DeleteForumTopic(DeleteForumTopic&& other) noexcept;
  DeleteForumTopic& operator=(const DeleteForumTopic& other);
  DeleteForumTopic& operator=(DeleteForumTopic&& other) noexcept;
  ~DeleteForumTopic();
  bool operator==(const DeleteForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_thread_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteForumTopic& value);
};

/// The request `unpinAllForumTopicMessages`.
/// @see https://core.telegram.org/bots/api#unpinallforumtopicmessages
struct BOTCORE_EXPORT UnpinAllForumTopicMessages {
  static constexpr std::string_view method = "unpinAllForumTopicMessages";
  static constexpr bool multipart = false;
  using result_type = bool;

  UnpinAllForumTopicMessages(ChatId chat_id, std::int64_t message_thread_id);
  UnpinAllForumTopicMessages(const UnpinAllForumTopicMessages& other);
  UnpinAllForumTopicMessages(UnpinAllForumTopicMessages&& other) noexcept;
  UnpinAllForumTopicMessages& operator=(const UnpinAllForumTopicMessages& other);
  UnpinAllForumTopicMessages& operator=(UnpinAllForumTopicMessages&& other) noexcept;
  ~UnpinAllForumTopicMessages();
  bool operator==(const UnpinAllForumTopicMessages& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_thread_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllForumTopicMessages& value);
};

/// The request `editGeneralForumTopic`.
/// @see https://core.telegram.org/bots/api#editgeneralforumtopic
struct BOTCORE_EXPORT EditGeneralForumTopic {
  static constexpr std::string_view method = "editGeneralForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  EditGeneralForumTopic(ChatId chat_id, std::string name);
  EditGeneralForumTopic(const EditGeneralForumTopic& other);
  EditGeneralForumTopic(EditGeneralForumTopic&& other) noexcept;
  EditGeneralForumTopic& operator=(const EditGeneralForumTopic& other);
  EditGeneralForumTopic& operator=(EditGeneralForumTopic&& other) noexcept;
  ~EditGeneralForumTopic();
  bool operator==(const EditGeneralForumTopic& other) const;

  ChatId chat_id;  ///< Required.
  std::string name;  ///< Required; 1–128 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditGeneralForumTopic& value);
};

/// The request `closeGeneralForumTopic`.
/// @see https://core.telegram.org/bots/api#closegeneralforumtopic
struct BOTCORE_EXPORT CloseGeneralForumTopic {
  static constexpr std::string_view method = "closeGeneralForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit CloseGeneralForumTopic(ChatId chat_id);
  CloseGeneralForumTopic(const CloseGeneralForumTopic& other);
  CloseGeneralForumTopic(CloseGeneralForumTopic&& other) noexcept;
  CloseGeneralForumTopic& operator=(const CloseGeneralForumTopic& other);
  CloseGeneralForumTopic& operator=(CloseGeneralForumTopic&& other) noexcept;
  ~CloseGeneralForumTopic();
  bool operator==(const CloseGeneralForumTopic& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CloseGeneralForumTopic& value);
};

/// The request `reopenGeneralForumTopic`.
/// @see https://core.telegram.org/bots/api#reopengeneralforumtopic
struct BOTCORE_EXPORT ReopenGeneralForumTopic {
  static constexpr std::string_view method = "reopenGeneralForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit ReopenGeneralForumTopic(ChatId chat_id);
  ReopenGeneralForumTopic(const ReopenGeneralForumTopic& other);
  ReopenGeneralForumTopic(ReopenGeneralForumTopic&& other) noexcept;
  ReopenGeneralForumTopic& operator=(const ReopenGeneralForumTopic& other);
  ReopenGeneralForumTopic& operator=(ReopenGeneralForumTopic&& other) noexcept;
  ~ReopenGeneralForumTopic();
  bool operator==(const ReopenGeneralForumTopic& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReopenGeneralForumTopic& value);
};

/// The request `hideGeneralForumTopic`.
/// @see https://core.telegram.org/bots/api#hidegeneralforumtopic
struct BOTCORE_EXPORT HideGeneralForumTopic {
  static constexpr std::string_view method = "hideGeneralForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit HideGeneralForumTopic(ChatId chat_id);
  HideGeneralForumTopic(const HideGeneralForumTopic& other);
  HideGeneralForumTopic(HideGeneralForumTopic&& other) noexcept;
  HideGeneralForumTopic& operator=(const HideGeneralForumTopic& other);
  HideGeneralForumTopic& operator=(HideGeneralForumTopic&& other) noexcept;
  ~HideGeneralForumTopic();
  bool operator==(const HideGeneralForumTopic& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const HideGeneralForumTopic& value);
};

/// The request `unhideGeneralForumTopic`.
/// @see https://core.telegram.org/bots/api#unhidegeneralforumtopic
struct BOTCORE_EXPORT UnhideGeneralForumTopic {
  static constexpr std::string_view method = "unhideGeneralForumTopic";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit UnhideGeneralForumTopic(ChatId chat_id);
  UnhideGeneralForumTopic(const UnhideGeneralForumTopic& other);
  UnhideGeneralForumTopic(UnhideGeneralForumTopic&& other) noexcept;
  UnhideGeneralForumTopic& operator=(const UnhideGeneralForumTopic& other);
  UnhideGeneralForumTopic& operator=(UnhideGeneralForumTopic&& other) noexcept;
  ~UnhideGeneralForumTopic();
  bool operator==(const UnhideGeneralForumTopic& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnhideGeneralForumTopic& value);
};

/// The request `unpinAllGeneralForumTopicMessages`.
/// @see https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages
struct BOTCORE_EXPORT UnpinAllGeneralForumTopicMessages {
  static constexpr std::string_view method = "unpinAllGeneralForumTopicMessages";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit UnpinAllGeneralForumTopicMessages(ChatId chat_id);
  UnpinAllGeneralForumTopicMessages(const UnpinAllGeneralForumTopicMessages& other);
  UnpinAllGeneralForumTopicMessages(UnpinAllGeneralForumTopicMessages&& other) noexcept;
  UnpinAllGeneralForumTopicMessages& operator=(const UnpinAllGeneralForumTopicMessages& other);
  UnpinAllGeneralForumTopicMessages& operator=(UnpinAllGeneralForumTopicMessages&& other) noexcept;
  ~UnpinAllGeneralForumTopicMessages();
  bool operator==(const UnpinAllGeneralForumTopicMessages& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllGeneralForumTopicMessages& value);
};

}  // namespace botcore::inline v0::api
