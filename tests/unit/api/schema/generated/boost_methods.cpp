// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/boost.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetUserChatBoosts get_user_chat_boosts(const json_arguments& given) {
  GetUserChatBoosts request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  return request;
}

}  // namespace

void register_boost_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_user_chat_boosts>("UserChatBoosts"));
}

}  // namespace botcore::test
