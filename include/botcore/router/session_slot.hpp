/// @file
/// One stored value that changes with the commits of a context: what sessions and dialogues are made of.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"
#include "botcore/storage/key_value_store.hpp"

namespace botcore::inline v0 {

class context;
class transaction;

/// Whom a session belongs to.
enum class session_scope : std::uint8_t {
  user_in_chat,   ///< each person in each chat
  chat,           ///< all people of a chat together
  user,           ///< a person, in whatever chat
  topic,          ///< all people of a forum's topic together; a chat without topics is one
  user_in_topic,  ///< each person in each topic
};

/// Two handlers changed one session at the same time, and this one came second: nothing of its commit took effect.
/// With an inbox, its update is handled again, with what the other left.
class BOTCORE_EXPORT session_conflict : public error {
 public:
  session_conflict(std::string_view space, std::string_view key);
};

/// The key of a context's session: "chat:-100123:topic:5:user:42".
/// @throws error (errc::invalid_argument) when the update has no chat, or no user, and the scope needs one
BOTCORE_EXPORT std::string session_key(const context& ctx, session_scope scope);

/// A value on its way from the store to the next commit.
class BOTCORE_EXPORT session_slot {
 public:
  session_slot() = default;
  virtual ~session_slot();
  session_slot(const session_slot&) = delete;
  session_slot& operator=(const session_slot&) = delete;

  /// Nothing was stored when it was opened.
  bool is_new() const noexcept { return !stored_; }
  /// It may be changed now: after a commit, there has to be another one.
  void use();

 protected:
  /// Takes what is stored; throws for what it does not understand.
  virtual void decode(std::string_view stored) = 0;
  /// What is to be stored; none: nothing. Runs on the database's thread while the handler waits.
  virtual std::optional<std::string> encode() const = 0;
  /// Runs in each commit after the value was stored.
  virtual void join(context& ctx, transaction& tx);
  /// Runs when a commit is there.
  virtual void committed();

 private:
  friend class session_place;

  std::string key_;
  std::optional<std::string> stored_;   // as the store has it
  std::optional<std::string> initial_;  // what a new value encodes as: unchanged, it is not stored
  context* joined_ = nullptr;           // whose commits store it; null again when that ended
  bool committed_ = false;              // and not used since
};

/// A namespace of a key-value store that slots are opened in.
/// @par Thread safety  from one executor.
class BOTCORE_EXPORT session_place {
 public:
  /// `space` is the namespace; what cannot be read is moved to `space` + ".unreadable".
  /// @throws error (errc::invalid_argument) for a name that is no namespace
  session_place(std::string space, time_to_live lifetime);

  /// The slot that this context has open already; null: none.
  std::shared_ptr<session_slot> find(const context& ctx, const std::string& key);

  /// Reads the value of `key` into `slot`. One that `slot` does not understand is kept aside and logged, and the slot
  /// begins anew.
  task<void> open(context& ctx, std::string key, std::shared_ptr<session_slot> slot);

  /// Stores the slot with the further commits of the context, unless it does already.
  void join(context& ctx, const std::shared_ptr<session_slot>& slot);

  /// Moves what is stored to the namespace for unreadable values, for ever, and logs why.
  task<void> keep_aside(context& ctx, session_slot& slot, std::string why);

  const std::string& space() const noexcept { return space_; }

 private:
  void store(key_value_store& values, transaction& tx, session_slot& slot,
             const std::optional<std::string>& encoded) const;

  const std::string space_;
  const time_to_live lifetime_;
  std::map<std::pair<const context*, std::string>, std::weak_ptr<session_slot>> open_;
};

}  // namespace botcore::inline v0
