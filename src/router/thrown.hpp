/// @file
/// Words for what a handler threw.
#pragma once

#include <exception>
#include <string>

namespace botcore::inline v0 {

/// For the log.
std::string describe_thrown(const std::exception_ptr& failure);

}  // namespace botcore::inline v0
