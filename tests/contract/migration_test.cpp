#include "botcore/storage/migration.hpp"

#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

std::vector<migration> two_steps() {
  return {{1, "create", "CREATE TABLE a(id BIGINT PRIMARY KEY); INSERT INTO a VALUES(1); -- done\n"},
          {2, "extend", "CREATE TABLE b(id BIGINT PRIMARY KEY);\nINSERT INTO a VALUES(2);"}};
}

void apply(database_fixture& fixture, std::vector<migration> steps) {
  run(fixture.context, migrate(*fixture.store, "test", std::move(steps)));
}

}  // namespace

TEST_CASE("migration: run twice, applied once", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  apply(fixture, two_steps());
  apply(fixture, two_steps());
  CHECK(fixture.count("a") == 2);
  CHECK(fixture.count("botcore_migration") == 2);
}

TEST_CASE("migration: a longer list goes on where the shorter ended, component by component", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  auto steps = two_steps();
  steps.pop_back();
  apply(fixture, steps);
  CHECK(fixture.count("a") == 1);
  apply(fixture, two_steps());
  CHECK(fixture.count("a") == 2);
  const std::vector<migration> other = {{1, "its own", "CREATE TABLE c(id BIGINT)"}};
  run(fixture.context, migrate(*fixture.store, "other", other));
  CHECK(fixture.count("botcore_migration") == 3);
}

TEST_CASE("migration: a changed step is refused, and so is one put in between", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  apply(fixture, two_steps());
  auto changed = two_steps();
  changed[0].sql += " ";
  changed.emplace_back(3, "more", "CREATE TABLE c(id BIGINT)");
  CHECK(code_of([&] { apply(fixture, changed); }) == storage_errc::schema_changed);
  CHECK(code_of([&] { fixture.count("c"); }) == storage_errc::bad_statement);
  auto put_before = two_steps();
  for (migration& step : put_before) ++step.version;
  put_before.emplace(put_before.begin(), 1, "put before", "SELECT 1");
  CHECK(code_of([&] { apply(fixture, put_before); }) == storage_errc::schema_changed);
}

TEST_CASE("migration: a database of a newer program is refused", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  apply(fixture, two_steps());
  auto older = two_steps();
  older.pop_back();
  CHECK(code_of([&] { apply(fixture, older); }) == storage_errc::schema_newer);
  CHECK(code_of([&] { apply(fixture, {}); }) == storage_errc::schema_newer);
}

TEST_CASE("migration: a step that fails leaves nothing behind, and says which it was", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  auto steps = two_steps();
  steps[1].sql = "CREATE TABLE b(id BIGINT); INSERT INTO nowhere VALUES(1)";
  const std::string message = message_of([&] { apply(fixture, steps); });
  CHECK(contains(message, "version 2 (extend)"));
  CHECK(contains(message, "nowhere"));
  CHECK(fixture.count("a") == 1);
  CHECK(code_of([&] { fixture.count("b"); }) == storage_errc::bad_statement);
  apply(fixture, two_steps());
  CHECK(fixture.count("a") == 2);
}

TEST_CASE("migration: names that begin with botcore belong to the library", "[storage]") {
  database_fixture fixture(backend::memory);
  for (const char* name : {"botcore", "botcore_mine", "botcore.mine"}) {
    const auto migrating = [&] { run(fixture.context, migrate(*fixture.store, name, two_steps())); };
    CHECK(code_of(migrating) == errc::invalid_argument);
    CHECK_THAT(message_of(migrating), contains("belong to the library"));
  }
}

TEST_CASE("migration: versions begin at 1 and ascend without a gap", "[storage]") {
  database_fixture fixture(backend::memory);
  CHECK(code_of([&] { apply(fixture, {{0, "zero", "SELECT 1"}}); }) == errc::invalid_argument);
  auto steps = two_steps();
  std::swap(steps[0], steps[1]);
  CHECK(code_of([&] { apply(fixture, steps); }) == errc::invalid_argument);
  const std::vector<migration> only_second = {two_steps()[1]};
  CHECK_THAT(message_of([&] { apply(fixture, only_second); }),
             contains("begin at 1 and ascend without a gap"));
  auto gap = two_steps();
  gap[1].version = 3;
  CHECK(code_of([&] { apply(fixture, gap); }) == errc::invalid_argument);
  CHECK(code_of([&] { fixture.count("botcore_migration"); }) == storage_errc::bad_statement);
}

TEST_CASE("migration: a step that only fails at its commit leaves nothing behind, and is named",
          "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  const std::vector<migration> steps = {
      {1, "create",
       "CREATE TABLE parent(id BIGINT PRIMARY KEY);"
       "CREATE TABLE child(id BIGINT, parent BIGINT REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED);"
       "INSERT INTO child VALUES(1, 2)"}};
  CHECK(code_of([&] { apply(fixture, steps); }) == storage_errc::foreign_key_violation);
  CHECK_THAT(message_of([&] { apply(fixture, steps); }), contains("migrating 'test'"));
  CHECK(code_of([&] { fixture.count("child"); }) == storage_errc::bad_statement);
}

TEST_CASE("migration: a script may not end its transaction", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  const std::vector<migration> steps = {
      {1, "sly", "CREATE TABLE a(id BIGINT); COMMIT; CREATE TABLE b(id BIGINT)"}};
  CHECK(code_of([&] { apply(fixture, steps); }) == storage_errc::bad_statement);
  CHECK(code_of([&] { fixture.count("a"); }) == storage_errc::bad_statement);
}

TEST_CASE("migration: a component has a name", "[storage]") {
  database_fixture fixture(backend::memory);
  CHECK(code_of([&] { run(fixture.context, migrate(*fixture.store, "", two_steps())); }) ==
        errc::invalid_argument);
}
