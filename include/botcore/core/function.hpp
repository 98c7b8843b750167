/// @file
/// A move-only `std::function`: holds callables that cannot be copied, at a stable address.
#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace botcore::inline v0 {

template <class Signature>
class function;

/// Owns one callable. Calling an empty one is undefined: test it with `operator bool` first.
///
/// The callable never moves once stored, so references to its captures stay valid while a coroutine
/// made by it runs.
template <class Result, class... Arguments>
class function<Result(Arguments...)> {
 public:
  function() noexcept = default;
  function(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor)

  template <class Callable>
  requires(!std::same_as<std::remove_cvref_t<Callable>, function> &&
           std::is_invocable_r_v<Result, std::decay_t<Callable>&, Arguments...>)
      function(Callable&& callable)  // NOLINT(google-explicit-constructor)
      : target_(std::make_unique<holder<std::decay_t<Callable>>>(std::forward<Callable>(callable))) {}

  Result operator()(Arguments... arguments) const {
    return target_->call(std::forward<Arguments>(arguments)...);
  }

  explicit operator bool() const noexcept { return target_ != nullptr; }

 private:
  struct target {
    virtual ~target() = default;
    virtual Result call(Arguments... arguments) = 0;
  };

  template <class Callable>
  struct holder final : target {
    template <class From>
    explicit holder(From&& from) : callable(std::forward<From>(from)) {}
    Result call(Arguments... arguments) override {
      if constexpr (std::is_void_v<Result>) {
        callable(std::forward<Arguments>(arguments)...);
      } else {
        return callable(std::forward<Arguments>(arguments)...);
      }
    }
    Callable callable;
  };

  std::unique_ptr<target> target_;
};

}  // namespace botcore::inline v0
