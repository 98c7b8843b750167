/// @file
/// One connection to a SQLite file, used by one thread at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "sqlite_handle.hpp"
#include "sqlite_statement.hpp"

namespace botcore::inline v0 {

class sqlite_connection {
 public:
  enum class role : std::uint8_t {
    writer,       ///< makes the file when it does not exist
    rewriter,     ///< writes to a file that exists
    reader,       ///< reads a file that a writer has open
    copy_reader,  ///< reads a file that nobody writes to
    copy_maker,   ///< writes to a file that nobody else uses, and that need not be a database yet
  };

  /// @throws error as `sqlite_database`'s constructor does.
  sqlite_connection(const sqlite_options& options, role its_role);

  /// A statement of a body.
  template <class Row>
  std::int64_t run(std::string_view sql, std::span<const sql_parameter> parameters, bool may_write,
                   Row&& on_row) {
    cached_statement statement(statements_, handle_, sql);
    if (!may_write && !statement.read_only()) refuse_writing(sql);
    statement.bind(parameters);
    const std::int64_t before = total_changes();
    if (statement.step()) on_row(statement);
    return total_changes() == before ? 0 : changes();
  }

  /// Several statements of a migration.
  void run_script(std::string_view sql);

  /// A statement of our own: BEGIN, COMMIT, SAVEPOINT, …
  void control(const char* sql);
  /// The same for one that answers with a row: gives its first column as text.
  std::string ask(const std::string& sql);
  /// The same for several rows: calls `row(cells)` for each.
  template <class Row>
  void visit(const std::string& sql, Row&& row) {
    const own_statement allowed(own_statement_);
    std::vector<sql_value> cells;
    cached_statement statement(own_statements_, handle_, sql);
    while (statement.step()) {
      statement.read(cells);
      row(std::as_const(cells));
    }
  }
  /// As `ask`, for a number.
  std::int64_t ask_number(const std::string& sql);
  /// Ends the transaction without its effects, if there is one.
  void roll_back() noexcept;
  bool in_transaction() const noexcept;

  /// The first failure that says that the file is lost.
  const std::optional<error>& fault() const noexcept { return handle_.fault(); }
  /// Closing will neither write to the file nor remove its log: what is there now may be somebody else's.
  void leave_files(bool untouched = true) noexcept;

  /// @see sqlite_handle::fail
  [[noreturn]] void fail(int code, const std::string& doing) { handle_.fail(code, doing); }
  sqlite3* native() const noexcept { return handle_.get(); }
  const std::string& path() const noexcept { return path_; }

  /// A body begins, without a time limit.
  void begin_body() noexcept;
  /// A body ended, and with it its time limit.
  void end_body() noexcept;
  /// From `deadline` on, statements of bodies fail with `timed_out`; nothing: no limit.
  void limit_until(std::optional<steady_time> deadline) noexcept;
  /// True when a statement of the latest body failed by the limit.
  bool limit_struck() const noexcept { return limit_struck_; }
  /// @throws error (timed_out) when the limit is reached.
  void check_limit(std::string_view sql);

 private:
  /// Lets a statement of ours pass the authorizer.
  class own_statement {
   public:
    explicit own_statement(bool& flag) noexcept : flag_(flag) { flag_ = true; }
    ~own_statement() { flag_ = false; }
    own_statement(const own_statement&) = delete;
    own_statement& operator=(const own_statement&) = delete;

   private:
    bool& flag_;
  };

  void open(const sqlite_options& options, role its_role);
  void set_up_writer(const sqlite_options& options);
  void check_for_damage(const sqlite_options& options);
  static int progress(void* self) noexcept;
  static int authorize(void* self, int action, const char*, const char*, const char*, const char*) noexcept;
  [[noreturn]] static void refuse_writing(std::string_view sql);
  std::int64_t total_changes() const noexcept;
  std::int64_t changes() const noexcept;

  sqlite_handle handle_;
  statement_cache statements_;          // after the handle: finalized before it closes
  statement_cache own_statements_{16};  // apart: a body must not get at one by its text
  bool own_statement_ = false;          // control statements pass the authorizer
  std::string path_;
  std::optional<steady_time> deadline_;
  bool limit_struck_ = false;
};

}  // namespace botcore::inline v0
