#include "file_transfer.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"

namespace botcore::inline v0 {
namespace {

std::optional<std::uint64_t> read_length(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The first byte and the total of `bytes FIRST-LAST/TOTAL` (RFC 9110, section 14.4).
struct content_range {
  std::optional<std::uint64_t> first;
  std::optional<std::uint64_t> total;
};

content_range read_content_range(std::string_view text) {
  content_range range;
  if (!text.starts_with("bytes ")) return range;
  text.remove_prefix(6);
  range.first = read_length(text.substr(0, text.find('-')));
  if (const auto slash = text.find('/'); slash != std::string_view::npos) {
    range.total = read_length(text.substr(slash + 1));
  }
  return range;
}

}  // namespace

file_transfer::file_transfer(download_target& target, const download_options& options, std::string file)
    : target_(target), options_(options), file_(std::move(file)) {}

void file_transfer::check_limit(std::uint64_t bytes) const {
  if (options_.max_bytes == 0 || bytes <= options_.max_bytes) return;
  throw error(make_error_code(net_errc::response_too_large),
              doing() + " (at most " + std::to_string(options_.max_bytes) + " bytes)");
}

void file_transfer::expect(std::optional<std::uint64_t> total) {
  if (!total) return;
  check_limit(*total);
  if (total_ && *total_ != *total) {
    throw error(errc::malformed_data, doing() + ", whose size changed meanwhile");
  }
  total_ = total;
}

void file_transfer::add_headers(http_headers& headers) const {
  if (received_ == 0) return;
  headers.set("Range", "bytes=" + std::to_string(received_) + "-");
  // A weak one does not promise that the bytes are the same, and may not stand there (RFC 9110, section 13.1.5).
  if (!version_.empty() && !version_.starts_with("W/")) headers.set("If-Range", version_);
}

/// The whole file comes, from its first byte: it is the first answer, or the server does not give parts, or the file is
/// another one now.
void file_transfer::begin_again(const http_response& head) {
  const std::string_view version = head.headers.get("ETag");
  if (received_ != 0 && version != version_) {
    if (!target_.restart()) throw error(errc::malformed_data, doing() + ", which changed meanwhile");
    received_ = 0;
    total_.reset();
  }
  version_ = version;
  skip_ = received_;
  expect(read_length(head.headers.get("Content-Length")));
}

void file_transfer::begin_rest(const http_response& head) {
  const content_range range = read_content_range(head.headers.get("Content-Range"));
  if (range.first != received_) {
    throw error(errc::malformed_data, doing() + ", of which another part came than was asked for");
  }
  // A version that is only weak could not be asked for, so the part may be of another file.
  const std::string_view version = head.headers.get("ETag");
  if (!version.empty() && version != version_) {
    throw error(errc::malformed_data, doing() + ", which changed meanwhile");
  }
  expect(range.total);
}

bool file_transfer::begin(const http_response& head) {
  skip_ = 0;
  if (head.status == 200) {
    begin_again(head);
  } else if (head.status == 206) {
    begin_rest(head);
  } else {
    return false;
  }
  return true;
}

task<void> file_transfer::write(std::string_view bytes) {
  take(bytes);
  co_return;
}

void file_transfer::take(std::string_view bytes) {
  const std::uint64_t known = std::min<std::uint64_t>(skip_, bytes.size());
  skip_ -= known;
  bytes.remove_prefix(static_cast<std::size_t>(known));
  if (bytes.empty()) return;
  check_limit(received_ + bytes.size());
  if (total_ && received_ + bytes.size() > *total_) {
    throw error(errc::malformed_data, doing() + ", of which more came than was promised");
  }
  target_.write(bytes);
  received_ += bytes.size();
  if (options_.progress) options_.progress(received_, total_);
}

}  // namespace botcore::inline v0
