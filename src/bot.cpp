#include "botcore/bot.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/api/deadline_layer.hpp"
#include "botcore/api/methods.hpp"
#include "botcore/api/metrics_layer.hpp"
#include "botcore/api/types.hpp"
#include "botcore/core/error.hpp"
#include "botcore/core/run_until_signal.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/log/console_logger.hpp"
#include "botcore/net/error.hpp"
#include "botcore/router/publish_commands.hpp"
#include "botcore/updates/reception.hpp"

#include "core/cancelled.hpp"
#include "router/asked_questions.hpp"
#include "router/dispatcher.hpp"

#include "bot_storage.hpp"

namespace botcore::inline v0 {
namespace {

/// The parts of an album come within fractions of a second.
constexpr std::chrono::seconds album_wait{1};

/// What a bot without a host stands on.
struct own_ground {
  explicit own_ground(logger* given)
      : console(given ? nullptr : std::make_unique<console_logger>()),
        ground(context.get_executor(), real_clock(), given ? *given : *console) {}

  boost::asio::io_context context{1};
  std::unique_ptr<console_logger> console;
  runtime ground;
};

}  // namespace

struct bot::state {
  state(std::unique_ptr<own_ground> own, botcore::runtime& runtime, bot_options given)
      : own(std::move(own)),
        ground(runtime),
        options(std::move(given)),
        own_http(options.transport ? nullptr : std::make_unique<http_client>(ground, options.http)),
        api(ground, options.transport ? *options.transport : *own_http, make_client_options(options)),
        storage(make_storage()),
        handlers(ground, api, routes),
        work(ground, options.lanes,
             [this](std::shared_ptr<const update_turn> turn, lane_hold& hold) {
               return handle(std::move(turn), hold);
             }),
        questions(ground, work, storage ? &storage->values() : nullptr),
        received(ground, work, storage ? storage->received() : nullptr),
        poller(ground, api, options.polling, received),
        hook(make_webhook()),
        polling(ground, "bot") {
    // The order of the layers, outermost first.
    if (options.call_limit.count() > 0) {
      api.use(std::make_unique<deadline_layer>(ground, options.call_limit));
    }
    api.use(std::make_unique<retry_layer>(ground, options.retry));
    if (options.metrics) api.use(std::make_unique<metrics_layer>(ground, *options.metrics));
    api.use(std::make_unique<logging_layer>(ground, options.calls_log));
    handlers.set_questions(&questions, options.question_texts);
    if (!storage) return;
    received.on_read_only([this] { storage->notice_read_only(); });
    context_parts parts;
    parts.store = options.store;
    parts.messages = &storage->messages();
    parts.values = &storage->values();
    parts.received = storage->received();
    handlers.set_parts(parts);
  }

  std::unique_ptr<botcore::webhook> make_webhook() {
    if (!options.webhook) return nullptr;
    metrics& counted = options.metrics ? *options.metrics : null_metrics();
    return std::make_unique<botcore::webhook>(ground, api, received, *options.webhook, counted);
  }

  task<void> handle(std::shared_ptr<const update_turn> turn, lane_hold& hold) {
    const struct over {
      reception& from;
      std::shared_ptr<const update_turn> turn;
      ~over() { from.finished(*turn); }
    } when_over{received, turn};
    co_await handlers.handle(std::move(turn), hold);
  }

  /// Whose commands are ours is known: handlers may begin.
  void set_username(const std::string& name) {
    routes.set_username(name);
    questions.set_username(name);
    named = true;
    begin_handling();
  }

  void begin_handling() {
    if (named && (!storage || stored_are_readable)) received.start();
  }

  /// What is stored can be read, since the start or once more.
  task<void> storage_begun() {
    co_await questions.start();
    stored_are_readable = true;
    begin_handling();
  }

