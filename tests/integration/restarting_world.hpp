/// @file
/// A Telegram and a database file that stay while bots come and go.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "botcore/storage/key_value_space.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "contract/database_fixture.hpp"
#include "support/telegram_world.hpp"

namespace botcore::test {

/// The group of the sandbox's default cast.
inline const std::int64_t group = sandbox::default_groups().at(0).id;

/// What a person sees of a message: "Really? [Yes, No]", a row of buttons in each pair of brackets.
inline std::string shown(const sandbox::chat_message& message) {
  std::string all = message.text;
  for (const auto& row : message.buttons) {
    std::string labels;
    for (const auto& button : row) labels += (labels.empty() ? "" : ", ") + button.label;
    all += " [" + labels + "]";
  }
  return all;
}

/// Serves a `Bot`, which has a member `bot` and is made of a `telegram_world&`, `bot_options` and what `start` is given.
template <class Bot>
struct restarting_world : telegram_world {
  using telegram_world::telegram_world;
  ~restarting_world() { stop(); }

  /// Ends the bot that serves, if any, and serves another one on the same file.
  template <class... Arguments>
  void start(Arguments&&... arguments) {
    stop();
    store.emplace(ground, folder.file("bot.db"));
    bot_options options = options_for_bot();
    options.store = &*store;
    options.drain_limit =
        std::chrono::milliseconds(50);  // of real time: handlers sleep by a clock that stands still
    made = std::make_unique<Bot>(*this, std::move(options), std::forward<Arguments>(arguments)...);
    served = std::make_unique<serving<botcore::bot>>(*this, made->bot);
  }

  void stop() {
    served.reset();
    made.reset();
    store.reset();
  }

  /// Says something and gives the bot's next message in that chat, as `shown`.
  std::string say(std::string_view text, std::int64_t user = alice, std::int64_t chat = 0) {
    telegram.send(user, chat == 0 ? user : chat, text);
    return shown(next(chat == 0 ? user : chat));
  }

  /// Presses a button of the last message in a chat that has some, and gives what the press was answered with.
  std::string press(std::string_view label, std::int64_t user = alice, std::int64_t chat = 0) {
    const std::int64_t in = chat == 0 ? user : chat;
    std::int64_t message = 0;
    for (const auto& one : telegram.transcript(in)) {
      if (!one.buttons.empty()) message = one.id;
    }
    return run(context, telegram.answer(telegram.press(user, in, message, label))).text;
  }

  /// What is stored in a namespace, by key.
  std::vector<std::string> keys(const std::string& space) {
    return run(context, made->bot.values().keys(space, ""));
  }

  temporary_folder folder;
  std::optional<sqlite_database> store;
  std::unique_ptr<Bot> made;
  std::unique_ptr<serving<botcore::bot>> served;
};

}  // namespace botcore::test
