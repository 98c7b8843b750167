#include <cstdint>
#include <exception>
#include <iostream>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <botcore/core/runtime.hpp>
#include <botcore/storage/sqlite/sqlite_database.hpp>

botcore::task<std::int64_t> note(botcore::database& database) {
  co_await database.write([](botcore::transaction& tx) {
    tx.execute("CREATE TABLE IF NOT EXISTS note(text TEXT NOT NULL)");
    tx.execute("INSERT INTO note VALUES($1)", "Bread");
  });
  co_return co_await database.read([](botcore::transaction& tx) {
    return tx.query("SELECT count(*) FROM note").front().get<std::int64_t>(0);
  });
}

int main() {
  boost::asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  botcore::sqlite_database database(ground, "notes.db");
  boost::asio::co_spawn(context, note(database), [&](std::exception_ptr failure, std::int64_t notes) {
    context.stop();
    if (failure) std::rethrow_exception(failure);
    std::cout << "Notes: " << notes << "\n";
  });
  context.run();
}
