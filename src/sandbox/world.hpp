/// @file
/// The sandbox's small Telegram: people, chats, messages. A state machine without sockets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/function.hpp"
#include "botcore/sandbox/people.hpp"

#include "command_lists.hpp"
#include "event_feed.hpp"
#include "file_store.hpp"
#include "formatted_text.hpp"
#include "media.hpp"
#include "outgoing_media.hpp"
#include "update_queue.hpp"
#include "webhook_state.hpp"

namespace botcore::inline v0::sandbox {

/// A message as it is kept. Deleted ones stay, marked.
struct message {
  std::int64_t id = 0;
  std::int64_t chat_id = 0;
  std::int64_t from = 0;
  system_time date;
  std::optional<system_time> edited;
  formatted_text content;
  std::vector<media> shown;     ///< one at most, but in paid media; with it, `content` is the caption
  std::string album;            ///< media_group_id; empty: stands alone
  std::int64_t star_count = 0;  ///< the price of paid media; zero: it costs nothing
  bool caption_above = false;
  boost::json::object keyboard;  ///< InlineKeyboardMarkup; empty: none
  std::int64_t reply_to = 0;     ///< zero: answers none
  std::int64_t topic = 0;        ///< message_thread_id; zero: in no topic
  std::string opens_topic;  ///< the name of the topic that this service message opens; empty: another message
  std::map<std::int64_t, std::string> reactions;  ///< emoji by the ids of users
  bool silent = false;
  bool deleted = false;
};

struct chat {
  std::int64_t id = 0;
  std::string title;                   ///< of a group
  bool forum = false;                  ///< has topics
  bool group = false;                  ///< a supergroup; else the private chat with the user of this id
  bool blocked = false;                ///< the user does not want to hear from the bot
  std::vector<message> messages;       ///< ids ascend
  boost::json::object reply_keyboard;  ///< ReplyKeyboardMarkup; empty: none
};

/// A press of a button that the bot may answer.
struct callback_query {
  std::int64_t user = 0;
  std::int64_t chat_id = 0;
  std::int64_t message_id = 0;
  std::string data;
  system_time asked;
};

/// What the bot wants to say, checked and parsed.
struct outgoing {
  formatted_text content;
  std::vector<media> shown;
  std::string album;
  std::int64_t star_count = 0;
  bool caption_above = false;
  boost::json::object markup;  ///< any of the four kinds; empty: none
  std::int64_t reply_to = 0;
  std::int64_t topic = 0;  ///< zero: that of the message answered, if any
  bool silent = false;
};

struct world_options {
  test_user bot;
  std::vector<test_user> users;
  std::vector<test_group> groups;
  bool privacy_mode = true;
  std::chrono::seconds callback_query_lifetime = std::chrono::seconds(60);
  std::int64_t first_update_id = 1;
  file_limits limits;
  std::size_t max_file_bytes = 0;  ///< kept in memory; zero: no limit
};

/// A file in a person's hands.
struct person_file {
  file_kind kind = file_kind::document;  ///< photo or document
  std::string name;
  std::string bytes;
};

/// What people and the bot do is in world_people.cpp and world.cpp.
///
/// People act through functions that throw `error` (invalid_argument), the bot through ones that throw
/// `refused`.
class world {
 public:
  world(clock& clock, world_options options);

  /// Called after each event and each queued update.
  void observe(function<void()> changed) { changed_ = std::move(changed); }

  /// @name People
  /// @{
  const message& say(std::int64_t user, std::int64_t chat, std::string_view text, std::int64_t reply_to,
                     std::int64_t topic = 0);
  /// Sends a photo or a document; `text` is its caption.
  const message& say(std::int64_t user, std::int64_t chat, person_file file, std::string_view text,
                     std::int64_t reply_to);
  /// Sends photos as one album; `text` is the caption of the first. Returns the ids of the messages.
  std::vector<std::int64_t> say_album(std::int64_t user, std::int64_t chat, std::vector<std::string> photos,
                                      std::string_view text, std::int64_t topic);
  /// Opens a topic in a group, which is a forum from then on; returns the message that says so, whose id is the topic's.
  const message& open_topic(std::int64_t user, std::int64_t chat, std::string_view name);
  /// Replaces the user's reaction to a message; an empty one takes it back.
  void react(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view emoji);
  /// Changes a text, or the caption of a file.
  void change(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view text);
  /// Returns the callback query's id.
  std::string press(std::int64_t user, std::int64_t chat, std::int64_t message, std::string_view button);
  /// Returns the inline query's id.
  std::string ask_inline(std::int64_t user, std::string_view query, std::string_view offset);
  void block(std::int64_t user, bool blocked);
  std::int64_t push_update(std::string_view json);
  /// @}

