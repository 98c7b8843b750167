/// @file
/// The main loop of a program that ends in good order when it is told to.
#pragma once

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"

namespace boost::asio {
class io_context;
}  // namespace boost::asio

namespace botcore::inline v0 {

/// Runs `work`, and everything else on `context`, until `work` ends.
///
/// The first SIGINT or SIGTERM calls `stop`, which has to make `work` end; a second one ends the program at once, with
/// status 1. For a program's `main`: a host with signals of its own does not need it.
/// @throws what `work` throws. What anything else on `context` throws goes on once `work` has ended: `stop` is called
///         for it, too.
BOTCORE_EXPORT void run_until_signal(boost::asio::io_context& context, task<void> work,
                                     function<void()> stop);

}  // namespace botcore::inline v0
