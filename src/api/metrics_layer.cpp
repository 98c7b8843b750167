#include "botcore/api/metrics_layer.hpp"

#include <array>
#include <chrono>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#include <boost/system/system_error.hpp>

#include "botcore/api/error.hpp"
#include "botcore/net/error.hpp"

namespace botcore::inline v0 {
namespace {

using call_seconds = std::chrono::duration<double>;

/// The label for how a call ended; the views live for the whole program.
std::string_view outcome_of(const std::exception_ptr& failure) noexcept {
  if (!failure) return "ok";
  try {
    std::rethrow_exception(failure);
  } catch (const api_error& refused) {
    return to_string(refused.kind());
  } catch (const transport_error& broken) {
    return broken.delivery() == delivery::not_sent ? "not_sent" : "unknown";
  } catch (const boost::system::system_error&) {
    return "cancelled";
  } catch (...) {
    return "failed";
  }
}

}  // namespace

metrics_layer::metrics_layer(runtime& runtime, metrics& target) : runtime_(runtime), target_(target) {}

task<api_response> metrics_layer::send(api_request request, const api_next& next) {
  const std::string method = request.method();
  const bool timed = !request.long_poll;
  const steady_time began = runtime_.time().steady_now();
  api_response answer;
  std::exception_ptr failure;
  try {
    answer = co_await next(std::move(request));
  } catch (...) {
    failure = std::current_exception();
  }
  const std::array labels = {metric_label{"method", method}, metric_label{"outcome", outcome_of(failure)}};
  target_.add("botcore_api_requests_total", labels, 1);
  if (timed) {
    const call_seconds elapsed = runtime_.time().steady_now() - began;
    target_.observe("botcore_api_request_seconds", metric_labels(labels).first(1), elapsed.count());
  }
  if (failure) std::rethrow_exception(failure);
  co_return answer;
}

}  // namespace botcore::inline v0
