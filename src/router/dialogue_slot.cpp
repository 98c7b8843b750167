#include <utility>

#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/dialogue_turn.hpp"
#include "botcore/router/reply_keyboard.hpp"
#include "botcore/router/struct_codec.hpp"

#include "dialogue_buttons.hpp"

namespace botcore::inline v0 {
namespace {

bool is_asked_in_group(const context& ctx) {
  const api::ChatType& type = ctx.chat().type;
  return ctx.update().message && (type == api::ChatType::group || type == api::ChatType::supergroup);
}

/// A question whose answer is a reply, for the one who is asked: in groups, bots in privacy mode see nothing else.
api::SendMessage group_question(const context& ctx, const formatted_text& text) {
  const api::Message& said = *ctx.message();
  api::SendMessage made = text.to(ctx.chat().id);
  if (said.is_topic_message.value_or(false)) made.message_thread_id = said.message_thread_id;
  made.reply_parameters = api::ReplyParameters(said.message_id);
  made.reply_markup = api::ReplyMarkup(force_reply({}, true));
  return made;
}

}  // namespace

dialogue_text::dialogue_text(const char* plain) : text(std::string(plain)) {}
dialogue_text::dialogue_text(std::string plain) : text(std::move(plain)) {}
dialogue_text::dialogue_text(formatted_text formatted) : text(std::move(formatted)) {}

void dialogue_slot::say(dialogue_text text, inline_keyboard buttons, bool question) {
  messages_.push_back(message{std::move(text.text), std::move(buttons), question});
}

void dialogue_slot::with(function<void(transaction&)> part) {
  parts_.push_back(std::move(part));
}

void dialogue_slot::undo(std::optional<dialogue_record> before) {
  record = std::move(before);
  committed();
}

void dialogue_slot::decode(std::string_view stored) {
  unreadable = true;
  record = key_value_codec<dialogue_record>::decode(stored);
  unreadable = false;
}

std::optional<std::string> dialogue_slot::encode() const {
  if (!record) return std::nullopt;
  return key_value_codec<dialogue_record>::encode(*record);
}

void dialogue_slot::join(context& ctx, transaction& tx) {
  for (const auto& part : parts_) part(tx);
  for (const message& one : messages_) {
    if (!one.buttons.empty()) {
      ctx.reply(tx, one.text, one.buttons.build());
    } else if (one.question && is_asked_in_group(ctx)) {
      ctx.send(tx, group_question(ctx, one.text));
    } else {
      ctx.reply(tx, one.text);
    }
  }
}

void dialogue_slot::committed() {
  messages_.clear();
  parts_.clear();
  changed = false;
}

std::string_view dialogue_turn::answer() const noexcept {
  return ctx_.update().callback_query ? pressed_answer(ctx_.callback_data()) : ctx_.text();
}

void dialogue_turn::say(dialogue_text text) {
  slot_.say(std::move(text), inline_keyboard(), false);
}

void dialogue_turn::finish() {
  slot_.record.reset();
  slot_.changed = true;
}

void dialogue_turn::finish(dialogue_text text) {
  say(std::move(text));
  finish();
}

void dialogue_turn::enter(std::string_view dialogue, std::int64_t version, std::string_view state,
                          std::string fields, std::chrono::milliseconds timeout) {
  dialogue_record next;
  next.dialogue = dialogue;
  next.version = version;
  next.state = state;
  next.fields = std::move(fields);
  next.token = step_token(ctx_.update().update_id);
  if (timeout.count() > 0) {
    const auto now =
        std::chrono::floor<std::chrono::milliseconds>(ctx_.time().system_now().time_since_epoch());
    next.deadline = (now + timeout).count();
  }
  slot_.record = std::move(next);
  slot_.changed = true;
}

void dialogue_turn::ask(dialogue_text text, const inline_keyboard& answers) {
  slot_.say(std::move(text), answers.with_prefix(answer_prefix(slot_.record->token)), true);
}

}  // namespace botcore::inline v0
