/// @file
/// A repository that measures what goes through it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/storage/repository.hpp"

namespace botcore::inline v0 {

/// Where a repository's numbers go.
struct repository_meter {
  metrics* numbers;
  const clock* time;
  std::string_view name;  ///< the label `repository`
};

/// Measures one operation from its making to its end; not told how it ended, it counts as failed.
class BOTCORE_EXPORT operation_timer {
 public:
  /// The texts must outlive it.
  operation_timer(const repository_meter& meter, std::string_view operation, std::string_view scope) noexcept
      : meter_(meter), operation_(operation), scope_(scope), began_(meter.time->steady_now()) {}
  operation_timer(const operation_timer&) = delete;
  operation_timer& operator=(const operation_timer&) = delete;
  ~operation_timer();

  void ended(std::string_view outcome) noexcept { outcome_ = outcome; }

 private:
  const repository_meter meter_;
  const std::string_view operation_;
  const std::string_view scope_;
  std::string_view outcome_ = "failed";
  const steady_time began_;
};

/// Counts and times every operation, and asks another repository to do it.
///
/// - `botcore_repository_operations_total{repository,operation,scope,outcome}`
/// - `botcore_repository_operation_seconds{repository,operation,scope}`
///
/// Operations are `create`, `save`, `update`, `remove`, `find`, `list`, `count` and `for_each`. The scope is
/// `task` for those with a transaction of their own, queueing and commit included, and `transaction` for the
/// others. The outcome is `ok`, `taken` (nothing created), `absent` (nothing found, updated or removed), or
/// `failed` for an exception or a cancellation.
/// @par Thread safety  as the inner repository.
/// @par Lifetime       whatever it is made with must outlive it.
template <class Entity, class Key = entity_key<Entity>>
class instrumented_repository final : public repository<Entity, Key> {
 public:
  using typename repository<Entity, Key>::visitor;

  /// `time` measures the durations: `runtime::time()`. An empty `name` stands for that of the table.
  instrumented_repository(repository<Entity, Key>& inner, metrics& numbers, const clock& time,
                          std::string name = {})
      : inner_(inner),
        name_(name.empty() ? std::string(entity<Entity>::table) : std::move(name)),
        meter_{&numbers, &time, name_} {}

  task<bool> create(Entity created) override {
    operation_timer timer(meter_, "create", own);
    const bool done = co_await inner_.create(std::move(created));
    timer.ended(done ? "ok" : "taken");
    co_return done;
  }
  bool create(transaction& tx, const Entity& created) override {
    operation_timer timer(meter_, "create", shared);
    const bool done = inner_.create(tx, created);
    timer.ended(done ? "ok" : "taken");
    return done;
  }

  task<void> save(Entity saved) override {
    operation_timer timer(meter_, "save", own);
    co_await inner_.save(std::move(saved));
    timer.ended("ok");
  }
  void save(transaction& tx, const Entity& saved) override {
    operation_timer timer(meter_, "save", shared);
    inner_.save(tx, saved);
    timer.ended("ok");
  }

  task<bool> update(Entity changed) override {
    operation_timer timer(meter_, "update", own);
    const bool done = co_await inner_.update(std::move(changed));
    timer.ended(done ? "ok" : "absent");
    co_return done;
  }
  bool update(transaction& tx, const Entity& changed) override {
    operation_timer timer(meter_, "update", shared);
    const bool done = inner_.update(tx, changed);
    timer.ended(done ? "ok" : "absent");
    return done;
  }

  task<bool> remove(Key key) override {
    operation_timer timer(meter_, "remove", own);
    const bool done = co_await inner_.remove(std::move(key));
    timer.ended(done ? "ok" : "absent");
    co_return done;
  }
  bool remove(transaction& tx, const Key& key) override {
    operation_timer timer(meter_, "remove", shared);
    const bool done = inner_.remove(tx, key);
    timer.ended(done ? "ok" : "absent");
    return done;
  }

  task<std::optional<Entity>> find(Key key) override {
    operation_timer timer(meter_, "find", own);
    std::optional<Entity> found = co_await inner_.find(std::move(key));
    timer.ended(found ? "ok" : "absent");
    co_return found;
  }
  std::optional<Entity> find(transaction& tx, const Key& key) override {
    operation_timer timer(meter_, "find", shared);
    std::optional<Entity> found = inner_.find(tx, key);
    timer.ended(found ? "ok" : "absent");
    return found;
  }

  task<page_of<Entity>> list(page wanted) override {
    operation_timer timer(meter_, "list", own);
    page_of<Entity> found = co_await inner_.list(std::move(wanted));
    timer.ended("ok");
    co_return found;
  }
  page_of<Entity> list(transaction& tx, const page& wanted) override {
    operation_timer timer(meter_, "list", shared);
    page_of<Entity> found = inner_.list(tx, wanted);
    timer.ended("ok");
    return found;
  }

  task<std::int64_t> count(page wanted) override {
    operation_timer timer(meter_, "count", own);
    const std::int64_t found = co_await inner_.count(std::move(wanted));
    timer.ended("ok");
    co_return found;
  }
  std::int64_t count(transaction& tx, const page& wanted) override {
    operation_timer timer(meter_, "count", shared);
    const std::int64_t found = inner_.count(tx, wanted);
    timer.ended("ok");
    return found;
  }

  void for_each(transaction& tx, const page& wanted, const visitor& visit) override {
    operation_timer timer(meter_, "for_each", shared);
    inner_.for_each(tx, wanted, visit);
    timer.ended("ok");
  }

  std::uint64_t generation() const noexcept override { return inner_.generation(); }

 private:
  static constexpr std::string_view own = "task";
  static constexpr std::string_view shared = "transaction";

  repository<Entity, Key>& inner_;
  const std::string name_;
  const repository_meter meter_;
};

}  // namespace botcore::inline v0
