#include "botcore/bots.hpp"

#include <exception>
#include <map>
#include <string_view>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/run_until_signal.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/log/console_logger.hpp"

#include "api/client_address.hpp"

namespace botcore::inline v0 {
namespace {

/// What bots without a host stand on.
struct ground_of_bots {
  explicit ground_of_bots(logger* given)
      : console(given ? nullptr : std::make_unique<console_logger>()),
        ground(context.get_executor(), real_clock(), given ? *given : *console) {}

  boost::asio::io_context context{1};
  std::unique_ptr<console_logger> console;
  runtime ground;
};

std::string nth_entry(std::size_t index, const std::string& source) {
  return "entry " + std::to_string(index + 1) + " of " + source;
}

/// The id of the bot that a token belongs to.
std::int64_t bot_id_of(const std::string& token, const std::string& entry) {
  try {
    return client_address(token, "https://api.telegram.org", false).bot_id();
  } catch (const error& malformed) {
    throw error(errc::invalid_configuration, entry + " (" + std::string(malformed.doing()) + ")");
  }
}

/// Below the URL that all have in common, each bot has a path that ends in its id.
void give_own_path(webhook_options& options, std::int64_t bot_id) {
  const std::string own = "/" + std::to_string(bot_id);
  const auto append = [&own](std::string& to) {
    while (to.ends_with('/')) to.pop_back();
    to += own;
  };
  const std::size_t scheme = options.url.find("://");
  const std::size_t path = scheme == std::string::npos ? scheme : options.url.find('/', scheme + 3);
  if (path != std::string::npos && path + 1 != options.url.size()) append(options.url);
  if (!options.path.empty()) append(options.path);
}

std::string why_it_ended(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

}  // namespace

bot_tokens::bot_tokens(std::vector<std::string> tokens, std::string source) : values_(std::move(tokens)) {
  if (values_.empty()) {
    throw error(errc::invalid_configuration, "reading " + source + ", where there is no token");
  }
  std::map<std::int64_t, std::size_t> seen;
  for (std::size_t index = 0; index < values_.size(); ++index) {
    const std::string entry = nth_entry(index, source);
    const auto [first, added] = seen.emplace(bot_id_of(values_[index], entry), index);
    if (!added) {
      throw error(errc::invalid_configuration,
                  entry + ", which is of the same bot as entry " + std::to_string(first->second + 1));
    }
  }
}

bot_tokens tokens_from_env(const char* name) {
  const std::string text = env(name);
  constexpr std::string_view separators = ", \t\r\n";
  std::vector<std::string> tokens;
  for (std::size_t at = text.find_first_not_of(separators); at != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    tokens.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(separators, end);
  }
  return bot_tokens(std::move(tokens), name);
}

struct bots::state {
  state(std::unique_ptr<ground_of_bots> own, botcore::runtime& runtime, bots_options given)
      : own(std::move(own)), ground(runtime), serving(ground, "bots") {
    bot_options& common = given.common;
    if (!common.transport) {
      own_http = std::make_unique<http_client>(ground, common.http);
      common.transport = own_http.get();
    }
    if (common.webhook && !common.webhook->shared_server) {
      metrics& counted = common.metrics ? *common.metrics : null_metrics();
      hooks = std::make_unique<webhook_server>(ground, common.webhook->server, counted);
      common.webhook->shared_server = hooks.get();
    }
    for (const std::string& token : given.tokens.values()) {
      bot_options options = common;
      options.token = token;
      if (options.webhook) give_own_path(*options.webhook, bot_id_of(token, "a token"));
      members.emplace_back(std::make_unique<member>(ground, std::move(options)));
    }
  }

  struct member {
    member(botcore::runtime& ground, bot_options options) : served(ground, std::move(options)) {}
    bot served;
    bool running = false;
  };

  task<void> serve_one(member* one) {
    std::exception_ptr ended;
    try {
      co_await one->served.serve();
    } catch (...) {
      ended = std::current_exception();
    }
    one->running = false;
    --running;
    if (ended) {
      failure = ended;
      ground.log("bots").error("bot {} ended: {}", one->served.client().bot_id(), why_it_ended(ended));
    }
    if (running == 0) stopping.notify();
  }

  void start() {
    failure = nullptr;
    running = members.size();
    for (const auto& one : members) {
      one->running = true;
      serving.spawn(serve_one(one.get()));
    }
  }

  /// Returns when `stop` was called, the awaiting task is cancelled, or no bot is left.
  task<void> wait_for_end() {
    try {
      while (!stopped && running != 0) co_await ground.time().sleep_until(system_time::max(), &stopping);
    } catch (const boost::system::system_error&) {
      stopped = true;
    }
    co_await boost::asio::this_coro::reset_cancellation_state(boost::asio::disable_cancellation());
  }

  void stop() {
    stopped = true;
    stopping.notify();
  }

  std::unique_ptr<ground_of_bots> own;  // null on a host's runtime
  botcore::runtime& ground;
  std::unique_ptr<http_client> own_http;  // null when the host gives one
  std::unique_ptr<webhook_server> hooks;  // null for bots that poll, and when the host gives one
  std::vector<std::unique_ptr<member>> members;
  task_group serving;
  wakeup stopping;
  std::size_t running = 0;
  bool stopped = false;
  std::exception_ptr failure;  // what ended a bot last, if anything did
};

bots::bots(bots_options options) {
  auto own = std::make_unique<ground_of_bots>(options.common.log);
  botcore::runtime& ground = own->ground;
  state_ = std::make_unique<state>(std::move(own), ground, std::move(options));
}

bots::bots(botcore::runtime& runtime, bots_options options)
    : state_(std::make_unique<state>(nullptr, runtime, std::move(options))) {}

bots::~bots() = default;

void bots::each(const function<void(bot&)>& set_up) {
  for (const auto& one : state_->members) set_up(one->served);
}

std::size_t bots::size() const noexcept {
  return state_->members.size();
}

bot& bots::operator[](std::size_t index) noexcept {
  return state_->members[index]->served;
}

botcore::runtime& bots::runtime() noexcept {
  return state_->ground;
}

void bots::stop() {
  state_->stop();
}

task<void> bots::serve() {
  state& self = *state_;
  if (self.hooks) self.hooks->listen();
  self.start();
  co_await self.wait_for_end();
  const bool told = self.stopped;
  for (const auto& one : self.members) {
    if (one->running) one->served.stop();
  }
  co_await self.serving.join();
  if (self.hooks) co_await self.hooks->stop();
  self.stopped = false;
  if (!told && self.failure) std::rethrow_exception(self.failure);
}

void bots::run() {
  if (!state_->own)
    throw error(errc::invalid_argument, "running bots that live on a host's runtime: await serve()");
  run_until_signal(state_->own->context, serve(), [this] { stop(); });
}

}  // namespace botcore::inline v0
