// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: story.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/story.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Posts a story for a business account.
///
/// The request `postStory`, sent as JSON, or as multipart when files are attached; it gives Story.
/// @see https://core.telegram.org/bots/api#poststory
struct BOTCORE_EXPORT PostStory {
  static constexpr std::string_view method = "postStory";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Story;  ///< What a call gives.

  /// With what it needs.
  PostStory(std::string business_connection_id, InputStoryContent content, std::int64_t active_period);
  /// @cond
  PostStory(const PostStory& other);
  PostStory(PostStory&& other) noexcept;
  PostStory& operator=(const PostStory& other);
  PostStory& operator=(PostStory&& other) noexcept;
  ~PostStory();
  bool operator==(const PostStory& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  boxed<InputStoryContent> content;  ///< Required; may hold uploads.
  std::int64_t active_period = 0;  ///< Required; one of 21600, 43200, 86400, 172800.
  /// The text below the medium (optional; 0–2048 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::vector<StoryArea>> areas;  ///< Optional.
  std::optional<bool> post_to_chat_page;  ///< Optional.
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).

  PostStory& with_caption(std::string value) &;  ///< Sets #caption.
  PostStory& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  PostStory& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  PostStory& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  PostStory& with_areas(std::vector<StoryArea> value) &;  ///< Sets #areas.
  PostStory& add_areas(StoryArea element) &;  ///< Appends to #areas.
  PostStory& with_post_to_chat_page(bool value = true) &;  ///< Sets #post_to_chat_page.
  PostStory& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  /// @cond
  PostStory&& with_caption(std::string value) &&;
  PostStory&& with_parse_mode(ParseMode value) &&;
  PostStory&& with_caption_entities(std::vector<MessageEntity> value) &&;
  PostStory&& add_caption_entities(MessageEntity element) &&;
  PostStory&& with_areas(std::vector<StoryArea> value) &&;
  PostStory&& add_areas(StoryArea element) &&;
  PostStory&& with_post_to_chat_page(bool value = true) &&;
  PostStory&& with_protect_content(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PostStory& value);
  /// @endcond
};

/// Posts a story of one business account on another one.
///
/// The request `repostStory`, sent as JSON; it gives Story.
/// @see https://core.telegram.org/bots/api#repoststory
struct BOTCORE_EXPORT RepostStory {
  static constexpr std::string_view method = "repostStory";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Story;  ///< What a call gives.

  /// With what it needs.
  RepostStory(std::string business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id,
              std::int64_t active_period);
  /// @cond
  RepostStory(const RepostStory& other);
  RepostStory(RepostStory&& other) noexcept;
  RepostStory& operator=(const RepostStory& other);
  RepostStory& operator=(RepostStory&& other) noexcept;
  ~RepostStory();
  bool operator==(const RepostStory& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::int64_t from_chat_id = 0;  ///< The chat where the original is (required).
  std::int64_t from_story_id = 0;  ///< Required.
  std::int64_t active_period = 0;  ///< Required; one of 21600, 43200, 86400, 172800.
  std::optional<bool> post_to_chat_page;  ///< Optional.
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).

  RepostStory& with_post_to_chat_page(bool value = true) &;  ///< Sets #post_to_chat_page.
  RepostStory& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  /// @cond
  RepostStory&& with_post_to_chat_page(bool value = true) &&;
  RepostStory&& with_protect_content(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RepostStory& value);
  /// @endcond
};

/// Changes a story that the bot has posted.
///
/// The request `editStory`, sent as JSON, or as multipart when files are attached; it gives Story.
/// @see https://core.telegram.org/bots/api#editstory
struct BOTCORE_EXPORT EditStory {
  static constexpr std::string_view method = "editStory";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Story;  ///< What a call gives.

  /// With what it needs.
  EditStory(std::string business_connection_id, std::int64_t story_id, InputStoryContent content);
  /// @cond
  EditStory(const EditStory& other);
  EditStory(EditStory&& other) noexcept;
  EditStory& operator=(const EditStory& other);
  EditStory& operator=(EditStory&& other) noexcept;
  ~EditStory();
  bool operator==(const EditStory& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::int64_t story_id = 0;  ///< Required.
  boxed<InputStoryContent> content;  ///< Required; may hold uploads.
  /// The text below the medium (optional; 0–2048 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::vector<StoryArea>> areas;  ///< Optional.

  EditStory& with_caption(std::string value) &;  ///< Sets #caption.
  EditStory& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  EditStory& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  EditStory& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  EditStory& with_areas(std::vector<StoryArea> value) &;  ///< Sets #areas.
  EditStory& add_areas(StoryArea element) &;  ///< Appends to #areas.
  /// @cond
  EditStory&& with_caption(std::string value) &&;
  EditStory&& with_parse_mode(ParseMode value) &&;
  EditStory&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditStory&& add_caption_entities(MessageEntity element) &&;
  EditStory&& with_areas(std::vector<StoryArea> value) &&;
  EditStory&& add_areas(StoryArea element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditStory& value);
  /// @endcond
};

/// Deletes a story that the bot has posted.
///
/// The request `deleteStory`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletestory
struct BOTCORE_EXPORT DeleteStory {
  static constexpr std::string_view method = "deleteStory";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteStory(std::string business_connection_id, std::int64_t story_id);
  /// @cond
  DeleteStory(const DeleteStory& other);
  DeleteStory(DeleteStory&& other) noexcept;
  DeleteStory& operator=(const DeleteStory& other);
  DeleteStory& operator=(DeleteStory&& other) noexcept;
  ~DeleteStory();
  bool operator==(const DeleteStory& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::int64_t story_id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStory& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
