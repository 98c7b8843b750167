#include "botcore/updates/lane_key.hpp"

#include "botcore/api/types/business.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/updates/about.hpp"

namespace botcore::inline v0 {
namespace {

/// The business connection by which the bot sees the chat; empty: it is a member itself.
std::string business_connection_of(const api::Update& update) {
  if (const api::Message* message = message_of(update)) return message->business_connection_id.value_or("");
  if (update.deleted_business_messages) return update.deleted_business_messages->business_connection_id;
  return {};
}

}  // namespace

lane_key lane_key_of(const api::Update& update) {
  lane_key key;
  if (const api::Chat* chat = chat_of(update)) {
    key.place = chat->id;
    key.object = business_connection_of(update);
    const api::Message* message = message_of(update);
    if (message && message->is_topic_message.value_or(false))
      key.topic = message->message_thread_id.value_or(0);
  } else if (const api::User* user = user_of(update)) {
    key.place = user->id;
  } else if (update.poll) {
    key.object = "poll " + update.poll->id;
  }
  return key;
}

}  // namespace botcore::inline v0
