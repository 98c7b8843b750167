/// @file
/// "Really?" with two buttons, once, and only for the person who was asked.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

class context;
class router;

/// What a confirm dialog says.
struct confirm_words {
  std::string yes = "Yes";
  std::string no = "No";
  std::string declined = "Cancelled.";                            ///< in place of the question after "no"
  std::string not_yours = "This question is for somebody else.";  ///< to others who press
  std::string answered_already = "This question is answered already.";  ///< to a second press
};

/// Asks before something that cannot be undone. What it is about travels in the buttons, so they work after a restart.
///
/// For a bot with a database, the answer is remembered in the commit of the handler (for 48 hours), so two quick presses
/// are one answer also over a restart; without one, in memory.
/// @par Lifetime  at one address, as long as the router routes.
class BOTCORE_EXPORT confirm_dialog {
 public:
  using handler = function<task<void>(context&, std::string about)>;

  /// Runs `confirmed` after "yes", with what `ask` was given; it says by `ctx.edit` what was done, which takes the
  /// buttons away. Takes the buttons whose data begins with `prefix` and a colon.
  /// @throws error (errc::invalid_argument) for a prefix that is empty, longer than 24 bytes or has a colon
  confirm_dialog(router& routes, std::string prefix, handler confirmed);
  confirm_dialog(const confirm_dialog&) = delete;
  confirm_dialog& operator=(const confirm_dialog&) = delete;

  /// Other words, or those of the language of whoever is there.
  confirm_dialog& words(confirm_words always);
  confirm_dialog& words(function<task<confirm_words>(context&)> of);

  /// Asks whoever caused the update. `about` is an id, say.
  /// @throws error (errc::invalid_argument) when it does not fit into the buttons: 64 bytes together with the prefix and
  ///         16 more
  task<void> ask(context& ctx, formatted_text question, std::string about = {});
  task<void> ask(context& ctx, std::string question, std::string about = {}) {
    return ask(ctx, formatted_text(std::move(question)), std::move(about));
  }

 private:
  task<void> pressed(context& ctx);
  task<confirm_words> words_for(context& ctx) const;
  task<bool> is_answered(context& ctx, const std::string& key);
  void mark(context& ctx, const std::string& key);

  const std::string prefix_;
  const handler confirmed_;
  function<task<confirm_words>(context&)> words_;
  std::deque<std::string> recent_;  // questions answered, where there is no database
};

}  // namespace botcore::inline v0
