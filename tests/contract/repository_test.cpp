#include "contract/repository_fixture.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Runs the rest of the test once for each backend.
std::unique_ptr<repository_world> each_backend() {
  const auto index = GENERATE(range(std::size_t(0), repository_backends().size()));
  const repository_backend& chosen = repository_backends()[index];
  UNSCOPED_INFO("backend: " << chosen.name);
  return make_repository_world(chosen);
}

parcel full_parcel() {
  parcel made = make_parcel(7, "Books, \"old\"; DROP TABLE parcel");
  made.state = parcel_state::lost;
  made.fragile = true;
  made.weight = 1.25;
  made.note = "";
  made.packed = std::chrono::year(2024) / 2 / 29;
  made.arrives = system_time(std::chrono::milliseconds(-5));
  made.opened = system_time(std::chrono::milliseconds(1'800'000'000'123));
  made.seal = {std::byte(0), std::byte(255)};
  made.ride = std::chrono::hours(3);
  made.shelf = shelf_name{"A 3"};
  made.second_shelf = shelf_name{""};
  return made;
}

std::vector<std::int64_t> ids_of(const std::vector<parcel>& all) {
  std::vector<std::int64_t> ids;
  for (const parcel& one : all) ids.push_back(one.id);
  return ids;
}

/// All pages of a list, one after the other.
std::vector<std::int64_t> walk(repository_world& world, page wanted) {
  std::vector<std::int64_t> ids;
  for (int pages = 0; pages < 1000; ++pages) {
    const auto found = world.await(world.parcels->list(wanted));
    const auto piece = ids_of(found.items);
    ids.insert(ids.end(), piece.begin(), piece.end());
    if (found.next.empty()) return ids;
    wanted.after(found.next);
  }
  FAIL("a list without an end");
  return ids;
}

std::string refusal(repository_world& world, page wanted) {
  const auto ask = [&] { world.await(world.parcels->list(wanted)); };
  CHECK(code_of(ask) == errc::invalid_argument);
  return message_of(ask);
}

}  // namespace

TEST_CASE("repository: what is created is found, column by column", "[storage]") {
  const auto world = each_backend();
  const parcel one = full_parcel();
  const parcel plain = make_parcel(8, "plain");
  CHECK(world->await(world->parcels->create(one)));
  CHECK(world->inside([&](auto& parcels, transaction& tx) { return parcels.create(tx, plain); }));
  CHECK(world->await(world->parcels->find(7)) == one);
  CHECK(world->await(world->parcels->find(8)) == plain);
  CHECK(world->await(world->parcels->find(9)) == std::nullopt);
  world->inside([&](auto& parcels, transaction& tx) {
    CHECK(parcels.find(tx, 7) == one);
    CHECK(parcels.find(tx, 9) == std::nullopt);
    CHECK(tx.query("SELECT * FROM parcel WHERE id = 7").front().template as<parcel>() == one);
  });
}

TEST_CASE("repository: create says when a key or another unique value is taken, and changes nothing",
          "[storage]") {
  const auto world = each_backend();
  CHECK(world->await(world->parcels->create(make_parcel(1, "a"))));
  CHECK_FALSE(world->await(world->parcels->create(make_parcel(1, "b"))));
  CHECK_FALSE(world->await(world->parcels->create(make_parcel(2, "A"))));
  world->inside([](auto& parcels, transaction& tx) {
    CHECK_FALSE(parcels.create(tx, make_parcel(1, "c")));
    CHECK_FALSE(parcels.create(tx, make_parcel(3, "a")));
    CHECK(parcels.create(tx, make_parcel(4, "d")));
  });
  CHECK(walk(*world, page()) == std::vector<std::int64_t>{1, 4});
  CHECK(world->await(world->parcels->find(1))->label == "a");
}

