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

/// Lists the custom emoji that topics may have as icons.
///
/// The request `getForumTopicIconStickers`, sent as JSON; it gives a list of Sticker.
/// @see https://core.telegram.org/bots/api#getforumtopiciconstickers
struct BOTCORE_EXPORT GetForumTopicIconStickers {
  static constexpr std::string_view method = "getForumTopicIconStickers";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<Sticker>;  ///< What a call gives.

  GetForumTopicIconStickers();  ///< With nothing set.
  /// @cond
  GetForumTopicIconStickers(const GetForumTopicIconStickers& other);
  GetForumTopicIconStickers(GetForumTopicIconStickers&& other) noexcept;
  GetForumTopicIconStickers& operator=(const GetForumTopicIconStickers& other);
  GetForumTopicIconStickers& operator=(GetForumTopicIconStickers&& other) noexcept;
  ~GetForumTopicIconStickers();
  bool operator==(const GetForumTopicIconStickers& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetForumTopicIconStickers& value);
  /// @endcond
};

/// Makes a topic.
///
/// The request `createForumTopic`, sent as JSON; it gives ForumTopic.
/// @see https://core.telegram.org/bots/api#createforumtopic
struct BOTCORE_EXPORT CreateForumTopic {
  static constexpr std::string_view method = "createForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ForumTopic;  ///< What a call gives.

  /// With what it needs.
  CreateForumTopic(ChatId chat_id, std::string name);
  /// @cond
  CreateForumTopic(const CreateForumTopic& other);
  CreateForumTopic(CreateForumTopic&& other) noexcept;
  CreateForumTopic& operator=(const CreateForumTopic& other);
  CreateForumTopic& operator=(CreateForumTopic&& other) noexcept;
  ~CreateForumTopic();
  bool operator==(const CreateForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string name;  ///< The name (required; 1–128 characters).
  /// Optional; one of 7322096, 16766590, 13338331, 9367192, 16749490, 16478047.
  std::optional<std::int64_t> icon_color;
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).

  CreateForumTopic& with_icon_color(std::int64_t value) &;  ///< Sets #icon_color.
  CreateForumTopic& with_icon_custom_emoji_id(std::string value) &;  ///< Sets #icon_custom_emoji_id.
  /// @cond
  CreateForumTopic&& with_icon_color(std::int64_t value) &&;
  CreateForumTopic&& with_icon_custom_emoji_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateForumTopic& value);
  /// @endcond
};

/// Changes the name or the icon of a topic.
///
/// The request `editForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#editforumtopic
struct BOTCORE_EXPORT EditForumTopic {
  static constexpr std::string_view method = "editForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  /// @cond
  EditForumTopic(const EditForumTopic& other);
  EditForumTopic(EditForumTopic&& other) noexcept;
  EditForumTopic& operator=(const EditForumTopic& other);
  EditForumTopic& operator=(EditForumTopic&& other) noexcept;
  ~EditForumTopic();
  bool operator==(const EditForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).
  std::optional<std::string> name;  ///< The name (optional; 0–128 characters).
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).

  EditForumTopic& with_name(std::string value) &;  ///< Sets #name.
  EditForumTopic& with_icon_custom_emoji_id(std::string value) &;  ///< Sets #icon_custom_emoji_id.
  /// @cond
  EditForumTopic&& with_name(std::string value) &&;
  EditForumTopic&& with_icon_custom_emoji_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditForumTopic& value);
  /// @endcond
};

/// Closes a topic.
///
/// The request `closeForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#closeforumtopic
struct BOTCORE_EXPORT CloseForumTopic {
  static constexpr std::string_view method = "closeForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  CloseForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  /// @cond
  CloseForumTopic(const CloseForumTopic& other);
  CloseForumTopic(CloseForumTopic&& other) noexcept;
  CloseForumTopic& operator=(const CloseForumTopic& other);
  CloseForumTopic& operator=(CloseForumTopic&& other) noexcept;
  ~CloseForumTopic();
  bool operator==(const CloseForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CloseForumTopic& value);
  /// @endcond
};

/// Opens a closed topic again.
///
/// The request `reopenForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#reopenforumtopic
struct BOTCORE_EXPORT ReopenForumTopic {
  static constexpr std::string_view method = "reopenForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ReopenForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  /// @cond
  ReopenForumTopic(const ReopenForumTopic& other);
  ReopenForumTopic(ReopenForumTopic&& other) noexcept;
  ReopenForumTopic& operator=(const ReopenForumTopic& other);
  ReopenForumTopic& operator=(ReopenForumTopic&& other) noexcept;
  ~ReopenForumTopic();
  bool operator==(const ReopenForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReopenForumTopic& value);
  /// @endcond
};

/// Deletes a topic with all its messages.
///
/// The request `deleteForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deleteforumtopic
struct BOTCORE_EXPORT DeleteForumTopic {
  static constexpr std::string_view method = "deleteForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteForumTopic(ChatId chat_id, std::int64_t message_thread_id);
  /// @cond
  DeleteForumTopic(const DeleteForumTopic& other);
  DeleteForumTopic(DeleteForumTopic&& other) noexcept;
  DeleteForumTopic& operator=(const DeleteForumTopic& other);
  DeleteForumTopic& operator=(DeleteForumTopic&& other) noexcept;
  ~DeleteForumTopic();
  bool operator==(const DeleteForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteForumTopic& value);
  /// @endcond
};

