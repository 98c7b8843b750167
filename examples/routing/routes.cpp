#include "routes.hpp"

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>

#include <botcore/api/client.hpp>
#include <botcore/api/methods/inline_mode.hpp>
#include <botcore/api/types/inline_mode.hpp>
#include <botcore/api/types/inline_result.hpp>
#include <botcore/router/context.hpp>
#include <botcore/router/filters.hpp>

namespace routing_example {
namespace {

constexpr std::int64_t owner = 7000000001;  // yours: whoever may do more than others

void add_filtered_routes(botcore::router& router) {
  using botcore::has_photo, botcore::private_chat, botcore::text;
  using type = botcore::api::UpdateType;

  router.on(has_photo && private_chat, [](botcore::context& ctx) { return ctx.reply("A fine picture!"); });
  router.on(type::edited_message && text, [](botcore::context& ctx) { return ctx.reply("I saw that."); });

  const auto is_shouted = [](const botcore::context& ctx) { return ctx.text().ends_with("!!!"); };
  router.on(text && is_shouted, [](botcore::context& ctx) { return ctx.reply("No need to shout."); });

  router.on(&botcore::api::Update::inline_query,
            [](botcore::context& ctx, const botcore::api::InlineQuery& query) {
              return ctx.client().call(botcore::api::AnswerInlineQuery(query.id, {}));
            });
}

void add_patterns(botcore::router& router) {
  router.text(botcore::pattern(R"((?i)^(\d+) ?(km|miles)$)"),
              [](botcore::context& ctx, std::uint16_t distance, std::string unit) {
                return ctx.reply("You ran " + std::to_string(distance) + " " + unit + ".");
              });
}

void add_groups(botcore::router& router) {
  auto& admin = router.group(botcore::from(owner));
  admin.on_error([](botcore::context& ctx, const std::invalid_argument& failure) {
    return ctx.reply(std::string("You know better: ") + failure.what());
  });
  admin.command("divide", "Divide two numbers", {"this", "by"},
                [](botcore::context& ctx, int dividend, int divisor) {
                  if (divisor == 0) throw std::invalid_argument("nothing can be divided by 0");
                  return ctx.reply(std::to_string(dividend / divisor));
                });
  admin.command("stats", "All figures", [](botcore::context& ctx) { return ctx.reply("All is well."); });

  router.command("stats", "Your figures", [](botcore::context& ctx) { return ctx.reply("You are fine."); });
}

void add_around(botcore::router& router) {
  router.use([](botcore::context& ctx, botcore::next go_on) -> botcore::task<> {
    const auto begin = ctx.time().steady_now();
    co_await go_on();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(ctx.time().steady_now() - begin);
    ctx.log().debug("handled in {} ms", took.count());
  });
  router.on_error(
      [](botcore::context& ctx, std::exception_ptr) { return ctx.reply("Something went wrong."); });
}

void add_falling_through(botcore::router& router) {
  router.on(botcore::text, [](botcore::context& ctx) -> botcore::task<botcore::taken> {
    if (ctx.text() != "hello") co_return botcore::taken::no;
    co_await ctx.reply("Hello to you.");
    co_return botcore::taken::yes;
  });
  router.text([](botcore::context& ctx) { return ctx.reply("Tell me more."); });
}

}  // namespace

void add_routes(botcore::router& router) {
  add_around(router);
  add_filtered_routes(router);
  add_patterns(router);
  add_groups(router);
  add_falling_through(router);
}

}  // namespace routing_example
