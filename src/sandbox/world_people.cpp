// What people do in the sandbox's world.
#include "world.hpp"

#include <utility>

#include "botcore/core/error.hpp"

#include "image_facts.hpp"
#include "views.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

error cannot(const std::string& what) {
  return error(errc::invalid_argument, what);
}

/// The button with this callback data or, if there is none, this label.
const json::object* find_button(const json::object& keyboard, std::string_view wanted) {
  const json::value* rows = keyboard.if_contains("inline_keyboard");
  for (const std::string_view field : {"callback_data", "text"}) {
    if (!rows) break;
    for (const json::value& row : rows->as_array()) {
      for (const json::value& button : row.as_array()) {
        const json::value* value = button.as_object().if_contains(field);
        if (value && value->as_string() == wanted) return &button.as_object();
      }
    }
  }
  return nullptr;
}

std::string button_labels(const json::object& keyboard) {
  const json::value* rows = keyboard.if_contains("inline_keyboard");
  if (!rows) return "the message has no buttons";
  std::string labels;
  for (const json::value& row : rows->as_array()) {
    for (const json::value& button : row.as_array()) {
      labels += labels.empty() ? "there are: " : ", ";
      labels += button.as_object().at("text").as_string().c_str();
    }
  }
  return labels;
}

/// What a person has typed, as Telegram takes it.
formatted_text written(std::string_view text) {
  if (!is_utf8(text)) throw cannot("a message must be UTF-8");
  formatted_text content;
  content.text = text;
  trim(content);
  find_entities(content);
  return content;
}

}  // namespace

chat& world::chat_of(std::int64_t user, std::int64_t id) {
  if (!find_user(user)) throw cannot("no test user has the id " + std::to_string(user));
  const auto found = chats_.find(id);
  if (found == chats_.end() || (!found->second.group && id != user)) {
    throw cannot("user " + std::to_string(user) + " is in no chat " + std::to_string(id) +
                 " (a private chat has the user's id)");
  }
  return found->second;
}

message& world::own_message(std::int64_t user, std::int64_t chat, std::int64_t id) {
  chat_of(user, chat);
  message* found = find(chat, id);
  if (!found || found->deleted)
    throw cannot("chat " + std::to_string(chat) + " has no message " + std::to_string(id));
  return *found;
}

bool world::bot_sees(const chat& where, const message& what) const {
  if (!where.group || !options_.privacy_mode) return true;
  if (const message* answered = what.reply_to ? find_message(where.id, what.reply_to) : nullptr) {
    if (answered->from == options_.bot.id) return true;
  }
  if (!what.content.text.starts_with('/')) return false;
  const std::string_view command =
      std::string_view(what.content.text).substr(0, what.content.text.find_first_of(" \n"));
  const std::size_t at = command.find('@');
  return at == std::string_view::npos || command.substr(at + 1) == options_.bot.username;
}

void world::check_topic(std::int64_t chat, std::int64_t topic) const {
  const auto* opening = topic != 0 ? find_message(chat, topic) : nullptr;
  if (topic != 0 && (!opening || opening->opens_topic.empty()))
    throw cannot("chat " + std::to_string(chat) + " has no topic " + std::to_string(topic));
}

const message& world::say(std::int64_t user, std::int64_t chat, std::string_view text, std::int64_t reply_to,
                          std::int64_t topic) {
  auto& where = chat_of(user, chat);
  outgoing what;
  what.content = written(text);
  if (what.content.text.empty()) throw cannot("a message needs a text");
  if (reply_to != 0) own_message(user, chat, reply_to);
  what.reply_to = reply_to;
  check_topic(chat, topic);
  what.topic = topic;
  return said(where, user, std::move(what));
}

/// A file in a person's hands, checked and stored.
outgoing world::with_file(person_file file, std::string_view text) {
  outgoing what;
  what.content = written(text);
  if (file.kind != file_kind::photo && file.kind != file_kind::document)
    throw cannot("people send photos and documents only");
  if (file.bytes.empty()) throw cannot("a file must not be empty");
  if (!is_utf8(file.name)) throw cannot("the name of a file must be UTF-8");
  if (file.kind == file_kind::photo && !read_image_facts(file.bytes))
    throw cannot("a photo must be a PNG, JPEG, GIF or WebP");
  media sent;
  sent.kind = file.kind;
  sent.file = files_.add(file.kind, std::move(file.name), std::move(file.bytes));
  what.shown.push_back(std::move(sent));
  return what;
}

const message& world::say(std::int64_t user, std::int64_t chat, person_file file, std::string_view text,
                          std::int64_t reply_to) {
  auto& where = chat_of(user, chat);
  if (reply_to != 0) own_message(user, chat, reply_to);
  outgoing what = with_file(std::move(file), text);
  what.reply_to = reply_to;
  return said(where, user, std::move(what));
}

std::vector<std::int64_t> world::say_album(std::int64_t user, std::int64_t chat,
                                           std::vector<std::string> photos, std::string_view text,
                                           std::int64_t topic) {
  constexpr std::size_t most_in_album = 10;
  auto& where = chat_of(user, chat);
  check_topic(chat, topic);
  if (photos.size() < 2 || photos.size() > most_in_album) throw cannot("an album has 2 to 10 photos");
  std::vector<outgoing> album;
  for (std::string& bytes : photos) {
    person_file file;
    file.kind = file_kind::photo;
    file.bytes = std::move(bytes);
    album.push_back(with_file(std::move(file), album.empty() ? text : std::string_view()));
  }
  const std::string name = new_album();
  std::vector<std::int64_t> ids;
  for (outgoing& what : album) {
    what.album = name;
    what.topic = topic;
    ids.push_back(said(where, user, std::move(what)).id);
  }
  return ids;
}

