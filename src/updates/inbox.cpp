#include "botcore/updates/inbox.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/system/system_error.hpp>

#include "botcore/api/codec.hpp"
#include "botcore/core/error.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/storage/transaction.hpp"
#include "botcore/text/shorten.hpp"

#include "core/cancelled.hpp"

#include "inbox_table.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::chrono::minutes inbox_prune_every{60};
constexpr std::int64_t pruned_at_once = 500;
constexpr std::size_t marked_at_once = 256;
constexpr std::size_t longest_failure = 1000;

/// One update of a batch, on its way into the table.
struct incoming_update {
  std::string json;
  std::optional<std::int64_t> id;
  std::optional<api::Update> update;  // none: it cannot be read
  std::string failure;
};

incoming_update read_incoming(raw_update raw) {
  incoming_update read;
  read.id = raw.id;
  try {
    read.update = raw.update ? std::move(*raw.update) : from_json<api::Update>(raw.json);
    if (read.update->update_id == 0)
      throw error(errc::malformed_data, "reading an update without an update_id");
    read.id = read.update->update_id;
  } catch (const error& unreadable) {
    read.failure = unreadable.what();
    read.update.reset();
  }
  read.json = std::move(raw.json);
  return read;
}

/// Where an update went; zero: it was there already.
std::int64_t insert_update(transaction& tx, std::int64_t bot_id, const incoming_update& one,
                           system_time now) {
  const std::int64_t position = tx.next_id();
  // What has no id of its own is never the same as another one.
  const std::int64_t id = one.id.value_or(-position);
  const inbox_state state = one.update ? inbox_state::waiting : inbox_state::dead;
  const std::int64_t inserted = tx.execute(
      "INSERT INTO botcore_inbox"
      " (bot_id, update_id, position, body, state, attempts, failure, accepted_at, changed_at)"
      " VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $7) ON CONFLICT (bot_id, update_id) DO NOTHING",
      bot_id, id, position, one.json, state, one.failure, now);
  return inserted == 0 ? 0 : position;
}

}  // namespace

accepted_update::accepted_update(api::Update update, std::int64_t position, bool resumed)
    : update(std::move(update)), position(position), resumed(resumed) {}

raw_update::raw_update(std::string json, std::optional<std::int64_t> id) : json(std::move(json)), id(id) {}

inbox::inbox(runtime& runtime, database& store, std::int64_t bot_id, inbox_options options)
    : runtime_(runtime),
      store_(store),
      bot_id_(bot_id),
      options_(options),
      marks_(runtime, "inbox"),
      pruning_(runtime, "inbox") {}

inbox::~inbox() = default;

task<void> inbox::start() {
  co_await migrate(store_, "botcore.inbox", inbox_migrations());
  // The clock may have been set back: what is accepted from now on comes later all the same.
  const auto go_beyond_newest = [&](transaction& tx) {
    const rows found = tx.query(
        "SELECT MAX(position) AS newest FROM botcore_inbox WHERE bot_id = $1 AND state <> 1", bot_id_);
    if (!found.front().is_null("newest"))
      tx.owner().keep_ids_beyond(found.front().get<std::int64_t>("newest"));
  };
  co_await store_.read(go_beyond_newest);
  stopping_ = false;
  pruning_.spawn(keep_pruning());
}

task<void> inbox::stop() {
  pruning_.cancel();
  co_await pruning_.join();
  stopping_ = true;
  pause_.notify();
  co_await marks_.join();
  co_await take_back_attempts();
}

task<update_turn> inbox::store(std::vector<raw_update> batch) {
  std::vector<incoming_update> incoming;
  incoming.reserve(batch.size());
  for (raw_update& raw : batch) incoming.push_back(read_incoming(std::move(raw)));
  const system_time now = runtime_.time().system_now();
  const auto insert = [&](transaction& tx) {
    std::vector<std::int64_t> positions;
    positions.reserve(incoming.size());
    for (const incoming_update& one : incoming) positions.push_back(insert_update(tx, bot_id_, one, now));
    return positions;
  };
  const std::vector<std::int64_t> positions = co_await store_.write(insert);

  update_turn accepted;
  for (std::size_t index = 0; index < incoming.size(); ++index) {
    incoming_update& one = incoming[index];
    if (positions[index] == 0) {
      ++repeated_;
    } else if (one.update) {
      accepted.emplace_back(std::move(*one.update), positions[index]);
    } else {
      runtime_.log("inbox").error("update {} cannot be read and is dead letter {}: {}",
                                  one.id ? std::to_string(*one.id) : "without an id", positions[index],
                                  one.failure);
    }
  }
  co_return accepted;
}

task<update_turn> inbox::unhandled_after(std::int64_t position, std::int64_t limit) {
  update_turn waiting;
  bool more = true;
  while (waiting.empty() && more) {
    more = co_await read_page(position, limit, waiting);
  }
  co_return waiting;
}

