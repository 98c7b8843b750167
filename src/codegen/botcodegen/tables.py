"""What the facts do not say: which file a type or method goes to, and good names for what has none.

A topic lists names and patterns (`Story*`). A name spelt out wins over a pattern; of patterns the first one
that fits wins. What fits nowhere stops the generator: decide here where it belongs.
"""

from dataclasses import dataclass, field
from typing import Dict, List


@dataclass
class Tables:
    """The choices of one schema; the golden tests bring their own."""

    type_topics: Dict[str, List[str]]
    method_topics: Dict[str, List[str]]
    # "Owner.field" of the first field with a set of values -> the name of its enumeration.
    enumerations: Dict[str, str] = field(default_factory=dict)
    # "A or B" as in the facts -> the name of its union.
    unions: Dict[str, str] = field(default_factory=dict)
    # Type -> optional fields without which nobody builds one: its constructor takes them.
    natural: Dict[str, List[str]] = field(default_factory=dict)


TYPE_TOPICS = {
    "updates": ["Update", "WebhookInfo", "ResponseParameters", "CallbackQuery", "BotSubscriptionUpdated",
                "ManagedBotUpdated", "MessageGenerationStopped"],
    "user_and_chat": ["User", "Chat"],
    "profile": ["ChatFullInfo", "ChatPhoto", "ChatLocation", "Birthdate", "UserRating", "UserProfilePhotos",
                "UserProfileAudios", "Community", "InputProfilePhoto*"],
    "chat_member": ["ChatMember*", "ChatPermissions", "ChatAdministratorRights", "ChatInviteLink", "ChatJoinRequest"],
    "message": ["Message", "MessageId", "InaccessibleMessage", "MaybeInaccessibleMessage", "MessageEntity",
                "TextQuote", "ExternalReplyInfo", "ReplyParameters", "EphemeralMessageParameters",
                "MessageOrigin*", "LinkPreviewOptions", "MessageOrTrue", "DirectMessagesTopic"],
    "media": ["PhotoSize", "Animation", "Audio", "Document", "LivePhoto", "VideoQuality", "Video", "VideoNote",
              "Voice", "PaidMedia", "PaidMedia*", "Contact", "Dice", "Link", "Location", "Venue", "File"],
    "input_media": ["InputMedia*", "InputPaidMedia*", "MediaGroupItem"],
    "poll": ["Poll", "PollMedia", "PollOption", "PollAnswer", "InputPoll*", "Checklist", "ChecklistTask",
             "InputChecklist*"],
    "service_message": ["WebAppData", "ProximityAlertTriggered", "MessageAutoDeleteTimerChanged",
                        "ManagedBotCreated", "PollOptionAdded", "PollOptionDeleted", "Background*", "ChatBackground",
                        "ChecklistTasks*", "CommunityChat*", "Forum*", "GeneralForum*", "SharedUser", "UsersShared",
                        "ChatShared", "WriteAccessAllowed", "VideoChat*", "PaidMessagePriceChanged",
                        "DirectMessagePriceChanged", "SuggestedPost*", "ChatOwner*"],
    "giveaway": ["Giveaway*"],
    "keyboard": ["ReplyMarkup", "ReplyKeyboard*", "KeyboardButton*", "InlineKeyboard*", "LoginUrl",
                 "SwitchInlineQueryChosenChat", "CopyTextButton", "DisabledButton", "ForceReply", "WebAppInfo",
                 "PreparedKeyboardButton"],
    "business": ["Business*"],
    "story": ["Story", "StoryArea*", "LocationAddress", "InputStoryContent*"],
    "reaction": ["Reaction*", "MessageReaction*"],
    "gift": ["Gift", "GiftInfo", "GiftBackground", "Gifts", "UniqueGift*", "OwnedGift*", "AcceptedGiftTypes"],
    "bot": ["BotCommand*", "BotName", "BotDescription", "BotShortDescription", "BotAccessSettings", "MenuButton*"],
    "boost": ["ChatBoost*", "UserChatBoosts"],
    "sticker": ["Sticker", "StickerSet", "MaskPosition", "InputSticker"],
    "rich_message": ["RichMessage", "InputRichMessage", "InputRichMessageMedia", "RichMessageMedia",
                     "RichMessageButton"],
    "rich_text": ["RichText*"],
    "rich_block": ["RichBlock*"],
    "input_rich_block": ["InputRichBlock*"],
    "inline_mode": ["InlineQuery", "InlineQueryResultsButton", "ChosenInlineResult", "SentWebAppMessage",
                    "SentGuestMessage", "PreparedInlineMessage"],
    "inline_content": ["InputMessageContent", "Input*MessageContent"],
    "inline_cached_result": ["InlineQueryResultCached*"],
    "inline_result": ["InlineQueryResult*"],
    "payment": ["LabeledPrice", "Invoice", "Shipping*", "OrderInfo", "SuccessfulPayment", "RefundedPayment",
                "PreCheckoutQuery", "PaidMediaPurchased"],
    "stars": ["StarAmount", "StarTransaction*", "RevenueWithdrawalState*", "AffiliateInfo", "TransactionPartner*"],
    "passport": ["Passport*", "Encrypted*"],
    "game": ["Game", "CallbackGame", "GameHighScore"],
}

