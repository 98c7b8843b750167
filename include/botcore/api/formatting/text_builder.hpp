/// @file
/// Writing formatted text without markup: nothing to escape, and offsets are counted for you.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

class text_builder;

/// What a builder takes: UTF-8 text, formatted text, another builder, or what can be called with a `text_builder&`
/// to write to it.
template <class Part>
concept text_part = std::convertible_to<Part, std::string_view> ||
    std::convertible_to<Part, formatted_text> || std::invocable<Part, text_builder&>;

/// Makes a `formatted_text` piece by piece.
///
/// ```
/// auto text = text_builder().text("Order ").bold("#42, ", text_builder().italic("paid")).link(url, "Details");
/// co_await client.call(text.build().to(chat));
/// ```
/// A style takes any number of parts, and parts may have styles of their own. Chains are safe inside `co_await`.
/// Bytes that are no UTF-8 become U+FFFD, so that a name from elsewhere cannot spoil a message. A style of nothing
/// adds nothing. Limits of length are not checked here: see `split_text`.
class BOTCORE_EXPORT text_builder {
 public:
  text_builder();
  text_builder(const text_builder& other);
  text_builder(text_builder&& other) noexcept;
  text_builder& operator=(const text_builder& other);
  text_builder& operator=(text_builder&& other) noexcept;
  ~text_builder();

  // Each function is there twice: for a builder that has a name, and for a chain that begins with text_builder().

  /// The parts as they are.
  template <text_part... Parts>
  text_builder& text(Parts&&... parts) & {
    (add(std::forward<Parts>(parts)), ...);
    return *this;
  }
  template <text_part... Parts>
  text_builder&& text(Parts&&... parts) && {
    return std::move(text(std::forward<Parts>(parts)...));
  }
  /// The parts, and a line break.
  template <text_part... Parts>
  text_builder& line(Parts&&... parts) & {
    return text(std::forward<Parts>(parts)..., "\n");
  }
  template <text_part... Parts>
  text_builder&& line(Parts&&... parts) && {
    return std::move(line(std::forward<Parts>(parts)...));
  }

