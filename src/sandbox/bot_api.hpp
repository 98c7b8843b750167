/// @file
/// The methods that the bot can call, over the world; without sockets.
#pragma once

#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "schema.hpp"
#include "world.hpp"

namespace botcore::inline v0::sandbox {

/// A checked getUpdates.
struct poll_request {
  std::int64_t offset = 0;
  std::size_t limit = 100;
  std::chrono::seconds timeout{0};
};

class bot_api {
 public:
  bot_api(world& world, const schema& schema) : world_(world), schema_(schema) {}

  /// Runs one method at once and returns its result. Methods that the sandbox does not know what to do with
  /// have their parameters checked all the same.
  /// @throws refused.
  boost::json::value call(std::string_view method, const boost::json::object& parameters,
                          const uploads& files = {});

  /// Checks a getUpdates and lets its `offset` and `allowed_updates` take effect. Waiting is the server's
  /// part.
  /// @throws refused.
  poll_request begin_poll(const boost::json::object& parameters);

 private:
  boost::json::value get_me(const boost::json::object& parameters);
  boost::json::value send_message(const boost::json::object& parameters);
  boost::json::value edit_message_text(const boost::json::object& parameters);
  boost::json::value edit_message_reply_markup(const boost::json::object& parameters);
  boost::json::value delete_message(const boost::json::object& parameters);
  boost::json::value answer_callback_query(const boost::json::object& parameters);
  boost::json::value answer_inline_query(const boost::json::object& parameters);
  boost::json::value send_chat_action(const boost::json::object& parameters);
  boost::json::value set_my_commands(const boost::json::object& parameters);
  boost::json::value get_my_commands(const boost::json::object& parameters);
  boost::json::value delete_my_commands(const boost::json::object& parameters);
  boost::json::value get_chat(const boost::json::object& parameters);

  /// One supported method, and the parameters that the sandbox understands or can ignore without harm.
  struct entry {
    std::string_view name;
    boost::json::value (bot_api::*run)(const boost::json::object&);
    std::string_view parameters;
  };
  static const entry* find(std::string_view method);

  world& world_;
  const schema& schema_;
};

}  // namespace botcore::inline v0::sandbox
