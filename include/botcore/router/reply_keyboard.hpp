/// @file
/// Buttons in place of the user's keyboard, taking them away, and asking for a reply.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "botcore/api/types/keyboard.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Builds an `api::ReplyKeyboardMarkup`. A press says the label in the chat, as if it had been typed. Keyboards fit
/// their height to their buttons.
///
/// `SendMessage(chat, "Where?").with_reply_markup(reply_keyboard().location("Here").row().button("Never mind"))`
class BOTCORE_EXPORT reply_keyboard {
 public:
  static constexpr std::size_t most_buttons = 300;
  static constexpr std::size_t widest_row = 12;

  reply_keyboard();

  reply_keyboard& button(std::string label) &;
  /// A button that sends the user's own phone number; private chats only.
  reply_keyboard& contact(std::string label) &;
  /// A button that sends where the user is; private chats only.
  reply_keyboard& location(std::string label) &;
  reply_keyboard& add(api::KeyboardButton button) &;

  /// The next button begins a row.
  reply_keyboard& row() &;
  /// From here on, a row ends by itself when it has `width` buttons, 1 to 12; zero: it does not.
  reply_keyboard& columns(std::size_t width) &;

  /// It goes away after a press.
  reply_keyboard& one_time() &;
  /// It stays also when the user's own keyboard could come.
  reply_keyboard& persistent() &;
  /// Only those see it who are mentioned or replied to.
  reply_keyboard& selective() &;
  /// What the empty input field says, 1 to 64 characters.
  reply_keyboard& placeholder(std::string text) &;

  /// @cond
  reply_keyboard&& button(std::string label) && { return std::move(button(std::move(label))); }
  reply_keyboard&& contact(std::string label) && { return std::move(contact(std::move(label))); }
  reply_keyboard&& location(std::string label) && { return std::move(location(std::move(label))); }
  reply_keyboard&& add(api::KeyboardButton button) && { return std::move(add(std::move(button))); }
  reply_keyboard&& row() && { return std::move(row()); }
  reply_keyboard&& columns(std::size_t width) && { return std::move(columns(width)); }
  reply_keyboard&& one_time() && { return std::move(one_time()); }
  reply_keyboard&& persistent() && { return std::move(persistent()); }
  reply_keyboard&& selective() && { return std::move(selective()); }
  reply_keyboard&& placeholder(std::string text) && { return std::move(placeholder(std::move(text))); }
  /// @endcond

  /// @throws error (errc::invalid_argument) for no button at all, more than 300, more than 12 in a row, or an empty
  ///         label
  api::ReplyKeyboardMarkup build() const;
  operator api::ReplyKeyboardMarkup() const { return build(); }  // NOLINT(google-explicit-constructor)
  operator api::ReplyMarkup() const { return build(); }          // NOLINT(google-explicit-constructor)

 private:
  api::ReplyKeyboardMarkup made_;
  std::size_t width_ = 0;
  bool new_row_ = true;
};

/// Takes a reply keyboard away; `selective`: only from those who are mentioned or replied to.
BOTCORE_EXPORT api::ReplyKeyboardRemove remove_keyboard(bool selective = false);

/// Opens the reply to this message in the user's input field, with a hint in it unless that is empty. In groups a
/// bot in privacy mode sees the answer only so. `selective`: only for those who are mentioned or replied to.
BOTCORE_EXPORT api::ForceReply force_reply(std::string placeholder = {}, bool selective = false);

}  // namespace botcore::inline v0
