/// @file
/// An offline Telegram on loopback: a Bot API server for bots, a web chat for people, controls for tests.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/sandbox/fault.hpp"
#include "botcore/sandbox/people.hpp"

namespace botcore::inline v0::sandbox {

/// The people who are there unless told otherwise: Alice (en), Boris (ru) and Carol (de).
BOTCORE_EXPORT std::vector<test_user> default_users();

/// The groups that are there unless told otherwise: one.
BOTCORE_EXPORT std::vector<test_group> default_groups();

/// What the server is like; all of it has a default.
struct server_options {
  /// A loopback address: the chat has no log-in.
  std::string address = "127.0.0.1";
  /// Zero: the system picks a free one.
  std::uint16_t port = 0;
  /// What the bot must show. Digits, a colon, and at least 30 letters, digits, "_" or "-"; the digits are the
  /// bot's id.
  std::string token = "1000001:sandbox-token-no-secret-at-all";
  std::string bot_name = "Sandbox bot";
  /// Without "@"; ends with "bot".
  std::string bot_username = "sandbox_bot";
  std::vector<test_user> users = default_users();
  std::vector<test_group> groups = default_groups();
  /// As bots are by default: in groups the bot sees commands and replies to itself only.
  bool privacy_mode = true;
  /// How long after the press of a button it can be answered, by the runtime's clock.
  std::chrono::seconds callback_query_lifetime = std::chrono::seconds(60);
  /// The first update's id; they count up from here.
  std::int64_t first_update_id = 700000001;
  /// The largest photo and the largest file that the bot may send, and the largest that it may fetch: what
  /// api.telegram.org allows. Zero: no limit.
  std::size_t max_photo_bytes = std::size_t(10) * 1024 * 1024;
  std::size_t max_upload_bytes = std::size_t(50) * 1024 * 1024;
  std::size_t max_download_bytes = std::size_t(20) * 1024 * 1024;
  /// Files are kept in memory; when they are more than this together, the bytes of the oldest are let go.
  /// Zero: no limit.
  std::size_t max_file_bytes = std::size_t(512) * 1024 * 1024;
};

/// Speaks the Bot API to one bot, strictly, and shows its chats on a web page.
///
/// Dates come from `runtime.time()`; the time-outs of long polls and the limits of the waits below are real
/// time.
/// @par Thread safety  from the runtime's executor only.
/// @see https://core.telegram.org/bots/api
class BOTCORE_EXPORT server {
 public:
  /// @throws error (invalid_configuration) when an option cannot be.
  explicit server(runtime& runtime, server_options options = server_options());
  ~server();
  server(const server&) = delete;
  server& operator=(const server&) = delete;

  /// Begins to accept connections.
  /// @throws error when the address cannot be used: taken, for one.
  void listen();
  std::uint16_t port() const;
  /// The API root to give to a bot, such as "http://127.0.0.1:40123".
  std::string url() const;
  /// The page of the web chat.
  std::string chat_url() const;
  const server_options& options() const noexcept;
  /// Ends every connection and waits until all is over.
  task<void> stop();

  /// Lets the page, and `POST /sandbox/advance`, move the time on. `control` returns when the clock shows
  /// `target` and all that this caused has happened; it is not called again before. Without one the page
  /// shows no such control.
  void set_time_control(function<task<void>(system_time target)> control);

  /// @name What people do
  /// @{

