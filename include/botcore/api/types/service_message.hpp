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

/// Telegram's WebAppData.
/// @see https://core.telegram.org/bots/api#webappdata
struct BOTCORE_EXPORT WebAppData {
  WebAppData();
  WebAppData(std::string data, std::string button_text);
  WebAppData(const WebAppData& other);
  WebAppData(WebAppData&& other) noexcept;
  WebAppData& operator=(const WebAppData& other);
  WebAppData& operator=(WebAppData&& other) noexcept;
  ~WebAppData();
  bool operator==(const WebAppData& other) const;

  std::string data;  ///< Required.
  std::string button_text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const WebAppData& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebAppData& value);
};

/// Telegram's ProximityAlertTriggered.
/// @see https://core.telegram.org/bots/api#proximityalerttriggered
struct BOTCORE_EXPORT ProximityAlertTriggered {
  ProximityAlertTriggered();
  ProximityAlertTriggered(User traveler, User watcher, std::int64_t distance);
  ProximityAlertTriggered(const ProximityAlertTriggered& other);
  ProximityAlertTriggered(ProximityAlertTriggered&& other) noexcept;
  ProximityAlertTriggered& operator=(const ProximityAlertTriggered& other);
  ProximityAlertTriggered& operator=(ProximityAlertTriggered&& other) noexcept;
  ~ProximityAlertTriggered();
  bool operator==(const ProximityAlertTriggered& other) const;

  boxed<User> traveler;  ///< Required.
  boxed<User> watcher;  ///< Required.
  std::int64_t distance = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ProximityAlertTriggered& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ProximityAlertTriggered& value);
};

/// Telegram's MessageAutoDeleteTimerChanged.
/// @see https://core.telegram.org/bots/api#messageautodeletetimerchanged
struct BOTCORE_EXPORT MessageAutoDeleteTimerChanged {
  MessageAutoDeleteTimerChanged();
  explicit MessageAutoDeleteTimerChanged(std::int64_t message_auto_delete_time);
  MessageAutoDeleteTimerChanged(const MessageAutoDeleteTimerChanged& other);
  MessageAutoDeleteTimerChanged(MessageAutoDeleteTimerChanged&& other) noexcept;
  MessageAutoDeleteTimerChanged& operator=(const MessageAutoDeleteTimerChanged& other);
  MessageAutoDeleteTimerChanged& operator=(MessageAutoDeleteTimerChanged&& other) noexcept;
  ~MessageAutoDeleteTimerChanged();
  bool operator==(const MessageAutoDeleteTimerChanged& other) const;

  std::int64_t message_auto_delete_time = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageAutoDeleteTimerChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageAutoDeleteTimerChanged& value);
};

/// Telegram's ManagedBotCreated.
/// @see https://core.telegram.org/bots/api#managedbotcreated
struct BOTCORE_EXPORT ManagedBotCreated {
  ManagedBotCreated();
  explicit ManagedBotCreated(User bot);
  ManagedBotCreated(const ManagedBotCreated& other);
  ManagedBotCreated(ManagedBotCreated&& other) noexcept;
  ManagedBotCreated& operator=(const ManagedBotCreated& other);
  ManagedBotCreated& operator=(ManagedBotCreated&& other) noexcept;
  ~ManagedBotCreated();
  bool operator==(const ManagedBotCreated& other) const;

  boxed<User> bot;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ManagedBotCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ManagedBotCreated& value);
};

/// Telegram's PollOptionAdded.
/// @see https://core.telegram.org/bots/api#polloptionadded
struct BOTCORE_EXPORT PollOptionAdded {
  PollOptionAdded();
  PollOptionAdded(std::string option_persistent_id, std::string option_text);
  PollOptionAdded(const PollOptionAdded& other);
  PollOptionAdded(PollOptionAdded&& other) noexcept;
  PollOptionAdded& operator=(const PollOptionAdded& other);
  PollOptionAdded& operator=(PollOptionAdded&& other) noexcept;
  ~PollOptionAdded();
  bool operator==(const PollOptionAdded& other) const;

  boxed<MaybeInaccessibleMessage> poll_message;  ///< Optional.
  std::string option_persistent_id;  ///< Required.
  std::string option_text;  ///< Required.
  std::optional<std::vector<MessageEntity>> option_text_entities;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PollOptionAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollOptionAdded& value);
};

/// Telegram's PollOptionDeleted.
/// @see https://core.telegram.org/bots/api#polloptiondeleted
struct BOTCORE_EXPORT PollOptionDeleted {
  PollOptionDeleted();
  PollOptionDeleted(std::string option_persistent_id, std::string option_text);
  PollOptionDeleted(const PollOptionDeleted& other);
  PollOptionDeleted(PollOptionDeleted&& other) noexcept;
  PollOptionDeleted& operator=(const PollOptionDeleted& other);
  PollOptionDeleted& operator=(PollOptionDeleted&& other) noexcept;
  ~PollOptionDeleted();
  bool operator==(const PollOptionDeleted& other) const;

