// Showing many activities.
#include <utility>
#include <vector>

#include "commands.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::arg;
using botcore::context;
using botcore::task;
using botcore::transaction;

/// How many activities go into one message: well below 4096 characters, whatever their names.
constexpr int piece_size = 20;

/// Lines "1. morning run: 01.01.2026 – …", numbered from `first` on.
std::string list_lines(const translator& t, const std::vector<activity>& piece, std::int64_t first) {
  std::string lines;
  for (const activity& one : piece) {
    if (!lines.empty()) lines += '\n';
    lines += t("list.line", arg("number", first++), arg("name", one.name), arg("activity", describe(t, one)));
  }
  return lines;
}

struct list_part {
  std::vector<activity> shown;
  std::int64_t all = 0;
};

struct today_line {
  activity shown;
  std::int64_t done = 0;
};

struct today_part {
  std::vector<today_line> shown;
  std::int64_t all = 0;
};

}  // namespace

task<botcore::list_page> commands::load_list(context& ctx, botcore::list_window window) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const auto look = [&](transaction& tx) {
    list_part part;
    std::int64_t at = 0;
    store_.activities().for_each(tx, store::of_chat(chat), [&](const activity& one) {
      if (at >= window.offset && at < window.offset + window.limit) part.shown.push_back(one);
      ++at;
    });
    part.all = at;
    return part;
  };
  const list_part part = co_await store_.database().read(look);
  std::string text = t("list.empty");
  if (part.all > 0) text = t("list", arg("lines", list_lines(t, part.shown, window.offset + 1)));
  co_return botcore::list_page(text, part.all);
}

task<> commands::list_stream(context& ctx) {
  const translator t = co_await texts_for(ctx);
  // Piece by piece from the database too: however many there are, only these are in memory.
  auto all = store_.activities().stream(store::of_chat(ctx.chat().id).limit(piece_size));
  std::int64_t shown = 0;
  for (auto piece = co_await all.next(); !piece.empty(); piece = co_await all.next()) {
    const std::string text = list_lines(t, piece, shown + 1);
    shown += static_cast<std::int64_t>(piece.size());
    co_await ctx.reply(text);
  }
  if (shown == 0) co_await ctx.reply(t("list.empty"));
  if (shown > piece_size) co_await ctx.reply(t("list.end", arg("count", shown)));
}

task<botcore::list_page> commands::load_today(context& ctx, botcore::list_window window) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const chat_settings settings = co_await store_.settings_of(chat);
  const date today = settings.zone.today(ctx.time().system_now());
  const auto look = [&](transaction& tx) {
    today_part part;
    for (activity& one : store_.list_on(tx, chat, today)) {
      const std::int64_t at = part.all++;
      if (at < window.offset || at >= window.offset + window.limit) continue;
      const auto done = store_.completed(tx, one.id, today);
      part.shown.push_back({std::move(one), done});
    }
    return part;
  };
  const today_part part = co_await store_.database().read(look);
  const std::string day = botcore::format_date(today);
  if (part.all == 0) co_return botcore::list_page(t("today.empty", arg("day", day)), 0);
  std::string lines;
  for (const today_line& line : part.shown) {
    lines += line.done >= line.shown.times_per_day ? "\n✅ " : "\n▫️ ";
    lines += t("today.line", arg("name", line.shown.name), arg("done", line.done),
               arg("times", line.shown.times_per_day), arg("quantity", line.shown.quantity_per_time));
  }
  co_return botcore::list_page(t("today", arg("day", day), arg("lines", lines)), part.all);
}

}  // namespace reference_bot
