/// @file
/// Sources and sinks of bodies that tests can watch and make fail.
#pragma once

#include <algorithm>
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "botcore/net/http_body.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::test {

/// What a broken source or sink throws in tests.
struct body_failure : std::runtime_error {
  body_failure() : std::runtime_error("the disk is on fire") {}
};

/// Gives a text in pieces.
struct text_source : http_body_source {
  text_source(std::string text, bool sized) : text(std::move(text)) {
    if (sized) promised = this->text.size();
  }

  std::optional<std::uint64_t> size() const override { return promised; }

  task<std::size_t> read(std::span<char> into) override {
    if (wait) co_await wait();
    largest_room = std::max(largest_room, into.size());
    if (at >= fails_at) throw body_failure();
    const std::size_t bytes = std::min({into.size(), text.size() - at, most_at_once});
    text.copy(into.data(), bytes, at);
    at += bytes;
    ++reads;
    co_return bytes;
  }

  bool rewind() override {
    if (!rewindable) return false;
    ++rewinds;
    at = 0;
    return true;
  }

  std::string text;
  std::optional<std::uint64_t> promised;
  std::function<task<void>()> wait;
  std::size_t most_at_once = std::numeric_limits<std::size_t>::max();
  std::size_t fails_at = std::numeric_limits<std::size_t>::max();
  std::size_t at = 0;
  std::size_t largest_room = 0;
  int reads = 0;
  int rewinds = 0;
  bool rewindable = true;
};

/// Collects what it is given.
struct text_sink : http_body_sink {
  bool begin(const http_response& head) override {
    ++begun;
    status = head.status;
    type = head.headers.get("Content-Type");
    return status == 200;
  }

  task<void> write(std::string_view bytes) override {
    if (wait) co_await wait();
    if (text.size() >= fails_at) throw body_failure();
    text.append(bytes);
    ++pieces;
  }

  std::string text;
  std::string type;
  std::function<task<void>()> wait;
  std::size_t fails_at = std::numeric_limits<std::size_t>::max();
  int status = 0;
  int begun = 0;
  int pieces = 0;
};

inline http_request post(const std::string& url, std::shared_ptr<http_body_source> source) {
  http_request request("POST", url);
  request.source = std::move(source);
  return request;
}

inline http_request get_to(const std::string& url, std::shared_ptr<http_body_sink> sink) {
  http_request request("GET", url);
  request.sink = std::move(sink);
  return request;
}

/// Text in which no two places look alike.
inline std::string long_text(std::size_t bytes) {
  std::string text;
  text.reserve(bytes + 16);
  for (std::size_t line = 0; text.size() < bytes; ++line) text += std::to_string(line) + "\n";
  text.resize(bytes);
  return text;
}

}  // namespace botcore::test
