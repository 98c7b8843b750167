/// @file
/// The schedules behind the reminders, the messages that they send, and the Done button under them.
#pragma once

#include <cstdint>
#include <string>

#include "botcore/api/fwd.hpp"
#include "botcore/bot.hpp"
#include "botcore/core/task.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/key_value_space.hpp"
#include "botcore/storage/transaction.hpp"

#include "store.hpp"

namespace reference_bot {

class reminders {
 public:
  /// All of these must outlive it. Defines the scheduler's job, so it is made before the scheduler starts.
  reminders(botcore::runtime& runtime, store& store, botcore::scheduler& scheduler, botcore::bot& bot);

  /// Sets the daily reminders of an activity, in place of those that it had.
  void reschedule(botcore::transaction& tx, const activity& reminded);

  /// Reminders of this chat are in this language from now on: that of who set them last.
  void speak(botcore::transaction& tx, std::int64_t chat, const std::string& language);

  /// Sets all reminders of a chat anew, after its zone or its hours changed.
  void reschedule_chat(botcore::transaction& tx, std::int64_t chat);

  /// Takes away what would remind of an activity.
  void cancel(botcore::transaction& tx, std::int64_t activity_id);

  /// Adds what happens when somebody presses a Done button.
  void add_buttons(botcore::router& router);

 private:
  botcore::task<> note_done(botcore::context& ctx, std::int64_t activity_id, std::int64_t occurrence_id);
  void remind(botcore::transaction& tx, const botcore::occurrence& due);

  botcore::runtime& runtime_;
  store& store_;
  botcore::scheduler& scheduler_;
  botcore::outbox& outbox_;
  botcore::key_value_space<> languages_;  // of chats
};

}  // namespace reference_bot
