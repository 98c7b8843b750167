/// @file
/// What a step of a dialogue may do: say something, and go on, stay or finish.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/router/inline_keyboard.hpp"
#include "botcore/router/session_slot.hpp"

namespace botcore::inline v0 {

/// A text of a dialogue: plain or formatted.
class BOTCORE_EXPORT dialogue_text {
 public:
  dialogue_text(const char* text);     // NOLINT(google-explicit-constructor)
  dialogue_text(std::string text);     // NOLINT(google-explicit-constructor)
  dialogue_text(formatted_text text);  // NOLINT(google-explicit-constructor)
  formatted_text text;
};

/// @cond
/// Where a dialogue stands, as it is stored.
struct BOTCORE_EXPORT dialogue_record {
  std::string dialogue;
  std::int64_t version = 0;
  std::string state;          // its name
  std::string fields;         // encoded
  std::string token;          // in the data of the buttons of this step
  std::int64_t deadline = 0;  // milliseconds since 1970; zero: none
};

/// The record of one person on its way to the next commit.
class BOTCORE_EXPORT dialogue_slot final : public session_slot {
 public:
  std::optional<dialogue_record> record;
  bool changed = false;
  bool unreadable = false;  ///< what was stored is kept aside

  /// Sent in the next commit.
  void say(dialogue_text text, inline_keyboard buttons, bool question);
  /// Runs in the next commit.
  void with(function<void(transaction&)> part);
  /// Back to `before`, and nothing said or written.
  void undo(std::optional<dialogue_record> before);
  bool has_work() const noexcept { return changed || !messages_.empty() || !parts_.empty(); }

 protected:
  void decode(std::string_view stored) override;
  std::optional<std::string> encode() const override;
  void join(context& ctx, transaction& tx) override;
  void committed() override;

 private:
  struct message {
    formatted_text text;
    inline_keyboard buttons;
    bool question = false;
  };
  std::vector<message> messages_;
  std::vector<function<void(transaction&)>> parts_;
};
/// @endcond

/// One step of a dialogue, for as long as its handler runs.
///
/// What it says, what it writes and where it goes are one commit, together with what the handler commits by
/// `ctx().commit`, or else when the handler has returned. A handler that throws leaves everything as it was.
class BOTCORE_EXPORT dialogue_turn {
 public:
  /// @cond
  dialogue_turn(context& ctx, dialogue_slot& slot) noexcept : ctx_(ctx), slot_(slot) {}
  /// @endcond

  context& ctx() const noexcept { return ctx_; }
  /// What was answered: the text, or the data of the button.
  std::string_view answer() const noexcept;

  /// Says something.
  void say(dialogue_text text);
  /// Runs `part(transaction&)` in the commit of this step. It may run again, as bodies of transactions do.
  void with(function<void(transaction&)> part) { slot_.with(std::move(part)); }
  /// The same question once more: says what was wrong with the answer. Buttons of the question keep working.
  void stay(dialogue_text text) { say(std::move(text)); }
  /// Ends the dialogue.
  void finish();
  void finish(dialogue_text text);

 protected:
  /// @cond
  void enter(std::string_view dialogue, std::int64_t version, std::string_view state, std::string fields,
             std::chrono::milliseconds timeout);
  void ask(dialogue_text text, const inline_keyboard& answers);
  /// @endcond

 private:
  context& ctx_;
  dialogue_slot& slot_;
};

}  // namespace botcore::inline v0
