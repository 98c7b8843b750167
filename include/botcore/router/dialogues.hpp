/// @file
/// The dialogues of a bot: who is in which, what comes back to it, /cancel and time-outs.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/inline_keyboard.hpp"
#include "botcore/router/session_slot.hpp"

namespace botcore::inline v0 {

class any_dialogue;
class dialogue_slot;
class next;
class router;

/// What dialogues say of themselves.
enum class dialogue_notice : std::uint8_t {
  cancelled,     ///< after /cancel
  timed_out,     ///< the answer came too late
  changed,       ///< what is stored cannot be read any more
  stale_button,  ///< a button of an earlier question, or of somebody else's
  not_a_text,    ///< a picture, say, where an answer is read from text
  wrong_answer,  ///< an answer that is no number, no date …: the problem is given
};

/// How dialogues behave.
struct dialogues_options {
  /// How long an answer may take; zero: for ever.
  std::chrono::milliseconds timeout = std::chrono::minutes(30);
  /// The command that ends a dialogue.
  std::string cancel_command = "cancel";
  /// Says a notice in the words, or the language, of the bot; `problem` is "is not a whole number" for `wrong_answer`
  /// and empty otherwise. An empty text says nothing. Without it, in English.
  function<task<std::string>(context&, dialogue_notice, std::string problem)> say;
};

/// Keeps the dialogues of a bot, one at a time for each person in each topic of each chat.
///
/// It looks at every message and pressed button before the routes do: an answer goes to the dialogue, commands and
/// everything else go on. Make it before the routes, and the dialogues after it.
/// @par Lifetime  at one address, as long as the router routes; dialogues as well.
class BOTCORE_EXPORT dialogues {
 public:
  explicit dialogues(router& routes, dialogues_options options = {});
  ~dialogues();
  dialogues(const dialogues&) = delete;
  dialogues& operator=(const dialogues&) = delete;

  /// @cond
  const dialogues_options& options() const noexcept { return options_; }
  void add(any_dialogue& made);
  /// The slot of an update on its way. @throws error (errc::invalid_argument) when it has none
  dialogue_slot& slot_of(context& ctx);
  task<void> say(context& ctx, dialogue_notice what, std::string problem = {});
  /// @endcond

 private:
  task<void> handle(context& ctx, next go_on);
  task<bool> answered(context& ctx, std::shared_ptr<dialogue_slot> slot);
  task<void> cancel(context& ctx, std::shared_ptr<dialogue_slot> slot);
  task<void> begin_anew(context& ctx, std::shared_ptr<dialogue_slot> slot, std::string why);
  task<void> commit(context& ctx, std::shared_ptr<dialogue_slot> slot);

  const dialogues_options options_;
  session_place place_;
  std::map<std::string, any_dialogue*, std::less<>> known_;
  std::map<const context*, std::shared_ptr<dialogue_slot>> present_;  // of the updates that are on their way
};

}  // namespace botcore::inline v0
