/// @file
/// What the bot of a context has besides client and runtime.
#pragma once

namespace botcore::inline v0 {

class asking;
class database;
class inbox;
class key_value_store;
class outbox;

/// Null: the bot has none. All of them outlive the context.
struct context_parts {
  database* store = nullptr;
  outbox* messages = nullptr;
  key_value_store* values = nullptr;
  inbox* received = nullptr;
  asking* questions = nullptr;
};

}  // namespace botcore::inline v0
