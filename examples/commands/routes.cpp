#include "routes.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string>

#include <botcore/api/deep_link.hpp>
#include <botcore/router/callback_data.hpp>
#include <botcore/router/context.hpp>

namespace commands_example {
namespace {

enum class mood { good, fair, bad };
constexpr std::array<botcore::enum_name<mood>, 3> enum_names(mood) {
  return {{{mood::good, "good"}, {mood::fair, "fair"}, {mood::bad, "bad"}}};
}

struct ticket {
  std::uint32_t number = 0;
};
botcore::argument_problem parse_argument(std::string_view text, ticket& value) {
  if (!text.starts_with('#')) return "is no ticket like #12";
  return botcore::parse_argument(text.substr(1), value.number);
}

using invitation = botcore::link_data<"join", std::int64_t>;

void add_typed_commands(botcore::router& router) {
  router
      .command("remind", "Say something later", {"in", "what"},
               [](botcore::context& ctx, std::chrono::seconds in, botcore::rest_of_line what) {
                 return ctx.reply("In " + botcore::format_duration(in) + ": " + what.text);
               })
      .example("/remind 1h30m tea");

  router
      .command("mood", "How a day was", {"day", "mood", "note"},
               [](botcore::context& ctx, botcore::date day, mood how,
                  std::optional<std::string> note) -> botcore::task<> {
                 std::string answer = botcore::format_date(day) + " was ";
                 answer += enum_names(how)[static_cast<std::size_t>(how)].name;
                 if (note) answer += ": " + *note;
                 co_await ctx.reply(answer);
               })
      .example("/mood 31.12.2026 good \"fireworks at last\"");

  router.command("close", "Close a ticket", {"ticket", "hours"},
                 [](botcore::context& ctx, ticket closed, double hours) {
                   if (hours <= 0) throw botcore::usage_error("hours", "must be more than 0");
                   return ctx.reply("Ticket " + std::to_string(closed.number) + " is closed.");
                 });
}

void add_lists(botcore::router& router) {
  router
      .command("rules", "The rules of this group",
               [](botcore::context& ctx) { return ctx.reply("Be kind."); })
      .in_language("ru", "Правила группы")
      .shown_in(botcore::command_scope::groups());

  router.command("version", "What I am", [](botcore::context& ctx) { return ctx.reply("1.0"); }).hidden();

  const auto ping = [](botcore::context& ctx) { return ctx.reply("pong"); };
  const auto echo = [](botcore::context& ctx, botcore::rest_of_line said) { return ctx.reply(said.text); };
  router.commands(botcore::command_row<"ping">("Whether I am there", ping),
                  botcore::command_row<"echo">("Say it again", {"text"}, echo));

  router.help_command("What I can do", "I remember things for you.");
}

void add_links(botcore::router& router) {
  router.command("start", "Say hello", [](botcore::context& ctx) { return ctx.reply("Hello! See /help."); });

  router.command("invite", "A link for your friends", [](botcore::context& ctx) {
    const std::string payload = invitation::make(ctx.sender().id);
    return ctx.reply(botcore::deep_link::start("sandbox_bot", payload).https());
  });
  router.link<invitation>([](botcore::context& ctx, std::int64_t friend_id) {
    return ctx.reply("Welcome! Friend " + std::to_string(friend_id) + " has invited you.");
  });
}

}  // namespace

void add_routes(botcore::router& router) {
  add_typed_commands(router);
  add_lists(router);
  add_links(router);
}

}  // namespace commands_example
