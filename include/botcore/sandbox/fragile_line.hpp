/// @file
/// A line to a server that breaks on demand, in the middle of a request or of an answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0::sandbox {

/// Relays TCP connections to a server on this machine, byte for byte, until told otherwise.
///
/// A fault of the sandbox itself befalls a call that has arrived as a whole; this one befalls bytes on their
/// way: an upload of which a part has left, say. A client that is given `url()` in place of the server's
/// notices no other difference. What has come through before a cut has reached the other side.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT fragile_line {
 public:
  /// `port` and `address` are the server's, which may come and go.
  fragile_line(runtime& runtime, std::uint16_t port, std::string address = "127.0.0.1");
  ~fragile_line();
  fragile_line(const fragile_line&) = delete;
  fragile_line& operator=(const fragile_line&) = delete;

  /// Begins to accept connections on a port of 127.0.0.1 that the system picks.
  /// @throws error when there is none.
  void listen();
  std::uint16_t port() const noexcept;
  /// What to give to a client, such as "http://127.0.0.1:40123".
  std::string url() const;

  /// Ends a connection once so many bytes more have gone to the server, over all connections; heads count.
  /// Zero: at the next byte, which does not get through. Happens once.
  void cut_request_after(std::size_t bytes);
  /// The same for bytes that come from the server.
  void cut_answer_after(std::size_t bytes);
  /// Nothing gets through any more in either direction, or everything does again. Connections stay open.
  void stall(bool stalled = true);
  /// How many connections were cut.
  std::size_t cuts() const noexcept;

  /// Ends every connection and waits until all is over.
  task<void> stop();

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0::sandbox
