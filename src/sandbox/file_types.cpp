#include "file_types.hpp"

#include <algorithm>
#include <array>

namespace botcore::inline v0::sandbox {
namespace {

struct kind_names {
  file_kind kind;
  std::string_view name;
  std::string_view title;
};

constexpr std::array<kind_names, 9> all_kinds = {{
    {file_kind::photo, "photo", "Photo"},
    {file_kind::document, "document", "Document"},
    {file_kind::video, "video", "Video"},
    {file_kind::audio, "audio", "Audio"},
    {file_kind::voice, "voice", "VoiceNote"},
    {file_kind::animation, "animation", "Animation"},
    {file_kind::video_note, "video_note", "VideoNote"},
    {file_kind::sticker, "sticker", "Sticker"},
    {file_kind::thumbnail, "thumbnail", "Thumbnail"},
}};

struct file_type {
  std::string_view extension;
  std::string_view mime_type;
};

/// Of several extensions of one type the usual one comes first.
constexpr std::array<file_type, 31> known_types = {{
    {".jpg", "image/jpeg"},        {".jpeg", "image/jpeg"},     {".png", "image/png"},
    {".gif", "image/gif"},         {".webp", "image/webp"},     {".svg", "image/svg+xml"},
    {".mp4", "video/mp4"},         {".mov", "video/quicktime"}, {".webm", "video/webm"},
    {".mkv", "video/x-matroska"},  {".mp3", "audio/mpeg"},      {".m4a", "audio/mp4"},
    {".ogg", "audio/ogg"},         {".oga", "audio/ogg"},       {".wav", "audio/x-wav"},
    {".flac", "audio/flac"},       {".pdf", "application/pdf"}, {".txt", "text/plain"},
    {".log", "text/plain"},        {".md", "text/markdown"},    {".csv", "text/csv"},
    {".html", "text/html"},        {".htm", "text/html"},       {".json", "application/json"},
    {".xml", "application/xml"},   {".zip", "application/zip"}, {".gz", "application/gzip"},
    {".tar", "application/x-tar"}, {".ics", "text/calendar"},   {".tgs", "application/x-tgsticker"},
    {".yaml", "application/yaml"},
}};

const kind_names& names_of(file_kind kind) noexcept {
  return *std::find_if(all_kinds.begin(), all_kinds.end(),
                       [kind](const kind_names& one) { return one.kind == kind; });
}

}  // namespace

std::string_view kind_name(file_kind kind) noexcept {
  return names_of(kind).name;
}

std::string_view kind_title(file_kind kind) noexcept {
  return names_of(kind).title;
}

std::optional<file_kind> find_kind(std::string_view name) noexcept {
  const auto found = std::find_if(all_kinds.begin(), all_kinds.end(),
                                  [name](const kind_names& one) { return one.name == name; });
  if (found == all_kinds.end()) return std::nullopt;
  return found->kind;
}

std::string_view extension_of(std::string_view file_name) noexcept {
  const std::size_t dot = file_name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view() : file_name.substr(dot);
}

std::string_view mime_type_of(std::string_view file_name) noexcept {
  const std::string_view extension = extension_of(file_name);
  const auto same = [extension](const file_type& one) {
    return std::equal(
        extension.begin(), extension.end(), one.extension.begin(), one.extension.end(),
        [](char given, char known) { return (given >= 'A' && given <= 'Z' ? given + 32 : given) == known; });
  };
  const auto found = std::find_if(known_types.begin(), known_types.end(), same);
  return found == known_types.end() ? "application/octet-stream" : found->mime_type;
}

std::string_view extension_for(std::string_view mime_type) noexcept {
  const auto found = std::find_if(known_types.begin(), known_types.end(),
                                  [mime_type](const file_type& one) { return one.mime_type == mime_type; });
  return found == known_types.end() ? std::string_view() : found->extension;
}

}  // namespace botcore::inline v0::sandbox
