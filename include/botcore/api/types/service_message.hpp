// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: service message.
#pragma once

#include <chrono>
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

/// What a Mini App sent to the bot.
///
/// Only received.
/// Held by Message::web_app_data.
/// @see https://core.telegram.org/bots/api#webappdata
struct BOTCORE_EXPORT WebAppData {
  WebAppData();  ///< With nothing set.
  /// With what it needs.
  WebAppData(std::string data, std::string button_text);
  /// @cond
  WebAppData(const WebAppData& other);
  WebAppData(WebAppData&& other) noexcept;
  WebAppData& operator=(const WebAppData& other);
  WebAppData& operator=(WebAppData&& other) noexcept;
  ~WebAppData();
  bool operator==(const WebAppData& other) const;
  /// @endcond

  std::string data;  ///< Required.
  std::string button_text;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const WebAppData& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebAppData& value);
  /// @endcond
};

/// Telegram's ProximityAlertTriggered.
///
/// Only received.
/// Held by Message::proximity_alert_triggered.
/// @see https://core.telegram.org/bots/api#proximityalerttriggered
struct BOTCORE_EXPORT ProximityAlertTriggered {
  ProximityAlertTriggered();  ///< With nothing set.
  /// With what it needs.
  ProximityAlertTriggered(User traveler, User watcher, std::int64_t distance);
  /// @cond
  ProximityAlertTriggered(const ProximityAlertTriggered& other);
  ProximityAlertTriggered(ProximityAlertTriggered&& other) noexcept;
  ProximityAlertTriggered& operator=(const ProximityAlertTriggered& other);
  ProximityAlertTriggered& operator=(ProximityAlertTriggered&& other) noexcept;
  ~ProximityAlertTriggered();
  bool operator==(const ProximityAlertTriggered& other) const;
  /// @endcond

  boxed<User> traveler;  ///< Required.
  boxed<User> watcher;  ///< Required.
  std::int64_t distance = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ProximityAlertTriggered& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ProximityAlertTriggered& value);
  /// @endcond
};

/// Telegram's MessageAutoDeleteTimerChanged.
///
/// Only received.
/// Held by Message::message_auto_delete_timer_changed.
/// @see https://core.telegram.org/bots/api#messageautodeletetimerchanged
struct BOTCORE_EXPORT MessageAutoDeleteTimerChanged {
  MessageAutoDeleteTimerChanged();  ///< With nothing set.
  /// With what it needs.
  explicit MessageAutoDeleteTimerChanged(std::int64_t message_auto_delete_time);
  /// @cond
  MessageAutoDeleteTimerChanged(const MessageAutoDeleteTimerChanged& other);
  MessageAutoDeleteTimerChanged(MessageAutoDeleteTimerChanged&& other) noexcept;
  MessageAutoDeleteTimerChanged& operator=(const MessageAutoDeleteTimerChanged& other);
  MessageAutoDeleteTimerChanged& operator=(MessageAutoDeleteTimerChanged&& other) noexcept;
  ~MessageAutoDeleteTimerChanged();
  bool operator==(const MessageAutoDeleteTimerChanged& other) const;
  /// @endcond

  std::int64_t message_auto_delete_time = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageAutoDeleteTimerChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageAutoDeleteTimerChanged& value);
  /// @endcond
};

/// Telegram's ManagedBotCreated.
///
/// Only received.
/// Held by Message::managed_bot_created.
/// @see https://core.telegram.org/bots/api#managedbotcreated
struct BOTCORE_EXPORT ManagedBotCreated {
  ManagedBotCreated();  ///< With nothing set.
  /// With what it needs.
  explicit ManagedBotCreated(User bot);
  /// @cond
  ManagedBotCreated(const ManagedBotCreated& other);
  ManagedBotCreated(ManagedBotCreated&& other) noexcept;
  ManagedBotCreated& operator=(const ManagedBotCreated& other);
  ManagedBotCreated& operator=(ManagedBotCreated&& other) noexcept;
  ~ManagedBotCreated();
  bool operator==(const ManagedBotCreated& other) const;
  /// @endcond

  boxed<User> bot;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ManagedBotCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ManagedBotCreated& value);
  /// @endcond
};

/// Telegram's PollOptionAdded.
///
/// Only received.
/// Held by Message::poll_option_added.
/// @see https://core.telegram.org/bots/api#polloptionadded
struct BOTCORE_EXPORT PollOptionAdded {
  PollOptionAdded();  ///< With nothing set.
  /// With what it needs.
  PollOptionAdded(std::string option_persistent_id, std::string option_text);
  /// @cond
  PollOptionAdded(const PollOptionAdded& other);
  PollOptionAdded(PollOptionAdded&& other) noexcept;
  PollOptionAdded& operator=(const PollOptionAdded& other);
  PollOptionAdded& operator=(PollOptionAdded&& other) noexcept;
  ~PollOptionAdded();
  bool operator==(const PollOptionAdded& other) const;
  /// @endcond

  boxed<MaybeInaccessibleMessage> poll_message;  ///< Optional.
  std::string option_persistent_id;  ///< Required.
  std::string option_text;  ///< Required.
  std::optional<std::vector<MessageEntity>> option_text_entities;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PollOptionAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollOptionAdded& value);
  /// @endcond
};

/// Telegram's PollOptionDeleted.
///
/// Only received.
/// Held by Message::poll_option_deleted.
/// @see https://core.telegram.org/bots/api#polloptiondeleted
struct BOTCORE_EXPORT PollOptionDeleted {
  PollOptionDeleted();  ///< With nothing set.
  /// With what it needs.
  PollOptionDeleted(std::string option_persistent_id, std::string option_text);
  /// @cond
  PollOptionDeleted(const PollOptionDeleted& other);
  PollOptionDeleted(PollOptionDeleted&& other) noexcept;
  PollOptionDeleted& operator=(const PollOptionDeleted& other);
  PollOptionDeleted& operator=(PollOptionDeleted&& other) noexcept;
  ~PollOptionDeleted();
  bool operator==(const PollOptionDeleted& other) const;
  /// @endcond

