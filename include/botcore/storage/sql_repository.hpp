/// @file
/// A repository in a table of a database.
#pragma once

#include <cstddef>
#include <utility>

#include "botcore/storage/database.hpp"
#include "botcore/storage/entity.hpp"
#include "botcore/storage/entity_sql.hpp"
#include "botcore/storage/repository.hpp"

namespace botcore::inline v0 {

/// The entities of one table, in the SQL that SQLite and PostgreSQL share. The table comes from a migration.
///
/// Text is ordered as the column's collation has it: by code point with SQLite.
/// @par Thread safety  safe.
/// @par Lifetime       `store` must outlive it.
template <class Entity>
class sql_repository final : public repository<Entity> {
 public:
  using key_type = entity_key<Entity>;
  using typename repository<Entity>::visitor;

  explicit sql_repository(database& store) noexcept : store_(store) {}

  task<bool> create(Entity created) override {
    const auto body = [&](transaction& tx) { return create(tx, created); };
    co_return co_await store_.write(body);
  }
  bool create(transaction& tx, const Entity& created) override {
    return run(tx, statements().insert(), created) > 0;
  }

  task<void> save(Entity saved) override {
    const auto body = [&](transaction& tx) { save(tx, saved); };
    co_await store_.write(body);
  }
  void save(transaction& tx, const Entity& saved) override { run(tx, statements().save(), saved); }

  task<bool> update(Entity changed) override {
    const auto body = [&](transaction& tx) { return update(tx, changed); };
    co_return co_await store_.write(body);
  }
  bool update(transaction& tx, const Entity& changed) override {
    return run(tx, statements().update(), changed) > 0;
  }

  task<bool> remove(key_type key) override {
    const auto body = [&](transaction& tx) { return remove(tx, key); };
    co_return co_await store_.write(body);
  }
  bool remove(transaction& tx, const key_type& key) override {
    return with_key_parameters<Entity>(key, [&](std::span<const sql_parameter> parameters) {
      return tx.execute(statements().remove(), parameters) > 0;
    });
  }

  task<std::optional<Entity>> find(key_type key) override {
    const auto body = [&](transaction& tx) { return find(tx, key); };
    co_return co_await store_.read(body);
  }
  std::optional<Entity> find(transaction& tx, const key_type& key) override {
    std::optional<Entity> found;
    const auto take = [&](const row& one) { found = read_entity<Entity>(one); };
    with_key_parameters<Entity>(key, [&](std::span<const sql_parameter> parameters) {
      tx.for_each(statements().find(), take, parameters);
    });
    return found;
  }

  task<page_of<Entity>> list(page wanted) override {
    const list_statement statement(statements(), wanted, list_statement::purpose::part);
    const auto body = [&](transaction& tx) { return take_page(tx, statement, wanted); };
    co_return co_await store_.read(body);
  }
  page_of<Entity> list(transaction& tx, const page& wanted) override {
    return take_page(tx, list_statement(statements(), wanted, list_statement::purpose::part), wanted);
  }

  task<std::int64_t> count(page wanted) override {
    const list_statement statement(statements(), wanted, list_statement::purpose::count);
    const auto body = [&](transaction& tx) { return take_count(tx, statement); };
    co_return co_await store_.read(body);
  }
  std::int64_t count(transaction& tx, const page& wanted) override {
    return take_count(tx, list_statement(statements(), wanted, list_statement::purpose::count));
  }

  void for_each(transaction& tx, const page& wanted, const visitor& visit) override {
    const list_statement statement(statements(), wanted, list_statement::purpose::all);
    const auto take = [&](const row& one) { visit(read_entity<Entity>(one)); };
    tx.for_each(statement.sql(), take, statement.parameters());
  }

  std::uint64_t generation() const noexcept override { return store_.generation(); }
  database& store() const noexcept { return store_; }

 private:
  static_assert(checked_entity<Entity>::passed);

  static const entity_sql& statements() {
    static const entity_sql made(entity<Entity>::table, column_list<Entity>);
    return made;
  }

  static std::int64_t run(transaction& tx, const std::string& sql, const Entity& of) {
    return with_parameters(
        of, [&](std::span<const sql_parameter> parameters) { return tx.execute(sql, parameters); });
  }

  static page_of<Entity> take_page(transaction& tx, const list_statement& statement, const page& wanted) {
    const rows found = tx.query(statement.sql(), statement.parameters());
    const auto wished = static_cast<std::size_t>(wanted.limit());
    page_of<Entity> result;
    result.items.reserve(found.size());
    for (const row& one : found) {
      if (result.items.size() == wished) {
        result.next = statement.cursor_of(found[wished - 1]);
        break;
      }
      result.items.push_back(read_entity<Entity>(one));
    }
    return result;
  }

  static std::int64_t take_count(transaction& tx, const list_statement& statement) {
    return tx.query(statement.sql(), statement.parameters()).front().template get<std::int64_t>(0);
  }

  database& store_;
};

}  // namespace botcore::inline v0
