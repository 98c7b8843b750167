/// @file
/// Saying the router's own messages in somebody's language.
#pragma once

#include <string>

#include "botcore/core/task.hpp"
#include "botcore/router/phrase.hpp"

namespace botcore::inline v0 {

class context;
class message_catalogue;
struct route_table;

/// English, or a language of the bot's catalogue as far as that has the router's messages.
class speaker {
 public:
  speaker() = default;
  speaker(const message_catalogue& texts, std::string language)
      : texts_(&texts), language_(std::move(language)) {}

  std::string operator()(const phrase& said) const;

 private:
  const message_catalogue* texts_ = nullptr;
  std::string language_;
};

/// For whoever caused the update.
task<speaker> speaker_of(const route_table& table, context& ctx);

}  // namespace botcore::inline v0
