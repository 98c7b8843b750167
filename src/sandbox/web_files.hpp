/// @file
/// The files of the web chat, embedded by the build from src/sandbox/web/.
#pragma once

#include <string_view>

namespace botcore::inline v0::sandbox {

struct web_file {
  std::string_view path;  ///< as requested: "/chat.js"
  std::string_view content_type;
  std::string_view content;
};

/// The file at `path`; null when there is none.
const web_file* find_web_file(std::string_view path) noexcept;

}  // namespace botcore::inline v0::sandbox
