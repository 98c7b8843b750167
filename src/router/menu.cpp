#include "botcore/router/menu.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"

#include "button_prefix.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_menu_id = 16;

void check_menu_id(std::string_view id) {
  const bool fits = !id.empty() && id.size() <= longest_menu_id &&
                    id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
  if (!fits) {
    throw error(errc::invalid_argument,
                "making a menu with the id '" + std::string(id) + "': 1 to 16 of a-z, 0-9 and _");
  }
}

/// The part of `data` before the next colon, which goes from it.
std::string_view take_menu_part(std::string_view& data) noexcept {
  const std::size_t colon = std::min(data.find(':'), data.size());
  const std::string_view part = data.substr(0, colon);
  data.remove_prefix(std::min(colon + 1, data.size()));
  return part;
}

}  // namespace

task<std::string> menu_text::of(context& ctx) const {
  if (!made_) co_return fixed_;
  co_return co_await made_(ctx);
}

menu_page::menu_page(menu& of, std::string id, menu_text text)
    : menu_(of), id_(std::move(id)), text_(std::move(text)) {}

menu_page& menu_page::link(menu_text label, const menu_page& to) {
  if (&to.menu_ != &menu_)
    throw error(errc::invalid_argument, "linking to '" + to.id_ + "', a page of another menu");
  // Pages are told apart from other items by a letter that ids cannot have.
  add_item(">" + to.id_, std::move(label)).to = &to;
  return *this;
}

menu_page& menu_page::close(menu_text label, menu_text text) {
  add_item("-", std::move(label)).last_words.emplace(std::move(text));
  return *this;
}

menu_page& menu_page::add(std::string id, menu_text label, action_handler run) {
  check_menu_id(id);
  add_item(std::move(id), std::move(label)).run = std::move(run);
  return *this;
}

menu_page& menu_page::add_choices(std::string id, choices_loader offer, action_handler run) {
  check_menu_id(id);
  item& made = add_item(std::move(id), std::string());
  made.offer = std::move(offer);
  made.run = std::move(run);
  return *this;
}

menu_page::item& menu_page::add_item(std::string id, menu_text label) {
  const bool known = std::any_of(items_.begin(), items_.end(), [&](const item& one) { return one.id == id; });
  if (known)
    throw error(errc::invalid_argument, "making a menu page '" + id_ + "' with two items '" + id + "'");
  items_.push_back(
      item{std::move(id), std::move(label), {}, {}, nullptr, {}, std::exchange(new_row_, false), width_});
  return items_.back();
}

menu_page& menu_page::row() {
  new_row_ = true;
  return *this;
}

menu_page& menu_page::columns(std::size_t width) {
  inline_keyboard().columns(width);  // refuses what is too wide
  width_ = width;
  return *this;
}

task<api::InlineKeyboardMarkup> menu_page::keyboard(context& ctx) const {
  inline_keyboard made;
  for (const item& one : items_) {
    const std::string data = menu_.prefix() + id_ + ":" + one.id;
    made.columns(one.width);
    if (one.new_row) made.row();
    if (one.offer) {
      std::vector<menu_choice<std::string>> all = co_await one.offer(ctx);
      for (menu_choice<std::string>& choice : all)
        made.button(std::move(choice.label), data + ":" + choice.value);
    } else {
      std::string label = co_await one.label.of(ctx);
      made.button(std::move(label), data);
    }
  }
  co_return made.build();
}

menu::menu(router& routes, std::string prefix) : prefix_(checked_button_prefix(std::move(prefix))) {
  routes.callback(prefix_, [this](context& ctx) { return pressed(ctx); });
}

menu::~menu() = default;

menu_page& menu::page(std::string id, menu_text text) {
  check_menu_id(id);
  if (find(id)) throw error(errc::invalid_argument, "making a menu with two pages '" + id + "'");
  return pages_.emplace_back(*this, std::move(id), std::move(text));
}

const menu_page* menu::find(std::string_view id) const {
  const auto found =
      std::find_if(pages_.begin(), pages_.end(), [&](const menu_page& one) { return one.id() == id; });
  return found == pages_.end() ? nullptr : &*found;
}

task<void> menu::show(context& ctx) {
  if (pages_.empty()) throw error(errc::invalid_argument, "showing a menu without pages");
  return show(ctx, pages_.front());
}

task<void> menu::show(context& ctx, const menu_page& page) {
  std::string text = co_await page.text_.of(ctx);
  api::InlineKeyboardMarkup buttons = co_await page.keyboard(ctx);
  co_await ctx.reply(std::move(text), std::move(buttons));
}

task<void> menu::show_in_place(context& ctx, const menu_page& page) {
  if (!ctx.message()) {
    co_await show(ctx, page);  // too old for the bot to change
    co_return;
  }
  std::string text = co_await page.text_.of(ctx);
  api::InlineKeyboardMarkup buttons = co_await page.keyboard(ctx);
  co_await ctx.edit(std::move(text), std::move(buttons));
}

task<void> menu::pressed(context& ctx) {
  std::string_view data = ctx.callback_data().substr(prefix_.size());
  const menu_page* page = find(take_menu_part(data));
  const std::string_view id = take_menu_part(data);
  const menu_page* next = pages_.empty() ? nullptr : &pages_.front();
  if (page) {
    const auto item = std::find_if(page->items_.begin(), page->items_.end(),
                                   [&](const menu_page::item& one) { return one.id == id; });
    if (item != page->items_.end()) {
      if (item->last_words) {
        std::string text = co_await item->last_words->of(ctx);
        co_await ctx.edit(std::move(text));
        co_return;
      }
      bool known = true;
      if (item->run) known = co_await item->run(ctx, data);
      if (known) next = item->to ? item->to : page;
    }
  }
  if (next) co_await show_in_place(ctx, *next);
}

}  // namespace botcore::inline v0