  boxed<MaybeInaccessibleMessage> poll_message;  ///< Optional.
  std::string option_persistent_id;  ///< Required.
  std::string option_text;  ///< Required.
  std::optional<std::vector<MessageEntity>> option_text_entities;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PollOptionDeleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollOptionDeleted& value);
  /// @endcond
};

/// One of BackgroundFillSolid, BackgroundFillGradient, BackgroundFillFreeformGradient, told apart by `type`;
/// or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by BackgroundTypeFill::fill, BackgroundTypePattern::fill.
/// @see https://core.telegram.org/bots/api#backgroundfill
struct BOTCORE_EXPORT BackgroundFill {
  BackgroundFill();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  BackgroundFill(BackgroundFillSolid held);  // NOLINT(google-explicit-constructor)
  BackgroundFill(BackgroundFillGradient held);  // NOLINT(google-explicit-constructor)
  BackgroundFill(BackgroundFillFreeformGradient held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  BackgroundFill(const BackgroundFill& other);
  BackgroundFill(BackgroundFill&& other) noexcept;
  BackgroundFill& operator=(const BackgroundFill& other);
  BackgroundFill& operator=(BackgroundFill&& other) noexcept;
  ~BackgroundFill();
  bool operator==(const BackgroundFill& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<BackgroundFillSolid>, boxed<BackgroundFillGradient>,
               boxed<BackgroundFillFreeformGradient>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFill& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFill& value);
  /// @endcond
};

/// Telegram's BackgroundFillSolid.
///
/// Only received.
/// An alternative of BackgroundFill: `type` is "solid".
/// @see https://core.telegram.org/bots/api#backgroundfillsolid
struct BOTCORE_EXPORT BackgroundFillSolid {
  BackgroundFillSolid();  ///< With nothing set.
  /// With what it needs.
  explicit BackgroundFillSolid(std::int64_t color);
  /// @cond
  BackgroundFillSolid(const BackgroundFillSolid& other);
  BackgroundFillSolid(BackgroundFillSolid&& other) noexcept;
  BackgroundFillSolid& operator=(const BackgroundFillSolid& other);
  BackgroundFillSolid& operator=(BackgroundFillSolid&& other) noexcept;
  ~BackgroundFillSolid();
  bool operator==(const BackgroundFillSolid& other) const;
  /// @endcond

  std::int64_t color = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillSolid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillSolid& value);
  /// @endcond
};

/// Telegram's BackgroundFillGradient.
///
/// Only received.
/// An alternative of BackgroundFill: `type` is "gradient".
/// @see https://core.telegram.org/bots/api#backgroundfillgradient
struct BOTCORE_EXPORT BackgroundFillGradient {
  BackgroundFillGradient();  ///< With nothing set.
  /// With what it needs.
  BackgroundFillGradient(std::int64_t top_color, std::int64_t bottom_color, std::int64_t rotation_angle);
  /// @cond
  BackgroundFillGradient(const BackgroundFillGradient& other);
  BackgroundFillGradient(BackgroundFillGradient&& other) noexcept;
  BackgroundFillGradient& operator=(const BackgroundFillGradient& other);
  BackgroundFillGradient& operator=(BackgroundFillGradient&& other) noexcept;
  ~BackgroundFillGradient();
  bool operator==(const BackgroundFillGradient& other) const;
  /// @endcond

  std::int64_t top_color = 0;  ///< Required.
  std::int64_t bottom_color = 0;  ///< Required.
  std::int64_t rotation_angle = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillGradient& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillGradient& value);
  /// @endcond
};

/// Telegram's BackgroundFillFreeformGradient.
///
/// Only received.
/// An alternative of BackgroundFill: `type` is "freeform_gradient".
/// @see https://core.telegram.org/bots/api#backgroundfillfreeformgradient
struct BOTCORE_EXPORT BackgroundFillFreeformGradient {
  BackgroundFillFreeformGradient();  ///< With nothing set.
  /// With what it needs.
  explicit BackgroundFillFreeformGradient(std::vector<std::int64_t> colors);
  /// @cond
  BackgroundFillFreeformGradient(const BackgroundFillFreeformGradient& other);
  BackgroundFillFreeformGradient(BackgroundFillFreeformGradient&& other) noexcept;
  BackgroundFillFreeformGradient& operator=(const BackgroundFillFreeformGradient& other);
  BackgroundFillFreeformGradient& operator=(BackgroundFillFreeformGradient&& other) noexcept;
  ~BackgroundFillFreeformGradient();
  bool operator==(const BackgroundFillFreeformGradient& other) const;
  /// @endcond

  std::vector<std::int64_t> colors;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillFreeformGradient& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillFreeformGradient& value);
  /// @endcond
};

/// One of BackgroundTypeFill, BackgroundTypeWallpaper, BackgroundTypePattern, BackgroundTypeChatTheme, told
/// apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by ChatBackground::type.
/// @see https://core.telegram.org/bots/api#backgroundtype
struct BOTCORE_EXPORT BackgroundType {
  BackgroundType();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  BackgroundType(BackgroundTypeFill held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypeWallpaper held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypePattern held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypeChatTheme held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  BackgroundType(const BackgroundType& other);
  BackgroundType(BackgroundType&& other) noexcept;
  BackgroundType& operator=(const BackgroundType& other);
  BackgroundType& operator=(BackgroundType&& other) noexcept;
  ~BackgroundType();
  bool operator==(const BackgroundType& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<BackgroundTypeFill>, boxed<BackgroundTypeWallpaper>,
               boxed<BackgroundTypePattern>, boxed<BackgroundTypeChatTheme>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundType& value);
  /// @endcond
};

/// Telegram's BackgroundTypeFill.
///
/// Only received.
/// An alternative of BackgroundType: `type` is "fill".
/// @see https://core.telegram.org/bots/api#backgroundtypefill
struct BOTCORE_EXPORT BackgroundTypeFill {
  BackgroundTypeFill();  ///< With nothing set.
  /// With what it needs.
  BackgroundTypeFill(BackgroundFill fill, std::int64_t dark_theme_dimming);
  /// @cond
  BackgroundTypeFill(const BackgroundTypeFill& other);
  BackgroundTypeFill(BackgroundTypeFill&& other) noexcept;
  BackgroundTypeFill& operator=(const BackgroundTypeFill& other);
  BackgroundTypeFill& operator=(BackgroundTypeFill&& other) noexcept;
  ~BackgroundTypeFill();
  bool operator==(const BackgroundTypeFill& other) const;
  /// @endcond

