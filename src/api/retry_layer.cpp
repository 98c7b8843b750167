#include "botcore/api/retry_layer.hpp"

#include <algorithm>
#include <exception>
#include <optional>

#include "botcore/api/error.hpp"
#include "botcore/net/error.hpp"

namespace botcore::inline v0 {
namespace {

/// How long to wait before repeating what failed so, if repeating is right at
/// all.
std::optional<std::chrono::milliseconds> pause_before_repeat(const api_request& request,
                                                             const std::exception_ptr& failure,
                                                             const retry_options& options, back_off& delays) {
  try {
    std::rethrow_exception(failure);
  } catch (const api_error& refused) {
    if (refused.kind() == api_error_kind::too_many_requests) {
      const std::chrono::milliseconds wait = refused.retry_after().value_or(std::chrono::seconds(1));
      if (wait > options.longest_wait) return std::nullopt;
      return std::max(wait, delays.next());
    }
    if (refused.kind() == api_error_kind::server_failure && is_repeatable(request.method())) {
      return delays.next();
    }
  } catch (const transport_error& broken) {
    if (broken.code() == errc::stopped) return std::nullopt;  // the transport takes nothing any more
    if (broken.delivery() == delivery::not_sent || is_repeatable(request.method())) return delays.next();
  } catch (...) {
    return std::nullopt;
  }
  return std::nullopt;
}

std::string describe_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  }
}

}  // namespace

retry_layer::retry_layer(runtime& runtime, retry_options options) : runtime_(runtime), options_(options) {}

task<api_response> retry_layer::send(api_request request, const api_next& next) {
  if (request.long_poll || request.once) co_return co_await next(std::move(request));

  back_off delays(options_.delays, ++calls_);
  for (std::uint32_t attempt = 1;; ++attempt) {
    std::exception_ptr failure;
    try {
      co_return co_await next(request);
    } catch (const error&) {
      failure = std::current_exception();
    }
    const auto pause = attempt < options_.attempts ? pause_before_repeat(request, failure, options_, delays)
                                                   : std::optional<std::chrono::milliseconds>();
    const steady_time again = runtime_.time().steady_now() + pause.value_or(std::chrono::milliseconds(0));
    if (!pause || again >= request.deadline) std::rethrow_exception(failure);
    runtime_.log("client").info("{} again, attempt {} of {}, in {} ms: {}", request.method(), attempt + 1,
                                options_.attempts, pause->count(), describe_failure(failure));
    co_await runtime_.time().sleep_for(*pause);
  }
}

}  // namespace botcore::inline v0
