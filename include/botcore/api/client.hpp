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
#include "botcore/api/download.hpp"
#include "botcore/api/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/result.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class download_target;
class file_transfer;
class http_client;

/// Whose client it is, and where it finds Telegram.
struct client_options {
  /// What BotFather gave: digits, a colon, letters. Checked for its form when the client is made.
  std::string token;
  /// Scheme, host and port of the server, without the token.
  std::string api_root = "https://api.telegram.org";
  /// How long one exchange may take, unless the request says otherwise; at least 1 ms.
  std::chrono::milliseconds timeout{30'000};
  /// The same for an exchange that uploads or downloads files. A peer that takes or gives nothing is given up much
  /// sooner: see `http_client_options`.
  std::chrono::milliseconds transfer_timeout{std::chrono::minutes(10)};
  /// A larger file is refused before anything is sent. Zero: 50 MiB, or 2000 MiB with `local_server`, which are the
  /// servers' own limits.
  /// @see https://core.telegram.org/bots/api#sending-files
  std::uint64_t max_upload_bytes = 0;
  /// Talk to Telegram's test environment, where test accounts and their bots live.
  /// @see https://core.telegram.org/bots/webapps#using-bots-in-the-test-environment
  bool test_environment = false;
  /// The server behind `api_root` is a Bot API server of one's own, run with `--local`, that reads and writes the same
  /// disk: files are handed to it, and taken from it, by path.
  /// @see https://core.telegram.org/bots/api#using-a-local-bot-api-server
  bool local_server = false;
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
    api_request encoded = make_api_request(request, new_uploads());
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

  /// Fetches a file that Telegram keeps, by its `file_id`, to `path`.
  ///
  /// The bytes go to a file beside it, which takes its name when all are there and on the disk: a file at `path` is
  /// replaced by a whole one or stays as it was. A connection that breaks is taken up where it broke. Blocks the
  /// executor while it writes.
  /// @return how many bytes the file has
  /// @throws error with the system's reason when the file cannot be written, before anything is asked for;
  ///         (net_errc::response_too_large) when it is larger than the options allow; api_error (file_too_big) when
  ///         it is larger than the server gives (20 MB, without `local_server`); transport_error when it did not come.
  ///         Nothing is left behind then.
  /// @see https://core.telegram.org/bots/api#getfile
  task<std::uint64_t> download(std::string file_id, std::string path, download_options options = {});

  /// The same, piece by piece into a callback. What it was given may be the beginning of a file whose rest did not
  /// come: only when the task ends well it is whole.
  task<std::uint64_t> download(std::string file_id, download_sink sink, download_options options = {});

  /// The number before the token's colon: the bot's own user id.
  std::int64_t bot_id() const noexcept;

 private:
  template <class Result>
  static void decode_answer(json_reader& from, Result& to) {
    decode(from, to);  // found beside the result's type, or among botcore's own
  }

  upload_list new_uploads() const;
  task<std::uint64_t> fetch(std::string file_id, download_target& target, const download_options& options);
  task<bool> fetch_part(std::string file_path, std::shared_ptr<file_transfer> transfer);

  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace botcore::inline v0
