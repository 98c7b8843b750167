// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: poll.
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

/// Telegram's PollMedia.
///
/// Only received.
/// Held by PollOption::media, Poll::explanation_media, Poll::media.
/// @see https://core.telegram.org/bots/api#pollmedia
struct BOTCORE_EXPORT PollMedia {
  PollMedia();  ///< With nothing set.
  /// @cond
  PollMedia(const PollMedia& other);
  PollMedia(PollMedia&& other) noexcept;
  PollMedia& operator=(const PollMedia& other);
  PollMedia& operator=(PollMedia&& other) noexcept;
  ~PollMedia();
  bool operator==(const PollMedia& other) const;
  /// @endcond

  boxed<Animation> animation;  ///< Optional.
  boxed<Audio> audio;  ///< Optional.
  boxed<Document> document;  ///< Optional.
  boxed<Link> link;  ///< Optional.
  boxed<LivePhoto> live_photo;  ///< Optional.
  boxed<Location> location;  ///< Optional.
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.
  boxed<Sticker> sticker;  ///< Optional.
  boxed<Venue> venue;  ///< Optional.
  boxed<Video> video;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PollMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollMedia& value);
  /// @endcond
};

/// One of InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaLocation,
/// InputMediaPhoto, InputMediaVenue, InputMediaVideo, told apart by `type`; or what this version of the Bot
/// API does not know, as JSON.
///
/// Only sent.
/// Held by SendPoll::explanation_media, SendPoll::media.
/// @see https://core.telegram.org/bots/api#inputpollmedia
struct BOTCORE_EXPORT InputPollMedia {
  InputPollMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputPollMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaLocation held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaVenue held);  // NOLINT(google-explicit-constructor)
  InputPollMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputPollMedia(const InputPollMedia& other);
  InputPollMedia(InputPollMedia&& other) noexcept;
  InputPollMedia& operator=(const InputPollMedia& other);
  InputPollMedia& operator=(InputPollMedia&& other) noexcept;
  ~InputPollMedia();
  bool operator==(const InputPollMedia& other) const;
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
               boxed<InputMediaLivePhoto>, boxed<InputMediaLocation>, boxed<InputMediaPhoto>,
               boxed<InputMediaVenue>, boxed<InputMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPollMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPollMedia& value);
  /// @endcond
};

/// One of InputMediaAnimation, InputMediaLink, InputMediaLivePhoto, InputMediaLocation, InputMediaPhoto,
/// InputMediaSticker, InputMediaVenue, InputMediaVideo, told apart by `type`; or what this version of the Bot
/// API does not know, as JSON.
///
/// Only sent.
/// Held by InputPollOption::media.
/// @see https://core.telegram.org/bots/api#inputpolloptionmedia
struct BOTCORE_EXPORT InputPollOptionMedia {
  InputPollOptionMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputPollOptionMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaLink held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaLocation held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaSticker held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaVenue held);  // NOLINT(google-explicit-constructor)
  InputPollOptionMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputPollOptionMedia(const InputPollOptionMedia& other);
  InputPollOptionMedia(InputPollOptionMedia&& other) noexcept;
  InputPollOptionMedia& operator=(const InputPollOptionMedia& other);
  InputPollOptionMedia& operator=(InputPollOptionMedia&& other) noexcept;
  ~InputPollOptionMedia();
  bool operator==(const InputPollOptionMedia& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputMediaAnimation>, boxed<InputMediaLink>, boxed<InputMediaLivePhoto>,
               boxed<InputMediaLocation>, boxed<InputMediaPhoto>, boxed<InputMediaSticker>,
               boxed<InputMediaVenue>, boxed<InputMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPollOptionMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPollOptionMedia& value);
  /// @endcond
};

/// An answer of a poll to choose from.
///
/// Only received.
/// Held by Poll::options.
/// @see https://core.telegram.org/bots/api#polloption
struct BOTCORE_EXPORT PollOption {
  PollOption();  ///< With nothing set.
  /// With what it needs.
  PollOption(std::string persistent_id, std::string text, std::int64_t voter_count);
  /// @cond
  PollOption(const PollOption& other);
  PollOption(PollOption&& other) noexcept;
  PollOption& operator=(const PollOption& other);
  PollOption& operator=(PollOption&& other) noexcept;
  ~PollOption();
  bool operator==(const PollOption& other) const;
  /// @endcond

  std::string persistent_id;  ///< Required.
  std::string text;  ///< The text (required; 1–100 characters).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;
  boxed<PollMedia> media;  ///< Optional.
  std::int64_t voter_count = 0;  ///< Required.
  boxed<User> added_by_user;  ///< Optional.
  boxed<Chat> added_by_chat;  ///< Optional.
  std::optional<std::chrono::sys_seconds> addition_date;  ///< Optional; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PollOption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollOption& value);
  /// @endcond
};