  boxed<MaybeInaccessibleMessage> poll_message;  ///< Optional.
  std::string option_persistent_id;  ///< Required.
  std::string option_text;  ///< Required.
  std::optional<std::vector<MessageEntity>> option_text_entities;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PollOptionDeleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollOptionDeleted& value);
};

/// One of `BackgroundFillSolid`, `BackgroundFillGradient`, `BackgroundFillFreeformGradient`.
/// @see https://core.telegram.org/bots/api#backgroundfill
struct BOTCORE_EXPORT BackgroundFill {
  BackgroundFill();
  BackgroundFill(BackgroundFillSolid held);  // NOLINT(google-explicit-constructor)
  BackgroundFill(BackgroundFillGradient held);  // NOLINT(google-explicit-constructor)
  BackgroundFill(BackgroundFillFreeformGradient held);  // NOLINT(google-explicit-constructor)
  BackgroundFill(const BackgroundFill& other);
  BackgroundFill(BackgroundFill&& other) noexcept;
  BackgroundFill& operator=(const BackgroundFill& other);
  BackgroundFill& operator=(BackgroundFill&& other) noexcept;
  ~BackgroundFill();
  bool operator==(const BackgroundFill& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<BackgroundFillSolid>, boxed<BackgroundFillGradient>,
               boxed<BackgroundFillFreeformGradient>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFill& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFill& value);
};

/// Telegram's BackgroundFillSolid, told apart by `type` "solid".
/// @see https://core.telegram.org/bots/api#backgroundfillsolid
struct BOTCORE_EXPORT BackgroundFillSolid {
  BackgroundFillSolid();
  explicit BackgroundFillSolid(std::int64_t color);
  BackgroundFillSolid(const BackgroundFillSolid& other);
  BackgroundFillSolid(BackgroundFillSolid&& other) noexcept;
  BackgroundFillSolid& operator=(const BackgroundFillSolid& other);
  BackgroundFillSolid& operator=(BackgroundFillSolid&& other) noexcept;
  ~BackgroundFillSolid();
  bool operator==(const BackgroundFillSolid& other) const;

  std::int64_t color = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillSolid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillSolid& value);
};

/// Telegram's BackgroundFillGradient, told apart by `type` "gradient".
/// @see https://core.telegram.org/bots/api#backgroundfillgradient
struct BOTCORE_EXPORT BackgroundFillGradient {
  BackgroundFillGradient();
  BackgroundFillGradient(std::int64_t top_color, std::int64_t bottom_color, std::int64_t rotation_angle);
  BackgroundFillGradient(const BackgroundFillGradient& other);
  BackgroundFillGradient(BackgroundFillGradient&& other) noexcept;
  BackgroundFillGradient& operator=(const BackgroundFillGradient& other);
  BackgroundFillGradient& operator=(BackgroundFillGradient&& other) noexcept;
  ~BackgroundFillGradient();
  bool operator==(const BackgroundFillGradient& other) const;

  std::int64_t top_color = 0;  ///< Required.
  std::int64_t bottom_color = 0;  ///< Required.
  std::int64_t rotation_angle = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillGradient& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillGradient& value);
};

/// Telegram's BackgroundFillFreeformGradient, told apart by `type` "freeform_gradient".
/// @see https://core.telegram.org/bots/api#backgroundfillfreeformgradient
struct BOTCORE_EXPORT BackgroundFillFreeformGradient {
  BackgroundFillFreeformGradient();
  explicit BackgroundFillFreeformGradient(std::vector<std::int64_t> colors);
  BackgroundFillFreeformGradient(const BackgroundFillFreeformGradient& other);
  BackgroundFillFreeformGradient(BackgroundFillFreeformGradient&& other) noexcept;
  BackgroundFillFreeformGradient& operator=(const BackgroundFillFreeformGradient& other);
  BackgroundFillFreeformGradient& operator=(BackgroundFillFreeformGradient&& other) noexcept;
  ~BackgroundFillFreeformGradient();
  bool operator==(const BackgroundFillFreeformGradient& other) const;

  std::vector<std::int64_t> colors;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundFillFreeformGradient& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundFillFreeformGradient& value);
};

/// One of `BackgroundTypeFill`, `BackgroundTypeWallpaper`, `BackgroundTypePattern`,
/// `BackgroundTypeChatTheme`.
/// @see https://core.telegram.org/bots/api#backgroundtype
struct BOTCORE_EXPORT BackgroundType {
  BackgroundType();
  BackgroundType(BackgroundTypeFill held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypeWallpaper held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypePattern held);  // NOLINT(google-explicit-constructor)
  BackgroundType(BackgroundTypeChatTheme held);  // NOLINT(google-explicit-constructor)
  BackgroundType(const BackgroundType& other);
  BackgroundType(BackgroundType&& other) noexcept;
  BackgroundType& operator=(const BackgroundType& other);
  BackgroundType& operator=(BackgroundType&& other) noexcept;
  ~BackgroundType();
  bool operator==(const BackgroundType& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<BackgroundTypeFill>, boxed<BackgroundTypeWallpaper>,
               boxed<BackgroundTypePattern>, boxed<BackgroundTypeChatTheme>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundType& value);
};

