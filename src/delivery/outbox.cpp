#include "botcore/delivery/outbox.hpp"

#include <algorithm>
#include <exception>
#include <list>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/error.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/net/error.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/storage/transaction.hpp"

#include "outbox_table.hpp"

namespace botcore::inline v0 {
namespace {

/// A stored message on its way.
struct outbox_message {
  std::int64_t id = 0;
  std::string chat;
  std::string method;
  std::string body;
  on_unknown policy = on_unknown::give_up;
  std::int64_t attempts = 0;
};

/// What became of one attempt.
struct attempt_outcome {
  outbox_state state = outbox_state::sent;
  std::string failure;
  std::chrono::milliseconds wait{0};  // before the next attempt, when the state is pending
};

outbox_message read_message(const row& from) {
  outbox_message message;
  message.id = from.get<std::int64_t>("id");
  message.chat = from.get<std::string>("chat");
  message.method = from.get<std::string>("method");
  message.body = from.get<std::string>("body");
  message.policy = from.get<on_unknown>("policy");
  message.attempts = from.get<std::int64_t>("attempts");
  return message;
}

/// A sender that waits for the database; on the list as long as it does.
struct paused_sender {
  explicit paused_sender(std::list<wakeup*>& all) : all(all), entry(all.insert(all.end(), &ended)) {}
  ~paused_sender() { all.erase(entry); }
  paused_sender(const paused_sender&) = delete;
  paused_sender& operator=(const paused_sender&) = delete;

  wakeup ended;
  std::list<wakeup*>& all;
  std::list<wakeup*>::iterator entry;
};

/// What failed, in words. @throws what it is given when that is a cancellation
std::string describe_outbox_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const boost::system::system_error& thrown) {
    if (thrown.code() == boost::asio::error::operation_aborted) throw;
    return thrown.what();
  } catch (const std::exception& thrown) {
    return thrown.what();
  } catch (...) {
    return "something that is no std::exception was thrown";
  }
}

constexpr std::chrono::hours prune_every{1};
constexpr std::chrono::seconds read_only_look{5};

}  // namespace

struct outbox::state : std::enable_shared_from_this<outbox::state> {
  state(runtime& runtime, database& store, client& client, outbox_options given)
      : ground(runtime), store(store), api(client), options(given), group(runtime, "outbox") {
    options.side_by_side = std::max<std::size_t>(options.side_by_side, 1);
  }

  task<void> recover_interrupted() {
    const system_time now = ground.time().system_now();
    const std::int64_t bot_id = api.bot_id();
    const auto given_up = co_await store.write([&](transaction& tx) {
      tx.execute(
          "UPDATE botcore_outbox SET state = $1, changed_at = $2"
          " WHERE bot_id = $3 AND state = $4 AND policy = $5",
          outbox_state::pending, now, bot_id, outbox_state::sending, on_unknown::send_again);
      return tx.execute(
          "UPDATE botcore_outbox SET state = $1, changed_at = $2 WHERE bot_id = $3 AND state = $4",
          outbox_state::unknown, now, bot_id, outbox_state::sending);
    });
    if (given_up > 0) {
      ground.log("outbox").warn(
          "{} messages were being sent when the program ended; whether they arrived is unknown", given_up);
    }
  }

  /// Looks for work until `stop`.
  task<void> run() {
    const auto self = shared_from_this();
    back_off delays(options.delays, static_cast<std::uint64_t>(api.bot_id()));
    while (!stopping) {
      system_time again = system_time::max();
      std::string failure;
      try {
        if (stands_still()) {
          again = ground.time().system_now() + read_only_look;
        } else {
          co_await prune();
          again = co_await start_what_is_due();
        }
        delays.reset();
      } catch (...) {
        failure = describe_outbox_failure(std::current_exception());
      }
      if (!failure.empty()) {
        const auto pause = delays.next();
        ground.log("outbox").error("{}; looking again in {} ms", failure, pause.count());
        again = ground.time().system_now() + pause;
      }
      if (!stopping) co_await ground.time().sleep_until(again, &work);
    }
  }

  /// A copy that may only be read holds messages that have long been sent.
  bool stands_still() {
    const bool standing = !store.writable();
    if (standing && !read_only)
      ground.log("outbox").error("nothing is sent while the database may only be read");
    if (!standing && read_only) ground.log("outbox").info("the database may be written again");
    return read_only = standing;
  }

  task<void> prune() {
    const system_time now = ground.time().system_now();
    if (now < next_prune) co_return;
    next_prune = now + prune_every;
    const system_time oldest = now - options.keep_finished;
    const std::int64_t bot_id = api.bot_id();
    co_await store.write([&](transaction& tx) {
      return tx.execute("DELETE FROM botcore_outbox WHERE bot_id = $1 AND state >= $2 AND changed_at < $3",
                        bot_id, outbox_state::sent, oldest);
    });
  }

