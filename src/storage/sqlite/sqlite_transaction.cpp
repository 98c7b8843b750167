#include "sqlite_transaction.hpp"

#include <algorithm>

#include "sqlite_error.hpp"

namespace botcore::inline v0 {

void sqlite_transaction::execute_script(std::string_view sql) {
  check_alive(sql);
  if (!may_write_) throw error(storage_errc::bad_statement, "running a script in a body given to `read`");
  connection_.run_script(sql);
}

std::int64_t sqlite_transaction::run(std::string_view sql, std::span<const sql_parameter> parameters,
                                     row_sink* sink) {
  check_alive(sql);
  return connection_.run(sql, parameters, may_write_, [sink](cached_statement& statement) {
    std::vector<sql_value> cells;
    if (sink) sink->columns(statement.columns());
    do {
      if (!sink) continue;
      statement.read(cells);
      sink->take(cells);
    } while (statement.step());
  });
}

void sqlite_transaction::limit_time(std::chrono::milliseconds limit) {
  if (limit <= std::chrono::milliseconds(0)) return connection_.limit_until({});
  const auto now = std::chrono::steady_clock::now();
  const auto most = std::chrono::duration_cast<std::chrono::milliseconds>(steady_time::max() - now);
  connection_.limit_until(now + std::min(limit, most));
}

void sqlite_transaction::end_body() {
  connection_.end_body();
  if (connection_.limit_struck())
    throw error(storage_errc::timed_out, "running a body for longer than its time limit");
}

void sqlite_transaction::check_alive(std::string_view sql) const {
  connection_.check_limit(sql);
  // After some failures SQLite ends the transaction itself; a further statement would commit on its own.
  if (!connection_.in_transaction()) throw error(storage_errc::transaction_ended, running_sql(sql));
}

}  // namespace botcore::inline v0
