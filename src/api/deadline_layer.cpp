#include "botcore/api/deadline_layer.hpp"

#include <utility>

namespace botcore::inline v0 {

deadline_layer::deadline_layer(runtime& runtime, std::chrono::milliseconds longest)
    : runtime_(runtime), longest_(longest) {}

task<api_response> deadline_layer::send(api_request request, const api_next& next) {
  if (!request.long_poll && request.deadline == steady_time::max()) {
    request.deadline = runtime_.time().steady_now() + longest_;
  }
  return next(std::move(request));
}

}  // namespace botcore::inline v0
