/// @file
/// What an attempt threw, in the terms that the scheduler decides by.
#pragma once

#include <exception>
#include <string>

namespace botcore::inline v0 {

struct run_failure {
  bool cancelled = false;
  bool timed_out = false;  ///< of a transaction: not taken in time, or stopped by its own limit
  bool transient = false;  ///< the database is not to be had just now: no fault of the job
  bool final = false;      ///< no retry mends it
  std::string text;
};

run_failure classify_run_failure(const std::exception_ptr& failure);

}  // namespace botcore::inline v0
