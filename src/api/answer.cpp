#include "answer.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "botcore/api/error.hpp"
#include "botcore/core/error.hpp"
#include "botcore/net/redact.hpp"

namespace botcore::inline v0 {
namespace {

/// Whatever a server says, nobody waits longer than a day; and nobody less than nothing.
std::chrono::seconds sensible_wait(std::int64_t seconds) {
  return std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, 86'400));
}

std::optional<std::int64_t> integer_of(const json_reader& value) {
  if (value.kind() != json_kind::integer) return std::nullopt;
  try {
    return value.as_int64();
  } catch (const error&) {  // more digits than a number has
    return std::nullopt;
  }
}

/// What the server said of a request that it refused. Members of another kind than they should be are passed over: a
/// refusal stays one.
api_refusal read_refusal(json_reader answer, int http_status) {
  api_refusal refusal;
  refusal.status = http_status;
  answer.for_each_member([&](std::string_view name, json_reader& value) {
    if (name == "error_code") {
      const auto code = integer_of(value);
      if (code && *code > 0 && *code < 1'000'000) refusal.status = static_cast<int>(*code);
    }
    if (name == "description" && value.kind() == json_kind::string) {
      refusal.description = redact_tokens(value.as_string());
    }
    if (name != "parameters" || value.kind() != json_kind::object) return;
    value.for_each_member([&](std::string_view parameter, json_reader& number) {
      const auto found = integer_of(number);
      if (!found) return;
      if (parameter == "retry_after") refusal.retry_after = sensible_wait(*found);
      if (parameter == "migrate_to_chat_id") refusal.migrate_to_chat_id = *found;
    });
  });
  return refusal;
}

std::optional<std::chrono::seconds> read_retry_after(const http_response& answer) {
  const std::string_view text = answer.headers.get("Retry-After");
  std::int64_t seconds = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return sensible_wait(seconds);
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
