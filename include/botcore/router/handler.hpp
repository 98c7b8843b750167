/// @file
/// What runs when a route matches: a coroutine, or a plain function, of the context.
#pragma once

#include <concepts>
#include <exception>
#include <type_traits>
#include <utility>

#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class context;

/// Handles one update; its context is valid until the task is done.
using handler = function<task<void>(context&)>;

/// Told what a handler threw, after the log was.
using error_handler = function<task<void>(context&, std::exception_ptr)>;

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

}  // namespace botcore::inline v0
