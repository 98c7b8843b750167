#include "request_writer.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

#include "botcore/net/http_body.hpp"

#include "guarded.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t source_piece_bytes = std::size_t(64) * 1024;

/// TLS takes at most this much at once; what a broken-off write held of it may have left all the same.
constexpr std::size_t tls_record_bytes = std::size_t(16) * 1024;

void drop_written(client_connection::two_buffers& buffers, std::size_t bytes) {
  for (boost::asio::const_buffer& buffer : buffers) {
    const std::size_t dropped = std::min(bytes, buffer.size());
    buffer += dropped;
    bytes -= dropped;
  }
}

/// Memory for one piece, with room in front for the head of the request and the size of a chunk.
class piece_space {
 public:
  explicit piece_space(std::string head)
      : head_(std::move(head)),
        front_(head_.size() + body_framing::longest_before),
        memory_(new char[front_ + source_piece_bytes + 2]) {}

  std::span<char> room() { return {memory_.get() + front_, source_piece_bytes}; }

  /// The next bytes on the wire: the head if it did not go yet, then the piece of `bytes` in its frame.
  boost::asio::const_buffer framed(const body_framing& framing, std::size_t bytes) {
    std::string before = std::move(head_);
    before += bytes == 0 ? std::string(framing.end()) : framing.before(bytes);
    head_.clear();
    char* const begin = memory_.get() + front_ - before.size();
    std::memcpy(begin, before.data(), before.size());
    const std::string_view after = bytes == 0 ? std::string_view() : framing.after();
    std::copy(after.begin(), after.end(), memory_.get() + front_ + bytes);
    return {begin, before.size() + bytes + after.size()};
  }

 private:
  std::string head_;
  std::size_t front_;
  std::unique_ptr<char[]> memory_;
};

std::string promise_text(const body_framing& framing, body_framing::verdict verdict) {
  const std::string given =
      verdict == body_framing::verdict::too_many ? "more" : "only " + std::to_string(framing.given());
  return " (the source of its body promised " + std::to_string(framing.promised()) + " bytes and gave " +
         given + ")";
}

}  // namespace

task<error_code> request_writer::run(std::string head, std::optional<std::uint64_t> source_size) {
  if (request_.source) co_return co_await stream(std::move(head), source_size);
  client_connection::two_buffers buffers = {boost::asio::buffer(head), boost::asio::buffer(request_.body)};
  const error_code code = co_await put(buffers, true);
  co_return code;
}

task<error_code> request_writer::put(client_connection::two_buffers buffers, bool last) {
  for (;;) {
    const std::size_t left = boost::asio::buffer_size(buffers);
    if (left == 0) break;
    if (connection_.answered_early()) co_return error_code();
    connection_.limit(exchange_.deadline(), deadline_after(options_.write_timeout),
                      net_errc::write_timed_out);
    std::size_t written = 0;
    const error_code code = co_await connection_.write_some(buffers, written);
    anything_written_ = anything_written_ || written != 0;
    drop_written(buffers, written);
    if (code) {
      const bool broken_off = code == boost::asio::error::operation_aborted;
      maybe_whole_ = broken_off && last && connection_.secure() && left <= tls_record_bytes;
      co_return code;
    }
    if (!last || written != left) connection_.listen();
  }
  whole_ = last;
  co_return error_code();
}

task<error_code> request_writer::stream(std::string head, std::optional<std::uint64_t> size) {
  body_framing framing(size);
  char spare = 0;
  const std::span<char> probe(&spare, 1);
  piece_space space(std::move(head));
  for (;;) {
    connection_.limit(exchange_.deadline());
    const guarded_result got = co_await guarded(connection_, request_.source->read(space.room()));
    if (got.code) co_return got.code;
    body_framing::verdict verdict = framing.take(got.value);
    if (verdict == body_framing::verdict::probe) {
      const guarded_result more = co_await guarded(connection_, request_.source->read(probe));
      if (more.code) co_return more.code;
      verdict = framing.take(more.value);
    }
    check_promise(framing, verdict, got.value);
    const bool last = verdict == body_framing::verdict::last;
    const client_connection::two_buffers piece = {space.framed(framing, got.value),
                                                  boost::asio::const_buffer()};
    const error_code code = co_await put(piece, last);
    if (code || last || connection_.answered_early()) co_return code;
  }
}

/// Before a piece goes out: a request is not made whole unless its source keeps its promise.
void request_writer::check_promise(const body_framing& framing, body_framing::verdict verdict,
                                   std::size_t bytes) const {
  if (bytes > source_piece_bytes) verdict = body_framing::verdict::too_many;
  if (verdict != body_framing::verdict::too_few && verdict != body_framing::verdict::too_many) return;
  throw error(errc::invalid_argument, exchange_.doing() + promise_text(framing, verdict));
}

}  // namespace botcore::inline v0
