"""What comments say of methods, types and members by name, in our own words. A name that is not here gets only what
follows from the facts; nothing breaks when a table lacks one or has one too many."""


# What a flag's name begins with, and what that says.
FLAGS = {"can_": "Whether it can %s.", "has_": "Whether it has %s.", "supports_": "Whether it supports %s.",
         "allow_": "Whether to allow %s.", "disable_": "Whether to disable %s.", "need_": "Whether to ask for %s.",
         "exclude_": "Whether to leave out %s.", "request_": "Whether to ask for %s."}


def table(text):
    """{name: sentence} from lines of a name and a sentence."""
    return dict(line.split(None, 1) for line in text.strip().splitlines())


METHODS = table("""
getUpdates Fetches updates by long polling.
setWebhook Has updates delivered to an HTTPS address.
deleteWebhook Ends the delivery of updates to a webhook.
getWebhookInfo Tells the state of the webhook.
getMe Tells who the bot is; shows whether its token is valid.
logOut Logs the bot out of the cloud server, before it moves to a local one.
close Closes the bot's instance on a local server, before it moves to another one.
sendMessage Sends a text.
forwardMessage Forwards a message, with its origin.
forwardMessages Forwards several messages at once, with their origin.
copyMessage Sends a copy of a message, without a link to its origin.
copyMessages Sends copies of several messages, without links to their origin.
sendPhoto Sends a photo.
sendLivePhoto Sends a live photo: a still picture with a short video.
sendAudio Sends a piece of music.
sendDocument Sends a file of any kind.
sendVideo Sends a video.
sendAnimation Sends an animation: a GIF, or a video without sound.
sendVoice Sends a voice message.
sendVideoNote Sends a round video message.
sendPaidMedia Sends media that are seen after paying Stars.
sendMediaGroup Sends several media as one album.
sendLocation Sends a point on the map; with `live_period`, one that moves.
sendVenue Sends a place with its name and address.
sendContact Sends a telephone contact.
sendPoll Sends a poll or a quiz.
sendChecklist Sends a checklist for a business account.
sendDice Sends an emoji that shows a random value.
sendMessageDraft Shows a part of a message while the rest is being made.
sendChatAction Shows for some seconds what the bot is doing, such as typing.
setMessageReaction Sets the bot's reactions to a message.
getUserProfilePhotos Lists the profile photos of a user.
getUserProfileAudios Lists the profile audios of a user.
setUserEmojiStatus Sets the emoji status of a user who has allowed it.
getFile Prepares a file for downloading.
banChatMember Bans a user from a chat.
unbanChatMember Lifts a ban.
restrictChatMember Restricts what a member of a supergroup may do.
promoteChatMember Gives a member the rights of an administrator, or takes them away.
setChatAdministratorCustomTitle Sets the title of an administrator that the bot has promoted.
setChatMemberTag Sets the tag of a member.
banChatSenderChat Bans a channel from posting in a chat.
unbanChatSenderChat Lifts the ban of a channel.
setChatPermissions Sets what all members of a chat may do.
exportChatInviteLink Makes a new primary invite link; the former one is revoked.
createChatInviteLink Makes an additional invite link.
editChatInviteLink Changes an invite link that the bot has made.
createChatSubscriptionInviteLink Makes an invite link to a channel for which members pay.
editChatSubscriptionInviteLink Changes the name of a subscription's invite link.
revokeChatInviteLink Revokes an invite link that the bot has made.
approveChatJoinRequest Lets a user in who asked to join.
declineChatJoinRequest Turns down a user who asked to join.
answerChatJoinRequestQuery Decides on a request to join that was given to the bot.
sendChatJoinRequestWebApp Shows a Mini App to a user who asks to join.
setChatPhoto Sets the photo of a chat.
deleteChatPhoto Removes the photo of a chat.
setChatTitle Sets the title of a chat.
setChatDescription Sets the description of a chat.
pinChatMessage Pins a message.
unpinChatMessage Unpins a message.
unpinAllChatMessages Unpins all messages of a chat.
leaveChat Makes the bot leave a chat.
getChat Tells all about a chat.
getChatAdministrators Lists the administrators of a chat, other bots excepted.
getChatMemberCount Counts the members of a chat.
getChatMember Tells about one member of a chat.
getUserPersonalChatMessages Lists the latest messages of a user's personal channel.
setChatStickerSet Sets the sticker set of a supergroup.
deleteChatStickerSet Removes the sticker set of a supergroup.
getForumTopicIconStickers Lists the custom emoji that topics may have as icons.
createForumTopic Makes a topic.
editForumTopic Changes the name or the icon of a topic.
closeForumTopic Closes a topic.
reopenForumTopic Opens a closed topic again.
deleteForumTopic Deletes a topic with all its messages.
unpinAllForumTopicMessages Unpins all messages of a topic.
editGeneralForumTopic Renames the General topic.
closeGeneralForumTopic Closes the General topic.
reopenGeneralForumTopic Opens the General topic again.
hideGeneralForumTopic Hides the General topic.
unhideGeneralForumTopic Shows the General topic again.
unpinAllGeneralForumTopicMessages Unpins all messages of the General topic.
answerCallbackQuery Answers the press of an inline button; until then the client shows that it waits.
answerGuestQuery Answers a guest query with a message.
getUserChatBoosts Lists the boosts that a user gave to a chat.
getBusinessConnection Tells about the bot's connection with a business account.
getManagedBotToken Tells the token of a bot that this bot manages.
replaceManagedBotToken Replaces the token of a bot that this bot manages; the former one is void.
getManagedBotAccessSettings Tells who may use a bot that this bot manages.
setManagedBotAccessSettings Sets who may use a bot that this bot manages.
setMyCommands Sets the list of the bot's commands for a scope and a language.
deleteMyCommands Deletes the list of the bot's commands for a scope and a language.
getMyCommands Tells the list of the bot's commands for a scope and a language.
setMyName Sets the bot's name.
getMyName Tells the bot's name.
setMyDescription Sets the description that an empty chat with the bot shows.
getMyDescription Tells the description that an empty chat with the bot shows.
setMyShortDescription Sets the short description on the bot's profile.
getMyShortDescription Tells the short description on the bot's profile.
setMyProfilePhoto Sets the bot's profile photo.
removeMyProfilePhoto Removes the bot's profile photo.
setChatMenuButton Sets the bot's menu button, in one private chat or for all.
getChatMenuButton Tells the bot's menu button, in one private chat or for all.
setMyDefaultAdministratorRights Sets the rights that the bot asks for when it is made an administrator.
getMyDefaultAdministratorRights Tells the rights that the bot asks for when it is made an administrator.
getAvailableGifts Lists the gifts that bots can send.
sendGift Sends a gift to a user or a channel.
giftPremiumSubscription Gives a user some months of Telegram Premium.
verifyUser Verifies a user on behalf of the bot's organisation.
verifyChat Verifies a chat on behalf of the bot's organisation.
removeUserVerification Takes back the verification of a user.
removeChatVerification Takes back the verification of a chat.
readBusinessMessage Marks a message as read for a business account.
deleteBusinessMessages Deletes messages for a business account.
setBusinessAccountName Sets the name of a business account.
setBusinessAccountUsername Sets the username of a business account.
setBusinessAccountBio Sets the bio of a business account.
setBusinessAccountProfilePhoto Sets the profile photo of a business account.
removeBusinessAccountProfilePhoto Removes the profile photo of a business account.
setBusinessAccountGiftSettings Sets which gifts a business account takes.
getBusinessAccountStarBalance Tells how many Stars a business account has.
transferBusinessAccountStars Moves Stars from a business account to the bot.
getBusinessAccountGifts Lists the gifts of a business account.
getUserGifts Lists the gifts of a user.
getChatGifts Lists the gifts of a chat.
convertGiftToStars Turns a gift into Stars.
upgradeGift Upgrades a gift to a unique one.
transferGift Gives a unique gift to somebody else.
postStory Posts a story for a business account.
repostStory Posts a story of one business account on another one.
editStory Changes a story that the bot has posted.
deleteStory Deletes a story that the bot has posted.
answerWebAppQuery Sends a message in the name of the user who used a Mini App.
savePreparedInlineMessage Stores a message that a user of a Mini App can send.
savePreparedKeyboardButton Stores a button that a user of a Mini App can use.
editMessageText Changes the text of a message.
editMessageCaption Changes the caption of a message.
editMessageMedia Changes the media of a message, or adds some to a text.
editMessageLiveLocation Moves a live location.
stopMessageLiveLocation Ends a live location before its time.
editMessageChecklist Changes a checklist for a business account.
editMessageReplyMarkup Changes only the keyboard of a message.
stopPoll Ends a poll that the bot has sent.
editEphemeralMessageText Changes the text of an ephemeral message.
editEphemeralMessageMedia Changes the media of an ephemeral message.
editEphemeralMessageCaption Changes the caption of an ephemeral message.
editEphemeralMessageReplyMarkup Changes only the keyboard of an ephemeral message.
approveSuggestedPost Approves a post that was suggested in a direct messages chat.
declineSuggestedPost Declines a post that was suggested in a direct messages chat.
deleteMessage Deletes a message.
deleteMessages Deletes several messages at once.
deleteEphemeralMessage Deletes an ephemeral message.
deleteMessageReaction Removes a reaction of somebody to a message.
deleteAllMessageReactions Removes all recent reactions of somebody in a chat.
sendSticker Sends a sticker.
getStickerSet Tells about a sticker set.
getCustomEmojiStickers Tells about custom emoji by their identifiers.
uploadStickerFile Uploads a file for later use in a sticker set.
createNewStickerSet Makes a sticker set that belongs to a user.
addStickerToSet Adds a sticker to a set that the bot has made.
setStickerPositionInSet Moves a sticker within its set.
deleteStickerFromSet Removes a sticker from its set.
replaceStickerInSet Puts a new sticker in the place of an old one.
setStickerEmojiList Sets the emoji that a sticker stands for.
setStickerKeywords Sets the words by which a sticker is found.
setStickerMaskPosition Sets where a mask lies on a face.
setStickerSetTitle Sets the title of a sticker set.
setStickerSetThumbnail Sets the thumbnail of a sticker set.
setCustomEmojiStickerSetThumbnail Sets the thumbnail of a set of custom emoji.
deleteStickerSet Deletes a sticker set that the bot has made.
sendRichMessage Sends a rich message: blocks with headings, lists, tables and media.
sendRichMessageDraft Shows a part of a rich message while the rest is being made.
answerInlineQuery Answers an inline query with results to choose from.
sendInvoice Sends an invoice.
createInvoiceLink Makes a link to an invoice.
answerShippingQuery Answers with the ways of shipping, or says why there are none.
answerPreCheckoutQuery Accepts or refuses an order just before it is paid; an answer is due within 10 seconds.
getMyStarBalance Tells how many Stars the bot has.
getStarTransactions Lists the bot's transactions in Stars.
refundStarPayment Gives the Stars of a payment back.
editUserStarSubscription Cancels or resumes the extension of a subscription that is paid with Stars.
setPassportDataErrors Tells a user what is wrong with the Telegram Passport data that they gave.
sendGame Sends a game.
setGameScore Sets the score of a user in a game.
getGameHighScores Tells the scores around a user in a game.
""")

