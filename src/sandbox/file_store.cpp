#include "file_store.hpp"

#include "image_facts.hpp"

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::string_view unknown_type = "application/octet-stream";

/// Scatters a number's bits, so that identifiers look as arbitrary as the real ones do.
std::uint64_t scattered(std::uint64_t number) noexcept {
  number += 0x9E3779B97F4A7C15U;
  number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9U;
  number = (number ^ number >> 27) * 0x94D049BB133111EBU;
  return number ^ number >> 31;
}

void add_letters(std::string& text, std::uint64_t number) {
  static constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (int count = 0; count < 10; ++count, number >>= 6) text += letters[number & 63];
}

/// The first letters of a real identifier tell the kind of its file.
std::string_view id_prefix(file_kind kind) noexcept {
  switch (kind) {
    case file_kind::photo:
      return "AgACAgIA";
    case file_kind::document:
      return "BQACAgIA";
    case file_kind::video:
      return "BAACAgIA";
    case file_kind::audio:
      return "CQACAgIA";
    case file_kind::voice:
      return "AwACAgIA";
    case file_kind::animation:
      return "CgACAgIA";
    case file_kind::video_note:
      return "DQACAgIA";
    case file_kind::sticker:
      return "CAACAgIA";
    case file_kind::thumbnail:
      return "AAMCAgAD";
  }
  return "";
}

std::string_view folder_of(file_kind kind) noexcept {
  switch (kind) {
    case file_kind::photo:
      return "photos";
    case file_kind::document:
      return "documents";
    case file_kind::video:
      return "videos";
    case file_kind::audio:
      return "music";
    case file_kind::voice:
      return "voice";
    case file_kind::animation:
      return "animations";
    case file_kind::video_note:
      return "video_notes";
    case file_kind::sticker:
      return "stickers";
    case file_kind::thumbnail:
      return "thumbnails";
  }
  return "";
}

std::string_view usual_type(file_kind kind) noexcept {
  switch (kind) {
    case file_kind::photo:
    case file_kind::thumbnail:
      return "image/jpeg";
    case file_kind::video:
    case file_kind::animation:
    case file_kind::video_note:
      return "video/mp4";
    case file_kind::audio:
      return "audio/mpeg";
    case file_kind::voice:
      return "audio/ogg";
    case file_kind::sticker:
      return "image/webp";
    case file_kind::document:
      break;
  }
  return unknown_type;
}

/// What can be part of a path without escapes.
bool is_plain(std::string_view extension) noexcept {
  if (extension.size() < 2 || extension.size() > 9) return false;
  for (const char c : extension.substr(1)) {
    if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) return false;
  }
  return true;
}

}  // namespace

file_pointer file_store::add(file_kind kind, std::string name, std::string bytes) {
  auto file = std::make_shared<stored_file>();
  file->kind = kind;
  file->name = std::move(name);
  file->mime_type = mime_type_of(file->name);
  if (const auto image = read_image_facts(bytes)) {
    if (kind != file_kind::document || file->mime_type == unknown_type) file->mime_type = image->mime_type;
    file->width = image->width;
    file->height = image->height;
  } else if (file->mime_type == unknown_type) {
    file->mime_type = usual_type(kind);
  }
  file->size = bytes.size();
  file->bytes = std::make_shared<const std::string>(std::move(bytes));
  bytes_ += *file->size;
  with_bytes_.push_back(file);
  let_go();
  return keep(std::move(file));
}

file_pointer file_store::add_url(file_kind kind, std::string url) {
  auto file = std::make_shared<stored_file>();
  file->kind = kind;
  const std::string_view path = std::string_view(url).substr(0, url.find_first_of("?#"));
  const std::size_t host = path.find("//") + 2;
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos && slash > host) file->name = path.substr(slash + 1);
  file->mime_type = mime_type_of(file->name);
  if (file->mime_type == unknown_type) file->mime_type = usual_type(kind);
  file->url = std::move(url);
  return keep(std::move(file));
}

file_pointer file_store::keep(std::shared_ptr<stored_file> file) {
  const std::uint64_t number = last_++;
  const std::uint64_t secret = scattered(static_cast<std::uint64_t>(bot_)) ^ number;
  file->file_id = id_prefix(file->kind);
  for (const std::uint64_t salt : {std::uint64_t(1), std::uint64_t(2), std::uint64_t(3), std::uint64_t(4)})
    add_letters(file->file_id, scattered(secret + (salt << 56)));
  file->unique_id = file->kind == file_kind::photo ? "AQAD" : "AgAD";
  add_letters(file->unique_id, scattered(secret + (std::uint64_t(5) << 56)));
  std::string_view extension = extension_of(file->name);
  if (!is_plain(extension)) extension = extension_for(file->mime_type);
  file->path =
      std::string(folder_of(file->kind)) + "/file_" + std::to_string(number) + std::string(extension);
  file_pointer kept = std::move(file);
  by_id_.emplace(kept->file_id, kept);
  by_path_.emplace(kept->path, kept);
  return kept;
}

void file_store::let_go() {
  while (max_bytes_ != 0 && bytes_ > max_bytes_) {
    stored_file& oldest = *with_bytes_.front();
    bytes_ -= *oldest.size;
    oldest.bytes.reset();
    with_bytes_.pop_front();
  }
}

file_pointer file_store::find(std::string_view file_id) const {
  const auto found = by_id_.find(file_id);
  return found == by_id_.end() ? nullptr : found->second;
}

file_pointer file_store::at_path(std::string_view path) const {
  const auto found = by_path_.find(path);
  return found == by_path_.end() ? nullptr : found->second;
}

}  // namespace botcore::inline v0::sandbox
