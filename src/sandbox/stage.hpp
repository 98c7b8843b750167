/// @file
/// What the two doors of the sandbox, Bot API and web chat, work on together.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/sandbox/fault.hpp"
#include "botcore/sandbox/server.hpp"

#include "bot_api.hpp"
#include "change_signal.hpp"
#include "schema.hpp"
#include "webhook_sender.hpp"
#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// Faults that wait for their calls, first come first served.
class fault_plan {
 public:
  void add(std::string_view method, fault how, std::size_t times);
  std::optional<fault> take(std::string_view method);

 private:
  struct entry {
    std::string method;  // lower case; empty: any
    fault how;
    std::size_t times;
  };
  std::deque<entry> waiting_;
};

struct stage {
  stage(botcore::runtime& runtime, server_options given);

  botcore::runtime& ground;
  server_options options;
  sandbox::world world;
  bot_api api;
  change_signal changed;
  fault_plan faults;
  std::map<std::string, std::size_t, std::less<>> calls;  ///< by method, lower case
  std::string run;  ///< tells this run of the sandbox from others on the same port
  function<task<void>(system_time)> time_control;
  bool moving = false;       ///< the time is being moved
  std::string move_failure;  ///< empty when the last move came to its end
  task_group moves;
  webhook_sender webhook;
  task_group deliveries;  ///< by the webhook
};

/// The facts of bot_api.json.
const schema& standard_schema();

}  // namespace botcore::inline v0::sandbox
