#include "botcore/router/context.hpp"

#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/api/error.hpp"
#include "botcore/api/methods/edit.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/methods/updates.hpp"
#include "botcore/core/error.hpp"
#include "botcore/updates/about.hpp"

namespace botcore::inline v0 {

context::context(const api::Update& update, botcore::client& client, botcore::runtime& runtime,
                 context_parts parts)
    : update_(&update), client_(client), runtime_(runtime), parts_(parts), answered_(!update.callback_query) {
  if (answered_) command_ = parse_command(text()).value_or(command_call());
}

context::context(std::shared_ptr<const update_turn> turn, botcore::client& client, botcore::runtime& runtime,
                 context_parts parts)
    : update_(nullptr), client_(client), runtime_(runtime), parts_(parts) {
  enter(std::move(turn));
}

context::~context() = default;

void context::enter(std::shared_ptr<const update_turn> turn) {
  if (turn_) former_.push_back(std::move(turn_));
  turn_ = std::move(turn);
  update_ = &turn_->front().update;
  answered_ = !update_->callback_query;
  command_ = answered_ ? parse_command(text()).value_or(command_call()) : command_call();
  settled_ = false;
}

log_view context::log() const {
  const api::Chat* chat = chat_of(*update_);
  return runtime_.log("handler", chat ? "chat " + std::to_string(chat->id) : std::string());
}

const api::Message* context::message() const noexcept {
  return message_of(*update_);
}

std::string_view context::text() const noexcept {
  const api::Message* found = message();
  return found && found->text ? std::string_view(*found->text) : std::string_view();
}

const api::Chat& context::chat() const {
  if (const api::Chat* found = chat_of(*update_)) return *found;
  throw error(errc::invalid_argument, "looking for the chat of an update of kind " +
                                          std::string(update_kind(*update_)) + ", which has none");
}

const api::User& context::sender() const noexcept {
  static const api::User nobody;
  const api::User* found = user_of(*update_);
  return found ? *found : nobody;
}

std::string_view context::callback_data() const noexcept {
  return update_->callback_query && update_->callback_query->data
             ? std::string_view(*update_->callback_query->data)
             : std::string_view();
}

std::vector<const api::Message*> context::album() const {
  std::vector<const api::Message*> messages;
  if (!turn_) {
    if (const api::Message* one = message()) messages.push_back(one);
    return messages;
  }
  for (const accepted_update& part : *turn_) {
    if (const api::Message* one = message_of(part.update)) messages.push_back(one);
  }
  return messages;
}

task<api::Message> context::reply(std::string text) {
  return send_text(formatted_text(std::move(text)), nullptr);
}

task<api::Message> context::reply(std::string text, api::InlineKeyboardMarkup keyboard) {
  co_return co_await send_text(formatted_text(std::move(text)), &keyboard);
}

task<api::Message> context::reply(formatted_text text) {
  return send_text(std::move(text), nullptr);
}

task<api::Message> context::reply(formatted_text text, api::InlineKeyboardMarkup keyboard) {
  co_return co_await send_text(std::move(text), &keyboard);
}

task<api::Message> context::reply(std::string text, api::ReplyMarkup markup) {
  return reply(formatted_text(std::move(text)), std::move(markup));
}

task<api::Message> context::reply(formatted_text text, api::ReplyMarkup markup) {
  api::SendMessage request = text_message(std::move(text), nullptr);
  request.reply_markup = std::move(markup);
  co_return co_await client_.call(std::move(request));
}

task<api::Message> context::send_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard) {
  api::SendMessage request = text_message(std::move(text), keyboard);
  co_return co_await client_.call(std::move(request));
}

std::optional<std::int64_t> context::topic() const noexcept {
  const api::Message* answered = message();
  if (!answered || !answered->is_topic_message.value_or(false)) return std::nullopt;
  return answered->message_thread_id;
}

api::SendMessage context::text_message(formatted_text text, const api::InlineKeyboardMarkup* keyboard) const {
  api::SendMessage request = std::move(text).to(chat().id);
  request.message_thread_id = topic();
  if (const api::Message* answered = message())
    request.business_connection_id = answered->business_connection_id;
  if (keyboard) request.with_reply_markup(*keyboard);
  return request;
}

task<api::Message> context::reply_photo(api::InputFile photo, std::string caption) {
  api::SendPhoto request(chat().id, std::move(photo));
  request.message_thread_id = topic();
  if (!caption.empty()) request.caption = std::move(caption);
  co_return co_await client_.call(std::move(request));
}

task<api::Message> context::reply_document(api::InputFile document, std::string caption) {
  api::SendDocument request(chat().id, std::move(document));
  request.message_thread_id = topic();
  if (!caption.empty()) request.caption = std::move(caption);
  co_return co_await client_.call(std::move(request));
}

task<void> context::edit(std::string text) {
  return edit_text(formatted_text(std::move(text)), nullptr);
}

task<void> context::edit(std::string text, api::InlineKeyboardMarkup keyboard) {
  co_await edit_text(formatted_text(std::move(text)), &keyboard);
}

task<void> context::edit(formatted_text text) {
  return edit_text(std::move(text), nullptr);
}

task<void> context::edit(formatted_text text, api::InlineKeyboardMarkup keyboard) {
  co_await edit_text(std::move(text), &keyboard);
}

task<void> context::edit_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard) {
  const api::Message* edited = message();
  if (!edited) throw error(errc::invalid_argument, "editing the message of an update that has none");
  api::EditMessageText request;
  request.text = std::move(text.text);
  if (!text.entities.empty()) request.entities = std::move(text.entities);
  request.chat_id = chat().id;
  request.message_id = edited->message_id;
  if (keyboard) request.reply_markup = *keyboard;
  const auto outcome = co_await client_.try_call(std::move(request));
  if (!outcome && outcome.error().kind() != api_error_kind::message_not_modified) throw outcome.error();
}

task<void> context::answer(std::string text) {
  return answer_callback(std::move(text), false);
}

task<void> context::answer_alert(std::string text) {
  return answer_callback(std::move(text), true);
}

task<void> context::answer_callback(std::string text, bool alert) {
  if (!update_->callback_query) {
    throw error(errc::invalid_argument, "answering a button on an update that is no pressed button");
  }
  answered_ = true;
  api::AnswerCallbackQuery request(update_->callback_query->id);
  if (!text.empty()) request.text = std::move(text);
  if (alert) request.show_alert = true;
  const auto outcome = co_await client_.try_call(std::move(request));
  if (!outcome && outcome.error().kind() != api_error_kind::query_too_old) throw outcome.error();
}

}  // namespace botcore::inline v0
