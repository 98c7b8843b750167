#include "botcore/router/reply_keyboard.hpp"

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

[[noreturn]] void refuse_reply_keyboard(const std::string& reason) {
  throw error(errc::invalid_argument, "making a reply keyboard " + reason);
}

}  // namespace

reply_keyboard::reply_keyboard() {
  made_.resize_keyboard = true;
}

reply_keyboard& reply_keyboard::button(std::string label) & {
  return add(api::KeyboardButton(std::move(label)));
}

reply_keyboard& reply_keyboard::contact(std::string label) & {
  return add(api::KeyboardButton(std::move(label)).with_request_contact());
}

reply_keyboard& reply_keyboard::location(std::string label) & {
  return add(api::KeyboardButton(std::move(label)).with_request_location());
}

reply_keyboard& reply_keyboard::add(api::KeyboardButton button) & {
  auto& rows = made_.keyboard;
  if (new_row_ || (width_ != 0 && rows.back().size() >= width_)) rows.emplace_back();
  new_row_ = false;
  rows.back().push_back(std::move(button));
  return *this;
}

reply_keyboard& reply_keyboard::row() & {
  new_row_ = true;
  return *this;
}

reply_keyboard& reply_keyboard::columns(std::size_t width) & {
  if (width > widest_row)
    refuse_reply_keyboard(fmt::format("of {} columns, more than {}", width, widest_row));
  width_ = width;
  return *this;
}

reply_keyboard& reply_keyboard::one_time() & {
  made_.one_time_keyboard = true;
  return *this;
}

reply_keyboard& reply_keyboard::persistent() & {
  made_.is_persistent = true;
  return *this;
}

reply_keyboard& reply_keyboard::selective() & {
  made_.selective = true;
  return *this;
}

reply_keyboard& reply_keyboard::placeholder(std::string text) & {
  made_.input_field_placeholder = std::move(text);
  return *this;
}

api::ReplyKeyboardMarkup reply_keyboard::build() const {
  std::size_t count = 0;
  for (const auto& row : made_.keyboard) {
    count += row.size();
    if (row.size() > widest_row) {
      refuse_reply_keyboard(
          fmt::format("with {} buttons in a row, more than {}: see columns()", row.size(), widest_row));
    }
    for (const api::KeyboardButton& button : row) {
      if (button.text.empty()) refuse_reply_keyboard("with a button that has no label");
    }
  }
  if (count == 0) refuse_reply_keyboard("without buttons; remove_keyboard() takes one away");
  if (count > most_buttons)
    refuse_reply_keyboard(fmt::format("of {} buttons, more than {}", count, most_buttons));
  return made_;
}

api::ReplyKeyboardRemove remove_keyboard(bool selective) {
  api::ReplyKeyboardRemove made;
  if (selective) made.selective = true;
  return made;
}

api::ForceReply force_reply(std::string placeholder, bool selective) {
  api::ForceReply made;
  if (!placeholder.empty()) made.input_field_placeholder = std::move(placeholder);
  if (selective) made.selective = true;
  return made;
}

}  // namespace botcore::inline v0
