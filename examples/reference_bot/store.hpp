/// @file
/// What the bot keeps, and where.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/task.hpp"
#include "botcore/storage/cached_repository.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/storage/sql_repository.hpp"
#include "botcore/storage/transaction.hpp"

#include "tables.hpp"

namespace reference_bot {

/// How often an activity was done on one day.
struct done_day {
  date day;
  std::string name;
  std::int64_t times = 0;
  double quantity = 0;  ///< in all, by what the activity asks for today
};

/// The bot's tables. Functions with a transaction work inside it; the others are tasks of their own.
class store {
 public:
  /// `database` must outlive it.
  explicit store(botcore::database& database);

  static std::vector<botcore::migration> migrations();

  botcore::database& database() noexcept { return database_; }
  botcore::repository<activity>& activities() noexcept { return activities_; }

  /// All activities of a chat, by name; a part of them with a limit.
  static botcore::page of_chat(std::int64_t chat);

  std::optional<activity> find(botcore::transaction& tx, std::int64_t chat, std::string_view name);

  /// All activities of a chat, by name.
  std::vector<activity> list(botcore::transaction& tx, std::int64_t chat);

  /// Those with begin ≤ day ≤ end, by name.
  std::vector<activity> list_on(botcore::transaction& tx, std::int64_t chat, date day);

  /// Records that what `occurrence` reminded of was done on `day`; false when that is recorded already.
  bool complete(botcore::transaction& tx, std::int64_t activity, std::int64_t occurrence, date day);

  /// How often an activity was done on `day`.
  std::int64_t completed(botcore::transaction& tx, std::int64_t activity, date day);

  /// All days of a chat on which something was done, by day and name.
  std::vector<done_day> history(botcore::transaction& tx, std::int64_t chat);

  /// Those of a chat that has set none are the usual ones.
  botcore::task<chat_settings> settings_of(std::int64_t chat);
  chat_settings settings_of(botcore::transaction& tx, std::int64_t chat);
  void set_settings(botcore::transaction& tx, const chat_settings& settings);

  /// The database is another one now: what was remembered of it may not be so.
  void forget() noexcept { settings_.forget_all(); }

 private:
  botcore::database& database_;
  botcore::sql_repository<activity> activities_;
  botcore::sql_repository<completion> completions_;
  botcore::sql_repository<chat_settings> stored_settings_;
  botcore::cached_repository<chat_settings> settings_;  // nearly every command asks for them
};

}  // namespace reference_bot
