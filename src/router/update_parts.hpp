/// @file
/// The members of Update, one for each kind, in the order of the kinds.
#pragma once

#include <tuple>

#include "botcore/api/types/updates.hpp"

namespace botcore::inline v0 {

inline constexpr std::tuple update_parts(
    &api::Update::message, &api::Update::edited_message, &api::Update::channel_post,
    &api::Update::edited_channel_post, &api::Update::business_connection, &api::Update::business_message,
    &api::Update::edited_business_message, &api::Update::deleted_business_messages,
    &api::Update::guest_message, &api::Update::message_reaction, &api::Update::message_reaction_count,
    &api::Update::inline_query, &api::Update::chosen_inline_result, &api::Update::callback_query,
    &api::Update::shipping_query, &api::Update::pre_checkout_query, &api::Update::purchased_paid_media,
    &api::Update::poll, &api::Update::poll_answer, &api::Update::my_chat_member, &api::Update::chat_member,
    &api::Update::chat_join_request, &api::Update::chat_boost, &api::Update::removed_chat_boost,
    &api::Update::managed_bot, &api::Update::subscription, &api::Update::stopped_message_generation);

inline constexpr std::size_t update_kind_count = std::tuple_size_v<decltype(update_parts)>;

// A kind that the next Bot API brings is a member more, and is added above; a test holds the order.
static_assert(sizeof(api::Update) == sizeof(api::Update::update_id) + update_kind_count * sizeof(void*));
static_assert(update_kind_count < 32, "update_kinds has 32 bits, one of them for unknown kinds");

}  // namespace botcore::inline v0
