/// @file
/// The repositories that the contract is checked on. A further backend is one line in `repository_backends`.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "botcore/storage/cached_repository.hpp"
#include "botcore/storage/instrumented_repository.hpp"
#include "botcore/storage/repository.hpp"
#include "botcore/storage/sql_repository.hpp"
#include "contract/database_fixture.hpp"
#include "support/run.hpp"

namespace botcore::test {

/// What a place is called; kept as text by functions of the column.
struct shelf_name {
  std::string text = "nowhere";
  friend bool operator==(const shelf_name&, const shelf_name&) = default;
};

inline std::string shelf_to_text(const shelf_name& shelf) {
  return "shelf " + shelf.text;
}
inline shelf_name shelf_from_text(const std::string& stored) {
  if (!stored.starts_with("shelf ")) throw std::invalid_argument("it is not a shelf");
  return shelf_name{stored.substr(6)};
}

enum class parcel_state : std::uint8_t { waiting, sent, lost };

/// One of each kind of column.
struct parcel {
  std::int64_t id = 0;
  std::int64_t chat = 0;
  std::string label;
  parcel_state state = parcel_state::waiting;
  bool fragile = false;
  std::optional<double> weight;
  std::optional<std::string> note;
  std::chrono::year_month_day packed = std::chrono::year(2026) / 1 / 1;
  system_time arrives{};
  std::optional<system_time> opened;
  blob seal;
  std::chrono::minutes ride{0};
  shelf_name shelf;
  std::optional<shelf_name> second_shelf;

  friend bool operator==(const parcel&, const parcel&) = default;
};

inline std::string upper_label(const parcel& of) {
  std::string upper = of.label;
  for (char& letter : upper) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
  return upper;
}

/// A row that two columns tell from others.
struct seat {
  std::int64_t hall = 0;
  std::string place;
  std::int64_t guest = 0;

  friend bool operator==(const seat&, const seat&) = default;
};

constexpr const char* repository_tables =
    "CREATE TABLE parcel(id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, label TEXT NOT NULL,"
    " upper_label TEXT NOT NULL, state BIGINT NOT NULL, fragile BIGINT NOT NULL, weight DOUBLE PRECISION,"
    " note TEXT, packed TEXT NOT NULL, arrives BIGINT NOT NULL, opened BIGINT, seal BLOB NOT NULL,"
    " ride BIGINT NOT NULL, shelf TEXT NOT NULL, second_shelf TEXT, untouched BIGINT DEFAULT 5,"
    " UNIQUE (chat, upper_label));"
    "CREATE TABLE seat(hall BIGINT NOT NULL, place TEXT NOT NULL, guest BIGINT NOT NULL,"
    " PRIMARY KEY (hall, place));";

}  // namespace botcore::test

template <>
struct botcore::entity<botcore::test::parcel> {
  using parcel = botcore::test::parcel;
  static constexpr std::string_view table = "parcel";
  static constexpr auto columns = botcore::columns(
      column("id", &parcel::id).key(), column("chat", &parcel::chat).filterable(),
      column("label", &parcel::label).orderable(),
      computed_column("upper_label", botcore::test::upper_label).orderable().filterable(),
      column("state", &parcel::state).filterable(), column("fragile", &parcel::fragile),
      column("weight", &parcel::weight).orderable(), column("note", &parcel::note).orderable().filterable(),
      column("packed", &parcel::packed).orderable(), column("arrives", &parcel::arrives),
      column("opened", &parcel::opened).orderable(), column("seal", &parcel::seal),
      column("ride", &parcel::ride).filterable(),
      column("shelf", &parcel::shelf).as(botcore::test::shelf_to_text, botcore::test::shelf_from_text),
      column("second_shelf", &parcel::second_shelf)
          .as([](const botcore::test::shelf_name& shelf) { return botcore::test::shelf_to_text(shelf); },
              [](const std::string& stored) { return botcore::test::shelf_from_text(stored); }));
};

