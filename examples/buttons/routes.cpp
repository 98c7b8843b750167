#include "routes.hpp"

#include <cstdint>
#include <string>
#include <tuple>

#include <botcore/api/types/keyboard.hpp>
#include <botcore/router/callback_data.hpp>
#include <botcore/router/context.hpp>

namespace buttons_example {
namespace {

struct order_id {
  std::int64_t value = 0;
};
auto packed_members(order_id& id) {
  return std::tie(id.value);
}

using cancel_button = botcore::callback_data<"cancel", order_id, botcore::date>;
using size_button = botcore::callback_data<"size", order_id, botcore::short_text<8>>;

static_assert(cancel_button::max_bytes <= 64);

botcore::api::InlineKeyboardMarkup keyboard_for(order_id order, botcore::date day) {
  botcore::api::InlineKeyboardMarkup keyboard;
  using button = botcore::api::InlineKeyboardButton;
  const std::string small = size_button::make(order, botcore::short_text<8>("small"));
  const std::string large = size_button::make(order, botcore::short_text<8>("large"));
  keyboard.add_row(button("Small").with_callback_data(small), button("Large").with_callback_data(large));
  keyboard.add_row(button("Cancel").with_callback_data(cancel_button::make(order, day)));
  return keyboard;
}

}  // namespace

void add_routes(botcore::router& router) {
  router.command("order", "Order a pizza", {"number", "day"},
                 [](botcore::context& ctx, std::int64_t number, botcore::date day) {
                   order_id order;
                   order.value = number;
                   return ctx.reply("Which size?", keyboard_for(order, day));
                 });

  router.callback<size_button>(
      [](botcore::context& ctx, order_id order, botcore::short_text<8> size) -> botcore::task<> {
        const std::string text = "Order " + std::to_string(order.value) + ": " + std::string(size.view());
        co_await ctx.answer();
        co_await ctx.edit(text);
      });

  router.callback<cancel_button>(
      [](botcore::context& ctx, order_id order, botcore::date day) -> botcore::task<> {
        const std::string text =
            "Order " + std::to_string(order.value) + " for " + botcore::format_date(day) + " is cancelled.";
        co_await ctx.answer("Cancelled");
        co_await ctx.edit(text);
      });

  router.stale_button("This button is of an older menu: please /order again.");
}

}  // namespace buttons_example
