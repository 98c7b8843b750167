#include "botcore/api/client.hpp"

#include <algorithm>
#include <charconv>
#include <deque>
#include <utility>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {
namespace {

bool is_token_letter(char letter) noexcept {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
         (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '-';
}

/// Real secrets have 35 letters. What is shorter is a typing error, and would not be recognised as a secret by
/// `redact_tokens`.
constexpr std::size_t shortest_secret = 20;
constexpr std::size_t shortest_bot_id = 5;

/// The bot's id, which is the token's first part. What does not look like a token stops here, since it could
/// change the meaning of the URL.
std::int64_t parse_token(std::string_view token) {
  const auto colon = token.find(':');
  const std::string_view digits = token.substr(0, colon);
  const std::string_view secret = colon == std::string_view::npos ? "" : token.substr(colon + 1);
  std::int64_t id = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  const bool numbered = failure == std::errc() && end == digits.data() + digits.size() && id > 0 &&
                        digits.size() >= shortest_bot_id;
  if (!numbered || secret.size() < shortest_secret ||
      !std::all_of(secret.begin(), secret.end(), is_token_letter)) {
    throw error(errc::invalid_configuration,
                token.empty()
                    ? "reading the bot token, which is empty: take one from @BotFather"
                    : "reading the bot token, which is not digits, a colon and some 35 letters: take it as "
                      "@BotFather gave it");
  }
  return id;
}

std::string parse_root(std::string root) {
  while (root.ends_with('/')) root.pop_back();
  try {
    (void)parse_url(root);
  } catch (const error& unusable) {
    throw error(errc::invalid_configuration, "reading the API root (" + std::string(unusable.what()) + ")");
  }
  return root;
}

/// What the server said of a request that it refused.
api_refusal read_refusal(json_reader answer, int http_status) {
  api_refusal refusal;
  refusal.status = http_status;
  answer.for_each_member([&](std::string_view name, json_reader& value) {
    if (name == "error_code") refusal.status = static_cast<int>(value.as_int64());
    if (name == "description") refusal.description = value.as_string();
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
std::optional<json_document> parse_answer(const http_response& answer) {
  try {
    json_document document(answer.body);
    if (document.root().kind() == json_kind::object) return document;
  } catch (const error&) {
  }
  return std::nullopt;
}

api_response read_answer(const std::string& method, const http_response& answer) {
  auto document = parse_answer(answer);
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

}  // namespace

json_reader api_response::result() const {
  const auto found = document_.root().find("result");
  if (!found) throw error(errc::malformed_data, "reading an answer that has no result");
  return *found;
}

struct client::state {
  state(runtime& runtime, http_client& transport, client_options given)
      : ground(runtime),
        http(transport),
        options(std::move(given)),
        id(parse_token(options.token)),
        method_root(parse_root(options.api_root) + "/bot" + options.token + "/") {}

  task<api_response> send_from(std::size_t station, api_request request) {
    if (station == layers.size()) co_return co_await transmit(std::move(request));
    co_return co_await layers[station]->send(std::move(request), nexts[station]);
  }

  task<api_response> transmit(api_request request) {
    http_request post("POST", method_root + request.method(), request.body());
    post.headers.set("Content-Type", "application/json");
    post.timeout = request.timeout.count() > 0 ? request.timeout : options.timeout;
    post.idle = request.long_poll;
    const http_response answer = co_await http.send(std::move(post));
    co_return read_answer(request.method(), answer);
  }

  runtime& ground;
  http_client& http;
  client_options options;
  std::int64_t id;
  std::string method_root;
  std::vector<std::unique_ptr<api_layer>> layers;
  std::deque<api_next>
      nexts;  // nexts[i] leads past layers[i]; a deque, so that references to them stay valid
};

client::client(runtime& runtime, http_client& transport, client_options options)
    : state_(std::make_unique<state>(runtime, transport, std::move(options))) {}

client::~client() = default;

void client::use(std::unique_ptr<api_layer> layer) {
  const std::size_t station = state_->layers.size() + 1;
  state_->layers.push_back(std::move(layer));
  state_->nexts.emplace_back([state = state_.get(), station](api_request request) {
    return state->send_from(station, std::move(request));
  });
}

task<api_response> client::send(api_request request) {
  return state_->send_from(0, std::move(request));
}

std::int64_t client::bot_id() const noexcept {
  return state_->id;
}

}  // namespace botcore::inline v0
