/// @file
/// Writes one request over a connection: its head, and its body from memory or from a source.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "botcore/core/task.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_message.hpp"

#include "body_framing.hpp"
#include "client_connection.hpp"
#include "exchange.hpp"

namespace botcore::inline v0 {

/// Lives for one try on one connection. What it is given must outlive it.
class request_writer {
 public:
  request_writer(client_connection& connection, const exchange& exchange, const http_request& request,
                 const http_client_options& options)
      : connection_(connection), exchange_(exchange), request_(request), options_(options) {}

  /// Writes all; ends early without an error of its own when the server answers before it took the request.
  /// @throws what the source throws; error (invalid_argument) when it does not keep its promise.
  task<error_code> run(std::string head, std::optional<std::uint64_t> source_size);

  /// Whether the system took the last byte.
  bool whole() const noexcept { return whole_; }
  /// Whether the server can surely not have received the last byte. It carries no such request out.
  bool surely_incomplete() const noexcept { return !whole_ && !maybe_whole_; }
  bool anything_written() const noexcept { return anything_written_; }

 private:
  task<error_code> put(client_connection::two_buffers buffers, bool last);
  task<error_code> stream(std::string head, std::optional<std::uint64_t> size);
  void check_promise(const body_framing& framing, body_framing::verdict verdict, std::size_t bytes) const;

  client_connection& connection_;
  const exchange& exchange_;
  const http_request& request_;
  const http_client_options& options_;
  bool whole_ = false;
  bool maybe_whole_ = false;
  bool anything_written_ = false;
};

}  // namespace botcore::inline v0
