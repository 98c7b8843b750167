/// @file
/// The messages of a program in several languages, from files or from strings compiled in.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/logger.hpp"
#include "botcore/text/message_argument.hpp"
#include "botcore/text/text_key.hpp"

namespace botcore::inline v0 {

/// A catalogue that cannot be read. Its text names the place as editors do: "texts/ru.txt:12:7".
class BOTCORE_EXPORT catalogue_error : public error {
 public:
  catalogue_error(std::string_view source, std::size_t line, std::size_t column, const std::string& problem);
  std::size_t line() const noexcept { return line_; }      ///< from 1
  std::size_t column() const noexcept { return column_; }  ///< from 1, in characters

 private:
  std::size_t line_;
  std::size_t column_;
};

/// What `message_catalogue::check` found.
struct BOTCORE_EXPORT catalogue_problem {
  std::string language;  ///< as normalized: "pt-br"
  std::string key;
  std::string problem;  ///< the end of a sentence: "is missing"

  /// "ru: 'greeting' is missing".
  std::string text() const;
};

/// Messages by language and key.
///
/// A source has lines `key = message`; lines that begin with a space or a tab belong to the message above, each as a
/// line of its own (blank ones between them too), and lines that begin with `#` are comments. Keys are letters,
/// digits, `_`, `-` and `.`; how messages are written says `message_pattern`.
///
/// A message that is not there in the wanted language comes in a wider one (`pt-br`, then `pt`), then in the default
/// one, then as its key; each of these is logged once.
/// @par Thread safety  reading is safe from any thread; filling it is not.
class BOTCORE_EXPORT message_catalogue {
 public:
  /// @throws error (errc::invalid_argument) when `default_language` is no tag of a language
  explicit message_catalogue(std::string_view default_language = "en");
  ~message_catalogue();
  message_catalogue(message_catalogue&&) noexcept;
  message_catalogue& operator=(message_catalogue&&) noexcept;

  /// Adds the messages of a source. `name` is what errors call it; empty: the language.
  /// @throws catalogue_error also for a key that the language has already; error (errc::invalid_argument) when
  ///         `language` is no tag. Then nothing of the source was added.
  message_catalogue& add(std::string_view language, std::string_view source, std::string_view name = {});
  /// Adds the messages of a file.
  /// @throws as `add`; error when the file cannot be read
  message_catalogue& load(std::string_view language, const std::string& path);
  /// Adds all files `LANGUAGE.txt` of a folder: "en.txt", "pt-BR.txt".
  /// @throws as `load`, and when there is none
  message_catalogue& load_folder(const std::string& folder);

  /// Where missing messages and arguments are logged; without one, nowhere. The logger must outlive the catalogue.
  void log_to(log_view log);

  /// As normalized, in alphabetical order.
  std::vector<std::string> languages() const;
  const std::string& default_language() const noexcept;
  /// The language among ours that suits this tag: itself or a wider one, else the default.
  std::string nearest(std::string_view language) const;
  bool has(std::string_view language, std::string_view key) const;

  /// The message in the nearest language that has it.
  std::string text(std::string_view language, std::string_view key,
                   std::span<const message_argument> arguments = {}) const;

  /// What a test should find, and no user: messages that a language lacks or the default language does not have,
  /// arguments that differ from the default language's, plural forms that a language needs or does not have.
  std::vector<catalogue_problem> check() const;
  /// The same, and whether the messages that the program uses are there with these arguments:
  /// `check(greeting, farewell)`, each a `text_key`, or a `message_use`.
  template <class... Uses>
  requires(sizeof...(Uses) > 0) std::vector<catalogue_problem> check(const Uses&... uses)
  const {
    const message_use all[] = {message_use(uses)...};
    return check_uses(all);
  }
  std::vector<catalogue_problem> check_uses(std::span<const message_use> uses) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace botcore::inline v0
