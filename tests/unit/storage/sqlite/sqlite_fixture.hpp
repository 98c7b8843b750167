/// @file
/// A SQLite database with options of the test's own.
#pragma once

#include <memory>
#include <string>

#include "contract/database_fixture.hpp"

namespace botcore::test {

struct sqlite_fixture {
  explicit sqlite_fixture(backend kind = backend::file) : sqlite_fixture(sqlite_options(":memory:"), kind) {}
  sqlite_fixture(sqlite_options options, backend kind) {
    options.path = kind == backend::memory ? ":memory:" : folder.file("test.db");
    open(options);
  }

  void open(const sqlite_options& options) { store = std::make_unique<sqlite_database>(ground, options); }

  template <class Body>
  auto write(Body&& body) {
    return run(context, store->write(body));
  }
  template <class Body>
  auto read(Body&& body) {
    return run(context, store->read(body));
  }
  std::int64_t count(const std::string& table) {
    return read([&](transaction& tx) {
      return tx.query("SELECT count(*) FROM " + table).front().get<std::int64_t>(0);
    });
  }

  temporary_folder folder;
  boost::asio::io_context context;
  runtime ground{context.get_executor()};
  std::unique_ptr<sqlite_database> store;
};

}  // namespace botcore::test
