#include "webhook_sender.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"

#include "answers.hpp"
#include "stage.hpp"

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::chrono::seconds answer_limit = std::chrono::seconds(60);
constexpr std::chrono::seconds first_webhook_pause = std::chrono::seconds(1);
constexpr std::chrono::seconds longest_webhook_pause = std::chrono::seconds(60);
constexpr std::chrono::seconds longest_asked_pause = std::chrono::hours(1);

/// How a delivery ended: `failure` is empty when the bot has taken the update.
struct webhook_outcome {
  std::string failure;
  std::chrono::seconds pause{0};  // that the bot asked for
};

webhook_outcome webhook_outcome_of(const http_response& answer) {
  webhook_outcome result;
  if (answer.status >= 200 && answer.status < 300) return result;
  result.failure = "Wrong response from the webhook: " + std::to_string(answer.status);
  const std::string_view asked = answer.headers.get("Retry-After");
  std::int64_t seconds = 0;
  std::from_chars(asked.data(), asked.data() + asked.size(), seconds);
  result.pause = std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longest_asked_pause);
  return result;
}

std::string webhook_failure_text(const transport_error& failure) {
  if (failure.timed_out()) return "Read timeout expired";
  if (failure.code() == net_errc::connect_failed) return "Connection refused";
  if (failure.code() == net_errc::certificate_refused) return "SSL error: certificate verify failed";
  if (failure.code() == net_errc::tls_failed) return "SSL error";
  return "Connection closed";
}

task<webhook_outcome> post_to_webhook(std::shared_ptr<http_client> client, webhook_settings to,
                                      std::string json) {
  http_request request("POST", to.url, std::move(json));
  request.headers.set("Content-Type", json_type);
  request.headers.set("Accept-Encoding", "gzip, deflate");
  if (!to.secret.empty()) request.headers.set("X-Telegram-Bot-Api-Secret-Token", to.secret);
  request.timeout = answer_limit;
  webhook_outcome result;
  try {
    const http_response answer = co_await client->send(std::move(request));
    result = webhook_outcome_of(answer);
  } catch (const transport_error& failure) {
    result.failure = webhook_failure_text(failure);
  } catch (const error&) {
    result.failure = "Connection closed";
  }
  co_return result;
}

/// What a fault makes of a delivery before it begins; none when it is to arrive.
std::optional<std::string> instead_of_delivery(const std::optional<fault>& how) {
  if (!how) return std::nullopt;
  if (how->type() == fault::kind::lost_answer || how->type() == fault::kind::cut_mid_body)
    return std::nullopt;
  if (how->type() == fault::kind::cut) return "Connection closed";
  return "Wrong response from the webhook: " + std::to_string(how->code());
}

}  // namespace

/// Gives each webhook a client of its own.
void webhook_sender::prepare(stage& on) {
  const webhook_state& webhook = on.world.webhook();
  if (turn_ == webhook.turn()) return;
  turn_ = webhook.turn();
  client_.reset();
  for (auto& [number, one] : begun_) one.due = system_time();
  if (!webhook.active()) return;
  http_client_options options;
  options.ca_certificates = webhook.settings().certificate;
  options.max_connections_per_host = webhook.settings().max_connections;
  options.user_agent.clear();
  try {
    client_ = std::make_shared<http_client>(on.ground, std::move(options));
  } catch (const error& unusable) {
    on.world.webhook_failed(std::string("SSL error: ") + unusable.what());
  }
}

/// Starts what is due and returns when more will be.
system_time webhook_sender::start_due(const std::shared_ptr<stage>& on) {
  system_time next = system_time::max();
  if (!client_) return next;
  const system_time now = on->ground.time().system_now();
  const std::size_t most = on->world.webhook().settings().max_connections;
  std::vector<std::pair<std::uint64_t, std::string>> starting;
  on->world.updates().look_through([&](std::uint64_t number, const std::string& json) {
    if (under_way_ >= most) return false;
    progress& one = begun_[number];
    if (!one.under_way && one.due <= now) {
      one.under_way = true;
      ++under_way_;
      starting.emplace_back(number, json);
    } else if (!one.under_way) {
      next = std::min(next, one.due);
    }
    return true;
  });
  for (auto& [number, json] : starting) on->deliveries.spawn(deliver(on, number, std::move(json)));
  return next;
}

task<void> webhook_sender::run(std::shared_ptr<stage> on) {
  webhook_sender& self = on->webhook;
  for (;;) {
    self.prepare(*on);
    const system_time next = self.start_due(on);
    co_await on->ground.time().sleep_until(next, &self.wakeup_);
  }
}

task<void> webhook_sender::deliver(std::shared_ptr<stage> on, std::uint64_t number, std::string json) {
  webhook_sender& self = on->webhook;
  const std::uint64_t turn = self.turn_;
  ++on->calls["webhook"];
  const std::optional<fault> how = on->faults.take("webhook");
  const std::optional<std::string> instead = instead_of_delivery(how);
  webhook_outcome outcome;
  if (instead) {
    outcome.failure = *instead;
    outcome.pause = how->retry_after();
  } else if (self.client_) {
    const std::shared_ptr<http_client> client = self.client_;
    webhook_settings settings = on->world.webhook().settings();
    outcome = co_await post_to_webhook(client, std::move(settings), std::move(json));
    if (how) outcome.failure = "Connection closed";
  } else {
    outcome.failure = "Connection closed";
  }
  const bool current = turn == self.turn_;
  if (!outcome.failure.empty() && current) on->world.webhook_failed(outcome.failure);
  self.finish(*on, number, outcome.failure, outcome.pause);
}

void webhook_sender::finish(stage& on, std::uint64_t number, const std::string& failure,
                            std::chrono::seconds pause) {
  --under_way_;
  if (failure.empty()) {
    begun_.erase(number);
    on.world.updates().remove(number);
  } else {
    progress& one = begun_[number];
    one.under_way = false;
    const std::uint32_t doublings = std::min<std::uint32_t>(one.failures++, 6);
    const std::chrono::seconds grown =
        std::min(longest_webhook_pause, first_webhook_pause * (1 << doublings));
    one.due = on.ground.time().system_now() + std::max(grown, pause);
    on.ground.log("sandbox").warn("the webhook did not take an update: {}", failure);
  }
  wake();
  on.changed.notify();
}

}  // namespace botcore::inline v0::sandbox
