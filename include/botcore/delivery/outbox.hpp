/// @file
/// Messages that are stored with the rows that caused them, and sent after the commit.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "botcore/api/call.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/delivery/on_unknown.hpp"
#include "botcore/limit/back_off.hpp"

namespace botcore::inline v0 {

class client;
class database;
class transaction;

/// How an outbox works off what is in it.
struct outbox_options {
  /// How long finished messages are kept, for whoever looks for them; by the runtime's clock.
  std::chrono::hours keep_finished{48};
  /// Chats that are sent to at the same time; at least 1.
  std::size_t side_by_side = 16;
  /// Between attempts at a message that surely was not sent.
  back_off_options delays{};
};

/// What became of a message.
enum class outbox_state : std::uint8_t { pending, sending, sent, refused, unknown };

/// Sends stored requests, in order within a chat, chats side by side.
///
/// A message is stored in the transaction of the rows that it belongs to, so it exists exactly when they do.
/// It goes out after the commit, and after a restart if need be. A message that surely was not sent is tried
/// again for ever; one that Telegram refused is marked and logged, and those after it go on. While the database is
/// not `writable()`, nothing is sent.
/// @par Thread safety  `start` and `stop` from the runtime's executor; `put` inside bodies of
/// `database::write`.
/// @par Lifetime       `stop` it before it is destroyed; its client and database must outlive it.
class BOTCORE_EXPORT outbox {
 public:
  outbox(runtime& runtime, database& store, client& client, outbox_options options = {});
  ~outbox();
  outbox(const outbox&) = delete;
  outbox& operator=(const outbox&) = delete;

  /// Makes the table, unless it is there. `start` does it too; needed only to `put` before.
  task<void> prepare();

  /// Begins to send, first what an earlier process left.
  task<void> start();

  /// Finishes the requests that are under way; the rest stays stored.
  task<void> stop();

  /// Stores `request` to be sent after the commit; returns its id.
  /// @throws error (errc::invalid_argument) for a request that surely would be refused, and for uploads: only a
  ///         file_id or a URL is sure to be there when the message goes out
  template <class Request>
  std::int64_t put(transaction& tx, const Request& request, on_unknown policy = on_unknown::give_up) {
    std::string chat;
    if constexpr (requires { request.chat_id; }) chat = to_json(request.chat_id);
    const api_request encoded = make_api_request(request);
    if (encoded.uploads()) refuse_upload();
    return put_encoded(tx, chat, encoded.method(), encoded.body(), policy);
  }

  /// Marks what waits or is being sent as `unknown`, so that it is not sent; gives how many messages that were. For a
  /// database that was brought back from an older copy, which cannot know what has been sent since.
  static std::int64_t give_up_unfinished(transaction& tx, std::int64_t bot_id);

  /// How many messages are in this state.
  static std::int64_t count(transaction& tx, std::int64_t bot_id, outbox_state state);

 private:
  [[noreturn]] static void refuse_upload();
  std::int64_t put_encoded(transaction& tx, std::string_view chat, std::string_view method,
                           std::string_view body, on_unknown policy);

  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
