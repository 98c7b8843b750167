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

/// The request `getUpdates`.
/// @see https://core.telegram.org/bots/api#getupdates
struct BOTCORE_EXPORT GetUpdates {
  static constexpr std::string_view method = "getUpdates";
  static constexpr bool multipart = false;
  using result_type = std::vector<Update>;

  GetUpdates();
  GetUpdates(const GetUpdates& other);
  GetUpdates(GetUpdates&& other) noexcept;
  GetUpdates& operator=(const GetUpdates& other);
  GetUpdates& operator=(GetUpdates&& other) noexcept;
  ~GetUpdates();
  bool operator==(const GetUpdates& other) const;

  std::optional<std::int64_t> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.
  std::optional<std::int64_t> timeout;  ///< Optional; default 0.
  std::optional<std::vector<UpdateType>> allowed_updates;  ///< Optional.

  GetUpdates& with_offset(std::int64_t value) &;
  GetUpdates&& with_offset(std::int64_t value) &&;
  GetUpdates& with_limit(std::int64_t value) &;
  GetUpdates&& with_limit(std::int64_t value) &&;
  GetUpdates& with_timeout(std::int64_t value) &;
  GetUpdates&& with_timeout(std::int64_t value) &&;
  GetUpdates& with_allowed_updates(std::vector<UpdateType> value) &;
  GetUpdates&& with_allowed_updates(std::vector<UpdateType> value) &&;
  GetUpdates& add_allowed_updates(UpdateType element) &;
  GetUpdates&& add_allowed_updates(UpdateType element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUpdates& value);
};

/// The request `setWebhook`, which may upload files.
/// @see https://core.telegram.org/bots/api#setwebhook
struct BOTCORE_EXPORT SetWebhook {
  static constexpr std::string_view method = "setWebhook";
  static constexpr bool multipart = true;
  using result_type = bool;

  explicit SetWebhook(std::string url);
  SetWebhook(const SetWebhook& other);
  SetWebhook(SetWebhook&& other) noexcept;
  SetWebhook& operator=(const SetWebhook& other);
  SetWebhook& operator=(SetWebhook&& other) noexcept;
  ~SetWebhook();
  bool operator==(const SetWebhook& other) const;

  std::string url;  ///< Required.
  std::optional<InputFile> certificate;  ///< Optional.
  std::optional<std::string> ip_address;  ///< Optional.
  std::optional<std::int64_t> max_connections;  ///< Optional; default 40.
  std::optional<std::vector<UpdateType>> allowed_updates;  ///< Optional.
  std::optional<bool> drop_pending_updates;  ///< Optional.
  std::optional<std::string> secret_token;  ///< Optional; 1–256 characters.

  SetWebhook& with_certificate(InputFile value) &;
  SetWebhook&& with_certificate(InputFile value) &&;
  SetWebhook& with_ip_address(std::string value) &;
  SetWebhook&& with_ip_address(std::string value) &&;
  SetWebhook& with_max_connections(std::int64_t value) &;
  SetWebhook&& with_max_connections(std::int64_t value) &&;
  SetWebhook& with_allowed_updates(std::vector<UpdateType> value) &;
  SetWebhook&& with_allowed_updates(std::vector<UpdateType> value) &&;
  SetWebhook& add_allowed_updates(UpdateType element) &;
  SetWebhook&& add_allowed_updates(UpdateType element) &&;
  SetWebhook& with_drop_pending_updates(bool value = true) &;
  SetWebhook&& with_drop_pending_updates(bool value = true) &&;
  SetWebhook& with_secret_token(std::string value) &;
  SetWebhook&& with_secret_token(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetWebhook& value);
};

