// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/message.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/boost.hpp"
#include "botcore/api/types/game.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/giveaway.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/passport.hpp"
#include "botcore/api/types/payment.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/service_message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/api/types/story.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

Message::Message() = default;
Message::Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat)
    : message_id(message_id), date(date), chat(std::move(chat)) {}
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(const Message& other) {
  return *this = Message(other);
}
Message& Message::operator=(Message&& other) noexcept {
  return replace_value(*this, other);
}
Message::~Message() = default;
bool Message::operator==(const Message& other) const {
  return message_id == other.message_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic == other.direct_messages_topic &&
         from == other.from &&
         sender_chat == other.sender_chat &&
         sender_boost_count == other.sender_boost_count &&
         sender_business_bot == other.sender_business_bot &&
         sender_tag == other.sender_tag &&
         receiver_user == other.receiver_user &&
         ephemeral_message_id == other.ephemeral_message_id &&
         date == other.date &&
         guest_query_id == other.guest_query_id &&
         business_connection_id == other.business_connection_id &&
         chat == other.chat &&
         forward_origin == other.forward_origin &&
         is_topic_message == other.is_topic_message &&
         is_automatic_forward == other.is_automatic_forward &&
         reply_to_message == other.reply_to_message &&
         external_reply == other.external_reply &&
         quote == other.quote &&
         reply_to_story == other.reply_to_story &&
         reply_to_checklist_task_id == other.reply_to_checklist_task_id &&
         reply_to_poll_option_id == other.reply_to_poll_option_id &&
         via_bot == other.via_bot &&
         guest_bot_caller_user == other.guest_bot_caller_user &&
         guest_bot_caller_chat == other.guest_bot_caller_chat &&
         edit_date == other.edit_date &&
         has_protected_content == other.has_protected_content &&
         is_from_offline == other.is_from_offline &&
         is_paid_post == other.is_paid_post &&
         media_group_id == other.media_group_id &&
         author_signature == other.author_signature &&
         paid_star_count == other.paid_star_count &&
         text == other.text &&
         entities == other.entities &&
         link_preview_options == other.link_preview_options &&
         suggested_post_info == other.suggested_post_info &&
         effect_id == other.effect_id &&
         rich_message == other.rich_message &&
         animation == other.animation &&
         audio == other.audio &&
         document == other.document &&
         live_photo == other.live_photo &&
         paid_media == other.paid_media &&
         photo == other.photo &&
         sticker == other.sticker &&
         story == other.story &&
         video == other.video &&
         video_note == other.video_note &&
         voice == other.voice &&
         caption == other.caption &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_media_spoiler == other.has_media_spoiler &&
         checklist == other.checklist &&
         contact == other.contact &&
         dice == other.dice &&
         game == other.game &&
         poll == other.poll &&
         venue == other.venue &&
         location == other.location &&
         new_chat_members == other.new_chat_members &&
         left_chat_member == other.left_chat_member &&
         chat_owner_left == other.chat_owner_left &&
         chat_owner_changed == other.chat_owner_changed &&
         new_chat_title == other.new_chat_title &&
         new_chat_photo == other.new_chat_photo &&
         delete_chat_photo == other.delete_chat_photo &&
         group_chat_created == other.group_chat_created &&
         supergroup_chat_created == other.supergroup_chat_created &&
         channel_chat_created == other.channel_chat_created &&
         message_auto_delete_timer_changed == other.message_auto_delete_timer_changed &&
         migrate_to_chat_id == other.migrate_to_chat_id &&
         migrate_from_chat_id == other.migrate_from_chat_id &&
         pinned_message == other.pinned_message &&
         invoice == other.invoice &&
         successful_payment == other.successful_payment &&
         refunded_payment == other.refunded_payment &&
         users_shared == other.users_shared &&
         chat_shared == other.chat_shared &&
         gift == other.gift &&
         unique_gift == other.unique_gift &&
         gift_upgrade_sent == other.gift_upgrade_sent &&
         connected_website == other.connected_website &&
         write_access_allowed == other.write_access_allowed &&
         passport_data == other.passport_data &&
         proximity_alert_triggered == other.proximity_alert_triggered &&
         boost_added == other.boost_added &&
         chat_background_set == other.chat_background_set &&
         checklist_tasks_done == other.checklist_tasks_done &&
         checklist_tasks_added == other.checklist_tasks_added &&
         community_chat_added == other.community_chat_added &&
         community_chat_joined == other.community_chat_joined &&
         community_chat_removed == other.community_chat_removed &&
         direct_message_price_changed == other.direct_message_price_changed &&
         forum_topic_created == other.forum_topic_created &&
         forum_topic_edited == other.forum_topic_edited &&
         forum_topic_closed == other.forum_topic_closed &&
         forum_topic_reopened == other.forum_topic_reopened &&
         general_forum_topic_hidden == other.general_forum_topic_hidden &&
         general_forum_topic_unhidden == other.general_forum_topic_unhidden &&
         giveaway_created == other.giveaway_created &&
         giveaway == other.giveaway &&
         giveaway_winners == other.giveaway_winners &&
         giveaway_completed == other.giveaway_completed &&
         managed_bot_created == other.managed_bot_created &&
         paid_message_price_changed == other.paid_message_price_changed &&
         poll_option_added == other.poll_option_added &&
         poll_option_deleted == other.poll_option_deleted &&
         suggested_post_approved == other.suggested_post_approved &&
         suggested_post_approval_failed == other.suggested_post_approval_failed &&
         suggested_post_declined == other.suggested_post_declined &&
         suggested_post_paid == other.suggested_post_paid &&
         suggested_post_refunded == other.suggested_post_refunded &&
         video_chat_scheduled == other.video_chat_scheduled &&
         video_chat_started == other.video_chat_started &&
         video_chat_ended == other.video_chat_ended &&
         video_chat_participants_invited == other.video_chat_participants_invited &&
         web_app_data == other.web_app_data &&
         reply_markup == other.reply_markup;
}

