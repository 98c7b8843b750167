#include "answer.hpp"

#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

#include "botcore/api/error.hpp"
#include "botcore/core/error.hpp"
#include "botcore/net/redact.hpp"

namespace botcore::inline v0 {
namespace {

/// What the server said of a request that it refused.
api_refusal read_refusal(json_reader answer, int http_status) {
  api_refusal refusal;
  refusal.status = http_status;
  answer.for_each_member([&](std::string_view name, json_reader& value) {
    if (name == "error_code") refusal.status = static_cast<int>(value.as_int64());
    if (name == "description") refusal.description = redact_tokens(value.as_string());
    if (name != "parameters" || value.kind() != json_kind::object) return;
    value.for_each_member([&](std::string_view parameter, json_reader& number) {
      if (parameter == "retry_after") refusal.retry_after = std::chrono::seconds(number.as_int64());
      if (parameter == "migrate_to_chat_id") refusal.migrate_to_chat_id = number.as_int64();
    });
  });
  return refusal;
}

std::optional<std::chrono::seconds> read_retry_after(const http_response& answer) {
  const std::string_view text = answer.headers.get("Retry-After");
  std::int64_t seconds = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (failure != std::errc() || end != text.data() + text.size() || seconds < 0) return std::nullopt;
  return std::chrono::seconds(seconds);
}

/// The answer as JSON, or none when it is something else: the error page of a proxy.
std::optional<json_document> parse_answer(std::string body) {
  try {
    json_document document(std::move(body));
    if (document.root().kind() == json_kind::object) return document;
  } catch (const error&) {
  }
  return std::nullopt;
}

}  // namespace

api_response read_api_answer(const std::string& method, http_response answer) {
  auto document = parse_answer(std::move(answer.body));
  if (!document) {
    if (answer.status < 400) {
      throw error(errc::malformed_data, "reading the answer to " + method + ", which is no JSON object");
    }
    api_refusal refusal;
    refusal.status = answer.status;
    refusal.description = "an answer that is no JSON, of HTTP status " + std::to_string(answer.status);
    refusal.retry_after = read_retry_after(answer);
    throw api_error(method, std::move(refusal));
  }
  const auto ok = document->root().find("ok");
  if (ok && ok->kind() == json_kind::boolean && ok->as_bool()) return api_response(std::move(*document));

  api_refusal refusal = read_refusal(document->root(), answer.status);
  if (!refusal.retry_after) refusal.retry_after = read_retry_after(answer);
  throw api_error(method, std::move(refusal));
}

}  // namespace botcore::inline v0
