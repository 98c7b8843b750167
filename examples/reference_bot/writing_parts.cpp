#include "writing_parts.hpp"

#include <exception>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/limit/back_off.hpp"
#include "botcore/storage/migration.hpp"

namespace reference_bot {
namespace {

botcore::sql_key_value_options key_value_options_of(std::int64_t bot_id) {
  botcore::sql_key_value_options made;
  made.bot_id = bot_id;
  return made;
}

botcore::scheduler_options scheduler_options_of(std::int64_t bot_id) {
  botcore::scheduler_options made;
  made.bot_id = bot_id;
  return made;
}

/// What failed, in words. @throws what it is given when that is a cancellation
std::string reason_of(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const boost::system::system_error& thrown) {
    if (thrown.code() == boost::asio::error::operation_aborted) throw;
    return thrown.what();
  } catch (const std::exception& thrown) {
    return thrown.what();
  }
}

}  // namespace

writing_parts::writing_parts(botcore::runtime& runtime, store& store, botcore::client& client)
    : ground_(runtime),
      store_(store),
      bot_id_(client.bot_id()),
      values_(store.database(), key_value_options_of(bot_id_)),
      sweeper_(runtime, values_),
      scheduler_(runtime, store.database(), scheduler_options_of(bot_id_)),
      outbox_(runtime, store.database(), client),
      retries_(runtime, "bot") {}

botcore::task<> writing_parts::start() {
  co_await begin_all();
}

botcore::task<> writing_parts::stop() {
  retries_.cancel();
  co_await retries_.join();
  failure_.clear();
  co_await end_all();
}

botcore::task<> writing_parts::restart() {
  retries_.cancel();
  co_await retries_.join();
  store_.forget();
  co_await attempt();
  if (!failure_.empty()) retries_.spawn(keep_trying());
}

botcore::task<> writing_parts::keep_trying() {
  botcore::back_off delays({}, static_cast<std::uint64_t>(bot_id_));
  while (!failure_.empty()) {
    const auto pause = delays.next();
    ground_.log("bot").error("reminders stand still: {}; next attempt in {} ms", failure_, pause.count());
    co_await ground_.time().sleep_for(pause);
    co_await attempt();
  }
  if (running_) ground_.log("bot").info("reminders go out again");
}

botcore::task<> writing_parts::attempt() {
  std::exception_ptr broken;
  try {
    co_await end_all();
    co_await begin_all();
  } catch (...) {
    broken = std::current_exception();
  }
  failure_ = broken ? reason_of(broken) : std::string();
}

botcore::task<> writing_parts::begin_all() {
  if (!store_.database().writable()) co_return;
  co_await botcore::migrate(store_.database(), "reference_bot", store::migrations());
  co_await values_.prepare();
  co_await outbox_.start();
  co_await scheduler_.start();
  sweeper_.start();
  running_ = true;
}

botcore::task<> writing_parts::end_all() {
  running_ = false;
  co_await sweeper_.stop();
  co_await scheduler_.stop();
  co_await outbox_.stop();
}

void writing_parts::forget_until(botcore::transaction& tx, botcore::system_time loss) {
  given_up_ = botcore::outbox::give_up_unfinished(tx, bot_id_);
  botcore::scheduler::leave_out_until(tx, bot_id_, loss);
}

}  // namespace reference_bot
