/// @file
/// What the parts of botcore count and measure, and where the numbers go.
#pragma once

#include <span>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Tells the numbers of one name apart: by method, by outcome. Never by chat or user, whose number has no bound.
struct metric_label {
  std::string_view name;
  std::string_view value;
};

/// The labels of a metric: names and values.
using metric_labels = std::span<const metric_label>;

/// A place for numbers. Derive from it to hand them to a monitoring system.
///
/// Names are those of Prometheus: `botcore_api_requests_total`, with the unit where there is one
/// (`botcore_api_request_seconds`). One name is used with one of the three calls and the same label names only.
/// Texts are valid during the call only.
/// @par Thread safety  the calls may come from any thread. They must not throw.
class BOTCORE_EXPORT metrics {
 public:
  virtual ~metrics() = default;

  /// Adds to a number that only grows.
  virtual void add(std::string_view name, metric_labels labels, double amount) noexcept = 0;
  /// Replaces a number that goes up and down.
  virtual void set(std::string_view name, metric_labels labels, double value) noexcept = 0;
  /// Adds one observation to a distribution.
  virtual void observe(std::string_view name, metric_labels labels, double value) noexcept = 0;
};

/// Throws everything away. Lives for the whole program.
BOTCORE_EXPORT metrics& null_metrics() noexcept;

}  // namespace botcore::inline v0
