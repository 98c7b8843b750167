/// @file
/// Menus: pages of buttons that lead to one another, in one message.
#pragma once

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/inline_keyboard.hpp"

namespace botcore::inline v0 {

class context;
class menu;
class router;

/// A text of a menu: always the same, or what a function of the context gives (`std::string` or `task<std::string>`),
/// in the user's language, say, or with a mark before what is chosen.
class BOTCORE_EXPORT menu_text {
 public:
  template <class Text>
  requires(!std::same_as<std::remove_cvref_t<Text>, menu_text>)
      menu_text(Text&& text) {  // NOLINT(google-explicit-constructor)
    if constexpr (std::is_convertible_v<Text&&, std::string_view>) {
      fixed_ = std::string(std::string_view(text));
    } else if constexpr (std::is_same_v<std::invoke_result_t<std::decay_t<Text>&, context&>,
                                        task<std::string>>) {
      made_ = std::forward<Text>(text);
    } else {
      made_ = [plain = std::decay_t<Text>(std::forward<Text>(text))](
                  context& ctx) mutable -> task<std::string> { co_return plain(ctx); };
    }
  }

  task<std::string> of(context& ctx) const;

 private:
  std::string fixed_;
  function<task<std::string>(context&)> made_;
};

/// One of the values that `menu_page::choices` offers.
template <class T>
struct menu_choice {
  menu_choice(std::string its_label, T its_value)
      : label(std::move(its_label)), value(std::move(its_value)) {}
  std::string label;
  T value;
};

/// @cond
/// Values as they stand in the data of buttons: whole numbers, enumerations, text.
template <class T>
struct menu_value {
  static_assert(std::is_integral_v<T> || std::is_enum_v<T> || std::is_same_v<T, std::string>,
                "a choice is a whole number, an enumeration or a text");
  static std::string write(const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      return value;
    } else {
      return std::to_string(static_cast<std::int64_t>(value));
    }
  }
  static std::optional<T> read(std::string_view data) {
    if constexpr (std::is_same_v<T, std::string>) {
      return std::string(data);
    } else {
      std::int64_t number = 0;
      const auto [end, failure] = std::from_chars(data.data(), data.data() + data.size(), number);
      if (failure != std::errc() || end != data.data() + data.size()) return std::nullopt;
      const auto value = static_cast<T>(number);
      if (static_cast<std::int64_t>(value) != number) return std::nullopt;
      return value;
    }
  }
};
/// @endcond

/// One page of a menu; the calls below add its buttons, in order. Made by `menu::page`.
class BOTCORE_EXPORT menu_page {
 public:
  /// A button that shows another page, which has to be of the same menu.
  menu_page& link(menu_text label, const menu_page& to);

  /// A button that runs `run`, `task<>(context&)` or `void(context&)`; the page is then shown anew.
  template <class Callable>
  menu_page& action(std::string id, menu_text label, Callable run) {
    return add(std::move(id), std::move(label),
               [run = std::move(run)](context& ctx, std::string_view) mutable -> task<bool> {
                 if constexpr (std::is_void_v<std::invoke_result_t<Callable&, context&>>) {
                   run(ctx);
                 } else {
                   co_await run(ctx);
                 }
                 co_return true;
               });
  }

  /// A button for each value that `load`, `task<std::vector<menu_choice<T>>>(context&)`, gives; a press runs `run`,
  /// `task<>(context&, T)` or `void(context&, T)`, and the page is shown anew. `T` is a whole number, an enumeration or
  /// a text, and stands in the button's data.
  template <class T, class Load, class Callable>
  menu_page& choices(std::string id, Load load, Callable run) {
    auto offer = [load =
                      std::move(load)](context& ctx) mutable -> task<std::vector<menu_choice<std::string>>> {
      const std::vector<menu_choice<T>> all = co_await load(ctx);
      std::vector<menu_choice<std::string>> written;
      for (const menu_choice<T>& one : all) written.emplace_back(one.label, menu_value<T>::write(one.value));
      co_return written;
    };
    return add_choices(std::move(id), std::move(offer),
                       [run = std::move(run)](context& ctx, std::string_view data) mutable -> task<bool> {
                         std::optional<T> value = menu_value<T>::read(data);
                         if (!value) co_return false;
                         if constexpr (std::is_void_v<std::invoke_result_t<Callable&, context&, T>>) {
                           run(ctx, std::move(*value));
                         } else {
                           co_await run(ctx, std::move(*value));
                         }
                         co_return true;
                       });
  }

  /// A button that ends the menu: the message says `text` from then on, without buttons.
  menu_page& close(menu_text label, menu_text text);

  /// The next button begins a row.
  menu_page& row();
  /// From here on, a row has `width` buttons, 1 to 8.
  menu_page& columns(std::size_t width);

  const std::string& id() const noexcept { return id_; }

  /// @cond
  menu_page(menu& of, std::string id, menu_text text);
  /// @endcond

 private:
  friend class menu;

  /// False: the data of the button is not understood.
  using action_handler = function<task<bool>(context&, std::string_view data)>;
  using choices_loader = function<task<std::vector<menu_choice<std::string>>>(context&)>;

  struct item {
    std::string id;
    menu_text label;
    action_handler run;
    choices_loader offer;  // empty: one button
    const menu_page* to = nullptr;
    std::optional<menu_text> last_words;
    bool new_row = false;
    std::size_t width = 0;
  };

  menu_page& add(std::string id, menu_text label, action_handler run);
  menu_page& add_choices(std::string id, choices_loader offer, action_handler run);
  item& add_item(std::string id, menu_text label);
  task<api::InlineKeyboardMarkup> keyboard(context& ctx) const;

  menu& menu_;
  std::string id_;
  menu_text text_;
  std::vector<item> items_;
  bool new_row_ = false;
  std::size_t width_ = 1;
};

/// A menu. Where somebody is in it stands in the buttons alone, so menus work after a restart; a button of a page or an
/// item that is no more shows the first page.
/// @code
/// botcore::menu settings(bot.router(), "settings");
/// auto& top = settings.page("top", "Settings");
/// auto& language = settings.page("language", "Which language?");
/// top.link("Language", language).close("Done", "Saved.");
/// language.action("en", "English", set_english).action("ru", "Русский", set_russian).link("« Back", top);
/// …
/// co_await settings.show(ctx);
/// @endcode
/// @par Lifetime  at one address, as long as the router routes.
class BOTCORE_EXPORT menu {
 public:
  /// Takes the buttons whose data begins with `prefix` and a colon.
  /// @throws error (errc::invalid_argument) for a prefix that is empty, longer than 24 bytes or has a colon
  menu(router& routes, std::string prefix);
  ~menu();
  menu(const menu&) = delete;
  menu& operator=(const menu&) = delete;

  /// Adds a page; the first one is where `show` begins. The ids of pages and of the items on a page are 1 to 16 of
  /// a-z, 0-9 and `_`, each once.
  /// @throws error (errc::invalid_argument) for an id that is not
  menu_page& page(std::string id, menu_text text);

  /// Sends the first page, or this one.
  task<void> show(context& ctx);
  task<void> show(context& ctx, const menu_page& page);
  /// Shows a page in place of the message whose button was pressed.
  task<void> show_in_place(context& ctx, const menu_page& page);

  const std::string& prefix() const noexcept { return prefix_; }

 private:
  task<void> pressed(context& ctx);
  const menu_page* find(std::string_view id) const;

  const std::string prefix_;
  std::deque<menu_page> pages_;
};

}  // namespace botcore::inline v0