  /// @name The bot
  /// @{
  const message& send(std::int64_t chat, outgoing what);
  const message& edit(std::int64_t chat, std::int64_t message, outgoing what);
  /// An identifier for messages that belong together.
  std::string new_album() { return std::to_string(next_album_++); }
  void remove(std::int64_t chat, std::int64_t message);
  void answer(callback_answer answer, std::string_view url);
  void answer(inline_answer answer);
  void set_commands(const boost::json::array& commands, const boost::json::object& scope,
                    std::string_view language);
  void show_action(std::int64_t chat, std::string_view action);
  void set_webhook(webhook_settings settings);
  /// The chat that the bot names. @throws refused when there is none, or it may not write there.
  const chat& reachable(std::int64_t chat) const;
  /// The topic that the bot names, zero for none. @throws refused when there is none.
  std::int64_t reachable_topic(std::int64_t chat, std::int64_t topic) const;
  /// @}

  /// An update could not be brought to the webhook.
  void webhook_failed(std::string what) { webhook_.failed(now(), std::move(what)); }

  /// Tells the pages that the time was moved.
  void time_moved();

  const test_user& bot() const noexcept { return options_.bot; }
  bool privacy_mode() const noexcept { return options_.privacy_mode; }
  const std::vector<test_user>& users() const noexcept { return options_.users; }
  const test_user* find_user(std::int64_t id) const noexcept;
  const std::map<std::int64_t, chat>& chats() const noexcept { return chats_; }
  const chat* find_chat(std::int64_t id) const noexcept;
  const message* find_message(std::int64_t chat, std::int64_t id) const noexcept;
  const std::vector<callback_answer>& answers() const noexcept { return answers_; }
  const std::vector<inline_answer>& inline_answers() const noexcept { return inline_answers_; }
  std::size_t messages_by_bot() const noexcept { return by_bot_; }
  const command_lists& commands() const noexcept { return commands_; }
  const event_feed& events() const noexcept { return events_; }
  update_queue& updates() noexcept { return updates_; }
  const update_queue& updates() const noexcept { return updates_; }
  const webhook_state& webhook() const noexcept { return webhook_; }
  file_store& files() noexcept { return files_; }
  const file_store& files() const noexcept { return files_; }
  const file_limits& limits() const noexcept { return options_.limits; }
  system_time now() const noexcept { return clock_.system_now(); }

 private:
  chat& chat_of(std::int64_t user, std::int64_t id);
  message* find(std::int64_t chat, std::int64_t id);
  message& own_message(std::int64_t user, std::int64_t chat, std::int64_t id);
  const message& said(chat& where, std::int64_t user, outgoing what);
  outgoing with_file(person_file file, std::string_view text);
  void check_topic(std::int64_t chat, std::int64_t topic) const;
  message& add(chat& where, std::int64_t from, outgoing what);
  bool bot_sees(const chat& where, const message& what) const;
  void publish(std::string_view type, boost::json::object event);
  void publish_message(std::string_view type, const message& what);
  void queue(std::string_view type, boost::json::object content);
  void apply_reply_keyboard(chat& where, const boost::json::object& markup);

  clock& clock_;
  world_options options_;
  std::map<std::int64_t, chat> chats_;
  std::map<std::string, callback_query, std::less<>> queries_;
  std::vector<callback_answer> answers_;
  std::map<std::string, std::pair<std::int64_t, system_time>, std::less<>>
      inline_queries_;  // who asked, and when
  std::vector<inline_answer> inline_answers_;
  command_lists commands_;
  event_feed events_;
  update_queue updates_;
  webhook_state webhook_;
  file_store files_;
  function<void()> changed_;
  std::int64_t next_private_message_ = 1;  // private chats share one counter, as the real ones do
  std::uint64_t next_query_ = 4200000000001;
  std::uint64_t next_album_ = 13500000000000001;
  std::size_t by_bot_ = 0;
};

}  // namespace botcore::inline v0::sandbox