TEST_CASE("repository: update and remove say whether there was such a row", "[storage]") {
  const auto world = each_backend();
  parcel one = full_parcel();
  CHECK_FALSE(world->await(world->parcels->update(one)));
  CHECK(world->await(world->parcels->create(one)));
  one.label = "other";
  one.second_shelf.reset();
  one.opened.reset();
  CHECK(world->await(world->parcels->update(one)));
  CHECK(world->await(world->parcels->update(one)));
  CHECK(world->await(world->parcels->find(7)) == one);
  CHECK(world->count("parcel WHERE untouched = 5 AND upper_label = 'OTHER'") == 1);
  CHECK(world->await(world->parcels->remove(7)));
  CHECK_FALSE(world->await(world->parcels->remove(7)));
  world->inside([&](auto& parcels, transaction& tx) {
    CHECK_FALSE(parcels.update(tx, one));
    CHECK_FALSE(parcels.remove(tx, 7));
    CHECK(parcels.create(tx, one));
    CHECK(parcels.update(tx, one));
    CHECK(parcels.remove(tx, 7));
  });
  CHECK(world->count("parcel") == 0);
}

TEST_CASE("repository: an update to a unique value of another row is refused whole", "[storage]") {
  const auto world = each_backend();
  world->await(world->parcels->create(make_parcel(1, "a")));
  world->await(world->parcels->create(make_parcel(2, "b")));
  const auto clash = [&] { world->await(world->parcels->update(make_parcel(2, "a"))); };
  CHECK(code_of(clash) == storage_errc::unique_violation);
  CHECK(world->await(world->parcels->find(2))->label == "b");
}

TEST_CASE("repository: save creates or replaces", "[storage]") {
  const auto world = each_backend();
  parcel one = full_parcel();
  world->await(world->parcels->save(one));
  CHECK(world->await(world->parcels->find(7)) == one);
  one.weight.reset();
  world->await(world->parcels->save(one));
  CHECK(world->await(world->parcels->find(7)) == one);
  one.label = "third";
  world->inside([&](auto& parcels, transaction& tx) { parcels.save(tx, one); });
  CHECK(world->await(world->parcels->find(7)) == one);
  CHECK(world->count("parcel WHERE upper_label = 'THIRD'") == 1);
  const auto clash = [&] { world->await(world->parcels->save(make_parcel(8, "third"))); };
  CHECK(code_of(clash) == storage_errc::unique_violation);
}

TEST_CASE("repository: what happens in a transaction is undone with it", "[storage]") {
  const auto world = each_backend();
  world->await(world->parcels->create(make_parcel(1, "a")));
  const auto failing = [](auto& parcels, transaction& tx) {
    parcels.create(tx, make_parcel(2, "b"));
    parcels.update(tx, make_parcel(1, "z"));
    CHECK(parcels.find(tx, 1)->label == "z");
    CHECK(parcels.count(tx, page()) == 2);
    throw std::runtime_error("enough");
  };
  CHECK_THROWS_AS(world->inside(failing), std::runtime_error);
  CHECK(world->await(world->parcels->find(1))->label == "a");
  CHECK(world->await(world->parcels->find(2)) == std::nullopt);
}

