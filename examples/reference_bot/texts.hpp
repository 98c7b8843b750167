/// @file
/// What the bot says, in English and Russian.
#pragma once

#include <string>
#include <vector>

#include "botcore/core/task.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/translations.hpp"
#include "botcore/text/message_catalogue.hpp"

#include "activity.hpp"
#include "chat_settings.hpp"

namespace reference_bot {

using botcore::translator;

/// The sources of the catalogue.
extern const char* const english_texts;
extern const char* const russian_texts;

/// All messages by language and key.
const botcore::message_catalogue& messages();

translator texts_in(std::string_view language);

/// In the language that who caused the update has chosen by /language, else in that of their Telegram. While no choice
/// can be read, Telegram's.
botcore::task<translator> texts_for(botcore::context& ctx);

/// "01.01.2026 – 31.12.2030, 2 times a day, 1.5 each time".
std::string describe(const translator& t, const activity& shown);

/// "Reminders at 09:00 and 15:00 (UTC)."
std::string describe_reminders(const translator& t, const activity& reminded, const chat_settings& settings);

/// "a, b or c", by the message that puts two together: `join.and`, `join.or`.
std::string joined(const translator& t, const char* key, const std::vector<std::string>& parts);

/// What the parsers of arguments complain of in English, in this language; other complaints as they are.
std::string translated_problem(const translator& t, const std::string& problem);

}  // namespace reference_bot
