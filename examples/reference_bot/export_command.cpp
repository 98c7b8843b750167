// Giving people what the bot knows, as files that they can keep.
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/types/input_media.hpp"

#include "commands.hpp"
#include "csv.hpp"
#include "store.hpp"
#include "texts.hpp"

namespace reference_bot {
namespace {

using botcore::context;
using botcore::task;
using botcore::transaction;
namespace api = botcore::api;

struct exported {
  std::vector<activity> activities;
  std::vector<done_day> days;
};

/// YYYY-MM-DD: what spreadsheets take for a date wherever they are.
std::string iso_date(date day) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

api::InputFile activities_file(const std::vector<activity>& all) {
  csv_table table({"name", "begin_date", "end_date", "times_per_day", "quantity_per_time"});
  for (const activity& one : all) {
    table.add({one.name, iso_date(one.begin), iso_date(one.end), std::to_string(one.times_per_day),
               format_quantity(one.quantity_per_time)});
  }
  return api::InputFile::from_bytes(table.text(), "activities.csv");
}

api::InputFile history_file(const std::vector<done_day>& days) {
  csv_table table({"day", "name", "times_done", "quantity_done"});
  for (const done_day& one : days) {
    table.add({iso_date(one.day), one.name, std::to_string(one.times), format_quantity(one.quantity)});
  }
  return api::InputFile::from_bytes(table.text(), "history.csv");
}

}  // namespace

task<> commands::send_export(context& ctx) {
  const std::int64_t chat = ctx.chat().id;
  const translator t = co_await texts_for(ctx);
  const exported found = co_await store_.database().read([&](transaction& tx) {
    return exported{store_.list(tx, chat), store_.history(tx, chat)};
  });
  if (found.activities.empty()) {
    co_await ctx.reply(t("export.empty"));
    co_return;
  }
  api::SendMediaGroup album(chat, {});
  album.add_media(api::InputMediaDocument(activities_file(found.activities)));
  album.add_media(api::InputMediaDocument(history_file(found.days)).with_caption(t("export.caption")));
  co_await ctx.client().call(std::move(album));
}

}  // namespace reference_bot
