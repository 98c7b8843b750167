/// @file
/// The ways in which the sandbox misbehaves on demand, as the real Telegram and its network do on bad days.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0::sandbox {

/// What happens to one call of the bot instead of a proper answer. Made by the functions below.
class BOTCORE_EXPORT fault {
 public:
  enum class kind {
    refusal,         ///< a Bot API error; nothing took effect
    html_page,       ///< an HTML page of a gateway; nothing took effect
    malformed_json,  ///< 200 with a body that is no JSON; nothing took effect
    cut,             ///< the connection ends without an answer; nothing took effect
    lost_answer,     ///< the call takes effect, then the connection ends without an answer
    cut_mid_body,    ///< the call takes effect, and the answer breaks off in its middle
  };

  /// `{"ok":false,"error_code":code,"description":description}`.
  static fault refuse(int code, std::string_view description);
  /// 429 with `retry_after` in the body and in the header.
  static fault flood(std::chrono::seconds retry_after);
  /// The group was upgraded: 400 with `migrate_to_chat_id`.
  static fault migrated(std::int64_t to_chat_id);
  /// A gateway's HTML page, as a rule 502, 503 or 504.
  static fault html(int status = 502);
  static fault malformed();
  static fault cut_connection();
  static fault lose_answer();
  static fault cut_body();

  kind type() const noexcept { return kind_; }
  int code() const noexcept { return code_; }
  const std::string& description() const noexcept { return description_; }
  /// Zero: none.
  std::chrono::seconds retry_after() const noexcept { return retry_after_; }
  /// Zero: none.
  std::int64_t migrate_to_chat_id() const noexcept { return migrate_to_chat_id_; }

 private:
  explicit fault(kind type) noexcept : kind_(type) {}

  kind kind_;
  int code_ = 0;
  std::string description_;
  std::chrono::seconds retry_after_{0};
  std::int64_t migrate_to_chat_id_ = 0;
};

}  // namespace botcore::inline v0::sandbox
