/// @file
/// A repository that remembers what it read.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "botcore/storage/cache.hpp"
#include "botcore/storage/repository.hpp"

namespace botcore::inline v0 {

/// Answers `find` from memory where it can, and asks another repository for everything else.
///
/// What is changed through it is forgotten at the commit, before the task that wrote goes on; so is what is
/// changed inside a `transaction&`. After that, no `find` gives the old value, also not one that had begun to
/// read before. Inside a transaction, `find` always reads: it sees that transaction's own changes, and
/// nothing of them is remembered. Lists and counts are not cached.
///
/// When what the database holds was replaced as a whole (`database::generation`), everything is forgotten.
///
/// What changes past it (SQL by hand, a cascade, another process) is seen after `cache_options::lifetime` at
/// the latest, or at once after `forget`.
/// @par Thread safety  as the inner repository; the cache itself is safe.
/// @par Lifetime       the inner repository and the clock must outlive it. Transactions that are under way
///                     may not.
template <class Entity, class Key = entity_key<Entity>>
class cached_repository final : public repository<Entity, Key> {
 public:
  using typename repository<Entity, Key>::visitor;

  /// `time` measures the lifetimes: `runtime::time()`.
  cached_repository(repository<Entity, Key>& inner, const clock& time, cache_options options = {})
      : inner_(inner), cache_(lookaside_cache::make(time, named(std::move(options)))) {}

  task<std::optional<Entity>> find(Key key) override {
    const std::string text = key_text(key);
    cache_->keep_generation(inner_.generation());
    if (const auto known = cache_->find(text)) co_return value_of(*known);
    lookaside_cache::load reading(*cache_, text);
    std::optional<Entity> found = co_await inner_.find(std::move(key));
    lookaside_cache::value kept;
    if (found) kept = std::make_shared<const Entity>(*found);
    cache_->keep_generation(inner_.generation());
    reading.fill(std::move(kept));
    co_return found;
  }
  std::optional<Entity> find(transaction& tx, const Key& key) override { return inner_.find(tx, key); }

  task<bool> create(Entity created) override {
    const lookaside_cache::change forgetting(cache_, text_of(created));
    co_return co_await inner_.create(std::move(created));
  }
  bool create(transaction& tx, const Entity& created) override {
    cache_->invalidate_with(tx, text_of(created));
    return inner_.create(tx, created);
  }

  task<void> save(Entity saved) override {
    const lookaside_cache::change forgetting(cache_, text_of(saved));
    co_await inner_.save(std::move(saved));
  }
  void save(transaction& tx, const Entity& saved) override {
    cache_->invalidate_with(tx, text_of(saved));
    inner_.save(tx, saved);
  }

  task<bool> update(Entity changed) override {
    const lookaside_cache::change forgetting(cache_, text_of(changed));
    co_return co_await inner_.update(std::move(changed));
  }
  bool update(transaction& tx, const Entity& changed) override {
    cache_->invalidate_with(tx, text_of(changed));
    return inner_.update(tx, changed);
  }

  task<bool> remove(Key key) override {
    const lookaside_cache::change forgetting(cache_, key_text(key));
    co_return co_await inner_.remove(std::move(key));
  }
  bool remove(transaction& tx, const Key& key) override {
    cache_->invalidate_with(tx, key_text(key));
    return inner_.remove(tx, key);
  }

  task<page_of<Entity>> list(page wanted) override { return inner_.list(std::move(wanted)); }
  page_of<Entity> list(transaction& tx, const page& wanted) override { return inner_.list(tx, wanted); }
  task<std::int64_t> count(page wanted) override { return inner_.count(std::move(wanted)); }
  std::int64_t count(transaction& tx, const page& wanted) override { return inner_.count(tx, wanted); }
  void for_each(transaction& tx, const page& wanted, const visitor& visit) override {
    inner_.for_each(tx, wanted, visit);
  }
  std::uint64_t generation() const noexcept override { return inner_.generation(); }

  /// Forgets one entity, for changes that went past it: now, or when `tx` is committed.
  void forget(const Key& key) noexcept { cache_->invalidate(key_text(key)); }
  void forget(transaction& tx, const Key& key) { cache_->invalidate_with(tx, key_text(key)); }
  /// Forgets all, for changes of many rows that went past it.
  void forget_all() noexcept { cache_->invalidate_all(); }

  cache_statistics statistics() const { return cache_->statistics(); }

 private:
  static cache_options named(cache_options options) {
    if (options.name.empty()) options.name = entity<Entity>::table;
    return options;
  }
  static std::string key_text(const Key& key) {
    return with_key_parameters<Entity>(key, &lookaside_cache::key_text);
  }
  static std::string text_of(const Entity& of) { return key_text(key_of(of)); }
  static std::optional<Entity> value_of(const lookaside_cache::value& kept) {
    if (!kept) return std::nullopt;
    return *static_cast<const Entity*>(kept.get());
  }

  repository<Entity, Key>& inner_;
  const std::shared_ptr<lookaside_cache> cache_;
};

}  // namespace botcore::inline v0