TYPES = table("""
Update Something that happened; exactly one member besides `update_id` says what.
WebhookInfo The state of a webhook.
User A user or a bot.
Chat A chat: private, group, supergroup or channel.
ChatFullInfo All that is known about a chat.
Message A message of any kind: the members that are there say which.
MessageId The number of a message within its chat.
InaccessibleMessage A message that was deleted, or that the bot may not see.
MaybeInaccessibleMessage A message that may be gone.
MessageEntity A stretch of a text with a meaning or a style; offset and length count UTF-16 units.
TextQuote The part of the original that a reply quotes.
ExternalReplyInfo The message that a reply is to, when it comes from another chat or topic.
ReplyParameters What message to reply to, and how.
EphemeralMessageParameters Who alone will see a message.
MessageOrigin Where a forwarded message came from.
PhotoSize One size of a photo or a thumbnail.
Animation A GIF, or a video without sound.
Audio A piece of music.
Document A file of no special kind.
LivePhoto A still picture with a short video.
Story A story, by its chat and number.
VideoQuality One of the encodings of a video.
Video A video.
VideoNote A round video message.
Voice A voice message.
PaidMediaInfo Media that are seen after paying.
PaidMedia One of the media that are seen after paying.
Contact A telephone contact.
Dice An emoji with a random value.
Poll A poll or a quiz.
PollAnswer How somebody voted.
Checklist A list of tasks to tick.
Location A point on the map.
Venue A place with its name and address.
WebAppData What a Mini App sent to the bot.
ReplyKeyboardMarkup A keyboard in place of the user's own; a press sends its text.
ReplyKeyboardRemove Takes the bot's keyboard away.
InlineKeyboardMarkup Buttons under a message.
InlineKeyboardButton A button under a message; exactly one member besides its looks says what it does.
KeyboardButton A button of a keyboard; with only a text, a press sends that text.
ForceReply Makes the client begin a reply to the message.
ReplyMarkup What goes with a message below it.
CallbackQuery The press of an inline button.
ChatMember A member of a chat, by what they are there.
ChatMemberUpdated A change of what somebody is in a chat.
ChatJoinRequest Somebody asks to join.
ChatPermissions What members may do.
ChatAdministratorRights What an administrator may do.
ChatInviteLink An invite link.
BotCommand A command with its description, for the list of commands.
BotCommandScope Where a list of commands counts.
MenuButton The button beside the field where one writes.
File A file that is ready to be downloaded, for an hour at least.
ResponseParameters What a refusal says about how to go on.
InputMedia A medium to send in place of another one, or in an album.
InputFile A file to upload.
StickerSet A set of stickers.
Sticker A sticker.
InlineQuery Somebody writes the bot's name and some text in any chat.
InlineQueryResult One result of an inline query.
InputMessageContent The message that a result of an inline query sends.
ChosenInlineResult The result of an inline query that somebody chose.
Invoice An invoice.
LabeledPrice A part of a price, in the smallest units of the currency.
SuccessfulPayment A payment that went through.
RefundedPayment A payment that was given back.
ShippingQuery Somebody gave an address for an invoice with a flexible price.
PreCheckoutQuery Somebody is about to pay; answer within 10 seconds.
StarTransaction A transaction in Stars.
StarAmount A number of Stars, with its billionths.
PassportData Telegram Passport data that a user gave, encrypted.
Game A game.
GameHighScore One line of a game's table of scores.
RichMessage A message of blocks.
InputRichMessage A message of blocks to send.
RichText Formatted text: plain, a list of texts, or a text with a style.
RichBlock A block of a rich message.
InputRichBlock A block of a rich message to send.
ReactionType A reaction.
BusinessConnection The bot's connection with a business account.
BusinessMessagesDeleted Messages of a business account that were deleted.
ChatBoost A boost of a chat.
Gift A gift that can be sent.
UniqueGift A gift that exists once.
WebAppInfo The address of a Mini App.
LinkPreviewOptions How the preview of a link looks.
ForumTopic A topic.
MaskPosition Where a mask lies on a face.
PollOption An answer of a poll to choose from.
MessageReactionUpdated A change of somebody's reactions to a message.
MessageReactionCountUpdated A change of the numbers of anonymous reactions to a message.
UsersShared Users that somebody chose with a button.
ChatShared A chat that somebody chose with a button.
OwnedGift A gift that somebody received.
""")