void encode(json_writer& out, const Message& value) {
  out.begin_object();
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic", value.direct_messages_topic);
  encode_member(out, "from", value.from);
  encode_member(out, "sender_chat", value.sender_chat);
  encode_member(out, "sender_boost_count", value.sender_boost_count);
  encode_member(out, "sender_business_bot", value.sender_business_bot);
  encode_member(out, "sender_tag", value.sender_tag);
  encode_member(out, "receiver_user", value.receiver_user);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_member(out, "date", value.date);
  encode_member(out, "guest_query_id", value.guest_query_id);
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat", value.chat);
  encode_member(out, "forward_origin", value.forward_origin);
  encode_member(out, "is_topic_message", value.is_topic_message);
  encode_member(out, "is_automatic_forward", value.is_automatic_forward);
  encode_member(out, "reply_to_message", value.reply_to_message);
  encode_member(out, "external_reply", value.external_reply);
  encode_member(out, "quote", value.quote);
  encode_member(out, "reply_to_story", value.reply_to_story);
  encode_member(out, "reply_to_checklist_task_id", value.reply_to_checklist_task_id);
  encode_member(out, "reply_to_poll_option_id", value.reply_to_poll_option_id);
  encode_member(out, "via_bot", value.via_bot);
  encode_member(out, "guest_bot_caller_user", value.guest_bot_caller_user);
  encode_member(out, "guest_bot_caller_chat", value.guest_bot_caller_chat);
  encode_member(out, "edit_date", value.edit_date);
  encode_member(out, "has_protected_content", value.has_protected_content);
  encode_member(out, "is_from_offline", value.is_from_offline);
  encode_member(out, "is_paid_post", value.is_paid_post);
  encode_member(out, "media_group_id", value.media_group_id);
  encode_member(out, "author_signature", value.author_signature);
  encode_member(out, "paid_star_count", value.paid_star_count);
  encode_member(out, "text", value.text);
  encode_member(out, "entities", value.entities);
  encode_member(out, "link_preview_options", value.link_preview_options);
  encode_member(out, "suggested_post_info", value.suggested_post_info);
  encode_member(out, "effect_id", value.effect_id);
  encode_member(out, "rich_message", value.rich_message);
  encode_member(out, "animation", value.animation);
  encode_member(out, "audio", value.audio);
  encode_member(out, "document", value.document);
  encode_member(out, "live_photo", value.live_photo);
  encode_member(out, "paid_media", value.paid_media);
  encode_member(out, "photo", value.photo);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "story", value.story);
  encode_member(out, "video", value.video);
  encode_member(out, "video_note", value.video_note);
  encode_member(out, "voice", value.voice);
  encode_member(out, "caption", value.caption);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_media_spoiler", value.has_media_spoiler);
  encode_member(out, "checklist", value.checklist);
  encode_member(out, "contact", value.contact);
  encode_member(out, "dice", value.dice);
  encode_member(out, "game", value.game);
  encode_member(out, "poll", value.poll);
  encode_member(out, "venue", value.venue);
  encode_member(out, "location", value.location);
  encode_member(out, "new_chat_members", value.new_chat_members);
  encode_member(out, "left_chat_member", value.left_chat_member);
  encode_member(out, "chat_owner_left", value.chat_owner_left);
  encode_member(out, "chat_owner_changed", value.chat_owner_changed);
  encode_member(out, "new_chat_title", value.new_chat_title);
  encode_member(out, "new_chat_photo", value.new_chat_photo);
  encode_member(out, "delete_chat_photo", value.delete_chat_photo);
  encode_member(out, "group_chat_created", value.group_chat_created);
  encode_member(out, "supergroup_chat_created", value.supergroup_chat_created);
  encode_member(out, "channel_chat_created", value.channel_chat_created);
  encode_member(out, "message_auto_delete_timer_changed", value.message_auto_delete_timer_changed);
  encode_member(out, "migrate_to_chat_id", value.migrate_to_chat_id);
  encode_member(out, "migrate_from_chat_id", value.migrate_from_chat_id);
  encode_member(out, "pinned_message", value.pinned_message);
  encode_member(out, "invoice", value.invoice);
  encode_member(out, "successful_payment", value.successful_payment);
  encode_member(out, "refunded_payment", value.refunded_payment);
  encode_member(out, "users_shared", value.users_shared);
  encode_member(out, "chat_shared", value.chat_shared);
  encode_member(out, "gift", value.gift);
  encode_member(out, "unique_gift", value.unique_gift);
  encode_member(out, "gift_upgrade_sent", value.gift_upgrade_sent);
  encode_member(out, "connected_website", value.connected_website);
  encode_member(out, "write_access_allowed", value.write_access_allowed);
  encode_member(out, "passport_data", value.passport_data);
  encode_member(out, "proximity_alert_triggered", value.proximity_alert_triggered);
  encode_member(out, "boost_added", value.boost_added);
  encode_member(out, "chat_background_set", value.chat_background_set);
  encode_member(out, "checklist_tasks_done", value.checklist_tasks_done);
  encode_member(out, "checklist_tasks_added", value.checklist_tasks_added);
  encode_member(out, "community_chat_added", value.community_chat_added);
  encode_member(out, "community_chat_joined", value.community_chat_joined);
  encode_member(out, "community_chat_removed", value.community_chat_removed);
  encode_member(out, "direct_message_price_changed", value.direct_message_price_changed);
  encode_member(out, "forum_topic_created", value.forum_topic_created);
  encode_member(out, "forum_topic_edited", value.forum_topic_edited);
  encode_member(out, "forum_topic_closed", value.forum_topic_closed);
  encode_member(out, "forum_topic_reopened", value.forum_topic_reopened);
  encode_member(out, "general_forum_topic_hidden", value.general_forum_topic_hidden);
  encode_member(out, "general_forum_topic_unhidden", value.general_forum_topic_unhidden);
  encode_member(out, "giveaway_created", value.giveaway_created);
  encode_member(out, "giveaway", value.giveaway);
  encode_member(out, "giveaway_winners", value.giveaway_winners);
  encode_member(out, "giveaway_completed", value.giveaway_completed);
  encode_member(out, "managed_bot_created", value.managed_bot_created);
  encode_member(out, "paid_message_price_changed", value.paid_message_price_changed);
  encode_member(out, "poll_option_added", value.poll_option_added);
  encode_member(out, "poll_option_deleted", value.poll_option_deleted);
  encode_member(out, "suggested_post_approved", value.suggested_post_approved);
  encode_member(out, "suggested_post_approval_failed", value.suggested_post_approval_failed);
  encode_member(out, "suggested_post_declined", value.suggested_post_declined);
  encode_member(out, "suggested_post_paid", value.suggested_post_paid);
  encode_member(out, "suggested_post_refunded", value.suggested_post_refunded);
  encode_member(out, "video_chat_scheduled", value.video_chat_scheduled);
  encode_member(out, "video_chat_started", value.video_chat_started);
  encode_member(out, "video_chat_ended", value.video_chat_ended);
  encode_member(out, "video_chat_participants_invited", value.video_chat_participants_invited);
  encode_member(out, "web_app_data", value.web_app_data);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

