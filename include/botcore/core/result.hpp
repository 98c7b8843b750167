/// @file
/// An expected answer or the reason why there is none, for callers that prefer values to exceptions.
#pragma once

#include <utility>
#include <variant>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

/// Holds a `T`, or an `Error` that says why there is none.
///
/// Not boost::system::result: that wants an error that can mean "none", and ours always say something.
template <class T, class Error = error>
class result {
 public:
  result() = default;  // holds a default-constructed T, as tasks' results must
  result(T value) : held_(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  result(Error failure)                                                 // NOLINT(google-explicit-constructor)
      : held_(std::in_place_index<1>, std::move(failure)) {}

  bool has_value() const noexcept { return held_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The answer; throws the error when there is none.
  const T& value() const& {
    if (!has_value()) throw std::get<1>(held_);
    return *std::get_if<0>(&held_);
  }
  T&& value() && {
    if (!has_value()) throw std::get<1>(held_);
    return std::move(*std::get_if<0>(&held_));
  }

  /// @pre has_value()
  T& operator*() & noexcept { return *std::get_if<0>(&held_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&held_); }
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&held_)); }
  T* operator->() noexcept { return std::get_if<0>(&held_); }
  const T* operator->() const noexcept { return std::get_if<0>(&held_); }

  /// @pre !has_value()
  const Error& error() const noexcept { return *std::get_if<1>(&held_); }

 private:
  std::variant<T, Error> held_;
};

}  // namespace botcore::inline v0