/// The request `deleteWebhook`.
/// @see https://core.telegram.org/bots/api#deletewebhook
struct BOTCORE_EXPORT DeleteWebhook {
  static constexpr std::string_view method = "deleteWebhook";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteWebhook();
  DeleteWebhook(const DeleteWebhook& other);
  DeleteWebhook(DeleteWebhook&& other) noexcept;
  DeleteWebhook& operator=(const DeleteWebhook& other);
  DeleteWebhook& operator=(DeleteWebhook&& other) noexcept;
  ~DeleteWebhook();
  bool operator==(const DeleteWebhook& other) const;

  std::optional<bool> drop_pending_updates;  ///< Optional.

  DeleteWebhook& with_drop_pending_updates(bool value = true) &;
  DeleteWebhook&& with_drop_pending_updates(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteWebhook& value);
};

/// The request `getWebhookInfo`.
/// @see https://core.telegram.org/bots/api#getwebhookinfo
struct BOTCORE_EXPORT GetWebhookInfo {
  static constexpr std::string_view method = "getWebhookInfo";
  static constexpr bool multipart = false;
  using result_type = WebhookInfo;

  GetWebhookInfo();
  GetWebhookInfo(const GetWebhookInfo& other);
  GetWebhookInfo(GetWebhookInfo&& other) noexcept;
  GetWebhookInfo& operator=(const GetWebhookInfo& other);
  GetWebhookInfo& operator=(GetWebhookInfo&& other) noexcept;
  ~GetWebhookInfo();
  bool operator==(const GetWebhookInfo& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetWebhookInfo& value);
};

/// The request `answerCallbackQuery`.
/// @see https://core.telegram.org/bots/api#answercallbackquery
struct BOTCORE_EXPORT AnswerCallbackQuery {
  static constexpr std::string_view method = "answerCallbackQuery";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit AnswerCallbackQuery(std::string callback_query_id);
  AnswerCallbackQuery(const AnswerCallbackQuery& other);
  AnswerCallbackQuery(AnswerCallbackQuery&& other) noexcept;
  AnswerCallbackQuery& operator=(const AnswerCallbackQuery& other);
  AnswerCallbackQuery& operator=(AnswerCallbackQuery&& other) noexcept;
  ~AnswerCallbackQuery();
  bool operator==(const AnswerCallbackQuery& other) const;

  std::string callback_query_id;  ///< Required.
  std::optional<std::string> text;  ///< Optional; 0–200 characters.
  std::optional<bool> show_alert;  ///< Optional; default false.
  std::optional<std::string> url;  ///< Optional.
  std::optional<std::int64_t> cache_time;  ///< Optional; default 0.

  AnswerCallbackQuery& with_text(std::string value) &;
  AnswerCallbackQuery&& with_text(std::string value) &&;
  AnswerCallbackQuery& with_show_alert(bool value = true) &;
  AnswerCallbackQuery&& with_show_alert(bool value = true) &&;
  AnswerCallbackQuery& with_url(std::string value) &;
  AnswerCallbackQuery&& with_url(std::string value) &&;
  AnswerCallbackQuery& with_cache_time(std::int64_t value) &;
  AnswerCallbackQuery&& with_cache_time(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerCallbackQuery& value);
};

/// The request `answerGuestQuery`.
/// @see https://core.telegram.org/bots/api#answerguestquery
struct BOTCORE_EXPORT AnswerGuestQuery {
  static constexpr std::string_view method = "answerGuestQuery";
  static constexpr bool multipart = false;
  using result_type = SentGuestMessage;

  AnswerGuestQuery(std::string guest_query_id, InlineQueryResult result);
  AnswerGuestQuery(const AnswerGuestQuery& other);
  AnswerGuestQuery(AnswerGuestQuery&& other) noexcept;
  AnswerGuestQuery& operator=(const AnswerGuestQuery& other);
  AnswerGuestQuery& operator=(AnswerGuestQuery&& other) noexcept;
  ~AnswerGuestQuery();
  bool operator==(const AnswerGuestQuery& other) const;

  std::string guest_query_id;  ///< Required.
  boxed<InlineQueryResult> result;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerGuestQuery& value);
};

}  // namespace botcore::inline v0::api
