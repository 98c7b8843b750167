// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/user.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetUserProfilePhotos get_user_profile_photos(const json_arguments& given) {
  GetUserProfilePhotos request(given.take<std::int64_t>("user_id"));
  if (given.has("offset")) {
    request.with_offset(given.take<std::int64_t>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  return request;
}

GetUserProfileAudios get_user_profile_audios(const json_arguments& given) {
  GetUserProfileAudios request(given.take<std::int64_t>("user_id"));
  if (given.has("offset")) {
    request.with_offset(given.take<std::int64_t>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  return request;
}

SetUserEmojiStatus set_user_emoji_status(const json_arguments& given) {
  SetUserEmojiStatus request(given.take<std::int64_t>("user_id"));
  if (given.has("emoji_status_custom_emoji_id")) {
    request.with_emoji_status_custom_emoji_id(given.take<std::string>("emoji_status_custom_emoji_id"));
  }
  if (given.has("emoji_status_expiration_date")) {
    request.with_emoji_status_expiration_date(given.take<std::chrono::sys_seconds>("emoji_status_expiration_date"));
  }
  return request;
}

GetUserPersonalChatMessages get_user_personal_chat_messages(const json_arguments& given) {
  GetUserPersonalChatMessages request(given.take<std::int64_t>("user_id"),
                                      given.take<std::int64_t>("limit"));
  return request;
}

VerifyUser verify_user(const json_arguments& given) {
  VerifyUser request(given.take<std::int64_t>("user_id"));
  if (given.has("custom_description")) {
    request.with_custom_description(given.take<std::string>("custom_description"));
  }
  return request;
}

VerifyChat verify_chat(const json_arguments& given) {
  VerifyChat request(given.take<ChatId>("chat_id"));
  if (given.has("custom_description")) {
    request.with_custom_description(given.take<std::string>("custom_description"));
  }
  return request;
}

RemoveUserVerification remove_user_verification(const json_arguments& given) {
  RemoveUserVerification request(given.take<std::int64_t>("user_id"));
  return request;
}

RemoveChatVerification remove_chat_verification(const json_arguments& given) {
  RemoveChatVerification request(given.take<ChatId>("chat_id"));
  return request;
}

}  // namespace

void register_user_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_user_profile_photos>("UserProfilePhotos"));
  all.push_back(describe_method<&get_user_profile_audios>("UserProfileAudios"));
  all.push_back(describe_method<&set_user_emoji_status>("True"));
  all.push_back(describe_method<&get_user_personal_chat_messages>("Array of Message"));
  all.push_back(describe_method<&verify_user>("True"));
  all.push_back(describe_method<&verify_chat>("True"));
  all.push_back(describe_method<&remove_user_verification>("True"));
  all.push_back(describe_method<&remove_chat_verification>("True"));
}

}  // namespace botcore::test
