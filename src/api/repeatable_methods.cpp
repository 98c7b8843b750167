#include "botcore/api/retry_layer.hpp"

#include <algorithm>
#include <array>

namespace botcore::inline v0 {
namespace {

/// The methods that may be sent twice: the state is the same as after once, and so is the answer. All that read do; of
/// the others those that set something, and that the server does not refuse the second time ("is not modified",
/// "not found"). A method that is not here, such as one of a later Bot API, is not repeated. Sorted.
constexpr std::array repeatable_methods = std::to_array<std::string_view>({
    "answerCallbackQuery",
    "banChatMember",
    "banChatSenderChat",
    "deleteMessages",
    "deleteMyCommands",
    "deleteWebhook",
    "getAvailableGifts",
    "getBusinessAccountGifts",
    "getBusinessAccountStarBalance",
    "getBusinessConnection",
    "getChat",
    "getChatAdministrators",
    "getChatGifts",
    "getChatMember",
    "getChatMemberCount",
    "getChatMenuButton",
    "getCustomEmojiStickers",
    "getFile",
    "getForumTopicIconStickers",
    "getGameHighScores",
    "getManagedBotAccessSettings",
    "getManagedBotToken",
    "getMe",
    "getMyCommands",
    "getMyDefaultAdministratorRights",
    "getMyDescription",
    "getMyName",
    "getMyShortDescription",
    "getMyStarBalance",
    "getStarTransactions",
    "getStickerSet",
    "getUpdates",
    "getUserChatBoosts",
    "getUserGifts",
    "getUserPersonalChatMessages",
    "getUserProfileAudios",
    "getUserProfilePhotos",
    "getWebhookInfo",
    "promoteChatMember",
    "readBusinessMessage",
    "restrictChatMember",
    "sendChatAction",
    "sendMessageDraft",
    "sendRichMessageDraft",
    "setBusinessAccountBio",
    "setBusinessAccountGiftSettings",
    "setBusinessAccountName",
    "setBusinessAccountUsername",
    "setChatAdministratorCustomTitle",
    "setChatMemberTag",
    "setChatMenuButton",
    "setChatPermissions",
    "setCustomEmojiStickerSetThumbnail",
    "setManagedBotAccessSettings",
    "setMessageReaction",
    "setMyCommands",
    "setMyDefaultAdministratorRights",
    "setMyDescription",
    "setMyName",
    "setMyShortDescription",
    "setPassportDataErrors",
    "setStickerEmojiList",
    "setStickerKeywords",
    "setStickerMaskPosition",
    "setStickerPositionInSet",
    "setStickerSetThumbnail",
    "setStickerSetTitle",
    "setUserEmojiStatus",
    "setWebhook",
    "unbanChatMember",
    "unbanChatSenderChat",
    "unpinAllChatMessages",
    "unpinAllForumTopicMessages",
    "unpinAllGeneralForumTopicMessages",
});

constexpr bool strictly_sorted() noexcept {
  for (std::size_t i = 1; i < repeatable_methods.size(); ++i) {
    if (!(repeatable_methods[i - 1] < repeatable_methods[i])) return false;
  }
  return true;
}
static_assert(strictly_sorted(), "the table is searched by halving");

}  // namespace

bool is_repeatable(std::string_view method) noexcept {
  return std::binary_search(repeatable_methods.begin(), repeatable_methods.end(), method);
}

std::span<const std::string_view> repeatable_method_names() noexcept {
  return repeatable_methods;
}

}  // namespace botcore::inline v0