void decode(json_reader& in, Message& value) {
  static constexpr json_member_table members({
      {"message_id", decode_field<&Message::message_id>},
      {"message_thread_id", decode_field<&Message::message_thread_id>},
      {"direct_messages_topic", decode_field<&Message::direct_messages_topic>},
      {"from", decode_field<&Message::from>},
      {"sender_chat", decode_field<&Message::sender_chat>},
      {"sender_boost_count", decode_field<&Message::sender_boost_count>},
      {"sender_business_bot", decode_field<&Message::sender_business_bot>},
      {"sender_tag", decode_field<&Message::sender_tag>},
      {"receiver_user", decode_field<&Message::receiver_user>},
      {"ephemeral_message_id", decode_field<&Message::ephemeral_message_id>},
      {"date", decode_field<&Message::date>},
      {"guest_query_id", decode_field<&Message::guest_query_id>},
      {"business_connection_id", decode_field<&Message::business_connection_id>},
      {"chat", decode_field<&Message::chat>},
      {"forward_origin", decode_field<&Message::forward_origin>},
      {"is_topic_message", decode_field<&Message::is_topic_message>},
      {"is_automatic_forward", decode_field<&Message::is_automatic_forward>},
      {"reply_to_message", decode_field<&Message::reply_to_message>},
      {"external_reply", decode_field<&Message::external_reply>},
      {"quote", decode_field<&Message::quote>},
      {"reply_to_story", decode_field<&Message::reply_to_story>},
      {"reply_to_checklist_task_id", decode_field<&Message::reply_to_checklist_task_id>},
      {"reply_to_poll_option_id", decode_field<&Message::reply_to_poll_option_id>},
      {"via_bot", decode_field<&Message::via_bot>},
      {"guest_bot_caller_user", decode_field<&Message::guest_bot_caller_user>},
      {"guest_bot_caller_chat", decode_field<&Message::guest_bot_caller_chat>},
      {"edit_date", decode_field<&Message::edit_date>},
      {"has_protected_content", decode_field<&Message::has_protected_content>},
      {"is_from_offline", decode_field<&Message::is_from_offline>},
      {"is_paid_post", decode_field<&Message::is_paid_post>},
      {"media_group_id", decode_field<&Message::media_group_id>},
      {"author_signature", decode_field<&Message::author_signature>},
      {"paid_star_count", decode_field<&Message::paid_star_count>},
      {"text", decode_field<&Message::text>},
      {"entities", decode_field<&Message::entities>},
      {"link_preview_options", decode_field<&Message::link_preview_options>},
      {"suggested_post_info", decode_field<&Message::suggested_post_info>},
      {"effect_id", decode_field<&Message::effect_id>},
      {"rich_message", decode_field<&Message::rich_message>},
      {"animation", decode_field<&Message::animation>},
      {"audio", decode_field<&Message::audio>},
      {"document", decode_field<&Message::document>},
      {"live_photo", decode_field<&Message::live_photo>},
      {"paid_media", decode_field<&Message::paid_media>},
      {"photo", decode_field<&Message::photo>},
      {"sticker", decode_field<&Message::sticker>},
      {"story", decode_field<&Message::story>},
      {"video", decode_field<&Message::video>},
      {"video_note", decode_field<&Message::video_note>},
      {"voice", decode_field<&Message::voice>},
      {"caption", decode_field<&Message::caption>},
      {"caption_entities", decode_field<&Message::caption_entities>},
      {"show_caption_above_media", decode_field<&Message::show_caption_above_media>},
      {"has_media_spoiler", decode_field<&Message::has_media_spoiler>},
      {"checklist", decode_field<&Message::checklist>},
      {"contact", decode_field<&Message::contact>},
      {"dice", decode_field<&Message::dice>},
      {"game", decode_field<&Message::game>},
      {"poll", decode_field<&Message::poll>},
      {"venue", decode_field<&Message::venue>},
      {"location", decode_field<&Message::location>},
      {"new_chat_members", decode_field<&Message::new_chat_members>},
      {"left_chat_member", decode_field<&Message::left_chat_member>},
      {"chat_owner_left", decode_field<&Message::chat_owner_left>},
      {"chat_owner_changed", decode_field<&Message::chat_owner_changed>},
      {"new_chat_title", decode_field<&Message::new_chat_title>},
      {"new_chat_photo", decode_field<&Message::new_chat_photo>},
      {"delete_chat_photo", decode_field<&Message::delete_chat_photo>},
      {"group_chat_created", decode_field<&Message::group_chat_created>},
      {"supergroup_chat_created", decode_field<&Message::supergroup_chat_created>},
      {"channel_chat_created", decode_field<&Message::channel_chat_created>},
      {"message_auto_delete_timer_changed", decode_field<&Message::message_auto_delete_timer_changed>},
      {"migrate_to_chat_id", decode_field<&Message::migrate_to_chat_id>},
      {"migrate_from_chat_id", decode_field<&Message::migrate_from_chat_id>},
      {"pinned_message", decode_field<&Message::pinned_message>},
      {"invoice", decode_field<&Message::invoice>},
      {"successful_payment", decode_field<&Message::successful_payment>},
      {"refunded_payment", decode_field<&Message::refunded_payment>},
      {"users_shared", decode_field<&Message::users_shared>},
      {"chat_shared", decode_field<&Message::chat_shared>},
      {"gift", decode_field<&Message::gift>},
      {"unique_gift", decode_field<&Message::unique_gift>},
      {"gift_upgrade_sent", decode_field<&Message::gift_upgrade_sent>},
      {"connected_website", decode_field<&Message::connected_website>},
      {"write_access_allowed", decode_field<&Message::write_access_allowed>},
      {"passport_data", decode_field<&Message::passport_data>},
      {"proximity_alert_triggered", decode_field<&Message::proximity_alert_triggered>},
      {"boost_added", decode_field<&Message::boost_added>},
      {"chat_background_set", decode_field<&Message::chat_background_set>},
      {"checklist_tasks_done", decode_field<&Message::checklist_tasks_done>},
      {"checklist_tasks_added", decode_field<&Message::checklist_tasks_added>},
      {"community_chat_added", decode_field<&Message::community_chat_added>},
      {"community_chat_joined", decode_field<&Message::community_chat_joined>},
      {"community_chat_removed", decode_field<&Message::community_chat_removed>},
      {"direct_message_price_changed", decode_field<&Message::direct_message_price_changed>},
      {"forum_topic_created", decode_field<&Message::forum_topic_created>},
      {"forum_topic_edited", decode_field<&Message::forum_topic_edited>},
      {"forum_topic_closed", decode_field<&Message::forum_topic_closed>},
      {"forum_topic_reopened", decode_field<&Message::forum_topic_reopened>},
      {"general_forum_topic_hidden", decode_field<&Message::general_forum_topic_hidden>},
      {"general_forum_topic_unhidden", decode_field<&Message::general_forum_topic_unhidden>},
      {"giveaway_created", decode_field<&Message::giveaway_created>},
      {"giveaway", decode_field<&Message::giveaway>},
      {"giveaway_winners", decode_field<&Message::giveaway_winners>},
      {"giveaway_completed", decode_field<&Message::giveaway_completed>},
      {"managed_bot_created", decode_field<&Message::managed_bot_created>},
      {"paid_message_price_changed", decode_field<&Message::paid_message_price_changed>},
      {"poll_option_added", decode_field<&Message::poll_option_added>},
      {"poll_option_deleted", decode_field<&Message::poll_option_deleted>},
      {"suggested_post_approved", decode_field<&Message::suggested_post_approved>},
      {"suggested_post_approval_failed", decode_field<&Message::suggested_post_approval_failed>},
      {"suggested_post_declined", decode_field<&Message::suggested_post_declined>},
      {"suggested_post_paid", decode_field<&Message::suggested_post_paid>},
      {"suggested_post_refunded", decode_field<&Message::suggested_post_refunded>},
      {"video_chat_scheduled", decode_field<&Message::video_chat_scheduled>},
      {"video_chat_started", decode_field<&Message::video_chat_started>},
      {"video_chat_ended", decode_field<&Message::video_chat_ended>},
      {"video_chat_participants_invited", decode_field<&Message::video_chat_participants_invited>},
      {"web_app_data", decode_field<&Message::web_app_data>},
      {"reply_markup", decode_field<&Message::reply_markup>},
  });
  decode_members(in, &value, members);
}

