#include "world.hpp"

#include <algorithm>
#include <utility>

#include "refused.hpp"
#include "views.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::chrono::hours deletable_for = std::chrono::hours(48);

template <class Messages>
auto* message_in(Messages& messages, std::int64_t id) {
  const auto found =
      std::lower_bound(messages.begin(), messages.end(), id,
                       [](const message& one, std::int64_t wanted) { return one.id < wanted; });
  return found != messages.end() && found->id == id ? &*found : nullptr;
}

}  // namespace

world::world(clock& clock, world_options options)
    : clock_(clock),
      options_(std::move(options)),
      updates_(options_.first_update_id),
      files_(options_.bot.id, options_.max_file_bytes) {
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

message& world::add(chat& where, std::int64_t from, outgoing what) {
  message added;
  added.id =
      where.group ? (where.messages.empty() ? 1 : where.messages.back().id + 1) : next_private_message_++;
  added.chat_id = where.id;
  added.from = from;
  added.date = clock_.system_now();
  added.content = std::move(what.content);
  added.shown = std::move(what.shown);
  added.album = std::move(what.album);
  added.star_count = what.star_count;
  added.caption_above = what.caption_above;
  added.reply_to = what.reply_to;
  added.topic = what.topic;
  if (const auto* answered = what.reply_to ? message_in(where.messages, what.reply_to) : nullptr) {
    if (added.topic == 0) added.topic = answered->topic;
  }
  added.silent = what.silent;
  where.messages.push_back(std::move(added));
  return where.messages.back();
}

const chat& world::reachable(std::int64_t id) const {
  const auto* found = id == options_.bot.id ? nullptr : find_chat(id);
  if (!found) throw bad_request("chat not found");
  if (found->blocked) throw refused(403, "Forbidden: bot was blocked by the user");
  return *found;
}

std::int64_t world::reachable_topic(std::int64_t chat, std::int64_t topic) const {
  if (topic == 0) return 0;
  const auto* opening = find_message(chat, topic);
  if (!opening || opening->opens_topic.empty()) throw bad_request("message thread not found");
  return topic;
}

const message& world::send(std::int64_t id, outgoing what) {
  reachable(id);
  auto& where = chats_.at(id);
  const json::object markup = std::move(what.markup);
  message& sent = add(where, options_.bot.id, std::move(what));
  if (markup.contains("inline_keyboard")) sent.keyboard = markup;
  ++by_bot_;
  publish_message("message", sent);
  apply_reply_keyboard(where, markup);
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
      edited->shown == what.shown && edited->caption_above == what.caption_above &&
      edited->keyboard == what.markup) {
    throw bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a "
        "current "
        "content and reply markup of the message");
  }
  edited->content = std::move(what.content);
  edited->shown = std::move(what.shown);
  edited->caption_above = what.caption_above;
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

void world::answer(inline_answer answer) {
  const auto query = inline_queries_.find(answer.query_id);
  const bool known = query != inline_queries_.end();
  if (!known || query->second.second + options_.callback_query_lifetime < clock_.system_now()) {
    throw bad_request("query is too old and response timeout expired or query ID is invalid");
  }
  answer.user = query->second.first;
  inline_queries_.erase(query);
  inline_answers_.push_back(std::move(answer));
  if (changed_) changed_();
}

void world::set_commands(const json::array& commands, const json::object& scope, std::string_view language) {
  commands_.set(commands, scope, language);
  publish("commands", {});
}

void world::show_action(std::int64_t chat, std::string_view action) {
  reachable(chat);
  publish("action", json::object({{"chat", chat}, {"action", action}}));
}

void world::set_webhook(webhook_settings settings) {
  webhook_.set(std::move(settings));
  if (changed_) changed_();
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