template <>
struct botcore::entity<botcore::test::seat> {
  using seat = botcore::test::seat;
  static constexpr std::string_view table = "seat";
  static constexpr auto columns =
      botcore::columns(column("hall", &seat::hall).key(), column("place", &seat::place).key(),
                       column("guest", &seat::guest).orderable());
};

namespace botcore::test {

/// A database with the tables, and the repositories that a backend puts in front of them.
struct repository_world : database_fixture {
  explicit repository_world(backend kind) : database_fixture(kind) {
    write([](transaction& tx) { tx.execute_script(repository_tables); });
  }

  template <class T>
  T await(task<T> work) {
    return run(context, std::move(work));
  }
  /// Runs `work(repository<parcel>&, transaction&)` in one writing transaction.
  template <class Work>
  auto inside(Work&& work) {
    return write([&](transaction& tx) { return work(*parcels, tx); });
  }

  std::vector<std::shared_ptr<void>> parts;  // whatever stands behind the two
  repository<parcel>* parcels = nullptr;
  repository<seat>* seats = nullptr;

  template <class Part, class... Arguments>
  Part& add(Arguments&&... arguments) {
    auto part = std::make_shared<Part>(std::forward<Arguments>(arguments)...);
    parts.push_back(part);
    return *part;
  }
  ~repository_world() {
    while (!parts.empty()) parts.pop_back();
  }
};

struct repository_backend {
  const char* name;
  backend kind;
  void (*set_up)(repository_world&);
};

inline void plain_repositories(repository_world& world) {
  world.parcels = &world.add<sql_repository<parcel>>(*world.store);
  world.seats = &world.add<sql_repository<seat>>(*world.store);
}

inline void cached_repositories(repository_world& world) {
  plain_repositories(world);
  world.parcels = &world.add<cached_repository<parcel>>(*world.parcels, world.ground.time());
  world.seats = &world.add<cached_repository<seat>>(*world.seats, world.ground.time());
}

inline void instrumented_repositories(repository_world& world) {
  const clock& time = world.ground.time();
  plain_repositories(world);
  world.parcels = &world.add<instrumented_repository<parcel>>(*world.parcels, null_metrics(), time);
  world.seats = &world.add<instrumented_repository<seat>>(*world.seats, null_metrics(), time);
}

/// Measured, cached in so little room that it is full all the time, and measured again.
inline void decorated_repositories(repository_world& world) {
  const clock& time = world.ground.time();
  cache_options tight;
  tight.capacity = 2;
  instrumented_repositories(world);
  world.parcels = &world.add<cached_repository<parcel>>(*world.parcels, time, tight);
  world.seats = &world.add<cached_repository<seat>>(*world.seats, time, tight);
  world.parcels = &world.add<instrumented_repository<parcel>>(*world.parcels, null_metrics(), time);
  world.seats = &world.add<instrumented_repository<seat>>(*world.seats, null_metrics(), time);
}

inline const std::vector<repository_backend>& repository_backends() {
  static const std::vector<repository_backend> all = {
      {"SQLite file", backend::file, plain_repositories},
      {"SQLite in memory", backend::memory, plain_repositories},
      {"cached, SQLite file", backend::file, cached_repositories},
      {"cached, SQLite in memory", backend::memory, cached_repositories},
      {"instrumented", backend::memory, instrumented_repositories},
      {"all decorators, SQLite file", backend::file, decorated_repositories},
  };
  return all;
}

inline std::unique_ptr<repository_world> make_repository_world(const repository_backend& chosen) {
  auto world = std::make_unique<repository_world>(chosen.kind);
  chosen.set_up(*world);
  return world;
}

inline parcel make_parcel(std::int64_t id, std::string label, std::int64_t chat = 1) {
  parcel made;
  made.id = id;
  made.chat = chat;
  made.label = std::move(label);
  return made;
}

}  // namespace botcore::test
