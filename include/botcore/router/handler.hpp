/// @file
/// What runs when a route matches: a coroutine, or a plain function, of the context.
#pragma once

#include <concepts>
#include <cstddef>
#include <exception>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/signature.hpp"

namespace botcore::inline v0 {

class context;

/// Handles one update; its context is valid until the task is done.
using handler = function<task<void>(context&)>;

/// Told what a handler threw.
using error_handler = function<task<void>(context&, std::exception_ptr)>;

/// Whether a handler dealt with the update. One that may decline returns `taken` or `task<taken>`; after `taken::no`
/// the update goes to the next route that matches. Handlers that return nothing, or a task of anything else, always take
/// it.
enum class taken : bool { no, yes };

/// A handler as the router keeps it: sets its second argument to `taken::no` to decline.
using route_handler = function<task<void>(context&, taken&)>;

/// An error boundary as the router keeps it: sets its last argument to `taken::no` for what it does not know.
using error_boundary = function<task<void>(context&, std::exception_ptr, taken&)>;

/// Makes a handler of a coroutine (`task<>(context&)`) or a plain function (`void(context&)`).
///
/// The callable is kept at one address, so a coroutine lambda may use its captures as long as it runs.
template <class Callable>
requires std::invocable < std::remove_cvref_t<Callable>
&, context& > handler make_handler(Callable&& callable) {
  using stored = std::remove_cvref_t<Callable>;
  using returned = std::invoke_result_t<stored&, context&>;
  if constexpr (std::is_same_v<returned, task<void>>) {
    return handler(std::forward<Callable>(callable));
  } else {
    static_assert(std::is_void_v<returned>, "a handler returns botcore::task<> or nothing");
    return handler([plain = stored(std::forward<Callable>(callable))](context& ctx) mutable -> task<void> {
      plain(ctx);
      co_return;
    });
  }
}

/// @cond
template <class Returned>
inline constexpr bool is_handler_task = false;
template <class Result>
inline constexpr bool is_handler_task<task<Result>> = true;

template <class Returned>
inline constexpr bool is_handler_result =
    std::is_void_v<Returned> || std::is_same_v<Returned, taken> || is_handler_task<Returned>;

/// Calls `callable(ctx, arguments…)`, whatever form its result has. A message that a task gives is not wanted.
template <class Callable, class... Arguments>
task<void> call_handler(Callable& callable, context& ctx, taken& outcome, Arguments&... arguments) {
  using returned = std::invoke_result_t<Callable&, context&, Arguments&&...>;
  static_assert(is_handler_result<returned>,
                "a handler is a coroutine (botcore::task), or returns nothing or taken");
  if constexpr (std::is_same_v<returned, task<taken>>) {
    outcome = co_await callable(ctx, std::move(arguments)...);
  } else if constexpr (is_handler_task<returned>) {
    static_cast<void>(co_await callable(ctx, std::move(arguments)...));
  } else if constexpr (std::is_same_v<returned, taken>) {
    outcome = callable(ctx, std::move(arguments)...);
  } else {
    callable(ctx, std::move(arguments)...);
  }
  co_return;
}
/// @endcond

/// Makes a route's handler of a callable of the context alone.
template <class Callable>
route_handler make_route_handler(Callable&& callable) {
  using stored = std::decay_t<Callable>;
  static_assert(std::is_invocable_v<stored&, context&>, "this handler takes the context, and nothing else");
  return route_handler(
      [kept = stored(std::forward<Callable>(callable))](context& ctx, taken& outcome) mutable {
        if constexpr (std::is_same_v<std::invoke_result_t<stored&, context&>, task<void>>) {
          return kept(ctx);  // as it is: no coroutine more
        } else {
          return call_handler(kept, ctx, outcome);
        }
      });
}

/// Makes a route's handler of a callable of the context and `values`, a tuple. `provide(ctx)` gives an optional of them:
/// nothing declines the update.
template <class Values, class Provide, class Callable>
route_handler make_route_handler(Provide provide, Callable callable) {
  return route_handler([provide = std::move(provide), callable = std::move(callable)](
                           context& ctx, taken& outcome) mutable -> task<void> {
    std::optional<Values> values = provide(ctx);
    if (!values) {
      outcome = taken::no;
      co_return;
    }
    auto call = [&](auto&... value) { return call_handler(callable, ctx, outcome, value...); };
    co_await std::apply(call, *values);
  });
}

/// Makes an error boundary of a callable of the context and either a `std::exception_ptr`, for whatever is thrown, or a
/// reference to the type of exception that it deals with. It may be a coroutine or a plain function.
template <class Callable>
error_boundary make_error_boundary(Callable&& callable) {
  using stored = std::decay_t<Callable>;
  if constexpr (std::is_invocable_v<stored&, context&, std::exception_ptr>) {
    return error_boundary([kept = stored(std::forward<Callable>(callable))](
                              context& ctx, std::exception_ptr failure, taken& dealt) mutable -> task<void> {
      co_await call_handler(kept, ctx, dealt, failure);
    });
  } else {
    using exception = std::tuple_element_t<0, typename handler_signature<stored>::values>;
    return error_boundary([kept = stored(std::forward<Callable>(callable))](
                              context& ctx, std::exception_ptr failure, taken& dealt) mutable -> task<void> {
      exception* found = nullptr;
      try {
        std::rethrow_exception(failure);
      } catch (exception& known) {
        found = &known;  // alive as long as `failure` is
      } catch (...) {
        dealt = taken::no;
      }
      if (found) co_await call_handler(kept, ctx, dealt, std::as_const(*found));
    });
  }
}

/// The rest of an update's way, from a middleware on: the middlewares behind it, then the handler.
///
/// `co_await go_on()` returns when that is done, and throws what it threw. A middleware that does not call it has dealt
/// with the update itself. Valid until the middleware returns.
class BOTCORE_EXPORT next {
 public:
  task<void> operator()() const;

 private:
  friend class route_walk;
  next(class route_walk& walk, std::size_t group, std::size_t middleware, bool& called) noexcept
      : walk_(&walk), group_(group), middleware_(middleware), called_(&called) {}

  class route_walk* walk_;
  std::size_t group_;
  std::size_t middleware_;
  bool* called_;
};

/// Runs around the handlers of a group: `task<>(context&, next)`.
using middleware = function<task<void>(context&, next)>;

}  // namespace botcore::inline v0
