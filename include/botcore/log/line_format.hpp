/// @file
/// How a log record looks as one line of text.
#pragma once

#include <string>

#include "botcore/core/export.hpp"
#include "botcore/core/logger.hpp"

namespace botcore::inline v0 {

/// `[2026-11-21 22:07:44.123] warn: [ID_NOT_SET] [poller] message`, in UTC and without a line break at the
/// end.
///
/// Control characters in the id, the category and the message are escaped (`\n`, `\x1b`), so a text from
/// outside cannot forge a second line.
BOTCORE_EXPORT std::string format_log_line(const log_record& record);

}  // namespace botcore::inline v0