/// Telegram's BackgroundTypeFill, told apart by `type` "fill".
/// @see https://core.telegram.org/bots/api#backgroundtypefill
struct BOTCORE_EXPORT BackgroundTypeFill {
  BackgroundTypeFill();
  BackgroundTypeFill(BackgroundFill fill, std::int64_t dark_theme_dimming);
  BackgroundTypeFill(const BackgroundTypeFill& other);
  BackgroundTypeFill(BackgroundTypeFill&& other) noexcept;
  BackgroundTypeFill& operator=(const BackgroundTypeFill& other);
  BackgroundTypeFill& operator=(BackgroundTypeFill&& other) noexcept;
  ~BackgroundTypeFill();
  bool operator==(const BackgroundTypeFill& other) const;

  boxed<BackgroundFill> fill;  ///< Required.
  std::int64_t dark_theme_dimming = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeFill& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeFill& value);
};

/// Telegram's BackgroundTypeWallpaper, told apart by `type` "wallpaper".
/// @see https://core.telegram.org/bots/api#backgroundtypewallpaper
struct BOTCORE_EXPORT BackgroundTypeWallpaper {
  BackgroundTypeWallpaper();
  BackgroundTypeWallpaper(Document document, std::int64_t dark_theme_dimming);
  BackgroundTypeWallpaper(const BackgroundTypeWallpaper& other);
  BackgroundTypeWallpaper(BackgroundTypeWallpaper&& other) noexcept;
  BackgroundTypeWallpaper& operator=(const BackgroundTypeWallpaper& other);
  BackgroundTypeWallpaper& operator=(BackgroundTypeWallpaper&& other) noexcept;
  ~BackgroundTypeWallpaper();
  bool operator==(const BackgroundTypeWallpaper& other) const;

  boxed<Document> document;  ///< Required.
  std::int64_t dark_theme_dimming = 0;  ///< Required.
  std::optional<bool> is_blurred;  ///< Optional.
  std::optional<bool> is_moving;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeWallpaper& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeWallpaper& value);
};

/// Telegram's BackgroundTypePattern, told apart by `type` "pattern".
/// @see https://core.telegram.org/bots/api#backgroundtypepattern
struct BOTCORE_EXPORT BackgroundTypePattern {
  BackgroundTypePattern();
  BackgroundTypePattern(Document document, BackgroundFill fill, std::int64_t intensity);
  BackgroundTypePattern(const BackgroundTypePattern& other);
  BackgroundTypePattern(BackgroundTypePattern&& other) noexcept;
  BackgroundTypePattern& operator=(const BackgroundTypePattern& other);
  BackgroundTypePattern& operator=(BackgroundTypePattern&& other) noexcept;
  ~BackgroundTypePattern();
  bool operator==(const BackgroundTypePattern& other) const;

  boxed<Document> document;  ///< Required.
  boxed<BackgroundFill> fill;  ///< Required.
  std::int64_t intensity = 0;  ///< Required.
  std::optional<bool> is_inverted;  ///< Optional.
  std::optional<bool> is_moving;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypePattern& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypePattern& value);
};

/// Telegram's BackgroundTypeChatTheme, told apart by `type` "chat_theme".
/// @see https://core.telegram.org/bots/api#backgroundtypechattheme
struct BOTCORE_EXPORT BackgroundTypeChatTheme {
  BackgroundTypeChatTheme();
  explicit BackgroundTypeChatTheme(std::string theme_name);
  BackgroundTypeChatTheme(const BackgroundTypeChatTheme& other);
  BackgroundTypeChatTheme(BackgroundTypeChatTheme&& other) noexcept;
  BackgroundTypeChatTheme& operator=(const BackgroundTypeChatTheme& other);
  BackgroundTypeChatTheme& operator=(BackgroundTypeChatTheme&& other) noexcept;
  ~BackgroundTypeChatTheme();
  bool operator==(const BackgroundTypeChatTheme& other) const;

  std::string theme_name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BackgroundTypeChatTheme& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BackgroundTypeChatTheme& value);
};

/// Telegram's ChatBackground.
/// @see https://core.telegram.org/bots/api#chatbackground
struct BOTCORE_EXPORT ChatBackground {
  ChatBackground();
  explicit ChatBackground(BackgroundType type);
  ChatBackground(const ChatBackground& other);
  ChatBackground(ChatBackground&& other) noexcept;
  ChatBackground& operator=(const ChatBackground& other);
  ChatBackground& operator=(ChatBackground&& other) noexcept;
  ~ChatBackground();
  bool operator==(const ChatBackground& other) const;

  boxed<BackgroundType> type;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBackground& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBackground& value);
};

/// Telegram's ChecklistTasksDone.
/// @see https://core.telegram.org/bots/api#checklisttasksdone
struct BOTCORE_EXPORT ChecklistTasksDone {
  ChecklistTasksDone();
  ChecklistTasksDone(const ChecklistTasksDone& other);
  ChecklistTasksDone(ChecklistTasksDone&& other) noexcept;
  ChecklistTasksDone& operator=(const ChecklistTasksDone& other);
  ChecklistTasksDone& operator=(ChecklistTasksDone&& other) noexcept;
  ~ChecklistTasksDone();
  bool operator==(const ChecklistTasksDone& other) const;

