/// @file
/// How a request names a chat: by its number, or by its public @name.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A chat's number, or the `@name` of a public chat: what the Bot API calls "Integer or String".
class BOTCORE_EXPORT ChatId {
 public:
  ChatId() noexcept = default;  ///< number 0, which no chat has
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) ChatId(Number number)
  noexcept : number_(number) {}       // NOLINT(google-explicit-constructor)
  ChatId(std::string name);           // NOLINT(google-explicit-constructor)
  ChatId(const char* name);           // NOLINT(google-explicit-constructor)
  ChatId(const Chat& chat) noexcept;  // NOLINT(google-explicit-constructor)

  bool is_name() const noexcept { return !name_.empty(); }
  /// 0 when the chat is given by its name.
  std::int64_t number() const noexcept { return number_; }
  /// With its @; empty when the chat is given by its number.
  const std::string& name() const noexcept { return name_; }

  friend bool operator==(const ChatId&, const ChatId&) = default;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatId& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatId& value);

 private:
  std::int64_t number_ = 0;
  std::string name_;
};

}  // namespace botcore::inline v0::api