/// Telegram's InputPollOption.
///
/// Only sent.
/// Held by SendPoll::options.
/// @see https://core.telegram.org/bots/api#inputpolloption
struct BOTCORE_EXPORT InputPollOption {
  InputPollOption();  ///< With nothing set.
  /// With what it needs.
  explicit InputPollOption(std::string text);
  /// @cond
  InputPollOption(const InputPollOption& other);
  InputPollOption(InputPollOption&& other) noexcept;
  InputPollOption& operator=(const InputPollOption& other);
  InputPollOption& operator=(InputPollOption&& other) noexcept;
  ~InputPollOption();
  bool operator==(const InputPollOption& other) const;
  /// @endcond

  std::string text;  ///< The text (required; 1–100 characters).
  /// How marks in the text are read; none: as they stand (optional).
  std::optional<ParseMode> text_parse_mode;
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;
  boxed<InputPollOptionMedia> media;  ///< Optional.

  InputPollOption& with_text_parse_mode(ParseMode value) &;  ///< Sets #text_parse_mode.
  InputPollOption& with_text_entities(std::vector<MessageEntity> value) &;  ///< Sets #text_entities.
  InputPollOption& add_text_entities(MessageEntity element) &;  ///< Appends to #text_entities.
  InputPollOption& with_media(InputPollOptionMedia value) &;  ///< Sets #media.
  /// @cond
  InputPollOption&& with_text_parse_mode(ParseMode value) &&;
  InputPollOption&& with_text_entities(std::vector<MessageEntity> value) &&;
  InputPollOption&& add_text_entities(MessageEntity element) &&;
  InputPollOption&& with_media(InputPollOptionMedia value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPollOption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPollOption& value);
  /// @endcond
};

/// How somebody voted.
///
/// Only received.
/// Held by Update::poll_answer.
/// @see https://core.telegram.org/bots/api#pollanswer
struct BOTCORE_EXPORT PollAnswer {
  PollAnswer();  ///< With nothing set.
  /// With what it needs.
  PollAnswer(std::string poll_id, std::vector<std::int64_t> option_ids,
             std::vector<std::string> option_persistent_ids);
  /// @cond
  PollAnswer(const PollAnswer& other);
  PollAnswer(PollAnswer&& other) noexcept;
  PollAnswer& operator=(const PollAnswer& other);
  PollAnswer& operator=(PollAnswer&& other) noexcept;
  ~PollAnswer();
  bool operator==(const PollAnswer& other) const;
  /// @endcond

  std::string poll_id;  ///< Required.
  boxed<Chat> voter_chat;  ///< Optional.
  boxed<User> user;  ///< The user (optional).
  std::vector<std::int64_t> option_ids;  ///< Required.
  std::vector<std::string> option_persistent_ids;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PollAnswer& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PollAnswer& value);
  /// @endcond
};

/// A poll or a quiz.
///
/// Only received.
/// What StopPoll gives.
/// Held by Update::poll, Message::poll, ExternalReplyInfo::poll.
/// @see https://core.telegram.org/bots/api#poll
struct BOTCORE_EXPORT Poll {
  Poll();  ///< With nothing set.
  /// @cond
  Poll(const Poll& other);
  Poll(Poll&& other) noexcept;
  Poll& operator=(const Poll& other);
  Poll& operator=(Poll&& other) noexcept;
  ~Poll();
  bool operator==(const Poll& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::string question;  ///< Required; 1–300 characters.
  std::optional<std::vector<MessageEntity>> question_entities;  ///< Optional.
  std::vector<PollOption> options;  ///< Required.
  std::int64_t total_voter_count = 0;  ///< Required.
  bool is_closed = false;  ///< Whether it is closed (required).
  bool is_anonymous = false;  ///< Whether names are hidden (required).
  PollType type;  ///< Required.
  bool allows_multiple_answers = false;  ///< Required.
  bool allows_revoting = false;  ///< Required.
  bool members_only = false;  ///< Required.
  std::optional<std::vector<std::string>> country_codes;  ///< Optional.
  std::optional<std::vector<std::int64_t>> correct_option_ids;  ///< Optional.
  std::optional<std::string> explanation;  ///< Optional; 0–200 characters.
  std::optional<std::vector<MessageEntity>> explanation_entities;  ///< Optional.
  boxed<PollMedia> explanation_media;  ///< Optional.
  std::optional<std::int64_t> open_period;  ///< Optional.
  std::optional<std::chrono::sys_seconds> close_date;  ///< Optional; whole seconds, UTC.
  std::optional<std::string> description;  ///< The description (optional).
  std::optional<std::vector<MessageEntity>> description_entities;  ///< Optional.
  boxed<PollMedia> media;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Poll& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Poll& value);
  /// @endcond
};

