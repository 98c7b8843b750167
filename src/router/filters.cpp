#include "botcore/router/filters.hpp"

#include <algorithm>
#include <utility>

#include "botcore/router/context.hpp"
#include "botcore/text/case_fold.hpp"
#include "botcore/updates/about.hpp"

namespace botcore::inline v0 {
namespace {

bool is_chat_of(const context& ctx, api::ChatType::known type) noexcept {
  const api::Chat* chat = chat_of(ctx.update());
  return chat && chat->type == type;
}

/// The text of a message, or what is written below its file.
std::string_view words_of(const api::Message& message) noexcept {
  if (message.text) return *message.text;
  return message.caption ? std::string_view(*message.caption) : std::string_view();
}

filter about_button(function<bool(const context&)> test) {
  return filter(std::move(test), api::UpdateType::callback_query, api::UpdateType::callback_query);
}

}  // namespace

const api::Message* message_in(const context& ctx) noexcept {
  return ctx.message();
}

bool has_text(const api::Message& message) noexcept {
  return message.text.has_value() && !message.text->empty();
}
bool is_command(const api::Message& message) noexcept {
  return message.text && parse_command(*message.text);
}
bool has_caption_text(const api::Message& message) noexcept {
  return message.caption.has_value() && !message.caption->empty();
}
bool has_any_media(const api::Message& message) noexcept {
  return message.photo || message.video || message.audio || message.voice || message.document ||
         message.animation || message.sticker || message.video_note || message.live_photo ||
         message.paid_media;
}
bool is_reply(const api::Message& message) noexcept {
  return message.reply_to_message || message.external_reply || message.reply_to_story;
}
bool was_forwarded(const api::Message& message) noexcept {
  return message.forward_origin.has_value();
}
bool is_in_topic(const api::Message& message) noexcept {
  return message.is_topic_message.value_or(false);
}
bool is_in_album(const api::Message& message) noexcept {
  return message.media_group_id.has_value();
}

bool is_in_private_chat(const context& ctx) noexcept {
  return is_chat_of(ctx, api::ChatType::private_);
}
bool is_in_group_chat(const context& ctx) noexcept {
  return is_chat_of(ctx, api::ChatType::group) || is_chat_of(ctx, api::ChatType::supergroup);
}
bool is_in_channel(const context& ctx) noexcept {
  return is_chat_of(ctx, api::ChatType::channel);
}
bool is_from_bot(const context& ctx) noexcept {
  const api::User* user = user_of(ctx.update());
  return user && user->is_bot;
}

filter chat_type(api::ChatType type) {
  return filter([type](const context& ctx) {
    const api::Chat* chat = chat_of(ctx.update());
    return chat && chat->type == type;
  });
}

filter in_chats(std::vector<std::int64_t> ids) {
  return filter([ids = std::move(ids)](const context& ctx) {
    const api::Chat* chat = chat_of(ctx.update());
    return chat && std::find(ids.begin(), ids.end(), chat->id) != ids.end();
  });
}

filter from_users(std::vector<std::int64_t> ids) {
  return filter([ids = std::move(ids)](const context& ctx) {
    const api::User* user = user_of(ctx.update());
    return user && std::find(ids.begin(), ids.end(), user->id) != ids.end();
  });
}

filter speaks(std::string language) {
  return filter([language = std::move(language)](const context& ctx) {
    const api::User* user = user_of(ctx.update());
    if (!user || !user->language_code) return false;
    const std::string_view code = *user->language_code;
    return code.starts_with(language) && (code.size() == language.size() || code[language.size()] == '-');
  });
}

filter text_is(std::string wanted) {
  return message_filter([folded = fold_case(wanted)](const api::Message& message) {
    return fold_case(words_of(message)) == folded;
  });
}

filter text_begins_with(std::string prefix) {
  return message_filter([prefix = std::move(prefix)](const api::Message& message) {
    return words_of(message).starts_with(prefix);
  });
}

filter text_matches(pattern expression) {
  return message_filter([expression = std::move(expression)](const api::Message& message) {
    return expression.search(words_of(message)).has_value();
  });
}

filter data_is(std::string data) {
  return about_button([data = std::move(data)](const context& ctx) { return ctx.callback_data() == data; });
}

filter data_begins_with(std::string prefix) {
  return about_button(
      [prefix = std::move(prefix)](const context& ctx) { return ctx.callback_data().starts_with(prefix); });
}

}  // namespace botcore::inline v0
