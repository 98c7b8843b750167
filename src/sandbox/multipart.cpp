#include "multipart.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "ascii.hpp"
#include "formatted_text.hpp"
#include "header_value.hpp"
#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

constexpr std::size_t most_parts = 1000;
constexpr std::size_t longest_part_head = std::size_t(8) * 1024;
constexpr std::size_t longest_boundary = 70;

refused broken_form(const std::string& why) {
  return bad_request("the multipart form " + why);
}

std::string boundary_of(std::string_view content_type) {
  const std::optional<header_value> header = read_header_value(content_type);
  const std::string* boundary = header ? header->find("boundary") : nullptr;
  if (!boundary) throw broken_form("has no boundary in its Content-Type");
  const auto allowed = [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || (c != 0 && std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos);
  };
  const bool fits = !boundary->empty() && boundary->size() <= longest_boundary && !boundary->ends_with(' ') &&
                    std::all_of(boundary->begin(), boundary->end(), allowed);
  if (!fits) throw broken_form("has a boundary that cannot be one");
  return *boundary;
}

/// A line that separates two parts, or ends the last.
struct border {
  std::size_t begin = 0;  ///< where the content before it ends
  std::size_t end = 0;    ///< where the next head begins
  bool last = false;
};

/// The border whose delimiter ends at `at`; none when the line goes on with something else.
std::optional<border> border_at(std::string_view body, std::size_t begin, std::size_t at) {
  const std::string_view after = body.substr(at);
  if (after.starts_with("--")) return border{begin, at + 2, true};
  const std::size_t padding = after.find_first_not_of(" \t");
  if (padding == std::string_view::npos || !after.substr(padding).starts_with("\r\n")) return std::nullopt;
  return border{begin, at + padding + 2, false};
}

/// The next border from `from` on. `delimiter` begins with the line break that belongs to it.
border next_border(std::string_view body, std::string_view delimiter, std::size_t from) {
  for (std::size_t at = body.find(delimiter, from); at != std::string_view::npos;
       at = body.find(delimiter, at + 1)) {
    if (const auto found = border_at(body, at, at + delimiter.size())) return *found;
  }
  throw broken_form("has no end");
}

border first_border(std::string_view body, std::string_view delimiter) {
  if (body.starts_with(delimiter.substr(2))) {
    if (const auto found = border_at(body, 0, delimiter.size() - 2)) return *found;
  }
  return next_border(body, delimiter, 0);
}

/// Browsers write these three, and no others, in names.
std::string undo_browser_escapes(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string code = ascii_lower(text.substr(at, 3));
    if (code == "%22" || code == "%0d" || code == "%0a") {
      result += code == "%22" ? '"' : code == "%0d" ? '\r' : '\n';
      at += 2;
    } else {
      result += text[at];
    }
  }
  return result;
}

/// The text of `UTF-8'language'percent-encoded`.
std::string extended_value(std::string_view text) {
  const std::size_t language = text.find('\'');
  const std::size_t value = language == std::string_view::npos ? language : text.find('\'', language + 1);
  if (value == std::string_view::npos || ascii_lower(text.substr(0, language)) != "utf-8")
    throw broken_form("has a filename* that is not UTF-8''…");
  try {
    return percent_decode(text.substr(value + 1));
  } catch (const error&) {
    throw broken_form("has a filename* with a broken escape");
  }
}

std::string clean_file_name(std::string name) {
  if (const std::size_t slash = name.find_last_of("/\\"); slash != std::string::npos)
    name.erase(0, slash + 1);
  std::erase_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  if (name == "." || name == "..") name.clear();
  return name;
}

void read_disposition(std::string_view text, form_part& part) {
  const std::optional<header_value> disposition = read_header_value(text);
  if (!disposition || disposition->value != "form-data")
    throw broken_form("has a part whose Content-Disposition is not form-data");
  const std::string* name = disposition->find("name");
  if (!name || name->empty()) throw broken_form("has a part without a name");
  part.name = undo_browser_escapes(*name);
  if (const std::string* extended = disposition->find("filename*")) {
    part.file_name = extended_value(*extended);
  } else if (const std::string* plain = disposition->find("filename")) {
    part.file_name = undo_browser_escapes(*plain);
  }
  if (!is_utf8(part.name) || (part.file_name && !is_utf8(*part.file_name)))
    throw bad_request("strings must be encoded in UTF-8");
  if (part.file_name) part.file_name = clean_file_name(std::move(*part.file_name));
}

/// Reads the header lines of a part, each of which ends with a line break.
void read_part_head(std::string_view head, form_part& part) {
  bool disposed = false;
  while (!head.empty()) {
    const std::size_t end = head.find("\r\n");
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(end + 2);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.find_first_of(" \t") < colon)
      throw broken_form("has a part with a broken header line");
    const std::string name = ascii_lower(line.substr(0, colon));
    std::string_view value = line.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
    if (name == "content-disposition") {
      if (disposed) throw broken_form("has a part with two Content-Dispositions");
      read_disposition(value, part);
      disposed = true;
    } else if (name == "content-type") {
      part.content_type = value;
    } else if (name == "content-transfer-encoding") {
      const std::string encoding = ascii_lower(value);
      if (encoding != "binary" && encoding != "8bit" && encoding != "7bit")
        throw broken_form("has a part in an encoding that forms do not use");
    }
  }
  if (!disposed) throw broken_form("has a part without a Content-Disposition");
}

}  // namespace

std::vector<form_part> read_multipart(std::string_view content_type, std::string_view body) {
  const std::string delimiter = "\r\n--" + boundary_of(content_type);
  std::vector<form_part> result;
  border before = first_border(body, delimiter);
  while (!before.last) {
    if (result.size() == most_parts)
      throw broken_form("has more than " + std::to_string(most_parts) + " parts");
    const std::size_t head_length = body.substr(before.end, longest_part_head).find("\r\n\r\n");
    if (head_length == std::string_view::npos) throw broken_form("has a part whose headers do not end");
    form_part part;
    read_part_head(body.substr(before.end, head_length + 2), part);
    const auto same = [&](const form_part& other) { return other.name == part.name; };
    if (std::any_of(result.begin(), result.end(), same))
      throw broken_form("has the part \"" + part.name + "\" twice");
    const std::size_t begin = before.end + head_length + 4;
    before = next_border(body, delimiter, begin - 2);
    part.content = before.begin < begin ? std::string_view() : body.substr(begin, before.begin - begin);
    result.push_back(std::move(part));
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