TEST_CASE("repository: pages follow each other without gap or overlap, in every order", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 23; ++id) {
      parcel one = make_parcel(id, "label " + std::to_string(id % 7) + "/" + std::to_string(id), id % 2);
      one.note = "n" + std::to_string(id % 3);
      if (id % 5 != 0) one.weight = (id % 4) * 0.5;
      if (id % 4 == 0) one.opened = system_time(std::chrono::milliseconds(id % 8));
      one.packed = std::chrono::year(2026) / 1 / (1 + unsigned(id % 3));
      parcels.create(tx, one);
    }
  });
  const std::string field =
      GENERATE(as<std::string>(), "", "id", "label", "upper_label", "weight", "opened", "packed");
  const auto direction = GENERATE(sort_order::ascending, sort_order::descending);
  page wanted = page().order_by(field, direction);
  const auto all = walk(*world, page(wanted).limit(1000));
  CHECK(std::set<std::int64_t>(all.begin(), all.end()).size() == 23);
  for (const int limit : {1, 2, 5, 22, 23}) CHECK(walk(*world, page(wanted).limit(limit)) == all);
  // Descending is ascending backwards, NULL included.
  auto backwards = walk(*world, page(wanted).order_by(field).limit(1000));
  if (direction == sort_order::descending) std::reverse(backwards.begin(), backwards.end());
  CHECK(backwards == all);
  // Offsets cut the same list.
  const auto cut = world->await(world->parcels->list(page(wanted).offset(20).limit(2)));
  CHECK(ids_of(cut.items) == std::vector<std::int64_t>(all.begin() + 20, all.begin() + 22));
  CHECK_FALSE(cut.next.empty());
  CHECK(ids_of(world->await(world->parcels->list(page(wanted).after(cut.next))).items).size() == 1);
  CHECK(world->await(world->parcels->list(page(wanted).offset(99))).items.empty());
}

TEST_CASE("repository: NULL comes before everything else", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 4; ++id) {
      parcel one = make_parcel(id, std::to_string(id));
      if (id % 2 == 0) one.weight = -1.0 * id;
      parcels.create(tx, one);
    }
  });
  CHECK(walk(*world, page().order_by("weight").limit(1)) == std::vector<std::int64_t>{1, 3, 4, 2});
  CHECK(walk(*world, page().order_by("weight").descending().limit(1)) ==
        std::vector<std::int64_t>{2, 4, 3, 1});
}

TEST_CASE("repository: a cursor holds its place when rows come and go", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 10; id <= 60; id += 10) parcels.create(tx, make_parcel(id, "l" + std::to_string(id)));
  });
  const page wanted = page().order_by("label").limit(2);
  const auto first = world->await(world->parcels->list(wanted));
  CHECK(ids_of(first.items) == std::vector<std::int64_t>{10, 20});
  world->inside([](auto& parcels, transaction& tx) {
    parcels.remove(tx, 20);  // the very row that the cursor stands on
    parcels.create(tx, make_parcel(5, "l05"));
    parcels.create(tx, make_parcel(25, "l25"));
  });
  CHECK(walk(*world, page(wanted).after(first.next)) == std::vector<std::int64_t>{25, 30, 40, 50, 60});
}

TEST_CASE("repository: filters are by equality, NULL included, and count counts them", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 10; ++id) {
      parcel one = make_parcel(id, "Label " + std::to_string(id), id % 2);
      if (id % 3 == 0) one.note = "noted";
      one.state = id > 8 ? parcel_state::sent : parcel_state::waiting;
      one.ride = std::chrono::minutes(id);
      parcels.create(tx, one);
    }
  });
  CHECK(walk(*world, page().where("chat", 1).limit(2)) == std::vector<std::int64_t>{1, 3, 5, 7, 9});
  CHECK(walk(*world, page().where("chat", 1).where("note", "noted")) == std::vector<std::int64_t>{3, 9});
  CHECK(walk(*world, page().where("note", nullptr).where("chat", 0)) ==
        std::vector<std::int64_t>{2, 4, 8, 10});
  CHECK(walk(*world, page().where("state", parcel_state::sent)) == std::vector<std::int64_t>{9, 10});
  CHECK(walk(*world, page().where("upper_label", "LABEL 4")) == std::vector<std::int64_t>{4});
  CHECK(walk(*world, page().where("ride", std::chrono::minutes(6))) == std::vector<std::int64_t>{6});
  CHECK(walk(*world, page().where("ride", std::chrono::seconds(360))) == std::vector<std::int64_t>{6});
  CHECK(walk(*world, page().where("ride", std::chrono::hours(1))).empty());
  CHECK(walk(*world, page().where("note", std::optional<std::string>("x"))).empty());
  CHECK(world->await(world->parcels->count(page())) == 10);
  CHECK(world->await(world->parcels->count(page().where("chat", 1).limit(2))) == 5);
  CHECK(world->inside(
            [](auto& parcels, transaction& tx) { return parcels.count(tx, page().where("id", 3)); }) == 1);
}

