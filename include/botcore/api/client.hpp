/// @file
/// The Bot API client: requests are values, and `call` is the one way to send them.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "botcore/api/call.hpp"
#include "botcore/api/codec.hpp"
#include "botcore/api/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/result.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class http_client;

struct client_options {
  /// What BotFather gave: digits, a colon, letters. Checked for its form when the client is made.
  std::string token;
  /// Scheme, host and port of the server, without the token.
  std::string api_root = "https://api.telegram.org";
  /// How long one exchange may take, unless the request says otherwise; at least 1 ms.
  std::chrono::milliseconds timeout{30'000};
};

/// Talks to the Bot API as one bot.
///
/// `call` throws `api_error` when Telegram refused (the request had no effect, unless its kind is `server_failure`), `transport_error` when there
/// was no usable answer (its `delivery()` says whether the request may have had an effect), and `error`
/// (`malformed_data`) when the answer does not have the promised form. The token appears in none of them.
/// @par Thread safety  one object: from its runtime's executor only.
/// @par Cancellation   terminal; the request may have had an effect if it had left.
class BOTCORE_EXPORT client {
 public:
  /// `runtime` and `transport` must outlive the client.
  /// @throws error (invalid_configuration) when the token or the API root does not have the right form.
  client(runtime& runtime, http_client& transport, client_options options);
  ~client();
  client(const client&) = delete;
  client& operator=(const client&) = delete;

  /// Adds a station inside those added before: the first one added sees a call first.
  void use(std::unique_ptr<api_layer> layer);

  /// Sends one request and waits for its answer.
  template <class Request>
  task<typename Request::result_type> call(Request request) {
    api_request encoded(Request::method, to_json(request));
    const api_response response = co_await send(std::move(encoded));
    typename Request::result_type result{};
    json_reader answer = response.result();
    decode_answer(answer, result);
    co_return result;
  }

  /// Like `call`, but a refusal by Telegram is a value; transport failures are still thrown.
  template <class Request>
  task<result<typename Request::result_type, api_error>> try_call(Request request) {
    using outcome = result<typename Request::result_type, api_error>;
    try {
      typename Request::result_type value = co_await call(std::move(request));
      co_return outcome(std::move(value));
    } catch (const api_error& refused) {
      co_return outcome(refused);
    }
  }

  /// Sends an already encoded request through all layers.
  task<api_response> send(api_request request);

  /// The number before the token's colon: the bot's own user id.
  std::int64_t bot_id() const noexcept;

 private:
  template <class Result>
  static void decode_answer(json_reader& from, Result& to) {
    decode(from, to);  // found beside the result's type, or among botcore's own
  }

  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace botcore::inline v0
