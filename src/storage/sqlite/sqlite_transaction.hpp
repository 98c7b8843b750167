/// @file
/// A body's view of a SQLite connection.
#pragma once

#include "botcore/storage/transaction.hpp"

#include "sqlite_connection.hpp"

namespace botcore::inline v0 {

class sqlite_transaction final : public transaction {
 public:
  sqlite_transaction(database& owner, sqlite_connection& connection, database::access mode) noexcept
      : transaction(owner), connection_(connection), may_write_(mode == database::access::write) {
    connection_.begin_body();
  }

  ~sqlite_transaction() override { connection_.end_body(); }

  void execute_script(std::string_view sql) override;
  void limit_time(std::chrono::milliseconds limit) override;

  sqlite_connection& connection() const noexcept { return connection_; }

  /// Ends the body.
  /// @throws error (timed_out) when the limit struck meanwhile, whatever the body made of that.
  void end_body();

 protected:
  std::int64_t run(std::string_view sql, std::span<const sql_parameter> parameters, row_sink* sink) override;

 private:
  void check_alive(std::string_view sql) const;

  sqlite_connection& connection_;
  const bool may_write_;
};

}  // namespace botcore::inline v0
