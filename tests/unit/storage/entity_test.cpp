#include "botcore/storage/entity.hpp"

#include "botcore/storage/entity_sql.hpp"
#include "botcore/storage/error.hpp"
#include "support/catch.hpp"

using namespace botcore;

namespace {

enum class colour : std::int16_t { red = 1, green = 2 };

struct base_part {
  std::int64_t id = 0;
};

struct part : base_part {
  colour paint = colour::red;
  std::optional<std::chrono::seconds> age;
  std::string order;
};

std::string first_letter(const part& of) {
  return of.order.substr(0, 1);
}

struct key_only {
  std::int64_t left = 0;
  std::int64_t right = 0;
};

}  // namespace

template <>
struct botcore::entity<part> {
  static constexpr std::string_view table = "part";
  static constexpr auto columns = botcore::columns(
      column("id", &part::id).key(), column("paint", &part::paint).filterable(), column("age", &part::age),
      column("order", &part::order).orderable(), computed_column("first_letter", first_letter));
};

template <>
struct botcore::entity<key_only> {
  static constexpr std::string_view table = "pair";
  static constexpr auto columns =
      botcore::columns(column("left", &key_only::left).key(), column("right", &key_only::right).key());
};

namespace {

rows one_row(std::vector<std::string> names, std::vector<sql_value> cells) {
  rows all;
  all.set_columns(std::move(names));
  all.append(cells);
  return all;
}

std::string failure_of(const rows& all) {
  try {
    all.front().as<part>();
  } catch (const error& failure) {
    return failure.what();
  }
  return {};
}

template <class Entity>
entity_sql sql_of() {
  return entity_sql(entity<Entity>::table, column_list<Entity>);
}

}  // namespace

TEST_CASE("entity: a row becomes a struct, whatever the order of its columns and what else it has",
          "[storage]") {
  const rows all = one_row({"more", "order", "age", "paint", "id"},
                           {1.5, std::string("x"), std::int64_t(90), std::int64_t(2), std::int64_t(7)});
  const part read = all.front().as<part>();
  CHECK(read.id == 7);
  CHECK(read.paint == colour::green);
  CHECK(read.age == std::chrono::seconds(90));
  CHECK(read.order == "x");
  const rows none = one_row({"id", "paint", "age", "order"},
                            {std::int64_t(7), std::int64_t(1), std::monostate(), std::string()});
  CHECK(none.front().as<part>().age == std::nullopt);
}

TEST_CASE("entity: what does not fit is named", "[storage]") {
  const auto with = [](sql_value paint, sql_value age) {
    return one_row({"id", "paint", "age", "order"},
                   {std::int64_t(7), std::move(paint), std::move(age), std::string("x")});
  };
  CHECK(failure_of(with(std::int64_t(40000), std::monostate()))
            .starts_with("reading part.paint, which holds the integer 40000 that does not fit its member"));
  CHECK(failure_of(with(std::monostate(), std::monostate()))
            .starts_with("reading part.paint, which holds NULL"));
  CHECK(failure_of(with(std::int64_t(1), std::string(50, 'x')))
            .starts_with("reading part.age, which holds a text of 50 bytes"));
  CHECK(failure_of(with(std::int64_t(1), blob(3))).starts_with("reading part.age, which holds 3 bytes"));
  const std::string missing = failure_of(one_row({"id", "order"}, {std::int64_t(7), std::string()}));
  CHECK(missing.starts_with("reading part.paint: reading column 'paint' (the columns are: id, order)"));
}

TEST_CASE("entity: its parameters are what its columns hold, its key what tells it apart", "[storage]") {
  part made;
  made.id = 3;
  made.age = std::chrono::minutes(2);
  made.order = "abc";
  with_parameters(made, [](std::span<const sql_parameter> parameters) {
    REQUIRE(parameters.size() == 5);
    CHECK(parameters[0].integer() == 3);
    CHECK(parameters[1].integer() == 1);
    CHECK(parameters[2].integer() == 120);
    CHECK(parameters[3].text() == "abc");
    CHECK(parameters[4].text() == "a");
  });
  CHECK(key_of(made) == 3);
  const key_only pair = {1, 2};
  CHECK(key_of(pair) == std::tuple<std::int64_t, std::int64_t>(1, 2));
}

TEST_CASE("entity: its statements name every column in full, so that a missing one is an error",
          "[storage]") {
  const entity_sql sql = sql_of<part>();
  CHECK(sql.insert() ==
        R"(INSERT INTO "part" ("id", "paint", "age", "order", "first_letter") VALUES ($1, $2, $3, $4, $5))"
        " ON CONFLICT DO NOTHING");
  CHECK(sql.update() == R"(UPDATE "part" SET "paint" = $2, "age" = $3, "order" = $4, "first_letter" = $5)"
                        R"( WHERE "part"."id" = $1)");
  CHECK(sql.find() == R"(SELECT "part"."id", "part"."paint", "part"."age", "part"."order" FROM "part")"
                      R"( WHERE "part"."id" = $1)");
  CHECK(sql.remove() == R"(DELETE FROM "part" WHERE "part"."id" = $1)");
  const entity_sql pairs = sql_of<key_only>();
  CHECK(pairs.save() ==
        R"(INSERT INTO "pair" ("left", "right") VALUES ($1, $2) ON CONFLICT ("left", "right"))"
        R"( DO UPDATE SET "left" = "pair"."left")");
  CHECK(pairs.update() == R"(UPDATE "pair" SET "left" = "pair"."left" WHERE "pair"."left" = $1)"
                          R"( AND "pair"."right" = $2)");
}

TEST_CASE("entity: a list continues behind a place in every order, NULL being the smallest", "[storage]") {
  static constexpr column_facts id = {"id", sql_parameter::kind::integer, true, true, true, false, false};
  static constexpr column_facts note = {"note", sql_parameter::kind::text, false, true, true, true, false};
  static constexpr std::array<column_facts, 2> columns = {id, note};
  const entity_sql sql("t", columns);
  const auto after = [&](sort_order direction, sql_value last) {
    const page wanted = page().order_by("note", direction);
    const list_statement first(sql, wanted, list_statement::purpose::part);
    const std::string cursor =
        first.cursor_of(one_row({"id", "note"}, {std::int64_t(5), std::move(last)}).front());
    const page next = page(wanted).after(cursor);
    std::string text = list_statement(sql, next, list_statement::purpose::part).sql();
    return text.substr(text.find("WHERE"));
  };
  CHECK(
      after(sort_order::ascending, std::string("x")) ==
      R"(WHERE (("t"."note", "t"."id") > ($1, $2)) ORDER BY "t"."note" ASC NULLS FIRST, "t"."id" ASC LIMIT $3)");
  CHECK(after(sort_order::ascending, std::monostate()) ==
        R"(WHERE (("t"."note" IS NULL AND ("t"."id") > ($1)) OR "t"."note" IS NOT NULL))"
        R"( ORDER BY "t"."note" ASC NULLS FIRST, "t"."id" ASC LIMIT $2)");
  CHECK(after(sort_order::descending, std::string("x")) ==
        R"(WHERE (("t"."note", "t"."id") < ($1, $2) OR "t"."note" IS NULL))"
        R"( ORDER BY "t"."note" DESC NULLS LAST, "t"."id" DESC LIMIT $3)");
  CHECK(after(sort_order::descending, std::monostate()) ==
        R"(WHERE (("t"."note" IS NULL AND ("t"."id") < ($1))))"
        R"( ORDER BY "t"."note" DESC NULLS LAST, "t"."id" DESC LIMIT $2)");
}