MEMBERS = table("""
chat_id The chat.
user_id The user.
message_id The number of the message within its chat.
message_ids Numbers of messages within their chat.
inline_message_id The message, when it was sent through an inline query.
message_thread_id The topic within the chat.
direct_messages_topic_id The topic within a channel's direct messages.
business_connection_id The business account for which this is done.
receiver_user_id The user who alone sees the message.
from_chat_id The chat where the original is.
text The text.
caption The text below the medium.
title The title.
description The description.
name The name.
url The address.
parse_mode How marks in the text are read; none: as they stand.
text_parse_mode How marks in the text are read; none: as they stand.
entities Styles and meanings in the text; offsets count UTF-16 units.
caption_entities Styles and meanings in the caption; offsets count UTF-16 units.
text_entities Styles and meanings in the text; offsets count UTF-16 units.
reply_markup The keyboard that goes with it.
reply_parameters The message that this replies to.
protect_content Whether forwarding and saving are prevented.
disable_notification Whether it arrives without a sound.
message_effect_id The effect shown with the message; private chats only.
allow_paid_broadcast Whether to pay Stars for going beyond the usual limits of sending.
show_caption_above_media Whether the caption stands above the medium.
has_spoiler Whether the medium is hidden until it is tapped.
suggested_post_parameters How the post is suggested; direct messages chats only.
ephemeral_message_parameters Makes the message ephemeral: who alone sees it.
link_preview_options How the preview of a link looks.
thumbnail The small picture shown before the file is loaded.
thumbnail_url The address of the small picture.
thumbnail_width Width of the small picture, in pixels.
thumbnail_height Height of the small picture, in pixels.
width Width in pixels.
height Height in pixels.
duration Length in seconds.
file_id Names the file for this bot: for sending it again and downloading it.
file_unique_id The same for all bots and at all times; not for sending or downloading.
file_size Size in bytes.
file_name The name of the file, as its sender gave it.
mime_type The MIME type, as its sender gave it.
latitude Degrees north.
longitude Degrees east.
horizontal_accuracy Radius of uncertainty, in metres.
live_period For how many seconds the location moves.
heading Direction of moving, in degrees.
proximity_alert_radius At which distance to alert, in metres.
language_code An IETF language tag, such as `en`.
username The name by which one is found, without the at sign.
first_name First name.
last_name Last name.
phone_number Telephone number.
from Who did this.
user The user.
chat The chat.
date When it happened.
message The message.
offset Where to begin.
MessageEntity.offset Where it begins, in UTF-16 units.
MessageEntity.length How long it is, in UTF-16 units.
getUpdates.offset The first update to get; those before it are confirmed.
KeyboardButton.text What the button shows, and sends when it has nothing else to do.
limit How many at most.
currency The ISO 4217 code, or `XTR` for Stars.
total_amount The sum in the smallest units of the currency.
invoice_payload The payload that the bot gave to the invoice.
payload What comes back to the bot; users do not see it.
provider_token The token of the payment provider; empty for Stars.
provider_data What the payment provider wants to know, as JSON.
telegram_payment_charge_id Telegram's identifier of the payment, for refunds.
star_count A number of Stars.
prize_star_count Stars to be shared by the winners.
total_count How many there are in all.
update_id The number of the update; grows by one while updates come.
custom_emoji_id The custom emoji.
icon_custom_emoji_id The custom emoji that serves as icon.
callback_data What the bot gets when the button is pressed.
callback_query_id The press of a button that this answers.
query What the user wrote.
web_app The Mini App to open.
emoji The emoji.
is_bot Whether this is a bot.
is_forum Whether the chat has topics.
is_anonymous Whether names are hidden.
invite_link The invite link.
expire_date When it expires.
until_date When this ends.
expiration_date When it expires.
send_date When it is sent.
edit_date When it was edited last.
supports_streaming Whether the video can be watched while it loads.
allowed_updates The kinds of updates; empty: all but those that must be asked for.
drop_pending_updates Whether updates that wait are dropped.
secret_token What every request to the webhook carries in its header, to tell it from others.
max_connections How many connections may be open to the webhook at once.
ip_address The fixed address in place of what DNS says.
timeout For how many seconds to wait for something to come.
cache_time For how many seconds the answer may be kept.
start_parameter The parameter of the deep link.
show_alert Whether to show a window to close instead of a note.
disable_content_type_detection Whether the server leaves the kind of the file alone.
migrate_to_chat_id The supergroup that the group has become.
migrate_from_chat_id The group that the supergroup was before.
retry_after For how many seconds to wait before repeating the request.
is_big Whether the reaction is shown with a big animation.
request_id The number of the request, which comes back with the answer.
reply_to_message The message that this replies to.
pinned_message The message that was pinned.
sender_chat The chat in whose name this was sent.
media_group_id The same for all messages of an album.
via_bot The bot through whose inline query this was sent.
forward_origin Where the original came from.
member_limit How many can join by this link.
permissions What members may do.
rights What an administrator may do.
""")
