#include "sqlite_connection.hpp"

#include <chrono>
#include <cstdlib>

#include <sqlite3.h>

#include "sqlite_error.hpp"

namespace botcore::inline v0 {

sqlite_connection::sqlite_connection(const sqlite_options& options, role its_role)
    : statements_(options.cached_statements), path_(options.path) {
  open(options, its_role);
  sqlite3_set_authorizer(handle_.get(), &sqlite_connection::authorize, this);
}

void sqlite_connection::run_script(std::string_view sql) {
  while (!sql.empty()) {
    sqlite3_stmt* prepared = nullptr;
    const char* rest = nullptr;
    const int code =
        sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &prepared, &rest);
    const statement_pointer statement(prepared);
    if (code != SQLITE_OK) handle_.fail(code, running_sql(sql));
    if (statement) {
      int stepped = SQLITE_ROW;
      while (stepped == SQLITE_ROW) stepped = sqlite3_step(prepared);
      const auto length = static_cast<std::size_t>(rest - sql.data());
      if (stepped != SQLITE_DONE) handle_.fail(stepped, running_sql(sql.substr(0, length)));
    }
    sql.remove_prefix(static_cast<std::size_t>(rest - sql.data()));
  }
}

void sqlite_connection::control(const char* sql) {
  const own_statement allowed(own_statement_);
  cached_statement statement(own_statements_, handle_, sql);
  while (statement.step()) {
  }
}

std::string sqlite_connection::ask(const std::string& sql) {
  std::string text;
  visit(sql, [&](const std::vector<sql_value>& cells) {
    std::int64_t number = 0;
    if (read_cell(cells.front(), number)) {
      text = std::to_string(number);
    } else {
      read_cell(cells.front(), text);
    }
  });
  return text;
}

std::int64_t sqlite_connection::ask_number(const std::string& sql) {
  return std::strtoll(ask(sql).c_str(), nullptr, 10);
}

void sqlite_connection::leave_files(bool untouched) noexcept {
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, untouched ? 1 : 0, nullptr);
}

void sqlite_connection::roll_back() noexcept {
  if (!in_transaction()) return;
  try {
    control("ROLLBACK");
  } catch (const std::exception&) {
    // SQLite has ended the transaction itself.
  }
}

bool sqlite_connection::in_transaction() const noexcept {
  return sqlite3_get_autocommit(handle_.get()) == 0;
}

void sqlite_connection::limit_until(std::optional<steady_time> deadline) noexcept {
  constexpr int instructions_between_looks = 1000;
  deadline_ = deadline;
  sqlite3_progress_handler(handle_.get(), deadline ? instructions_between_looks : 0,
                           &sqlite_connection::progress, this);
}

void sqlite_connection::begin_body() noexcept {
  limit_struck_ = false;
}

void sqlite_connection::end_body() noexcept {
  if (deadline_) limit_until({});
}

int sqlite_connection::progress(void* self) noexcept {
  auto& connection = *static_cast<sqlite_connection*>(self);
  if (connection.own_statement_ || std::chrono::steady_clock::now() < *connection.deadline_) return 0;
  connection.limit_struck_ = true;
  return 1;
}

void sqlite_connection::check_limit(std::string_view sql) {
  if (!deadline_ || std::chrono::steady_clock::now() < *deadline_) return;
  limit_struck_ = true;
  throw error(storage_errc::timed_out, running_sql(sql) + " after the time limit of its body");
}

int sqlite_connection::authorize(void* self, int action, const char*, const char*, const char*,
                                 const char*) noexcept {
  const bool ours = static_cast<sqlite_connection*>(self)->own_statement_;
  switch (action) {
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
      return ours ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_OK;
  }
}

void sqlite_connection::refuse_writing(std::string_view sql) {
  throw error(storage_errc::bad_statement, running_sql(sql) + " (it writes: give its body to `write`)");
}

std::int64_t sqlite_connection::total_changes() const noexcept {
  return sqlite3_total_changes(handle_.get());
}

std::int64_t sqlite_connection::changes() const noexcept {
  return sqlite3_changes(handle_.get());
}

}  // namespace botcore::inline v0
