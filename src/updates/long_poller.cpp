#include "botcore/updates/long_poller.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/error.hpp"
#include "botcore/api/methods/updates.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

/// A stopping bot does not wait longer for its last poll.
constexpr std::chrono::seconds confirm_limit{5};

/// The id of an update that may be otherwise unreadable.
std::optional<std::int64_t> update_id_of(const json_reader& update) {
  try {
    if (const auto id = update.find("update_id")) return id->as_int64();
  } catch (const error&) {
  }
  return std::nullopt;
}

/// Decodes one update, or says why that cannot be done.
result<api::Update> read_update(json_reader& from) {
  try {
    api::Update update;
    decode(from, update);
    return update;
  } catch (const error& unreadable) {
    return unreadable;
  }
}

}  // namespace

long_poller::long_poller(runtime& runtime, client& client, long_poller_options options, update_sink& sink)
    : runtime_(runtime),
      client_(client),
      options_(std::move(options)),
      sink_(sink),
      delays_(options_.delays, static_cast<std::uint64_t>(client.bot_id())) {
  options_.timeout = std::clamp(options_.timeout, std::chrono::seconds(0), std::chrono::seconds(50));
  options_.margin = std::max(options_.margin, std::chrono::seconds(1));
  options_.limit = std::clamp(options_.limit, 1, 100);
}

task<void> long_poller::run() {
  last_answer_ = runtime_.time().steady_now();
  bool begun = false;
  for (;;) {
    std::exception_ptr failure;
    try {
      if (!begun) co_await begin();
      begun = true;
      co_await sink_.room();
      co_await poll_once();
    } catch (const error&) {
      failure = std::current_exception();
    }
    if (failure) co_await pause_after(failure);
  }
}

task<void> long_poller::begin() {
  api::DeleteWebhook request;
  if (options_.drop_pending) request.drop_pending_updates = true;
  co_await client_.call(std::move(request));
}

task<void> long_poller::poll_once() {
  api::GetUpdates poll;
  poll.offset = offset_;
  poll.limit = options_.limit;
  poll.timeout = options_.timeout.count();
  // Sent also when empty, which means the default: left out, the choice of an earlier program would stay.
  poll.allowed_updates.emplace();
  for (const std::string& kind : options_.allowed_updates) poll.add_allowed_updates(api::UpdateType(kind));
  api_request request(api::GetUpdates::method, to_json(poll));
  request.timeout = options_.timeout + options_.margin;
  request.long_poll = true;

  api_response answer = co_await client_.send(std::move(request));
  last_answer_ = runtime_.time().steady_now();
  co_await deliver_all(std::move(answer));
  delays_.reset();
}

task<void> long_poller::deliver_all(api_response answer) {
  json_reader result = answer.result();  // stays while the readers of its elements are used
  std::vector<json_reader> batch;
  result.for_each_element([&](const json_reader& update) { batch.push_back(update); });

  if (batch.empty()) co_return;

  std::optional<std::int64_t>
      next;  // not compared with `offset_`: after a quiet week ids begin anew, lower perhaps
  std::vector<raw_update> received;
  received.reserve(batch.size());
  for (json_reader& raw : batch) {
    raw_update& one = received.emplace_back();
    one.id = update_id_of(raw);
    if (one.id) next = std::max(next.value_or(0), *one.id + 1);
    auto update = read_update(raw);
    if (update) one.update = std::move(*update);
    if (!one.update || sink_.keeps_text()) one.json = raw.raw();
  }
  co_await sink_.accept(std::move(received));
  // Only now: what was not taken comes again.
  if (!next) throw error(errc::malformed_data, "reading a batch of updates of which none has an id");
  offset_ = *next;
}

task<void> long_poller::pause_after(std::exception_ptr failure) {
  std::chrono::milliseconds pause = delays_.next();
  const log_view log = runtime_.log("poller");
  try {
    std::rethrow_exception(failure);
  } catch (const api_error& refused) {
    if (refused.kind() == api_error_kind::unauthorized) throw;
    if (refused.kind() == api_error_kind::conflict) {
      pause = std::max<std::chrono::milliseconds>(pause, options_.conflict_delay);
      log.error(
          "another program receives this bot's updates ({}): stop it, or remove its webhook; next poll in {} "
          "ms",
          refused.description(), pause.count());
    } else {
      if (refused.retry_after()) pause = std::max<std::chrono::milliseconds>(pause, *refused.retry_after());
      log.warn("{}; next poll in {} ms", refused.what(), pause.count());
    }
  } catch (const error& broken) {
    log.warn("{}; next poll in {} ms", broken.what(), pause.count());
  }
  co_await runtime_.time().sleep_for(pause);
}

task<void> long_poller::confirm() {
  if (offset_ == 0) co_return;
  api::GetUpdates last;
  last.offset = offset_;
  last.limit = 1;
  last.timeout = 0;
  api_request request(api::GetUpdates::method, to_json(last));
  request.timeout = confirm_limit;
  request.once = true;
  try {
    co_await client_.send(std::move(request));
  } catch (const error& failure) {
    runtime_.log("poller").warn("the last updates were not confirmed and may come again: {}", failure.what());
  }
}

}  // namespace botcore::inline v0
