#include "reader_pool.hpp"

#include <system_error>

#include "sqlite_transaction.hpp"

namespace botcore::inline v0 {

reader_pool::~reader_pool() {
  close();
}

queued reader_pool::push(std::shared_ptr<storage_unit> unit) {
  bool short_handed = false;
  const queued outcome = queue_.push(std::move(unit), &short_handed);
  if (!short_handed) return outcome;
  const std::lock_guard lock(mutex_);
  if (closed_ || threads_.size() >= ground_.options.readers) return outcome;
  try {
    threads_.emplace_back([this] { serve(); });
  } catch (const std::system_error&) {
    if (threads_.empty()) throw;  // else the others serve it
  }
  return outcome;
}

void reader_pool::close() {
  queue_.close();
  std::vector<std::thread> ending;
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    ending.swap(threads_);
  }
  for (std::thread& thread : ending) thread.join();
  serve();  // what was taken in just before, when no thread had begun yet
}

void reader_pool::serve() noexcept {
  std::unique_ptr<sqlite_connection> connection;
  while (auto unit = queue_.take()) read(connection, std::move(unit));
  if (connection && leave_files_) connection->leave_files();
}

void reader_pool::read(std::unique_ptr<sqlite_connection>& connection,
                       std::shared_ptr<storage_unit> unit) noexcept {
  engine_guard* const guard = ground_.guard;
  if (guard && !guard->sound(engine_guard::look::if_stale)) return guard->take_over(std::move(unit));
  std::exception_ptr failure;
  std::vector<function<void()>> after_commit;
  try {
    if (!connection) connection = std::make_unique<sqlite_connection>(ground_.options, role_);
    connection->control("BEGIN");
    sqlite_transaction tx(ground_.owner, *connection, database::access::read);
    unit->run(tx);
    tx.end_body();
    after_commit = tx.take_after_commit();
  } catch (...) {
    failure = std::current_exception();
  }
  if (connection) connection->roll_back();  // nothing was written; this only lets go of the view
  if (file_is_lost(connection.get(), failure) && failure) return guard->take_over(std::move(unit));
  unit->finish(std::move(failure), std::move(after_commit));
}

bool reader_pool::file_is_lost(const sqlite_connection* connection,
                               const std::exception_ptr& failure) const noexcept {
  engine_guard* const guard = ground_.guard;
  if (!guard) return false;
  if (connection && connection->fault()) {
    guard->lost(*connection->fault());
    return true;
  }
  if (!failure) return false;
  try {
    std::rethrow_exception(failure);
  } catch (const error& met) {
    const error_code& code = met.code();
    if (code == storage_errc::cannot_open || code == storage_errc::read_only)
      return !guard->sound(engine_guard::look::now);
    if (connection || !says_file_is_lost(code)) return false;
    guard->lost(met);  // already when opening
    return true;
  } catch (...) {
    return false;
  }
}

}  // namespace botcore::inline v0
