#include "botcore/storage/sql_key_value_store.hpp"

#include <span>
#include <utility>

#include <fmt/format.h>

#include "botcore/storage/database.hpp"
#include "botcore/storage/migration.hpp"

#include "key_value_limits.hpp"

namespace botcore::inline v0 {
namespace {

std::vector<migration> key_value_migrations(sql_dialect dialect) {
  const bool sqlite = dialect == sql_dialect::sqlite;
  // Keys are ordered by code point everywhere, and the table is one tree where that can be had.
  std::vector<migration> steps;
  steps.emplace_back(
      1, "create the key-value store",
      fmt::format("CREATE TABLE botcore_key_value ("
                  " bot_id BIGINT NOT NULL,"
                  " namespace TEXT NOT NULL,"
                  " key TEXT {0} NOT NULL,"
                  " value {1} NOT NULL,"
                  " expires BIGINT,"
                  " PRIMARY KEY (bot_id, namespace, key)){2};"
                  "CREATE INDEX botcore_key_value_expires ON botcore_key_value (bot_id, expires)"
                  " WHERE expires IS NOT NULL;",
                  sqlite ? "COLLATE BINARY" : "COLLATE \"C\"", sqlite ? "BLOB" : "BYTEA",
                  sqlite ? " WITHOUT ROWID" : ""));
  return steps;
}

std::span<const std::byte> key_value_bytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

std::string key_value_text(const blob& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

sql_key_value_store::sql_key_value_store(database& store, sql_key_value_options options)
    : store_(store),
      bot_id_(options.bot_id),
      lifetime_(options.lifetime.is_default() ? time_to_live::never_ends() : options.lifetime) {
  lifetime_.lifetime();  // checked once
}

task<void> sql_key_value_store::prepare() {
  return migrate(store_, "botcore.key_value", key_value_migrations(store_.dialect()));
}

system_time sql_key_value_store::now() const noexcept {
  return store_.ground().time().system_now();
}

std::optional<system_time> sql_key_value_store::end_of(time_to_live ttl) const {
  const auto lifetime = (ttl.is_default() ? lifetime_ : ttl).lifetime();
  if (!lifetime) return std::nullopt;
  return now() + *lifetime;
}

std::optional<std::string> sql_key_value_store::get(transaction& tx, std::string_view space,
                                                    std::string_view key) {
  check_key_value_key(space, key);
  const rows found = tx.query(
      "SELECT value FROM botcore_key_value WHERE bot_id = $1 AND namespace = $2 AND key = $3"
      " AND (expires IS NULL OR expires > $4)",
      bot_id_, space, key, now());
  if (found.empty()) return std::nullopt;
  return key_value_text(found.front().get<blob>(0));
}

void sql_key_value_store::set(transaction& tx, std::string_view space, std::string_view key,
                              std::string_view value, time_to_live ttl) {
  check_key_value_key(space, key);
  check_key_value_value(space, key, value);
  tx.execute(
      "INSERT INTO botcore_key_value (bot_id, namespace, key, value, expires) VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (bot_id, namespace, key) DO UPDATE SET value = excluded.value, expires = "
      "excluded.expires",
      bot_id_, space, key, key_value_bytes(value), end_of(ttl));
}

bool sql_key_value_store::set_if_absent(transaction& tx, std::string_view space, std::string_view key,
                                        std::string_view value, time_to_live ttl) {
  check_key_value_key(space, key);
  check_key_value_value(space, key, value);
  // An expired value counts as absent, so it is replaced.
  return tx.execute(
             "INSERT INTO botcore_key_value (bot_id, namespace, key, value, expires) VALUES ($1, $2, $3, $4, "
             "$5)"
             " ON CONFLICT (bot_id, namespace, key) DO UPDATE SET value = excluded.value,"
             " expires = excluded.expires WHERE botcore_key_value.expires <= $6",
             bot_id_, space, key, key_value_bytes(value), end_of(ttl), now()) > 0;
}

bool sql_key_value_store::compare_and_set(transaction& tx, std::string_view space, std::string_view key,
                                          std::string_view expected, std::string_view desired,
                                          time_to_live ttl) {
  check_key_value_key(space, key);
  check_key_value_value(space, key, desired);
  return tx.execute(
             "UPDATE botcore_key_value SET value = $4, expires = $5 WHERE bot_id = $1 AND namespace = $2"
             " AND key = $3 AND value = $6 AND (expires IS NULL OR expires > $7)",
             bot_id_, space, key, key_value_bytes(desired), end_of(ttl), key_value_bytes(expected),
             now()) > 0;
}

bool sql_key_value_store::erase(transaction& tx, std::string_view space, std::string_view key) {
  check_key_value_key(space, key);
  return tx.execute(
             "DELETE FROM botcore_key_value WHERE bot_id = $1 AND namespace = $2 AND key = $3"
             " AND (expires IS NULL OR expires > $4)",
             bot_id_, space, key, now()) > 0;
}

bool sql_key_value_store::touch(transaction& tx, std::string_view space, std::string_view key,
                                time_to_live ttl) {
  check_key_value_key(space, key);
  return tx.execute(
             "UPDATE botcore_key_value SET expires = $4 WHERE bot_id = $1 AND namespace = $2 AND key = $3"
             " AND (expires IS NULL OR expires > $5)",
             bot_id_, space, key, end_of(ttl), now()) > 0;
}

std::vector<std::string> sql_key_value_store::keys(transaction& tx, std::string_view space,
                                                   std::string_view prefix, std::int64_t limit,
                                                   std::string_view after) {
  check_key_value_prefix(space, prefix);
  check_key_value_prefix(space, after);
  check_key_value_limit("listing keys", limit);
  std::vector<std::string> found;
  const auto take = [&](const row& one) { found.push_back(one.get<std::string>(0)); };
  // Key by key from the prefix on, and no further than it reaches.
  const auto end = end_of_prefix(prefix);
  if (end) {
    tx.for_each(
        "SELECT key FROM botcore_key_value WHERE bot_id = $1 AND namespace = $2 AND key >= $3 AND key > $4"
        " AND key < $5 AND (expires IS NULL OR expires > $6) ORDER BY key LIMIT $7",
        take, bot_id_, space, prefix, after, *end, now(), limit);
  } else {
    tx.for_each(
        "SELECT key FROM botcore_key_value WHERE bot_id = $1 AND namespace = $2 AND key >= $3 AND key > $4"
        " AND (expires IS NULL OR expires > $5) ORDER BY key LIMIT $6",
        take, bot_id_, space, prefix, after, now(), limit);
  }
  return found;
}

std::int64_t sql_key_value_store::sweep(transaction& tx, std::int64_t limit) {
  check_key_value_limit("sweeping", limit);
  return tx.execute(
      "DELETE FROM botcore_key_value WHERE (bot_id, namespace, key) IN (SELECT bot_id, namespace, key"
      " FROM botcore_key_value WHERE bot_id = $1 AND expires <= $2 ORDER BY expires LIMIT $3)",
      bot_id_, now(), limit);
}

task<std::optional<std::string>> sql_key_value_store::get(std::string space, std::string key) {
  const auto body = [&](transaction& tx) { return get(tx, space, key); };
  co_return co_await store_.read(body);
}

task<void> sql_key_value_store::set(std::string space, std::string key, std::string value, time_to_live ttl) {
  const auto body = [&](transaction& tx) { set(tx, space, key, value, ttl); };
  co_await store_.write(body);
}

task<bool> sql_key_value_store::set_if_absent(std::string space, std::string key, std::string value,
                                              time_to_live ttl) {
  const auto body = [&](transaction& tx) { return set_if_absent(tx, space, key, value, ttl); };
  co_return co_await store_.write(body);
}

task<bool> sql_key_value_store::compare_and_set(std::string space, std::string key, std::string expected,
                                                std::string desired, time_to_live ttl) {
  const auto body = [&](transaction& tx) { return compare_and_set(tx, space, key, expected, desired, ttl); };
  co_return co_await store_.write(body);
}

task<bool> sql_key_value_store::erase(std::string space, std::string key) {
  const auto body = [&](transaction& tx) { return erase(tx, space, key); };
  co_return co_await store_.write(body);
}

task<bool> sql_key_value_store::touch(std::string space, std::string key, time_to_live ttl) {
  const auto body = [&](transaction& tx) { return touch(tx, space, key, ttl); };
  co_return co_await store_.write(body);
}

task<std::vector<std::string>> sql_key_value_store::keys(std::string space, std::string prefix,
                                                         std::int64_t limit, std::string after) {
  const auto body = [&](transaction& tx) { return keys(tx, space, prefix, limit, after); };
  co_return co_await store_.read(body);
}

task<std::int64_t> sql_key_value_store::sweep(std::int64_t limit) {
  const auto body = [&](transaction& tx) { return sweep(tx, limit); };
  co_return co_await store_.write(body);
}

}  // namespace botcore::inline v0
