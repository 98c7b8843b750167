#include "world.hpp"

#include <algorithm>
#include <utility>

#include <boost/json/serialize.hpp>

#include "botcore/core/error.hpp"

#include "refused.hpp"
#include "views.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::chrono::hours deletable_for = std::chrono::hours(48);

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

template <class Messages>
auto* message_in(Messages& messages, std::int64_t id) {
  const auto found =
      std::lower_bound(messages.begin(), messages.end(), id,
                       [](const message& one, std::int64_t wanted) { return one.id < wanted; });
  return found != messages.end() && found->id == id ? &*found : nullptr;
}

}  // namespace

world::world(clock& clock, world_options options)
    : clock_(clock), options_(std::move(options)), updates_(options_.first_update_id) {
  for (const test_user& user : options_.users) {
    chats_[user.id].id = user.id;
  }
  for (const test_group& group : options_.groups) {
    chat& made = chats_[group.id];
    made.id = group.id;
    made.title = group.title;
    made.group = true;
  }
}

const test_user* world::find_user(std::int64_t id) const noexcept {
  const auto found = std::find_if(options_.users.begin(), options_.users.end(),
                                  [id](const test_user& user) { return user.id == id; });
  return found == options_.users.end() ? nullptr : &*found;
}

const chat* world::find_chat(std::int64_t id) const noexcept {
  const auto found = chats_.find(id);
  return found == chats_.end() ? nullptr : &found->second;
}

const message* world::find_message(std::int64_t chat, std::int64_t id) const noexcept {
  const auto* where = find_chat(chat);
  return where ? message_in(where->messages, id) : nullptr;
}

message* world::find(std::int64_t chat, std::int64_t id) {
  const auto where = chats_.find(chat);
  return where == chats_.end() ? nullptr : message_in(where->second.messages, id);
}

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

message& world::add(chat& where, std::int64_t from, formatted_text content) {
  message added;
  added.id =
      where.group ? (where.messages.empty() ? 1 : where.messages.back().id + 1) : next_private_message_++;
  added.chat_id = where.id;
  added.from = from;
  added.date = clock_.system_now();
  added.content = std::move(content);
  where.messages.push_back(std::move(added));
  return where.messages.back();
}

bool world::bot_sees(const chat& where, const message& what) const {
  if (!where.group || !options_.privacy_mode) return true;
  if (const message* answered = what.reply_to ? find_message(where.id, what.reply_to) : nullptr) {
    if (answered->from == options_.bot.id) return true;
  }
  if (what.content.text.front() != '/') return false;
  const std::string_view command =
      std::string_view(what.content.text).substr(0, what.content.text.find_first_of(" \n"));
  const std::size_t at = command.find('@');
  return at == std::string_view::npos || command.substr(at + 1) == options_.bot.username;
}

const message& world::say(std::int64_t user, std::int64_t chat, std::string_view text,
                          std::int64_t reply_to) {
  auto& where = chat_of(user, chat);
  if (!is_utf8(text)) throw cannot("a message must be UTF-8");
  formatted_text content;
  content.text = text;
  trim(content);
  if (content.text.empty()) throw cannot("a message needs a text");
  if (reply_to != 0) own_message(user, chat, reply_to);
  find_entities(content);
  message& said = add(where, user, std::move(content));
  said.reply_to = reply_to;
  if (!where.group && where.blocked) block(user, false);
  publish_message("message", said);
  if (bot_sees(where, said)) queue("message", api_message(*this, said));
  return said;
}