  /// The kinds of updates that there are routes for, and messages: they may answer a question.
  std::vector<std::string> wanted_kinds() const {
    std::vector<std::string> kinds;
    for (const api::UpdateType& kind : routes.wanted_updates()) kinds.emplace_back(kind.text());
    if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), "message") == kinds.end())
      kinds.emplace_back("message");
    return kinds;
  }

  std::unique_ptr<bot_storage> make_storage() {
    if (!options.store) return nullptr;
    bot_storage::options chosen;
    chosen.use_inbox = options.use_inbox;
    chosen.inbox = options.inbox;
    chosen.outbox = options.outbox;
    return std::make_unique<bot_storage>(ground, *options.store, api, chosen);
  }

  bot_storage& need_storage(const char* doing) {
    if (storage) return *storage;
    throw error(errc::invalid_argument,
                std::string(doing) + " of a bot without a database: set bot_options::store");
  }

  static client_options make_client_options(const bot_options& given) {
    client_options made;
    made.token = given.token;
    made.api_root = given.api_root;
    made.timeout = given.timeout;
    made.transfer_timeout = given.transfer_timeout;
    made.max_upload_bytes = given.max_upload_bytes;
    made.test_environment = given.test_environment;
    made.local_server = given.local_server;
    return made;
  }

  /// getMe until it is answered: a bot that starts before the network does must not give up.
  task<api::User> greet() {
    back_off delays(options.polling.delays, static_cast<std::uint64_t>(api.bot_id()));
    for (;;) {
      std::string failure;
      std::chrono::milliseconds pause = delays.next();
      try {
        co_return co_await api.call(api::GetMe());
      } catch (const api_error& refused) {
        if (is_final(refused)) throw;
        if (refused.retry_after()) pause = std::max<std::chrono::milliseconds>(pause, *refused.retry_after());
        failure = refused.what();
      } catch (const error& broken) {
        failure = broken.what();
      }
      ground.log("bot").warn("{}; next attempt in {} ms", failure, pause.count());
      co_await ground.time().sleep_for(pause);
    }
  }

  /// Whether repeating cannot help: a wrong token gives 401, and one of another form 404.
  static bool is_final(const api_error& refused) noexcept {
    return refused.kind() == api_error_kind::unauthorized ||
           refused.kind() == api_error_kind::method_not_found;
  }

  /// The commands are a convenience: a bot whose list was not taken still serves.
  task<void> try_publish_commands() {
    if (!options.publish_commands) co_return;
    try {
      co_await publish_commands(api, routes);
    } catch (const error& failure) {
      ground.log("bot").warn("the command list was not published: {}", failure.what());
    }
  }

  /// All that talks to Telegram of its own accord, until cancelled or refused.
  task<void> greet_and_poll() {
    try {
      const api::User me = co_await greet();
      set_username(me.username.value_or(""));
      ground.log("bot").info("serving @{}", me.username.value_or(""));
      co_await try_publish_commands();
      if (hook) {
        hook->ask_for(wanted_kinds());
        co_await hook->run();
      } else {
        if (options.polling.allowed_updates.empty()) poller.set_allowed_updates(wanted_kinds());
        co_await poller.run();
      }
    } catch (...) {
      failure = std::current_exception();
    }
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool cancelled = is_cancelled(state);
    if (cancelled) failure = nullptr;  // by `serve`, which stops already
    stop();
  }

  /// Returns when `stop` was called or the awaiting task is cancelled.
  task<void> wait_for_stop() {
    try {
      while (!stopped) co_await ground.time().sleep_until(system_time::max(), &stopping);
    } catch (const boost::system::system_error&) {
      stopped = true;
    }
    co_await boost::asio::this_coro::reset_cancellation_state(boost::asio::disable_cancellation());
  }

  void stop() {
    stopped = true;
    stopping.notify();
  }

  std::unique_ptr<own_ground> own;  // null on a host's runtime
  botcore::runtime& ground;
  bot_options options;
  std::unique_ptr<http_client> own_http;  // null when bots share one
  botcore::client api;
  botcore::router routes;
  std::unique_ptr<bot_storage> storage;  // null without a database
  dispatcher handlers;
  lanes work;
  asked_questions questions;
  reception received;
  long_poller poller;
  std::unique_ptr<botcore::webhook> hook;  // null for a bot that polls
  task_group polling;
  wakeup stopping;
  bool stopped = false;
  bool named = false;
  bool stored_are_readable = false;
  std::exception_ptr failure;  // what ended the polling, if anything did
};

bot::bot(bot_options options) {
  auto own = std::make_unique<own_ground>(options.log);
  botcore::runtime& ground = own->ground;
  state_ = std::make_unique<state>(std::move(own), ground, std::move(options));
}

bot::bot(botcore::runtime& runtime, bot_options options)
    : state_(std::make_unique<state>(nullptr, runtime, std::move(options))) {}

bot::~bot() = default;

botcore::router& bot::router() noexcept {
  return state_->routes;
}
botcore::client& bot::client() noexcept {
  return state_->api;
}
botcore::runtime& bot::runtime() noexcept {
  return state_->ground;
}

void bot::stop() {
  state_->stop();
}

outbox& bot::messages() {
  return state_->need_storage("using the outbox").messages();
}
key_value_store& bot::values() {
  return state_->need_storage("using the key-value store").values();
}
inbox* bot::received() noexcept {
  return state_->storage ? state_->storage->received() : nullptr;
}
update_sink& bot::sink() noexcept {
  return state_->received;
}
steady_time bot::last_poll() const noexcept {
  return state_->poller.last_answer();
}

task<void> bot::serve() {
  state& self = *state_;
  self.failure = nullptr;
  self.named = self.stored_are_readable = false;
  self.routes.freeze();
  self.handlers.begin();
  if (self.routes.has_album_routes() && self.options.lanes.album_wait.count() == 0)
    self.work.set_album_wait(album_wait);
  if (self.storage) {
    function<task<void>()> begun([&self] { return self.storage_begun(); });
    co_await self.storage->start(std::move(begun));
  } else {
    co_await self.questions.start();
  }
  if (!self.options.username.empty()) self.set_username(self.options.username);
  self.polling.spawn(self.greet_and_poll());
  co_await self.wait_for_stop();
  self.polling.cancel();
  co_await self.polling.join();
  if (self.hook) co_await self.hook->close();
  co_await self.received.stop();
  self.questions.stop();
  self.handlers.stop();
  // What is stored and only waits is handled after the next start.
  if (received() && received()->writable()) {
    co_await self.work.finish_running(self.options.drain_limit);
  } else {
    co_await self.work.drain(self.options.drain_limit);
  }
  if (!self.failure && !self.hook) co_await self.poller.confirm();
  if (self.storage) co_await self.storage->stop();
  self.ground.log("bot").info("stopped");
  self.stopped = false;
  if (self.failure) std::rethrow_exception(self.failure);
}

void bot::run() {
  if (!state_->own)
    throw error(errc::invalid_argument, "running a bot that lives on a host's runtime: await serve()");
  run_until_signal(state_->own->context, serve(), [this] { stop(); });
}

std::string env(const char* name, std::string otherwise) {
  const char* value = std::getenv(name);
  return value && *value ? std::string(value) : otherwise;
}

std::string env(const char* name) {
  std::string value = env(name, "");
  if (value.empty()) {
    throw error(errc::invalid_configuration,
                std::string("reading the environment variable ") + name + ", which is not set");
  }
  return value;
}

}  // namespace botcore::inline v0
