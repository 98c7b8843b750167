/// @file
/// Where entities are kept: the interface that databases and caches stand behind.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/storage/entity.hpp"
#include "botcore/storage/page.hpp"

namespace botcore::inline v0 {

class database;
class transaction;

template <class Entity, class Key>
class entity_stream;

/// Keeps entities and finds them again.
///
/// Each operation comes twice: as a task, in a transaction of its own, and as a plain call inside a
/// `transaction&`, where it takes part in what else that transaction does and throws what its statements
/// throw.
///
/// An answer about the input is a value (`false`, an empty `optional`); whatever else keeps an operation from
/// being done is an exception: `error` with a `storage_errc`.
/// @par Thread safety  that of the implementation; the library's own are safe, and each task goes on on its
///                     own executor.
/// @par Cancellation   as with `database`.
template <class Entity, class Key = entity_key<Entity>>
class repository {
 public:
  using entity_type = Entity;
  using key_type = Key;
  /// What `for_each` calls for each entity.
  using visitor = function<void(const Entity&)>;

  virtual ~repository() = default;
  repository(const repository&) = delete;
  repository& operator=(const repository&) = delete;

  /// Stores a new entity. False when its key, or another value that has to be unique, is taken: then nothing
  /// is changed.
  virtual task<bool> create(Entity created) = 0;
  virtual bool create(transaction& tx, const Entity& created) = 0;

  /// Stores an entity, new or in place of the one with its key.
  /// @throws error (unique_violation) when another entity has one of its unique values.
  virtual task<void> save(Entity saved) = 0;
  virtual void save(transaction& tx, const Entity& saved) = 0;

  /// Changes the entity of this key; false when there is none.
  /// @throws error (unique_violation) when another entity has one of its unique values.
  virtual task<bool> update(Entity changed) = 0;
  virtual bool update(transaction& tx, const Entity& changed) = 0;

  /// False when there was none.
  virtual task<bool> remove(Key key) = 0;
  virtual bool remove(transaction& tx, const Key& key) = 0;

  virtual task<std::optional<Entity>> find(Key key) = 0;
  virtual std::optional<Entity> find(transaction& tx, const Key& key) = 0;

  /// One page of those that pass the filters.
  /// @throws error (errc::invalid_argument) that says what of `wanted` cannot be: a limit out of range, an
  ///         order or a filter by a field that is not meant for it, a cursor of another order. No statement
  ///         ran then.
  virtual task<page_of<Entity>> list(page wanted) = 0;
  virtual page_of<Entity> list(transaction& tx, const page& wanted) = 0;

  /// How many pass the filters of `wanted`; the rest of it does not matter.
  virtual task<std::int64_t> count(page wanted) = 0;
  virtual std::int64_t count(transaction& tx, const page& wanted) = 0;

  /// Calls `visit` for each that passes the filters, in order, with one in memory at a time and on one
  /// unchanging view of the database. `wanted`'s limit does not matter. Inside `database::read` it holds up
  /// no writer.
  virtual void for_each(transaction& tx, const page& wanted, const visitor& visit) = 0;

  /// `database::generation` of where the entities come from.
  virtual std::uint64_t generation() const noexcept { return 0; }

  /// All that pass the filters, in portions of `wanted`'s limit. @see entity_stream
  entity_stream<Entity, Key> stream(page wanted) { return {*this, std::move(wanted)}; }

 protected:
  repository() = default;
};

/// A long list, read piece by piece; between the pieces nothing is held: no reader, no writer, no
/// transaction.
///
/// Each piece is a read of its own, and begins behind the last row of the one before. So an entity that is
/// there all the time, and whose order field does not change, comes exactly once; one that is created or
/// removed meanwhile may come or not. For one unchanging view use `repository::for_each`.
/// @code
/// auto all = activities.stream(page().order_by("name").limit(200));
/// for (auto piece = co_await all.next(); !piece.empty(); piece = co_await all.next()) { … }
/// @endcode
template <class Entity, class Key = entity_key<Entity>>
class entity_stream {
 public:
  /// `source` must outlive it.
  entity_stream(repository<Entity, Key>& source, page wanted)
      : source_(&source), wanted_(std::move(wanted)) {}

  /// The next piece; an empty one at the end, and ever after.
  task<std::vector<Entity>> next() {
    std::vector<Entity> piece;
    if (ended_) co_return piece;
    page_of<Entity> found = co_await source_->list(wanted_);
    ended_ = found.next.empty();
    wanted_.offset(0).after(std::move(found.next));
    co_return std::move(found.items);
  }

 private:
  repository<Entity, Key>* source_;
  page wanted_;
  bool ended_ = false;
};

}  // namespace botcore::inline v0