  boxed<Message> checklist_message;  ///< Optional.
  std::optional<std::vector<std::int64_t>> marked_as_done_task_ids;  ///< Optional.
  std::optional<std::vector<std::int64_t>> marked_as_not_done_task_ids;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChecklistTasksDone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChecklistTasksDone& value);
};

/// Telegram's ChecklistTasksAdded.
/// @see https://core.telegram.org/bots/api#checklisttasksadded
struct BOTCORE_EXPORT ChecklistTasksAdded {
  ChecklistTasksAdded();
  explicit ChecklistTasksAdded(std::vector<ChecklistTask> tasks);
  ChecklistTasksAdded(const ChecklistTasksAdded& other);
  ChecklistTasksAdded(ChecklistTasksAdded&& other) noexcept;
  ChecklistTasksAdded& operator=(const ChecklistTasksAdded& other);
  ChecklistTasksAdded& operator=(ChecklistTasksAdded&& other) noexcept;
  ~ChecklistTasksAdded();
  bool operator==(const ChecklistTasksAdded& other) const;

  boxed<Message> checklist_message;  ///< Optional.
  std::vector<ChecklistTask> tasks;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChecklistTasksAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChecklistTasksAdded& value);
};

/// Telegram's CommunityChatAdded.
/// @see https://core.telegram.org/bots/api#communitychatadded
struct BOTCORE_EXPORT CommunityChatAdded {
  CommunityChatAdded();
  explicit CommunityChatAdded(Community community);
  CommunityChatAdded(const CommunityChatAdded& other);
  CommunityChatAdded(CommunityChatAdded&& other) noexcept;
  CommunityChatAdded& operator=(const CommunityChatAdded& other);
  CommunityChatAdded& operator=(CommunityChatAdded&& other) noexcept;
  ~CommunityChatAdded();
  bool operator==(const CommunityChatAdded& other) const;

  boxed<Community> community;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatAdded& value);
};

/// Telegram's CommunityChatJoined.
/// @see https://core.telegram.org/bots/api#communitychatjoined
struct BOTCORE_EXPORT CommunityChatJoined {
  CommunityChatJoined();
  explicit CommunityChatJoined(Community community);
  CommunityChatJoined(const CommunityChatJoined& other);
  CommunityChatJoined(CommunityChatJoined&& other) noexcept;
  CommunityChatJoined& operator=(const CommunityChatJoined& other);
  CommunityChatJoined& operator=(CommunityChatJoined&& other) noexcept;
  ~CommunityChatJoined();
  bool operator==(const CommunityChatJoined& other) const;

  boxed<Community> community;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatJoined& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatJoined& value);
};

/// Telegram's CommunityChatRemoved; it has no members.
/// @see https://core.telegram.org/bots/api#communitychatremoved
struct BOTCORE_EXPORT CommunityChatRemoved {
  CommunityChatRemoved();
  CommunityChatRemoved(const CommunityChatRemoved& other);
  CommunityChatRemoved(CommunityChatRemoved&& other) noexcept;
  CommunityChatRemoved& operator=(const CommunityChatRemoved& other);
  CommunityChatRemoved& operator=(CommunityChatRemoved&& other) noexcept;
  ~CommunityChatRemoved();
  bool operator==(const CommunityChatRemoved& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CommunityChatRemoved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CommunityChatRemoved& value);
};

/// Telegram's ForumTopicCreated.
/// @see https://core.telegram.org/bots/api#forumtopiccreated
struct BOTCORE_EXPORT ForumTopicCreated {
  ForumTopicCreated();
  ForumTopicCreated(std::string name, std::int64_t icon_color);
  ForumTopicCreated(const ForumTopicCreated& other);
  ForumTopicCreated(ForumTopicCreated&& other) noexcept;
  ForumTopicCreated& operator=(const ForumTopicCreated& other);
  ForumTopicCreated& operator=(ForumTopicCreated&& other) noexcept;
  ~ForumTopicCreated();
  bool operator==(const ForumTopicCreated& other) const;

  std::string name;  ///< Required.
  std::int64_t icon_color = 0;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.
  std::optional<bool> is_name_implicit;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicCreated& value);
};

/// Telegram's ForumTopicClosed; it has no members.
/// @see https://core.telegram.org/bots/api#forumtopicclosed
struct BOTCORE_EXPORT ForumTopicClosed {
  ForumTopicClosed();
  ForumTopicClosed(const ForumTopicClosed& other);
  ForumTopicClosed(ForumTopicClosed&& other) noexcept;
  ForumTopicClosed& operator=(const ForumTopicClosed& other);
  ForumTopicClosed& operator=(ForumTopicClosed&& other) noexcept;
  ~ForumTopicClosed();
  bool operator==(const ForumTopicClosed& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicClosed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicClosed& value);
};

