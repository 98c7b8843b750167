/// @file
/// Reads one answer from a connection: its head, and its body into memory or to a sink.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <boost/beast/core/buffer_traits.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>

#include "botcore/core/task.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_message.hpp"

#include "client_connection.hpp"
#include "exchange.hpp"

namespace botcore::inline v0 {

/// The part of a body that was parsed and not taken away yet, for Beast.
struct parsed_body {
  using value_type = std::string;

  class reader {
   public:
    template <bool IsRequest, class Fields>
    reader(boost::beast::http::header<IsRequest, Fields>&, value_type& body) : body_(body) {}

    void init(const boost::optional<std::uint64_t>& length, boost::beast::error_code& code) {
      // A length is a claim; memory is taken as the bytes come.
      if (length) body_.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(*length, most_reserved)));
      code = {};
    }

    template <class Buffers>
    std::size_t put(const Buffers& buffers, boost::beast::error_code& code) {
      const std::size_t bytes = boost::beast::buffer_bytes(buffers);
      for (const boost::asio::const_buffer piece : boost::beast::buffers_range_ref(buffers)) {
        body_.append(static_cast<const char*>(piece.data()), piece.size());
      }
      code = {};
      return bytes;
    }

    void finish(boost::beast::error_code& code) { code = {}; }

   private:
    static constexpr std::uint64_t most_reserved = 256 * 1024;
    value_type& body_;
  };
};

/// Lives for one try on one connection. What it is given must outlive it.
class response_reader {
 public:
  response_reader(client_connection& connection, const exchange& exchange, const http_request& request,
                  const http_client_options& options)
      : connection_(connection), exchange_(exchange), request_(request), options_(options) {}

  /// Reads one answer; interim ones (1xx) are passed over.
  /// @throws what the sink throws.
  task<error_code> run(http_response& response);

  /// Whether any byte of an answer came.
  bool begun() const noexcept { return begun_; }
  /// Whether another request may follow on the connection.
  bool reusable() const noexcept { return reusable_; }

 private:
  using answer_parser = boost::beast::http::response_parser<parsed_body>;

  void prepare_parser();
  task<error_code> read_head();
  task<error_code> read_body(http_response& response);
  task<error_code> deliver(http_response& response);
  task<error_code> advance();
  error_code parse_received();
  error_code parse_end();

  client_connection& connection_;
  const exchange& exchange_;
  const http_request& request_;
  const http_client_options& options_;
  std::optional<answer_parser> parser_;
  bool to_sink_ = false;
  bool begun_ = false;
  bool waiting_ = true;  // for the first byte of an answer, interim or final
  bool reusable_ = false;
};

}  // namespace botcore::inline v0
