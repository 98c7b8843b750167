/// @file
/// One update on its way through the router, and the short forms of answering it.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/logger.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/delivery/on_unknown.hpp"
#include "botcore/router/command.hpp"
#include "botcore/router/context_parts.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/updates/turn.hpp"

namespace botcore::inline v0 {

class client;

/// What a handler gets. Valid until the handler returns: do not keep references to it.
/// @par Thread safety  from its runtime's executor only.
class BOTCORE_EXPORT context {
 public:
  /// All of these must outlive the context.
  context(const api::Update& update, botcore::client& client, botcore::runtime& runtime,
          context_parts parts = {});
  /// For a turn of a lane, which the context holds until its end.
  context(std::shared_ptr<const update_turn> turn, botcore::client& client, botcore::runtime& runtime,
          context_parts parts);
  ~context();
  context(const context&) = delete;
  context& operator=(const context&) = delete;

  /// The update that is handled; the first one of an album.
  const api::Update& update() const noexcept { return *update_; }
  botcore::client& client() const noexcept { return client_; }
  botcore::runtime& runtime() const noexcept { return runtime_; }
  clock& time() const noexcept { return runtime_.time(); }
  /// Logs under category "handler", with the chat as the id.
  log_view log() const;

  /// The messages of the album that this turn is, in order; one without an album, none for an update without a message.
  std::vector<const api::Message*> album() const;

  /// The message of this update, or the one whose button was pressed; null when there is none.
  const api::Message* message() const noexcept;
  /// The text of that message, or empty.
  std::string_view text() const noexcept;
  /// @throws error (invalid_argument) when the update belongs to no chat.
  const api::Chat& chat() const;
  /// Who caused the update; a user without id and names when Telegram does not say.
  const api::User& sender() const noexcept;
  /// The data of the pressed button, or empty.
  std::string_view callback_data() const noexcept;
  /// The command that the message is; the name is empty when it is none.
  const command_call& command() const noexcept { return command_; }
  /// What follows the command, trimmed.
  std::string_view arguments() const noexcept { return command_.arguments; }

  /// Sends a text to this chat (and topic).
  /// @throws as `client::call`; error (invalid_argument) when the update belongs to no chat.
  task<api::Message> reply(std::string text);
  task<api::Message> reply(std::string text, api::InlineKeyboardMarkup keyboard);
  /// With a keyboard in place of the user's own (`reply_keyboard`), `remove_keyboard()` or `force_reply()`.
  task<api::Message> reply(std::string text, api::ReplyMarkup markup);
  /// The same with formatting, as `text_builder` makes it.
  task<api::Message> reply(formatted_text text);
  task<api::Message> reply(formatted_text text, api::InlineKeyboardMarkup keyboard);
  task<api::Message> reply(formatted_text text, api::ReplyMarkup markup);

  /// Sends a text and waits for the next message of the same person in this chat (and topic).
  ///
  /// The updates so far are committed as handled, and the chat goes on meanwhile; when the answer comes, this handler goes on
  /// with it: `update()`, `text()` and `commit` are the answer's from then on. A command is no answer: `/cancel` and any
  /// other one end the question. It does not outlive the process; who was asked is told after a restart, if the bot has
  /// a database. For conversations that have to last, see `dialogue`.
  /// @param limit  how long the person may take, by the runtime's clock; more than zero
  /// @return the answer, valid until the handler returns
  /// @throws ask_ended when there is no answer; let it pass, and the person is told. As `reply`, else.
  task<const api::Message*> ask(std::string text, std::chrono::milliseconds limit);
  task<const api::Message*> ask(std::string text, std::chrono::milliseconds limit,
                                api::InlineKeyboardMarkup keyboard);

  /// @name What is done together
  /// For bots with a database (`bot_options::store`).
  /// @{

  /// Runs `body(transaction&)` and gives what it returns. In one transaction are committed: its rows, what it sends by
  /// `reply(tx, …)`, what joined by `join_commit` (sessions do), and that this context's updates are handled. So what it
  /// does takes effect exactly once, whenever the process ends; the handler may be run again if it ends before.
  /// A handler that throws after a commit is not run again.
  ///
  /// `body` is as in `database::write`: it may be run again, and touches nothing but the transaction.
  /// @throws as `database::write`; error (invalid_argument) for a bot without a database
  template <class Body>
  task<std::invoke_result_t<Body&, transaction&>> commit(Body body);

  /// Stores a text for this chat (and topic), to be sent after the commit; gives its id in the outbox.
  /// @throws error (invalid_argument) when the update belongs to no chat, and for a transaction of another database
  std::int64_t reply(transaction& tx, std::string text, on_unknown policy = on_unknown::give_up);
  std::int64_t reply(transaction& tx, std::string text, api::InlineKeyboardMarkup keyboard,
                     on_unknown policy = on_unknown::give_up);
  std::int64_t reply(transaction& tx, formatted_text text, on_unknown policy = on_unknown::give_up);
  std::int64_t reply(transaction& tx, formatted_text text, api::InlineKeyboardMarkup keyboard,
                     on_unknown policy = on_unknown::give_up);