/// Telegram's ForumTopicEdited.
/// @see https://core.telegram.org/bots/api#forumtopicedited
struct BOTCORE_EXPORT ForumTopicEdited {
  ForumTopicEdited();
  ForumTopicEdited(const ForumTopicEdited& other);
  ForumTopicEdited(ForumTopicEdited&& other) noexcept;
  ForumTopicEdited& operator=(const ForumTopicEdited& other);
  ForumTopicEdited& operator=(ForumTopicEdited&& other) noexcept;
  ~ForumTopicEdited();
  bool operator==(const ForumTopicEdited& other) const;

  std::optional<std::string> name;  ///< Optional.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicEdited& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicEdited& value);
};

/// Telegram's ForumTopicReopened; it has no members.
/// @see https://core.telegram.org/bots/api#forumtopicreopened
struct BOTCORE_EXPORT ForumTopicReopened {
  ForumTopicReopened();
  ForumTopicReopened(const ForumTopicReopened& other);
  ForumTopicReopened(ForumTopicReopened&& other) noexcept;
  ForumTopicReopened& operator=(const ForumTopicReopened& other);
  ForumTopicReopened& operator=(ForumTopicReopened&& other) noexcept;
  ~ForumTopicReopened();
  bool operator==(const ForumTopicReopened& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopicReopened& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopicReopened& value);
};

/// Telegram's GeneralForumTopicHidden; it has no members.
/// @see https://core.telegram.org/bots/api#generalforumtopichidden
struct BOTCORE_EXPORT GeneralForumTopicHidden {
  GeneralForumTopicHidden();
  GeneralForumTopicHidden(const GeneralForumTopicHidden& other);
  GeneralForumTopicHidden(GeneralForumTopicHidden&& other) noexcept;
  GeneralForumTopicHidden& operator=(const GeneralForumTopicHidden& other);
  GeneralForumTopicHidden& operator=(GeneralForumTopicHidden&& other) noexcept;
  ~GeneralForumTopicHidden();
  bool operator==(const GeneralForumTopicHidden& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GeneralForumTopicHidden& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GeneralForumTopicHidden& value);
};

/// Telegram's GeneralForumTopicUnhidden; it has no members.
/// @see https://core.telegram.org/bots/api#generalforumtopicunhidden
struct BOTCORE_EXPORT GeneralForumTopicUnhidden {
  GeneralForumTopicUnhidden();
  GeneralForumTopicUnhidden(const GeneralForumTopicUnhidden& other);
  GeneralForumTopicUnhidden(GeneralForumTopicUnhidden&& other) noexcept;
  GeneralForumTopicUnhidden& operator=(const GeneralForumTopicUnhidden& other);
  GeneralForumTopicUnhidden& operator=(GeneralForumTopicUnhidden&& other) noexcept;
  ~GeneralForumTopicUnhidden();
  bool operator==(const GeneralForumTopicUnhidden& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GeneralForumTopicUnhidden& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GeneralForumTopicUnhidden& value);
};

/// Telegram's SharedUser.
/// @see https://core.telegram.org/bots/api#shareduser
struct BOTCORE_EXPORT SharedUser {
  SharedUser();
  explicit SharedUser(std::int64_t user_id);
  SharedUser(const SharedUser& other);
  SharedUser(SharedUser&& other) noexcept;
  SharedUser& operator=(const SharedUser& other);
  SharedUser& operator=(SharedUser&& other) noexcept;
  ~SharedUser();
  bool operator==(const SharedUser& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::string> first_name;  ///< Optional.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<std::string> username;  ///< Optional.
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SharedUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SharedUser& value);
};

/// Telegram's UsersShared.
/// @see https://core.telegram.org/bots/api#usersshared
struct BOTCORE_EXPORT UsersShared {
  UsersShared();
  UsersShared(std::int64_t request_id, std::vector<SharedUser> users);
  UsersShared(const UsersShared& other);
  UsersShared(UsersShared&& other) noexcept;
  UsersShared& operator=(const UsersShared& other);
  UsersShared& operator=(UsersShared&& other) noexcept;
  ~UsersShared();
  bool operator==(const UsersShared& other) const;

  std::int64_t request_id = 0;  ///< Required.
  std::vector<SharedUser> users;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UsersShared& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UsersShared& value);
};

/// Telegram's ChatShared.
/// @see https://core.telegram.org/bots/api#chatshared
struct BOTCORE_EXPORT ChatShared {
  ChatShared();
  ChatShared(std::int64_t request_id, std::int64_t chat_id);
  ChatShared(const ChatShared& other);
  ChatShared(ChatShared&& other) noexcept;
  ChatShared& operator=(const ChatShared& other);
  ChatShared& operator=(ChatShared&& other) noexcept;
  ~ChatShared();
  bool operator==(const ChatShared& other) const;

  std::int64_t request_id = 0;  ///< Required.
  std::int64_t chat_id = 0;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> username;  ///< Optional.
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatShared& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatShared& value);
};

