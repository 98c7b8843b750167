/// @file
/// A router with nothing behind it: updates are made by hand, and handlers write down that they ran.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/types.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

namespace botcore::test {

/// The update that brings one message of somebody, id 7, in a private chat.
inline api::Update message_update(std::string text) {
  api::Chat chat(7, api::ChatType::private_);
  api::Message message(1, std::chrono::sys_seconds(), std::move(chat));
  message.from = api::User(7, false, "Ann");
  message.text = std::move(text);
  api::Update update(1);
  update.message = std::move(message);
  return update;
}

inline api::Update group_update(std::string text) {
  api::Update update = message_update(std::move(text));
  update.message->chat->id = -100;
  update.message->chat->type = api::ChatType::supergroup;
  return update;
}

inline api::Update edited_update(std::string text) {
  api::Update update = message_update(std::move(text));
  update.edited_message = std::move(update.message);
  update.message.reset();
  return update;
}

struct routing {
  routing()
      : transport(ground),
        client(ground, transport, {.token = "1000001:a-token-for-a-test-of-routes-only"}) {}

  /// Handlers of the test write what they are called.
  auto note(std::string name) {
    return [this, name = std::move(name)](context&) { notes.push_back(name); };
  }

  /// What is noted while the update is dispatched.
  std::vector<std::string> dispatch(const api::Update& update) {
    notes.clear();
    context ctx(update, client, ground);
    run(io, routes.dispatch(ctx));
    return notes;
  }
  std::vector<std::string> say(std::string text) { return dispatch(message_update(std::move(text))); }

  bool takes(const filter& asked, const api::Update& update) {
    const context ctx(update, client, ground);
    return asked(ctx);
  }

  boost::asio::io_context io{1};
  manual_clock clock{system_time()};
  memory_log log;
  runtime ground{io.get_executor(), clock, log};
  http_client transport;
  botcore::client client;
  router routes;
  std::vector<std::string> notes;
};

using noted = std::vector<std::string>;

}  // namespace botcore::test
