/// @file
/// The handlers that wait for a person's answer, and who that is.
#pragma once

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/ask_ended.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/turn.hpp"

namespace botcore::inline v0 {

class context;
class key_value_store;
class transaction;

/// Who is asked, and where.
struct asked_person {
  lane_key lane;
  std::int64_t user = 0;
  auto operator<=>(const asked_person&) const = default;
};

/// The person whose message the update is; none for updates that answer no question.
std::optional<asked_person> answering_person(const api::Update& update);

/// Keeps one question for each person in each lane.
///
/// A handler that asks lets go of its lane and sleeps. The turn that brings the answer holds the lane for it until it
/// asks again or returns; so does a visit to the lane when the time is over.
class asked_questions {
 public:
  /// `values` may be null: then nobody is told after a restart.
  asked_questions(runtime& runtime, lanes& work, key_value_store* values);
  ~asked_questions();

  /// Reads who was asked when an earlier process ended.
  task<void> start();

  /// Ends all questions.
  void stop();

  /// Whether this turn is the answer to a question, or ends one. When it answers, the handler that asked takes it over, and
  /// the task returns true when that handler has returned or asks again.
  task<bool> answered_by(std::shared_ptr<const update_turn> turn);

  /// True, once, for a person who was asked by an earlier process.
  bool was_forgotten(const asked_person& person);

  /// Waits for the answer to what `ctx` just asked; `hold` is that of the handler's first turn.
  task<void> wait(context& ctx, asked_person person, std::chrono::milliseconds limit);

  /// @name A handler, from its first turn to its end
  /// @{
  class handling {
   public:
    explicit handling(lane_hold& hold) : hold_(hold) {}
    ~handling();
    handling(const handling&) = delete;
    handling& operator=(const handling&) = delete;

   private:
    friend class asked_questions;
    lane_hold& hold_;
    wakeup* waiting_ = nullptr;  // the turn that holds the lane for this handler now
  };
  /// @}

  /// Marks in `tx` that this person is asked, for after a restart; and that the question is over.
  void remember(transaction& tx, const asked_person& person, std::chrono::milliseconds limit) const;
  void forget(transaction& tx, const asked_person& person) const;

  std::size_t size() const noexcept { return asked_.size(); }

 private:
  struct question;

  task<void> hand_over(std::shared_ptr<question> asked, std::shared_ptr<const update_turn> answer,
                       std::optional<ask_end> end);

  runtime& runtime_;
  lanes& work_;
  key_value_store* values_;
  std::map<asked_person, std::shared_ptr<question>> asked_;
  std::set<std::string> forgotten_;
  bool stopping_ = false;
};

}  // namespace botcore::inline v0