/// Telegram's WriteAccessAllowed.
/// @see https://core.telegram.org/bots/api#writeaccessallowed
struct BOTCORE_EXPORT WriteAccessAllowed {
  WriteAccessAllowed();
  WriteAccessAllowed(const WriteAccessAllowed& other);
  WriteAccessAllowed(WriteAccessAllowed&& other) noexcept;
  WriteAccessAllowed& operator=(const WriteAccessAllowed& other);
  WriteAccessAllowed& operator=(WriteAccessAllowed&& other) noexcept;
  ~WriteAccessAllowed();
  bool operator==(const WriteAccessAllowed& other) const;

  std::optional<bool> from_request;  ///< Optional.
  std::optional<std::string> web_app_name;  ///< Optional.
  std::optional<bool> from_attachment_menu;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const WriteAccessAllowed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WriteAccessAllowed& value);
};

/// Telegram's VideoChatScheduled.
/// @see https://core.telegram.org/bots/api#videochatscheduled
struct BOTCORE_EXPORT VideoChatScheduled {
  VideoChatScheduled();
  explicit VideoChatScheduled(std::chrono::sys_seconds start_date);
  VideoChatScheduled(const VideoChatScheduled& other);
  VideoChatScheduled(VideoChatScheduled&& other) noexcept;
  VideoChatScheduled& operator=(const VideoChatScheduled& other);
  VideoChatScheduled& operator=(VideoChatScheduled&& other) noexcept;
  ~VideoChatScheduled();
  bool operator==(const VideoChatScheduled& other) const;

  std::chrono::sys_seconds start_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatScheduled& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatScheduled& value);
};

/// Telegram's VideoChatStarted; it has no members.
/// @see https://core.telegram.org/bots/api#videochatstarted
struct BOTCORE_EXPORT VideoChatStarted {
  VideoChatStarted();
  VideoChatStarted(const VideoChatStarted& other);
  VideoChatStarted(VideoChatStarted&& other) noexcept;
  VideoChatStarted& operator=(const VideoChatStarted& other);
  VideoChatStarted& operator=(VideoChatStarted&& other) noexcept;
  ~VideoChatStarted();
  bool operator==(const VideoChatStarted& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatStarted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatStarted& value);
};

/// Telegram's VideoChatEnded.
/// @see https://core.telegram.org/bots/api#videochatended
struct BOTCORE_EXPORT VideoChatEnded {
  VideoChatEnded();
  explicit VideoChatEnded(std::int64_t duration);
  VideoChatEnded(const VideoChatEnded& other);
  VideoChatEnded(VideoChatEnded&& other) noexcept;
  VideoChatEnded& operator=(const VideoChatEnded& other);
  VideoChatEnded& operator=(VideoChatEnded&& other) noexcept;
  ~VideoChatEnded();
  bool operator==(const VideoChatEnded& other) const;

  std::int64_t duration = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatEnded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatEnded& value);
};

/// Telegram's VideoChatParticipantsInvited.
/// @see https://core.telegram.org/bots/api#videochatparticipantsinvited
struct BOTCORE_EXPORT VideoChatParticipantsInvited {
  VideoChatParticipantsInvited();
  explicit VideoChatParticipantsInvited(std::vector<User> users);
  VideoChatParticipantsInvited(const VideoChatParticipantsInvited& other);
  VideoChatParticipantsInvited(VideoChatParticipantsInvited&& other) noexcept;
  VideoChatParticipantsInvited& operator=(const VideoChatParticipantsInvited& other);
  VideoChatParticipantsInvited& operator=(VideoChatParticipantsInvited&& other) noexcept;
  ~VideoChatParticipantsInvited();
  bool operator==(const VideoChatParticipantsInvited& other) const;

  std::vector<User> users;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoChatParticipantsInvited& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoChatParticipantsInvited& value);
};

/// Telegram's PaidMessagePriceChanged.
/// @see https://core.telegram.org/bots/api#paidmessagepricechanged
struct BOTCORE_EXPORT PaidMessagePriceChanged {
  PaidMessagePriceChanged();
  explicit PaidMessagePriceChanged(std::int64_t paid_message_star_count);
  PaidMessagePriceChanged(const PaidMessagePriceChanged& other);
  PaidMessagePriceChanged(PaidMessagePriceChanged&& other) noexcept;
  PaidMessagePriceChanged& operator=(const PaidMessagePriceChanged& other);
  PaidMessagePriceChanged& operator=(PaidMessagePriceChanged&& other) noexcept;
  ~PaidMessagePriceChanged();
  bool operator==(const PaidMessagePriceChanged& other) const;

  std::int64_t paid_message_star_count = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMessagePriceChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMessagePriceChanged& value);
};

/// Telegram's DirectMessagePriceChanged.
/// @see https://core.telegram.org/bots/api#directmessagepricechanged
struct BOTCORE_EXPORT DirectMessagePriceChanged {
  DirectMessagePriceChanged();
  explicit DirectMessagePriceChanged(bool are_direct_messages_enabled);
  DirectMessagePriceChanged(const DirectMessagePriceChanged& other);
  DirectMessagePriceChanged(DirectMessagePriceChanged&& other) noexcept;
  DirectMessagePriceChanged& operator=(const DirectMessagePriceChanged& other);
  DirectMessagePriceChanged& operator=(DirectMessagePriceChanged&& other) noexcept;
  ~DirectMessagePriceChanged();
  bool operator==(const DirectMessagePriceChanged& other) const;