  /// Starts a sender for every chat with a message that may go now; returns when to look again.
  task<system_time> start_what_is_due() {
    const system_time now = ground.time().system_now();
    const std::int64_t bot_id = api.bot_id();
    // The oldest message of each chat decides when the chat goes on.
    const rows heads = co_await store.read([&](transaction& tx) {
      return tx.query(
          "SELECT chat, not_before FROM botcore_outbox WHERE id IN"
          " (SELECT MIN(id) FROM botcore_outbox WHERE bot_id = $1 AND state = $2 GROUP BY chat)"
          " ORDER BY id",
          bot_id, outbox_state::pending);
    });
    system_time again = system_time::max();
    for (const row& head : heads) {
      const auto chat = head.get<std::string>("chat");
      const auto due = head.get<system_time>("not_before");
      if (busy.contains(chat)) continue;
      if (due > now) {
        again = std::min(again, due);
      } else if (busy.size() < options.side_by_side) {
        const auto place = busy.insert(chat).first;
        try {
          group.spawn(send_chat(chat));
        } catch (...) {
          busy.erase(place);
          throw;
        }
      }
    }
    co_return again;
  }

  /// Sends what waits for one chat, in order, until one has to wait.
  task<void> send_chat(std::string chat) {
    const auto self = shared_from_this();
    const chat_turn turn(*this, chat);
    while (!stopping) {
      const auto next = co_await claim_patiently(chat);
      if (!next) co_return;
      const attempt_outcome outcome = co_await attempt(*next);
      co_await record_patiently(*next, outcome);
      if (outcome.state == outbox_state::pending) co_return;
    }
  }

  /// Claims the chat's next message; while the database fails, the chat waits.
  task<std::optional<outbox_message>> claim_patiently(std::string chat) {
    back_off delays(options.delays, static_cast<std::uint64_t>(api.bot_id()));
    while (!stopping && store.writable()) {
      std::string failure;
      try {
        co_return co_await claim(chat, ground.time().system_now());
      } catch (...) {
        failure = describe_outbox_failure(std::current_exception());
      }
      co_await pause(delays.next(), failure);
    }
    co_return std::nullopt;
  }

  /// Records what became of a message, as often as it takes: until then nobody may take it for not sent.
  task<void> record_patiently(outbox_message message, attempt_outcome outcome) {
    back_off delays(options.delays, static_cast<std::uint64_t>(message.id));
    for (;;) {
      std::string failure;
      try {
        co_await record(message, outcome);
        co_return;
      } catch (...) {
        failure = describe_outbox_failure(std::current_exception());
      }
      if (stopping) co_return;  // the next start finds it as it is: being sent
      co_await pause(delays.next(), failure);
    }
  }

  /// Waits before the database is tried again; `stop` ends it.
  task<void> pause(std::chrono::milliseconds duration, std::string failure) {
    ground.log("outbox").error("{}; next attempt in {} ms", failure, duration.count());
    paused_sender paused(pauses);
    co_await ground.time().sleep_for(duration, &paused.ended);
  }

  task<std::optional<outbox_message>> claim(std::string chat, system_time now) {
    const std::int64_t bot_id = api.bot_id();
    co_return co_await store.write([&](transaction& tx) -> std::optional<outbox_message> {
      const rows found = tx.query(
          "SELECT id, chat, method, body, policy, attempts, not_before FROM botcore_outbox"
          " WHERE bot_id = $1 AND state = $2 AND chat = $3 ORDER BY id LIMIT 1",
          bot_id, outbox_state::pending, chat);
      if (found.empty() || found.front().get<system_time>("not_before") > now) return std::nullopt;
      outbox_message message = read_message(found.front());
      ++message.attempts;
      tx.execute("UPDATE botcore_outbox SET state = $1, attempts = $2, changed_at = $3 WHERE id = $4",
                 outbox_state::sending, message.attempts, now, message.id);
      return message;
    });
  }

  task<attempt_outcome> attempt(outbox_message message) {
    std::exception_ptr failure;
    try {
      api_request request(message.method, message.body);
      request.once = true;  // the outbox repeats by itself, and remembers that over a restart
      co_await api.send(std::move(request));
    } catch (...) {
      failure = std::current_exception();
    }
    co_return failure ? judge(message, failure) : attempt_outcome();
  }

