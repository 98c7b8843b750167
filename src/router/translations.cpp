#include "botcore/router/translations.hpp"

#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/text/language_tag.hpp"

namespace botcore::inline v0 {
namespace {

std::string checked_language(std::string_view language) {
  std::string normalized = normalized_language(language);
  if (!normalized.empty()) return normalized;
  throw error(errc::invalid_argument,
              "choosing '" + std::string(language) + "' as a language, which is no tag of one");
}

}  // namespace

translator::translator(const message_catalogue& texts, std::string_view language)
    : texts_(&texts), language_(texts.nearest(language)) {}

std::string translator::text(std::string_view key, std::span<const message_argument> arguments) const {
  return texts_ ? texts_->text(language_, key, arguments) : std::string(key);
}

task<void> user_languages::set(std::int64_t user, std::string_view language) {
  return space_.set(std::to_string(user), checked_language(language));
}

void user_languages::set(transaction& tx, std::int64_t user, std::string_view language) {
  space_.set(tx, std::to_string(user), checked_language(language));
}

translator translations::without_choice(const context& ctx) const {
  const auto& told = ctx.sender().language_code;
  return in(told ? *told : std::string());
}

task<translator> translations::of(context& ctx) const {
  const std::int64_t user = ctx.sender().id;
  if (user != 0 && ctx.has_store()) {
    user_languages chosen(ctx.values());
    const std::optional<std::string> language = co_await chosen.get(user);
    if (language) co_return in(*language);
  }
  co_return without_choice(ctx);
}

task<void> translations::choose(context& ctx, std::string language) const {
  const std::int64_t user = ctx.sender().id;
  if (user == 0) throw error(errc::invalid_argument, "choosing a language on an update that has no user");
  user_languages chosen(ctx.values());
  if (language.empty()) {
    co_await chosen.forget(user);
  } else {
    co_await chosen.set(user, language);
  }
}

}  // namespace botcore::inline v0