  bool are_direct_messages_enabled = false;  ///< Required.
  std::optional<std::int64_t> direct_message_star_count;  ///< Optional; default 0.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DirectMessagePriceChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DirectMessagePriceChanged& value);
};

/// Telegram's SuggestedPostApproved.
/// @see https://core.telegram.org/bots/api#suggestedpostapproved
struct BOTCORE_EXPORT SuggestedPostApproved {
  SuggestedPostApproved();
  explicit SuggestedPostApproved(std::chrono::sys_seconds send_date);
  SuggestedPostApproved(const SuggestedPostApproved& other);
  SuggestedPostApproved(SuggestedPostApproved&& other) noexcept;
  SuggestedPostApproved& operator=(const SuggestedPostApproved& other);
  SuggestedPostApproved& operator=(SuggestedPostApproved&& other) noexcept;
  ~SuggestedPostApproved();
  bool operator==(const SuggestedPostApproved& other) const;

  boxed<Message> suggested_post_message;  ///< Optional.
  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostApproved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostApproved& value);
};

/// Telegram's SuggestedPostApprovalFailed.
/// @see https://core.telegram.org/bots/api#suggestedpostapprovalfailed
struct BOTCORE_EXPORT SuggestedPostApprovalFailed {
  SuggestedPostApprovalFailed();
  explicit SuggestedPostApprovalFailed(SuggestedPostPrice price);
  SuggestedPostApprovalFailed(const SuggestedPostApprovalFailed& other);
  SuggestedPostApprovalFailed(SuggestedPostApprovalFailed&& other) noexcept;
  SuggestedPostApprovalFailed& operator=(const SuggestedPostApprovalFailed& other);
  SuggestedPostApprovalFailed& operator=(SuggestedPostApprovalFailed&& other) noexcept;
  ~SuggestedPostApprovalFailed();
  bool operator==(const SuggestedPostApprovalFailed& other) const;

  boxed<Message> suggested_post_message;  ///< Optional.
  boxed<SuggestedPostPrice> price;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostApprovalFailed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostApprovalFailed& value);
};

/// Telegram's SuggestedPostDeclined.
/// @see https://core.telegram.org/bots/api#suggestedpostdeclined
struct BOTCORE_EXPORT SuggestedPostDeclined {
  SuggestedPostDeclined();
  SuggestedPostDeclined(const SuggestedPostDeclined& other);
  SuggestedPostDeclined(SuggestedPostDeclined&& other) noexcept;
  SuggestedPostDeclined& operator=(const SuggestedPostDeclined& other);
  SuggestedPostDeclined& operator=(SuggestedPostDeclined&& other) noexcept;
  ~SuggestedPostDeclined();
  bool operator==(const SuggestedPostDeclined& other) const;

  boxed<Message> suggested_post_message;  ///< Optional.
  std::optional<std::string> comment;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostDeclined& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostDeclined& value);
};

/// Telegram's SuggestedPostPaid.
/// @see https://core.telegram.org/bots/api#suggestedpostpaid
struct BOTCORE_EXPORT SuggestedPostPaid {
  SuggestedPostPaid();
  explicit SuggestedPostPaid(PriceCurrency currency);
  SuggestedPostPaid(const SuggestedPostPaid& other);
  SuggestedPostPaid(SuggestedPostPaid&& other) noexcept;
  SuggestedPostPaid& operator=(const SuggestedPostPaid& other);
  SuggestedPostPaid& operator=(SuggestedPostPaid&& other) noexcept;
  ~SuggestedPostPaid();
  bool operator==(const SuggestedPostPaid& other) const;

  boxed<Message> suggested_post_message;  ///< Optional.
  PriceCurrency currency;  ///< Required.
  std::optional<std::int64_t> amount;  ///< Optional.
  boxed<StarAmount> star_amount;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostPaid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostPaid& value);
};

/// Telegram's SuggestedPostRefunded.
/// @see https://core.telegram.org/bots/api#suggestedpostrefunded
struct BOTCORE_EXPORT SuggestedPostRefunded {
  SuggestedPostRefunded();
  explicit SuggestedPostRefunded(SuggestedPostRefundReason reason);
  SuggestedPostRefunded(const SuggestedPostRefunded& other);
  SuggestedPostRefunded(SuggestedPostRefunded&& other) noexcept;
  SuggestedPostRefunded& operator=(const SuggestedPostRefunded& other);
  SuggestedPostRefunded& operator=(SuggestedPostRefunded&& other) noexcept;
  ~SuggestedPostRefunded();
  bool operator==(const SuggestedPostRefunded& other) const;

  boxed<Message> suggested_post_message;  ///< Optional.
  SuggestedPostRefundReason reason;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostRefunded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostRefunded& value);
};

