#include "botcore/updates/webhook_server.hpp"

#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/net/ip_network.hpp"
#include "botcore/net/redact.hpp"
#include "botcore/net/url.hpp"
#include "botcore/updates/update_sink.hpp"

#include "net/http_text.hpp"

#include "line_quota.hpp"
#include "webhook_secret.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view webhook_category = "webhook";
constexpr const char* secret_header = "X-Telegram-Bot-Api-Secret-Token";
constexpr const char* retry_seconds = "1";

http_server_options listening_options(const webhook_server_options& options) {
  http_server_options chosen;
  chosen.address = options.address;
  chosen.port = options.port;
  chosen.tls = options.tls;
  chosen.max_body_bytes = options.max_body_bytes;
  chosen.max_header_bytes = options.max_header_bytes;
  chosen.tls_timeout = options.tls_timeout;
  chosen.read_timeout = options.read_timeout;
  chosen.write_timeout = options.write_timeout;
  chosen.idle_timeout = options.idle_timeout;
  chosen.handler_timeout = options.accept_timeout;
  chosen.max_connections = options.max_connections;
  return chosen;
}

/// Behind one path: a secret, and where the updates of those go who know it.
struct webhook_door {
  webhook_door(std::string_view secret, update_sink& sink) : secret(secret), sink(&sink) {}

  webhook_secret secret;
  update_sink* sink;  // not used any more once `open` is false and nobody is inside
  bool open = true;
  std::size_t inside = 0;
  wakeup left;
};

/// Somebody is handing an update over, for as long as this lives.
class webhook_visit {
 public:
  explicit webhook_visit(std::shared_ptr<webhook_door> door) : door_(std::move(door)) { ++door_->inside; }
  ~webhook_visit() {
    if (--door_->inside == 0) door_->left.notify();
  }
  webhook_visit(const webhook_visit&) = delete;
  webhook_visit& operator=(const webhook_visit&) = delete;

 private:
  std::shared_ptr<webhook_door> door_;
};

/// Why a request is not let in.
struct webhook_refusal {
  int status;
  std::string_view outcome;
  std::string_view why;
};

constexpr webhook_refusal from_elsewhere{403, "forbidden", "its network is not an allowed one"};
constexpr webhook_refusal unknown_path{404, "not_found", "no bot is there"};
constexpr webhook_refusal wrong_method{405, "method_not_allowed", "it is no POST"};
constexpr webhook_refusal no_secret{401, "unauthorized", "it came without the secret"};
constexpr webhook_refusal wrong_secret{401, "unauthorized", "its secret is wrong"};
constexpr webhook_refusal not_json{415, "unsupported_media_type", "it is no JSON"};

bool is_json_type(std::string_view content_type) noexcept {
  std::string_view type = content_type.substr(0, content_type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return same_ignoring_case(type, "application/json");
}

http_response come_again() {
  http_response response(503);
  response.headers.set("Retry-After", retry_seconds);
  return response;
}

}  // namespace

struct webhook_server::state {
  state(runtime& runtime, webhook_server_options given, metrics& counted)
      : ground(runtime),
        counted(counted),
        options(std::move(given)),
        allowed(parse_networks(options.allowed_networks)),
        proxies(parse_networks(options.trusted_proxies)) {}

  static void renew(const std::shared_ptr<state>& self);
  std::optional<http_response> judge(const http_request& head);
  static task<http_response> answer(std::shared_ptr<state> self, http_request request);
  std::shared_ptr<webhook_door> door_of(const http_request& request) const;
  const webhook_refusal* refusal_of(const http_request& request, const webhook_door* door) const;
  http_response turn_away(const http_request& request, const webhook_refusal& refusal);
  task<http_response> let_in(std::shared_ptr<webhook_door> door, std::string body);
  void count(std::string_view outcome) const noexcept;
  void report_failure(std::string_view what);

  runtime& ground;
  metrics& counted;
  webhook_server_options options;
  std::vector<ip_network> allowed;
  std::vector<ip_network> proxies;
  std::map<std::string, std::shared_ptr<webhook_door>, std::less<>> doors;
  line_quota abuse_lines;
  line_quota failure_lines;
  std::unique_ptr<http_server> http;
  bool stopped = false;
};

void webhook_server::state::count(std::string_view outcome) const noexcept {
  const std::array<metric_label, 1> labels = {metric_label{"outcome", outcome}};
  counted.add("botcore_webhook_requests_total", labels, 1);
}

std::shared_ptr<webhook_door> webhook_server::state::door_of(const http_request& request) const {
  const auto found = doors.find(target_path(request.target));
  return found == doors.end() ? nullptr : found->second;
}

const webhook_refusal* webhook_server::state::refusal_of(const http_request& request,
                                                         const webhook_door* door) const {
  if (!allowed.empty() && !any_contains(allowed, client_address_of(request, proxies))) return &from_elsewhere;
  if (!door) return &unknown_path;
  if (request.method != "POST") return &wrong_method;
  const std::string* secret = request.headers.find(secret_header);
  if (!secret) return &no_secret;
  if (!door->secret.matches(*secret)) return &wrong_secret;
  return is_json_type(request.headers.get("Content-Type")) ? nullptr : &not_json;
}

