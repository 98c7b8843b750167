/// @file
/// Bodies too large for memory: one that is produced while it is sent, one that is consumed while it arrives.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

struct http_response;

/// The body of a request, read piece by piece while the request is sent.
///
/// What it throws ends the exchange and reaches the caller of `http_client::send` unchanged; the server has
/// then seen an incomplete request, which it does not carry out. When a limit of time passes or the client stops
/// while `read` waits, `read` is cancelled, and waited for.
class BOTCORE_EXPORT http_body_source {
 public:
  virtual ~http_body_source() = default;

  /// How many bytes `read` will give in all; none when nobody knows, and the body is sent in chunks.
  virtual std::optional<std::uint64_t> size() const = 0;

  /// Puts the next bytes into `into`, which is not empty, and returns how many: 0 only at the end. `into` is valid
  /// until the task ends.
  virtual task<std::size_t> read(std::span<char> into) = 0;

  /// Starts again from the first byte, so that a request that surely did not arrive can be sent once more;
  /// false when the bytes cannot be had a second time.
  virtual bool rewind() = 0;
};

/// Where the body of an answer goes, piece by piece while it arrives.
///
/// What it throws ends the exchange and reaches the caller of `http_client::send` unchanged. When a limit of time
/// passes or the client stops while `write` waits, `write` is cancelled, and waited for.
class BOTCORE_EXPORT http_body_sink {
 public:
  virtual ~http_body_sink() = default;

  /// Called once when the head of the answer is there: `head` has status and headers, and no body. True: the
  /// body comes to `write`, and its size is limited by nothing but the sink. False: it is collected in the
  /// response as usual, as the body of an error should be.
  virtual bool begin(const http_response& head) = 0;

  /// Takes the next bytes; they are valid until the task ends, and no more are read before.
  virtual task<void> write(std::string_view bytes) = 0;
};

}  // namespace botcore::inline v0
