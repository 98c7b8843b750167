/// @file
/// A bounded memory of what was read lately: what `cached_repository` is built on.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

class transaction;

/// How much a cache keeps, and for how long.
struct cache_options {
  /// Entries at most, those known to be absent included; at least 1. Past it, what was used longest ago goes.
  std::size_t capacity = 10'000;
  /// How long a value is given after it was read; zero: until it is invalidated or has to go.
  std::chrono::milliseconds lifetime = std::chrono::minutes(5);
  /// The same for the knowledge that there is none; zero: that is not remembered.
  std::chrono::milliseconds absent_lifetime = std::chrono::minutes(5);
  /// Where hits and misses are counted: `botcore_cache_requests_total` and `botcore_cache_evictions_total`.
  /// Must outlive the cache.
  metrics* numbers = &null_metrics();
  /// The label `cache` of the numbers; empty: the name of the table.
  std::string name;
};

/// What a cache did since it was made.
struct cache_statistics {
  std::uint64_t hits = 0;       ///< answered from memory, "there is none" included
  std::uint64_t misses = 0;     ///< had to be read
  std::uint64_t evictions = 0;  ///< went because the cache was full
  std::uint64_t overtaken = 0;  ///< were read, and not kept: they changed meanwhile
  std::size_t entries = 0;      ///< there now
};

/// Values by key, least recently used first out, without their type.
///
/// A value is kept only through a `load`, which is begun before the value is read. Whatever is invalidated
/// while a load is under way is not kept by it: the value may have been read before the change that it does
/// not know of.
/// @par Thread safety  safe.
class BOTCORE_EXPORT lookaside_cache : public std::enable_shared_from_this<lookaside_cache> {
 public:
  /// A value; null: known to be absent.
  using value = std::shared_ptr<const void>;

  /// One read that is under way.
  class BOTCORE_EXPORT load {
   public:
    load(lookaside_cache& owner, std::string key);
    load(const load&) = delete;
    load& operator=(const load&) = delete;
    ~load();

    /// Keeps what was read, unless it was overtaken.
    void fill(value read);

   private:
    friend class lookaside_cache;
    lookaside_cache& owner_;
    const std::string key_;
    const steady_time began_;
    bool overtaken_ = false;
  };

  /// Forgets a key when it ends: for changes whose outcome is not known before.
  class BOTCORE_EXPORT change {
   public:
    change(std::shared_ptr<lookaside_cache> owner, std::string key) noexcept
        : owner_(std::move(owner)), key_(std::move(key)) {}
    change(change&& other) noexcept = default;
    change& operator=(change&&) = delete;
    ~change() { end(); }
    void end() noexcept;

   private:
    std::shared_ptr<lookaside_cache> owner_;
    std::string key_;
  };

  /// @throws error (errc::invalid_argument) for a capacity of zero, or a lifetime that is negative or over a year
  static std::shared_ptr<lookaside_cache> make(const clock& time, cache_options options);

  /// A text for each key, the same for equal keys only.
  static std::string key_text(std::span<const sql_parameter> parts);

  /// None: not known. Counts a hit or a miss.
  std::optional<value> find(const std::string& key);
  void invalidate(const std::string& key) noexcept;
  void invalidate_all() noexcept;
  /// Invalidates everything unless `generation` is the one that it was called with before. To be called before
  /// a `find`, and once more before a `fill`: then neither gives what an older generation held.
  void keep_generation(std::uint64_t generation) noexcept;
  /// Invalidates `key` when `tx` has been committed, before the task that wrote goes on; also when `tx` fails
  /// in a way that leaves open whether it was committed.
  void invalidate_with(transaction& tx, std::string key);

  cache_statistics statistics() const;

 private:
  struct entry {
    std::string key;
    value held;
    steady_time ends;
  };
  using order = std::list<entry>;

  lookaside_cache(const clock& time, cache_options options);
  void keep(const load& done, value read);
  bool evict();
  void count(std::string_view outcome) const noexcept;
  void forget_everything() noexcept;

  const clock& time_;
  const cache_options options_;
  mutable std::mutex mutex_;
  order entries_;  // the most recently used first
  std::unordered_map<std::string_view, order::iterator> index_;
  std::unordered_multimap<std::string_view, load*> loads_;
  cache_statistics statistics_;
  std::uint64_t generation_ = 0;
};

}  // namespace botcore::inline v0
