/// @file
/// Buttons that carry values.
#pragma once

#include <botcore/router/router.hpp>

namespace buttons_example {

void add_routes(botcore::router& router);

}  // namespace buttons_example