MessageId::MessageId() = default;
MessageId::MessageId(std::int64_t message_id)
    : message_id(message_id) {}
MessageId::MessageId(const MessageId&) = default;
MessageId::MessageId(MessageId&&) noexcept = default;
MessageId& MessageId::operator=(const MessageId& other) {
  return *this = MessageId(other);
}
MessageId& MessageId::operator=(MessageId&& other) noexcept {
  return replace_value(*this, other);
}
MessageId::~MessageId() = default;
bool MessageId::operator==(const MessageId& other) const {
  return message_id == other.message_id;
}

void encode(json_writer& out, const MessageId& value) {
  out.begin_object();
  encode_member(out, "message_id", value.message_id);
  out.end_object();
}

void decode(json_reader& in, MessageId& value) {
  static constexpr json_member_table members({
      {"message_id", decode_field<&MessageId::message_id>},
  });
  decode_members(in, &value, members);
}

InaccessibleMessage::InaccessibleMessage() = default;
InaccessibleMessage::InaccessibleMessage(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date)
    : chat(std::move(chat)), message_id(message_id), date(date) {}
InaccessibleMessage::InaccessibleMessage(const InaccessibleMessage&) = default;
InaccessibleMessage::InaccessibleMessage(InaccessibleMessage&&) noexcept = default;
InaccessibleMessage& InaccessibleMessage::operator=(const InaccessibleMessage& other) {
  return *this = InaccessibleMessage(other);
}
InaccessibleMessage& InaccessibleMessage::operator=(InaccessibleMessage&& other) noexcept {
  return replace_value(*this, other);
}
InaccessibleMessage::~InaccessibleMessage() = default;
bool InaccessibleMessage::operator==(const InaccessibleMessage& other) const {
  return chat == other.chat &&
         message_id == other.message_id &&
         date == other.date;
}

void encode(json_writer& out, const InaccessibleMessage& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "date", value.date);
  out.end_object();
}

void decode(json_reader& in, InaccessibleMessage& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&InaccessibleMessage::chat>},
      {"message_id", decode_field<&InaccessibleMessage::message_id>},
      {"date", decode_field<&InaccessibleMessage::date>},
  });
  decode_members(in, &value, members);
}

MaybeInaccessibleMessage::MaybeInaccessibleMessage() = default;
MaybeInaccessibleMessage::MaybeInaccessibleMessage(Message held)
    : value(std::in_place_type<boxed<Message>>, std::move(held)) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(InaccessibleMessage held)
    : value(std::in_place_type<boxed<InaccessibleMessage>>, std::move(held)) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(const MaybeInaccessibleMessage&) = default;
MaybeInaccessibleMessage::MaybeInaccessibleMessage(MaybeInaccessibleMessage&&) noexcept = default;
MaybeInaccessibleMessage& MaybeInaccessibleMessage::operator=(const MaybeInaccessibleMessage& other) {
  return *this = MaybeInaccessibleMessage(other);
}
MaybeInaccessibleMessage& MaybeInaccessibleMessage::operator=(MaybeInaccessibleMessage&& other) noexcept {
  return replace_value(*this, other);
}
MaybeInaccessibleMessage::~MaybeInaccessibleMessage() = default;
bool MaybeInaccessibleMessage::operator==(const MaybeInaccessibleMessage& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MaybeInaccessibleMessage& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MaybeInaccessibleMessage& value) {
  if (in.kind() == json_kind::object) {
    if (has_number(in, "date", 0)) return decode_alternative<MaybeInaccessibleMessage, boxed<InaccessibleMessage>>(in, &value);
    return decode_alternative<MaybeInaccessibleMessage, boxed<Message>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

MessageEntity::MessageEntity() = default;
MessageEntity::MessageEntity(MessageEntityType type, std::int64_t offset, std::int64_t length)
    : type(std::move(type)), offset(offset), length(length) {}
MessageEntity::MessageEntity(const MessageEntity&) = default;
MessageEntity::MessageEntity(MessageEntity&&) noexcept = default;
MessageEntity& MessageEntity::operator=(const MessageEntity& other) {
  return *this = MessageEntity(other);
}
MessageEntity& MessageEntity::operator=(MessageEntity&& other) noexcept {
  return replace_value(*this, other);
}
MessageEntity::~MessageEntity() = default;
bool MessageEntity::operator==(const MessageEntity& other) const {
  return type == other.type &&
         offset == other.offset &&
         length == other.length &&
         url == other.url &&
         user == other.user &&
         language == other.language &&
         custom_emoji_id == other.custom_emoji_id &&
         unix_time == other.unix_time &&
         date_time_format == other.date_time_format;
}
MessageEntity& MessageEntity::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
MessageEntity&& MessageEntity::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
MessageEntity& MessageEntity::with_user(User value) & {
  this->user = std::move(value);
  return *this;
}
MessageEntity&& MessageEntity::with_user(User value) && {
  return std::move(with_user(std::move(value)));
}
MessageEntity& MessageEntity::with_language(std::string value) & {
  this->language = std::move(value);
  return *this;
}
MessageEntity&& MessageEntity::with_language(std::string value) && {
  return std::move(with_language(std::move(value)));
}
MessageEntity& MessageEntity::with_custom_emoji_id(std::string value) & {
  this->custom_emoji_id = std::move(value);
  return *this;
}
MessageEntity&& MessageEntity::with_custom_emoji_id(std::string value) && {
  return std::move(with_custom_emoji_id(std::move(value)));
}
MessageEntity& MessageEntity::with_unix_time(std::chrono::sys_seconds value) & {
  this->unix_time = value;
  return *this;
}
MessageEntity&& MessageEntity::with_unix_time(std::chrono::sys_seconds value) && {
  return std::move(with_unix_time(value));
}
MessageEntity& MessageEntity::with_date_time_format(std::string value) & {
  this->date_time_format = std::move(value);
  return *this;
}
MessageEntity&& MessageEntity::with_date_time_format(std::string value) && {
  return std::move(with_date_time_format(std::move(value)));
}

void encode(json_writer& out, const MessageEntity& value) {
  out.begin_object();
  encode_member(out, "type", value.type);
  encode_member(out, "offset", value.offset);
  encode_member(out, "length", value.length);
  encode_member(out, "url", value.url);
  encode_member(out, "user", value.user);
  encode_member(out, "language", value.language);
  encode_member(out, "custom_emoji_id", value.custom_emoji_id);
  encode_member(out, "unix_time", value.unix_time);
  encode_member(out, "date_time_format", value.date_time_format);
  out.end_object();
}

void decode(json_reader& in, MessageEntity& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&MessageEntity::type>},
      {"offset", decode_field<&MessageEntity::offset>},
      {"length", decode_field<&MessageEntity::length>},
      {"url", decode_field<&MessageEntity::url>},
      {"user", decode_field<&MessageEntity::user>},
      {"language", decode_field<&MessageEntity::language>},
      {"custom_emoji_id", decode_field<&MessageEntity::custom_emoji_id>},
      {"unix_time", decode_field<&MessageEntity::unix_time>},
      {"date_time_format", decode_field<&MessageEntity::date_time_format>},
  });
  decode_members(in, &value, members);
}

