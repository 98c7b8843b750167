/// @file
/// Filters, groups, middlewares, patterns, and error boundaries.
#pragma once

#include <botcore/router/router.hpp>

namespace routing_example {

void add_routes(botcore::router& router);

}  // namespace routing_example