void world::change(std::int64_t user, std::int64_t chat, std::int64_t id, std::string_view text) {
  message& changed = own_message(user, chat, id);
  if (changed.from != user) throw cannot("people can change their own messages only");
  formatted_text content;
  content.text = text;
  trim(content);
  if (content.text.empty() || !is_utf8(text)) throw cannot("a message needs a text in UTF-8");
  find_entities(content);
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

const chat& world::reachable(std::int64_t id) const {
  const auto* found = id == options_.bot.id ? nullptr : find_chat(id);
  if (!found) throw bad_request("chat not found");
  if (found->blocked) throw refused(403, "Forbidden: bot was blocked by the user");
  return *found;
}

const message& world::send(std::int64_t id, outgoing what) {
  reachable(id);
  auto& where = chats_.at(id);
  message& sent = add(where, options_.bot.id, std::move(what.content));
  sent.reply_to = what.reply_to;
  sent.silent = what.silent;
  if (what.markup.contains("inline_keyboard")) sent.keyboard = what.markup;
  ++by_bot_;
  publish_message("message", sent);
  apply_reply_keyboard(where, what.markup);
  return sent;
}

void world::apply_reply_keyboard(chat& where, const json::object& markup) {
  const bool shows = markup.contains("keyboard");
  const bool forces_reply = markup.contains("force_reply");
  if (!shows && !forces_reply && !markup.contains("remove_keyboard")) return;
  if (!forces_reply) where.reply_keyboard = shows ? markup : json::object();
  json::object event;
  event["chat"] = where.id;
  event["keyboard"] = where.reply_keyboard;
  event["reply_to"] = forces_reply ? where.messages.back().id : 0;
  publish("keyboard", std::move(event));
}

const message& world::edit(std::int64_t chat, std::int64_t id, outgoing what) {
  reachable(chat);
  message* edited = find(chat, id);
  if (!edited || edited->deleted) throw bad_request("message to edit not found");
  if (edited->from != options_.bot.id) throw bad_request("message can't be edited");
  if (edited->content.text == what.content.text && edited->content.entities == what.content.entities &&
      edited->keyboard == what.markup) {
    throw bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a "
        "current "
        "content and reply markup of the message");
  }
  edited->content = std::move(what.content);
  edited->keyboard = std::move(what.markup);
  edited->edited = clock_.system_now();
  publish_message("edited", *edited);
  return *edited;
}

void world::remove(std::int64_t chat, std::int64_t id) {
  const auto& where = reachable(chat);
  message* found = find(chat, id);
  if (!found || found->deleted) throw bad_request("message to delete not found");
  const bool foreign = where.group && found->from != options_.bot.id;  // it is no administrator
  if (foreign) throw bad_request("message can't be deleted");
  if (found->date + deletable_for < clock_.system_now())
    throw bad_request("message can't be deleted for everyone");
  found->deleted = true;
  publish("deleted", json::object({{"chat", chat}, {"message", id}}));
}

void world::answer(callback_answer answer, std::string_view url) {
  const auto query = queries_.find(answer.query_id);
  const bool known = query != queries_.end();
  if (!known || query->second.asked + options_.callback_query_lifetime < clock_.system_now()) {
    throw bad_request("query is too old and response timeout expired or query ID is invalid");
  }
  json::object event;
  event["query"] = answer.query_id;
  event["user"] = answer.user = query->second.user;
  event["chat"] = query->second.chat_id;
  event["message"] = query->second.message_id;
  event["text"] = answer.text;
  event["alert"] = answer.alert;
  event["url"] = url;
  queries_.erase(query);
  answers_.push_back(std::move(answer));
  publish("answer", std::move(event));
}

void world::set_commands(const json::array& commands, const json::object& scope, std::string_view language) {
  commands_.set(commands, scope, language);
  publish("commands", {});
}

void world::show_action(std::int64_t chat, std::string_view action) {
  reachable(chat);
  publish("action", json::object({{"chat", chat}, {"action", action}}));
}

void world::time_moved() {
  publish("time", {});
}

void world::publish(std::string_view type, json::object event) {
  events_.publish(type, std::move(event));
  if (changed_) changed_();
}

void world::publish_message(std::string_view type, const message& what) {
  json::object event;
  event["message"] = page_message(*this, what);
  publish(type, std::move(event));
}

void world::queue(std::string_view type, json::object content) {
  updates_.push(type, std::move(content));
  if (changed_) changed_();
}

}  // namespace botcore::inline v0::sandbox