TextQuote::TextQuote() = default;
TextQuote::TextQuote(std::string text, std::int64_t position)
    : text(std::move(text)), position(position) {}
TextQuote::TextQuote(const TextQuote&) = default;
TextQuote::TextQuote(TextQuote&&) noexcept = default;
TextQuote& TextQuote::operator=(const TextQuote& other) {
  return *this = TextQuote(other);
}
TextQuote& TextQuote::operator=(TextQuote&& other) noexcept {
  return replace_value(*this, other);
}
TextQuote::~TextQuote() = default;
bool TextQuote::operator==(const TextQuote& other) const {
  return text == other.text &&
         entities == other.entities &&
         position == other.position &&
         is_manual == other.is_manual;
}

void encode(json_writer& out, const TextQuote& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "entities", value.entities);
  encode_member(out, "position", value.position);
  encode_member(out, "is_manual", value.is_manual);
  out.end_object();
}

void decode(json_reader& in, TextQuote& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&TextQuote::text>},
      {"entities", decode_field<&TextQuote::entities>},
      {"position", decode_field<&TextQuote::position>},
      {"is_manual", decode_field<&TextQuote::is_manual>},
  });
  decode_members(in, &value, members);
}

ExternalReplyInfo::ExternalReplyInfo() = default;
ExternalReplyInfo::ExternalReplyInfo(MessageOrigin origin)
    : origin(std::move(origin)) {}
ExternalReplyInfo::ExternalReplyInfo(const ExternalReplyInfo&) = default;
ExternalReplyInfo::ExternalReplyInfo(ExternalReplyInfo&&) noexcept = default;
ExternalReplyInfo& ExternalReplyInfo::operator=(const ExternalReplyInfo& other) {
  return *this = ExternalReplyInfo(other);
}
ExternalReplyInfo& ExternalReplyInfo::operator=(ExternalReplyInfo&& other) noexcept {
  return replace_value(*this, other);
}
ExternalReplyInfo::~ExternalReplyInfo() = default;
bool ExternalReplyInfo::operator==(const ExternalReplyInfo& other) const {
  return origin == other.origin &&
         chat == other.chat &&
         message_id == other.message_id &&
         link_preview_options == other.link_preview_options &&
         animation == other.animation &&
         audio == other.audio &&
         document == other.document &&
         live_photo == other.live_photo &&
         paid_media == other.paid_media &&
         photo == other.photo &&
         sticker == other.sticker &&
         story == other.story &&
         video == other.video &&
         video_note == other.video_note &&
         voice == other.voice &&
         has_media_spoiler == other.has_media_spoiler &&
         checklist == other.checklist &&
         contact == other.contact &&
         dice == other.dice &&
         game == other.game &&
         giveaway == other.giveaway &&
         giveaway_winners == other.giveaway_winners &&
         invoice == other.invoice &&
         location == other.location &&
         poll == other.poll &&
         venue == other.venue;
}

void encode(json_writer& out, const ExternalReplyInfo& value) {
  out.begin_object();
  encode_member(out, "origin", value.origin);
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "link_preview_options", value.link_preview_options);
  encode_member(out, "animation", value.animation);
  encode_member(out, "audio", value.audio);
  encode_member(out, "document", value.document);
  encode_member(out, "live_photo", value.live_photo);
  encode_member(out, "paid_media", value.paid_media);
  encode_member(out, "photo", value.photo);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "story", value.story);
  encode_member(out, "video", value.video);
  encode_member(out, "video_note", value.video_note);
  encode_member(out, "voice", value.voice);
  encode_member(out, "has_media_spoiler", value.has_media_spoiler);
  encode_member(out, "checklist", value.checklist);
  encode_member(out, "contact", value.contact);
  encode_member(out, "dice", value.dice);
  encode_member(out, "game", value.game);
  encode_member(out, "giveaway", value.giveaway);
  encode_member(out, "giveaway_winners", value.giveaway_winners);
  encode_member(out, "invoice", value.invoice);
  encode_member(out, "location", value.location);
  encode_member(out, "poll", value.poll);
  encode_member(out, "venue", value.venue);
  out.end_object();
}

void decode(json_reader& in, ExternalReplyInfo& value) {
  static constexpr json_member_table members({
      {"origin", decode_field<&ExternalReplyInfo::origin>},
      {"chat", decode_field<&ExternalReplyInfo::chat>},
      {"message_id", decode_field<&ExternalReplyInfo::message_id>},
      {"link_preview_options", decode_field<&ExternalReplyInfo::link_preview_options>},
      {"animation", decode_field<&ExternalReplyInfo::animation>},
      {"audio", decode_field<&ExternalReplyInfo::audio>},
      {"document", decode_field<&ExternalReplyInfo::document>},
      {"live_photo", decode_field<&ExternalReplyInfo::live_photo>},
      {"paid_media", decode_field<&ExternalReplyInfo::paid_media>},
      {"photo", decode_field<&ExternalReplyInfo::photo>},
      {"sticker", decode_field<&ExternalReplyInfo::sticker>},
      {"story", decode_field<&ExternalReplyInfo::story>},
      {"video", decode_field<&ExternalReplyInfo::video>},
      {"video_note", decode_field<&ExternalReplyInfo::video_note>},
      {"voice", decode_field<&ExternalReplyInfo::voice>},
      {"has_media_spoiler", decode_field<&ExternalReplyInfo::has_media_spoiler>},
      {"checklist", decode_field<&ExternalReplyInfo::checklist>},
      {"contact", decode_field<&ExternalReplyInfo::contact>},
      {"dice", decode_field<&ExternalReplyInfo::dice>},
      {"game", decode_field<&ExternalReplyInfo::game>},
      {"giveaway", decode_field<&ExternalReplyInfo::giveaway>},
      {"giveaway_winners", decode_field<&ExternalReplyInfo::giveaway_winners>},
      {"invoice", decode_field<&ExternalReplyInfo::invoice>},
      {"location", decode_field<&ExternalReplyInfo::location>},
      {"poll", decode_field<&ExternalReplyInfo::poll>},
      {"venue", decode_field<&ExternalReplyInfo::venue>},
  });
  decode_members(in, &value, members);
}

ReplyParameters::ReplyParameters() = default;
ReplyParameters::ReplyParameters(std::int64_t message_id)
    : message_id(message_id) {}
