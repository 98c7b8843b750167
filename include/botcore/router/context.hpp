/// @file
/// One update on its way through the router, and the short forms of answering it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/logger.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/command.hpp"

namespace botcore::inline v0 {

class client;

/// What a handler gets. Valid until the handler returns: do not keep references to it.
/// @par Thread safety  from its runtime's executor only.
class BOTCORE_EXPORT context {
 public:
  /// All of these must outlive the context.
  context(const api::Update& update, botcore::client& client, botcore::runtime& runtime);
  context(const context&) = delete;
  context& operator=(const context&) = delete;

  const api::Update& update() const noexcept { return update_; }
  botcore::client& client() const noexcept { return client_; }
  botcore::runtime& runtime() const noexcept { return runtime_; }
  clock& time() const noexcept { return runtime_.time(); }
  /// Logs under category "handler", with the chat as the id.
  log_view log() const;

  /// The message of this update, or the one whose button was pressed; null when there is none.
  const api::Message* message() const noexcept;
  /// The text of that message, or empty.
  std::string_view text() const noexcept;
  /// @throws error (invalid_argument) when the update belongs to no chat.
  const api::Chat& chat() const;
  /// Who caused the update; a user without id and names when Telegram does not say.
  const api::User& sender() const noexcept;
  /// The data of the pressed button, or empty.
  std::string_view callback_data() const noexcept;
  /// The command that the message is; the name is empty when it is none.
  const command_call& command() const noexcept { return command_; }
  /// What follows the command, trimmed.
  std::string_view arguments() const noexcept { return command_.arguments; }

  /// Sends a text to this chat (and topic).
  /// @throws as `client::call`; error (invalid_argument) when the update belongs to no chat.
  task<api::Message> reply(std::string text);
  task<api::Message> reply(std::string text, api::InlineKeyboardMarkup keyboard);
  /// The same with formatting, as `text_builder` makes it.
  task<api::Message> reply(formatted_text text);
  task<api::Message> reply(formatted_text text, api::InlineKeyboardMarkup keyboard);

  /// Sends a photo, or a file of any kind, to this chat (and topic); a caption may be empty.
  /// @throws as `reply`; error when the file cannot be read, or is too large
  task<api::Message> reply_photo(api::InputFile photo, std::string caption = {});
  task<api::Message> reply_document(api::InputFile document, std::string caption = {});

  /// Changes the text of the message whose button was pressed; without a keyboard its buttons go.
  /// A text that is there already is no error.
  task<void> edit(std::string text);
  task<void> edit(std::string text, api::InlineKeyboardMarkup keyboard);
  task<void> edit(formatted_text text);
  task<void> edit(formatted_text text, api::InlineKeyboardMarkup keyboard);

  /// Answers the pressed button: an empty text only ends its waiting, others are shown for a moment.
  /// A button pressed too long ago is no error. The router answers empty when a handler did not.
  task<void> answer(std::string text = {});
  /// Like `answer`, but shown in a window that the user has to close.
  task<void> answer_alert(std::string text);
  /// True when this update is no pressed button, or was answered.
  bool answered() const noexcept { return answered_; }

 private:
  /// Where an answer goes: this chat's topic, if it has topics.
  std::optional<std::int64_t> topic() const noexcept;
  task<api::Message> send_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard);
  task<void> edit_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard);
  task<void> answer_callback(std::string text, bool alert);

  const api::Update& update_;
  botcore::client& client_;
  botcore::runtime& runtime_;
  command_call command_;
  bool answered_;
};

}  // namespace botcore::inline v0
