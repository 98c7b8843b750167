#include "botcore/core/metrics.hpp"

namespace botcore::inline v0 {
namespace {

class discarded_metrics final : public metrics {
 public:
  void add(std::string_view, metric_labels, double) noexcept override {}
  void set(std::string_view, metric_labels, double) noexcept override {}
  void observe(std::string_view, metric_labels, double) noexcept override {}
};

}  // namespace

metrics& null_metrics() noexcept {
  static discarded_metrics nowhere;
  return nowhere;
}

}  // namespace botcore::inline v0
