// What a handler does in one transaction: rows, messages, sessions, and that its updates are handled.
#include <utility>

#include "botcore/api/methods/message.hpp"
#include "botcore/core/error.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/router/context.hpp"
#include "botcore/storage/transaction.hpp"
#include "botcore/updates/inbox.hpp"

#include "asked_questions.hpp"

namespace botcore::inline v0 {

database& context::store() const {
  if (parts_.store) return *parts_.store;
  throw error(errc::invalid_argument, "using the database of a bot that has none: set bot_options::store");
}

key_value_store& context::values() const {
  if (parts_.values) return *parts_.values;
  throw error(errc::invalid_argument,
              "using the key-value store of a bot that has no database: set bot_options::store");
}

std::int64_t context::reply(transaction& tx, std::string text, on_unknown policy) {
  return store_text(tx, formatted_text(std::move(text)), nullptr, policy);
}

std::int64_t context::reply(transaction& tx, std::string text, api::InlineKeyboardMarkup keyboard,
                            on_unknown policy) {
  return store_text(tx, formatted_text(std::move(text)), &keyboard, policy);
}

std::int64_t context::reply(transaction& tx, formatted_text text, on_unknown policy) {
  return store_text(tx, std::move(text), nullptr, policy);
}

std::int64_t context::reply(transaction& tx, formatted_text text, api::InlineKeyboardMarkup keyboard,
                            on_unknown policy) {
  return store_text(tx, std::move(text), &keyboard, policy);
}

std::int64_t context::store_text(transaction& tx, formatted_text text,
                                 const api::InlineKeyboardMarkup* keyboard, on_unknown policy) {
  return send(tx, text_message(std::move(text), keyboard), policy);
}

std::int64_t context::send(transaction& tx, const api::SendMessage& request, on_unknown policy) {
  if (&tx.owner() != &store()) {
    throw error(errc::invalid_argument,
                "replying in a transaction of another database than the bot's, which could not send it");
  }
  return parts_.messages->put(tx, request, policy);
}

void context::join_commit(function<void(transaction&)> part) {
  joined_.push_back(std::move(part));
  joined_since_ = true;
}

void context::drop_joined() noexcept {
  joined_.clear();
  joined_since_ = false;
}

std::vector<std::int64_t> context::marks() const {
  const bool stored = parts_.received && turn_ && turn_->front().position != 0;
  return stored ? parts_.received->marks_for(*turn_) : std::vector<std::int64_t>();
}

void context::commit_rest(transaction& tx, const std::vector<std::int64_t>& marks) {
  for (const auto& part : joined_) part(tx);
  if (!answered_question_.empty()) parts_.questions->forget(tx, answered_question_);
  if (!marks.empty()) parts_.received->mark_handled(tx, marks);
}

void context::settle(const std::vector<std::int64_t>& marks) {
  joined_since_ = false;
  answered_question_.clear();
  if (marks.empty()) return;
  settled_ = true;
  parts_.received->marked(marks);
}

task<bool> context::finish() {
  if (joined_since_) {
    const auto nothing_more = [](transaction&) {};
    co_await commit(nothing_more);
  }
  co_return settled_;
}

}  // namespace botcore::inline v0