task<bool> inbox::read_page(std::int64_t& position, std::int64_t limit, update_turn& waiting) {
  const std::int64_t after = position;
  const rows found = co_await store_.read([&](transaction& tx) {
    return tx.query(
        "SELECT position, update_id, body FROM botcore_inbox"
        " WHERE bot_id = $1 AND state = $2 AND position > $3 ORDER BY position LIMIT $4",
        bot_id_, inbox_state::waiting, after, limit);
  });
  for (const row& one : found) {
    position = one.get<std::int64_t>("position");
    raw_update raw(one.get<std::string>("body"), one.get<std::int64_t>("update_id"));
    incoming_update read = read_incoming(std::move(raw));
    if (read.update) {
      waiting.emplace_back(std::move(*read.update), position, true);
      continue;
    }
    // Another version of this program could read it.
    runtime_.log("inbox").error("update {} cannot be read any more: {}", *read.id, read.failure);
    std::vector<std::int64_t> unreadable(1, *read.id);
    co_await bury(std::move(unreadable), std::move(read.failure), 0);
  }
  co_return !found.empty();
}

void inbox::handled(const update_turn& turn) {
  for (const accepted_update& one : turn) {
    lazy_mark added;
    added.lane = lane_key_of(one.update);
    added.update_id = one.update.update_id;
    unmarked_.push_back(std::move(added));
  }
  if (!std::exchange(marking_, true)) marks_.spawn(mark_lazily());
}

std::vector<std::int64_t> inbox::marks_for(const update_turn& turn) const {
  std::vector<std::int64_t> ids;
  const lane_key lane = lane_key_of(turn.front().update);
  for (const lazy_mark& one : unmarked_) {
    if (one.lane == lane) ids.push_back(one.update_id);
  }
  for (const accepted_update& one : turn) ids.push_back(one.update.update_id);
  return ids;
}

void inbox::mark_handled(transaction& tx, const std::vector<std::int64_t>& update_ids) const {
  const system_time now = runtime_.time().system_now();
  for (const std::int64_t id : update_ids) {
    tx.execute(
        "UPDATE botcore_inbox SET state = $1, body = '', failure = '', changed_at = $2"
        " WHERE bot_id = $3 AND update_id = $4 AND state = $5",
        inbox_state::handled, now, bot_id_, id, inbox_state::waiting);
  }
}

void inbox::marked(const std::vector<std::int64_t>& update_ids) {
  std::erase_if(unmarked_, [&](const lazy_mark& one) {
    return std::find(update_ids.begin(), update_ids.end(), one.update_id) != update_ids.end();
  });
}

/// What comes while a group is being stored is the next group.
task<void> inbox::mark_lazily() {
  back_off delays({}, static_cast<std::uint64_t>(bot_id_));
  while (!unmarked_.empty()) {
    std::vector<std::int64_t> ids;
    for (const lazy_mark& one : unmarked_) {
      if (ids.size() < marked_at_once) ids.push_back(one.update_id);
    }
    std::string failure;
    try {
      const auto mark = [&](transaction& tx) { mark_handled(tx, ids); };
      co_await store_.write(mark);
      marked(ids);
      delays.reset();
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& broken) {
      failure = broken.what();
    }
    if (failure.empty()) continue;
    if (stopping_) {
      runtime_.log("inbox").error("{} handled updates could not be marked and will be handled again: {}",
                                  unmarked_.size(), failure);
      break;
    }
    const auto pause = delays.next();
    runtime_.log("inbox").error("marking handled updates: {}; next attempt in {} ms", failure, pause.count());
    co_await runtime_.time().sleep_for(pause, &pause_);
  }
  marking_ = false;
}

bool inbox::writable() const noexcept {
  return store_.writable();
}

std::int64_t inbox::give_up_unfinished(transaction& tx, std::int64_t bot_id) {
  return tx.execute(
      "UPDATE botcore_inbox SET state = $1, changed_at = $2,"
      " failure = 'it may have been handled before the database was brought back from a copy'"
      " WHERE bot_id = $3 AND state = $4",
      inbox_state::dead, tx.owner().ground().time().system_now(), bot_id, inbox_state::waiting);
}

task<std::int64_t> inbox::count_attempt(std::vector<std::int64_t> update_ids) {
  const auto count = [&](transaction& tx) {
    std::int64_t most = 0;
    for (const std::int64_t id : update_ids) {
      const rows counted = tx.query(
          "UPDATE botcore_inbox SET attempts = attempts + 1 WHERE bot_id = $1 AND update_id = $2"
          " RETURNING attempts",
          bot_id_, id);
      for (const row& one : counted) most = std::max(most, one.get<std::int64_t>("attempts"));
    }
    return most;
  };
  co_return co_await store_.write(count);
}

void inbox::cut_short(const std::vector<std::int64_t>& update_ids) {
  cut_short_.insert(cut_short_.end(), update_ids.begin(), update_ids.end());
}

