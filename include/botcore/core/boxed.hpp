/// @file
/// A nullable value on the heap that copies and compares like a value, also of an incomplete type.
#pragma once

#include <memory>
#include <utility>

namespace botcore::inline v0 {

/// An optional `T` kept on the heap. Copies are deep, `==` compares the values.
///
/// `T` may be incomplete where a `boxed<T>` is declared, as long as the class around it defines its special
/// members where `T` is complete.
template <class T>
class boxed {
 public:
  boxed() noexcept = default;
  boxed(std::nullptr_t) noexcept {}                                    // NOLINT(google-explicit-constructor)
  boxed(const T& value) : value_(std::make_unique<T>(value)) {}        // NOLINT(google-explicit-constructor)
  boxed(T&& value) : value_(std::make_unique<T>(std::move(value))) {}  // NOLINT(google-explicit-constructor)
  boxed(const boxed& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  boxed(boxed&&) noexcept = default;
  ~boxed() = default;

  boxed& operator=(const boxed& other) {
    if (this != &other) value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
    return *this;
  }
  boxed& operator=(boxed&&) noexcept = default;
  boxed& operator=(std::nullptr_t) noexcept {
    value_.reset();
    return *this;
  }

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return value_ != nullptr; }

  /// @pre has_value()
  T& operator*() noexcept { return *value_; }
  const T& operator*() const noexcept { return *value_; }
  T* operator->() noexcept { return value_.get(); }
  const T* operator->() const noexcept { return value_.get(); }

  /// Null when there is no value.
  T* get() noexcept { return value_.get(); }
  const T* get() const noexcept { return value_.get(); }

  /// Replaces what is held by a default-constructed value and returns it.
  T& emplace() {
    value_ = std::make_unique<T>();
    return *value_;
  }
  void reset() noexcept { value_.reset(); }

  friend bool operator==(const boxed& left, const boxed& right) {
    if (!left.value_ || !right.value_) return left.value_ == right.value_;
    return *left.value_ == *right.value_;
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace botcore::inline v0
