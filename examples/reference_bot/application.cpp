#include "application.hpp"

#include <exception>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/message.hpp"
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

botcore::sql_key_value_options application::make_key_value_options(std::int64_t bot_id) {
  botcore::sql_key_value_options made;
  made.bot_id = bot_id;
  return made;
}

std::unique_ptr<botcore::database> application::open_database(botcore::runtime& runtime,
                                                              const application_options& options) {
  if (options.copy_path.empty())
    return std::make_unique<botcore::sqlite_database>(runtime, options.database_path);
  botcore::fallback_options made(options.database_path, options.copy_path);
  made.snapshot_interval = options.snapshot_interval;
  made.on_loss = [this, alive = std::weak_ptr(alive_)](const botcore::database_loss& loss) {
    if (alive.lock()) lost(loss);
  };
  // What the copy holds as waiting may have been sent after the copy was taken: better once than twice.
  made.on_promote = [this](botcore::transaction& tx) {
    given_up_ = botcore::outbox::give_up_unfinished(tx, bot_.client().bot_id());
  };
  return std::make_unique<botcore::fallback_database>(runtime, std::move(made));
}

application::application(botcore::runtime& runtime, application_options options)
    : operator_id_(options.operator_id),
      database_(open_database(runtime, options)),
      fallback_(dynamic_cast<botcore::fallback_database*>(database_.get())),
      bot_(runtime, make_bot_options(options)),
      store_(*database_),
      values_(*database_, make_key_value_options(bot_.client().bot_id())),
      sweeper_(runtime, values_),
      scheduler_(runtime, *database_, make_scheduler_options(bot_.client().bot_id())),
      outbox_(runtime, *database_, bot_.client()),
      reminders_(runtime, store_, scheduler_, outbox_),
      commands_(store_, reminders_),
      operator_commands_(operator_id_, fallback_, values_, [this] { return revive(); }),
      alerts_(runtime, "operator") {
  commands_.add_to(bot_.router());
  operator_commands_.add_to(bot_.router());
}

botcore::task<> application::serve() {
  std::exception_ptr failure;
  try {
    co_await start_parts();
    if (fallback_) fallback_->start();
    co_await bot_.serve();
  } catch (...) {
    failure = std::current_exception();
  }
  alerts_.cancel();
  co_await alerts_.join();
  co_await stop_parts();
  if (fallback_) co_await fallback_->stop();
  if (failure) std::rethrow_exception(failure);
}

botcore::task<> application::start_parts() {
  // On a copy that may only be read, they wait until the operator has acted.
  if (!database_->writable()) co_return;
  co_await botcore::migrate(*database_, "reference_bot", store::migrations());
  co_await values_.prepare();
  co_await outbox_.start();
  co_await scheduler_.start();
  sweeper_.start();
}

botcore::task<> application::stop_parts() {
  co_await sweeper_.stop();
  co_await scheduler_.stop();
  co_await outbox_.stop();
}

/// The file is another one now: whatever the parts remember of it, they find anew.
botcore::task<std::int64_t> application::revive() {
  store_.forget();
  co_await stop_parts();
  co_await start_parts();
  co_return given_up_.exchange(0);
}

void application::lost(const botcore::database_loss& loss) {
  store_.forget();
  if (operator_id_ != 0) alerts_.spawn(alert(describe_loss(loss)));
}

/// As well as it can be: what needs a database to be sent safely cannot be had now.
botcore::task<> application::alert(std::string text) {
  const botcore::api::SendMessage message(operator_id_, std::move(text));
  co_await bot_.client().call(message);
}

}  // namespace reference_bot
