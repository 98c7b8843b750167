#include "botcore/storage/migration.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "botcore/storage/database.hpp"
#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view ledger_table =
    "CREATE TABLE IF NOT EXISTS botcore_migration("
    " component TEXT NOT NULL, version BIGINT NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL,"
    " applied BIGINT NOT NULL, PRIMARY KEY(component, version))";

/// FNV-1a, 64 bits: it has to notice edits, not attacks.
std::string migration_checksum(std::string_view script) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char character : script) {
    hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3;
  }
  return fmt::format("{:016x}", hash);
}

std::string migration_title(const std::string& component, std::int64_t version) {
  return fmt::format("migrating '{}' to version {}", component, version);
}

/// What begins with "botcore" is the library's, and only its own components are called so.
void check_component_name(const std::string& component) {
  constexpr std::array<std::string_view, 4> own = {"botcore.inbox", "botcore.key_value", "botcore.outbox",
                                                   "botcore.schedule"};
  if (component.empty()) throw error(errc::invalid_argument, "migrating a component without a name");
  if (!component.starts_with("botcore") || std::find(own.begin(), own.end(), component) != own.end()) return;
  throw error(errc::invalid_argument,
              "migrating '" + component + "': names that begin with 'botcore' belong to the library");
}

void check_migration_order(const std::string& component, const std::vector<migration>& steps) {
  std::int64_t before = 0;
  for (const migration& step : steps) {
    if (step.version != before + 1) {
      throw error(errc::invalid_argument, migration_title(component, step.version) + " after version " +
                                              std::to_string(before) +
                                              ": versions begin at 1 and ascend without a gap");
    }
    before = step.version;
  }
}

std::map<std::int64_t, std::string> applied_migrations(transaction& tx, const std::string& component) {
  std::map<std::int64_t, std::string> applied;
  for (const row& one :
       tx.query("SELECT version, checksum FROM botcore_migration WHERE component = $1", component)) {
    applied.emplace(one.get<std::int64_t>("version"), one.get<std::string>("checksum"));
  }
  return applied;
}

/// Compares what was applied with `steps`, which must begin with exactly that; gives the first that is
/// missing.
std::vector<migration>::const_iterator first_missing_migration(transaction& tx, const std::string& component,
                                                               const std::vector<migration>& steps) {
  const auto applied = applied_migrations(tx, component);
  const std::int64_t newest = steps.empty() ? 0 : steps.back().version;
  if (!applied.empty() && applied.rbegin()->first > newest) {
    throw error(storage_errc::schema_newer,
                fmt::format("migrating '{}' to version {}, but the database is at version {}", component,
                            newest, applied.rbegin()->first));
  }
  auto step = steps.begin();
  for (const auto& [version, checksum] : applied) {
    if (step->version != version || migration_checksum(step->sql) != checksum) {
      throw error(storage_errc::schema_changed, migration_title(component, std::min(step->version, version)));
    }
    ++step;
  }
  return step;
}

/// Applies one step, if one is missing.
bool apply_next_migration(transaction& tx, const std::string& component,
                          const std::vector<migration>& steps) {
  tx.execute(ledger_table);
  const auto step = first_missing_migration(tx, component, steps);
  if (step == steps.end()) return false;
  try {
    tx.execute_script(step->sql);
  } catch (const error& failure) {
    throw error(failure.code(), migration_title(component, step->version) + " (" + step->name +
                                    "): " + std::string(failure.doing()));
  }
  tx.execute(
      "INSERT INTO botcore_migration(component, version, name, checksum, applied) VALUES($1, $2, $3, $4, $5)",
      component, step->version, step->name, migration_checksum(step->sql),
      tx.owner().ground().time().system_now());
  return true;
}

/// True when nothing is missing. Only reads, so that it works on a database that cannot be written to now.
task<bool> is_migrated(database& target, const std::string& component, const std::vector<migration>& steps) {
  const auto look = [&](transaction& tx) {
    return first_missing_migration(tx, component, steps) == steps.end();
  };
  try {
    const bool complete = co_await target.read(look);
    co_return complete;
  } catch (const error& failure) {
    if (failure.code() != storage_errc::bad_statement) throw;
  }
  co_return false;  // there is no ledger yet
}

}  // namespace

task<void> migrate(database& target, std::string component, std::vector<migration> steps) {
  check_component_name(component);
  check_migration_order(component, steps);
  bool again = !co_await is_migrated(target, component, steps);
  while (again) {
    const auto apply = [&](transaction& tx) { return apply_next_migration(tx, component, steps); };
    try {
      again = co_await target.write(apply);
    } catch (const error& failure) {
      // What fails at the commit only, does not know yet what it belonged to.
      if (failure.doing().starts_with("migrating")) throw;
      throw error(failure.code(), "migrating '" + component + "': " + std::string(failure.doing()));
    }
  }
}

}  // namespace botcore::inline v0
