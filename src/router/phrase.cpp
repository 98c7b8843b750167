#include "botcore/router/phrase.hpp"

#include <algorithm>
#include <array>

namespace botcore::inline v0 {
namespace {

/// One of the router's messages in the languages that it speaks.
struct own_message {
  std::string_view key;
  std::string_view english;
  std::string_view russian;
  std::string_view ukrainian;
};

constexpr std::array own_messages = {
    own_message{"router.argument", "Argument {index} ({name}) {problem}.",
                "Аргумент {index} ({name}) {problem}.", "Аргумент {index} ({name}) {problem}."},
    own_message{"router.argument_typed", "Argument {index} ({name}): “{typed}” {problem}.",
                "Аргумент {index} ({name}): «{typed}» {problem}.",
                "Аргумент {index} ({name}): «{typed}» {problem}."},
    own_message{"router.usage", "Usage: {usage}", "Использование: {usage}", "Використання: {usage}"},
    own_message{"router.example", "Example: {example}", "Пример: {example}", "Приклад: {example}"},
    own_message{"router.unknown_command", "I do not know /{name}. What I know:",
                "Я не знаю /{name}. Вот что я знаю:", "Я не знаю /{name}. Ось що я знаю:"},
    own_message{"router.stale_button", "This button is from an older version of me.",
                "Эта кнопка — из моей прежней версии.", "Ця кнопка — з моєї попередньої версії."},
    own_message{"router.no_such_command", "is none that I know", "— такой команды я не знаю",
                "— такої команди я не знаю"},
    own_message{"router.missing", "is missing", "не указан", "не вказано"},
    own_message{"router.too_many", "“{typed}” is one argument too many", "«{typed}» — лишний аргумент",
                "«{typed}» — зайвий аргумент"},
    own_message{
        "router.too_many_words",
        "“{typed}” is one argument too many; put texts of several words in quotes, like \"morning run\"",
        "«{typed}» — лишний аргумент; берите тексты из нескольких слов в кавычки: \"утренний бег\"",
        "«{typed}» — зайвий аргумент; беріть тексти з кількох слів у лапки: \"ранковий біг\""},
    own_message{"router.open_quote", "the quote before “{typed}” is not closed: put another one after it",
                "Кавычка перед «{typed}» не закрыта: поставьте ещё одну после",
                "Лапки перед «{typed}» не закриті: поставте ще одні після"},
    own_message{"router.no_space", "put a space after {typed}", "Поставьте пробел после {typed}",
                "Поставте пробіл після {typed}"},
    own_message{"router.not_whole", "is not a whole number", "— не целое число", "— не ціле число"},
    own_message{"router.range", "must be from {least} to {most}", "— должно быть от {least} до {most}",
                "— має бути від {least} до {most}"},
    own_message{"router.not_number", "is not a number", "— не число", "— не число"},
    own_message{"router.too_large", "is too large a number", "— слишком большое число", "— завелике число"},
    own_message{"router.not_date", "is not a date like 31.12.2030 or 2030-12-31",
                "— не дата вида 31.12.2030 или 2030-12-31", "— не дата на зразок 31.12.2030 або 2030-12-31"},
    own_message{"router.no_such_day", "is a day that does not exist", "— такого дня нет",
                "— такого дня немає"},
    own_message{"router.not_yes_or_no", "must be yes or no", "— должно быть да или нет",
                "— має бути так або ні"},
    own_message{"router.one_of", "must be one of {names}", "— должно быть одно из: {names}",
                "— має бути одне з: {names}"},
    own_message{"router.not_time", "is not a time of day like 07:30", "— не время вида 07:30",
                "— не час на зразок 07:30"},
    own_message{"router.not_duration", "is not a duration like 90s, 1h30m or 2 days",
                "— не длительность вида 90s, 1h30m или 2 дня", "— не тривалість на зразок 90s, 1h30m або 2d"},
    own_message{"router.at_most", "must be at most {most}", "— должно быть не больше {most}",
                "— має бути не більше {most}"},
    own_message{"router.multiple", "must be a multiple of {unit}", "— должно быть кратно {unit}",
                "— має бути кратне {unit}"},
};

std::string_view english_of(std::string_view key) {
  const auto found = std::find_if(own_messages.begin(), own_messages.end(),
                                  [&](const own_message& one) { return one.key == key; });
  return found == own_messages.end() ? key : found->english;
}

}  // namespace

phrase::phrase(std::string_view key, named_values values) : key_(key), values_(std::move(values)) {
  for (std::string_view rest = english_of(key); !rest.empty();) {
    const std::size_t open = std::min(rest.find('{'), rest.size());
    text_ += rest.substr(0, open);
    rest.remove_prefix(open);
    if (rest.empty()) break;
    const std::string_view name = rest.substr(1, rest.find('}') - 1);
    for (const auto& [known, value] : values_) {
      if (known == name) text_ += value;
    }
    rest.remove_prefix(name.size() + 2);
  }
}

std::string router_messages(std::string_view language) {
  std::string source;
  for (const own_message& one : own_messages) {
    std::string_view text;
    if (language == "en") text = one.english;
    if (language == "ru") text = one.russian;
    if (language == "uk") text = one.ukrainian;
    if (!text.empty()) source.append(one.key).append(" = ").append(text).append("\n");
  }
  return source;
}

}  // namespace botcore::inline v0
