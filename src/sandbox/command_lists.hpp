/// @file
/// The commands that a bot has registered, by scope and language.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace botcore::inline v0::sandbox {

/// Whose menu is asked for.
struct menu_reader {
  std::int64_t user = 0;
  std::int64_t chat = 0;
  bool group = false;
  std::string language;
};

class command_lists {
 public:
  /// Replaces the list of a scope (empty: default) and language (empty: all others); an empty list removes
  /// it.
  /// @throws refused for what Telegram does not accept.
  void set(const boost::json::array& commands, const boost::json::object& scope, std::string_view language);

  boost::json::array get(const boost::json::object& scope, std::string_view language) const;

  /// What a person's menu shows: the list of the narrowest scope, in the person's language before any.
  /// @see https://core.telegram.org/bots/api#determining-list-of-commands
  boost::json::array shown_to(const menu_reader& reader) const;

 private:
  using key = std::pair<std::string, std::string>;  // scope, language
  std::map<key, boost::json::array> lists_;
};

}  // namespace botcore::inline v0::sandbox
