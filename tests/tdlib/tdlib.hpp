/// @file
/// TDLib from the npm package prebuilt-tdlib: the Bot API server parses marked-up text with just this code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "botcore/api/formatting/formatted_text.hpp"

namespace botcore::test {

/// What TDLib makes of a marked-up text: `refusal` is empty when it accepts it.
struct tdlib_text {
  formatted_text formatted;
  std::string refusal;
};

class tdlib {
 public:
  /// The library, loaded once; null when it is not installed. Prints why, for CTest to see that a test is skipped;
  /// fails the test instead when BOTCORE_REQUIRE_TDLIB is set.
  static const tdlib* find();

  tdlib_text parse_html(std::string_view markup) const;
  tdlib_text parse_markdown_v2(std::string_view markup) const;
  tdlib_text parse_markdown(std::string_view markup) const;

  /// What becomes of text and entities when they are sent. Reads "**", "__", "~~", "||", "`" and links of the
  /// apps' own markup too: give it no such text.
  tdlib_text fix(const formatted_text& text) const;

  std::string version() const;

 private:
  using execute_function = const char* (*)(const char*);

  explicit tdlib(execute_function execute);
  boost::json::object call(const boost::json::object& request) const;
  tdlib_text parse(std::string_view markup, boost::json::object mode) const;

  execute_function execute_;
};

/// Sorts entities of one span and rank by what else they hold: their order means nothing, and TDLib's sort is not
/// stable.
formatted_text with_ties_sorted(formatted_text text);

/// For messages of tests.
std::string describe(const formatted_text& text);

}  // namespace botcore::test