http_response webhook_server::state::turn_away(const http_request& request, const webhook_refusal& refusal) {
  count(refusal.outcome);
  if (abuse_lines.admit(ground.time().steady_now())) {
    const log_view log = ground.log(webhook_category);
    log.abuse("{} for {} {} from {}: {}", refusal.status, printable(request.method),
              redact_tokens(printable(target_path(request.target))),
              printable(client_address_of(request, proxies)), refusal.why);
    if (const std::uint64_t more = abuse_lines.take_left_out()) {
      log.abuse("before that, {} more requests were turned away without a line", more);
    }
  }
  http_response response(refusal.status);
  if (refusal.status == 405) response.headers.set("Allow", "POST");
  return response;
}

void webhook_server::state::report_failure(std::string_view what) {
  if (!failure_lines.admit(ground.time().steady_now())) return;
  ground.log(webhook_category).error("an update was not stored, Telegram will bring it again: {}", what);
  if (const std::uint64_t more = failure_lines.take_left_out()) {
    ground.log(webhook_category).error("before that, {} more were not stored", more);
  }
}

task<http_response> webhook_server::state::let_in(std::shared_ptr<webhook_door> door, std::string body) {
  const webhook_visit visit(door);
  std::vector<raw_update> batch;
  batch.emplace_back(std::move(body));
  std::string failure;
  try {
    co_await door->sink->accept(std::move(batch));
  } catch (const error& not_stored) {
    failure = not_stored.what();
  }
  if (failure.empty()) {
    count("accepted");
    http_response taken(200);
    co_return taken;
  }
  count("failed");
  report_failure(failure);
  co_return come_again();
}

/// Before the body is read; nothing for those who are let in.
std::optional<http_response> webhook_server::state::judge(const http_request& head) {
  const std::shared_ptr<webhook_door> door = door_of(head);
  const webhook_refusal* refusal = refusal_of(head, door.get());
  if (!refusal) return std::nullopt;
  return turn_away(head, *refusal);
}

task<http_response> webhook_server::state::answer(std::shared_ptr<state> self, http_request request) {
  std::shared_ptr<webhook_door> door = self ? self->door_of(request) : nullptr;
  if (!door) co_return come_again();  // the server goes away right now
  if (!door->open || !door->sink->has_room()) {
    self->count(door->open ? "full" : "closed");
    co_return come_again();
  }
  http_response response = co_await self->let_in(std::move(door), std::move(request.body));
  co_return response;
}

std::vector<std::string> telegram_networks() {
  return {"149.154.160.0/20", "91.108.4.0/22"};
}

webhook_server::webhook_server(runtime& runtime, webhook_server_options options, metrics& counted)
    : state_(std::make_shared<state>(runtime, std::move(options), counted)) {
  state::renew(state_);
}

webhook_server::~webhook_server() {
  state_->http.reset();
}

void webhook_server::state::renew(const std::shared_ptr<state>& self) {
  const std::weak_ptr<state> weak = self;
  self->http = std::make_unique<http_server>(
      self->ground, listening_options(self->options),
      [weak](http_request request) { return state::answer(weak.lock(), std::move(request)); },
      [weak](const http_request& head) -> std::optional<http_response> {
        const std::shared_ptr<state> here = weak.lock();
        return here ? here->judge(head) : come_again();
      });
  self->stopped = false;
}

std::uint16_t webhook_server::listen() {
  if (state_->stopped) state::renew(state_);
  return state_->http->listen();
}

std::uint16_t webhook_server::port() const noexcept {
  return state_->http->port();
}

void webhook_server::open(std::string path, std::string secret, update_sink& sink) {
  if (!path.starts_with('/') || path.find_first_of("?# ") != std::string::npos) {
    throw error(errc::invalid_configuration, "the webhook's path '" + redact_tokens(printable(path)) +
                                                 "', which has to begin with / and to be a path alone");
  }
  auto door = std::make_shared<webhook_door>(secret, sink);
  const auto [where, added] = state_->doors.emplace(path, door);
  if (!added && where->second->open) {
    throw error(errc::invalid_configuration,
                "the webhook's path '" + redact_tokens(printable(path)) + "', which another bot has");
  }
  where->second = std::move(door);
}

task<void> webhook_server::close(std::string path) {
  const std::shared_ptr<state> self = state_;
  const auto found = self->doors.find(path);
  if (found == self->doors.end()) co_return;
  const std::shared_ptr<webhook_door> door = found->second;
  door->open = false;
  while (door->inside != 0) co_await self->ground.time().sleep_until(system_time::max(), &door->left);
}

task<void> webhook_server::stop() {
  const std::shared_ptr<state> self = state_;
  self->stopped = true;
  co_await self->http->drain(self->options.drain_limit);
  co_await self->http->stop();
}

}  // namespace botcore::inline v0
