/// @file
/// The reference bot and an offline Telegram in one process, on one clock that the web page can move on.
#pragma once

#include <cstdint>
#include <string>

#include <boost/asio/any_io_executor.hpp>

#include "botcore/core/logger.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/sandbox/server.hpp"

#include "application.hpp"

namespace reference_bot {

struct demo_options {
  std::uint16_t port = 0;                  ///< of the web chat; 0: any free one
  std::string database_path = ":memory:";  ///< of the bot
};

class demo {
 public:
  /// Listens at once. `log` must outlive it.
  /// @throws botcore::error naming what to mend: a taken port, the database file.
  demo(boost::asio::any_io_executor executor, botcore::logger& log, const demo_options& options);

  /// Prints the chat's URL and runs until `stop`.
  botcore::task<> serve();

  void stop() { bot_.stop(); }

  botcore::sandbox::server& telegram() noexcept { return telegram_; }

 private:
  static botcore::sandbox::server_options make_server_options(const demo_options& options);
  static application_options make_bot_options(botcore::sandbox::server& telegram,
                                              const demo_options& options);

  botcore::manual_clock clock_;
  botcore::runtime runtime_;
  botcore::sandbox::server telegram_;
  application bot_;
};

}  // namespace reference_bot
