#include "sqlite_snapshot.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>

#include "copy_file.hpp"
#include "sqlite_connection.hpp"
#include "sqlite_engine.hpp"
#include "sqlite_transaction.hpp"
#include "sqlite_upkeep.hpp"

namespace botcore::inline v0 {
namespace {

constexpr const char* list_of_tables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND name <> 'botcore_snapshot' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";

using row_counts = std::map<std::string, std::int64_t>;

std::string quoted_name(const std::string& name) {
  std::string quoted = "\"";
  for (const char one : name) quoted += one == '"' ? std::string(2, one) : std::string(1, one);
  return quoted + '"';
}

row_counts count_rows(sqlite_connection& connection) {
  row_counts counts;
  connection.visit(list_of_tables, [&](const std::vector<sql_value>& cells) {
    std::string name;
    read_cell(cells.front(), name);
    counts.emplace(std::move(name), 0);
  });
  for (auto& [name, rows] : counts) rows = connection.ask_number("SELECT count(*) FROM " + quoted_name(name));
  return counts;
}

sqlite_options options_of_copy(const std::string& path) {
  sqlite_options options(path);
  options.cached_statements = 0;
  return options;
}

void copy_pages(sqlite_connection& source, sqlite_connection& copy) {
  sqlite3_backup* const backup = sqlite3_backup_init(copy.native(), "main", source.native(), "main");
  if (!backup) copy.fail(sqlite3_extended_errcode(copy.native()), "copying the database");
  const int stepped = sqlite3_backup_step(backup, -1);  // all pages in one step: so all from one state
  const int finished = sqlite3_backup_finish(backup);   // says nothing of a lock
  const int code = stepped == SQLITE_DONE ? finished : stepped;
  if (code != SQLITE_OK) copy.fail(code, "copying the database '" + source.path() + "'");
}

void verify_copy(sqlite_connection& copy, const row_counts& expected) {
  const auto findings = damage_findings(copy);
  if (!findings.empty()) throw error(storage_errc::corrupt, "checking the copy: " + findings.front());
  const row_counts found = count_rows(copy);
  for (const auto& [name, rows] : expected) {
    const auto there = found.find(name);
    const std::int64_t copied = there == found.end() ? -1 : there->second;
    if (copied == rows) continue;
    throw error(
        storage_errc::corrupt,
        fmt::format("comparing the copy: table '{}' has {} rows, and {} in the copy", name, rows, copied));
  }
}

}  // namespace

snapshot_report copy_database(sqlite_connection& source, const std::string& path, system_time taken) {
  const row_counts counts = count_rows(source);
  sqlite_connection copy(options_of_copy(path), sqlite_connection::role::copy_maker);
  copy_pages(source, copy);
  copy.control("PRAGMA journal_mode = DELETE");  // of all modes the one that leaves a single file
  verify_copy(copy, counts);
  snapshot_report report;
  report.taken = taken;
  report.tables = static_cast<std::int64_t>(counts.size());
  for (const auto& [name, rows] : counts) report.rows += rows;
  report.bytes = database_bytes(copy);
  return report;
}

void date_copy(const std::string& path, system_time taken) {
  sqlite_connection copy(options_of_copy(path), sqlite_connection::role::copy_maker);
  const auto since_1970 = std::chrono::floor<std::chrono::milliseconds>(taken.time_since_epoch());
  copy.control("BEGIN IMMEDIATE");
  copy.control("DROP TABLE IF EXISTS botcore_snapshot");
  copy.control("CREATE TABLE botcore_snapshot(taken BIGINT NOT NULL)");
  copy.ask(fmt::format("INSERT INTO botcore_snapshot VALUES({})", since_1970.count()));
  copy.control("COMMIT");
}

std::optional<system_time> date_of_copy(sqlite_connection& copy) {
  const bool dated =
      copy.ask_number(
          "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'botcore_snapshot'") != 0;
  if (dated)
    return system_time(std::chrono::milliseconds(copy.ask_number("SELECT taken FROM botcore_snapshot")));
  struct stat found {};
  if (stat(copy.path().c_str(), &found) != 0) return std::nullopt;
  return std::chrono::system_clock::from_time_t(found.st_mtime);
}

std::int64_t count_tables(sqlite_connection& connection) {
  return connection.ask_number(std::string("SELECT count(*) FROM (") + list_of_tables + ")");
}

std::vector<std::string> names_of_tables(sqlite_connection& connection) {
  std::vector<std::string> names;
  connection.visit(list_of_tables, [&](const std::vector<sql_value>& cells) {
    read_cell(cells.front(), names.emplace_back());
  });
  return names;
}

void snapshot_body::run(transaction& tx) {
  const auto alone = turn ? std::unique_lock(*turn) : std::unique_lock<std::mutex>();
  sqlite_connection& source = static_cast<sqlite_transaction&>(tx).connection();
  const auto taken = time.system_now();
  if (permit) permit(source.path());
  if (source.path() != sqlite_path_in_memory) require_files_apart(source.path(), target);
  copy_file copy(target);
  copy.take_permissions_of(source.path());
  report = copy_database(source, copy.path(), taken);
  date_copy(copy.path(), taken);
  std::error_code unknown;
  const auto bytes = std::filesystem::file_size(copy.path(), unknown);
  if (!unknown) report.bytes = static_cast<std::int64_t>(bytes);
  if (permit) permit(source.path());
  copy.put_in_place();
}

}  // namespace botcore::inline v0
