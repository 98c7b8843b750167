#include "asked_questions.hpp"

#include <utility>

#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/router/command.hpp"
#include "botcore/router/context.hpp"
#include "botcore/storage/key_value_store.hpp"
#include "botcore/updates/about.hpp"

namespace botcore::inline v0 {
namespace {

constexpr const char* question_space = "botcore.questions";
/// A person may answer long after the restart.
constexpr std::chrono::hours remembered_after_limit{24};
constexpr std::int64_t questions_at_once = 500;

/// The message that an answer would be; null when it is something else.
const api::Message* answer_in(const update_turn& turn) {
  const api::Update& update = turn.front().update;
  return update.message ? update.message.get() : update.business_message.get();
}

std::string_view said_in(const update_turn& turn) {
  const api::Message* message = answer_in(turn);
  return message && message->text ? std::string_view(*message->text) : std::string_view();
}

}  // namespace

ask_ended::ask_ended(ask_end why)
    : error(why == ask_end::timed_out ? errc::timed_out : errc::stopped, "waiting for a person's answer"),
      why_(why) {}

std::optional<asked_person> person_in(const api::Update& update) {
  const api::User* user = user_of(update);
  if (!user || !chat_of(update)) return std::nullopt;
  asked_person person;
  person.lane = lane_key_of(update);
  person.user = user->id;
  return person;
}

std::string question_key(const asked_person& person) {
  return std::to_string(person.lane.place) + "/" + std::to_string(person.lane.topic) + "/" +
         std::to_string(person.user) + "/" + person.lane.object;
}

task<void> asked_questions::start() {
  forgotten_.clear();
  stopped_ = false;
  if (!values_) co_return;
  std::string last;
  for (;;) {
    const auto page = co_await values_->keys(question_space, "", questions_at_once, last);
    forgotten_.insert(page.begin(), page.end());
    if (std::ssize(page) < questions_at_once) co_return;
    last = page.back();
  }
}

void asked_questions::stop() {
  stopped_ = true;
  for (auto& [person, question] : open_) {
    question->end = ask_end::stopping;
    question->over.notify();
  }
  open_.clear();
}

task<bool> asked_questions::take(std::shared_ptr<const update_turn> turn) {
  if (open_.empty() || !answer_in(*turn)) co_return false;
  const auto person = person_in(turn->front().update);
  const auto found = person ? open_.find(*person) : open_.end();
  if (found == open_.end()) co_return false;
  const std::shared_ptr<open_question> question = found->second;
  const auto command = parse_command(said_in(*turn));
  if (!command) {
    co_await hand_over(question, std::move(turn), std::nullopt);
    co_return true;
  }
  if (!is_addressed_to(*command, username_)) co_return false;
  const bool cancels = command->name == "cancel";
  if (cancels) {
    co_await hand_over(question, std::move(turn), ask_end::cancelled);
  } else {
    co_await hand_over(question, nullptr, ask_end::superseded);
  }
  co_return cancels;
}

task<bool> asked_questions::was_forgotten(std::shared_ptr<const update_turn> turn) {
  if (forgotten_.empty() || !answer_in(*turn)) co_return false;
  const auto person = person_in(turn->front().update);
  if (!person) co_return false;
  const std::string key = question_key(*person);
  if (!forgotten_.contains(key)) co_return false;
  co_await values_->erase(question_space, key);
  forgotten_.erase(key);
  co_return !parse_command(said_in(*turn));
}

task<void> asked_questions::hand_over(std::shared_ptr<open_question> question,
                                      std::shared_ptr<const update_turn> answer, std::optional<ask_end> end) {
  open_.erase(question->person);
  const auto holder = std::make_shared<wakeup>();
  question->holder = holder;
  question->answer = std::move(answer);
  question->end = end;
  question->over.notify();
  co_await runtime_.time().sleep_until(system_time::max(), holder.get());
}

task<void> asked_questions::expire(std::shared_ptr<open_question> question) {
  const auto found = open_.find(question->person);
  if (found == open_.end() || found->second != question) co_return;  // the answer came first
  co_await hand_over(question, nullptr, ask_end::timed_out);
}

asking::~asking() {
  if (holder_) holder_->notify();
}

void asking::let_go() {
  if (holder_) {
    std::exchange(holder_, nullptr)->notify();
  } else {
    hold_.release();
  }
}

task<void> asking::supersede(asked_person person) {
  // A handler may ask anew whenever its question ends: it is not let to do so for ever.
  constexpr int most = 3;
  for (int ended = 0;; ++ended) {
    const auto other = all_.open_.find(person);
    if (other == all_.open_.end()) co_return;
    if (ended == most) throw ask_ended(ask_end::superseded);
    const std::shared_ptr<open_question> question = other->second;
    co_await all_.hand_over(question, nullptr, ask_end::superseded);
  }
}

task<void> asking::wait(context& ctx, asked_person person, std::chrono::milliseconds limit) {
  co_await supersede(person);
  if (all_.stopped_) throw ask_ended(ask_end::stopping);
  all_.forgotten_.erase(question_key(person));
  asked_ = true;
  const auto question = std::make_shared<open_question>();
  question->person = person;
  all_.open_[person] = question;
  /// However the wait ends, by cancellation too.
  struct registration {
    asked_questions& all;
    std::shared_ptr<open_question> question;
    ~registration() {
      const auto found = all.open_.find(question->person);
      if (found != all.open_.end() && found->second == question) all.open_.erase(found);
    }
  } const registered{all_, question};
  let_go();
  clock& time = all_.runtime_.time();
  const auto is_over = [&] { return question->answer || question->end; };
  co_await time.sleep_for(limit, &question->over);
  if (!is_over()) {
    all_.work_.visit(person.lane, [&all = all_, question] { return all.expire(question); });
    while (!is_over()) co_await time.sleep_until(system_time::max(), &question->over);
  }
  holder_ = std::move(question->holder);
  if (question->answer) ctx.enter(question->answer);
  if (question->end) throw ask_ended(*question->end);
}

void asking::remember(transaction& tx, const asked_person& person, std::chrono::milliseconds limit) const {
  if (!all_.values_) return;
  all_.values_->set(tx, question_space, question_key(person), "", limit + remembered_after_limit);
}

void asking::forget(transaction& tx, const std::string& key) const {
  if (all_.values_) all_.values_->erase(tx, question_space, key);
}

}  // namespace botcore::inline v0
