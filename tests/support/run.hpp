/// @file
/// Runs one task to its end on an io_context of the test's own.
#pragma once

#include <chrono>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "botcore/core/task.hpp"

namespace botcore::test {

/// Runs `work` and everything else on `context` until `work` ends; gives its result or throws what it threw.
/// A test that hangs fails after `limit`.
template <class T>
T run(boost::asio::io_context& context, task<T> work, std::chrono::seconds limit = std::chrono::seconds(60)) {
  bool ended = false;
  std::exception_ptr failure;
  [[maybe_unused]] std::conditional_t<std::is_void_v<T>, int, std::optional<T>> result{};
  if constexpr (std::is_void_v<T>) {
    boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown) {
      failure = std::move(thrown);
      ended = true;
    });
  } else {
    boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown, T value) {
      failure = std::move(thrown);
      result = std::move(value);
      ended = true;
    });
  }
  context.restart();
  const auto deadline = std::chrono::steady_clock::now() + limit;
  while (!ended && std::chrono::steady_clock::now() < deadline) {
    if (context.run_one_until(deadline) == 0 && context.stopped()) break;
  }
  if (failure) std::rethrow_exception(failure);
  if (!ended) throw std::runtime_error("the task did not end");
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace botcore::test