TEST_CASE("repository: bad pages are refused by name, before any statement", "[storage]") {
  const auto world = each_backend();
  CHECK(contains(refusal(*world, page().limit(0)), "a limit of 0 rows; it is from 1 to 1000"));
  CHECK(contains(refusal(*world, page().limit(-1)), "-1"));
  CHECK(contains(refusal(*world, page().limit(1001)), "1001"));
  CHECK(contains(refusal(*world, page().offset(-1)), "an offset of -1 rows"));
  CHECK(contains(refusal(*world, page().order_by("seal")),
                 "ordering by 'seal' is not possible; there is: id, label"));
  CHECK(contains(refusal(*world, page().order_by("label; DROP TABLE parcel")), "not possible"));
  CHECK(contains(refusal(*world, page().where("label", "x")), "filtering by 'label' is not possible"));
  CHECK(contains(refusal(*world, page().where("chat", "x")), "'chat', which holds integers, with text"));
  CHECK(contains(refusal(*world, page().where("chat", nullptr)), "with NULL"));
  CHECK(contains(refusal(*world, page().where("ride", std::chrono::seconds(90))),
                 "'ride', which counts units of 60 s"));
  CHECK(contains(refusal(*world, page().where("ride", std::chrono::hours::max())), "too large"));
  CHECK(contains(refusal(*world, page().where("chat", std::chrono::minutes(1))), "which holds no durations"));
  const auto counting = [&] { world->await(world->parcels->count(page().where("shelf", 1))); };
  CHECK(contains(message_of(counting), "listing parcel: filtering by 'shelf'"));
}

TEST_CASE("repository: a cursor of another order, or none at all, is refused", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 3; ++id) parcels.create(tx, make_parcel(id, std::to_string(id)));
  });
  const std::string by_label = world->await(world->parcels->list(page().order_by("label").limit(1))).next;
  CHECK(contains(refusal(*world, page().after(by_label)), "of another list than parcel by id, ascending"));
  CHECK(contains(refusal(*world, page().order_by("label").descending().after(by_label)), "of another list"));
  CHECK(contains(refusal(*world, page().order_by("note").after(by_label)), "of another list"));
  CHECK(contains(refusal(*world, page().offset(1).after(by_label)), "an offset and a cursor"));
  for (const char* text : {"x", "!", "AAAA", "AAAAAAA", "\xff", "' OR 1=1"}) {
    CHECK(contains(refusal(*world, page().after(text)), "cursor"));
  }
  for (std::size_t index = 0; index < by_label.size(); ++index) {
    std::string bent = by_label;
    bent[index] = bent[index] == 'A' ? 'B' : 'A';
    const auto ask = [&] { world->await(world->parcels->list(page().order_by("label").after(bent))); };
    const error_code code = code_of(ask);
    CHECK((code == error_code() || code == errc::invalid_argument));
  }
}

TEST_CASE("repository: a stream gives everything once, in bounded pieces", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 250; ++id) parcels.create(tx, make_parcel(id, std::to_string(id), id % 2));
  });
  const auto scenario = [&]() -> task<void> {
    auto all = world->parcels->stream(page().where("chat", 1).order_by("id").limit(40));
    std::vector<std::int64_t> ids;
    std::size_t largest = 0;
    for (auto piece = co_await all.next(); !piece.empty(); piece = co_await all.next()) {
      largest = std::max(largest, piece.size());
      const auto more = ids_of(piece);
      ids.insert(ids.end(), more.begin(), more.end());
      // The writer is free meanwhile, and what has been handed over may go.
      co_await world->parcels->remove(piece.front().id);
    }
    CHECK(ids.size() == 125);
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    CHECK(std::set<std::int64_t>(ids.begin(), ids.end()).size() == 125);
    CHECK(largest == 40);
    const auto after_the_end = co_await all.next();
    CHECK(after_the_end.empty());
  };
  world->await(scenario());
}

