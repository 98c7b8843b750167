/// @file
/// Lists that people turn page by page, by buttons under the message.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/inline_keyboard.hpp"

namespace botcore::inline v0 {

class context;
class router;

/// What a page of a list shows.
struct BOTCORE_EXPORT list_page {
  list_page();  ///< Nothing.
  /// `items_in_all` counts all pages.
  list_page(std::string items, std::int64_t items_in_all);
  list_page(formatted_text items, std::int64_t items_in_all);

  formatted_text text;
  std::int64_t total = 0;
  inline_keyboard buttons;  ///< above those that turn pages; they are routed as any others
};

/// Which items a page wants.
struct list_window {
  std::int64_t offset = 0;  ///< items before the page
  std::int64_t limit = 0;   ///< items of a full page
  std::string argument;     ///< what `show` was given
};

/// How a list looks.
struct list_options {
  std::int64_t page_size = 10;    ///< at least 1
  std::string previous = "‹";     ///< the label of the button that turns back
  std::string next = "›";         ///< … and on
  std::string empty = "Nothing";  ///< the text of a list without items, when `list_page::text` is empty
};

/// A list by position: the loader is asked for a window and says how many items there are in all.
///
/// Everything is in the data of the buttons, so they work after a restart. A page that is not there any more shows the
/// last one. Between two presses items may come and go: pages are cut anew at each press.
/// @par Lifetime  at one address, as long as the router routes.
class BOTCORE_EXPORT paged_list {
 public:
  using loader = function<task<list_page>(context&, const list_window&)>;

  /// Takes the buttons whose data begins with `prefix` and a colon.
  /// @throws error (errc::invalid_argument) for a prefix that is empty, longer than 24 bytes or has a colon
  paged_list(router& routes, std::string prefix, loader load, list_options options = {});
  paged_list(const paged_list&) = delete;
  paged_list& operator=(const paged_list&) = delete;

  /// Sends a page, by default the first. `argument` comes with each page: a filter, an id; it travels in the buttons.
  /// @throws error (errc::invalid_argument) when prefix and argument are more than 53 bytes together
  task<void> show(context& ctx, std::string argument = {}, std::int64_t page = 1);

 private:
  struct turned;
  task<void> turn(context& ctx);
  task<turned> load(context& ctx, std::string argument, std::int64_t page);
  std::string data(std::int64_t page, std::string_view argument) const;

  const std::string prefix_;
  const loader load_;
  const list_options options_;
};

/// What a page of a list by keys shows.
struct BOTCORE_EXPORT keyset_page {
  keyset_page();  ///< Nothing.

  formatted_text text;
  std::string first_key;  ///< of the first item on the page; empty: no items
  std::string last_key;   ///< of the last one
  bool more_before = false;
  bool more_after = false;
  inline_keyboard buttons;  ///< above those that turn pages
};

/// Which items a page by keys wants.
struct keyset_window {
  std::string key;         ///< items behind this one, or before it; empty: from the beginning, or the end
  bool backwards = false;  ///< the last `limit` items before `key`, shown in the list's order all the same
  std::int64_t limit = 0;
};

/// A list by keys, for what is long or changes: pages never skip or repeat items when others come and go.
/// @par Lifetime  at one address, as long as the router routes.
class BOTCORE_EXPORT keyset_list {
 public:
  using loader = function<task<keyset_page>(context&, const keyset_window&)>;

  /// As `paged_list`; keys and prefix are at most 62 bytes together.
  keyset_list(router& routes, std::string prefix, loader load, list_options options = {});
  keyset_list(const keyset_list&) = delete;
  keyset_list& operator=(const keyset_list&) = delete;

  /// Sends the first page.
  task<void> show(context& ctx);

 private:
  task<void> turn(context& ctx);
  api::InlineKeyboardMarkup keyboard(const keyset_page& page) const;

  const std::string prefix_;
  const loader load_;
  const list_options options_;
};

}  // namespace botcore::inline v0
