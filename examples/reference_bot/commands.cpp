#include "commands.hpp"

#include <exception>
#include <utility>

#include "botcore/api/types/keyboard.hpp"
#include "botcore/storage/error.hpp"

#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::arg;
using botcore::context;
using botcore::keep_or;
using botcore::task;

/// The database is lost, and there is a copy to read from.
bool may_only_read(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const botcore::error& thrown) {
    return thrown.code() == botcore::storage_errc::copy_read_only;
  } catch (...) {
    return false;
  }
}

/// What is not a matter of waiting for the operator is tried again by the bot, if it has stored the update.
bool is_tried_again(const context& ctx) {
  return ctx.turn() && ctx.turn()->front().position != 0 && !ctx.settled();
}

task<> explain_failure(context& ctx, std::exception_ptr failure) {
  const bool reading = may_only_read(failure);
  if (!reading && is_tried_again(ctx)) std::rethrow_exception(failure);
  const translator t = co_await texts_for(ctx);
  std::string text = t(reading ? "failure.reading" : "failure.other");
  if (!ctx.answered()) co_return co_await ctx.answer_alert(std::move(text));
  co_await ctx.reply(std::move(text));
}

const std::vector<std::string> activity_arguments = {"name", "begin_date", "end_date", "times_per_day",
                                                     "quantity_per_time"};

/// What a menu says of a command, in the catalogue's words.
std::string described(std::string_view name) {
  return messages().text("en", "command." + std::string(name));
}

botcore::list_options short_pages() {
  botcore::list_options made;
  made.page_size = 5;
  return made;
}

std::string help_of(const context& ctx, const botcore::router& router, const translator& t) {
  return router.help(botcore::command_scope::chat(ctx.chat().id), t.language());
}

}  // namespace

commands::commands(botcore::router& router, store& store, reminders& reminders, edit_dialogue& edit)
    : store_(store),
      reminders_(reminders),
      edit_(edit),
      list_(
          router, "list",
          [this](context& ctx, const botcore::list_window& window) { return load_list(ctx, window); },
          short_pages()),
      today_(
          router, "today",
          [this](context& ctx, const botcore::list_window& window) { return load_today(ctx, window); },
          short_pages()),
      delete_(router, "delete",
              [this](context& ctx, std::string about) { return remove(ctx, std::move(about)); }) {
  delete_.words([](context& ctx) { return delete_words(ctx); });
}

void commands::add_to(botcore::router& router) {
  router.speak(translations_);
  add_texts(router);
  add_activity_commands(router);
  add_settings_commands(router);
  add_buttons(router);
  for (const auto& entry : router.commands()) {
    entry->in_language("ru", messages().text("ru", "command." + entry->name()));
  }
  router.on_error([](context& ctx, std::exception_ptr failure) { return explain_failure(ctx, failure); });
}

void commands::add_texts(botcore::router& router) {
  router.command("start", described("start"), [this](context& ctx) { return start(ctx); });
  router.command("help", described("help"), [&router](context& ctx) -> task<> {
    const translator t = co_await texts_for(ctx);
    co_await ctx.reply(t("help", arg("commands", help_of(ctx, router, t))));
  });
  router.command("examples", described("examples"), [this](context& ctx) { return examples(ctx); });
  router.text([](context& ctx) -> task<> {
    if (ctx.chat().type != botcore::api::ChatType::private_) co_return;
    const translator t = co_await texts_for(ctx);
    co_await ctx.reply(t("commands_only"));
  });
}

void commands::add_activity_commands(botcore::router& router) {
  using std::string;
  router
      .command("add", described("add"), activity_arguments,
               [this](context& ctx, string name, keep_or<date> begin, keep_or<date> end, keep_or<int> times,
                      keep_or<double> quantity) {
                 return add(ctx, std::move(name), typed_fields{begin, end, times, quantity});
               })
      .example(messages().text("en", "example.add"));
  router.command("list", described("list"), [this](context& ctx) { return list_.show(ctx); });
  router.command("list_stream", described("list_stream"), [this](context& ctx) { return list_stream(ctx); });
  router
      .command("get", described("get"), {"name"},
               [this](context& ctx, string name) { return get(ctx, std::move(name)); })
      .example("/get \"morning run\"");
  router.command("today", described("today"), [this](context& ctx) { return today_.show(ctx); });
  router.command("export", described("export"), [this](context& ctx) { return send_export(ctx); });
  router.command("edit", described("edit"), {"name"},
                 [this](context& ctx, std::optional<botcore::rest_of_line> name) {
                   return edit_.enter(ctx, name ? std::move(name->text) : std::string());
                 });
  router
      .command("update", described("update"), activity_arguments,
               [this](context& ctx, string name, keep_or<date> begin, keep_or<date> end, keep_or<int> times,
                      keep_or<double> quantity) {
                 return update(ctx, std::move(name), typed_fields{begin, end, times, quantity});
               })
      .example(messages().text("en", "example.update"));
  router
      .command("delete", described("delete"), {"name"},
               [this](context& ctx, string name) { return ask_to_remove(ctx, std::move(name)); })
      .example("/delete \"morning run\"");
}

void commands::add_settings_commands(botcore::router& router) {
  using std::string;
  router
      .command(
          "timezone", described("timezone"), {"zone"},
          [this](context& ctx, botcore::rest_of_line zone) { return set_zone(ctx, std::move(zone.text)); })
      .example("/timezone Berlin");
  router
      .command("hours", described("hours"), {"from", "to"},
               [this](context& ctx, string from, string to) {
                 return set_hours(ctx, std::move(from), std::move(to));
               })
      .example("/hours 07:30 22:00");
  router
      .command("language", described("language"), {"language"},
               [this](context& ctx, std::optional<string> language) {
                 return choose_language(ctx, std::move(language));
               })
      .example("/language ru");
}

void commands::add_buttons(botcore::router& router) {
  router.callback("list", [this](context& ctx) { return list_.show(ctx); });
  router.callback("today", [this](context& ctx) { return today_.show(ctx); });
  router.callback("examples", [this](context& ctx) { return examples(ctx); });
  reminders_.add_buttons(router);
  add_language_buttons(router);
  router.callback("", [](context& ctx) -> task<> {
    const translator t = co_await texts_for(ctx);
    co_await ctx.answer(t("old_button"));
  });
}

task<> commands::start(context& ctx) {
  const translator t = co_await texts_for(ctx);
  botcore::api::InlineKeyboardMarkup keyboard;
  keyboard.add_row(botcore::api::InlineKeyboardButton(t("button.examples")).with_callback_data("examples"),
                   botcore::api::InlineKeyboardButton(t("button.my_list")).with_callback_data("list"));
  const std::string& first_name = ctx.sender().first_name;
  const std::string name = first_name.empty() ? t("start.somebody") : first_name;
  co_await ctx.reply(t("start", arg("name", name), arg("example", t("example.add"))), keyboard);
}

task<> commands::examples(context& ctx) {
  const translator t = co_await texts_for(ctx);
  co_await ctx.reply(t("examples", arg("add", t("example.add")), arg("update", t("example.update"))));
}

}  // namespace reference_bot