  /// Runs `part` at the end of every further commit of this context, after its body. When the handler returns and
  /// nothing was committed since, the bot commits once more.
  void join_commit(function<void(transaction&)> part);
  /// What joined is not committed: for routers, when a handler threw and somebody has dealt with that.
  void drop_joined() noexcept;

  /// Stores any message, to be sent after the commit.
  std::int64_t send(transaction& tx, const api::SendMessage& request,
                    on_unknown policy = on_unknown::give_up);

  /// Whether the bot has a database.
  bool has_store() const noexcept { return parts_.store != nullptr; }
  /// @throws error (invalid_argument) for a bot without a database
  database& store() const;
  key_value_store& values() const;

  /// What a bot calls when the handler has returned: commits what joined since the last commit. True when the updates
  /// are marked as handled with that, or were before.
  task<bool> finish();

  /// The turn of the lane that is handled now; null for a context of a bare update.
  const std::shared_ptr<const update_turn>& turn() const noexcept { return turn_; }
  /// True when the context's updates are committed as handled.
  bool settled() const noexcept { return settled_; }
  /// @}

  /// Sends a photo, or a file of any kind, to this chat (and topic); a caption may be empty.
  /// @throws as `reply`; error when the file cannot be read, or is too large
  task<api::Message> reply_photo(api::InputFile photo, std::string caption = {});
  task<api::Message> reply_document(api::InputFile document, std::string caption = {});

  /// Changes the text of the message whose button was pressed; without a keyboard its buttons go.
  /// A text that is there already is no error.
  task<void> edit(std::string text);
  task<void> edit(std::string text, api::InlineKeyboardMarkup keyboard);
  task<void> edit(formatted_text text);
  task<void> edit(formatted_text text, api::InlineKeyboardMarkup keyboard);

  /// Answers the pressed button: an empty text only ends its waiting, others are shown for a moment.
  /// A button pressed too long ago is no error. The router answers empty when a handler did not.
  task<void> answer(std::string text = {});
  /// Like `answer`, but shown in a window that the user has to close.
  task<void> answer_alert(std::string text);
  /// True when this update is no pressed button, or was answered.
  bool answered() const noexcept { return answered_; }

 private:
  /// Where an answer goes: this chat's topic, if it has topics.
  std::optional<std::int64_t> topic() const noexcept;
  api::SendMessage text_message(formatted_text text, const api::InlineKeyboardMarkup* keyboard) const;
  task<api::Message> send_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard);
  task<void> edit_text(formatted_text text, const api::InlineKeyboardMarkup* keyboard);
  task<void> answer_callback(std::string text, bool alert);
  std::int64_t store_text(transaction& tx, formatted_text text, const api::InlineKeyboardMarkup* keyboard,
                          on_unknown policy);
  friend class asking;

  task<const api::Message*> ask_text(std::string text, std::chrono::milliseconds limit,
                                     const api::InlineKeyboardMarkup* keyboard);
  /// Goes on with the turn's first update.
  void enter(std::shared_ptr<const update_turn> turn);
  /// The updates that the next commit marks as handled.
  std::vector<std::int64_t> marks() const;
  /// Runs in every commit after its body.
  void commit_rest(transaction& tx, const std::vector<std::int64_t>& marks);
  /// The commit is there.
  void settle(const std::vector<std::int64_t>& marks);

  std::shared_ptr<const update_turn> turn_;                 // null: made of a bare update
  std::vector<std::shared_ptr<const update_turn>> former_;  // whose messages handlers may still look at
  const api::Update* update_;
  botcore::client& client_;
  botcore::runtime& runtime_;
  context_parts parts_;
  std::vector<function<void(transaction&)>> joined_;
  command_call command_;
  bool answered_ = true;
  bool settled_ = false;
  bool joined_since_ = false;      // since the last commit
  std::string answered_question_;  // its key; empty: none, or committed
};

template <class Body>
task<std::invoke_result_t<Body&, transaction&>> context::commit(Body body) {
  using result = std::invoke_result_t<Body&, transaction&>;
  database& used = store();
  const std::vector<std::int64_t> handled = marks();
  if constexpr (std::is_void_v<result>) {
    const auto whole = [&](transaction& tx) {
      body(tx);
      commit_rest(tx, handled);
    };
    co_await used.write(whole);
    settle(handled);
  } else {
    const auto whole = [&](transaction& tx) {
      result made = body(tx);
      commit_rest(tx, handled);
      return made;
    };
    result made = co_await used.write(whole);
    settle(handled);
    co_return made;
  }
}

}  // namespace botcore::inline v0