  boxed<BackgroundFill> fill;  ///< Required.
  std::int64_t dark_theme_dimming = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeFill& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeFill& value);
  /// @endcond
};

/// Telegram's BackgroundTypeWallpaper.
///
/// Only received.
/// An alternative of BackgroundType: `type` is "wallpaper".
/// @see https://core.telegram.org/bots/api#backgroundtypewallpaper
struct BOTCORE_EXPORT BackgroundTypeWallpaper {
  BackgroundTypeWallpaper();  ///< With nothing set.
  /// With what it needs.
  BackgroundTypeWallpaper(Document document, std::int64_t dark_theme_dimming);
  /// @cond
  BackgroundTypeWallpaper(const BackgroundTypeWallpaper& other);
  BackgroundTypeWallpaper(BackgroundTypeWallpaper&& other) noexcept;
  BackgroundTypeWallpaper& operator=(const BackgroundTypeWallpaper& other);
  BackgroundTypeWallpaper& operator=(BackgroundTypeWallpaper&& other) noexcept;
  ~BackgroundTypeWallpaper();
  bool operator==(const BackgroundTypeWallpaper& other) const;
  /// @endcond

  boxed<Document> document;  ///< Required.
  std::int64_t dark_theme_dimming = 0;  ///< Required.
  std::optional<bool> is_blurred;  ///< Whether it is blurred (optional).
  std::optional<bool> is_moving;  ///< Whether it is moving (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeWallpaper& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeWallpaper& value);
  /// @endcond
};

/// Telegram's BackgroundTypePattern.
///
/// Only received.
/// An alternative of BackgroundType: `type` is "pattern".
/// @see https://core.telegram.org/bots/api#backgroundtypepattern
struct BOTCORE_EXPORT BackgroundTypePattern {
  BackgroundTypePattern();  ///< With nothing set.
  /// With what it needs.
  BackgroundTypePattern(Document document, BackgroundFill fill, std::int64_t intensity);
  /// @cond
  BackgroundTypePattern(const BackgroundTypePattern& other);
  BackgroundTypePattern(BackgroundTypePattern&& other) noexcept;
  BackgroundTypePattern& operator=(const BackgroundTypePattern& other);
  BackgroundTypePattern& operator=(BackgroundTypePattern&& other) noexcept;
  ~BackgroundTypePattern();
  bool operator==(const BackgroundTypePattern& other) const;
  /// @endcond

  boxed<Document> document;  ///< Required.
  boxed<BackgroundFill> fill;  ///< Required.
  std::int64_t intensity = 0;  ///< Required.
  std::optional<bool> is_inverted;  ///< Whether it is inverted (optional).
  std::optional<bool> is_moving;  ///< Whether it is moving (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypePattern& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypePattern& value);
  /// @endcond
};

/// Telegram's BackgroundTypeChatTheme.
///
/// Only received.
/// An alternative of BackgroundType: `type` is "chat_theme".
/// @see https://core.telegram.org/bots/api#backgroundtypechattheme
struct BOTCORE_EXPORT BackgroundTypeChatTheme {
  BackgroundTypeChatTheme();  ///< With nothing set.
  /// With what it needs.
  explicit BackgroundTypeChatTheme(std::string theme_name);
  /// @cond
  BackgroundTypeChatTheme(const BackgroundTypeChatTheme& other);
  BackgroundTypeChatTheme(BackgroundTypeChatTheme&& other) noexcept;
  BackgroundTypeChatTheme& operator=(const BackgroundTypeChatTheme& other);
  BackgroundTypeChatTheme& operator=(BackgroundTypeChatTheme&& other) noexcept;
  ~BackgroundTypeChatTheme();
  bool operator==(const BackgroundTypeChatTheme& other) const;
  /// @endcond

  std::string theme_name;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeChatTheme& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeChatTheme& value);
  /// @endcond
};

/// Telegram's ChatBackground.
///
/// Only received.
/// Held by Message::chat_background_set.
/// @see https://core.telegram.org/bots/api#chatbackground
struct BOTCORE_EXPORT ChatBackground {
  ChatBackground();  ///< With nothing set.
  /// With what it needs.
  explicit ChatBackground(BackgroundType type);
  /// @cond
  ChatBackground(const ChatBackground& other);
  ChatBackground(ChatBackground&& other) noexcept;
  ChatBackground& operator=(const ChatBackground& other);
  ChatBackground& operator=(ChatBackground&& other) noexcept;
  ~ChatBackground();
  bool operator==(const ChatBackground& other) const;
  /// @endcond

  boxed<BackgroundType> type;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBackground& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBackground& value);
  /// @endcond
};

/// Telegram's ChecklistTasksDone.
///
/// Only received.
/// Held by Message::checklist_tasks_done.
/// @see https://core.telegram.org/bots/api#checklisttasksdone
struct BOTCORE_EXPORT ChecklistTasksDone {
  ChecklistTasksDone();  ///< With nothing set.
  /// @cond
  ChecklistTasksDone(const ChecklistTasksDone& other);
  ChecklistTasksDone(ChecklistTasksDone&& other) noexcept;
  ChecklistTasksDone& operator=(const ChecklistTasksDone& other);
  ChecklistTasksDone& operator=(ChecklistTasksDone&& other) noexcept;
  ~ChecklistTasksDone();
  bool operator==(const ChecklistTasksDone& other) const;
  /// @endcond

  boxed<Message> checklist_message;  ///< Optional.
  std::optional<std::vector<std::int64_t>> marked_as_done_task_ids;  ///< Optional.
  std::optional<std::vector<std::int64_t>> marked_as_not_done_task_ids;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChecklistTasksDone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChecklistTasksDone& value);
  /// @endcond
};

