/// @file
/// Buttons under a message, put together by chaining.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/api/types/keyboard.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Builds an `api::InlineKeyboardMarkup`, which it becomes by itself where one is wanted:
/// @code
/// co_await ctx.reply("Really?", inline_keyboard().button("Yes", "erase:yes").button("No", "erase:no"));
/// @endcode
/// Telegram's limits are checked when it becomes one: 100 buttons, 8 in a row, 1 to 64 bytes of data, no empty label.
class BOTCORE_EXPORT inline_keyboard {
 public:
  static constexpr std::size_t most_buttons = 100;
  static constexpr std::size_t widest_row = 8;
  static constexpr std::size_t longest_data = 64;

  /// A button whose press comes back as a callback query with `data`.
  inline_keyboard& button(std::string label, std::string data) &;
  /// A button that opens an address.
  inline_keyboard& url(std::string label, std::string address) &;
  /// A button that opens a Mini App.
  inline_keyboard& web_app(std::string label, std::string address) &;
  /// A button that copies a text, 1 to 256 characters.
  inline_keyboard& copy(std::string label, std::string text) &;
  /// A button that begins an inline query to the bot in a chat that the user picks.
  inline_keyboard& switch_inline(std::string label, std::string query) &;
  /// A button of any other kind.
  inline_keyboard& add(api::InlineKeyboardButton button) &;

  /// The next button begins a row; without buttons since the last row, nothing.
  inline_keyboard& row() &;
  /// From here on, a row ends by itself when it has `width` buttons, 1 to 8; zero: it does not.
  /// @throws error (errc::invalid_argument) for more than 8
  inline_keyboard& columns(std::size_t width) &;
  /// The rows of another keyboard below these.
  inline_keyboard& append(const inline_keyboard& other) &;

  /// @cond
  inline_keyboard&& button(std::string label, std::string data) && {
    return std::move(button(std::move(label), std::move(data)));
  }
  inline_keyboard&& url(std::string label, std::string address) && {
    return std::move(url(std::move(label), std::move(address)));
  }
  inline_keyboard&& web_app(std::string label, std::string address) && {
    return std::move(web_app(std::move(label), std::move(address)));
  }
  inline_keyboard&& copy(std::string label, std::string text) && {
    return std::move(copy(std::move(label), std::move(text)));
  }
  inline_keyboard&& switch_inline(std::string label, std::string query) && {
    return std::move(switch_inline(std::move(label), std::move(query)));
  }
  inline_keyboard&& add(api::InlineKeyboardButton button) && { return std::move(add(std::move(button))); }
  inline_keyboard&& row() && { return std::move(row()); }
  inline_keyboard&& columns(std::size_t width) && { return std::move(columns(width)); }
  inline_keyboard&& append(const inline_keyboard& other) && { return std::move(append(other)); }
  /// @endcond

  std::size_t size() const noexcept { return count_; }
  bool empty() const noexcept { return count_ == 0; }

  /// The same buttons with `prefix` before the data of each that has some.
  inline_keyboard with_prefix(std::string_view prefix) const;

  /// @throws error (errc::invalid_argument) for what Telegram would refuse
  api::InlineKeyboardMarkup build() const;
  operator api::InlineKeyboardMarkup() const { return build(); }  // NOLINT(google-explicit-constructor)

 private:
  std::vector<std::vector<api::InlineKeyboardButton>> rows_;
  std::size_t width_ = 0;
  std::size_t count_ = 0;
  bool new_row_ = true;
};

}  // namespace botcore::inline v0