METHOD_TOPICS = {
    "updates": ["getUpdates", "*Webhook", "getWebhookInfo", "answerCallbackQuery", "answerGuestQuery"],
    "message": ["sendMessage", "forwardMessage*", "copyMessage*", "sendChatAction", "sendMessageDraft", "sendDice",
                "sendLocation", "sendVenue", "sendContact", "sendPoll", "stopPoll", "sendChecklist",
                "setMessageReaction", "delete*Reaction*", "approveSuggestedPost", "declineSuggestedPost"],
    "media": ["sendPhoto", "sendLivePhoto", "sendAudio", "sendDocument", "sendVideo*", "sendAnimation", "sendVoice",
              "sendPaidMedia", "sendMediaGroup", "getFile"],
    "edit": ["editMessage*", "stopMessageLiveLocation", "deleteMessage", "deleteMessages"],
    "ephemeral": ["*Ephemeral*"],
    "user": ["getUserProfile*", "getUserPersonalChatMessages", "setUserEmojiStatus", "verify*", "removeUserVerification", "removeChatVerification"],
    "chat_member": ["*ChatMember", "*ChatMembers", "*ChatAdministrator*", "*ChatMemberTag", "*ChatMemberCount",
                    "*ChatSenderChat", "setChatPermissions"],
    "chat_invite": ["*InviteLink", "*ChatJoinRequest*"],
    "chat": ["setChat*", "getChat", "deleteChat*", "*ChatMessage", "*ChatMessages", "leaveChat"],
    "forum": ["*ForumTopic*"],
    "bot": ["getMe", "logOut", "close", "*MyCommands", "*My*Description", "*MyName", "*MyProfilePhoto",
            "*MyDefaultAdministratorRights", "setChatMenuButton", "getChatMenuButton", "*ManagedBot*"],
    "boost": ["getUserChatBoosts"],
    "business": ["*Business*"],
    "gift": ["getUserGifts", "getChatGifts", "*Gift*", "gift*"],
    "story": ["*Story"],
    "sticker": ["*Sticker*"],
    "rich_message": ["sendRichMessage*"],
    "inline_mode": ["answerInlineQuery", "answerWebAppQuery", "savePrepared*"],
    "payment": ["sendInvoice", "createInvoiceLink", "answerShippingQuery", "answerPreCheckoutQuery", "*Star*"],
    "passport": ["setPassportDataErrors"],
    "game": ["*Game*"],
}

ENUMERATIONS = {
    "WebhookInfo.allowed_updates": "UpdateType",
    "ReplyParameters.quote_parse_mode": "ParseMode",
    "BotSubscriptionUpdated.state": "BotSubscriptionState",
    "SuggestedPostPaid.currency": "PriceCurrency",
    "SuggestedPostRefunded.reason": "SuggestedPostRefundReason",
    "SuggestedPostInfo.state": "SuggestedPostState",
    "KeyboardButton.style": "ButtonStyle",
    "RichMessageButton.style": "RichButtonStyle",
    "UniqueGiftModel.rarity": "UniqueGiftRarity",
    "MaskPosition.point": "MaskPoint",
    "InputSticker.format": "StickerFormat",
    "RichBlockTableCell.align": "HorizontalAlign",
    "RichBlockTableCell.valign": "VerticalAlign",
    "InlineQueryResultGif.thumbnail_mime_type": "ThumbnailMimeType",
    "InlineQueryResultVideo.mime_type": "VideoMimeType",
    "InlineQueryResultDocument.mime_type": "DocumentMimeType",
    "InputInvoiceMessageContent.currency": "Currency",
    "TransactionPartnerUser.transaction_type": "TransactionType",
    "EncryptedPassportElement.type": "PassportElementType",
    "sendChatAction.action": "ChatAction",
    "answerChatJoinRequestQuery.result": "ChatJoinRequestDecision",
}

UNIONS = {
    "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply": "ReplyMarkup",
    "InputMediaAudio or InputMediaDocument or InputMediaLivePhoto or InputMediaPhoto or InputMediaVideo":
        "MediaGroupItem",
    "InputMediaAnimation or InputMediaAudio or InputMediaDocument or InputMediaPhoto or InputMediaVideo or "
    "InputMediaVoiceNote": "RichMessageMedia",
}

NATURAL = {
    "ReplyParameters": ["message_id"],
}

BOT_API = Tables(TYPE_TOPICS, METHOD_TOPICS, ENUMERATIONS, UNIONS, NATURAL)
