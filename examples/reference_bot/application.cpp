#include "application.hpp"

#include <exception>
#include <utility>

#include "botcore/core/error.hpp"

namespace reference_bot {

botcore::bot_options application::make_bot_options(const application_options& options) {
  botcore::bot_options made;
  made.token = options.token;
  made.api_root = options.api_root;
  made.http.proxy = options.proxy;
  return made;
}

botcore::scheduler_options application::make_scheduler_options(std::int64_t bot_id) {
  botcore::scheduler_options made;
  made.bot_id = bot_id;
  return made;
}

application::application(botcore::runtime& runtime, application_options options)
    : database_(runtime, options.database_path),
      store_(database_),
      bot_(runtime, make_bot_options(options)),
      scheduler_(runtime, database_, make_scheduler_options(bot_.client().bot_id())),
      outbox_(runtime, database_, bot_.client()),
      reminders_(runtime, store_, scheduler_, outbox_),
      commands_(store_, reminders_) {
  commands_.add_to(bot_.router());
}

botcore::task<> application::serve() {
  co_await botcore::migrate(database_, "reference_bot", store::migrations());
  std::exception_ptr failure;
  try {
    co_await outbox_.start();
    co_await scheduler_.start();
    co_await bot_.serve();
  } catch (...) {
    failure = std::current_exception();
  }
  co_await scheduler_.stop();
  co_await outbox_.stop();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace reference_bot
