#include "sqlite_upkeep.hpp"

#include <fmt/format.h>

#include "sqlite_connection.hpp"
#include "sqlite_transaction.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t findings_at_most = 100;

void find_damage(sqlite_connection& connection, std::vector<std::string>& findings) {
  connection.visit("PRAGMA integrity_check(100)", [&](const std::vector<sql_value>& cells) {
    std::string text;
    read_cell(cells.front(), text);
    if (text != "ok") findings.push_back(std::move(text));
  });
}

void find_broken_references(sqlite_connection& connection, std::vector<std::string>& findings) {
  std::size_t found = 0;
  connection.visit("PRAGMA foreign_key_check", [&](const std::vector<sql_value>& cells) {
    if (++found > findings_at_most) return;
    std::string table;
    std::string parent;
    std::int64_t id = 0;
    read_cell(cells[0], table);
    read_cell(cells[2], parent);
    const std::string which = read_cell(cells[1], id) ? fmt::format("row {}", id) : "a row";
    findings.push_back(
        fmt::format("{} of table '{}' refers to a row of '{}' that does not exist", which, table, parent));
  });
}

}  // namespace

std::vector<std::string> integrity_findings(sqlite_connection& connection) {
  std::vector<std::string> findings = damage_findings(connection);
  if (findings.empty()) find_broken_references(connection, findings);
  return findings;
}

std::vector<std::string> damage_findings(sqlite_connection& connection) {
  std::vector<std::string> findings;
  try {
    find_damage(connection, findings);
  } catch (const error& failure) {
    if (failure.code() != storage_errc::corrupt && failure.code() != storage_errc::not_a_database) throw;
    findings.emplace_back(failure.what());
  }
  return findings;
}

std::int64_t database_bytes(sqlite_connection& connection) {
  return connection.ask_number("PRAGMA page_count") * connection.ask_number("PRAGMA page_size");
}

void integrity_body::run(transaction& tx) {
  findings = integrity_findings(static_cast<sqlite_transaction&>(tx).connection());
}

void optimise_body::run(transaction& tx) {
  sqlite_connection& connection = static_cast<sqlite_transaction&>(tx).connection();
  outcome.bytes_before = database_bytes(connection);
  if (vacuum) connection.control("VACUUM");
  connection.control("PRAGMA analysis_limit = 1000");
  connection.control("PRAGMA optimize(0xfffe)");  // all tables that need it, not only those used of late
  outcome.log_emptied = connection.ask_number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  outcome.bytes_after = database_bytes(connection);
}

}  // namespace botcore::inline v0
