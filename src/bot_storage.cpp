#include "bot_storage.hpp"

#include <chrono>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/core/error.hpp"
#include "botcore/storage/database.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::chrono::seconds storage_look{5};

sql_key_value_options values_of(std::int64_t bot_id) {
  sql_key_value_options made;
  made.bot_id = bot_id;
  return made;
}

}  // namespace

bot_storage::bot_storage(runtime& runtime, database& store, client& client, const options& chosen)
    : runtime_(runtime),
      store_(store),
      values_(store, values_of(client.bot_id())),
      sweeper_(runtime, values_),
      messages_(runtime, store, client, chosen.outbox),
      received_(chosen.use_inbox ? std::make_unique<inbox>(runtime, store, client.bot_id(), chosen.inbox)
                                 : nullptr),
      watching_(runtime, "bot") {}

task<void> bot_storage::start(function<task<void>()> begun) {
  begun_ = std::move(begun);
  if (store_.writable()) {
    co_await begin();
  } else {
    runtime_.log("bot").warn(
        "the database may only be read: updates are not stored, and nothing is sent from it");
  }
  watching_.spawn(watch());
}

task<void> bot_storage::stop() {
  watching_.cancel();
  co_await watching_.join();
  co_await end();
}

task<void> bot_storage::begin() {
  generation_ = store_.generation();
  co_await values_.prepare();
  co_await messages_.start();
  if (received_) co_await received_->start();
  sweeper_.start();
  running_ = true;
  // Once: what was accepted before is on its way, also when the database is another one now.
  const function<task<void>()> begun = std::move(begun_);
  begun_ = nullptr;
  if (begun) co_await begun();
}

task<void> bot_storage::end() {
  if (!std::exchange(running_, false)) co_return;
  co_await sweeper_.stop();
  if (received_) co_await received_->stop();
  co_await messages_.stop();
}

/// A copy that was promoted, or a file that is back, begins as after a restart.
task<void> bot_storage::watch() {
  for (;;) {
    co_await runtime_.time().sleep_for(storage_look);
    if (!store_.writable() || (running_ && generation_ == store_.generation())) continue;
    std::string failure;
    try {
      co_await end();
      co_await begin();
    } catch (const error& broken) {
      failure = broken.what();
    }
    if (!failure.empty()) runtime_.log("bot").error("beginning to use the database: {}", failure);
  }
}

}  // namespace botcore::inline v0
