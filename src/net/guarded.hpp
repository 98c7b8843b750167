/// @file
/// Awaits what belongs to the caller, a source or a sink, without being at its mercy.
#pragma once

#include <cstddef>

#include "botcore/core/error.hpp"
#include "botcore/core/task.hpp"

#include "client_connection.hpp"

namespace botcore::inline v0 {

struct guarded_result {
  error_code code;  // set when the connection was aborted meanwhile
  std::size_t value = 0;
};

/// Awaits `work`. When the connection is aborted meanwhile (a limit, `stop`), `work` is cancelled and waited for.
/// @throws what `work` throws, unless it was cancelled so.
task<guarded_result> guarded(client_connection& connection, task<std::size_t> work);

}  // namespace botcore::inline v0
