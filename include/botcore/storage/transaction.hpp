/// @file
/// What a body given to `database::write` or `database::read` works with.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/storage/rows.hpp"

namespace botcore::inline v0 {

class database;

/// One transaction of a database; valid during the body that received it, and on its thread only.
///
/// Statements are written in what SQLite and PostgreSQL share. Values never stand in the text: they are
/// bound to `$1`, `$2`, … by number; each parameter must occur in the text, and each `$n` needs its
/// parameter. A statement that fails throws `error` with a `storage_errc`; let it leave the body, which
/// undoes all that the body did.
class BOTCORE_EXPORT transaction {
 public:
  explicit transaction(database& owner) noexcept : owner_(owner) {}
  transaction(const transaction&) = delete;
  transaction& operator=(const transaction&) = delete;
  virtual ~transaction();

  /// Runs one statement; gives the number of rows that it inserted, updated or deleted.
  template <class... Arguments>
  std::int64_t execute(std::string_view sql, const Arguments&... arguments) {
    // In one expression: what `sql_stored` makes lives until its end.
    return run(sql, std::array<sql_parameter, sizeof...(Arguments)>{sql_parameter(sql_stored(arguments))...},
               nullptr);
  }

  /// Runs one statement and gives all rows of its answer; also for `INSERT … RETURNING`.
  template <class... Arguments>
  rows query(std::string_view sql, const Arguments&... arguments) {
    return collect(sql,
                   std::array<sql_parameter, sizeof...(Arguments)>{sql_parameter(sql_stored(arguments))...});
  }

  /// Runs one statement and calls `visit(const row&)` for each row, with one row in memory at a time.
  /// The visitor may run other statements, but not the same one again.
  template <class Visit, class... Arguments>
  void for_each(std::string_view sql, Visit&& visit, const Arguments&... arguments) {
    visiting<Visit> sink(visit);
    run(sql, std::array<sql_parameter, sizeof...(Arguments)>{sql_parameter(sql_stored(arguments))...}, &sink);
  }

  /// @{
  /// The same with the parameters in a list, for statements that are put together.
  std::int64_t execute(std::string_view sql, std::span<const sql_parameter> parameters) {
    return run(sql, parameters, nullptr);
  }
  rows query(std::string_view sql, std::span<const sql_parameter> parameters) {
    return collect(sql, parameters);
  }
  template <class Visit>
  void for_each(std::string_view sql, Visit&& visit, std::span<const sql_parameter> parameters) {
    visiting<Visit> sink(visit);
    run(sql, parameters, &sink);
  }
  /// @}

  /// Runs a script: several statements without parameters, as migrations are. Never paste values into one.
  virtual void execute_script(std::string_view sql) = 0;

  /// Limits what is left of this body to `limit` of real time: a statement that begins later, or is still
  /// running then, fails with `timed_out`, and so does the body, even if it catches that. A further call
  /// replaces the limit; zero or less lifts it. Code of the body itself is not interrupted.
  virtual void limit_time(std::chrono::milliseconds limit) = 0;

  /// Remembers `callback` for after the commit. It then runs on the executor of the task that called `write`,
  /// before that task goes on; when nothing is committed, it is dropped. What it throws is logged.
  void after_commit(function<void()> callback) { after_commit_.push_back(std::move(callback)); }

  /// A new id, unique in this database and larger than those before. @see id_source
  std::int64_t next_id();

  database& owner() const noexcept { return owner_; }

  /// For databases: what `after_commit` collected.
  std::vector<function<void()>> take_after_commit() noexcept { return std::move(after_commit_); }

 protected:
  /// Takes the answer of a statement, row by row.
  class row_sink {
   public:
    virtual void columns(std::vector<std::string> names) = 0;
    /// May move the cells out; the vector itself is reused.
    virtual void take(std::vector<sql_value>& cells) = 0;

   protected:
    ~row_sink() = default;
  };

  /// Runs one statement to its end and gives the rows changed; `sink` may be null.
  virtual std::int64_t run(std::string_view sql, std::span<const sql_parameter> parameters,
                           row_sink* sink) = 0;

 private:
  template <class Visit>
  class visiting final : public row_sink {
   public:
    explicit visiting(Visit& visit) noexcept : visit_(visit) {}
    void columns(std::vector<std::string> names) override { names_ = std::move(names); }
    void take(std::vector<sql_value>& cells) override { visit_(row(names_, cells)); }

   private:
    Visit& visit_;
    std::vector<std::string> names_;
  };

  rows collect(std::string_view sql, std::span<const sql_parameter> parameters);

  database& owner_;
  std::vector<function<void()>> after_commit_;
};

}  // namespace botcore::inline v0
