#include "file_gate.hpp"

#include <algorithm>
#include <charconv>

#include "botcore/core/error.hpp"
#include "botcore/net/url.hpp"

#include "answers.hpp"
#include "ascii.hpp"

namespace botcore::inline v0::sandbox {
namespace {

/// Bytes of a file, the last one included.
struct byte_range {
  std::size_t first = 0;
  std::size_t last = 0;
  bool fits = false;
};

std::optional<std::size_t> position(std::string_view digits) {
  std::size_t number = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || failure != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

/// What "bytes=…" asks for; none when there is nothing to heed: another unit, several ranges, nonsense.
std::optional<byte_range> read_range(std::string_view header, std::size_t size) {
  if (!ascii_lower(header).starts_with("bytes=")) return std::nullopt;
  header.remove_prefix(std::string_view("bytes=").size());
  const std::size_t dash = header.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const std::optional<std::size_t> begin = position(header.substr(0, dash));
  const std::optional<std::size_t> end = position(header.substr(dash + 1));
  const bool no_begin = dash == 0;
  const bool no_end = dash + 1 == header.size();
  if ((!begin && !no_begin) || (!end && !no_end) || (no_begin && no_end)) return std::nullopt;
  if (begin && end && *end < *begin) return std::nullopt;
  byte_range result;
  if (begin) {
    result.first = *begin;
    result.last = std::min(end.value_or(size - 1), size - 1);
    result.fits = *begin < size;
  } else {
    result.first = size - std::min(*end, size);
    result.last = size - 1;
    result.fits = *end != 0;
  }
  return result;
}

http_response find_download(stage& on, std::string_view path, const http_request& request) {
  file_pointer file;
  try {
    file = on.world.files().at_path(percent_decode(path));
  } catch (const error&) {
    return refusal(400, "Bad Request: the path of the file cannot be decoded");
  }
  if (!file) return refusal(404, "Not Found");
  if (!file->bytes) {
    return refusal(
        404, file->url.empty()
                 ? "Not Found: the sandbox has let go of this file's bytes (server_options::max_file_bytes)"
                 : "Not Found: the sandbox does not fetch what is behind a URL");
  }
  const std::size_t limit = on.world.limits().download;
  if (limit != 0 && file->bytes->size() > limit) return refusal(400, "Bad Request: file is too big");
  return file_bytes(*file, request);
}

}  // namespace

http_response file_bytes(const stored_file& file, const http_request& request) {
  const std::string& bytes = *file.bytes;
  const std::string tag = '"' + file.unique_id + '"';
  const std::string* if_range = request.headers.find("If-Range");
  const std::string* range = request.headers.find("Range");
  std::optional<byte_range> asked;
  if (range && (!if_range || *if_range == tag)) asked = read_range(*range, bytes.size());
  http_response result(200);
  if (asked && !asked->fits) {
    result.status = 416;
    result.headers.set("Content-Range", "bytes */" + std::to_string(bytes.size()));
    return result;
  }
  result.headers.set("Accept-Ranges", "bytes");
  result.headers.set("ETag", tag);
  result.headers.set("Content-Type", "application/octet-stream");
  if (!asked) {
    result.body = bytes;
    return result;
  }
  result.status = 206;
  result.headers.set("Content-Range", "bytes " + std::to_string(asked->first) + '-' +
                                          std::to_string(asked->last) + '/' + std::to_string(bytes.size()));
  result.body = bytes.substr(asked->first, asked->last - asked->first + 1);
  return result;
}

task<http_response> answer_download(std::shared_ptr<stage> stage, http_request request) {
  std::string_view path = target_path(request.target);
  path.remove_prefix(std::string_view("/file/bot").size());
  const std::size_t slash = std::min(path.find('/'), path.size());
  if (auto stranger = refuse_stranger(*stage, path.substr(0, slash))) co_return std::move(*stranger);
  path.remove_prefix(std::min(slash + 1, path.size()));
  ++stage->calls["download"];
  const std::optional<fault> how = stage->faults.take("download");
  std::optional<http_response> answer;
  if (how) answer = instead_of_call(*how);
  if (!answer) answer = find_download(*stage, path, request);
  if (how) break_off(*how, *answer);
  stage->changed.notify();
  co_return std::move(*answer);
}

}  // namespace botcore::inline v0::sandbox