TEST_CASE("repository: for_each visits all on one view, whatever the limit", "[storage]") {
  const auto world = each_backend();
  world->inside([](auto& parcels, transaction& tx) {
    for (int id = 1; id <= 120; ++id) parcels.create(tx, make_parcel(id, std::to_string(id), id % 2));
  });
  std::vector<std::int64_t> ids;
  world->read([&](transaction& tx) {
    const page wanted = page().where("chat", 0).order_by("id", sort_order::descending).limit(1);
    world->parcels->for_each(tx, wanted, [&](const parcel& one) { ids.push_back(one.id); });
  });
  CHECK(ids.size() == 60);
  CHECK(std::is_sorted(ids.rbegin(), ids.rend()));
}

TEST_CASE("repository: several columns together are a key", "[storage]") {
  const auto world = each_backend();
  repository<seat>& seats = *world->seats;
  static_assert(std::is_same_v<entity_key<seat>, std::tuple<std::int64_t, std::string>>);
  for (const std::int64_t hall : {2, 1}) {
    for (const char* place : {"b", "a", "c"}) {
      const seat one = {hall, place, hall * 10};
      CHECK(world->await(seats.create(one)));
    }
  }
  const seat taken = {1, "a", 5};
  CHECK_FALSE(world->await(seats.create(taken)));
  CHECK(world->await(seats.update(taken)));
  const entity_key<seat> key(1, "a");
  CHECK(key_of(taken) == key);
  CHECK(world->await(seats.find(key)) == taken);
  std::vector<std::string> places;
  page wanted = page().order_by("guest", sort_order::descending).limit(1);
  for (int pages = 0; pages < 7; ++pages) {
    const auto found = world->await(seats.list(wanted));
    for (const seat& one : found.items) places.push_back(std::to_string(one.hall) + one.place);
    if (found.next.empty()) break;
    wanted.after(found.next);
  }
  CHECK(places == std::vector<std::string>{"2c", "2b", "2a", "1c", "1b", "1a"});
  CHECK(world->await(seats.remove(key)));
  CHECK(world->await(seats.find(key)) == std::nullopt);
  world->await(seats.save(taken));
  CHECK(world->await(seats.count(page().where("hall", 1))) == 3);
}

TEST_CASE("repository: a row that does not fit is refused by table, column and what it holds", "[storage]") {
  const auto world = each_backend();
  world->await(world->parcels->create(full_parcel()));
  const auto broken = [&](const std::string& change) {
    world->write([&](transaction& tx) { tx.execute("UPDATE parcel SET " + change); });
    const auto ask = [&] { world->await(world->parcels->find(7)); };
    CHECK(code_of(ask) == storage_errc::wrong_type);
    const std::string message = message_of(ask);
    world->write([&](transaction& tx) { world->parcels->save(tx, full_parcel()); });
    return message;
  };
  CHECK(contains(broken("shelf = 'Mars'"),
                 "reading parcel.shelf, which holds the text 'Mars' (it is not a shelf)"));
  CHECK(contains(broken("state = 300"), "reading parcel.state, which holds the integer 300"));
  CHECK(
      contains(broken("packed = '2026-02-30'"), "reading parcel.packed, which holds the text '2026-02-30'"));
  CHECK(contains(broken("weight = 'heavy'"), "reading parcel.weight"));
  CHECK(contains(broken("fragile = 2"), "parcel.fragile"));
  CHECK(contains(message_of([&] {
                   world->read([](transaction& tx) {
                     return tx.query("SELECT id FROM parcel").front().as<parcel>();
                   });
                 }),
                 "reading parcel.chat"));
}
