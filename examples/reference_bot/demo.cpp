#include "demo.hpp"

#include <exception>
#include <iostream>
#include <utility>

namespace reference_bot {

botcore::sandbox::server_options demo::make_server_options(const demo_options& options) {
  botcore::sandbox::server_options made;
  made.port = options.port;
  made.bot_name = "Reminder bot";
  made.bot_username = "reminder_demo_bot";
  return made;
}

application_options demo::make_bot_options(botcore::sandbox::server& telegram, const demo_options& options) {
  telegram.listen();
  application_options made;
  made.token = telegram.options().token;
  made.api_root = telegram.url();
  made.database_path = options.database_path;
  return made;
}

demo::demo(boost::asio::any_io_executor executor, botcore::logger& log, const demo_options& options)
    : clock_(std::chrono::system_clock::now(), botcore::manual_clock::mode::running),
      runtime_(std::move(executor), clock_, log),
      telegram_(runtime_, make_server_options(options)),
      bot_(runtime_, make_bot_options(telegram_, options)) {
  telegram_.set_time_control([this](botcore::system_time target) { return clock_.run_to(target, runtime_); });
}

botcore::task<> demo::serve() {
  std::cout << "The web chat is at " << telegram_.chat_url() << "\nStop it with Ctrl+C." << std::endl;
  std::exception_ptr failure;
  try {
    co_await bot_.serve();
  } catch (...) {
    failure = std::current_exception();
  }
  co_await telegram_.stop();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace reference_bot
