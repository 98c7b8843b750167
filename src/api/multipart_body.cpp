#include "multipart_body.hpp"

#include <algorithm>
#include <random>

#include "botcore/api/json_reader.hpp"
#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

std::string random_boundary() {
  static constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::random_device source;
  std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
  std::string boundary = "----botcore-";
  for (int i = 0; i != 24; ++i) boundary += letters[any(source)];
  return boundary;
}

/// A file's name as it may stand between quotes. The Bot API server knows no escapes there: it ends a parameter at
/// the next semicolon, and takes off the outer quotes.
std::string quotable(const std::string& name) {
  std::string shown = name.empty() ? "file" : name;
  for (char& letter : shown) {
    if (letter == '"') letter = '\'';
    if (letter == ';') letter = ',';
    if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f) letter = '_';
  }
  return shown;
}

/// What the server takes for a photo, local or not.
constexpr std::uint64_t photo_limit = std::uint64_t(10) * 1024 * 1024;

}  // namespace

multipart_body::multipart_body(std::string_view parameters, const upload_list& uploads,
                               std::uint64_t max_file_bytes)
    : max_file_bytes_(max_file_bytes), boundary_(random_boundary()) {
  segments_.emplace_back();
  const json_document document{std::string(parameters)};
  json_reader root = document.root();
  root.for_each_member([this](std::string_view name, json_reader& value) {
    add_field(name, value.kind() == json_kind::string ? std::string(value.as_string()) : value.raw());
  });
  for (const upload& added : uploads) add_file(added);
  segments_.back().text += "--" + boundary_ + "--\r\n";
}

void multipart_body::add_field(std::string_view name, std::string_view value) {
  std::string& text = segments_.back().text;
  text += "--" + boundary_ + "\r\nContent-Disposition: form-data; name=\"";
  text.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
}

void multipart_body::add_file(const upload& added) {
  segment& last = segments_.back();
  last.text += "--" + boundary_ + "\r\nContent-Disposition: form-data; name=\"" + added.part +
               "\"; filename=\"" + quotable(added.file.file_name()) +
               "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  last.file = &added.file;
  last.bytes = open_upload(added.file);
  last.most = max_file_bytes_;
  if (added.part == "photo") last.most = last.most == 0 ? photo_limit : std::min(last.most, photo_limit);
  if (const auto size = last.bytes->size()) check_upload_size(added.file, *size, last.most);
  segments_.emplace_back().text = "\r\n";
}

std::optional<std::uint64_t> multipart_body::size() const {
  std::uint64_t sum = 0;
  for (const segment& each : segments_) {
    sum += each.text.size();
    if (!each.bytes) continue;
    const auto bytes = each.bytes->size();
    if (!bytes) return std::nullopt;
    sum += *bytes;
  }
  return sum;
}

std::size_t multipart_body::read_text(std::span<char> into) {
  const std::string& text = segments_[current_].text;
  const std::size_t count = text.copy(into.data(), into.size(), static_cast<std::size_t>(text_offset_));
  text_offset_ += count;
  return count;
}

std::size_t multipart_body::read_file(std::span<char> into) {
  segment& here = segments_[current_];
  if (!here.bytes) return 0;
  const auto total = here.bytes->size();
  if (total)
    into = into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), *total - file_offset_)));
  if (into.empty()) return 0;
  const std::size_t count = here.bytes->read(file_offset_, into);
  file_offset_ += count;
  if (count == 0) {
    if (total)
      throw error(errc::invalid_argument, upload_problem(*here.file, "it became shorter while it was sent"));
    check_upload_size(*here.file, file_offset_, here.most);  // nobody knew that it is empty
    return 0;
  }
  check_upload_size(*here.file, file_offset_, here.most);
  if (file_progress* progress = here.file->progress()) (*progress)(file_offset_, total);
  return count;
}

task<std::size_t> multipart_body::read(std::span<char> into) {
  std::size_t filled = 0;
  while (filled < into.size() && current_ < segments_.size()) {
    std::size_t count = read_text(into.subspan(filled));
    if (count == 0) count = read_file(into.subspan(filled));
    if (count == 0) {
      ++current_;
      text_offset_ = file_offset_ = 0;
    }
    filled += count;
  }
  co_return filled;
}

bool multipart_body::rewind() {
  current_ = 0;
  text_offset_ = file_offset_ = 0;
  return true;
}

}  // namespace botcore::inline v0
