/// @file
/// A world with the usual people, a clock that stands still, and the bot's way in; no sockets.
#pragma once

#include <string>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "botcore/core/manual_clock.hpp"
#include "botcore/sandbox/server.hpp"
#include "sandbox/bot_api.hpp"
#include "sandbox/refused.hpp"
#include "sandbox/stage.hpp"

namespace botcore::test {

struct small_world {
  static constexpr std::int64_t alice = 7000000001;
  static constexpr std::int64_t boris = 7000000002;
  static constexpr std::int64_t group = -1001000000001;

  manual_clock clock{system_time(std::chrono::seconds(1770000000))};
  sandbox::world world;
  sandbox::bot_api api{world, sandbox::standard_schema()};

  explicit small_world(sandbox::world_options given = options()) : world(clock, std::move(given)) {}

  static sandbox::world_options options() {
    sandbox::world_options result;
    result.bot = sandbox::test_user(1000001, "Sandbox bot", "sandbox_bot", "");
    result.users = sandbox::default_users();
    result.groups = sandbox::default_groups();
    return result;
  }

  /// Calls a method with parameters in JSON, where "ALICE" and "GROUP" stand for chats; gives the result or
  /// refusal.
  std::string call(std::string_view method, std::string parameters, const sandbox::uploads& files = {}) {
    replace(parameters, "ALICE", std::to_string(alice));
    replace(parameters, "GROUP", std::to_string(group));
    try {
      return boost::json::serialize(api.call(method, boost::json::parse(parameters).as_object(), files));
    } catch (const sandbox::refused& no) {
      return std::to_string(no.code()) + ' ' + no.description();
    }
  }

  boost::json::array updates() { return boost::json::parse(world.updates().list(100)).as_array(); }

  static void replace(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what))
      text.replace(at, what.size(), by);
  }
};

}  // namespace botcore::test
