/// @file
/// Small values by name, some of them for a while only: the interface that databases (and later caches) stand
/// behind.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class transaction;

/// How long a value is there after it was set or touched: what the store says, a time, or for ever.
class BOTCORE_EXPORT time_to_live {
 public:
  /// The store's default.
  time_to_live() noexcept = default;
  /// As long; more than zero and at most 100 years, which is checked where it is used.
  template <class Count, class Period>
  time_to_live(std::chrono::duration<Count, Period> lifetime)  // NOLINT(google-explicit-constructor)
      : kind_(kind::limited) {
    // Milliseconds could not hold every duration.
    const bool too_long =
        std::chrono::duration<double>(lifetime) > std::chrono::duration<double>(past_longest);
    lifetime_ = too_long ? past_longest : std::chrono::ceil<std::chrono::milliseconds>(lifetime);
  }
  static time_to_live never_ends() noexcept {
    time_to_live made;
    made.kind_ = kind::endless;
    return made;
  }

  bool is_default() const noexcept { return kind_ == kind::unset; }
  /// None: for ever. @pre !is_default()
  /// @throws error (errc::invalid_argument) when it is out of range
  std::optional<std::chrono::milliseconds> lifetime() const;

 private:
  enum class kind : std::uint8_t { unset, limited, endless };
  static constexpr std::chrono::milliseconds past_longest = std::chrono::hours(24 * 36'526);

  kind kind_ = kind::unset;
  std::chrono::milliseconds lifetime_{0};
};

/// Keeps values by namespace and key, for as long as their lifetimes say.
///
/// A namespace is 1 to 64 of lower-case letters, digits, `_`, `-` and `.`; a key 1 to 512 bytes of UTF-8
/// without NUL; a value any bytes, at most 1 MiB. What is longer or otherwise is refused: `error` with
/// `errc::invalid_argument`.
///
/// Each operation comes twice: as a task, and inside a `transaction&`. An expired value is never given, and
/// counts as absent everywhere; `sweep` frees its room. Lifetimes are by the wall clock of the runtime.
/// @par Thread safety  that of the implementation; the library's own are safe.
/// @par Cancellation   as with `database`.
class BOTCORE_EXPORT key_value_store {
 public:
  static constexpr std::size_t longest_namespace = 64;
  static constexpr std::size_t longest_key = 512;
  static constexpr std::size_t longest_value = 1024 * 1024;
  /// What `keys` gives, and `sweep` removes, at most.
  static constexpr std::int64_t most_at_once = 1000;

  virtual ~key_value_store();
  key_value_store(const key_value_store&) = delete;
  key_value_store& operator=(const key_value_store&) = delete;

  virtual task<std::optional<std::string>> get(std::string space, std::string key) = 0;
  virtual std::optional<std::string> get(transaction& tx, std::string_view space, std::string_view key) = 0;

  /// Sets the value and its lifetime, whatever was there.
  virtual task<void> set(std::string space, std::string key, std::string value, time_to_live ttl = {}) = 0;
  virtual void set(transaction& tx, std::string_view space, std::string_view key, std::string_view value,
                   time_to_live ttl = {}) = 0;

  /// False when there is a value already, which then stays as it is, its lifetime included.
  virtual task<bool> set_if_absent(std::string space, std::string key, std::string value,
                                   time_to_live ttl = {}) = 0;
  virtual bool set_if_absent(transaction& tx, std::string_view space, std::string_view key,
                             std::string_view value, time_to_live ttl = {}) = 0;

  /// Sets the value and its lifetime if there is exactly `expected`; false when there is not.
  virtual task<bool> compare_and_set(std::string space, std::string key, std::string expected,
                                     std::string desired, time_to_live ttl = {}) = 0;
  virtual bool compare_and_set(transaction& tx, std::string_view space, std::string_view key,
                               std::string_view expected, std::string_view desired,
                               time_to_live ttl = {}) = 0;

  /// False when there was none.
  virtual task<bool> erase(std::string space, std::string key) = 0;
  virtual bool erase(transaction& tx, std::string_view space, std::string_view key) = 0;

  /// Gives the value a new lifetime from now on; false when there is none.
  virtual task<bool> touch(std::string space, std::string key, time_to_live ttl = {}) = 0;
  virtual bool touch(transaction& tx, std::string_view space, std::string_view key,
                     time_to_live ttl = {}) = 0;

  /// Keys that begin with `prefix` (all of them when it is empty), ascending by code point, behind `after`.
  /// `limit` is 1 to `most_at_once`.
  virtual task<std::vector<std::string>> keys(std::string space, std::string prefix, std::int64_t limit = 100,
                                              std::string after = {}) = 0;
  virtual std::vector<std::string> keys(transaction& tx, std::string_view space, std::string_view prefix,
                                        std::int64_t limit = 100, std::string_view after = {}) = 0;

  /// Removes up to `limit` (1 to `most_at_once`) expired values of all namespaces; gives how many it removed.
  virtual task<std::int64_t> sweep(std::int64_t limit = 500) = 0;
  virtual std::int64_t sweep(transaction& tx, std::int64_t limit = 500) = 0;

 protected:
  key_value_store() = default;
};

}  // namespace botcore::inline v0
