// Written by src/codegen/generate.py: do not edit.
#include "../method_registry.hpp"

namespace botcore::test {

void register_updates_methods(std::vector<registered_method>& all);
void register_bot_methods(std::vector<registered_method>& all);
void register_message_methods(std::vector<registered_method>& all);
void register_media_methods(std::vector<registered_method>& all);
void register_user_methods(std::vector<registered_method>& all);
void register_chat_member_methods(std::vector<registered_method>& all);
void register_chat_invite_methods(std::vector<registered_method>& all);
void register_chat_methods(std::vector<registered_method>& all);
void register_forum_methods(std::vector<registered_method>& all);
void register_boost_methods(std::vector<registered_method>& all);
void register_business_methods(std::vector<registered_method>& all);
void register_gift_methods(std::vector<registered_method>& all);
void register_story_methods(std::vector<registered_method>& all);
void register_inline_mode_methods(std::vector<registered_method>& all);
void register_edit_methods(std::vector<registered_method>& all);
void register_ephemeral_methods(std::vector<registered_method>& all);
void register_sticker_methods(std::vector<registered_method>& all);
void register_rich_message_methods(std::vector<registered_method>& all);
void register_payment_methods(std::vector<registered_method>& all);
void register_passport_methods(std::vector<registered_method>& all);
void register_game_methods(std::vector<registered_method>& all);

const std::vector<registered_method>& registered_methods() {
  static const std::vector<registered_method> all = [] {
    std::vector<registered_method> methods;
    register_updates_methods(methods);
    register_bot_methods(methods);
    register_message_methods(methods);
    register_media_methods(methods);
    register_user_methods(methods);
    register_chat_member_methods(methods);
    register_chat_invite_methods(methods);
    register_chat_methods(methods);
    register_forum_methods(methods);
    register_boost_methods(methods);
    register_business_methods(methods);
    register_gift_methods(methods);
    register_story_methods(methods);
    register_inline_mode_methods(methods);
    register_edit_methods(methods);
    register_ephemeral_methods(methods);
    register_sticker_methods(methods);
    register_rich_message_methods(methods);
    register_payment_methods(methods);
    register_passport_methods(methods);
    register_game_methods(methods);
    return methods;
  }();
  return all;
}

}  // namespace botcore::test
