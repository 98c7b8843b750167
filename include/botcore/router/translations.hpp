/// @file
/// Messages in the language of whoever wrote: their own choice, else what their Telegram says, else the default.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"
#include "botcore/storage/key_value_space.hpp"
#include "botcore/text/localized.hpp"
#include "botcore/text/message_catalogue.hpp"

namespace botcore::inline v0 {

class context;
class transaction;

/// Messages in one language. A small value; its catalogue must outlive it.
class BOTCORE_EXPORT translator {
 public:
  translator() = default;  ///< Of no catalogue: gives keys. For tasks.
  translator(const message_catalogue& texts, std::string_view language);

  /// The message `key`: `t("greeting", arg("name", "Ann"))`. Plain text, as `ctx.reply` and `text_builder` take it.
  template <std::same_as<message_argument>... Arguments>
  std::string operator()(std::string_view key, const Arguments&... arguments) const {
    const std::array<message_argument, sizeof...(Arguments)> all{arguments...};
    return text(key, all);
  }
  /// The message of a `text_key`, with its values in order: `t(greeting, "Ann")`.
  template <key_literal Key, key_literal... Names, class... Values>
  std::string operator()(text_key<Key, Names...>, const Values&... values) const {
    static_assert(sizeof...(Values) == sizeof...(Names), "this message takes another number of arguments");
    const std::array<message_argument, sizeof...(Values)> all{arg(Names.view(), values)...};
    return text(Key.view(), all);
  }

  /// The number with the language's decimal sign.
  std::string number(double value) const { return localized_digits(decimal_digits(value), language_); }
  std::string number(double value, int decimals) const {
    return localized_digits(decimal_digits(value, decimals), language_);
  }
  std::string day(std::chrono::year_month_day value) const { return localized_date(value, language_); }

  /// One of the catalogue's languages, as normalized: "pt-br".
  const std::string& language() const noexcept { return language_; }

 private:
  std::string text(std::string_view key, std::span<const message_argument> arguments) const;

  const message_catalogue* texts_ = nullptr;
  std::string language_;
};

/// The language that each user has chosen, in the key-value store of the bot.
class BOTCORE_EXPORT user_languages {
 public:
  explicit user_languages(key_value_store& values) : space_(values, "language") {}

  /// As normalized; none when nothing is chosen.
  task<std::optional<std::string>> get(std::int64_t user) { return space_.get(std::to_string(user)); }
  std::optional<std::string> get(transaction& tx, std::int64_t user) {
    return space_.get(tx, std::to_string(user));
  }

  /// @throws error (errc::invalid_argument) when `language` is no tag
  task<void> set(std::int64_t user, std::string_view language);
  void set(transaction& tx, std::int64_t user, std::string_view language);
  /// Back to what Telegram says.
  task<bool> forget(std::int64_t user) { return space_.erase(std::to_string(user)); }
  bool forget(transaction& tx, std::int64_t user) { return space_.erase(tx, std::to_string(user)); }

 private:
  key_value_space<std::string> space_;
};

/// Finds the language of an update.
/// @code
/// botcore::translations texts(catalogue);
/// …
/// const auto t = co_await texts.of(ctx);
/// co_await ctx.reply(t("greeting", botcore::arg("name", ctx.sender().first_name)));
/// @endcode
class BOTCORE_EXPORT translations {
 public:
  /// `texts` must outlive it.
  explicit translations(const message_catalogue& texts) noexcept : texts_(texts) {}

  /// In the language that the sender has chosen (`choose`), else that of their Telegram, else the default. For a bot
  /// without a database, nobody has chosen.
  task<translator> of(context& ctx) const;
  /// Without looking for a choice: what Telegram says, else the default.
  translator without_choice(const context& ctx) const;
  /// In a certain language.
  translator in(std::string_view language) const { return translator(texts_, language); }

  /// Remembers the sender's choice; an empty one forgets it.
  /// @throws error (errc::invalid_argument) when `language` is no tag, for a bot without a database, and for an update
  ///         without a user
  task<void> choose(context& ctx, std::string language) const;

  const message_catalogue& catalogue() const noexcept { return texts_; }

 private:
  const message_catalogue& texts_;
};

}  // namespace botcore::inline v0