task<void> inbox::take_back_attempts() {
  const std::vector<std::int64_t> ids = std::exchange(cut_short_, {});
  if (ids.empty()) co_return;
  const auto take_back = [&](transaction& tx) {
    for (const std::int64_t id : ids) {
      tx.execute(
          "UPDATE botcore_inbox SET attempts = attempts - 1"
          " WHERE bot_id = $1 AND update_id = $2 AND state = $3 AND attempts > 0",
          bot_id_, id, inbox_state::waiting);
    }
  };
  std::string failure;
  try {
    co_await store_.write(take_back);
  } catch (const error& broken) {
    failure = broken.what();
  }
  if (!failure.empty()) runtime_.log("inbox").warn("attempts that ended with the bot count: {}", failure);
}

task<void> inbox::bury(std::vector<std::int64_t> update_ids, std::string failure, std::int64_t attempts) {
  const std::string shortened = shorten(failure, longest_failure);
  const system_time now = runtime_.time().system_now();
  const auto mark = [&](transaction& tx) {
    for (const std::int64_t id : update_ids) {
      tx.execute(
          "UPDATE botcore_inbox SET state = $1, failure = $2, attempts = $3, changed_at = $4"
          " WHERE bot_id = $5 AND update_id = $6 AND state = $7",
          inbox_state::dead, shortened, attempts, now, bot_id_, id, inbox_state::waiting);
    }
  };
  co_await store_.write(mark);
}

task<std::vector<dead_update>> inbox::dead_updates(std::int64_t limit, std::int64_t position) {
  const rows found = co_await store_.read([&](transaction& tx) {
    return tx.query(
        "SELECT position, update_id, body, failure, attempts, accepted_at, changed_at FROM botcore_inbox"
        " WHERE bot_id = $1 AND state = $2 AND position > $3 ORDER BY position LIMIT $4",
        bot_id_, inbox_state::dead, position, limit);
  });
  std::vector<dead_update> letters;
  for (const row& one : found) {
    dead_update& letter = letters.emplace_back();
    letter.position = one.get<std::int64_t>("position");
    letter.update_id = one.get<std::int64_t>("update_id");
    letter.update = one.get<std::string>("body");
    letter.failure = one.get<std::string>("failure");
    letter.attempts = one.get<std::int64_t>("attempts");
    letter.accepted = one.get<system_time>("accepted_at");
    letter.died = one.get<system_time>("changed_at");
  }
  co_return letters;
}

task<std::int64_t> inbox::count_dead_updates() {
  co_return co_await store_.read([&](transaction& tx) {
    return tx
        .query("SELECT COUNT(*) AS n FROM botcore_inbox WHERE bot_id = $1 AND state = $2", bot_id_,
               inbox_state::dead)
        .front()
        .get<std::int64_t>("n");
  });
}

task<bool> inbox::replay(std::int64_t position) {
  const bool found = co_await store_.write([&](transaction& tx) {
    return tx.execute(
               "UPDATE botcore_inbox SET state = $1, failure = '', attempts = 0, position = $2"
               " WHERE bot_id = $3 AND position = $4 AND state = $5 AND update_id >= 0",
               inbox_state::waiting, tx.next_id(), bot_id_, position, inbox_state::dead) == 1;
  });
  if (found && on_replay_) on_replay_();
  co_return found;
}

task<bool> inbox::discard(std::int64_t position) {
  const system_time now = runtime_.time().system_now();
  co_return co_await store_.write([&](transaction& tx) {
    return tx.execute(
               "UPDATE botcore_inbox SET state = $1, body = '', failure = '', changed_at = $2"
               " WHERE bot_id = $3 AND position = $4 AND state = $5",
               inbox_state::handled, now, bot_id_, position, inbox_state::dead) == 1;
  });
}

task<void> inbox::keep_pruning() {
  for (;;) {
    std::string failure;
    try {
      if (store_.writable()) co_await prune();
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& broken) {
      failure = broken.what();
    }
    if (!failure.empty()) runtime_.log("inbox").error("forgetting old updates: {}", failure);
    co_await runtime_.time().sleep_for(inbox_prune_every);
  }
}

task<void> inbox::prune() {
  const system_time now = runtime_.time().system_now();
  const system_time handled_before = now - options_.keep_handled;
  const system_time dead_before = now - options_.keep_dead;
  const auto forget = [&](transaction& tx) {
    return tx.execute(
        "DELETE FROM botcore_inbox WHERE bot_id = $1 AND update_id IN"
        " (SELECT update_id FROM botcore_inbox WHERE bot_id = $1 AND accepted_at < $2"
        "  AND (state = $3 OR (state = $4 AND accepted_at < $5)) ORDER BY accepted_at LIMIT $6)",
        bot_id_, handled_before, inbox_state::handled, inbox_state::dead, dead_before, pruned_at_once);
  };
  std::int64_t forgotten = pruned_at_once;
  while (forgotten == pruned_at_once) forgotten = co_await store_.write(forget);
}

}  // namespace botcore::inline v0
