// Asking a person in the middle of a handler.
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"

#include "asked_questions.hpp"

namespace botcore::inline v0 {

task<const api::Message*> context::ask(std::string text, std::chrono::milliseconds limit) {
  return ask_text(std::move(text), limit, nullptr);
}

task<const api::Message*> context::ask(std::string text, std::chrono::milliseconds limit,
                                       api::InlineKeyboardMarkup keyboard) {
  co_return co_await ask_text(std::move(text), limit, &keyboard);
}

task<const api::Message*> context::ask_text(std::string text, std::chrono::milliseconds limit,
                                            const api::InlineKeyboardMarkup* keyboard) {
  const auto person = person_in(*update_);
  if (!person) throw error(errc::invalid_argument, "asking in an update that tells of no person in a chat");
  if (limit.count() <= 0)
    throw error(errc::invalid_argument, "asking without giving any time for the answer");
  if (!parts_.questions) throw error(errc::invalid_argument, "asking outside of what a bot handles");
  if (!answered_) co_await answer();
  co_await parts_.questions->supersede(*person);
  formatted_text question(std::move(text));
  if (parts_.store) {
    answered_question_.clear();
    const auto put = [&](transaction& tx) {
      store_text(tx, question, keyboard, on_unknown::give_up);
      parts_.questions->remember(tx, *person, limit);
    };
    co_await commit(put);
  } else {
    co_await send_text(std::move(question), keyboard);
  }
  std::optional<ask_end> ended;
  try {
    co_await parts_.questions->wait(*this, *person, limit);
  } catch (const ask_ended& unanswered) {
    ended = unanswered.why();
  }
  // When the bot stops, the person is told after the next start.
  if (parts_.store && ended != ask_end::stopping) {
    answered_question_ = question_key(*person);
    joined_since_ = true;
  }
  if (ended) throw ask_ended(*ended);
  co_return message();
}

}  // namespace botcore::inline v0