  attempt_outcome judge(const outbox_message& message, const std::exception_ptr& failure) const {
    attempt_outcome outcome;
    try {
      std::rethrow_exception(failure);
    } catch (const api_error& refused) {
      outcome.failure = refused.what();
      outcome.state = fate_of_refused(message, refused.kind());
      if (refused.retry_after()) outcome.wait = *refused.retry_after();
    } catch (const transport_error& broken) {
      outcome.failure = broken.what();
      outcome.state =
          broken.delivery() == delivery::not_sent ? outbox_state::pending : fate_of_unknown(message);
    } catch (...) {
      outcome.failure = describe_outbox_failure(failure);
      outcome.state = fate_of_unknown(message);
    }
    back_off delays(options.delays, static_cast<std::uint64_t>(message.id));
    for (std::int64_t attempt = std::min<std::int64_t>(message.attempts, 32); attempt > 1; --attempt)
      delays.next();
    outcome.wait = std::max(outcome.wait, delays.next());
    return outcome;
  }

  static outbox_state fate_of_refused(const outbox_message& message, api_error_kind kind) noexcept {
    switch (kind) {
      case api_error_kind::too_many_requests:
      case api_error_kind::unauthorized:      // it is the token that is refused, not the message
      case api_error_kind::method_not_found:  // so answers the server when the token's form is wrong
        return outbox_state::pending;
      case api_error_kind::server_failure:
        return fate_of_unknown(message);
      default:
        return outbox_state::refused;
    }
  }

  static outbox_state fate_of_unknown(const outbox_message& message) noexcept {
    return message.policy == on_unknown::send_again ? outbox_state::pending : outbox_state::unknown;
  }

  task<void> record(const outbox_message& message, const attempt_outcome& outcome) {
    const system_time now = ground.time().system_now();
    const system_time not_before = outcome.state == outbox_state::pending ? now + outcome.wait : now;
    co_await store.write([&](transaction& tx) {
      return tx.execute(
          "UPDATE botcore_outbox SET state = $1, failure = $2, not_before = $3, changed_at = $4"
          " WHERE id = $5",
          outcome.state, outcome.failure, not_before, now, message.id);
    });
    if (outcome.failure.empty()) co_return;
    const log_view log = ground.log("outbox", "chat " + message.chat);
    if (outcome.state == outbox_state::pending) {
      log.warn("message {} is tried again in {} ms: {}", message.id, outcome.wait.count(), outcome.failure);
    } else {
      log.error("message {} is given up: {}", message.id, outcome.failure);
    }
  }

  /// Marks a chat as being sent to, and looks for more work when its turn is over.
  class chat_turn {
   public:
    chat_turn(state& owner, std::string chat) : owner_(owner), chat_(std::move(chat)) {}
    ~chat_turn() {
      owner_.busy.erase(chat_);
      owner_.work.notify();
    }
    chat_turn(const chat_turn&) = delete;
    chat_turn& operator=(const chat_turn&) = delete;

   private:
    state& owner_;
    std::string chat_;
  };

  runtime& ground;
  database& store;
  client& api;
  outbox_options options;
  std::set<std::string> busy;  // chats that a sender works on
  std::list<wakeup*> pauses;   // of senders that wait for the database
  wakeup work;
  system_time next_prune{};
  bool stopping = false;
  bool read_only = false;
  task_group group;  // last: its tasks use all of the above
};

outbox::outbox(runtime& runtime, database& store, client& client, outbox_options options)
    : state_(std::make_shared<state>(runtime, store, client, options)) {}

outbox::~outbox() = default;

task<void> outbox::prepare() {
  return migrate(state_->store, "botcore.outbox", outbox_migrations());
}

task<void> outbox::start() {
  co_await prepare();
  co_await state_->recover_interrupted();
  state_->stopping = false;
  state_->group.spawn(state_->run());
}

task<void> outbox::stop() {
  state_->stopping = true;
  state_->work.notify();
  for (wakeup* paused : state_->pauses) paused->notify();
  co_await state_->group.join();
}

void outbox::refuse_upload() {
  throw error(errc::invalid_argument,
              "storing a message with an upload: send it with client::call, or by its file_id");
}

std::int64_t outbox::put_encoded(transaction& tx, std::string_view chat, std::string_view method,
                                 std::string_view body, on_unknown policy) {
  const std::int64_t id = tx.next_id();
  const system_time now = state_->ground.time().system_now();
  tx.execute(
      "INSERT INTO botcore_outbox"
      " (id, bot_id, chat, method, body, policy, state, attempts, not_before, failure, changed_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, '', $8)",
      id, state_->api.bot_id(), chat, method, body, policy, outbox_state::pending, now);
  tx.after_commit([waiting = std::weak_ptr(state_)] {
    if (const auto alive = waiting.lock()) alive->work.notify();
  });
  return id;
}

}  // namespace botcore::inline v0
