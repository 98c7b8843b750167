/// @file
/// The handlers that wait for a person's answer, and whose answer that is.
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
#include "botcore/updates/lane_key.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/turn.hpp"

namespace botcore::inline v0 {

class asking;
class context;
class key_value_store;
class transaction;

/// Who is asked, and where.
struct asked_person {
  lane_key lane;
  std::int64_t user = 0;
  auto operator<=>(const asked_person&) const = default;
};

/// Who did what the update tells of; none when Telegram does not say.
std::optional<asked_person> person_in(const api::Update& update);

/// A question that waits for its answer.
struct open_question {
  asked_person person;
  wakeup over;                                // there is an answer, or an end
  std::shared_ptr<const update_turn> answer;  // also of /cancel
  std::optional<ask_end> end;
  std::shared_ptr<wakeup> holder;  // whoever has the lane for the handler now
};

/// All open questions of a bot: one for each person in each lane.
///
/// A handler that asks lets go of its lane and sleeps. The turn that brings the answer holds the lane for it until it asks
/// again or returns; so does a visit to the lane when the time is over.
class asked_questions {
 public:
  /// `values` may be null: then nobody is told after a restart.
  asked_questions(runtime& runtime, lanes& work, key_value_store* values)
      : runtime_(runtime), work_(work), values_(values) {}

  /// Reads who was asked when an earlier process ended.
  task<void> start();
  /// Ends all questions.
  void stop();

  /// The bot's name, which decides whether a command is for it.
  void set_username(std::string username) { username_ = std::move(username); }

  /// True when the turn was the answer to a question, or its /cancel: then the handler that had asked has handled it, and
  /// has returned or asks again. Another command ends the question and is handled by itself.
  task<bool> take(std::shared_ptr<const update_turn> turn);

  /// True, once, when the turn is what a person says who was asked by an earlier process.
  task<bool> was_forgotten(std::shared_ptr<const update_turn> turn);

  std::size_t size() const noexcept { return open_.size(); }

 private:
  friend class asking;

  task<void> hand_over(std::shared_ptr<open_question> question, std::shared_ptr<const update_turn> answer,
                       std::optional<ask_end> end);
  task<void> expire(std::shared_ptr<open_question> question);

  runtime& runtime_;
  lanes& work_;
  key_value_store* values_;
  std::string username_;
  std::map<asked_person, std::shared_ptr<open_question>> open_;
  bool stopped_ = false;
  std::set<std::string> forgotten_;
};

/// One handler that may ask, from its begin to its end.
class asking {
 public:
  asking(asked_questions& all, lane_hold& hold) noexcept : all_(all), hold_(hold) {}
  ~asking();
  asking(const asking&) = delete;
  asking& operator=(const asking&) = delete;

  /// Ends what another handler has asked this person; before anything is stored of the new question.
  task<void> supersede(asked_person person);

  /// Waits for the person's answer, with which `ctx` goes on.
  /// @throws ask_ended
  task<void> wait(context& ctx, asked_person person, std::chrono::milliseconds limit);

  /// True when the handler has had an answer, or an end.
  bool has_asked() const noexcept { return asked_; }

  /// For after a restart: that this person is asked, and no more. Inside a commit.
  void remember(transaction& tx, const asked_person& person, std::chrono::milliseconds limit) const;
  void forget(transaction& tx, const std::string& key) const;

 private:
  void let_go();

  asked_questions& all_;
  lane_hold& hold_;
  std::shared_ptr<wakeup> holder_;  // null: `hold_` is what there is
  bool asked_ = false;
};

/// Names a person in the key-value store.
std::string question_key(const asked_person& person);

}  // namespace botcore::inline v0
