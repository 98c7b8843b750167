#include "outgoing_media.hpp"

#include <algorithm>
#include <array>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "call_fields.hpp"
#include "image_facts.hpp"
#include "refused.hpp"
#include "value_check.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_thumbnail = std::size_t(200) * 1024;
constexpr std::uint32_t longest_photo_sides = 10000;
constexpr std::uint32_t steepest_photo = 20;

/// The fields that a message of this kind repeats from its request; numbers first become zero, then the
/// picture's own.
void copy_details(const json::object& fields, media& result) {
  static constexpr std::array<std::string_view, 8> names = {
      "duration", "width", "height", "length", "performer", "title", "emoji", "start_timestamp"};
  for (const std::string_view name : names) {
    if (const json::value* value = fields.if_contains(name)) result.details[name] = *value;
  }
}

bool is_base64url(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

bool has_scheme(std::string_view text) {
  return text.substr(0, text.find_first_of("/?#")).find(':') != std::string_view::npos;
}

}  // namespace

void check_photo(std::string_view bytes) {
  const std::optional<image_facts> facts = read_image_facts(bytes);
  if (!facts) throw bad_request("IMAGE_PROCESS_FAILED");
  const std::uint32_t shorter = std::min(facts->width, facts->height);
  const std::uint32_t longer = std::max(facts->width, facts->height);
  if (longer > longest_photo_sides - std::min(shorter, longest_photo_sides) ||
      longer / shorter > steepest_photo)
    throw bad_request("PHOTO_INVALID_DIMENSIONS");
}

media media_reader::read(file_kind kind, const json::object& fields, std::string_view field) const {
  media result;
  result.kind = kind;
  result.file = file(kind, fields.at(field).as_string());
  result.thumbnail = thumbnail(fields);
  if (fields.contains("cover")) result.cover = file(file_kind::photo, text_in(fields, "cover"));
  result.spoiler = flag_in(fields, "has_spoiler");
  copy_details(fields, result);
  return result;
}

file_pointer media_reader::file(file_kind kind, std::string_view text) const {
  if (text.starts_with(attach_prefix)) {
    const auto found = files_.find(text.substr(attach_prefix.size()));
    if (found == files_.end()) throw missing_file(kind_name(kind));
    return uploaded(kind, found->second);
  }
  if (!has_scheme(text)) return known(kind, text);
  const std::string lower = ascii_lower(text);
  if (!lower.starts_with("http://") && !lower.starts_with("https://"))
    throw bad_request("invalid file HTTP URL specified: Unsupported URL protocol");
  try {
    parse_url(text);
  } catch (const error&) {
    throw bad_request("wrong file identifier/HTTP URL specified");
  }
  return store_.add_url(kind, std::string(text));
}

file_pointer media_reader::uploaded(file_kind kind, const upload& sent) const {
  const std::size_t size = sent.content.size();
  if (size == 0) throw bad_request("file must be non-empty");
  if (limits_.upload != 0 && size > limits_.upload) throw refused(413, "Request Entity Too Large");
  if (kind == file_kind::photo) {
    if (limits_.photo != 0 && size > limits_.photo) {
      throw bad_request("file of size " + std::to_string(size) +
                        " bytes is too big for a photo; the maximum size is " +
                        std::to_string(limits_.photo) + " bytes");
    }
    check_photo(sent.content);
  }
  return store_.add(kind, sent.file_name, sent.content);
}

file_pointer media_reader::known(file_kind kind, std::string_view file_id) const {
  if (!is_base64url(file_id))
    throw bad_request("wrong remote file identifier specified: Wrong character in the string");
  file_pointer found = store_.find(file_id);
  if (!found) throw bad_request("wrong file identifier/HTTP URL specified");
  // Photos, thumbnails and all others are stored apart; among the others a file serves as any kind.
  const auto shelf = [](file_kind one) {
    return one == file_kind::photo || one == file_kind::thumbnail ? one : file_kind::document;
  };
  if (shelf(found->kind) != shelf(kind)) {
    throw bad_request("can't use file of type " + std::string(kind_title(found->kind)) + " as " +
                      std::string(kind_title(kind)));
  }
  return found;
}

file_pointer media_reader::thumbnail(const json::object& fields) const {
  const std::string text = text_in(fields, "thumbnail");
  // The real server ignores what is not sent along, and what is unfit for a thumbnail.
  if (!text.starts_with(attach_prefix)) return nullptr;
  const auto found = files_.find(std::string_view(text).substr(attach_prefix.size()));
  const bool fits = found != files_.end() && !found->second.content.empty() &&
                    found->second.content.size() < longest_thumbnail &&
                    read_image_facts(found->second.content);
  return fits ? store_.add(file_kind::thumbnail, found->second.file_name, found->second.content) : nullptr;
}

}  // namespace botcore::inline v0::sandbox