/// Telegram's ChecklistTask.
///
/// Only received.
/// Held by Checklist::tasks, ChecklistTasksAdded::tasks.
/// @see https://core.telegram.org/bots/api#checklisttask
struct BOTCORE_EXPORT ChecklistTask {
  ChecklistTask();  ///< With nothing set.
  /// With what it needs.
  ChecklistTask(std::int64_t id, std::string text);
  /// @cond
  ChecklistTask(const ChecklistTask& other);
  ChecklistTask(ChecklistTask&& other) noexcept;
  ChecklistTask& operator=(const ChecklistTask& other);
  ChecklistTask& operator=(ChecklistTask&& other) noexcept;
  ~ChecklistTask();
  bool operator==(const ChecklistTask& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  std::string text;  ///< The text (required).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;
  boxed<User> completed_by_user;  ///< Optional.
  boxed<Chat> completed_by_chat;  ///< Optional.
  std::optional<std::chrono::sys_seconds> completion_date;  ///< Optional; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChecklistTask& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChecklistTask& value);
  /// @endcond
};

/// A list of tasks to tick.
///
/// Only received.
/// Held by Message::checklist, ExternalReplyInfo::checklist.
/// @see https://core.telegram.org/bots/api#checklist
struct BOTCORE_EXPORT Checklist {
  Checklist();  ///< With nothing set.
  /// With what it needs.
  Checklist(std::string title, std::vector<ChecklistTask> tasks);
  /// @cond
  Checklist(const Checklist& other);
  Checklist(Checklist&& other) noexcept;
  Checklist& operator=(const Checklist& other);
  Checklist& operator=(Checklist&& other) noexcept;
  ~Checklist();
  bool operator==(const Checklist& other) const;
  /// @endcond

  std::string title;  ///< The title (required).
  std::optional<std::vector<MessageEntity>> title_entities;  ///< Optional.
  std::vector<ChecklistTask> tasks;  ///< Required.
  std::optional<bool> others_can_add_tasks;  ///< Optional.
  std::optional<bool> others_can_mark_tasks_as_done;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Checklist& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Checklist& value);
  /// @endcond
};

/// Telegram's InputChecklistTask.
///
/// Only sent.
/// Held by InputChecklist::tasks.
/// @see https://core.telegram.org/bots/api#inputchecklisttask
struct BOTCORE_EXPORT InputChecklistTask {
  InputChecklistTask();  ///< With nothing set.
  /// With what it needs.
  InputChecklistTask(std::int64_t id, std::string text);
  /// @cond
  InputChecklistTask(const InputChecklistTask& other);
  InputChecklistTask(InputChecklistTask&& other) noexcept;
  InputChecklistTask& operator=(const InputChecklistTask& other);
  InputChecklistTask& operator=(InputChecklistTask&& other) noexcept;
  ~InputChecklistTask();
  bool operator==(const InputChecklistTask& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  std::string text;  ///< The text (required; 1–100 characters after entities parsing).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;

  InputChecklistTask& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputChecklistTask& with_text_entities(std::vector<MessageEntity> value) &;  ///< Sets #text_entities.
  InputChecklistTask& add_text_entities(MessageEntity element) &;  ///< Appends to #text_entities.
  /// @cond
  InputChecklistTask&& with_parse_mode(ParseMode value) &&;
  InputChecklistTask&& with_text_entities(std::vector<MessageEntity> value) &&;
  InputChecklistTask&& add_text_entities(MessageEntity element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputChecklistTask& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputChecklistTask& value);
  /// @endcond
};

/// Telegram's InputChecklist.
///
/// Only sent.
/// Held by SendChecklist::checklist, EditMessageChecklist::checklist.
/// @see https://core.telegram.org/bots/api#inputchecklist
struct BOTCORE_EXPORT InputChecklist {
  InputChecklist();  ///< With nothing set.
  /// With what it needs.
  InputChecklist(std::string title, std::vector<InputChecklistTask> tasks);
  /// @cond
  InputChecklist(const InputChecklist& other);
  InputChecklist(InputChecklist&& other) noexcept;
  InputChecklist& operator=(const InputChecklist& other);
  InputChecklist& operator=(InputChecklist&& other) noexcept;
  ~InputChecklist();
  bool operator==(const InputChecklist& other) const;
  /// @endcond

  std::string title;  ///< The title (required; 1–255 characters after entities parsing).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  std::optional<std::vector<MessageEntity>> title_entities;  ///< Optional.
  std::vector<InputChecklistTask> tasks;  ///< Required.
  std::optional<bool> others_can_add_tasks;  ///< Optional.
  std::optional<bool> others_can_mark_tasks_as_done;  ///< Optional.

  InputChecklist& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputChecklist& with_title_entities(std::vector<MessageEntity> value) &;  ///< Sets #title_entities.
  InputChecklist& add_title_entities(MessageEntity element) &;  ///< Appends to #title_entities.
  InputChecklist& add_tasks(InputChecklistTask element) &;  ///< Appends to #tasks.
  InputChecklist& with_others_can_add_tasks(bool value = true) &;  ///< Sets #others_can_add_tasks.
  /// Sets #others_can_mark_tasks_as_done.
  InputChecklist& with_others_can_mark_tasks_as_done(bool value = true) &;
  /// @cond
  InputChecklist&& with_parse_mode(ParseMode value) &&;
  InputChecklist&& with_title_entities(std::vector<MessageEntity> value) &&;
  InputChecklist&& add_title_entities(MessageEntity element) &&;
  InputChecklist&& add_tasks(InputChecklistTask element) &&;
  InputChecklist&& with_others_can_add_tasks(bool value = true) &&;
  InputChecklist&& with_others_can_mark_tasks_as_done(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputChecklist& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputChecklist& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
