#include "bot_gate.hpp"

#include <boost/json/serialize.hpp>

#include "botcore/net/url.hpp"

#include "answers.hpp"
#include "ascii.hpp"
#include "refused.hpp"
#include "request_parameters.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

/// The answer to a call that was carried out.
http_response accepted(const std::string& result) {
  return http_response(200, "{\"ok\":true,\"result\":" + result + '}', json_type);
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
  while (updates.empty() && updates.polling(turn) && !on.world.webhook().active()) {
    const bool changed = co_await on.changed.wait_until(deadline);
    if (!changed) break;
  }
  if (on.world.webhook().active()) throw refused(409, "Conflict: terminated by setWebhook request");
  if (!updates.polling(turn)) {
    throw refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
  }
  co_return updates.list(request.limit);
}

task<std::string> run(stage& on, std::string method, http_request request) {
  const call_input input = read_input(request);
  const json::object& parameters = input.parameters;
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
  co_return json::serialize(on.api.call(method, parameters, input.files));
}

}  // namespace

task<http_response> answer_bot(std::shared_ptr<stage> stage, http_request request) {
  const bot_path path(target_path(request.target));
  if (const auto stranger = refuse_stranger(*stage, path.token)) co_return *stranger;
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
  if (how) break_off(*how, *answer);
  stage->changed.notify();
  co_return std::move(*answer);
}

}  // namespace botcore::inline v0::sandbox
