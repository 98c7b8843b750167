#include "botcore/api/logging_layer.hpp"

#include <cstdint>
#include <exception>
#include <string>
#include <utility>

#include <boost/system/system_error.hpp>

#include "botcore/api/error.hpp"

namespace botcore::inline v0 {
namespace {

/// A task that was cancelled is nobody's failure.
bool cancelled_call(const std::exception_ptr& failure) noexcept {
  try {
    std::rethrow_exception(failure);
  } catch (const boost::system::system_error&) {
    return true;
  } catch (...) {
    return false;
  }
}

std::string failure_text(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

/// A refusal that a correct program meets every day, as people go, and messages stay as they are.
bool everyday(const std::exception_ptr& failure) noexcept {
  try {
    std::rethrow_exception(failure);
  } catch (const api_error& refused) {
    return refused.kind() == api_error_kind::message_not_modified ||
           refused.kind() == api_error_kind::blocked || refused.kind() == api_error_kind::query_too_old;
  } catch (...) {
    return false;
  }
}

std::int64_t whole_milliseconds(steady_time::duration elapsed) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count();
}

}  // namespace

logging_layer::logging_layer(runtime& runtime, logging_options options)
    : runtime_(runtime), options_(options) {}

task<api_response> logging_layer::send(api_request request, const api_next& next) {
  if (request.long_poll) co_return co_await next(std::move(request));
  const std::string method = request.method();
  const bool callers_business = request.once;
  const steady_time began = runtime_.time().steady_now();
  api_response answer;
  std::exception_ptr failure;
  try {
    answer = co_await next(std::move(request));
  } catch (...) {
    failure = std::current_exception();
  }
  const auto elapsed = runtime_.time().steady_now() - began;
  const log_view log = runtime_.log("client");
  if (failure) {
    if (!cancelled_call(failure)) {
      const std::string text = failure_text(failure);
      callers_business || everyday(failure) ? log.debug("{} after {} ms", text, whole_milliseconds(elapsed))
                                            : log.warn("{} after {} ms", text, whole_milliseconds(elapsed));
    }
    std::rethrow_exception(failure);
  }
  if (options_.slow.count() > 0 && elapsed > options_.slow) {
    log.warn("{} took {} ms", method, whole_milliseconds(elapsed));
  } else {
    log.debug("{} took {} ms", method, whole_milliseconds(elapsed));
  }
  co_return answer;
}

}  // namespace botcore::inline v0
