/// @file
/// What a bot remembers of a conversation, from one update to the next.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/router/session_slot.hpp"
#include "botcore/router/struct_codec.hpp"
#include "botcore/storage/key_value_space.hpp"

namespace botcore::inline v0 {

/// Whose sessions they are, and how long they live.
struct session_options {
  session_scope scope = session_scope::user_in_chat;
  /// From the last update whose handler opened the session; default: 30 days.
  time_to_live lifetime = std::chrono::hours(24 * 30);
};

/// @cond
template <class T>
class session_value final : public session_slot {
 public:
  T value{};
  bool erased = false;

 protected:
  void decode(std::string_view stored) override { value = key_value_codec<T>::decode(stored); }
  std::optional<std::string> encode() const override {
    std::string encoded = key_value_codec<T>::encode(value);
    if (erased && encoded == key_value_codec<T>::encode(T{})) return std::nullopt;
    return encoded;
  }
};
/// @endcond

/// The session of one update, valid as long as its context; a copy is the same session.
///
/// What changes after a commit of the handler is stored by another one, when the handler has returned. Go through the
/// session for it: a reference kept from before does not tell.
template <class T>
class session {
 public:
  session() = default;  ///< Of nothing: for tasks.
  /// @cond
  explicit session(std::shared_ptr<session_value<T>> slot) noexcept : slot_(std::move(slot)) {}
  /// @endcond

  T& operator*() const {
    slot_->use();
    return slot_->value;
  }
  T* operator->() const { return &**this; }
  /// Nothing was stored.
  bool is_new() const noexcept { return slot_->is_new(); }
  /// Begins anew; what is stored goes with the next commit.
  void clear() const {
    **this = T{};
    slot_->erased = true;
  }

 private:
  std::shared_ptr<session_value<T>> slot_;
};

/// Sessions of one kind. `T` is default-constructible and a plain struct, or has a `key_value_codec`.
/// @code
/// struct cart { std::vector<std::string> things; };
/// botcore::sessions<cart> carts("cart");
/// …
/// const auto mine = co_await carts.open(ctx);
/// mine->things.push_back("bread");  // stored when the handler has returned, or with its ctx.commit
/// @endcode
/// A session is stored in the commit of the handler that opened it, together with its rows and messages, and not at all
/// when the handler throws or the commit fails. Of two handlers that change one session at once, the second one's
/// commit fails with `session_conflict`, so nothing is lost unnoticed. A stored value that cannot be read is moved to
/// the namespace "session.NAME.unreadable", with a line in the log, and the session begins anew.
/// @par Thread safety  from the bot's executor.
template <class T>
class sessions {
 public:
  /// `name` is 1 to 40 of a-z, 0-9, `_`, `-` and `.`, and no other kind of sessions has it.
  explicit sessions(std::string name, session_options options = {})
      : place_("session." + std::move(name), options.lifetime), scope_(options.scope) {}

  /// The session of this update; opened twice, it is the same one.
  /// @throws error (errc::invalid_argument) for a bot without a database, and for an update without what the scope
  ///         needs; error when the store cannot be read
  task<session<T>> open(context& ctx) {
    const std::string key = session_key(ctx, scope_);
    auto slot = std::static_pointer_cast<session_value<T>>(place_.find(ctx, key));
    if (!slot) {
      slot = std::make_shared<session_value<T>>();
      co_await place_.open(ctx, key, slot);
      place_.join(ctx, slot);
    }
    co_return session<T>(slot);
  }

 private:
  session_place place_;
  const session_scope scope_;
};

}  // namespace botcore::inline v0
