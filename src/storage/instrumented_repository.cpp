#include "botcore/storage/instrumented_repository.hpp"

#include <array>
#include <chrono>

namespace botcore::inline v0 {

operation_timer::~operation_timer() {
  const std::array<metric_label, 4> labels = {
      metric_label{"repository", meter_.name}, metric_label{"operation", operation_},
      metric_label{"scope", scope_}, metric_label{"outcome", outcome_}};
  meter_.numbers->add("botcore_repository_operations_total", labels, 1);
  const std::chrono::duration<double> took = meter_.time->steady_now() - began_;
  meter_.numbers->observe("botcore_repository_operation_seconds", metric_labels(labels).first(3),
                          took.count());
}

}  // namespace botcore::inline v0
