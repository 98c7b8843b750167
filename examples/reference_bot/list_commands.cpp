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
constexpr std::size_t piece_size = 20;

constexpr const char* nothing_yet = "You have no activities yet. /examples shows how to add one.";

/// Lines "1. morning run: 01.01.2026 – …" for those from `first` on, at most `count`.
std::string list_lines(const std::vector<activity>& all, std::size_t first, std::size_t count) {
  std::string lines;
  for (std::size_t index = first; index < all.size() && index < first + count; ++index) {
    if (!lines.empty()) lines += '\n';
    lines += std::to_string(index + 1) + ". " + all[index].name + ": " + describe(all[index]);
  }
  return lines;
}

struct today_line {
  activity shown;
  std::int64_t done = 0;
};

struct today_list {
  date day;
  std::vector<today_line> lines;
};

}  // namespace

task<> commands::list(context& ctx) {
  const std::int64_t chat = ctx.chat().id;
  const auto all = co_await database_.read([&](transaction& tx) { return store::list(tx, chat); });
  std::string text =
      all.empty() ? std::string(nothing_yet) : "Your activities:\n" + list_lines(all, 0, piece_size);
  if (all.size() > piece_size) {
    text += "\n\nand " + std::to_string(all.size() - piece_size) + " more: /list_stream shows all of them.";
  }
  co_await ctx.reply(std::move(text));
}

task<> commands::list_stream(context& ctx) {
  const std::int64_t chat = ctx.chat().id;
  const auto all = co_await database_.read([&](transaction& tx) { return store::list(tx, chat); });
  if (all.empty()) co_await ctx.reply(nothing_yet);
  for (std::size_t first = 0; first < all.size(); first += piece_size) {
    co_await ctx.reply(list_lines(all, first, piece_size));
  }
  if (all.size() > piece_size)
    co_await ctx.reply("That was all: " + std::to_string(all.size()) + " activities.");
}

task<> commands::today(context& ctx) {
  const std::int64_t chat = ctx.chat().id;
  const botcore::system_time now = ctx.time().system_now();
  const today_list found = co_await database_.read([&](transaction& tx) {
    today_list result;
    result.day = store::settings_of(tx, chat).zone.today(now);
    for (activity& one : store::list_on(tx, chat, result.day)) {
      const auto done = store::completed(tx, one.id, result.day);
      result.lines.push_back({std::move(one), done});
    }
    return result;
  });
  const std::string day = botcore::format_date(found.day);
  if (found.lines.empty()) {
    co_await ctx.reply("Nothing is on today, " + day + ".");
    co_return;
  }
  std::string text = "Today, " + day + ":";
  std::size_t shown = 0;
  for (const today_line& line : found.lines) {
    if (shown++ == piece_size) break;
    const bool complete = line.done >= line.shown.times_per_day;
    text += complete ? "\n✅ " : "\n▫️ ";
    text += line.shown.name + ": " + std::to_string(line.done) + " of " +
            std::to_string(line.shown.times_per_day) + " done, " +
            format_quantity(line.shown.quantity_per_time) + " each time";
  }
  if (found.lines.size() > piece_size) {
    text += "\nand " + std::to_string(found.lines.size() - piece_size) + " more.";
  }
  co_await ctx.reply(text);
}

}  // namespace reference_bot
