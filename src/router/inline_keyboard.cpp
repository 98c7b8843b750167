#include "botcore/router/inline_keyboard.hpp"

#include <string>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/text/shorten.hpp"

namespace botcore::inline v0 {
namespace {

[[noreturn]] void refuse_inline_keyboard(const std::string& reason) {
  throw error(errc::invalid_argument, "making an inline keyboard " + reason);
}

void check_inline_button(const api::InlineKeyboardButton& button) {
  if (button.text.empty()) refuse_inline_keyboard("with a button that has no label");
  if (!button.callback_data) return;
  const std::size_t bytes = button.callback_data->size();
  if (bytes >= 1 && bytes <= inline_keyboard::longest_data) return;
  refuse_inline_keyboard(fmt::format("whose button '{}' has data of {} bytes ('{}'), not 1 to 64",
                                     button.text, bytes, shorten(*button.callback_data, 80)));
}

}  // namespace

inline_keyboard& inline_keyboard::button(std::string label, std::string data) & {
  return add(api::InlineKeyboardButton(std::move(label)).with_callback_data(std::move(data)));
}

inline_keyboard& inline_keyboard::url(std::string label, std::string address) & {
  return add(api::InlineKeyboardButton(std::move(label)).with_url(std::move(address)));
}

inline_keyboard& inline_keyboard::web_app(std::string label, std::string address) & {
  return add(api::InlineKeyboardButton(std::move(label)).with_web_app(api::WebAppInfo(std::move(address))));
}

inline_keyboard& inline_keyboard::copy(std::string label, std::string text) & {
  return add(
      api::InlineKeyboardButton(std::move(label)).with_copy_text(api::CopyTextButton(std::move(text))));
}

inline_keyboard& inline_keyboard::switch_inline(std::string label, std::string query) & {
  return add(api::InlineKeyboardButton(std::move(label)).with_switch_inline_query(std::move(query)));
}

inline_keyboard& inline_keyboard::add(api::InlineKeyboardButton button) & {
  if (new_row_ || (width_ != 0 && rows_.back().size() >= width_)) rows_.emplace_back();
  new_row_ = false;
  rows_.back().push_back(std::move(button));
  ++count_;
  return *this;
}

inline_keyboard& inline_keyboard::row() & {
  new_row_ = true;
  return *this;
}

inline_keyboard& inline_keyboard::columns(std::size_t width) & {
  if (width > widest_row)
    refuse_inline_keyboard(fmt::format("of {} columns, more than {}", width, widest_row));
  width_ = width;
  return *this;
}

inline_keyboard& inline_keyboard::append(const inline_keyboard& other) & {
  rows_.insert(rows_.end(), other.rows_.begin(), other.rows_.end());
  count_ += other.count_;
  new_row_ = true;
  return *this;
}

inline_keyboard inline_keyboard::with_prefix(std::string_view prefix) const {
  inline_keyboard made = *this;
  for (auto& row : made.rows_) {
    for (api::InlineKeyboardButton& button : row) {
      if (button.callback_data) button.callback_data->insert(0, prefix);
    }
  }
  return made;
}

api::InlineKeyboardMarkup inline_keyboard::build() const {
  if (count_ > most_buttons)
    refuse_inline_keyboard(fmt::format("of {} buttons, more than {}", count_, most_buttons));
  for (const auto& row : rows_) {
    if (row.size() > widest_row) {
      refuse_inline_keyboard(
          fmt::format("with {} buttons in a row, more than {}: see columns()", row.size(), widest_row));
    }
    for (const api::InlineKeyboardButton& button : row) check_inline_button(button);
  }
  return api::InlineKeyboardMarkup(rows_);
}

}  // namespace botcore::inline v0
