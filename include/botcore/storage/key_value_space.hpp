/// @file
/// One namespace of a key-value store, with values of a type.
#pragma once

#include <charconv>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/storage/key_value_store.hpp"

namespace botcore::inline v0 {

/// How values of a type are kept as bytes. Specialise it with two functions:
/// `static std::string encode(const T&)` and `static T decode(std::string_view)`, which throws for what it
/// does not understand. There is one for `std::string` and for integers.
template <class T>
struct key_value_codec;

/// Text and bytes, as they are.
template <>
struct key_value_codec<std::string> {
  static std::string encode(const std::string& value) { return value; }
  static std::string decode(std::string_view stored) { return std::string(stored); }
};

/// @cond
[[noreturn]] BOTCORE_EXPORT void refuse_stored_number(std::string_view stored);
/// Inside a handler: names the value that could not be decoded.
[[noreturn]] BOTCORE_EXPORT void refuse_stored_value(std::string_view space, std::string_view key);
/// @endcond

/// Integers, as decimal digits.
template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) struct key_value_codec<T> {
  static std::string encode(T value) { return std::to_string(value); }
  static T decode(std::string_view stored) {
    T value{};
    const auto [end, failure] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (failure != std::errc() || end != stored.data() + stored.size()) refuse_stored_number(stored);
    return value;
  }
};

/// One namespace of a store: `key_value_space<std::int64_t> counters(store, "counters")`.
///
/// A stored value that its codec does not understand is an `error` (errc::malformed_data) that names it.
/// @see key_value_store for what the operations do. @par Lifetime `store` must outlive it.
template <class T = std::string>
class key_value_space {
 public:
  using codec = key_value_codec<T>;

  /// `lifetime` is that of values that are set without one.
  key_value_space(key_value_store& store, std::string name, time_to_live lifetime = {})
      : store_(store), name_(std::move(name)), lifetime_(lifetime) {}

  task<std::optional<T>> get(std::string key) {
    const std::optional<std::string> stored = co_await store_.get(name_, key);
    co_return decoded(key, stored);
  }
  std::optional<T> get(transaction& tx, std::string_view key) {
    return decoded(key, store_.get(tx, name_, key));
  }

  task<void> set(std::string key, T value, time_to_live ttl = {}) {
    return store_.set(name_, std::move(key), codec::encode(value), chosen(ttl));
  }
  void set(transaction& tx, std::string_view key, const T& value, time_to_live ttl = {}) {
    store_.set(tx, name_, key, codec::encode(value), chosen(ttl));
  }

  task<bool> set_if_absent(std::string key, T value, time_to_live ttl = {}) {
    return store_.set_if_absent(name_, std::move(key), codec::encode(value), chosen(ttl));
  }
  bool set_if_absent(transaction& tx, std::string_view key, const T& value, time_to_live ttl = {}) {
    return store_.set_if_absent(tx, name_, key, codec::encode(value), chosen(ttl));
  }

  /// Compares what is stored, so equal values must be encoded alike.
  task<bool> compare_and_set(std::string key, T expected, T desired, time_to_live ttl = {}) {
    return store_.compare_and_set(name_, std::move(key), codec::encode(expected), codec::encode(desired),
                                  chosen(ttl));
  }
  bool compare_and_set(transaction& tx, std::string_view key, const T& expected, const T& desired,
                       time_to_live ttl = {}) {
    return store_.compare_and_set(tx, name_, key, codec::encode(expected), codec::encode(desired),
                                  chosen(ttl));
  }

  task<bool> erase(std::string key) { return store_.erase(name_, std::move(key)); }
  bool erase(transaction& tx, std::string_view key) { return store_.erase(tx, name_, key); }

  task<bool> touch(std::string key, time_to_live ttl = {}) {
    return store_.touch(name_, std::move(key), chosen(ttl));
  }
  bool touch(transaction& tx, std::string_view key, time_to_live ttl = {}) {
    return store_.touch(tx, name_, key, chosen(ttl));
  }

  task<std::vector<std::string>> keys(std::string prefix = {}, std::int64_t limit = 100,
                                      std::string after = {}) {
    return store_.keys(name_, std::move(prefix), limit, std::move(after));
  }
  std::vector<std::string> keys(transaction& tx, std::string_view prefix = {}, std::int64_t limit = 100,
                                std::string_view after = {}) {
    return store_.keys(tx, name_, prefix, limit, after);
  }

  const std::string& name() const noexcept { return name_; }

 private:
  time_to_live chosen(time_to_live ttl) const noexcept { return ttl.is_default() ? lifetime_ : ttl; }

  std::optional<T> decoded(std::string_view key, const std::optional<std::string>& stored) const {
    if (!stored) return std::nullopt;
    try {
      return codec::decode(*stored);
    } catch (...) {
      refuse_stored_value(name_, key);
    }
  }

  key_value_store& store_;
  const std::string name_;
  const time_to_live lifetime_;
};

}  // namespace botcore::inline v0
