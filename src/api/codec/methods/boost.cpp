// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/boost.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

GetUserChatBoosts::GetUserChatBoosts(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
GetUserChatBoosts::GetUserChatBoosts(const GetUserChatBoosts&) = default;
GetUserChatBoosts::GetUserChatBoosts(GetUserChatBoosts&&) noexcept = default;
GetUserChatBoosts& GetUserChatBoosts::operator=(const GetUserChatBoosts& other) {
  return *this = GetUserChatBoosts(other);
}
GetUserChatBoosts& GetUserChatBoosts::operator=(GetUserChatBoosts&& other) noexcept {
  return replace_value(*this, other);
}
GetUserChatBoosts::~GetUserChatBoosts() = default;
bool GetUserChatBoosts::operator==(const GetUserChatBoosts& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id;
}

void encode(json_writer& out, const GetUserChatBoosts& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