const message& world::open_topic(std::int64_t user, std::int64_t chat, std::string_view name) {
  auto& where = chat_of(user, chat);
  if (!where.group) throw cannot("topics are opened in groups");
  if (name.empty() || !is_utf8(name)) throw cannot("a topic needs a name, in UTF-8");
  where.forum = true;
  message& opening = add(where, user, outgoing());
  opening.opens_topic = name;
  opening.topic = opening.id;
  publish_message("message", opening);
  queue("message", api_message(*this, opening));
  return opening;
}

void world::react(std::int64_t user, std::int64_t chat, std::int64_t id, std::string_view emoji) {
  message& liked = own_message(user, chat, id);
  if (!is_utf8(emoji)) throw cannot("a reaction must be UTF-8");
  const auto listed = [](const std::string& reaction) {
    json::array list;
    if (!reaction.empty()) list.push_back(json::object({{"type", "emoji"}, {"emoji", reaction}}));
    return list;
  };
  std::string& reaction = liked.reactions[user];
  if (reaction == emoji) return;
  json::object update;
  update["chat"] = api_chat(*this, chats_.at(chat));
  update["message_id"] = id;
  update["user"] = api_user(*find_user(user), false);
  update["date"] =
      std::chrono::duration_cast<std::chrono::seconds>(clock_.system_now().time_since_epoch()).count();
  update["old_reaction"] = listed(reaction);
  reaction = emoji;
  update["new_reaction"] = listed(reaction);
  queue("message_reaction", std::move(update));
}

const message& world::said(chat& where, std::int64_t user, outgoing what) {
  message& added = add(where, user, std::move(what));
  if (!where.group && where.blocked) block(user, false);
  publish_message("message", added);
  if (bot_sees(where, added)) queue("message", api_message(*this, added));
  return added;
}

void world::change(std::int64_t user, std::int64_t chat, std::int64_t id, std::string_view text) {
  message& changed = own_message(user, chat, id);
  if (changed.from != user) throw cannot("people can change their own messages only");
  formatted_text content = written(text);
  if (content.text.empty() && changed.shown.empty()) throw cannot("a message needs a text");
  changed.content = std::move(content);
  changed.edited = clock_.system_now();
  publish_message("edited", changed);
  if (bot_sees(chats_.at(chat), changed)) queue("edited_message", api_message(*this, changed));
}

std::string world::press(std::int64_t user, std::int64_t chat, std::int64_t id, std::string_view button) {
  const message& pressed = own_message(user, chat, id);
  const json::object* found = find_button(pressed.keyboard, button);
  if (!found) throw cannot("no button '" + std::string(button) + "'; " + button_labels(pressed.keyboard));
  const json::value* data = found->if_contains("callback_data");
  if (!data) throw cannot("the button '" + std::string(button) + "' sends nothing to the bot");

  const system_time now = clock_.system_now();
  std::erase_if(queries_,
                [&](const auto& one) { return one.second.asked + options_.callback_query_lifetime < now; });
  const std::string query_id = std::to_string(next_query_++);
  callback_query& query = queries_[query_id];
  query.user = user;
  query.chat_id = chat;
  query.message_id = id;
  query.data = data->as_string().c_str();
  query.asked = now;

  json::object update;
  update["id"] = query_id;
  update["from"] = api_user(*find_user(user), false);
  update["message"] = api_message(*this, pressed);
  update["chat_instance"] = std::to_string(7000000000000000 + chat);
  update["data"] = query.data;
  queue("callback_query", std::move(update));
  return query_id;
}

std::string world::ask_inline(std::int64_t user, std::string_view query, std::string_view offset) {
  constexpr std::size_t longest_query = 256;
  const test_user* asking = find_user(user);
  if (!asking) throw cannot("no test user has the id " + std::to_string(user));
  if (!is_utf8(query) || utf16_length(query) > longest_query)
    throw cannot("an inline query must be UTF-8, of at most 256 characters");
  const system_time now = clock_.system_now();
  std::erase_if(inline_queries_,
                [&](const auto& one) { return one.second.second + options_.callback_query_lifetime < now; });
  const std::string query_id = std::to_string(next_query_++);
  inline_queries_[query_id] = {user, now};
  json::object update;
  update["id"] = query_id;
  update["from"] = api_user(*asking, false);
  update["query"] = query;
  update["offset"] = offset;
  update["chat_type"] = "sender";
  queue("inline_query", std::move(update));
  return query_id;
}

void world::block(std::int64_t user, bool blocked) {
  auto& where = chat_of(user, user);
  if (where.blocked == blocked) return;
  where.blocked = blocked;
  const auto member = [&](bool kicked) {
    json::object result;
    result["user"] = api_user(options_.bot, true);
    result["status"] = kicked ? "kicked" : "member";
    if (kicked) result["until_date"] = 0;
    return result;
  };
  json::object update;
  update["chat"] = api_chat(*this, where);
  update["from"] = api_user(*find_user(user), false);
  update["date"] =
      std::chrono::duration_cast<std::chrono::seconds>(clock_.system_now().time_since_epoch()).count();
  update["old_chat_member"] = member(!blocked);
  update["new_chat_member"] = member(blocked);
  publish("blocked", json::object({{"chat", user}, {"blocked", blocked}}));
  queue("my_chat_member", std::move(update));
}

std::int64_t world::push_update(std::string_view text) {
  const std::int64_t id = updates_.push_raw(text);
  if (changed_) changed_();
  return id;
}

}  // namespace botcore::inline v0::sandbox
