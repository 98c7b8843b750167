/// @file
/// The databases that every contract is checked on: a SQLite file and one in memory.
#pragma once

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "support/run.hpp"

namespace botcore::test {

/// A folder of its own for each test, removed at the end.
class temporary_folder {
 public:
  temporary_folder() {
    static std::atomic<int> count{0};
    const std::string name = "botcore-test-" + std::to_string(getpid()) + "-" + std::to_string(++count);
    path_ = std::filesystem::temp_directory_path() / name;
    std::filesystem::create_directories(path_);
  }
  ~temporary_folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  temporary_folder(const temporary_folder&) = delete;
  temporary_folder& operator=(const temporary_folder&) = delete;

  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

enum class backend { file, memory };

/// An executor and an open database.
struct database_fixture {
  explicit database_fixture(backend kind = backend::file)
      : database_fixture(sqlite_options(":memory:"), kind) {}
  database_fixture(sqlite_options options, backend kind) {
    options.path = kind == backend::file ? folder.file("test.db") : ":memory:";
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

/// Makes the table that most of these tests write to.
inline void create_items(database_fixture& fixture) {
  fixture.write([](transaction& tx) {
    tx.execute(
        "CREATE TABLE item(id BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, amount DOUBLE PRECISION)");
  });
}

inline std::int64_t insert_item(transaction& tx, std::int64_t id, const std::string& name) {
  return tx.execute("INSERT INTO item(id, name) VALUES($1, $2)", id, name);
}

/// Lets a test hold the writer inside a body until it is told to go on.
struct gate {
  std::promise<void> entered;
  std::promise<void> opened;

  void pass() {
    entered.set_value();
    opened.get_future().wait();
  }
};

/// The code of the `error` that `action` throws; an empty one when it throws none.
template <class Action>
error_code code_of(Action&& action) {
  try {
    action();
  } catch (const error& failure) {
    return failure.code();
  } catch (const boost::system::system_error& failure) {
    return failure.code();
  }
  return {};
}

/// The message of the exception that `action` throws; empty when it throws none.
template <class Action>
std::string message_of(Action&& action) {
  try {
    action();
  } catch (const std::exception& failure) {
    return failure.what();
  }
  return {};
}

inline bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace botcore::test
