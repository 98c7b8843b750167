/// @file
/// The kinds of files that messages carry, and what the names of files tell.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace botcore::inline v0::sandbox {

enum class file_kind { photo, document, video, audio, voice, animation, video_note, sticker, thumbnail };

/// As messages name it: "video_note".
std::string_view kind_name(file_kind kind) noexcept;
/// As the real server's complaints name it: "VideoNote".
std::string_view kind_title(file_kind kind) noexcept;
std::optional<file_kind> find_kind(std::string_view name) noexcept;

/// From the file's extension, as the real server takes it; "application/octet-stream" for unknown ones.
std::string_view mime_type_of(std::string_view file_name) noexcept;
/// ".pdf" for "application/pdf"; empty for unknown types.
std::string_view extension_for(std::string_view mime_type) noexcept;
/// With its dot, as it stands in the name; empty: none.
std::string_view extension_of(std::string_view file_name) noexcept;

}  // namespace botcore::inline v0::sandbox
