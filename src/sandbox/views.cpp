#include "views.hpp"

#include <chrono>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

template <class Unit>
std::int64_t since_epoch(system_time time) {
  return std::chrono::duration_cast<Unit>(time.time_since_epoch()).count();
}

std::string field_text(const json::object& object, std::string_view field) {
  const json::value* value = object.if_contains(field);
  return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

json::object message_without_reply(const world& world, const message& message) {
  const bool by_bot = message.from == world.bot().id;
  json::object result;
  result["message_id"] = message.id;
  result["from"] = by_bot ? api_user(world.bot(), true) : api_user(*world.find_user(message.from), false);
  result["chat"] = api_chat(world, *world.find_chat(message.chat_id));
  result["date"] = since_epoch<std::chrono::seconds>(message.date);
  if (message.edited) result["edit_date"] = since_epoch<std::chrono::seconds>(*message.edited);
  if (message.topic != 0) {
    result["message_thread_id"] = message.topic;
    result["is_topic_message"] = true;
  }
  if (!message.opens_topic.empty()) {
    constexpr std::int64_t usual_icon_color = 7322096;
    result["forum_topic_created"] =
        json::object({{"name", message.opens_topic}, {"icon_color", usual_icon_color}});
    return result;
  }
  const bool caption = !message.shown.empty();
  add_api_media(result, message);
  if (!caption || !message.content.text.empty()) result[caption ? "caption" : "text"] = message.content.text;
  if (!message.content.entities.empty())
    result[caption ? "caption_entities" : "entities"] = message.content.entities;
  if (!message.keyboard.empty()) result["reply_markup"] = message.keyboard;
  return result;
}

}  // namespace

json::object api_user(const test_user& user, bool is_bot) {
  json::object result;
  result["id"] = user.id;
  result["is_bot"] = is_bot;
  result["first_name"] = user.first_name;
  if (!user.username.empty()) result["username"] = user.username;
  if (!user.language_code.empty()) result["language_code"] = user.language_code;
  return result;
}

json::object api_chat(const world& world, const chat& chat) {
  json::object result;
  result["id"] = chat.id;
  if (chat.group) {
    result["type"] = "supergroup";
    result["title"] = chat.title;
    if (chat.forum) result["is_forum"] = true;
    return result;
  }
  const test_user& user = *world.find_user(chat.id);
  result["type"] = "private";
  result["first_name"] = user.first_name;
  if (!user.username.empty()) result["username"] = user.username;
  return result;
}

json::object api_message(const world& world, const message& message) {
  json::object result = message_without_reply(world, message);
  const auto* answered = message.reply_to ? world.find_message(message.chat_id, message.reply_to) : nullptr;
  if (answered && !answered->deleted) result["reply_to_message"] = message_without_reply(world, *answered);
  return result;
}

json::object page_user(const test_user& user) {
  json::object result;
  result["id"] = user.id;
  result["name"] = user.first_name;
  result["username"] = user.username;
  result["language"] = user.language_code;
  return result;
}

json::object page_chat(const world& world, const chat& chat) {
  constexpr std::size_t most_messages = 500;
  json::object result;
  result["id"] = chat.id;
  result["group"] = chat.group;
  result["title"] = chat.title;
  result["blocked"] = chat.blocked;
  result["reply_keyboard"] = chat.reply_keyboard;
  json::array messages;
  const std::size_t first = chat.messages.size() > most_messages ? chat.messages.size() - most_messages : 0;
  for (std::size_t index = first; index < chat.messages.size(); ++index) {
    if (!chat.messages[index].deleted) messages.push_back(page_message(world, chat.messages[index]));
  }
  result["messages"] = std::move(messages);
  return result;
}

json::object page_message(const world& world, const message& message) {
  json::object result;
  result["id"] = message.id;
  result["chat"] = message.chat_id;
  result["from"] = message.from;
  result["bot"] = message.from == world.bot().id;
  result["date"] = since_epoch<std::chrono::milliseconds>(message.date);
  if (message.edited) result["edited"] = since_epoch<std::chrono::milliseconds>(*message.edited);
  result["text"] = message.opens_topic.empty() ? message.content.text : "Topic: " + message.opens_topic;
  result["topic"] = message.topic;
  result["entities"] = message.content.entities;
  result["media"] = page_media(message);
  result["album"] = message.album;
  result["stars"] = message.star_count;
  result["caption_above"] = message.caption_above;
  result["reply_to"] = message.reply_to;
  result["deleted"] = message.deleted;
  const json::value* rows = message.keyboard.if_contains("inline_keyboard");
  result["keyboard"] = rows ? rows->as_array() : json::array();
  return result;
}

chat_message seen_message(const world& world, const message& message) {
  chat_message result;
  result.id = message.id;
  result.chat_id = message.chat_id;
  result.from = message.from;
  result.by_bot = message.from == world.bot().id;
  result.text = message.content.text;
  result.files = seen_files(message);
  result.album = message.album;
  result.topic = message.topic;
  result.date = message.date;
  result.edited = message.edited;
  result.deleted = message.deleted;
  result.reply_to = message.reply_to;
  const json::value* rows = message.keyboard.if_contains("inline_keyboard");
  if (!rows) return result;
  for (const json::value& row : rows->as_array()) {
    result.buttons.emplace_back();
    for (const json::value& button : row.as_array()) {
      const json::object& fields = button.as_object();
      result.buttons.back().push_back(
          {field_text(fields, "text"), field_text(fields, "callback_data"), field_text(fields, "url")});
    }
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
