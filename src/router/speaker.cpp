#include "speaker.hpp"

#include <vector>

#include "botcore/router/translations.hpp"

#include "route_table.hpp"

namespace botcore::inline v0 {

std::string speaker::operator()(const phrase& said) const {
  if (!texts_ || said.key().empty() || !texts_->has(language_, said.key())) return said.text();
  std::vector<message_argument> arguments;
  for (const auto& [name, value] : said.values()) arguments.push_back(arg(name, value));
  return texts_->text(language_, said.key(), arguments);
}

task<speaker> speaker_of(const route_table& table, context& ctx) {
  if (!table.texts) co_return speaker();
  const translator chosen = co_await table.texts->of(ctx);
  co_return speaker(table.texts->catalogue(), chosen.language());
}

}  // namespace botcore::inline v0