ReplyParameters::ReplyParameters(const ReplyParameters&) = default;
ReplyParameters::ReplyParameters(ReplyParameters&&) noexcept = default;
ReplyParameters& ReplyParameters::operator=(const ReplyParameters& other) {
  return *this = ReplyParameters(other);
}
ReplyParameters& ReplyParameters::operator=(ReplyParameters&& other) noexcept {
  return replace_value(*this, other);
}
ReplyParameters::~ReplyParameters() = default;
bool ReplyParameters::operator==(const ReplyParameters& other) const {
  return message_id == other.message_id &&
         chat_id == other.chat_id &&
         ephemeral_message_id == other.ephemeral_message_id &&
         allow_sending_without_reply == other.allow_sending_without_reply &&
         quote == other.quote &&
         quote_parse_mode == other.quote_parse_mode &&
         quote_entities == other.quote_entities &&
         quote_position == other.quote_position &&
         checklist_task_id == other.checklist_task_id &&
         poll_option_id == other.poll_option_id;
}
ReplyParameters& ReplyParameters::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
ReplyParameters&& ReplyParameters::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
ReplyParameters& ReplyParameters::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
ReplyParameters&& ReplyParameters::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
ReplyParameters& ReplyParameters::with_ephemeral_message_id(std::int64_t value) & {
  this->ephemeral_message_id = value;
  return *this;
}
ReplyParameters&& ReplyParameters::with_ephemeral_message_id(std::int64_t value) && {
  return std::move(with_ephemeral_message_id(value));
}
ReplyParameters& ReplyParameters::with_allow_sending_without_reply(bool value) & {
  this->allow_sending_without_reply = value;
  return *this;
}
ReplyParameters&& ReplyParameters::with_allow_sending_without_reply(bool value) && {
  return std::move(with_allow_sending_without_reply(value));
}
ReplyParameters& ReplyParameters::with_quote(std::string value) & {
  this->quote = std::move(value);
  return *this;
}
ReplyParameters&& ReplyParameters::with_quote(std::string value) && {
  return std::move(with_quote(std::move(value)));
}
ReplyParameters& ReplyParameters::with_quote_parse_mode(ParseMode value) & {
  this->quote_parse_mode = std::move(value);
  return *this;
}
ReplyParameters&& ReplyParameters::with_quote_parse_mode(ParseMode value) && {
  return std::move(with_quote_parse_mode(std::move(value)));
}
ReplyParameters& ReplyParameters::with_quote_entities(std::vector<MessageEntity> value) & {
  this->quote_entities = std::move(value);
  return *this;
}
ReplyParameters&& ReplyParameters::with_quote_entities(std::vector<MessageEntity> value) && {
  return std::move(with_quote_entities(std::move(value)));
}
ReplyParameters& ReplyParameters::add_quote_entities(MessageEntity element) & {
  if (!this->quote_entities) this->quote_entities.emplace();
  this->quote_entities->push_back(std::move(element));
  return *this;
}
ReplyParameters&& ReplyParameters::add_quote_entities(MessageEntity element) && {
  return std::move(add_quote_entities(std::move(element)));
}
ReplyParameters& ReplyParameters::with_quote_position(std::int64_t value) & {
  this->quote_position = value;
  return *this;
}
ReplyParameters&& ReplyParameters::with_quote_position(std::int64_t value) && {
  return std::move(with_quote_position(value));
}
ReplyParameters& ReplyParameters::with_checklist_task_id(std::int64_t value) & {
  this->checklist_task_id = value;
  return *this;
}
ReplyParameters&& ReplyParameters::with_checklist_task_id(std::int64_t value) && {
  return std::move(with_checklist_task_id(value));
}
ReplyParameters& ReplyParameters::with_poll_option_id(std::string value) & {
  this->poll_option_id = std::move(value);
  return *this;
}
ReplyParameters&& ReplyParameters::with_poll_option_id(std::string value) && {
  return std::move(with_poll_option_id(std::move(value)));
}

void encode(json_writer& out, const ReplyParameters& value) {
  out.begin_object();
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_member(out, "allow_sending_without_reply", value.allow_sending_without_reply);
  encode_text(out, {"ReplyParameters", "quote", 0, 1024, text_unit::characters}, value.quote, value.quote_parse_mode.has_value());
  encode_member(out, "quote_parse_mode", value.quote_parse_mode);
  encode_member(out, "quote_entities", value.quote_entities);
  encode_member(out, "quote_position", value.quote_position);
  encode_member(out, "checklist_task_id", value.checklist_task_id);
  encode_member(out, "poll_option_id", value.poll_option_id);
  out.end_object();
}

void decode(json_reader& in, ReplyParameters& value) {
  static constexpr json_member_table members({
      {"message_id", decode_field<&ReplyParameters::message_id>},
      {"chat_id", decode_field<&ReplyParameters::chat_id>},
      {"ephemeral_message_id", decode_field<&ReplyParameters::ephemeral_message_id>},
      {"allow_sending_without_reply", decode_field<&ReplyParameters::allow_sending_without_reply>},
      {"quote", decode_field<&ReplyParameters::quote>},
      {"quote_parse_mode", decode_field<&ReplyParameters::quote_parse_mode>},
      {"quote_entities", decode_field<&ReplyParameters::quote_entities>},
      {"quote_position", decode_field<&ReplyParameters::quote_position>},
      {"checklist_task_id", decode_field<&ReplyParameters::checklist_task_id>},
      {"poll_option_id", decode_field<&ReplyParameters::poll_option_id>},
  });
  decode_members(in, &value, members);
}

EphemeralMessageParameters::EphemeralMessageParameters() = default;
EphemeralMessageParameters::EphemeralMessageParameters(std::int64_t receiver_user_id)
    : receiver_user_id(receiver_user_id) {}
EphemeralMessageParameters::EphemeralMessageParameters(const EphemeralMessageParameters&) = default;
EphemeralMessageParameters::EphemeralMessageParameters(EphemeralMessageParameters&&) noexcept = default;
EphemeralMessageParameters& EphemeralMessageParameters::operator=(const EphemeralMessageParameters& other) {
  return *this = EphemeralMessageParameters(other);
}
EphemeralMessageParameters& EphemeralMessageParameters::operator=(EphemeralMessageParameters&& other) noexcept {
  return replace_value(*this, other);
}
EphemeralMessageParameters::~EphemeralMessageParameters() = default;
bool EphemeralMessageParameters::operator==(const EphemeralMessageParameters& other) const {
  return receiver_user_id == other.receiver_user_id &&
         callback_query_id == other.callback_query_id &&
         replace_callback_query_message == other.replace_callback_query_message;
}
EphemeralMessageParameters& EphemeralMessageParameters::with_callback_query_id(std::string value) & {
  this->callback_query_id = std::move(value);
  return *this;
}
EphemeralMessageParameters&& EphemeralMessageParameters::with_callback_query_id(std::string value) && {
  return std::move(with_callback_query_id(std::move(value)));
}
EphemeralMessageParameters& EphemeralMessageParameters::with_replace_callback_query_message(bool value) & {
  this->replace_callback_query_message = value;
  return *this;
}
EphemeralMessageParameters&& EphemeralMessageParameters::with_replace_callback_query_message(bool value) && {
  return std::move(with_replace_callback_query_message(value));
}

void encode(json_writer& out, const EphemeralMessageParameters& value) {
  out.begin_object();
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "callback_query_id", value.callback_query_id);
  encode_member(out, "replace_callback_query_message", value.replace_callback_query_message);
  out.end_object();
}

