// Showing many activities.
#include <utility>
#include <vector>

#include "commands.hpp"
#include "store.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::task;
using botcore::transaction;

/// How many activities go into one message: well below 4096 characters, whatever their names.
constexpr int piece_size = 20;

constexpr const char* nothing_yet = "You have no activities yet. /examples shows how to add one.";

/// Lines "1. morning run: 01.01.2026 – …", numbered from `first` on.
std::string list_lines(const std::vector<activity>& piece, std::size_t first) {
  std::string lines;
  for (const activity& one : piece) {
    if (!lines.empty()) lines += '\n';
    lines += std::to_string(first++) + ". " + one.name + ": " + describe(one);
  }
  return lines;
}

struct list_beginning {
  std::vector<activity> shown;
  std::int64_t all = 0;
};

struct today_line {
  activity shown;
  std::int64_t done = 0;
};

}  // namespace

task<> commands::list(context& ctx) {
  const botcore::page wanted = store::of_chat(ctx.chat().id).limit(piece_size);
  const list_beginning found = co_await store_.database().read([&](transaction& tx) {
    return list_beginning{store_.activities().list(tx, wanted).items, store_.activities().count(tx, wanted)};
  });
  std::string text = nothing_yet;
  if (!found.shown.empty()) text = "Your activities:\n" + list_lines(found.shown, 1);
  if (found.all > piece_size) {
    text += "\n\nand " + std::to_string(found.all - piece_size) + " more: /list_stream shows all of them.";
  }
  co_await ctx.reply(std::move(text));
}

task<> commands::list_stream(context& ctx) {
  // Piece by piece from the database too: however many there are, only these are in memory.
  auto all = store_.activities().stream(store::of_chat(ctx.chat().id).limit(piece_size));
  std::size_t shown = 0;
  for (auto piece = co_await all.next(); !piece.empty(); piece = co_await all.next()) {
    const std::string text = list_lines(piece, shown + 1);
    shown += piece.size();
    co_await ctx.reply(text);
  }
  if (shown == 0) co_await ctx.reply(nothing_yet);
  if (shown > piece_size) co_await ctx.reply("That was all: " + std::to_string(shown) + " activities.");
}

task<> commands::today(context& ctx) {
  const std::int64_t chat = ctx.chat().id;
  const chat_settings settings = co_await store_.settings_of(chat);
  const date today = settings.zone.today(ctx.time().system_now());
  const auto lines = co_await store_.database().read([&](transaction& tx) {
    std::vector<today_line> result;
    for (activity& one : store_.list_on(tx, chat, today)) {
      const auto done = store_.completed(tx, one.id, today);
      result.push_back({std::move(one), done});
    }
    return result;
  });
  const std::string day = botcore::format_date(today);
  if (lines.empty()) {
    co_await ctx.reply("Nothing is on today, " + day + ".");
    co_return;
  }
  std::string text = "Today, " + day + ":";
  std::size_t shown = 0;
  for (const today_line& line : lines) {
    if (shown++ == piece_size) break;
    const bool complete = line.done >= line.shown.times_per_day;
    text += complete ? "\n✅ " : "\n▫️ ";
    text += line.shown.name + ": " + std::to_string(line.done) + " of " +
            std::to_string(line.shown.times_per_day) + " done, " +
            format_quantity(line.shown.quantity_per_time) + " each time";
  }
  if (lines.size() > piece_size) {
    text += "\nand " + std::to_string(lines.size() - piece_size) + " more.";
  }
  co_await ctx.reply(text);
}

}  // namespace reference_bot
