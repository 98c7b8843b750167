#include "botcore/updates/webhook.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/api/error.hpp"
#include "botcore/api/methods/updates.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/core/error.hpp"
#include "botcore/net/redact.hpp"
#include "botcore/net/url.hpp"

#include "webhook_secret.hpp"

namespace botcore::inline v0 {
namespace {

/// A stopping bot does not wait longer for its webhook to be taken back.
constexpr std::chrono::seconds take_back_limit{5};

/// The certificate that Telegram is to trust, looked at before anything starts.
void check_certificate_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (text.find("-----BEGIN CERTIFICATE-----") != std::string::npos) return;
  throw error(errc::invalid_configuration,
              "the certificate file '" + path +
                  "' of the webhook, which is missing, may not be read, or holds no " + "certificate as PEM");
}

/// Fills in what the options leave open.
webhook_options completed_webhook(webhook_options given, std::int64_t bot_id) {
  if (redact_tokens(given.url + given.path) != given.url + given.path) {
    throw error(errc::invalid_configuration, "reading the webhook's URL, which must not hold the token");
  }
  http_url parts;
  try {
    parts = parse_url(given.url);
  } catch (const error& unusable) {
    throw error(errc::invalid_configuration,
                "reading the webhook's URL (" + std::string(unusable.what()) + ")");
  }
  if (parts.target == "/") {
    while (given.url.ends_with('/')) given.url.pop_back();
    parts.target = "/webhook/" + std::to_string(bot_id);
    given.url += parts.target;
  }
  if (given.path.empty()) given.path = target_path(parts.target);
  if (given.secret.empty()) given.secret = webhook_secret::generate();
  given.max_connections = std::clamp(given.max_connections, 1, 100);
  if (!given.certificate_file.empty()) check_certificate_file(given.certificate_file);
  return given;
}

/// Whether Telegram will say the same the next time.
bool is_final_refusal(const api_error& refused) noexcept {
  return refused.status() >= 400 && refused.status() < 500 &&
         refused.kind() != api_error_kind::too_many_requests;
}

}  // namespace

webhook::webhook(runtime& runtime, client& client, update_sink& sink, webhook_options options,
                 metrics& counted)
    : runtime_(runtime),
      client_(client),
      sink_(sink),
      metrics_(counted),
      options_(completed_webhook(std::move(options), client.bot_id())),
      own_server_(options_.shared_server
                      ? nullptr
                      : std::make_unique<webhook_server>(runtime, options_.server, counted)),
      server_(own_server_ ? *own_server_ : *options_.shared_server),
      delays_(options_.delays, static_cast<std::uint64_t>(client.bot_id())) {
  (void)webhook_secret(options_.secret);
}

webhook::~webhook() = default;

void webhook::ask_for(std::vector<std::string> kinds) {
  if (options_.allowed_updates.empty()) options_.allowed_updates = std::move(kinds);
}

task<void> webhook::run() {
  server_.open(options_.path, options_.secret, sink_);
  open_ = true;
  if (own_server_) {
    const std::uint16_t port = own_server_->listen();
    runtime_.log("webhook").info("listening on {} port {}", options_.server.address, port);
  }
  co_await set();
  if (options_.check_interval.count() <= 0) {
    co_await runtime_.time().sleep_until(system_time::max());
    co_return;
  }
  for (;;) {
    co_await runtime_.time().sleep_for(options_.check_interval);
    co_await check();
  }
}

/// Sets the webhook, however often that takes.
task<void> webhook::set() {
  delays_.reset();
  for (;;) {
    const bool done = co_await try_set();
    if (done) break;
    co_await runtime_.time().sleep_for(pause_);
  }
  set_before_ = true;
  runtime_.log("webhook").info("Telegram brings updates to {}", options_.url);
}

/// False when that failed and may go well after `pause_`.
task<bool> webhook::try_set() {
  api::SetWebhook request(options_.url);
  request.secret_token = options_.secret;
  request.max_connections = options_.max_connections;
  if (!options_.ip_address.empty()) request.ip_address = options_.ip_address;
  if (!options_.certificate_file.empty()) {
    request.certificate = api::InputFile::from_path(options_.certificate_file);
  }
  if (options_.drop_pending_updates && !set_before_) request.drop_pending_updates = true;
  // Sent also when empty, which means the default: left out, the choice of an earlier program would stay.
  request.allowed_updates.emplace();
  for (const std::string& kind : options_.allowed_updates) request.add_allowed_updates(api::UpdateType(kind));
  pause_ = delays_.next();
  try {
    co_await client_.call(std::move(request));
    co_return true;
  } catch (const api_error& refused) {
    if (is_final_refusal(refused)) throw;
    if (refused.retry_after()) pause_ = std::max<std::chrono::milliseconds>(pause_, *refused.retry_after());
    runtime_.log("webhook").warn("{}; next attempt in {} ms", refused.what(), pause_.count());
  } catch (const error& broken) {
    runtime_.log("webhook").warn("{}; next attempt in {} ms", broken.what(), pause_.count());
  }
  co_return false;
}

/// Asks Telegram how it fares with the webhook.
task<void> webhook::check() {
  const log_view log = runtime_.log("webhook");
  api::WebhookInfo info;
  try {
    info = co_await client_.call(api::GetWebhookInfo());
  } catch (const api_error& refused) {
    if (refused.kind() == api_error_kind::unauthorized) throw;
    log.warn("{}", refused.what());
    co_return;
  } catch (const error& broken) {
    log.warn("{}", broken.what());
    co_return;
  }
  const std::string bot = std::to_string(client_.bot_id());
  const std::array<metric_label, 1> labels = {metric_label{"bot", bot}};
  metrics_.set("botcore_webhook_pending_updates", labels, static_cast<double>(info.pending_update_count));
  if (info.url != options_.url) {
    log.error(
        "the webhook is not ours any more, but '{}': another program sets it, or has taken it away; it is "
        "set again",
        redact_tokens(info.url));
    co_await set();
    co_return;
  }
  const std::chrono::sys_seconds failed = info.last_error_date.value_or(std::chrono::sys_seconds());
  if (failed > last_error_date_) {
    log.warn("Telegram could not bring an update: {} ({} wait)", info.last_error_message.value_or(""),
             info.pending_update_count);
  }
  last_error_date_ = std::max(last_error_date_, failed);
}

task<void> webhook::take_back() {
  api_request request(api::DeleteWebhook::method, to_json(api::DeleteWebhook()));
  request.timeout = take_back_limit;
  request.once = true;
  try {
    co_await client_.send(std::move(request));
  } catch (const error& failure) {
    runtime_.log("webhook").warn("the webhook was not taken back: {}", failure.what());
  }
}

task<void> webhook::close() {
  if (options_.delete_on_stop && set_before_) co_await take_back();
  set_before_ = false;
  if (std::exchange(open_, false)) co_await server_.close(options_.path);
  if (own_server_) co_await own_server_->stop();
}

}  // namespace botcore::inline v0
