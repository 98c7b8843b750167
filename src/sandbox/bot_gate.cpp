#include "bot_gate.hpp"

#include <boost/json/serialize.hpp>

#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "refused.hpp"
#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr const char* json_type = "application/json";

http_response accepted(const std::string& result) {
  return http_response(200, "{\"ok\":true,\"result\":" + result + '}', json_type);
}

http_response refusal(int code, std::string_view description) {
  json::object body;
  body["ok"] = false;
  body["error_code"] = code;
  body["description"] = description;
  return http_response(code, json::serialize(body), json_type);
}

http_response refusal(const fault& how) {
  json::object body;
  body["ok"] = false;
  body["error_code"] = how.code();
  body["description"] = how.description();
  json::object parameters;
  if (how.retry_after().count() != 0) parameters["retry_after"] = how.retry_after().count();
  if (how.migrate_to_chat_id() != 0) parameters["migrate_to_chat_id"] = how.migrate_to_chat_id();
  if (!parameters.empty()) body["parameters"] = std::move(parameters);
  http_response result(how.code(), json::serialize(body), json_type);
  if (how.retry_after().count() != 0)
    result.headers.set("Retry-After", std::to_string(how.retry_after().count()));
  return result;
}

/// What a fault answers in place of the call; none when the call is to take effect first.
std::optional<http_response> instead_of_call(const fault& how) {
  switch (how.type()) {
    case fault::kind::refusal:
      return refusal(how);
    case fault::kind::html_page:
      return http_response(how.code(),
                           "<html>\r\n<head><title>" + std::to_string(how.code()) +
                               "</title></head>\r\n<body><center><h1>The gateway is out of "
                               "sorts</h1></center></body>\r\n</html>\r\n",
                           "text/html");
    case fault::kind::malformed_json:
      return http_response(200, "{\"ok\":true,\"result\":{\"message_id\":", json_type);
    case fault::kind::cut: {
      http_response result(200);
      result.fault = http_fault::close_without_answer;
      return result;
    }
    case fault::kind::lost_answer:
    case fault::kind::cut_mid_body:
      break;
  }
  return std::nullopt;
}

/// The bot's token and the method, from "/bot<token>/<method>".
struct bot_path {
  explicit bot_path(std::string_view path) {
    path.remove_prefix(std::string_view("/bot").size());
    const std::size_t slash = path.find('/');
    token = path.substr(0, slash);
    if (slash != std::string_view::npos) method = path.substr(slash + 1);
    if (method.ends_with('/')) method.pop_back();
  }
  std::string token;
  std::string method;
};

/// Waits for updates as long as this poll may.
/// @throws refused when another poll takes over.
task<std::string> poll(stage& on, json::object parameters) {
  const poll_request request = on.api.begin_poll(parameters);
  update_queue& updates = on.world.updates();
  const std::uint64_t turn = updates.begin_poll();
  on.changed.notify();
  const auto deadline = std::chrono::steady_clock::now() + request.timeout;
  while (updates.empty() && updates.polling(turn)) {
    const bool changed = co_await on.changed.wait_until(deadline);
    if (!changed) break;
  }
  if (!updates.polling(turn)) {
    throw refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
  }
  co_return updates.list(request.limit);
}

task<std::string> run(stage& on, std::string method, http_request request) {
  const json::object parameters = read_parameters(request);
  const api_method* known = standard_schema().find(method);
  if (known) {
    const std::string strangers = standard_schema().strangers(*known, parameters);
    if (!strangers.empty())
      on.ground.log("sandbox").warn("{} has no parameter {}; ignored", known->name, strangers);
  }
  if (method == "getupdates") {
    std::string updates = co_await poll(on, parameters);
    co_return updates;
  }
  co_return json::serialize(on.api.call(method, parameters));
}

}  // namespace

task<http_response> answer_bot(std::shared_ptr<stage> stage, http_request request) {
  const bot_path path(target_path(request.target));
  if (path.token != stage->options.token) {
    stage->ground.log("sandbox").warn("a call with the wrong token was refused");
    const bool looks_like_one = path.token.find(':') != std::string::npos;
    co_return looks_like_one ? refusal(401, "Unauthorized") : refusal(404, "Not Found");
  }
  const std::string method = ascii_lower(path.method);
  ++stage->calls[method];
  const std::optional<fault> how = stage->faults.take(method);
  std::optional<http_response> answer;
  if (how) answer = instead_of_call(*how);
  if (!answer) {
    try {
      const std::string result = co_await run(*stage, method, std::move(request));
      answer = accepted(result);
    } catch (const refused& no) {
      stage->ground.log("sandbox").warn("{} refused: {} {}", path.method, no.code(), no.description());
      answer = refusal(no.code(), no.description());
    }
  }
  if (how && how->type() == fault::kind::lost_answer) answer->fault = http_fault::close_without_answer;
  if (how && how->type() == fault::kind::cut_mid_body) answer->fault = http_fault::close_mid_body;
  stage->changed.notify();
  co_return std::move(*answer);
}

}  // namespace botcore::inline v0::sandbox
