/// @file
/// A key-value store in a table of a database.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/storage/key_value_store.hpp"

namespace botcore::inline v0 {

class database;

/// Whose values they are, and how long they live.
struct sql_key_value_options {
  /// Bots that share a database do not see each other's values. `client::bot_id()`
  std::int64_t bot_id = 0;
  /// The lifetime of values that are set without one; by default, for ever.
  time_to_live lifetime = time_to_live::never_ends();
};

/// Values in the table `botcore_key_value`, written in what SQLite and PostgreSQL share.
/// @par Thread safety  safe.
/// @par Lifetime       `store` must outlive it.
class BOTCORE_EXPORT sql_key_value_store final : public key_value_store {
 public:
  /// @throws error (errc::invalid_argument) when the default lifetime is out of range
  explicit sql_key_value_store(database& store, sql_key_value_options options = {});

  /// Makes the table, unless it is there; needed before anything else.
  task<void> prepare();

  task<std::optional<std::string>> get(std::string space, std::string key) override;
  std::optional<std::string> get(transaction& tx, std::string_view space, std::string_view key) override;
  task<void> set(std::string space, std::string key, std::string value, time_to_live ttl = {}) override;
  void set(transaction& tx, std::string_view space, std::string_view key, std::string_view value,
           time_to_live ttl = {}) override;
  task<bool> set_if_absent(std::string space, std::string key, std::string value,
                           time_to_live ttl = {}) override;
  bool set_if_absent(transaction& tx, std::string_view space, std::string_view key, std::string_view value,
                     time_to_live ttl = {}) override;
  task<bool> compare_and_set(std::string space, std::string key, std::string expected, std::string desired,
                             time_to_live ttl = {}) override;
  bool compare_and_set(transaction& tx, std::string_view space, std::string_view key,
                       std::string_view expected, std::string_view desired, time_to_live ttl = {}) override;
  task<bool> erase(std::string space, std::string key) override;
  bool erase(transaction& tx, std::string_view space, std::string_view key) override;
  task<bool> touch(std::string space, std::string key, time_to_live ttl = {}) override;
  bool touch(transaction& tx, std::string_view space, std::string_view key, time_to_live ttl = {}) override;
  task<std::vector<std::string>> keys(std::string space, std::string prefix, std::int64_t limit = 100,
                                      std::string after = {}) override;
  std::vector<std::string> keys(transaction& tx, std::string_view space, std::string_view prefix,
                                std::int64_t limit = 100, std::string_view after = {}) override;
  task<std::int64_t> sweep(std::int64_t limit = 500) override;
  std::int64_t sweep(transaction& tx, std::int64_t limit = 500) override;

 private:
  system_time now() const noexcept;
  /// When a value that is set now ends; none: never.
  std::optional<system_time> end_of(time_to_live ttl) const;

  database& store_;
  const std::int64_t bot_id_;
  const time_to_live lifetime_;
};

}  // namespace botcore::inline v0