/// Telegram's ChecklistTasksAdded.
///
/// Only received.
/// Held by Message::checklist_tasks_added.
/// @see https://core.telegram.org/bots/api#checklisttasksadded
struct BOTCORE_EXPORT ChecklistTasksAdded {
  ChecklistTasksAdded();  ///< With nothing set.
  /// With what it needs.
  explicit ChecklistTasksAdded(std::vector<ChecklistTask> tasks);
  /// @cond
  ChecklistTasksAdded(const ChecklistTasksAdded& other);
  ChecklistTasksAdded(ChecklistTasksAdded&& other) noexcept;
  ChecklistTasksAdded& operator=(const ChecklistTasksAdded& other);
  ChecklistTasksAdded& operator=(ChecklistTasksAdded&& other) noexcept;
  ~ChecklistTasksAdded();
  bool operator==(const ChecklistTasksAdded& other) const;
  /// @endcond

  boxed<Message> checklist_message;  ///< Optional.
  std::vector<ChecklistTask> tasks;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChecklistTasksAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChecklistTasksAdded& value);
  /// @endcond
};

/// Telegram's CommunityChatAdded.
///
/// Only received.
/// Held by Message::community_chat_added.
/// @see https://core.telegram.org/bots/api#communitychatadded
struct BOTCORE_EXPORT CommunityChatAdded {
  CommunityChatAdded();  ///< With nothing set.
  /// With what it needs.
  explicit CommunityChatAdded(Community community);
  /// @cond
  CommunityChatAdded(const CommunityChatAdded& other);
  CommunityChatAdded(CommunityChatAdded&& other) noexcept;
  CommunityChatAdded& operator=(const CommunityChatAdded& other);
  CommunityChatAdded& operator=(CommunityChatAdded&& other) noexcept;
  ~CommunityChatAdded();
  bool operator==(const CommunityChatAdded& other) const;
  /// @endcond

  boxed<Community> community;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatAdded& value);
  /// @endcond
};

/// Telegram's CommunityChatJoined.
///
/// Only received.
/// Held by Message::community_chat_joined.
/// @see https://core.telegram.org/bots/api#communitychatjoined
struct BOTCORE_EXPORT CommunityChatJoined {
  CommunityChatJoined();  ///< With nothing set.
  /// With what it needs.
  explicit CommunityChatJoined(Community community);
  /// @cond
  CommunityChatJoined(const CommunityChatJoined& other);
  CommunityChatJoined(CommunityChatJoined&& other) noexcept;
  CommunityChatJoined& operator=(const CommunityChatJoined& other);
  CommunityChatJoined& operator=(CommunityChatJoined&& other) noexcept;
  ~CommunityChatJoined();
  bool operator==(const CommunityChatJoined& other) const;
  /// @endcond

  boxed<Community> community;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatJoined& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatJoined& value);
  /// @endcond
};

/// Telegram's CommunityChatRemoved; it has no members.
///
/// Only received.
/// Held by Message::community_chat_removed.
/// @see https://core.telegram.org/bots/api#communitychatremoved
struct BOTCORE_EXPORT CommunityChatRemoved {
  CommunityChatRemoved();  ///< With nothing set.
  /// @cond
  CommunityChatRemoved(const CommunityChatRemoved& other);
  CommunityChatRemoved(CommunityChatRemoved&& other) noexcept;
  CommunityChatRemoved& operator=(const CommunityChatRemoved& other);
  CommunityChatRemoved& operator=(CommunityChatRemoved&& other) noexcept;
  ~CommunityChatRemoved();
  bool operator==(const CommunityChatRemoved& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatRemoved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatRemoved& value);
  /// @endcond
};

/// Telegram's ForumTopicCreated.
///
/// Only received.
/// Held by Message::forum_topic_created.
/// @see https://core.telegram.org/bots/api#forumtopiccreated
struct BOTCORE_EXPORT ForumTopicCreated {
  ForumTopicCreated();  ///< With nothing set.
  /// With what it needs.
  ForumTopicCreated(std::string name, std::int64_t icon_color);
  /// @cond
  ForumTopicCreated(const ForumTopicCreated& other);
  ForumTopicCreated(ForumTopicCreated&& other) noexcept;
  ForumTopicCreated& operator=(const ForumTopicCreated& other);
  ForumTopicCreated& operator=(ForumTopicCreated&& other) noexcept;
  ~ForumTopicCreated();
  bool operator==(const ForumTopicCreated& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  std::int64_t icon_color = 0;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).
  std::optional<bool> is_name_implicit;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicCreated& value);
  /// @endcond
};

/// Telegram's ForumTopicClosed; it has no members.
///
/// Only received.
/// Held by Message::forum_topic_closed.
/// @see https://core.telegram.org/bots/api#forumtopicclosed
struct BOTCORE_EXPORT ForumTopicClosed {
  ForumTopicClosed();  ///< With nothing set.
  /// @cond
  ForumTopicClosed(const ForumTopicClosed& other);
  ForumTopicClosed(ForumTopicClosed&& other) noexcept;
  ForumTopicClosed& operator=(const ForumTopicClosed& other);
  ForumTopicClosed& operator=(ForumTopicClosed&& other) noexcept;
  ~ForumTopicClosed();
  bool operator==(const ForumTopicClosed& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicClosed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicClosed& value);
  /// @endcond
};

/// Telegram's ForumTopicEdited.
///
/// Only received.
/// Held by Message::forum_topic_edited.
/// @see https://core.telegram.org/bots/api#forumtopicedited
struct BOTCORE_EXPORT ForumTopicEdited {
  ForumTopicEdited();  ///< With nothing set.
  /// @cond
  ForumTopicEdited(const ForumTopicEdited& other);
  ForumTopicEdited(ForumTopicEdited&& other) noexcept;
  ForumTopicEdited& operator=(const ForumTopicEdited& other);
  ForumTopicEdited& operator=(ForumTopicEdited&& other) noexcept;
  ~ForumTopicEdited();
  bool operator==(const ForumTopicEdited& other) const;
  /// @endcond

