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

/// The request `postStory`, which may upload files.
/// @see https://core.telegram.org/bots/api#poststory
struct BOTCORE_EXPORT PostStory {
  static constexpr std::string_view method = "postStory";
  static constexpr bool multipart = true;
  using result_type = Story;

  PostStory(std::string business_connection_id, InputStoryContent content, std::int64_t active_period);
  PostStory(const PostStory& other);
  PostStory(PostStory&& other) noexcept;
  PostStory& operator=(const PostStory& other);
  PostStory& operator=(PostStory&& other) noexcept;
  ~PostStory();
  bool operator==(const PostStory& other) const;

  std::string business_connection_id;  ///< Required.
  boxed<InputStoryContent> content;  ///< Required.
  std::int64_t active_period = 0;  ///< Required; one of 21600, 43200, 86400, 172800.
  std::optional<std::string> caption;  ///< Optional; 0–2048 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::vector<StoryArea>> areas;  ///< Optional.
  std::optional<bool> post_to_chat_page;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.

  PostStory& with_caption(std::string value) &;
  PostStory&& with_caption(std::string value) &&;
  PostStory& with_parse_mode(ParseMode value) &;
  PostStory&& with_parse_mode(ParseMode value) &&;
  PostStory& with_caption_entities(std::vector<MessageEntity> value) &;
  PostStory&& with_caption_entities(std::vector<MessageEntity> value) &&;
  PostStory& add_caption_entities(MessageEntity element) &;
  PostStory&& add_caption_entities(MessageEntity element) &&;
  PostStory& with_areas(std::vector<StoryArea> value) &;
  PostStory&& with_areas(std::vector<StoryArea> value) &&;
  PostStory& add_areas(StoryArea element) &;
  PostStory&& add_areas(StoryArea element) &&;
  PostStory& with_post_to_chat_page(bool value = true) &;
  PostStory&& with_post_to_chat_page(bool value = true) &&;
  PostStory& with_protect_content(bool value = true) &;
  PostStory&& with_protect_content(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PostStory& value);
};

/// The request `repostStory`.
/// @see https://core.telegram.org/bots/api#repoststory
struct BOTCORE_EXPORT RepostStory {
  static constexpr std::string_view method = "repostStory";
  static constexpr bool multipart = false;
  using result_type = Story;

  RepostStory(std::string business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id,
              std::int64_t active_period);
  RepostStory(const RepostStory& other);
  RepostStory(RepostStory&& other) noexcept;
  RepostStory& operator=(const RepostStory& other);
  RepostStory& operator=(RepostStory&& other) noexcept;
  ~RepostStory();
  bool operator==(const RepostStory& other) const;

  std::string business_connection_id;  ///< Required.
  std::int64_t from_chat_id = 0;  ///< Required.
  std::int64_t from_story_id = 0;  ///< Required.
  std::int64_t active_period = 0;  ///< Required; one of 21600, 43200, 86400, 172800.
  std::optional<bool> post_to_chat_page;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.

  RepostStory& with_post_to_chat_page(bool value = true) &;
  RepostStory&& with_post_to_chat_page(bool value = true) &&;
  RepostStory& with_protect_content(bool value = true) &;
  RepostStory&& with_protect_content(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RepostStory& value);
};

/// The request `editStory`, which may upload files.
/// @see https://core.telegram.org/bots/api#editstory
struct BOTCORE_EXPORT EditStory {
  static constexpr std::string_view method = "editStory";
  static constexpr bool multipart = true;
  using result_type = Story;

  EditStory(std::string business_connection_id, std::int64_t story_id, InputStoryContent content);
  EditStory(const EditStory& other);
  EditStory(EditStory&& other) noexcept;
  EditStory& operator=(const EditStory& other);
  EditStory& operator=(EditStory&& other) noexcept;
  ~EditStory();
  bool operator==(const EditStory& other) const;

  std::string business_connection_id;  ///< Required.
  std::int64_t story_id = 0;  ///< Required.
  boxed<InputStoryContent> content;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–2048 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::vector<StoryArea>> areas;  ///< Optional.

  EditStory& with_caption(std::string value) &;
  EditStory&& with_caption(std::string value) &&;
  EditStory& with_parse_mode(ParseMode value) &;
  EditStory&& with_parse_mode(ParseMode value) &&;
  EditStory& with_caption_entities(std::vector<MessageEntity> value) &;
  EditStory&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditStory& add_caption_entities(MessageEntity element) &;
  EditStory&& add_caption_entities(MessageEntity element) &&;
  EditStory& with_areas(std::vector<StoryArea> value) &;
  EditStory&& with_areas(std::vector<StoryArea> value) &&;
  EditStory& add_areas(StoryArea element) &;
  EditStory&& add_areas(StoryArea element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditStory& value);
};

/// The request `deleteStory`.
/// @see https://core.telegram.org/bots/api#deletestory
struct BOTCORE_EXPORT DeleteStory {
  static constexpr std::string_view method = "deleteStory";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteStory(std::string business_connection_id, std::int64_t story_id);
  DeleteStory(const DeleteStory& other);
  DeleteStory(DeleteStory&& other) noexcept;
  DeleteStory& operator=(const DeleteStory& other);
  DeleteStory& operator=(DeleteStory&& other) noexcept;
  ~DeleteStory();
  bool operator==(const DeleteStory& other) const;

  std::string business_connection_id;  ///< Required.
  std::int64_t story_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStory& value);
};

}  // namespace botcore::inline v0::api
