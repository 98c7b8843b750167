/// @file
/// What the filters of filters.hpp look at.
#pragma once

#include <utility>

#include "botcore/api/types/message.hpp"
#include "botcore/core/export.hpp"
#include "botcore/router/filter.hpp"

namespace botcore::inline v0 {

/// @cond
BOTCORE_EXPORT const api::Message* message_in(const context& ctx) noexcept;

BOTCORE_EXPORT bool has_text(const api::Message& message) noexcept;
BOTCORE_EXPORT bool is_command(const api::Message& message) noexcept;
BOTCORE_EXPORT bool has_caption_text(const api::Message& message) noexcept;
BOTCORE_EXPORT bool has_any_media(const api::Message& message) noexcept;
BOTCORE_EXPORT bool is_reply(const api::Message& message) noexcept;
BOTCORE_EXPORT bool was_forwarded(const api::Message& message) noexcept;
BOTCORE_EXPORT bool is_in_topic(const api::Message& message) noexcept;
BOTCORE_EXPORT bool is_in_album(const api::Message& message) noexcept;

BOTCORE_EXPORT bool is_in_private_chat(const context& ctx) noexcept;
BOTCORE_EXPORT bool is_in_group_chat(const context& ctx) noexcept;
BOTCORE_EXPORT bool is_in_channel(const context& ctx) noexcept;
BOTCORE_EXPORT bool is_from_bot(const context& ctx) noexcept;

template <bool (*Test)(const api::Message&) noexcept>
bool test_message(const context& ctx) {
  const api::Message* message = message_in(ctx);
  return message && Test(*message);
}

template <auto Member>
bool test_part(const context& ctx) {
  const api::Message* message = message_in(ctx);
  return message && (message->*Member).has_value();
}

template <bool (*Test)(const api::Message&) noexcept>
inline constexpr plain_filter about_message = {&test_message<Test>, api::UpdateType::message,
                                               update_kinds::messages()};

template <auto Member>
inline constexpr plain_filter about_part = {&test_part<Member>, api::UpdateType::message,
                                            update_kinds::messages()};

/// A filter about new messages, and about those of other kinds where they are named.
template <class Test>
filter message_filter(Test test) {
  const auto look = [test = std::move(test)](const context& ctx) {
    const api::Message* message = message_in(ctx);
    return message && test(*message);
  };
  return filter(look, api::UpdateType::message, update_kinds::messages());
}
/// @endcond

}  // namespace botcore::inline v0