  std::optional<std::string> name;  ///< The name (optional).
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicEdited& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicEdited& value);
  /// @endcond
};

/// Telegram's ForumTopicReopened; it has no members.
///
/// Only received.
/// Held by Message::forum_topic_reopened.
/// @see https://core.telegram.org/bots/api#forumtopicreopened
struct BOTCORE_EXPORT ForumTopicReopened {
  ForumTopicReopened();  ///< With nothing set.
  /// @cond
  ForumTopicReopened(const ForumTopicReopened& other);
  ForumTopicReopened(ForumTopicReopened&& other) noexcept;
  ForumTopicReopened& operator=(const ForumTopicReopened& other);
  ForumTopicReopened& operator=(ForumTopicReopened&& other) noexcept;
  ~ForumTopicReopened();
  bool operator==(const ForumTopicReopened& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicReopened& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicReopened& value);
  /// @endcond
};

/// Telegram's GeneralForumTopicHidden; it has no members.
///
/// Only received.
/// Held by Message::general_forum_topic_hidden.
/// @see https://core.telegram.org/bots/api#generalforumtopichidden
struct BOTCORE_EXPORT GeneralForumTopicHidden {
  GeneralForumTopicHidden();  ///< With nothing set.
  /// @cond
  GeneralForumTopicHidden(const GeneralForumTopicHidden& other);
  GeneralForumTopicHidden(GeneralForumTopicHidden&& other) noexcept;
  GeneralForumTopicHidden& operator=(const GeneralForumTopicHidden& other);
  GeneralForumTopicHidden& operator=(GeneralForumTopicHidden&& other) noexcept;
  ~GeneralForumTopicHidden();
  bool operator==(const GeneralForumTopicHidden& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GeneralForumTopicHidden& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GeneralForumTopicHidden& value);
  /// @endcond
};

/// Telegram's GeneralForumTopicUnhidden; it has no members.
///
/// Only received.
/// Held by Message::general_forum_topic_unhidden.
/// @see https://core.telegram.org/bots/api#generalforumtopicunhidden
struct BOTCORE_EXPORT GeneralForumTopicUnhidden {
  GeneralForumTopicUnhidden();  ///< With nothing set.
  /// @cond
  GeneralForumTopicUnhidden(const GeneralForumTopicUnhidden& other);
  GeneralForumTopicUnhidden(GeneralForumTopicUnhidden&& other) noexcept;
  GeneralForumTopicUnhidden& operator=(const GeneralForumTopicUnhidden& other);
  GeneralForumTopicUnhidden& operator=(GeneralForumTopicUnhidden&& other) noexcept;
  ~GeneralForumTopicUnhidden();
  bool operator==(const GeneralForumTopicUnhidden& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GeneralForumTopicUnhidden& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GeneralForumTopicUnhidden& value);
  /// @endcond
};

/// Telegram's SharedUser.
///
/// Only received.
/// Held by UsersShared::users.
/// @see https://core.telegram.org/bots/api#shareduser
struct BOTCORE_EXPORT SharedUser {
  SharedUser();  ///< With nothing set.
  /// With what it needs.
  explicit SharedUser(std::int64_t user_id);
  /// @cond
  SharedUser(const SharedUser& other);
  SharedUser(SharedUser&& other) noexcept;
  SharedUser& operator=(const SharedUser& other);
  SharedUser& operator=(SharedUser&& other) noexcept;
  ~SharedUser();
  bool operator==(const SharedUser& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::string> first_name;  ///< First name (optional).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::string> username;  ///< The name by which one is found, without the at sign (optional).
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SharedUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SharedUser& value);
  /// @endcond
};

/// Users that somebody chose with a button.
///
/// Only received.
/// Held by Message::users_shared.
/// @see https://core.telegram.org/bots/api#usersshared
struct BOTCORE_EXPORT UsersShared {
  UsersShared();  ///< With nothing set.
  /// With what it needs.
  UsersShared(std::int64_t request_id, std::vector<SharedUser> users);
  /// @cond
  UsersShared(const UsersShared& other);
  UsersShared(UsersShared&& other) noexcept;
  UsersShared& operator=(const UsersShared& other);
  UsersShared& operator=(UsersShared&& other) noexcept;
  ~UsersShared();
  bool operator==(const UsersShared& other) const;
  /// @endcond

  std::int64_t request_id = 0;  ///< The number of the request, which comes back with the answer (required).
  std::vector<SharedUser> users;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UsersShared& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UsersShared& value);
  /// @endcond
};

/// A chat that somebody chose with a button.
///
/// Only received.
/// Held by Message::chat_shared.
/// @see https://core.telegram.org/bots/api#chatshared
struct BOTCORE_EXPORT ChatShared {
  ChatShared();  ///< With nothing set.
  /// With what it needs.
  ChatShared(std::int64_t request_id, std::int64_t chat_id);
  /// @cond
  ChatShared(const ChatShared& other);
  ChatShared(ChatShared&& other) noexcept;
  ChatShared& operator=(const ChatShared& other);
  ChatShared& operator=(ChatShared&& other) noexcept;
  ~ChatShared();
  bool operator==(const ChatShared& other) const;
  /// @endcond

  std::int64_t request_id = 0;  ///< The number of the request, which comes back with the answer (required).
  std::int64_t chat_id = 0;  ///< The chat (required).
  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> username;  ///< The name by which one is found, without the at sign (optional).
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatShared& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatShared& value);
  /// @endcond
};

/// Telegram's WriteAccessAllowed.
///
/// Only received.
/// Held by Message::write_access_allowed.
/// @see https://core.telegram.org/bots/api#writeaccessallowed
struct BOTCORE_EXPORT WriteAccessAllowed {
  WriteAccessAllowed();  ///< With nothing set.
  /// @cond
  WriteAccessAllowed(const WriteAccessAllowed& other);
  WriteAccessAllowed(WriteAccessAllowed&& other) noexcept;
  WriteAccessAllowed& operator=(const WriteAccessAllowed& other);
  WriteAccessAllowed& operator=(WriteAccessAllowed&& other) noexcept;
  ~WriteAccessAllowed();
  bool operator==(const WriteAccessAllowed& other) const;
  /// @endcond

