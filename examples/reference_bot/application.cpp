#include "application.hpp"

#include <exception>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/core/error.hpp"

namespace reference_bot {

botcore::bot_options application::make_bot_options(const application_options& options) const {
  botcore::bot_options made;
  made.token = options.token;
  made.api_root = options.api_root;
  made.http.proxy = options.proxy;
  made.store = database_.get();
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
  made.on_promote = [this](botcore::transaction& tx) { parts_.forget_until(tx, fallback_->status().since); };
  return std::make_unique<botcore::fallback_database>(runtime, std::move(made));
}

application::application(botcore::runtime& runtime, application_options options)
    : operator_id_(options.operator_id),
      database_(open_database(runtime, options)),
      fallback_(dynamic_cast<botcore::fallback_database*>(database_.get())),
      bot_(runtime, make_bot_options(options)),
      store_(*database_),
      parts_(runtime, store_, bot_),
      reminders_(runtime, store_, parts_.schedules(), bot_),
      operator_commands_(operator_id_, fallback_, bot_, parts_),
      dialogues_(bot_.router(), edit_dialogue::options()),
      edit_(dialogues_, store_, reminders_),
      commands_(bot_.router(), store_, reminders_, edit_),
      alerts_(runtime, "operator") {
  commands_.add_to(bot_.router());
}

botcore::task<> application::serve() {
  std::exception_ptr failure;
  try {
    co_await parts_.start();
    if (fallback_) fallback_->start();
    co_await bot_.serve();
  } catch (...) {
    failure = std::current_exception();
  }
  alerts_.cancel();
  co_await alerts_.join();
  co_await parts_.stop();
  if (fallback_) co_await fallback_->stop();
  if (failure) std::rethrow_exception(failure);
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
