/// @file
/// The bot's tables. Every function works inside the transaction that it is given.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/storage/migration.hpp"
#include "botcore/storage/transaction.hpp"

#include "activity.hpp"
#include "chat_settings.hpp"

namespace reference_bot::store {

std::vector<botcore::migration> migrations();

/// Adds an activity and gives its id; none when the chat has one of that name, in whatever case.
std::optional<std::int64_t> add(botcore::transaction& tx, const activity& added);

/// Writes the changeable fields of an activity that exists.
void update(botcore::transaction& tx, const activity& changed);

void remove(botcore::transaction& tx, std::int64_t id);

std::optional<activity> find(botcore::transaction& tx, std::int64_t chat, std::string_view name);
std::optional<activity> find(botcore::transaction& tx, std::int64_t id);

/// All activities of a chat, by name.
std::vector<activity> list(botcore::transaction& tx, std::int64_t chat);

/// Those with begin ≤ day ≤ end, by name.
std::vector<activity> list_on(botcore::transaction& tx, std::int64_t chat, date day);

/// Records that what `occurrence` reminded of was done on `day`; false when that is recorded already.
bool complete(botcore::transaction& tx, std::int64_t activity, std::int64_t occurrence, date day);

/// How often an activity was done on `day`.
std::int64_t completed(botcore::transaction& tx, std::int64_t activity, date day);

/// How often an activity was done on one day.
struct done_day {
  date day;
  std::string name;
  std::int64_t times = 0;
  double quantity = 0;  ///< in all, by what the activity asks for today
};

/// All days of a chat on which something was done, by day and name.
std::vector<done_day> history(botcore::transaction& tx, std::int64_t chat);

chat_settings settings_of(botcore::transaction& tx, std::int64_t chat);
void set_settings(botcore::transaction& tx, std::int64_t chat, const chat_settings& settings);

}  // namespace reference_bot::store
