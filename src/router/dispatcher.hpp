/// @file
/// From a lane to a handler and back: attempts, dead letters, and the mark that an update is handled.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/ask_ended.hpp"
#include "botcore/router/context_parts.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/turn.hpp"

namespace botcore::inline v0 {

class asked_questions;
class client;
class context;
class router;

/// Handles the turns of a bot's lanes.
class dispatcher {
 public:
  /// All must outlive it.
  dispatcher(runtime& runtime, client& client, router& routes) noexcept
      : runtime_(runtime), client_(client), routes_(routes) {}

  /// What the contexts are given from now on.
  void set_parts(const context_parts& parts) noexcept { parts_ = parts; }
  /// Null: handlers cannot ask.
  void set_questions(asked_questions* questions, std::function<ask_texts(const context&)> texts) {
    questions_ = questions;
    texts_ = std::move(texts);
  }

  /// From now on nothing is tried again, until `begin`: what waits for that stays stored.
  void stop();
  void begin() noexcept { stopping_ = false; }

  /// @throws what a handler threw when there is no inbox that could keep the update; cancellation
  task<void> handle(std::shared_ptr<const update_turn> turn, lane_hold& hold);

 private:
  struct outcome {
    std::exception_ptr failure;
    bool settled = false;  // it is marked as handled
    bool asked = false;    // and has gone on with another turn than its first
    std::shared_ptr<const update_turn> last;
  };

  task<outcome> attempt(std::shared_ptr<const update_turn> turn, lane_hold& hold);
  /// False when the bot stops meanwhile.
  task<bool> pause(std::chrono::milliseconds duration);
  task<void> run(context& ctx);
  task<void> tell(context& ctx, std::string text);
  ask_texts texts_of(const context& ctx) const;
  /// Whether an update that killed processes before may be handled once more.
  task<bool> may_begin(const update_turn& turn);
  template <class Write>
  task<bool> patiently(const update_turn& turn, const char* doing, Write& write);
  task<void> give_up(const update_turn& turn, std::string why, std::int64_t attempts);

  runtime& runtime_;
  client& client_;
  router& routes_;
  context_parts parts_;
  std::list<wakeup> pauses_;
  bool stopping_ = false;
  asked_questions* questions_ = nullptr;
  std::function<ask_texts(const context&)> texts_;
};

}  // namespace botcore::inline v0