  std::optional<bool> from_request;  ///< Optional.
  std::optional<std::string> web_app_name;  ///< Optional.
  std::optional<bool> from_attachment_menu;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const WriteAccessAllowed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WriteAccessAllowed& value);
  /// @endcond
};

/// Telegram's VideoChatScheduled.
///
/// Only received.
/// Held by Message::video_chat_scheduled.
/// @see https://core.telegram.org/bots/api#videochatscheduled
struct BOTCORE_EXPORT VideoChatScheduled {
  VideoChatScheduled();  ///< With nothing set.
  /// With what it needs.
  explicit VideoChatScheduled(std::chrono::sys_seconds start_date);
  /// @cond
  VideoChatScheduled(const VideoChatScheduled& other);
  VideoChatScheduled(VideoChatScheduled&& other) noexcept;
  VideoChatScheduled& operator=(const VideoChatScheduled& other);
  VideoChatScheduled& operator=(VideoChatScheduled&& other) noexcept;
  ~VideoChatScheduled();
  bool operator==(const VideoChatScheduled& other) const;
  /// @endcond

  std::chrono::sys_seconds start_date;  ///< Required; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatScheduled& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatScheduled& value);
  /// @endcond
};

/// Telegram's VideoChatStarted; it has no members.
///
/// Only received.
/// Held by Message::video_chat_started.
/// @see https://core.telegram.org/bots/api#videochatstarted
struct BOTCORE_EXPORT VideoChatStarted {
  VideoChatStarted();  ///< With nothing set.
  /// @cond
  VideoChatStarted(const VideoChatStarted& other);
  VideoChatStarted(VideoChatStarted&& other) noexcept;
  VideoChatStarted& operator=(const VideoChatStarted& other);
  VideoChatStarted& operator=(VideoChatStarted&& other) noexcept;
  ~VideoChatStarted();
  bool operator==(const VideoChatStarted& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatStarted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatStarted& value);
  /// @endcond
};

/// Telegram's VideoChatEnded.
///
/// Only received.
/// Held by Message::video_chat_ended.
/// @see https://core.telegram.org/bots/api#videochatended
struct BOTCORE_EXPORT VideoChatEnded {
  VideoChatEnded();  ///< With nothing set.
  /// With what it needs.
  explicit VideoChatEnded(std::int64_t duration);
  /// @cond
  VideoChatEnded(const VideoChatEnded& other);
  VideoChatEnded(VideoChatEnded&& other) noexcept;
  VideoChatEnded& operator=(const VideoChatEnded& other);
  VideoChatEnded& operator=(VideoChatEnded&& other) noexcept;
  ~VideoChatEnded();
  bool operator==(const VideoChatEnded& other) const;
  /// @endcond

  std::int64_t duration = 0;  ///< Length in seconds (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatEnded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatEnded& value);
  /// @endcond
};

/// Telegram's VideoChatParticipantsInvited.
///
/// Only received.
/// Held by Message::video_chat_participants_invited.
/// @see https://core.telegram.org/bots/api#videochatparticipantsinvited
struct BOTCORE_EXPORT VideoChatParticipantsInvited {
  VideoChatParticipantsInvited();  ///< With nothing set.
  /// With what it needs.
  explicit VideoChatParticipantsInvited(std::vector<User> users);
  /// @cond
  VideoChatParticipantsInvited(const VideoChatParticipantsInvited& other);
  VideoChatParticipantsInvited(VideoChatParticipantsInvited&& other) noexcept;
  VideoChatParticipantsInvited& operator=(const VideoChatParticipantsInvited& other);
  VideoChatParticipantsInvited& operator=(VideoChatParticipantsInvited&& other) noexcept;
  ~VideoChatParticipantsInvited();
  bool operator==(const VideoChatParticipantsInvited& other) const;
  /// @endcond

  std::vector<User> users;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatParticipantsInvited& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatParticipantsInvited& value);
  /// @endcond
};

/// Telegram's PaidMessagePriceChanged.
///
/// Only received.
/// Held by Message::paid_message_price_changed.
/// @see https://core.telegram.org/bots/api#paidmessagepricechanged
struct BOTCORE_EXPORT PaidMessagePriceChanged {
  PaidMessagePriceChanged();  ///< With nothing set.
  /// With what it needs.
  explicit PaidMessagePriceChanged(std::int64_t paid_message_star_count);
  /// @cond
  PaidMessagePriceChanged(const PaidMessagePriceChanged& other);
  PaidMessagePriceChanged(PaidMessagePriceChanged&& other) noexcept;
  PaidMessagePriceChanged& operator=(const PaidMessagePriceChanged& other);
  PaidMessagePriceChanged& operator=(PaidMessagePriceChanged&& other) noexcept;
  ~PaidMessagePriceChanged();
  bool operator==(const PaidMessagePriceChanged& other) const;
  /// @endcond

  std::int64_t paid_message_star_count = 0;  ///< A number of Stars (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMessagePriceChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMessagePriceChanged& value);
  /// @endcond
};

/// Telegram's DirectMessagePriceChanged.
///
/// Only received.
/// Held by Message::direct_message_price_changed.
/// @see https://core.telegram.org/bots/api#directmessagepricechanged
struct BOTCORE_EXPORT DirectMessagePriceChanged {
  DirectMessagePriceChanged();  ///< With nothing set.
  /// With what it needs.
  explicit DirectMessagePriceChanged(bool are_direct_messages_enabled);
  /// @cond
  DirectMessagePriceChanged(const DirectMessagePriceChanged& other);
  DirectMessagePriceChanged(DirectMessagePriceChanged&& other) noexcept;
  DirectMessagePriceChanged& operator=(const DirectMessagePriceChanged& other);
  DirectMessagePriceChanged& operator=(DirectMessagePriceChanged&& other) noexcept;
  ~DirectMessagePriceChanged();
  bool operator==(const DirectMessagePriceChanged& other) const;
  /// @endcond