void decode(json_reader& in, EphemeralMessageParameters& value) {
  static constexpr json_member_table members({
      {"receiver_user_id", decode_field<&EphemeralMessageParameters::receiver_user_id>},
      {"callback_query_id", decode_field<&EphemeralMessageParameters::callback_query_id>},
      {"replace_callback_query_message", decode_field<&EphemeralMessageParameters::replace_callback_query_message>},
  });
  decode_members(in, &value, members);
}

MessageOrigin::MessageOrigin() = default;
MessageOrigin::MessageOrigin(MessageOriginUser held)
    : value(std::in_place_type<boxed<MessageOriginUser>>, std::move(held)) {}
MessageOrigin::MessageOrigin(MessageOriginHiddenUser held)
    : value(std::in_place_type<boxed<MessageOriginHiddenUser>>, std::move(held)) {}
MessageOrigin::MessageOrigin(MessageOriginChat held)
    : value(std::in_place_type<boxed<MessageOriginChat>>, std::move(held)) {}
MessageOrigin::MessageOrigin(MessageOriginChannel held)
    : value(std::in_place_type<boxed<MessageOriginChannel>>, std::move(held)) {}
MessageOrigin::MessageOrigin(const MessageOrigin&) = default;
MessageOrigin::MessageOrigin(MessageOrigin&&) noexcept = default;
MessageOrigin& MessageOrigin::operator=(const MessageOrigin& other) {
  return *this = MessageOrigin(other);
}
MessageOrigin& MessageOrigin::operator=(MessageOrigin&& other) noexcept {
  return replace_value(*this, other);
}
MessageOrigin::~MessageOrigin() = default;
bool MessageOrigin::operator==(const MessageOrigin& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MessageOrigin& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MessageOrigin& value) {
  static constexpr json_member_table alternatives({
      {"user", decode_alternative<MessageOrigin, boxed<MessageOriginUser>>},
      {"hidden_user", decode_alternative<MessageOrigin, boxed<MessageOriginHiddenUser>>},
      {"chat", decode_alternative<MessageOrigin, boxed<MessageOriginChat>>},
      {"channel", decode_alternative<MessageOrigin, boxed<MessageOriginChannel>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

MessageOriginUser::MessageOriginUser() = default;
MessageOriginUser::MessageOriginUser(std::chrono::sys_seconds date, User sender_user)
    : date(date), sender_user(std::move(sender_user)) {}
MessageOriginUser::MessageOriginUser(const MessageOriginUser&) = default;
MessageOriginUser::MessageOriginUser(MessageOriginUser&&) noexcept = default;
MessageOriginUser& MessageOriginUser::operator=(const MessageOriginUser& other) {
  return *this = MessageOriginUser(other);
}
MessageOriginUser& MessageOriginUser::operator=(MessageOriginUser&& other) noexcept {
  return replace_value(*this, other);
}
MessageOriginUser::~MessageOriginUser() = default;
bool MessageOriginUser::operator==(const MessageOriginUser& other) const {
  return date == other.date &&
         sender_user == other.sender_user;
}

void encode(json_writer& out, const MessageOriginUser& value) {
  out.begin_object();
  out.key("type");
  out.string("user");
  encode_member(out, "date", value.date);
  encode_member(out, "sender_user", value.sender_user);
  out.end_object();
}

void decode(json_reader& in, MessageOriginUser& value) {
  static constexpr json_member_table members({
      {"date", decode_field<&MessageOriginUser::date>},
      {"sender_user", decode_field<&MessageOriginUser::sender_user>},
  });
  decode_members(in, &value, members);
}

MessageOriginHiddenUser::MessageOriginHiddenUser() = default;
MessageOriginHiddenUser::MessageOriginHiddenUser(std::chrono::sys_seconds date, std::string sender_user_name)
    : date(date), sender_user_name(std::move(sender_user_name)) {}
MessageOriginHiddenUser::MessageOriginHiddenUser(const MessageOriginHiddenUser&) = default;
MessageOriginHiddenUser::MessageOriginHiddenUser(MessageOriginHiddenUser&&) noexcept = default;
MessageOriginHiddenUser& MessageOriginHiddenUser::operator=(const MessageOriginHiddenUser& other) {
  return *this = MessageOriginHiddenUser(other);
}
MessageOriginHiddenUser& MessageOriginHiddenUser::operator=(MessageOriginHiddenUser&& other) noexcept {
  return replace_value(*this, other);
}
MessageOriginHiddenUser::~MessageOriginHiddenUser() = default;
bool MessageOriginHiddenUser::operator==(const MessageOriginHiddenUser& other) const {
  return date == other.date &&
         sender_user_name == other.sender_user_name;
}

void encode(json_writer& out, const MessageOriginHiddenUser& value) {
  out.begin_object();
  out.key("type");
  out.string("hidden_user");
  encode_member(out, "date", value.date);
  encode_member(out, "sender_user_name", value.sender_user_name);
  out.end_object();
}

void decode(json_reader& in, MessageOriginHiddenUser& value) {
  static constexpr json_member_table members({
      {"date", decode_field<&MessageOriginHiddenUser::date>},
      {"sender_user_name", decode_field<&MessageOriginHiddenUser::sender_user_name>},
  });
  decode_members(in, &value, members);
}

MessageOriginChat::MessageOriginChat() = default;
MessageOriginChat::MessageOriginChat(std::chrono::sys_seconds date, Chat sender_chat)
    : date(date), sender_chat(std::move(sender_chat)) {}
MessageOriginChat::MessageOriginChat(const MessageOriginChat&) = default;
MessageOriginChat::MessageOriginChat(MessageOriginChat&&) noexcept = default;
MessageOriginChat& MessageOriginChat::operator=(const MessageOriginChat& other) {
  return *this = MessageOriginChat(other);
}
MessageOriginChat& MessageOriginChat::operator=(MessageOriginChat&& other) noexcept {
  return replace_value(*this, other);
}
MessageOriginChat::~MessageOriginChat() = default;
bool MessageOriginChat::operator==(const MessageOriginChat& other) const {
  return date == other.date &&
         sender_chat == other.sender_chat &&
         author_signature == other.author_signature;
}

void encode(json_writer& out, const MessageOriginChat& value) {
  out.begin_object();
  out.key("type");
  out.string("chat");
  encode_member(out, "date", value.date);
  encode_member(out, "sender_chat", value.sender_chat);
  encode_member(out, "author_signature", value.author_signature);
  out.end_object();
}

void decode(json_reader& in, MessageOriginChat& value) {
  static constexpr json_member_table members({
      {"date", decode_field<&MessageOriginChat::date>},
      {"sender_chat", decode_field<&MessageOriginChat::sender_chat>},
      {"author_signature", decode_field<&MessageOriginChat::author_signature>},
  });
  decode_members(in, &value, members);
}

MessageOriginChannel::MessageOriginChannel() = default;
MessageOriginChannel::MessageOriginChannel(std::chrono::sys_seconds date, Chat chat, std::int64_t message_id)
    : date(date), chat(std::move(chat)), message_id(message_id) {}
MessageOriginChannel::MessageOriginChannel(const MessageOriginChannel&) = default;
MessageOriginChannel::MessageOriginChannel(MessageOriginChannel&&) noexcept = default;
MessageOriginChannel& MessageOriginChannel::operator=(const MessageOriginChannel& other) {
  return *this = MessageOriginChannel(other);
}
MessageOriginChannel& MessageOriginChannel::operator=(MessageOriginChannel&& other) noexcept {
  return replace_value(*this, other);
}
MessageOriginChannel::~MessageOriginChannel() = default;
bool MessageOriginChannel::operator==(const MessageOriginChannel& other) const {
  return date == other.date &&
         chat == other.chat &&
         message_id == other.message_id &&
         author_signature == other.author_signature;
}

void encode(json_writer& out, const MessageOriginChannel& value) {
  out.begin_object();
  out.key("type");
  out.string("channel");
  encode_member(out, "date", value.date);
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "author_signature", value.author_signature);
  out.end_object();
}

void decode(json_reader& in, MessageOriginChannel& value) {
  static constexpr json_member_table members({
      {"date", decode_field<&MessageOriginChannel::date>},
      {"chat", decode_field<&MessageOriginChannel::chat>},
      {"message_id", decode_field<&MessageOriginChannel::message_id>},
      {"author_signature", decode_field<&MessageOriginChannel::author_signature>},
  });
  decode_members(in, &value, members);
}

LinkPreviewOptions::LinkPreviewOptions() = default;
LinkPreviewOptions::LinkPreviewOptions(const LinkPreviewOptions&) = default;
LinkPreviewOptions::LinkPreviewOptions(LinkPreviewOptions&&) noexcept = default;
LinkPreviewOptions& LinkPreviewOptions::operator=(const LinkPreviewOptions& other) {
  return *this = LinkPreviewOptions(other);
}
LinkPreviewOptions& LinkPreviewOptions::operator=(LinkPreviewOptions&& other) noexcept {
  return replace_value(*this, other);
}
LinkPreviewOptions::~LinkPreviewOptions() = default;
bool LinkPreviewOptions::operator==(const LinkPreviewOptions& other) const {
  return is_disabled == other.is_disabled &&
         url == other.url &&
         prefer_small_media == other.prefer_small_media &&
         prefer_large_media == other.prefer_large_media &&
         show_above_text == other.show_above_text;
}
LinkPreviewOptions& LinkPreviewOptions::with_is_disabled(bool value) & {
  this->is_disabled = value;
  return *this;
}
LinkPreviewOptions&& LinkPreviewOptions::with_is_disabled(bool value) && {
  return std::move(with_is_disabled(value));
}
LinkPreviewOptions& LinkPreviewOptions::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
LinkPreviewOptions&& LinkPreviewOptions::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
LinkPreviewOptions& LinkPreviewOptions::with_prefer_small_media(bool value) & {
  this->prefer_small_media = value;
  return *this;
}
LinkPreviewOptions&& LinkPreviewOptions::with_prefer_small_media(bool value) && {
  return std::move(with_prefer_small_media(value));
}
LinkPreviewOptions& LinkPreviewOptions::with_prefer_large_media(bool value) & {
  this->prefer_large_media = value;
  return *this;
}
LinkPreviewOptions&& LinkPreviewOptions::with_prefer_large_media(bool value) && {
  return std::move(with_prefer_large_media(value));
}
LinkPreviewOptions& LinkPreviewOptions::with_show_above_text(bool value) & {
  this->show_above_text = value;
  return *this;
}
LinkPreviewOptions&& LinkPreviewOptions::with_show_above_text(bool value) && {
  return std::move(with_show_above_text(value));
}

void encode(json_writer& out, const LinkPreviewOptions& value) {
  out.begin_object();
  encode_member(out, "is_disabled", value.is_disabled);
  encode_member(out, "url", value.url);
  encode_member(out, "prefer_small_media", value.prefer_small_media);
  encode_member(out, "prefer_large_media", value.prefer_large_media);
  encode_member(out, "show_above_text", value.show_above_text);
  out.end_object();
}

void decode(json_reader& in, LinkPreviewOptions& value) {
  static constexpr json_member_table members({
      {"is_disabled", decode_field<&LinkPreviewOptions::is_disabled>},
      {"url", decode_field<&LinkPreviewOptions::url>},
      {"prefer_small_media", decode_field<&LinkPreviewOptions::prefer_small_media>},
      {"prefer_large_media", decode_field<&LinkPreviewOptions::prefer_large_media>},
      {"show_above_text", decode_field<&LinkPreviewOptions::show_above_text>},
  });
  decode_members(in, &value, members);
}

DirectMessagesTopic::DirectMessagesTopic() = default;
DirectMessagesTopic::DirectMessagesTopic(std::int64_t topic_id)
    : topic_id(topic_id) {}
DirectMessagesTopic::DirectMessagesTopic(const DirectMessagesTopic&) = default;
DirectMessagesTopic::DirectMessagesTopic(DirectMessagesTopic&&) noexcept = default;
DirectMessagesTopic& DirectMessagesTopic::operator=(const DirectMessagesTopic& other) {
  return *this = DirectMessagesTopic(other);
}
DirectMessagesTopic& DirectMessagesTopic::operator=(DirectMessagesTopic&& other) noexcept {
  return replace_value(*this, other);
}
DirectMessagesTopic::~DirectMessagesTopic() = default;
bool DirectMessagesTopic::operator==(const DirectMessagesTopic& other) const {
  return topic_id == other.topic_id &&
         user == other.user;
}

void encode(json_writer& out, const DirectMessagesTopic& value) {
  out.begin_object();
  encode_member(out, "topic_id", value.topic_id);
  encode_member(out, "user", value.user);
  out.end_object();
}

void decode(json_reader& in, DirectMessagesTopic& value) {
  static constexpr json_member_table members({
      {"topic_id", decode_field<&DirectMessagesTopic::topic_id>},
      {"user", decode_field<&DirectMessagesTopic::user>},
  });
  decode_members(in, &value, members);
}

MessageOrTrue::MessageOrTrue() = default;
MessageOrTrue::MessageOrTrue(Message held)
    : value(std::in_place_type<boxed<Message>>, std::move(held)) {}
MessageOrTrue::MessageOrTrue(bool held)
    : value(std::in_place_type<bool>, held) {}
MessageOrTrue::MessageOrTrue(const MessageOrTrue&) = default;
MessageOrTrue::MessageOrTrue(MessageOrTrue&&) noexcept = default;
MessageOrTrue& MessageOrTrue::operator=(const MessageOrTrue& other) {
  return *this = MessageOrTrue(other);
}
MessageOrTrue& MessageOrTrue::operator=(MessageOrTrue&& other) noexcept {
  return replace_value(*this, other);
}
MessageOrTrue::~MessageOrTrue() = default;
bool MessageOrTrue::operator==(const MessageOrTrue& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MessageOrTrue& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MessageOrTrue& value) {
  if (in.kind() == json_kind::boolean) return decode_alternative<MessageOrTrue, bool>(in, &value);
  if (in.kind() == json_kind::object) return decode_alternative<MessageOrTrue, boxed<Message>>(in, &value);
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
