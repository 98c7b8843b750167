// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: updates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/inline_mode.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Fetches updates by long polling.
///
/// The request `getUpdates`, sent as JSON; it gives a list of Update.
/// @see https://core.telegram.org/bots/api#getupdates
struct BOTCORE_EXPORT GetUpdates {
  static constexpr std::string_view method = "getUpdates";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<Update>;  ///< What a call gives.

  GetUpdates();  ///< With nothing set.
  /// @cond
  GetUpdates(const GetUpdates& other);
  GetUpdates(GetUpdates&& other) noexcept;
  GetUpdates& operator=(const GetUpdates& other);
  GetUpdates& operator=(GetUpdates&& other) noexcept;
  ~GetUpdates();
  bool operator==(const GetUpdates& other) const;
  /// @endcond

  std::optional<std::int64_t> offset;  ///< The first update to get; those before it are confirmed (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).
  /// For how many seconds to wait for something to come (optional; default 0).
  std::optional<std::int64_t> timeout;
  /// The kinds of updates; empty: all but those that must be asked for (optional).
  std::optional<std::vector<UpdateType>> allowed_updates;

  GetUpdates& with_offset(std::int64_t value) &;  ///< Sets #offset.
  GetUpdates& with_limit(std::int64_t value) &;  ///< Sets #limit.
  GetUpdates& with_timeout(std::int64_t value) &;  ///< Sets #timeout.
  GetUpdates& with_allowed_updates(std::vector<UpdateType> value) &;  ///< Sets #allowed_updates.
  GetUpdates& add_allowed_updates(UpdateType element) &;  ///< Appends to #allowed_updates.
  /// @cond
  GetUpdates&& with_offset(std::int64_t value) &&;
  GetUpdates&& with_limit(std::int64_t value) &&;
  GetUpdates&& with_timeout(std::int64_t value) &&;
  GetUpdates&& with_allowed_updates(std::vector<UpdateType> value) &&;
  GetUpdates&& add_allowed_updates(UpdateType element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUpdates& value);
  /// @endcond
};

/// Has updates delivered to an HTTPS address.
///
/// The request `setWebhook`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#setwebhook
struct BOTCORE_EXPORT SetWebhook {
  static constexpr std::string_view method = "setWebhook";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetWebhook(std::string url);
  /// @cond
  SetWebhook(const SetWebhook& other);
  SetWebhook(SetWebhook&& other) noexcept;
  SetWebhook& operator=(const SetWebhook& other);
  SetWebhook& operator=(SetWebhook&& other) noexcept;
  ~SetWebhook();
  bool operator==(const SetWebhook& other) const;
  /// @endcond

  std::string url;  ///< The address (required).
  std::optional<InputFile> certificate;  ///< Optional; must be an upload.
  std::optional<std::string> ip_address;  ///< The fixed address in place of what DNS says (optional).
  /// How many connections may be open to the webhook at once (optional; default 40).
  std::optional<std::int64_t> max_connections;
  /// The kinds of updates; empty: all but those that must be asked for (optional).
  std::optional<std::vector<UpdateType>> allowed_updates;
  std::optional<bool> drop_pending_updates;  ///< Whether updates that wait are dropped (optional).
  /// What every request to the webhook carries in its header, to tell it from others (optional; 1–256
  /// characters).
  std::optional<std::string> secret_token;

  SetWebhook& with_certificate(InputFile value) &;  ///< Sets #certificate.
  SetWebhook& with_ip_address(std::string value) &;  ///< Sets #ip_address.
  SetWebhook& with_max_connections(std::int64_t value) &;  ///< Sets #max_connections.
  SetWebhook& with_allowed_updates(std::vector<UpdateType> value) &;  ///< Sets #allowed_updates.
  SetWebhook& add_allowed_updates(UpdateType element) &;  ///< Appends to #allowed_updates.
  SetWebhook& with_drop_pending_updates(bool value = true) &;  ///< Sets #drop_pending_updates.
  SetWebhook& with_secret_token(std::string value) &;  ///< Sets #secret_token.
  /// @cond
  SetWebhook&& with_certificate(InputFile value) &&;
  SetWebhook&& with_ip_address(std::string value) &&;
  SetWebhook&& with_max_connections(std::int64_t value) &&;
  SetWebhook&& with_allowed_updates(std::vector<UpdateType> value) &&;
  SetWebhook&& add_allowed_updates(UpdateType element) &&;
  SetWebhook&& with_drop_pending_updates(bool value = true) &&;
  SetWebhook&& with_secret_token(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetWebhook& value);
  /// @endcond
};

