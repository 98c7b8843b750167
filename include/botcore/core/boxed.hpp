/// @file
/// A nullable value on the heap that copies and compares like a value, also of an incomplete type.
#pragma once

#include <cstddef>
#include <utility>

namespace botcore::inline v0 {

/// An optional `T` kept on the heap. Copies are deep, `==` compares the values.
///
/// `T` may be incomplete where a `boxed<T>` is declared, as long as the class around it defines its special
/// members where `T` is complete.
// A bare pointer inside: with std::unique_ptr, the 79 boxed types of a message cost a translation unit 100
// MB.
template <class T>
class boxed {
 public:
  boxed() noexcept = default;
  boxed(std::nullptr_t) noexcept {}                      // NOLINT(google-explicit-constructor)
  boxed(const T& value) : value_(new T(value)) {}        // NOLINT(google-explicit-constructor)
  boxed(T&& value) : value_(new T(std::move(value))) {}  // NOLINT(google-explicit-constructor)
  boxed(const boxed& other) : value_(other.value_ ? new T(*other.value_) : nullptr) {}
  boxed(boxed&& other) noexcept : value_(other.value_) { other.value_ = nullptr; }
  ~boxed() { reset(); }

  boxed& operator=(const boxed& other) {
    if (this != &other) replace(other.value_ ? new T(*other.value_) : nullptr);
    return *this;
  }
  boxed& operator=(boxed&& other) noexcept {
    if (this != &other) replace(std::exchange(other.value_, nullptr));
    return *this;
  }
  boxed& operator=(std::nullptr_t) noexcept {
    reset();
    return *this;
  }

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return value_ != nullptr; }

  /// @pre has_value()
  T& operator*() noexcept { return *value_; }
  const T& operator*() const noexcept { return *value_; }
  T* operator->() noexcept { return value_; }
  const T* operator->() const noexcept { return value_; }

  /// Null when there is no value.
  T* get() noexcept { return value_; }
  const T* get() const noexcept { return value_; }

  /// Replaces what is held by a default-constructed value and returns it.
  T& emplace() {
    replace(new T());
    return *value_;
  }
  void reset() noexcept { replace(nullptr); }

  bool operator==(const boxed& other) const {
    if (!value_ || !other.value_) return value_ == other.value_;
    return *value_ == *other.value_;
  }

 private:
  void replace(T* value) noexcept {
    static_assert(sizeof(T) > 0, "a boxed value is made and destroyed where its type is complete");
    delete std::exchange(value_, value);
  }

  T* value_ = nullptr;
};

}  // namespace botcore::inline v0
