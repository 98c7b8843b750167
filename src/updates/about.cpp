#include "botcore/updates/about.hpp"

#include "botcore/api/types.hpp"

namespace botcore::inline v0 {
namespace {

using api::Update;

/// The messages that an update may bring, in no order of importance: it holds one of them at most.
constexpr boxed<api::Message> Update::*message_members[] = {
    &Update::message,          &Update::edited_message,
    &Update::channel_post,     &Update::edited_channel_post,
    &Update::business_message, &Update::edited_business_message,
    &Update::guest_message};

/// The chat member of an update's part, if the update has that part.
template <class Part>
const api::Chat* chat_in(const boxed<Part>& part) noexcept {
  return part ? part->chat.get() : nullptr;
}

template <class Part>
const api::User* sender_in(const boxed<Part>& part) noexcept {
  return part ? part->from.get() : nullptr;
}

template <class Part>
const api::User* user_in(const boxed<Part>& part) noexcept {
  return part ? part->user.get() : nullptr;
}

const api::Message* plain_message(const Update& update) noexcept {
  for (const auto member : message_members) {
    if (const auto& found = update.*member) return found.get();
  }
  return nullptr;
}

const api::Chat* pressed_chat(const Update& update) noexcept {
  if (!update.callback_query || !update.callback_query->message) return nullptr;
  const api::MaybeInaccessibleMessage& pressed = *update.callback_query->message;
  if (const auto* seen = pressed.get_if<api::Message>()) return seen->chat.get();
  if (const auto* gone = pressed.get_if<api::InaccessibleMessage>()) return gone->chat.get();
  return nullptr;
}

template <class Pointer>
Pointer first_of(std::initializer_list<Pointer> candidates) noexcept {
  for (const Pointer candidate : candidates) {
    if (candidate) return candidate;
  }
  return nullptr;
}

}  // namespace

std::string_view update_kind(const Update& update) noexcept {
  struct kind {
    bool present;
    std::string_view name;
  };
  const kind kinds[] = {
      {update.message.has_value(), "message"},
      {update.edited_message.has_value(), "edited_message"},
      {update.channel_post.has_value(), "channel_post"},
      {update.edited_channel_post.has_value(), "edited_channel_post"},
      {update.business_connection.has_value(), "business_connection"},
      {update.business_message.has_value(), "business_message"},
      {update.edited_business_message.has_value(), "edited_business_message"},
      {update.deleted_business_messages.has_value(), "deleted_business_messages"},
      {update.guest_message.has_value(), "guest_message"},
      {update.message_reaction.has_value(), "message_reaction"},
      {update.message_reaction_count.has_value(), "message_reaction_count"},
      {update.inline_query.has_value(), "inline_query"},
      {update.chosen_inline_result.has_value(), "chosen_inline_result"},
      {update.callback_query.has_value(), "callback_query"},
      {update.shipping_query.has_value(), "shipping_query"},
      {update.pre_checkout_query.has_value(), "pre_checkout_query"},
      {update.purchased_paid_media.has_value(), "purchased_paid_media"},
      {update.poll.has_value(), "poll"},
      {update.poll_answer.has_value(), "poll_answer"},
      {update.my_chat_member.has_value(), "my_chat_member"},
      {update.chat_member.has_value(), "chat_member"},
      {update.chat_join_request.has_value(), "chat_join_request"},
      {update.chat_boost.has_value(), "chat_boost"},
      {update.removed_chat_boost.has_value(), "removed_chat_boost"},
      {update.managed_bot.has_value(), "managed_bot"},
      {update.subscription.has_value(), "subscription"},
      {update.stopped_message_generation.has_value(), "stopped_message_generation"},
  };
  for (const kind& candidate : kinds) {
    if (candidate.present) return candidate.name;
  }
  return "unknown";
}

const api::Message* message_of(const Update& update) noexcept {
  if (const api::Message* found = plain_message(update)) return found;
  if (!update.callback_query || !update.callback_query->message) return nullptr;
  return update.callback_query->message->get_if<api::Message>();
}

const api::Chat* chat_of(const Update& update) noexcept {
  if (const api::Message* found = plain_message(update)) return found->chat.get();
  return first_of(
      {pressed_chat(update), chat_in(update.message_reaction), chat_in(update.message_reaction_count),
       chat_in(update.deleted_business_messages), chat_in(update.my_chat_member), chat_in(update.chat_member),
       chat_in(update.chat_join_request), chat_in(update.chat_boost), chat_in(update.removed_chat_boost)});
}

const api::User* user_of(const Update& update) noexcept {
  if (const api::Message* found = plain_message(update)) return found->from.get();
  return first_of({sender_in(update.callback_query), sender_in(update.inline_query),
                   sender_in(update.chosen_inline_result), sender_in(update.shipping_query),
                   sender_in(update.pre_checkout_query), sender_in(update.purchased_paid_media),
                   sender_in(update.my_chat_member), sender_in(update.chat_member),
                   sender_in(update.chat_join_request), user_in(update.message_reaction),
                   user_in(update.poll_answer), user_in(update.business_connection)});
}

}  // namespace botcore::inline v0
