/// @file
/// A bot on the offline Telegram, in one process on a clock that the test moves.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <boost/asio/io_context.hpp>

#include "botcore/bot.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/sandbox/server.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

namespace botcore::test {

/// The people of the sandbox's default cast.
inline const std::int64_t alice = sandbox::default_users().at(0).id;
inline const std::int64_t boris = sandbox::default_users().at(1).id;

/// An executor, a clock that stands still until told otherwise, a log, and a Telegram.
struct telegram_world {
  explicit telegram_world(system_time start = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) +
                                              std::chrono::hours(8))
      : clock(start), ground(context.get_executor(), clock, log), telegram(ground) {
    telegram.listen();
  }
  ~telegram_world() { run(context, telegram.stop()); }
  telegram_world(const telegram_world&) = delete;
  telegram_world& operator=(const telegram_world&) = delete;

  bot_options options_for_bot() {
    bot_options options;
    options.token = telegram.options().token;
    options.api_root = telegram.url();
    options.polling.timeout = std::chrono::seconds(5);
    return options;
  }

  /// The next message of the bot in a chat.
  sandbox::chat_message next(std::int64_t chat = alice) { return run(context, telegram.next_message(chat)); }

  /// Says something in the private chat and gives the text of the bot's answer.
  std::string ask(std::string_view text, std::int64_t user = alice) {
    telegram.send(user, user, text);
    return next(user).text;
  }

  /// Lets everything finish that is under way.
  void settle() { run(context, ground.quiet()); }

  void move_on(std::chrono::nanoseconds duration) { run(context, clock.run_for(duration, ground)); }

  boost::asio::io_context context{1};
  manual_clock clock;
  memory_log log;
  runtime ground;
  sandbox::server telegram;
};

/// Serves in the background as long as it lives; `Bot` has `serve` and `stop`.
template <class Bot>
class serving {
 public:
  serving(telegram_world& world, Bot& bot) : world_(world), bot_(bot), group_(world.ground, "test") {
    group_.spawn(bot.serve());
    run(world.context, until_polling());
  }
  ~serving() { stop(); }
  serving(const serving&) = delete;
  serving& operator=(const serving&) = delete;

  void stop() {
    if (group_.size() == 0) return;
    bot_.stop();
    run(world_.context, group_.join());
  }

 private:
  task<void> until_polling() {
    const std::size_t before = world_.telegram.calls("getUpdates");
    const auto polled = [this, before] { return world_.telegram.calls("getUpdates") > before; };
    return world_.telegram.until(polled);
  }

  telegram_world& world_;
  Bot& bot_;
  task_group group_;
};

}  // namespace botcore::test