  /// Says something in the private chat of `user` (`chat` is the user's id) or in a group; returns the
  /// message's id. `reply_to` is a message of that chat, zero for none.
  /// @throws error (invalid_argument) for an unknown user, chat or message, or an empty text.
  std::int64_t send(std::int64_t user, std::int64_t chat, std::string_view text, std::int64_t reply_to = 0);
  /// Says something in a topic of a group, see `open_topic`.
  std::int64_t send_in_topic(std::int64_t user, std::int64_t chat, std::int64_t topic, std::string_view text,
                             std::int64_t reply_to = 0);
  /// Opens a topic in a group, which is a forum from then on; returns the topic's id, its `message_thread_id`.
  std::int64_t open_topic(std::int64_t user, std::int64_t chat, std::string_view name);
  /// Sends a photo: the bytes of a PNG, JPEG, GIF or WebP.
  /// @throws error (invalid_argument) as `send` does, and for bytes that are none of these.
  std::int64_t send_photo(std::int64_t user, std::int64_t chat, std::string bytes,
                          std::string_view caption = {}, std::int64_t reply_to = 0);
  /// Sends a file of any kind, which must not be empty.
  std::int64_t send_document(std::int64_t user, std::int64_t chat, std::string name, std::string bytes,
                             std::string_view caption = {}, std::int64_t reply_to = 0);
  /// Sends 2 to 10 photos as one album, which reaches the bot as so many messages with one `media_group_id`; the caption
  /// is the first one's. Returns the ids of the messages.
  std::vector<std::int64_t> send_album(std::int64_t user, std::int64_t chat, std::vector<std::string> photos,
                                       std::string_view caption = {}, std::int64_t topic = 0);
  /// Reacts to a message by an emoji, in place of an earlier reaction; an empty one takes that back. Bots are told only
  /// when they ask for "message_reaction".
  void react(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view emoji);
  /// Changes what `user` said, or the caption of a file.
  void edit(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view text);
  /// Presses the button with this callback data, or else this label; returns the callback query's id.
  /// @throws error (invalid_argument) when there is no such button, naming those that are.
  std::string press(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view button);
  /// Types the bot's name and a query, in no chat in particular; returns the inline query's id. `offset` is what the bot
  /// gave as `next_offset` with the results before.
  std::string ask_inline(std::int64_t user, std::string_view query, std::string_view offset = {});
  /// From now on the bot cannot write to `user`, or can again.
  void block(std::int64_t user, bool blocked = true);
  /// @}

  /// @name What there is to see
  /// @{

  /// Everything said in a chat, deleted messages included, oldest first.
  std::vector<chat_message> transcript(std::int64_t chat) const;
  /// The bytes of a file that was sent; see `chat_file::file_id`.
  /// @throws error (invalid_argument) when there is none, or its bytes are not there any more.
  std::string file(std::string_view file_id) const;
  /// How the bot answered presses of buttons, oldest first.
  const std::vector<callback_answer>& callback_answers() const noexcept;
  /// How the bot answered inline queries, oldest first.
  const std::vector<inline_answer>& inline_answers() const noexcept;
  /// How often the bot called a method, failed calls included; "download" counts downloads of files, "webhook" updates
  /// that were brought to the bot's webhook, or tried to.
  std::size_t calls(std::string_view method) const;
  /// Updates that the bot has not confirmed yet.
  std::size_t pending_updates() const noexcept;
  /// @}

  /// @name Waiting for the bot
  /// Every wait ends with an error (timed_out) after `limit` of real time.
  /// @{

  /// The next message of the bot in `chat` that no earlier call has given; each is given once, in order.
  task<chat_message> next_message(std::int64_t chat,
                                  std::chrono::milliseconds limit = std::chrono::seconds(10));
  /// Waits until the bot has sent `count` messages in all chats together.
  task<void> messages(std::size_t count, std::chrono::milliseconds limit = std::chrono::seconds(10));
  /// The answer to a callback query.
  task<callback_answer> answer(std::string query_id,
                               std::chrono::milliseconds limit = std::chrono::seconds(10));
  /// Waits until `condition` holds; asks it after everything that happens.
  task<void> until(function<bool()> condition, std::chrono::milliseconds limit = std::chrono::seconds(10));
  /// @}

  /// @name What goes wrong
  /// @{

  /// Puts an update of the caller's own making into the queue; returns its id. Without "update_id" it gets
  /// the next one. What is no JSON object is delivered as it is, once, since nobody could confirm it.
  std::int64_t push_update(std::string_view json);
  /// The next `times` calls of `method` go wrong: "" for any, "download" for the download of a file, "webhook" for an
  /// update that is brought to the webhook: `cut_connection` keeps it back, `lose_answer` brings it and believes that it
  /// did not arrive. It is brought again later.
  void fail_next(std::string_view method, fault how, std::size_t times = 1);
  /// @}

 private:
  class parts;
  std::unique_ptr<parts> parts_;
};

}  // namespace botcore::inline v0::sandbox