  template <text_part... Parts>
  text_builder& bold(Parts&&... parts) & {
    return style(api::MessageEntityType::bold, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& bold(Parts&&... parts) && {
    return std::move(bold(std::forward<Parts>(parts)...));
  }
  template <text_part... Parts>
  text_builder& italic(Parts&&... parts) & {
    return style(api::MessageEntityType::italic, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& italic(Parts&&... parts) && {
    return std::move(italic(std::forward<Parts>(parts)...));
  }
  template <text_part... Parts>
  text_builder& underline(Parts&&... parts) & {
    return style(api::MessageEntityType::underline, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& underline(Parts&&... parts) && {
    return std::move(underline(std::forward<Parts>(parts)...));
  }
  template <text_part... Parts>
  text_builder& strikethrough(Parts&&... parts) & {
    return style(api::MessageEntityType::strikethrough, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& strikethrough(Parts&&... parts) && {
    return std::move(strikethrough(std::forward<Parts>(parts)...));
  }
  template <text_part... Parts>
  text_builder& spoiler(Parts&&... parts) & {
    return style(api::MessageEntityType::spoiler, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& spoiler(Parts&&... parts) && {
    return std::move(spoiler(std::forward<Parts>(parts)...));
  }
  /// Inline code. Telegram shows no other style in it, nor in `pre`.
  template <text_part... Parts>
  text_builder& code(Parts&&... parts) & {
    return style(api::MessageEntityType::code, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& code(Parts&&... parts) && {
    return std::move(code(std::forward<Parts>(parts)...));
  }
  /// Clients show it as a paragraph of its own: end it with a line break, or let one follow.
  template <text_part... Parts>
  text_builder& blockquote(Parts&&... parts) & {
    return style(api::MessageEntityType::blockquote, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& blockquote(Parts&&... parts) && {
    return std::move(blockquote(std::forward<Parts>(parts)...));
  }
  /// A quote that clients fold when it is long.
  template <text_part... Parts>
  text_builder& expandable_blockquote(Parts&&... parts) & {
    return style(api::MessageEntityType::expandable_blockquote, std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& expandable_blockquote(Parts&&... parts) && {
    return std::move(expandable_blockquote(std::forward<Parts>(parts)...));
  }

  /// A link; plain text when Telegram would not take the address.
  template <text_part... Parts>
  text_builder& link(std::string url, Parts&&... parts) & {
    return style(entity_of_link(std::move(url)), std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& link(std::string url, Parts&&... parts) && {
    return std::move(link(std::move(url), std::forward<Parts>(parts)...));
  }
  /// Mentions a user who may have no @name; it works for those who have met the bot.
  template <text_part... Parts>
  text_builder& mention(std::int64_t user_id, Parts&&... parts) & {
    return style(entity_of_user(user_id), std::forward<Parts>(parts)...);
  }
  template <text_part... Parts>
  text_builder&& mention(std::int64_t user_id, Parts&&... parts) && {
    return std::move(mention(user_id, std::forward<Parts>(parts)...));
  }
  /// Mentions a user by the full name.
  text_builder& mention(const api::User& user) &;
  text_builder&& mention(const api::User& user) && { return std::move(mention(user)); }
  /// A block of code, highlighted as `language` when there is one.
  text_builder& pre(std::string_view code, std::string language = {}) &;
  text_builder&& pre(std::string_view code, std::string language = {}) && {
    return std::move(pre(code, std::move(language)));
  }
  /// @param emoji  a usual emoji, for those who cannot see the custom one
  text_builder& custom_emoji(std::string id, std::string_view emoji) &;
  text_builder&& custom_emoji(std::string id, std::string_view emoji) && {
    return std::move(custom_emoji(std::move(id), emoji));
  }
  /// An instant that each reader sees in their own time zone and language.
  /// @param text    for clients that cannot show it
  /// @param format  "r" (relative), or "w" (day of the week), "d" or "D" (date), "t" or "T" (time) in this order;
  ///                empty: the text is shown, the instant on a tap
  text_builder& date_time(std::chrono::sys_seconds instant, std::string_view text, std::string format = {}) &;
  text_builder&& date_time(std::chrono::sys_seconds instant, std::string_view text,
                           std::string format = {}) && {
    return std::move(date_time(instant, text, std::move(format)));
  }

  /// The text so far; its entities are arranged as Telegram would: see `normalized`.
  formatted_text build() const;
  operator formatted_text() const { return build(); }  // NOLINT(google-explicit-constructor)

  /// In UTF-16 units, as Telegram's limits are.
  std::size_t length() const noexcept { return units_; }
  bool empty() const noexcept { return units_ == 0; }

 private:
  template <class... Parts>
  text_builder& style(api::MessageEntity entity, Parts&&... parts) {
    const std::size_t begin = units_;
    (add(std::forward<Parts>(parts)), ...);
    mark(std::move(entity), begin);
    return *this;
  }
  template <class... Parts>
  text_builder& style(api::MessageEntityType::known type, Parts&&... parts) {
    return style(api::MessageEntity(type, 0, 0), std::forward<Parts>(parts)...);
  }

  template <class Part>
  void add(Part&& part) {
    if constexpr (std::convertible_to<Part, std::string_view>) {
      append(std::string_view(part));
    } else if constexpr (std::same_as<std::remove_cvref_t<Part>, text_builder>) {
      append(part);
    } else if constexpr (std::convertible_to<Part, formatted_text>) {
      append(static_cast<const formatted_text&>(part));
    } else {
      std::forward<Part>(part)(*this);
    }
  }

  static api::MessageEntity entity_of_link(std::string url);
  static api::MessageEntity entity_of_user(std::int64_t user_id);

  void append(std::string_view text);
  void append(const formatted_text& text);
  void append(const text_builder& other);
  void mark(api::MessageEntity entity, std::size_t begin);

  std::string text_;
  std::size_t units_ = 0;
  std::vector<api::MessageEntity> entities_;
};

}  // namespace botcore::inline v0
