#include "botcore/router/session_slot.hpp"

#include <exception>

#include <fmt/format.h>

#include "botcore/api/types/message.hpp"
#include "botcore/router/context.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/storage/transaction.hpp"
#include "botcore/updates/about.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::string_view unreadable_suffix = ".unreadable";

std::string checked_session_space(std::string space) {
  const bool fits = !space.empty() &&
                    space.size() + unreadable_suffix.size() <= key_value_store::longest_namespace &&
                    space.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.") == std::string::npos;
  if (fits) return space;
  throw error(errc::invalid_argument, "keeping sessions under the name '" + space +
                                          "': a-z, 0-9, _, - and ., no more than 40 of them");
}

std::int64_t session_user(const context& ctx) {
  if (const api::User* user = user_of(ctx.update())) return user->id;
  throw error(errc::invalid_argument, "looking for the user of an update of kind " +
                                          std::string(update_kind(ctx.update())) + ", which has none");
}

std::string describe_current_failure() {
  try {
    throw;
  } catch (const std::exception& failure) {
    return failure.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

}  // namespace

session_conflict::session_conflict(std::string_view space, std::string_view key)
    : error(storage_errc::locked,
            fmt::format("storing the session '{}' of '{}', which somebody else has changed meanwhile", key,
                        space)) {}

std::string session_key(const context& ctx, session_scope scope) {
  if (scope == session_scope::user) return fmt::format("user:{}", session_user(ctx));
  const api::Message* message = ctx.message();
  std::string key;
  // The same two people may also talk through a business account of one of them: that is another conversation.
  if (message && message->business_connection_id) key = "business:" + *message->business_connection_id + ":";
  key += fmt::format("chat:{}", ctx.chat().id);
  if (scope == session_scope::topic || scope == session_scope::user_in_topic) {
    const bool in_topic = message && message->is_topic_message.value_or(false);
    key += fmt::format(":topic:{}", in_topic ? message->message_thread_id.value_or(0) : 0);
  }
  if (scope == session_scope::user_in_chat || scope == session_scope::user_in_topic) {
    key += fmt::format(":user:{}", session_user(ctx));
  }
  return key;
}

session_slot::~session_slot() = default;

void session_slot::use() {
  if (std::exchange(committed_, false) && joined_) joined_->join_commit([](transaction&) {});
}

void session_slot::join(context&, transaction&) {}

void session_slot::committed() {}

session_place::session_place(std::string space, time_to_live lifetime)
    : space_(checked_session_space(std::move(space))), lifetime_(lifetime) {
  if (!lifetime_.is_default()) lifetime_.lifetime();  // checked once
}

std::shared_ptr<session_slot> session_place::find(const context& ctx, const std::string& key) {
  std::erase_if(open_, [](const auto& one) { return one.second.expired(); });
  const auto found = open_.find({&ctx, key});
  if (found == open_.end()) return nullptr;
  // Somebody may keep a slot longer than its context, at whose address there is another one by now.
  std::shared_ptr<session_slot> slot = found->second.lock();
  return slot && slot->joined_ == &ctx ? slot : nullptr;
}

task<void> session_place::open(context& ctx, std::string key, std::shared_ptr<session_slot> slot) {
  slot->key_ = key;
  open_[{&ctx, key}] = slot;
  slot->stored_ = co_await ctx.values().get(space_, key);
  std::string why;
  if (slot->stored_) {
    try {
      slot->decode(*slot->stored_);
    } catch (...) {
      why = describe_current_failure();
    }
  }
  if (!why.empty()) co_await keep_aside(ctx, *slot, std::move(why));
  if (!slot->stored_) slot->initial_ = slot->encode();
}

void session_place::join(context& ctx, const std::shared_ptr<session_slot>& slot) {
  if (std::exchange(slot->joined_, &ctx)) return;
  // Lives as long as the context wants it to commit.
  std::shared_ptr<void> joined(nullptr, [slot](void*) { slot->joined_ = nullptr; });
  ctx.join_commit([this, &ctx, slot, joined = std::move(joined)](transaction& tx) {
    const std::optional<std::string> encoded = slot->encode();
    store(ctx.values(), tx, *slot, encoded);
    slot->join(ctx, tx);
    // The database may keep this for a while: it must not keep the slot.
    tx.after_commit([kept = std::weak_ptr(slot), encoded] {
      const auto committed = kept.lock();
      if (!committed) return;
      if (committed->stored_ || encoded != committed->initial_) committed->stored_ = encoded;
      committed->committed_ = true;
      committed->committed();
    });
  });
}

void session_place::store(key_value_store& values, transaction& tx, session_slot& slot,
                          const std::optional<std::string>& encoded) const {
  const std::string& key = slot.key_;
  bool done = true;
  if (!slot.stored_) {
    if (encoded && encoded != slot.initial_)
      done = values.set_if_absent(tx, space_, key, *encoded, lifetime_);
  } else if (!encoded) {
    done = values.compare_and_set(tx, space_, key, *slot.stored_, *slot.stored_, lifetime_);
    if (done) values.erase(tx, space_, key);
  } else if (encoded == slot.stored_) {
    values.touch(tx, space_, key, lifetime_);
  } else {
    done = values.compare_and_set(tx, space_, key, *slot.stored_, *encoded, lifetime_);
  }
  if (!done) throw session_conflict(space_, key);
}

task<void> session_place::keep_aside(context& ctx, session_slot& slot, std::string why) {
  if (!slot.stored_) co_return;
  key_value_store& values = ctx.values();
  const std::string aside = space_ + std::string(unreadable_suffix);
  // Several of one key are kept apart by the update that found them.
  const std::string name = fmt::format("{}:{}", slot.key_, ctx.update().update_id);
  const auto move = [&](transaction& tx) {
    if (!values.compare_and_set(tx, space_, slot.key_, *slot.stored_, *slot.stored_, lifetime_)) return;
    values.set(tx, aside, name, *slot.stored_, time_to_live::never_ends());
    values.erase(tx, space_, slot.key_);
  };
  co_await ctx.store().write(move);
  slot.stored_.reset();
  slot.initial_ = slot.encode();
  ctx.runtime()
      .log("sessions")
      .error("'{}' of '{}' cannot be read and is kept as '{}' of '{}': {}", slot.key_, space_, name, aside,
             why);
}

}  // namespace botcore::inline v0