  bool are_direct_messages_enabled = false;  ///< Required.
  std::optional<std::int64_t> direct_message_star_count;  ///< A number of Stars (optional; default 0).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DirectMessagePriceChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DirectMessagePriceChanged& value);
  /// @endcond
};

/// Telegram's SuggestedPostApproved.
///
/// Only received.
/// Held by Message::suggested_post_approved.
/// @see https://core.telegram.org/bots/api#suggestedpostapproved
struct BOTCORE_EXPORT SuggestedPostApproved {
  SuggestedPostApproved();  ///< With nothing set.
  /// With what it needs.
  explicit SuggestedPostApproved(std::chrono::sys_seconds send_date);
  /// @cond
  SuggestedPostApproved(const SuggestedPostApproved& other);
  SuggestedPostApproved(SuggestedPostApproved&& other) noexcept;
  SuggestedPostApproved& operator=(const SuggestedPostApproved& other);
  SuggestedPostApproved& operator=(SuggestedPostApproved&& other) noexcept;
  ~SuggestedPostApproved();
  bool operator==(const SuggestedPostApproved& other) const;
  /// @endcond

  boxed<Message> suggested_post_message;  ///< Optional.
  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< When it is sent (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostApproved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostApproved& value);
  /// @endcond
};

/// Telegram's SuggestedPostApprovalFailed.
///
/// Only received.
/// Held by Message::suggested_post_approval_failed.
/// @see https://core.telegram.org/bots/api#suggestedpostapprovalfailed
struct BOTCORE_EXPORT SuggestedPostApprovalFailed {
  SuggestedPostApprovalFailed();  ///< With nothing set.
  /// With what it needs.
  explicit SuggestedPostApprovalFailed(SuggestedPostPrice price);
  /// @cond
  SuggestedPostApprovalFailed(const SuggestedPostApprovalFailed& other);
  SuggestedPostApprovalFailed(SuggestedPostApprovalFailed&& other) noexcept;
  SuggestedPostApprovalFailed& operator=(const SuggestedPostApprovalFailed& other);
  SuggestedPostApprovalFailed& operator=(SuggestedPostApprovalFailed&& other) noexcept;
  ~SuggestedPostApprovalFailed();
  bool operator==(const SuggestedPostApprovalFailed& other) const;
  /// @endcond

  boxed<Message> suggested_post_message;  ///< Optional.
  boxed<SuggestedPostPrice> price;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostApprovalFailed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostApprovalFailed& value);
  /// @endcond
};

/// Telegram's SuggestedPostDeclined.
///
/// Only received.
/// Held by Message::suggested_post_declined.
/// @see https://core.telegram.org/bots/api#suggestedpostdeclined
struct BOTCORE_EXPORT SuggestedPostDeclined {
  SuggestedPostDeclined();  ///< With nothing set.
  /// @cond
  SuggestedPostDeclined(const SuggestedPostDeclined& other);
  SuggestedPostDeclined(SuggestedPostDeclined&& other) noexcept;
  SuggestedPostDeclined& operator=(const SuggestedPostDeclined& other);
  SuggestedPostDeclined& operator=(SuggestedPostDeclined&& other) noexcept;
  ~SuggestedPostDeclined();
  bool operator==(const SuggestedPostDeclined& other) const;
  /// @endcond

  boxed<Message> suggested_post_message;  ///< Optional.
  std::optional<std::string> comment;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostDeclined& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostDeclined& value);
  /// @endcond
};

/// Telegram's SuggestedPostPaid.
///
/// Only received.
/// Held by Message::suggested_post_paid.
/// @see https://core.telegram.org/bots/api#suggestedpostpaid
struct BOTCORE_EXPORT SuggestedPostPaid {
  SuggestedPostPaid();  ///< With nothing set.
  /// With what it needs.
  explicit SuggestedPostPaid(PriceCurrency currency);
  /// @cond
  SuggestedPostPaid(const SuggestedPostPaid& other);
  SuggestedPostPaid(SuggestedPostPaid&& other) noexcept;
  SuggestedPostPaid& operator=(const SuggestedPostPaid& other);
  SuggestedPostPaid& operator=(SuggestedPostPaid&& other) noexcept;
  ~SuggestedPostPaid();
  bool operator==(const SuggestedPostPaid& other) const;
  /// @endcond

  boxed<Message> suggested_post_message;  ///< Optional.
  PriceCurrency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::optional<std::int64_t> amount;  ///< Optional.
  boxed<StarAmount> star_amount;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostPaid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostPaid& value);
  /// @endcond
};

/// Telegram's SuggestedPostRefunded.
///
/// Only received.
/// Held by Message::suggested_post_refunded.
/// @see https://core.telegram.org/bots/api#suggestedpostrefunded
struct BOTCORE_EXPORT SuggestedPostRefunded {
  SuggestedPostRefunded();  ///< With nothing set.
  /// With what it needs.
  explicit SuggestedPostRefunded(SuggestedPostRefundReason reason);
  /// @cond
  SuggestedPostRefunded(const SuggestedPostRefunded& other);
  SuggestedPostRefunded(SuggestedPostRefunded&& other) noexcept;
  SuggestedPostRefunded& operator=(const SuggestedPostRefunded& other);
  SuggestedPostRefunded& operator=(SuggestedPostRefunded&& other) noexcept;
  ~SuggestedPostRefunded();
  bool operator==(const SuggestedPostRefunded& other) const;
  /// @endcond

  boxed<Message> suggested_post_message;  ///< Optional.
  SuggestedPostRefundReason reason;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostRefunded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostRefunded& value);
  /// @endcond
};

