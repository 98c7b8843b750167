#include "edit_dialogue.hpp"

#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "botcore/router/arguments.hpp"
#include "botcore/text/case_fold.hpp"
#include "botcore/text/shorten.hpp"

namespace reference_bot {
namespace {

using botcore::arg;
using botcore::context;
using botcore::dialogue_notice;
using botcore::inline_keyboard;
using botcore::task;
using botcore::transaction;

constexpr int most_offered = 20;

constexpr std::array fields = {"name", "begin", "end", "times", "quantity", "finished"};

std::string field_label(const translator& t, const std::string& field) {
  return t("edit.button." + field);
}

inline_keyboard field_buttons(const translator& t) {
  inline_keyboard made;
  made.columns(2);
  for (const char* field : fields) made.button(field_label(t, field), field);
  return made;
}

/// The field whose button was pressed, or whose label was typed; empty: none.
std::string field_of(const translator& t, const std::string& typed) {
  const std::string folded = botcore::fold_case(typed);
  for (const char* field : fields) {
    if (folded == field || folded == botcore::fold_case(field_label(t, field))) return field;
  }
  return {};
}

/// Data of a button that stands for an activity: "#5".
std::optional<std::int64_t> id_of(std::string_view typed) {
  std::int64_t id = 0;
  if (!typed.starts_with('#')) return std::nullopt;
  typed.remove_prefix(1);
  const auto [end, failure] = std::from_chars(typed.data(), typed.data() + typed.size(), id);
  const bool whole = failure == std::errc() && end == typed.data() + typed.size();
  return whole ? std::optional(id) : std::nullopt;
}

std::string asks_what(const translator& t, const activity& one) {
  return t("edit.what", arg("name", one.name), arg("activity", describe(t, one)));
}

task<std::string> notice(context& ctx, dialogue_notice what, std::string problem) {
  const translator t = co_await texts_for(ctx);
  switch (what) {
    case dialogue_notice::cancelled:
      co_return t("dialogue.cancelled");
    case dialogue_notice::timed_out:
      co_return t("dialogue.timed_out");
    case dialogue_notice::changed:
      co_return t("dialogue.changed");
    case dialogue_notice::stale_button:
      co_return t("dialogue.stale_button");
    case dialogue_notice::not_a_text:
      co_return t("dialogue.not_a_text");
    case dialogue_notice::wrong_answer:
      break;
  }
  constexpr std::size_t longest_quote = 40;
  const bool pressed = ctx.update().callback_query.has_value();
  const std::string answer = pressed ? std::string() : botcore::shorten(ctx.text(), longest_quote);
  co_return t("dialogue.wrong_answer", arg("answer", answer), arg("problem", translated_problem(t, problem)));
}

}  // namespace

botcore::dialogues_options edit_dialogue::options() {
  botcore::dialogues_options made;
  made.say = [](context& ctx, dialogue_notice what, std::string problem) {
    return notice(ctx, what, std::move(problem));
  };
  return made;
}

edit_dialogue::edit_dialogue(botcore::dialogues& home, store& store, reminders& reminders)
    : store_(store),
      reminders_(reminders),
      dialogue_(
          home, "edit",
          [this](turn& now, asks_activity, std::string typed) {
            return choose_activity(now, std::move(typed));
          },
          [this](turn& now, asks_field known, std::string typed) {
            return choose_field(now, known.activity, std::move(typed));
          },
          [this](turn& now, asks_name known, std::string name) {
            return apply(now, known.activity, [name](activity& one) { one.name = name; });
          },
          [this](turn& now, asks_begin known, date day) {
            return apply(now, known.activity, [day](activity& one) { one.begin = day; });
          },
          [this](turn& now, asks_end known, date day) {
            return apply(now, known.activity, [day](activity& one) { one.end = day; });
          },
          [this](turn& now, asks_times known, int times) {
            return apply(now, known.activity, [times](activity& one) { one.times_per_day = times; });
          },
          [this](turn& now, asks_quantity known, double quantity) {
            return apply(now, known.activity,
                         [quantity](activity& one) { one.quantity_per_time = quantity; });
          }) {}

task<> edit_dialogue::enter(context& ctx, std::string name) {
  const translator t = co_await texts_for(ctx);
  if (!name.empty()) {
    const auto one = co_await find(ctx, std::move(name));
    if (one) dialogue_.enter(ctx, asks_field{one->id}, asks_what(t, *one), field_buttons(t));
    if (one) co_return;
  }
  const botcore::page wanted = store::of_chat(ctx.chat().id).limit(most_offered);
  const auto found = co_await store_.activities().list(wanted);
  if (found.items.empty()) {
    co_await ctx.reply(t("edit.none"));
    co_return;
  }
  inline_keyboard offered;
  offered.columns(2);
  for (const activity& one : found.items) {
    offered.button(botcore::shorten(one.name, 30), "#" + std::to_string(one.id));
  }
  dialogue_.enter(ctx, asks_activity{}, t("edit.which"), offered);
}

task<> edit_dialogue::choose_activity(turn& now, std::string typed) {
  const translator t = co_await texts_for(now.ctx());
  const auto id = id_of(typed);
  std::optional<activity> one;
  if (id) {
    one = co_await find(now.ctx(), *id);
  } else {
    one = co_await find(now.ctx(), typed);
  }
  if (one) {
    now.go_to(asks_field{one->id}, asks_what(t, *one), field_buttons(t));
  } else {
    now.stay(
        t("not_found", arg("name", botcore::shorten(typed, longest_name)), arg("known", t("edit.which"))));
  }
}

task<> edit_dialogue::choose_field(turn& now, std::int64_t id, std::string typed) {
  const translator t = co_await texts_for(now.ctx());
  const std::string field = field_of(t, typed);
  if (field.empty()) throw botcore::usage_error("", t("edit.choose"));
  const auto one = co_await find(now.ctx(), id);
  if (!one) {
    now.finish(t("edit.gone"));
  } else if (field == "finished") {
    now.finish(t("edit.finished"));
  } else {
    ask_value(now, t, *one, field);
  }
}

void edit_dialogue::ask_value(turn& now, const translator& t, const activity& one, const std::string& field) {
  if (field == "name") return now.go_to(asks_name{one.id}, t("edit.name", arg("name", one.name)));
  if (field == "begin") {
    return now.go_to(asks_begin{one.id}, t("edit.begin", arg("old", botcore::format_date(one.begin))));
  }
  if (field == "end") {
    return now.go_to(asks_end{one.id}, t("edit.end", arg("old", botcore::format_date(one.end))));
  }
  if (field == "times") {
    inline_keyboard offered;
    for (int times = 1; times <= 4; ++times) offered.button(std::to_string(times), std::to_string(times));
    return now.go_to(asks_times{one.id}, t("edit.times", arg("old", one.times_per_day)), offered);
  }
  now.go_to(asks_quantity{one.id}, t("edit.quantity", arg("old", one.quantity_per_time)));
}

task<> edit_dialogue::apply(turn& now, std::int64_t id, change changed) {
  const translator t = co_await texts_for(now.ctx());
  const auto before = co_await find(now.ctx(), id);
  if (!before) {
    now.finish(t("edit.gone"));
    co_return;
  }
  activity typed = *before;
  changed(typed);
  const activity after = checked(t, std::move(typed));
  const auto namesake = co_await find(now.ctx(), after.name);
  if (namesake && namesake->id != id) throw botcore::usage_error("name", t("problem.name_taken"));
  now.with([this, after, language = t.language()](transaction& tx) {
    if (!store_.activities().find(tx, after.id)) return;
    store_.activities().update(tx, after);
    reminders_.speak(tx, after.chat, language);
    reminders_.reschedule(tx, after);
  });
  const chat_settings settings = co_await store_.settings_of(after.chat);
  const std::string question = t("edit.more", arg("name", after.name), arg("activity", describe(t, after)),
                                 arg("reminders", describe_reminders(t, after, settings)));
  now.go_to(asks_field{id}, question, field_buttons(t));
}

task<std::optional<activity>> edit_dialogue::find(context& ctx, std::int64_t id) {
  auto found = co_await store_.activities().find(id);
  if (found && found->chat != ctx.chat().id) found.reset();
  co_return found;
}

task<std::optional<activity>> edit_dialogue::find(context& ctx, std::string name) {
  const std::int64_t chat = ctx.chat().id;
  const auto look = [&](transaction& tx) { return store_.find(tx, chat, name); };
  co_return co_await store_.database().read(look);
}

}  // namespace reference_bot
