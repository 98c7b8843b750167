/// @file
/// The databases that every contract is checked on.
#pragma once

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/storage/sqlite/fallback_database.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "support/catch.hpp"
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

/// What a database is kept in. A further backend is one name here, one line in `every_backend`, and how it is
/// opened in `database_fixture::open`.
enum class backend { file, memory, fallback };

/// For `GENERATE`: all of them.
inline auto every_backend() {
  return Catch::Generators::values({backend::file, backend::memory, backend::fallback});
}
/// Those whose readers work beside the writer, and whose contents outlive the object.
inline auto every_lasting_backend() {
  return Catch::Generators::values({backend::file, backend::fallback});
}

/// The limits that all backends have.
struct database_limits {
  std::size_t readers = 10;
  std::size_t queue = 1000;
  std::chrono::milliseconds wait = std::chrono::seconds(30);  // tests may be slow
};

/// An executor, a folder and an open database, with short forms that wait.
template <class Database>
struct open_database {
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
  std::unique_ptr<Database> store;
};

/// An executor and an open database.
struct database_fixture : open_database<database> {
  explicit database_fixture(backend its_kind = backend::file, database_limits its_limits = {})
      : kind(its_kind), limits(its_limits) {
    open();
  }

  /// Opens it, or opens it again after `store.reset()`.
  void open() {
    sqlite_options options(kind == backend::memory ? ":memory:" : folder.file("test.db"));
    options.readers = limits.readers;
    options.queue = limits.queue;
    options.read_wait = options.write_wait = limits.wait;
    if (kind == backend::fallback) {
      store = std::make_unique<fallback_database>(ground, fallback_options(options, folder.file("copy.db")));
    } else {
      store = std::make_unique<sqlite_database>(ground, options);
    }
  }

  const backend kind;
  const database_limits limits;
};

/// Makes the table that most of these tests write to.
template <class Fixture>
void create_items(Fixture& fixture) {
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
