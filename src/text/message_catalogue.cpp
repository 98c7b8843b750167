#include "botcore/text/message_catalogue.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "botcore/text/language_tag.hpp"

#include "catalogue_source.hpp"

namespace botcore::inline v0 {
namespace {

using catalogue_messages = std::map<std::string, message_pattern, std::less<>>;

std::string required_language(std::string_view tag) {
  std::string normalized = normalized_language(tag);
  if (!normalized.empty()) return normalized;
  throw error(errc::invalid_argument,
              fmt::format("using '{}' as the tag of a language, which it is not", tag));
}

std::string quoted_names(const std::set<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "'" : ", '") + name + "'";
  return list;
}

std::set<std::string> names_without(std::set<std::string> names, const std::set<std::string>& others) {
  for (const std::string& other : others) names.erase(other);
  return names;
}

}  // namespace

catalogue_error::catalogue_error(std::string_view source, std::size_t line, std::size_t column,
                                 const std::string& problem)
    : error(errc::malformed_data,
            fmt::format("reading the messages of {}:{}:{}, which {}", source, line, column, problem)),
      line_(line),
      column_(column) {}

std::string catalogue_problem::text() const {
  return fmt::format("{}: '{}' {}", language, key, problem);
}

struct message_catalogue::state {
  const message_pattern* find(std::string_view language, std::string_view key) const {
    const catalogue_messages& all = of(language);
    const auto found = all.find(key);
    return found == all.end() ? nullptr : &found->second;
  }

  const catalogue_messages& of(std::string_view language) const {
    static const catalogue_messages none;
    const auto found = messages.find(language);
    return found == messages.end() ? none : found->second;
  }

  /// The message and the language that it is in: the wanted one, or one that is wider.
  std::pair<const message_pattern*, std::string> find_wider(std::string language,
                                                            std::string_view key) const {
    for (; !language.empty(); language = wider_language(language)) {
      if (const message_pattern* found = find(language, key)) return {found, language};
    }
    return {nullptr, std::string()};
  }

  /// Logs what was not said before.
  void tell_once(log_level level, const std::string& what) const {
    if (!log) return;
    {
      const std::lock_guard lock(mutex);
      if (told.size() == most_told || !told.insert(what).second) return;
    }
    level == log_level::error ? log->error("{}", what) : log->warn("{}", what);
  }

  static constexpr std::size_t most_told = 1000;

  std::string standard;
  std::map<std::string, catalogue_messages, std::less<>> messages;
  std::optional<log_view> log;
  mutable std::mutex mutex;
  mutable std::set<std::string> told;
};

message_catalogue::message_catalogue(std::string_view default_language) : state_(std::make_unique<state>()) {
  state_->standard = required_language(default_language);
}
message_catalogue::~message_catalogue() = default;
message_catalogue::message_catalogue(message_catalogue&&) noexcept = default;
message_catalogue& message_catalogue::operator=(message_catalogue&&) noexcept = default;

message_catalogue& message_catalogue::add(std::string_view language, std::string_view source,
                                          std::string_view name) {
  const std::string tag = required_language(language);
  const std::string_view shown = name.empty() ? std::string_view(tag) : name;
  catalogue_messages added;
  for (catalogue_entry& one : read_catalogue(source, shown)) {
    const bool known = state_->find(tag, one.key) != nullptr;
    if (known || !added.emplace(one.key, std::move(one.pattern)).second) {
      throw catalogue_error(shown, one.line, 1, "has the key '" + one.key + "' a second time");
    }
  }
  state_->messages[tag].merge(added);
  return *this;
}

