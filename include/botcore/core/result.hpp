/// @file
/// An expected answer or the reason why there is none, for callers that prefer values to exceptions.
#pragma once

#include <boost/system/result.hpp>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

/// Holds a `T`, or an `Error` that says why there is none; `value()` throws that error.
template <class T, class Error = error>
using result = boost::system::result<T, Error>;

/// Lets `result<T, error>::value()` throw the error that it holds.
[[noreturn]] inline void throw_exception_from_error(const error& failure, const boost::source_location&) {
  throw failure;
}

}  // namespace botcore::inline v0
