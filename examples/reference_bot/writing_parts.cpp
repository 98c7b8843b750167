#include "writing_parts.hpp"

#include <exception>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/api/client.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/updates/inbox.hpp"

namespace reference_bot {
namespace {

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

/// False in a copy that an earlier version of the bot has left.
bool has_inbox(botcore::transaction& tx) {
  const auto steps =
      tx.query("SELECT COUNT(*) AS n FROM botcore_migration WHERE component = 'botcore.inbox'");
  return steps.front().get<std::int64_t>("n") > 0;
}

}  // namespace

writing_parts::writing_parts(botcore::runtime& runtime, store& store, botcore::bot& bot)
    : ground_(runtime),
      store_(store),
      bot_(bot),
      bot_id_(bot.client().bot_id()),
      scheduler_(runtime, store.database(), scheduler_options_of(bot_id_)),
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
  co_await bot_.messages().prepare();  // jobs that are due already put messages there
  co_await scheduler_.start();
  running_ = true;
}

botcore::task<> writing_parts::end_all() {
  running_ = false;
  co_await scheduler_.stop();
}

void writing_parts::forget_until(botcore::transaction& tx, botcore::system_time loss) {
  messages_given_up_ = botcore::outbox::give_up_unfinished(tx, bot_id_);
  updates_given_up_ = has_inbox(tx) ? botcore::inbox::give_up_unfinished(tx, bot_id_) : 0;
  botcore::scheduler::leave_out_until(tx, bot_id_, loss);
}

given_up_work writing_parts::take_given_up() noexcept {
  return {messages_given_up_.exchange(0), updates_given_up_.exchange(0)};
}

}  // namespace reference_bot
