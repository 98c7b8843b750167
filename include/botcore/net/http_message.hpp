/// @file
/// HTTP requests and responses as plain values, the same for client and server.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

class http_body_sink;
class http_body_source;

/// One line of a message's head; names are compared without regard to case.
struct http_header {
  http_header() = default;
  http_header(std::string name, std::string value) : name(std::move(name)), value(std::move(value)) {}

  std::string name;
  std::string value;

  friend bool operator==(const http_header&, const http_header&) = default;
};

/// The header lines of a message, in their order. Names are looked up without regard to case.
class BOTCORE_EXPORT http_headers {
 public:
  http_headers() = default;

  /// The first value of `name`, or null. Valid until the headers are changed.
  const std::string* find(std::string_view name) const noexcept;

  /// The first value of `name`, or an empty text. Valid until the headers are changed.
  std::string_view get(std::string_view name) const noexcept;

  bool contains(std::string_view name) const noexcept { return find(name) != nullptr; }

  /// Appends a line, whether or not there is one of that name already.
  /// @throws error (invalid_argument) when the name is not an HTTP token, or the value holds control
  ///         characters: nobody smuggles a second header in.
  void add(std::string name, std::string value);

  /// Replaces all lines of that name by this one.
  /// @throws as `add`.
  void set(std::string name, std::string value);

  /// Takes out all lines of that name; returns how many there were.
  std::size_t erase(std::string_view name) noexcept;

  auto begin() const noexcept { return lines_.begin(); }
  auto end() const noexcept { return lines_.end(); }
  std::size_t size() const noexcept { return lines_.size(); }
  bool empty() const noexcept { return lines_.empty(); }
  void reserve(std::size_t lines) { lines_.reserve(lines); }
  void clear() noexcept { lines_.clear(); }

  friend bool operator==(const http_headers&, const http_headers&) = default;

 private:
  std::vector<http_header> lines_;
};

/// A request, to be sent by `http_client`, or received by `http_server`.
///
/// `Host`, `Content-Length`, `Connection` and `User-Agent` are the client's; any of them set here, apart from
/// `Host` and `User-Agent`, is ignored.
struct BOTCORE_EXPORT http_request {
  http_request();
  http_request(std::string method, std::string url, std::string body = {});
  http_request(const http_request&);
  http_request(http_request&&) noexcept;
  http_request& operator=(const http_request&);
  http_request& operator=(http_request&&) noexcept;
  ~http_request();

  std::string method = "GET";
  std::string url;             ///< client: absolute, `http://` or `https://`
  std::string target;          ///< server: what the request line asks for, path and query
  std::string remote_address;  ///< server: who asks, as "127.0.0.1:40312"
  http_headers headers;
  std::string body;

  /// Client: sent in the place of `body`, which must be empty then.
  std::shared_ptr<http_body_source> source;

  /// Client: takes the body of the answer, if it wants it; `http_response::body` stays empty then.
  std::shared_ptr<http_body_sink> sink;

  /// Client: how long the whole exchange may take, waiting for a free connection included. Zero: no limit.
  std::chrono::milliseconds timeout = std::chrono::seconds(30);

  /// Client: a long poll, which waits for something to happen rather than being work under way; `runtime`
  /// counts as quiet while it waits.
  bool idle = false;
};

/// How a server may break off an answer. For tests of clients only: no real server has a use for it.
enum class http_fault {
  none,
  close_without_answer,  ///< the connection ends and not a byte is written
  close_mid_body,        ///< the head and the first half of the body are written, then the connection ends
};

/// An answer, received by `http_client`, or to be sent by `http_server`.
struct BOTCORE_EXPORT http_response {
  http_response();
  explicit http_response(int status, std::string body = {}, std::string content_type = {});
  http_response(const http_response&);
  http_response(http_response&&) noexcept;
  http_response& operator=(const http_response&);
  http_response& operator=(http_response&&) noexcept;
  ~http_response();

  int status = 200;
  http_headers headers;
  std::string body;

  /// Server: for tests of clients only.
  http_fault fault = http_fault::none;
};

}  // namespace botcore::inline v0
