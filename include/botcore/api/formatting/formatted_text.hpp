/// @file
/// A text with its formatting as Telegram's entities: no markup, so nothing to escape and nothing to get wrong.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// UTF-8 text and the entities in it, whose offsets and lengths count UTF-16 units.
///
/// Made by `text_builder` and the parsers; taken apart by `split_text` and the renderers.
/// @see https://core.telegram.org/bots/api#messageentity
struct BOTCORE_EXPORT formatted_text {
  std::string text;
  std::vector<api::MessageEntity> entities;  ///< by offset, the outer before the inner

  formatted_text();
  explicit formatted_text(std::string plain);
  formatted_text(std::string utf8, std::vector<api::MessageEntity> formatting);
  formatted_text(const formatted_text& other);
  formatted_text(formatted_text&& other) noexcept;
  formatted_text& operator=(const formatted_text& other);
  formatted_text& operator=(formatted_text&& other) noexcept;
  ~formatted_text();

  /// The message that says this: `co_await client.call(text.to(chat))`.
  api::SendMessage to(api::ChatId chat) const&;
  api::SendMessage to(api::ChatId chat) &&;

  /// The other text after this one, its entities moved along.
  formatted_text& operator+=(const formatted_text& other);
  friend BOTCORE_EXPORT formatted_text operator+(formatted_text left, const formatted_text& right);
  friend BOTCORE_EXPORT bool operator==(const formatted_text& left, const formatted_text& right);
};

/// Puts a text into any request or object that has one, whatever Telegram calls the two members there: `text` with
/// `entities` or `text_entities`, `caption` with `caption_entities`, `question` with `question_entities`. Clears its
/// `parse_mode`, which Telegram would prefer to the entities.
///
/// `co_await client.call(with_text(api::SendPhoto{chat, photo}, text))`
template <class Request>
Request with_text(Request request, formatted_text text) {
  if constexpr (requires { request.caption_entities; }) {
    request.caption = std::move(text.text);
    request.caption_entities = std::move(text.entities);
  } else if constexpr (requires { request.question_entities; }) {
    request.question = std::move(text.text);
    request.question_entities = std::move(text.entities);
  } else if constexpr (requires { request.text_entities; }) {
    request.text = std::move(text.text);
    request.text_entities = std::move(text.entities);
  } else {
    request.text = std::move(text.text);
    request.entities = std::move(text.entities);
  }
  if constexpr (requires { request.question_parse_mode; }) {
    request.question_parse_mode.reset();
  } else if constexpr (requires { request.text_parse_mode; }) {
    request.text_parse_mode.reset();
  } else if constexpr (requires { request.parse_mode; }) {
    request.parse_mode.reset();
  }
  return request;
}

}  // namespace botcore::inline v0