/// Telegram's SuggestedPostPrice.
/// @see https://core.telegram.org/bots/api#suggestedpostprice
struct BOTCORE_EXPORT SuggestedPostPrice {
  SuggestedPostPrice();
  SuggestedPostPrice(PriceCurrency currency, std::int64_t amount);
  SuggestedPostPrice(const SuggestedPostPrice& other);
  SuggestedPostPrice(SuggestedPostPrice&& other) noexcept;
  SuggestedPostPrice& operator=(const SuggestedPostPrice& other);
  SuggestedPostPrice& operator=(SuggestedPostPrice&& other) noexcept;
  ~SuggestedPostPrice();
  bool operator==(const SuggestedPostPrice& other) const;

  PriceCurrency currency;  ///< Required.
  std::int64_t amount = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostPrice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostPrice& value);
};

/// Telegram's SuggestedPostInfo.
/// @see https://core.telegram.org/bots/api#suggestedpostinfo
struct BOTCORE_EXPORT SuggestedPostInfo {
  SuggestedPostInfo();
  explicit SuggestedPostInfo(SuggestedPostState state);
  SuggestedPostInfo(const SuggestedPostInfo& other);
  SuggestedPostInfo(SuggestedPostInfo&& other) noexcept;
  SuggestedPostInfo& operator=(const SuggestedPostInfo& other);
  SuggestedPostInfo& operator=(SuggestedPostInfo&& other) noexcept;
  ~SuggestedPostInfo();
  bool operator==(const SuggestedPostInfo& other) const;

  SuggestedPostState state;  ///< Required.
  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::optional<std::chrono::sys_seconds> send_date;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostInfo& value);
};

/// Telegram's SuggestedPostParameters.
/// @see https://core.telegram.org/bots/api#suggestedpostparameters
struct BOTCORE_EXPORT SuggestedPostParameters {
  SuggestedPostParameters();
  SuggestedPostParameters(const SuggestedPostParameters& other);
  SuggestedPostParameters(SuggestedPostParameters&& other) noexcept;
  SuggestedPostParameters& operator=(const SuggestedPostParameters& other);
  SuggestedPostParameters& operator=(SuggestedPostParameters&& other) noexcept;
  ~SuggestedPostParameters();
  bool operator==(const SuggestedPostParameters& other) const;

  boxed<SuggestedPostPrice> price;  ///< Optional.
  std::optional<std::chrono::sys_seconds> send_date;  ///< Optional.

  SuggestedPostParameters& with_price(SuggestedPostPrice value) &;
  SuggestedPostParameters&& with_price(SuggestedPostPrice value) &&;
  SuggestedPostParameters& with_send_date(std::chrono::sys_seconds value) &;
  SuggestedPostParameters&& with_send_date(std::chrono::sys_seconds value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuggestedPostParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuggestedPostParameters& value);
};

/// Telegram's ForumTopic.
/// @see https://core.telegram.org/bots/api#forumtopic
struct BOTCORE_EXPORT ForumTopic {
  ForumTopic();
  ForumTopic(std::int64_t message_thread_id, std::string name, std::int64_t icon_color);
  ForumTopic(const ForumTopic& other);
  ForumTopic(ForumTopic&& other) noexcept;
  ForumTopic& operator=(const ForumTopic& other);
  ForumTopic& operator=(ForumTopic&& other) noexcept;
  ~ForumTopic();
  bool operator==(const ForumTopic& other) const;

  std::int64_t message_thread_id = 0;  ///< Required.
  std::string name;  ///< Required.
  std::int64_t icon_color = 0;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.
  std::optional<bool> is_name_implicit;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForumTopic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForumTopic& value);
};

/// Telegram's ChatOwnerLeft.
/// @see https://core.telegram.org/bots/api#chatownerleft
struct BOTCORE_EXPORT ChatOwnerLeft {
  ChatOwnerLeft();
  ChatOwnerLeft(const ChatOwnerLeft& other);
  ChatOwnerLeft(ChatOwnerLeft&& other) noexcept;
  ChatOwnerLeft& operator=(const ChatOwnerLeft& other);
  ChatOwnerLeft& operator=(ChatOwnerLeft&& other) noexcept;
  ~ChatOwnerLeft();
  bool operator==(const ChatOwnerLeft& other) const;

  boxed<User> new_owner;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatOwnerLeft& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatOwnerLeft& value);
};

/// Telegram's ChatOwnerChanged.
/// @see https://core.telegram.org/bots/api#chatownerchanged
struct BOTCORE_EXPORT ChatOwnerChanged {
  ChatOwnerChanged();
  explicit ChatOwnerChanged(User new_owner);
  ChatOwnerChanged(const ChatOwnerChanged& other);
  ChatOwnerChanged(ChatOwnerChanged&& other) noexcept;
  ChatOwnerChanged& operator=(const ChatOwnerChanged& other);
  ChatOwnerChanged& operator=(ChatOwnerChanged&& other) noexcept;
  ~ChatOwnerChanged();
  bool operator==(const ChatOwnerChanged& other) const;

  boxed<User> new_owner;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatOwnerChanged& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatOwnerChanged& value);
};

}  // namespace botcore::inline v0::api