message_catalogue& message_catalogue::load(std::string_view language, const std::string& path) {
  std::error_code unreadable;
  const bool regular = std::filesystem::is_regular_file(path, unreadable);
  std::ifstream file(regular ? path : std::string(), std::ios::binary);
  const std::string source((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file)
    throw error(errc::invalid_configuration, "reading the messages of " + path + ", which cannot be read");
  return add(language, source, path);
}

message_catalogue& message_catalogue::load_folder(const std::string& folder) {
  std::set<std::filesystem::path> files;
  std::error_code failure;
  for (std::filesystem::directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    if (at->path().extension() == ".txt") files.insert(at->path());
  }
  if (files.empty()) {
    throw error(errc::invalid_configuration,
                "reading the messages of the folder " + folder + ", which has no LANGUAGE.txt");
  }
  for (const std::filesystem::path& file : files) load(file.stem().string(), file.string());
  return *this;
}

void message_catalogue::log_to(log_view log) {
  state_->log.emplace(std::move(log));
}

std::vector<std::string> message_catalogue::languages() const {
  std::vector<std::string> all;
  for (const auto& [language, messages] : state_->messages) all.push_back(language);
  return all;
}

const std::string& message_catalogue::default_language() const noexcept {
  return state_->standard;
}

std::string message_catalogue::nearest(std::string_view language) const {
  for (std::string tag = normalized_language(language); !tag.empty(); tag = wider_language(tag)) {
    if (state_->messages.contains(tag)) return tag;
  }
  return state_->standard;
}

bool message_catalogue::has(std::string_view language, std::string_view key) const {
  return state_->find(normalized_language(language), key) != nullptr;
}

std::string message_catalogue::text(std::string_view language, std::string_view key,
                                    std::span<const message_argument> arguments) const {
  const std::string wanted = nearest(language);
  auto [pattern, found_in] = state_->find_wider(wanted, key);
  if (!pattern) {
    found_in = state_->standard;
    pattern = state_->find(found_in, key);
    if (!pattern) {
      state_->tell_once(log_level::error, fmt::format("the message '{}' is in no catalogue", key));
      return std::string(key);
    }
    state_->tell_once(log_level::warn, fmt::format("the message '{}' is missing in '{}'", key, wanted));
  }
  std::vector<std::string> missing;
  std::string made = pattern->format(found_in, arguments, &missing);
  for (const std::string& name : missing) {
    state_->tell_once(log_level::error,
                      fmt::format("the message '{}' in '{}' was not given '{}'", key, found_in, name));
  }
  return made;
}

std::vector<catalogue_problem> message_catalogue::check() const {
  std::vector<catalogue_problem> problems;
  const catalogue_messages& standard = state_->of(state_->standard);
  for (const auto& [language, messages] : state_->messages) {
    const auto report = [&, &tag = language](const std::string& key, std::string problem) {
      problems.push_back(catalogue_problem{tag, key, std::move(problem)});
    };
    for (const auto& [key, pattern] : standard) {
      if (!state_->find_wider(language, key).first) report(key, "is missing");
    }
    for (const auto& [key, pattern] : messages) {
      for (std::string& problem : pattern.plural_problems(language)) report(key, std::move(problem));
      const auto known = standard.find(key);
      if (known == standard.end()) {
        report(key, "is not there in '" + state_->standard + "'");
        continue;
      }
      const auto strange = names_without(pattern.arguments(), known->second.arguments());
      const auto unused = names_without(known->second.arguments(), pattern.arguments());
      if (!strange.empty())
        report(key, "has arguments that '" + state_->standard + "' has not: " + quoted_names(strange));
      if (!unused.empty()) report(key, "does not use the arguments " + quoted_names(unused));
    }
  }
  return problems;
}

std::vector<catalogue_problem> message_catalogue::check_uses(std::span<const message_use> uses) const {
  std::vector<catalogue_problem> problems = check();
  for (const message_use& use : uses) {
    const std::string key(use.key);
    const auto report = [&](std::string problem) {
      problems.push_back(catalogue_problem{state_->standard, key, std::move(problem)});
    };
    const message_pattern* pattern = state_->find(state_->standard, key);
    if (!pattern) {
      report("is used, and is missing");
      continue;
    }
    const std::set<std::string> given(use.arguments.begin(), use.arguments.end());
    const auto wanted = names_without(pattern->arguments(), given);
    if (!wanted.empty())
      report("needs the arguments " + quoted_names(wanted) + ", which the program does not give");
  }
  return problems;
}

}  // namespace botcore::inline v0