/// Unpins all messages of a topic.
///
/// The request `unpinAllForumTopicMessages`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unpinallforumtopicmessages
struct BOTCORE_EXPORT UnpinAllForumTopicMessages {
  static constexpr std::string_view method = "unpinAllForumTopicMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  UnpinAllForumTopicMessages(ChatId chat_id, std::int64_t message_thread_id);
  /// @cond
  UnpinAllForumTopicMessages(const UnpinAllForumTopicMessages& other);
  UnpinAllForumTopicMessages(UnpinAllForumTopicMessages&& other) noexcept;
  UnpinAllForumTopicMessages& operator=(const UnpinAllForumTopicMessages& other);
  UnpinAllForumTopicMessages& operator=(UnpinAllForumTopicMessages&& other) noexcept;
  ~UnpinAllForumTopicMessages();
  bool operator==(const UnpinAllForumTopicMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllForumTopicMessages& value);
  /// @endcond
};

/// Renames the General topic.
///
/// The request `editGeneralForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#editgeneralforumtopic
struct BOTCORE_EXPORT EditGeneralForumTopic {
  static constexpr std::string_view method = "editGeneralForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditGeneralForumTopic(ChatId chat_id, std::string name);
  /// @cond
  EditGeneralForumTopic(const EditGeneralForumTopic& other);
  EditGeneralForumTopic(EditGeneralForumTopic&& other) noexcept;
  EditGeneralForumTopic& operator=(const EditGeneralForumTopic& other);
  EditGeneralForumTopic& operator=(EditGeneralForumTopic&& other) noexcept;
  ~EditGeneralForumTopic();
  bool operator==(const EditGeneralForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string name;  ///< The name (required; 1–128 characters).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditGeneralForumTopic& value);
  /// @endcond
};

/// Closes the General topic.
///
/// The request `closeGeneralForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#closegeneralforumtopic
struct BOTCORE_EXPORT CloseGeneralForumTopic {
  static constexpr std::string_view method = "closeGeneralForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit CloseGeneralForumTopic(ChatId chat_id);
  /// @cond
  CloseGeneralForumTopic(const CloseGeneralForumTopic& other);
  CloseGeneralForumTopic(CloseGeneralForumTopic&& other) noexcept;
  CloseGeneralForumTopic& operator=(const CloseGeneralForumTopic& other);
  CloseGeneralForumTopic& operator=(CloseGeneralForumTopic&& other) noexcept;
  ~CloseGeneralForumTopic();
  bool operator==(const CloseGeneralForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CloseGeneralForumTopic& value);
  /// @endcond
};

/// Opens the General topic again.
///
/// The request `reopenGeneralForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#reopengeneralforumtopic
struct BOTCORE_EXPORT ReopenGeneralForumTopic {
  static constexpr std::string_view method = "reopenGeneralForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit ReopenGeneralForumTopic(ChatId chat_id);
  /// @cond
  ReopenGeneralForumTopic(const ReopenGeneralForumTopic& other);
  ReopenGeneralForumTopic(ReopenGeneralForumTopic&& other) noexcept;
  ReopenGeneralForumTopic& operator=(const ReopenGeneralForumTopic& other);
  ReopenGeneralForumTopic& operator=(ReopenGeneralForumTopic&& other) noexcept;
  ~ReopenGeneralForumTopic();
  bool operator==(const ReopenGeneralForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReopenGeneralForumTopic& value);
  /// @endcond
};

/// Hides the General topic.
///
/// The request `hideGeneralForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#hidegeneralforumtopic
struct BOTCORE_EXPORT HideGeneralForumTopic {
  static constexpr std::string_view method = "hideGeneralForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit HideGeneralForumTopic(ChatId chat_id);
  /// @cond
  HideGeneralForumTopic(const HideGeneralForumTopic& other);
  HideGeneralForumTopic(HideGeneralForumTopic&& other) noexcept;
  HideGeneralForumTopic& operator=(const HideGeneralForumTopic& other);
  HideGeneralForumTopic& operator=(HideGeneralForumTopic&& other) noexcept;
  ~HideGeneralForumTopic();
  bool operator==(const HideGeneralForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const HideGeneralForumTopic& value);
  /// @endcond
};

/// Shows the General topic again.
///
/// The request `unhideGeneralForumTopic`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unhidegeneralforumtopic
struct BOTCORE_EXPORT UnhideGeneralForumTopic {
  static constexpr std::string_view method = "unhideGeneralForumTopic";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit UnhideGeneralForumTopic(ChatId chat_id);
  /// @cond
  UnhideGeneralForumTopic(const UnhideGeneralForumTopic& other);
  UnhideGeneralForumTopic(UnhideGeneralForumTopic&& other) noexcept;
  UnhideGeneralForumTopic& operator=(const UnhideGeneralForumTopic& other);
  UnhideGeneralForumTopic& operator=(UnhideGeneralForumTopic&& other) noexcept;
  ~UnhideGeneralForumTopic();
  bool operator==(const UnhideGeneralForumTopic& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnhideGeneralForumTopic& value);
  /// @endcond
};

/// Unpins all messages of the General topic.
///
/// The request `unpinAllGeneralForumTopicMessages`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages
struct BOTCORE_EXPORT UnpinAllGeneralForumTopicMessages {
  static constexpr std::string_view method = "unpinAllGeneralForumTopicMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit UnpinAllGeneralForumTopicMessages(ChatId chat_id);
  /// @cond
  UnpinAllGeneralForumTopicMessages(const UnpinAllGeneralForumTopicMessages& other);
  UnpinAllGeneralForumTopicMessages(UnpinAllGeneralForumTopicMessages&& other) noexcept;
  UnpinAllGeneralForumTopicMessages& operator=(const UnpinAllGeneralForumTopicMessages& other);
  UnpinAllGeneralForumTopicMessages& operator=(UnpinAllGeneralForumTopicMessages&& other) noexcept;
  ~UnpinAllGeneralForumTopicMessages();
  bool operator==(const UnpinAllGeneralForumTopicMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllGeneralForumTopicMessages& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
