/// @file
/// The key-value stores that the contract is checked on. A further backend is one line in `key_value_backends`.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/storage/sql_key_value_store.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "contract/database_fixture.hpp"
#include "support/run.hpp"

namespace botcore::test {

/// A store on a clock that stands still, and a second one of another bot in the same place. Values live for an hour
/// unless told.
struct key_value_world {
  template <class T>
  T await(task<T> work) {
    return run(context, std::move(work));
  }
  void pass(std::chrono::milliseconds duration) { await(time.run_for(duration, ground)); }
  /// Runs `work(key_value_store&, transaction&)` in one writing transaction.
  template <class Work>
  auto inside(Work&& work) {
    const auto body = [&](transaction& tx) { return work(*store, tx); };
    return await(home->write(body));
  }

  temporary_folder folder;
  boost::asio::io_context context;
  manual_clock time{system_time(std::chrono::hours(500'000))};
  runtime ground{context.get_executor(), time};
  std::unique_ptr<database> home;
  std::unique_ptr<key_value_store> store;
  std::unique_ptr<key_value_store> other_bot;
};

struct key_value_backend {
  const char* name;
  void (*set_up)(key_value_world&);
};

inline void key_values_in_sqlite(key_value_world& world, const std::string& path) {
  world.home = std::make_unique<sqlite_database>(world.ground, path);
  const auto make = [&](std::int64_t bot) {
    sql_key_value_options options;
    options.bot_id = bot;
    options.lifetime = std::chrono::hours(1);
    auto made = std::make_unique<sql_key_value_store>(*world.home, options);
    world.await(made->prepare());
    return made;
  };
  world.store = make(1);
  world.other_bot = make(2);
}

inline const std::vector<key_value_backend>& key_value_backends() {
  static const std::vector<key_value_backend> all = {
      {"SQLite file",
       [](key_value_world& world) { key_values_in_sqlite(world, world.folder.file("test.db")); }},
      {"SQLite in memory", [](key_value_world& world) { key_values_in_sqlite(world, ":memory:"); }},
  };
  return all;
}

}  // namespace botcore::test
