#include "webhook_methods.hpp"

#include <algorithm>
#include <chrono>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "call_fields.hpp"
#include "refused.hpp"
#include "value_check.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_secret = 256;
constexpr std::int64_t usual_connections = 40;
constexpr std::int64_t most_connections = 100;

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

void check_webhook_url(const std::string& url) {
  http_url parts;
  try {
    parts = parse_url(url);
  } catch (const error&) {
    throw bad_request("invalid webhook URL specified");
  }
  if (!is_this_machine(parts.host)) {
    throw bad_request("bad webhook: the sandbox delivers to this machine only: localhost, 127.0.0.1 or ::1");
  }
}

void check_secret(const std::string& secret) {
  if (secret.size() > longest_secret) throw bad_request("secret token is too long");
  const bool fits = std::all_of(secret.begin(), secret.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  if (!fits) throw bad_request("secret token contains unallowed characters");
}

/// The certificate that came along; empty when there is none.
std::string certificate_in(const json::object& parameters, const uploads& files) {
  const std::string name = text_in(parameters, "certificate");
  if (name.empty()) return {};
  const bool attached = name.starts_with(attach_prefix);
  const auto file = files.find(attached ? std::string_view(name).substr(attach_prefix.size()) : name);
  if (!attached || file == files.end()) throw bad_request("the certificate has to be uploaded");
  if (file->second.content.find("-----BEGIN CERTIFICATE-----") == std::string::npos) {
    throw bad_request("bad webhook: the certificate is no PEM");
  }
  return file->second.content;
}

}  // namespace

bool webhook_methods::knows(std::string_view method) noexcept {
  return method == "setWebhook" || method == "deleteWebhook" || method == "getWebhookInfo";
}

std::string_view webhook_methods::parameters(std::string_view method) noexcept {
  if (method == "setWebhook") {
    return "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token";
  }
  return method == "deleteWebhook" ? "drop_pending_updates" : "";
}

json::value webhook_methods::call(std::string_view method, const json::object& parameters,
                                  const uploads& files) {
  if (method == "setWebhook") return set(parameters, files);
  return method == "deleteWebhook" ? take_away(parameters) : info();
}

void webhook_methods::drop_pending(const json::object& parameters) {
  if (flag_in(parameters, "drop_pending_updates")) world_.updates().clear();
}

json::value webhook_methods::set(const json::object& parameters, const uploads& files) {
  webhook_settings settings;
  settings.url = text_in(parameters, "url");
  if (settings.url.empty()) return take_away(parameters);
  check_webhook_url(settings.url);
  settings.secret = text_in(parameters, "secret_token");
  check_secret(settings.secret);
  settings.certificate = certificate_in(parameters, files);
  settings.ip_address = text_in(parameters, "ip_address");
  const std::int64_t connections =
      parameters.contains("max_connections") ? number_in(parameters, "max_connections") : usual_connections;
  settings.max_connections =
      static_cast<std::size_t>(std::clamp<std::int64_t>(connections, 1, most_connections));
  if (const json::value* types = parameters.if_contains("allowed_updates"))
    world_.updates().allow(types->as_array());
  drop_pending(parameters);
  world_.set_webhook(std::move(settings));
  return true;
}

json::value webhook_methods::take_away(const json::object& parameters) {
  drop_pending(parameters);
  world_.set_webhook(webhook_settings());
  return true;
}

json::value webhook_methods::info() const {
  const webhook_state& state = world_.webhook();
  const webhook_settings& settings = state.settings();
  json::object result;
  result["url"] = settings.url;
  result["has_custom_certificate"] = !settings.certificate.empty();
  result["pending_update_count"] = world_.updates().size();
  if (state.active()) {
    const std::string host = parse_url(settings.url).host;
    result["ip_address"] = !settings.ip_address.empty() ? settings.ip_address
                           : host == "localhost"        ? "127.0.0.1"
                                                        : host;
    result["max_connections"] = settings.max_connections;
  }
  if (const auto& failure = state.last_failure()) {
    const auto since_epoch = failure->when.time_since_epoch();
    result["last_error_date"] = std::chrono::duration_cast<std::chrono::seconds>(since_epoch).count();
    result["last_error_message"] = failure->what;
  }
  json::array types = world_.updates().allowed();
  if (!types.empty()) result["allowed_updates"] = std::move(types);
  return result;
}

}  // namespace botcore::inline v0::sandbox
