#include "botcore/router/paged_list.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"

#include "button_prefix.hpp"

namespace botcore::inline v0 {
namespace {

list_options checked_list_options(list_options options) {
  if (options.page_size < 1) {
    throw error(errc::invalid_argument,
                fmt::format("making a list with pages of {} items", options.page_size));
  }
  return options;
}

/// The page number at the beginning of `data`, which it takes away with the colon behind it; 1 when there is none.
std::int64_t take_page_number(std::string_view& data) {
  std::int64_t page = 1;
  const auto [end, failure] = std::from_chars(data.data(), data.data() + data.size(), page);
  data.remove_prefix(failure == std::errc() ? static_cast<std::size_t>(end - data.data()) : 0);
  if (data.starts_with(':')) data.remove_prefix(1);
  return std::max<std::int64_t>(page, 1);
}

formatted_text list_text_or(formatted_text text, const std::string& otherwise) {
  return text.text.empty() ? formatted_text(otherwise) : text;
}

/// In place of the message with the buttons, or below it when the bot cannot see it any more.
task<void> show_list_in_place(context& ctx, formatted_text text, api::InlineKeyboardMarkup keyboard) {
  if (ctx.message()) {
    co_await ctx.edit(std::move(text), std::move(keyboard));
  } else {
    co_await ctx.reply(std::move(text), std::move(keyboard));
  }
}

}  // namespace

list_page::list_page() = default;
list_page::list_page(std::string items, std::int64_t items_in_all)
    : text(std::move(items)), total(items_in_all) {}
list_page::list_page(formatted_text items, std::int64_t items_in_all)
    : text(std::move(items)), total(items_in_all) {}

keyset_page::keyset_page() = default;

/// A page as it is sent.
struct paged_list::turned {
  formatted_text text;
  api::InlineKeyboardMarkup keyboard;
};

paged_list::paged_list(router& routes, std::string prefix, loader load, list_options options)
    : prefix_(checked_button_prefix(std::move(prefix))),
      load_(std::move(load)),
      options_(checked_list_options(std::move(options))) {
  routes.callback(prefix_, [this](context& ctx) { return turn(ctx); });
}

std::string paged_list::data(std::int64_t page, std::string_view argument) const {
  return fmt::format("{}{}{}{}", prefix_, page, argument.empty() ? "" : ":", argument);
}

task<paged_list::turned> paged_list::load(context& ctx, std::string argument, std::int64_t page) {
  const std::int64_t size = options_.page_size;
  list_window window;
  window.limit = size;
  window.argument = std::move(argument);
  list_page found;
  for (int attempt = 0; attempt < 2; ++attempt) {
    window.offset = (std::min(page, INT64_MAX / size) - 1) * size;
    found = co_await load_(ctx, window);
    const std::int64_t last = std::max<std::int64_t>((found.total + size - 1) / size, 1);
    if (page <= last) break;
    page = last;
  }
  const std::int64_t pages = std::max<std::int64_t>((found.total + size - 1) / size, 1);
  inline_keyboard keyboard = std::move(found.buttons);
  if (pages > 1) {
    keyboard.columns(0).row();
    if (page > 1) keyboard.button(options_.previous, data(page - 1, window.argument));
    keyboard.button(fmt::format("{}/{}", page, pages), data(page, window.argument));
    if (page < pages) keyboard.button(options_.next, data(page + 1, window.argument));
  }
  turned made;
  made.text = list_text_or(std::move(found.text), options_.empty);
  made.keyboard = keyboard;
  co_return made;
}

task<void> paged_list::show(context& ctx, std::string argument, std::int64_t page) {
  if (prefix_.size() + argument.size() > 53) {
    throw error(errc::invalid_argument,
                "showing a list whose argument '" + argument + "' does not fit into its buttons");
  }
  turned made = co_await load(ctx, std::move(argument), std::max<std::int64_t>(page, 1));
  co_await ctx.reply(std::move(made.text), std::move(made.keyboard));
}

task<void> paged_list::turn(context& ctx) {
  std::string_view data = ctx.callback_data().substr(prefix_.size());
  const std::int64_t page = take_page_number(data);
  std::string argument(data);
  turned made = co_await load(ctx, std::move(argument), page);
  co_await show_list_in_place(ctx, std::move(made.text), std::move(made.keyboard));
}

keyset_list::keyset_list(router& routes, std::string prefix, loader load, list_options options)
    : prefix_(checked_button_prefix(std::move(prefix))),
      load_(std::move(load)),
      options_(checked_list_options(std::move(options))) {
  routes.callback(prefix_, [this](context& ctx) { return turn(ctx); });
}

api::InlineKeyboardMarkup keyset_list::keyboard(const keyset_page& page) const {
  inline_keyboard made = page.buttons;
  made.columns(0).row();
  if (page.more_before) made.button(options_.previous, prefix_ + "<" + page.first_key);
  if (page.more_after) made.button(options_.next, prefix_ + ">" + page.last_key);
  return made;
}

task<void> keyset_list::show(context& ctx) {
  keyset_window window;
  window.limit = options_.page_size;
  keyset_page page = co_await load_(ctx, window);
  formatted_text text = list_text_or(std::move(page.text), options_.empty);
  api::InlineKeyboardMarkup buttons = keyboard(page);
  co_await ctx.reply(std::move(text), std::move(buttons));
}

task<void> keyset_list::turn(context& ctx) {
  const std::string_view data = ctx.callback_data().substr(prefix_.size());
  keyset_window window;
  window.limit = options_.page_size;
  window.backwards = data.starts_with('<');
  if (!data.empty()) window.key = data.substr(1);
  keyset_page page = co_await load_(ctx, window);
  if (page.first_key.empty() && !window.key.empty()) {
    // Nothing is left there: the nearest page is the last one, or the first.
    window.key.clear();
    window.backwards = !window.backwards;
    page = co_await load_(ctx, window);
  }
  formatted_text text = list_text_or(std::move(page.text), options_.empty);
  api::InlineKeyboardMarkup buttons = keyboard(page);
  co_await show_list_in_place(ctx, std::move(text), std::move(buttons));
}

}  // namespace botcore::inline v0
