/// @file
/// Commands with typed arguments, help, and links that open the bot.
#pragma once

#include <botcore/router/router.hpp>

namespace commands_example {

void add_routes(botcore::router& router);

}  // namespace commands_example
