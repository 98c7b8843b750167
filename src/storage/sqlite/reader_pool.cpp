#include "reader_pool.hpp"

#include "sqlite_transaction.hpp"

namespace botcore::inline v0 {

reader_pool::~reader_pool() {
  queue_.close();
  for (std::thread& thread : threads_) thread.join();
}

bool reader_pool::push(std::shared_ptr<storage_unit> unit) {
  if (!queue_.push(std::move(unit))) return false;
  const std::lock_guard lock(mutex_);
  if (threads_.size() < options_.readers && queue_.wants_thread()) threads_.emplace_back([this] { serve(); });
  return true;
}

void reader_pool::serve() noexcept {
  std::unique_ptr<sqlite_connection> connection;
  while (const auto unit = queue_.take()) read(connection, *unit);
}

void reader_pool::read(std::unique_ptr<sqlite_connection>& connection, storage_unit& unit) noexcept {
  try {
    if (!connection)
      connection = std::make_unique<sqlite_connection>(options_, sqlite_connection::role::reader);
    connection->control("BEGIN");
    sqlite_transaction tx(owner_, *connection, database::access::read);
    unit.run(tx);
    tx.end_body();
    connection->roll_back();  // nothing was written; this only lets go of the view
    unit.finish(nullptr, tx.take_after_commit());
  } catch (...) {
    if (connection) connection->roll_back();
    unit.finish(std::current_exception());
  }
}

}  // namespace botcore::inline v0
