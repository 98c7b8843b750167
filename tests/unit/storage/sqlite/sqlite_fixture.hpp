/// @file
/// A SQLite database with options of the test's own.
#pragma once

#include <memory>
#include <string>

#include "contract/database_fixture.hpp"

namespace botcore::test {

struct sqlite_fixture : open_database<sqlite_database> {
  explicit sqlite_fixture(backend kind = backend::file) : sqlite_fixture(sqlite_options(":memory:"), kind) {}
  sqlite_fixture(sqlite_options options, backend kind) {
    options.path = kind == backend::memory ? ":memory:" : folder.file("test.db");
    open(options);
  }

  void open(const sqlite_options& options) { store = std::make_unique<sqlite_database>(ground, options); }
};

}  // namespace botcore::test
