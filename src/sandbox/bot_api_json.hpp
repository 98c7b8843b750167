/// @file
/// The facts of the Bot API, embedded, so that the sandbox needs no file beside it.
#pragma once

#include <string_view>

namespace botcore::inline v0::sandbox {

/// The text of `src/codegen/bot_api.json`, without white space between its tokens. The form of the file is
/// told there; the text lives as long as the program.
std::string_view bot_api_json() noexcept;

}  // namespace botcore::inline v0::sandbox