/// Ends the delivery of updates to a webhook.
///
/// The request `deleteWebhook`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletewebhook
struct BOTCORE_EXPORT DeleteWebhook {
  static constexpr std::string_view method = "deleteWebhook";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  DeleteWebhook();  ///< With nothing set.
  /// @cond
  DeleteWebhook(const DeleteWebhook& other);
  DeleteWebhook(DeleteWebhook&& other) noexcept;
  DeleteWebhook& operator=(const DeleteWebhook& other);
  DeleteWebhook& operator=(DeleteWebhook&& other) noexcept;
  ~DeleteWebhook();
  bool operator==(const DeleteWebhook& other) const;
  /// @endcond

  std::optional<bool> drop_pending_updates;  ///< Whether updates that wait are dropped (optional).

  DeleteWebhook& with_drop_pending_updates(bool value = true) &;  ///< Sets #drop_pending_updates.
  /// @cond
  DeleteWebhook&& with_drop_pending_updates(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteWebhook& value);
  /// @endcond
};

/// Tells the state of the webhook.
///
/// The request `getWebhookInfo`, sent as JSON; it gives WebhookInfo.
/// @see https://core.telegram.org/bots/api#getwebhookinfo
struct BOTCORE_EXPORT GetWebhookInfo {
  static constexpr std::string_view method = "getWebhookInfo";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = WebhookInfo;  ///< What a call gives.

  GetWebhookInfo();  ///< With nothing set.
  /// @cond
  GetWebhookInfo(const GetWebhookInfo& other);
  GetWebhookInfo(GetWebhookInfo&& other) noexcept;
  GetWebhookInfo& operator=(const GetWebhookInfo& other);
  GetWebhookInfo& operator=(GetWebhookInfo&& other) noexcept;
  ~GetWebhookInfo();
  bool operator==(const GetWebhookInfo& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetWebhookInfo& value);
  /// @endcond
};

/// Answers the press of an inline button; until then the client shows that it waits.
///
/// The request `answerCallbackQuery`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#answercallbackquery
struct BOTCORE_EXPORT AnswerCallbackQuery {
  static constexpr std::string_view method = "answerCallbackQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit AnswerCallbackQuery(std::string callback_query_id);
  /// @cond
  AnswerCallbackQuery(const AnswerCallbackQuery& other);
  AnswerCallbackQuery(AnswerCallbackQuery&& other) noexcept;
  AnswerCallbackQuery& operator=(const AnswerCallbackQuery& other);
  AnswerCallbackQuery& operator=(AnswerCallbackQuery&& other) noexcept;
  ~AnswerCallbackQuery();
  bool operator==(const AnswerCallbackQuery& other) const;
  /// @endcond

  std::string callback_query_id;  ///< The press of a button that this answers (required).
  std::optional<std::string> text;  ///< The text (optional; 0–200 characters).
  /// Whether to show a window to close instead of a note (optional; default false).
  std::optional<bool> show_alert;
  std::optional<std::string> url;  ///< The address (optional).
  /// For how many seconds the answer may be kept (optional; default 0).
  std::optional<std::int64_t> cache_time;

  AnswerCallbackQuery& with_text(std::string value) &;  ///< Sets #text.
  AnswerCallbackQuery& with_show_alert(bool value = true) &;  ///< Sets #show_alert.
  AnswerCallbackQuery& with_url(std::string value) &;  ///< Sets #url.
  AnswerCallbackQuery& with_cache_time(std::int64_t value) &;  ///< Sets #cache_time.
  /// @cond
  AnswerCallbackQuery&& with_text(std::string value) &&;
  AnswerCallbackQuery&& with_show_alert(bool value = true) &&;
  AnswerCallbackQuery&& with_url(std::string value) &&;
  AnswerCallbackQuery&& with_cache_time(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerCallbackQuery& value);
  /// @endcond
};

/// Answers a guest query with a message.
///
/// The request `answerGuestQuery`, sent as JSON; it gives SentGuestMessage.
/// @see https://core.telegram.org/bots/api#answerguestquery
struct BOTCORE_EXPORT AnswerGuestQuery {
  static constexpr std::string_view method = "answerGuestQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = SentGuestMessage;  ///< What a call gives.

  /// With what it needs.
  AnswerGuestQuery(std::string guest_query_id, InlineQueryResult result);
  /// @cond
  AnswerGuestQuery(const AnswerGuestQuery& other);
  AnswerGuestQuery(AnswerGuestQuery&& other) noexcept;
  AnswerGuestQuery& operator=(const AnswerGuestQuery& other);
  AnswerGuestQuery& operator=(AnswerGuestQuery&& other) noexcept;
  ~AnswerGuestQuery();
  bool operator==(const AnswerGuestQuery& other) const;
  /// @endcond

  std::string guest_query_id;  ///< Required.
  boxed<InlineQueryResult> result;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerGuestQuery& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