/// Telegram's SuggestedPostPrice.
///
/// Sent and received.
/// Held by SuggestedPostApproved::price, SuggestedPostApprovalFailed::price, SuggestedPostInfo::price,
/// SuggestedPostParameters::price.
/// @see https://core.telegram.org/bots/api#suggestedpostprice
struct BOTCORE_EXPORT SuggestedPostPrice {
  SuggestedPostPrice();  ///< With nothing set.
  /// With what it needs.
  SuggestedPostPrice(PriceCurrency currency, std::int64_t amount);
  /// @cond
  SuggestedPostPrice(const SuggestedPostPrice& other);
  SuggestedPostPrice(SuggestedPostPrice&& other) noexcept;
  SuggestedPostPrice& operator=(const SuggestedPostPrice& other);
  SuggestedPostPrice& operator=(SuggestedPostPrice&& other) noexcept;
  ~SuggestedPostPrice();
  bool operator==(const SuggestedPostPrice& other) const;
  /// @endcond

  PriceCurrency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::int64_t amount = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostPrice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostPrice& value);
  /// @endcond
};

/// Telegram's SuggestedPostInfo.
///
/// Only received.
/// Held by Message::suggested_post_info.
/// @see https://core.telegram.org/bots/api#suggestedpostinfo
struct BOTCORE_EXPORT SuggestedPostInfo {
  SuggestedPostInfo();  ///< With nothing set.
  /// With what it needs.
  explicit SuggestedPostInfo(SuggestedPostState state);
  /// @cond
  SuggestedPostInfo(const SuggestedPostInfo& other);
  SuggestedPostInfo(SuggestedPostInfo&& other) noexcept;
  SuggestedPostInfo& operator=(const SuggestedPostInfo& other);
  SuggestedPostInfo& operator=(SuggestedPostInfo&& other) noexcept;
  ~SuggestedPostInfo();
  bool operator==(const SuggestedPostInfo& other) const;
  /// @endcond

  SuggestedPostState state;  ///< Required.
  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::optional<std::chrono::sys_seconds> send_date;  ///< When it is sent (optional; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostInfo& value);
  /// @endcond
};

/// Telegram's SuggestedPostParameters.
///
/// Only sent.
/// Held by SendMessage::suggested_post_parameters, ForwardMessage::suggested_post_parameters,
/// CopyMessage::suggested_post_parameters, SendPhoto::suggested_post_parameters,
/// SendLivePhoto::suggested_post_parameters, SendAudio::suggested_post_parameters and 13 more.
/// @see https://core.telegram.org/bots/api#suggestedpostparameters
struct BOTCORE_EXPORT SuggestedPostParameters {
  SuggestedPostParameters();  ///< With nothing set.
  /// @cond
  SuggestedPostParameters(const SuggestedPostParameters& other);
  SuggestedPostParameters(SuggestedPostParameters&& other) noexcept;
  SuggestedPostParameters& operator=(const SuggestedPostParameters& other);
  SuggestedPostParameters& operator=(SuggestedPostParameters&& other) noexcept;
  ~SuggestedPostParameters();
  bool operator==(const SuggestedPostParameters& other) const;
  /// @endcond

  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::optional<std::chrono::sys_seconds> send_date;  ///< When it is sent (optional; whole seconds, UTC).

  SuggestedPostParameters& with_price(SuggestedPostPrice value) &;  ///< Sets #price.
  SuggestedPostParameters& with_send_date(std::chrono::sys_seconds value) &;  ///< Sets #send_date.
  /// @cond
  SuggestedPostParameters&& with_price(SuggestedPostPrice value) &&;
  SuggestedPostParameters&& with_send_date(std::chrono::sys_seconds value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostParameters& value);
  /// @endcond
};

/// A topic.
///
/// Only received.
/// What CreateForumTopic gives.
/// @see https://core.telegram.org/bots/api#forumtopic
struct BOTCORE_EXPORT ForumTopic {
  ForumTopic();  ///< With nothing set.
  /// With what it needs.
  ForumTopic(std::int64_t message_thread_id, std::string name, std::int64_t icon_color);
  /// @cond
  ForumTopic(const ForumTopic& other);
  ForumTopic(ForumTopic&& other) noexcept;
  ForumTopic& operator=(const ForumTopic& other);
  ForumTopic& operator=(ForumTopic&& other) noexcept;
  ~ForumTopic();
  bool operator==(const ForumTopic& other) const;
  /// @endcond

  std::int64_t message_thread_id = 0;  ///< The topic within the chat (required).
  std::string name;  ///< The name (required).
  std::int64_t icon_color = 0;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).
  std::optional<bool> is_name_implicit;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopic& value);
  /// @endcond
};

/// Telegram's ChatOwnerLeft.
///
/// Only received.
/// Held by Message::chat_owner_left.
/// @see https://core.telegram.org/bots/api#chatownerleft
struct BOTCORE_EXPORT ChatOwnerLeft {
  ChatOwnerLeft();  ///< With nothing set.
  /// @cond
  ChatOwnerLeft(const ChatOwnerLeft& other);
  ChatOwnerLeft(ChatOwnerLeft&& other) noexcept;
  ChatOwnerLeft& operator=(const ChatOwnerLeft& other);
  ChatOwnerLeft& operator=(ChatOwnerLeft&& other) noexcept;
  ~ChatOwnerLeft();
  bool operator==(const ChatOwnerLeft& other) const;
  /// @endcond

  boxed<User> new_owner;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatOwnerLeft& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatOwnerLeft& value);
  /// @endcond
};

/// Telegram's ChatOwnerChanged.
///
/// Only received.
/// Held by Message::chat_owner_changed.
/// @see https://core.telegram.org/bots/api#chatownerchanged
struct BOTCORE_EXPORT ChatOwnerChanged {
  ChatOwnerChanged();  ///< With nothing set.
  /// With what it needs.
  explicit ChatOwnerChanged(User new_owner);
  /// @cond
  ChatOwnerChanged(const ChatOwnerChanged& other);
  ChatOwnerChanged(ChatOwnerChanged&& other) noexcept;
  ChatOwnerChanged& operator=(const ChatOwnerChanged& other);
  ChatOwnerChanged& operator=(ChatOwnerChanged&& other) noexcept;
  ~ChatOwnerChanged();
  bool operator==(const ChatOwnerChanged& other) const;
  /// @endcond

  boxed<User> new_owner;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatOwnerChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatOwnerChanged& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
