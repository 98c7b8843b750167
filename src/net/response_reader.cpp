#include "response_reader.hpp"

#include <boost/beast/http/error.hpp>

#include "botcore/net/http_body.hpp"

#include "guarded.hpp"

namespace botcore::inline v0 {
namespace {

namespace http = boost::beast::http;

/// Interim answers that a server may send before the one that counts.
constexpr int most_interim_answers = 16;

constexpr std::size_t head_read_bytes = 4096;
constexpr std::size_t body_read_bytes = std::size_t(64) * 1024;

/// Copies the head of what was read; false when a header is not one that we would send ourselves.
template <class Message>
bool take_head(const Message& message, http_response& response) {
  response = http_response(static_cast<int>(message.result_int()));
  try {
    for (const auto& field : message) {
      const auto name = field.name_string();
      const auto value = field.value();
      response.headers.add(std::string(name.data(), name.size()), std::string(value.data(), value.size()));
    }
  } catch (const error&) {
    return false;
  }
  return true;
}

task<std::size_t> write_to(http_body_sink& sink, std::string_view piece) {
  co_await sink.write(piece);
  co_return 0;
}

}  // namespace

task<error_code> response_reader::run(http_response& response) {
  error_code code;
  unsigned status = 0;
  for (int interim = 0; interim < most_interim_answers && status < 200 && !code; ++interim) {
    if (status == 101) break;
    prepare_parser();
    code = co_await read_head();
    if (!code) status = parser_->get().result_int();
  }
  if (code) co_return code;
  if (status < 200) co_return http::make_error_code(http::error::bad_status);
  if (!take_head(parser_->get(), response)) co_return http::make_error_code(http::error::bad_value);
  to_sink_ = request_.sink && request_.sink->begin(response);
  code = co_await read_body(response);
  co_return code;
}

void response_reader::prepare_parser() {
  parser_.emplace();
  waiting_ = true;
  parser_->header_limit(static_cast<std::uint32_t>(options_.max_response_header_bytes));
  if (request_.sink) {
    parser_->body_limit(boost::none);  // whether it goes to the sink is known only when the head is there
  } else {
    parser_->body_limit(options_.max_response_bytes);
    parser_->eager(true);
  }
  if (request_.method == "HEAD") parser_->skip(true);
}

task<error_code> response_reader::read_head() {
  error_code code;
  while (!code && !parser_->is_header_done()) code = co_await advance();
  co_return code;
}

task<error_code> response_reader::read_body(http_response& response) {
  parser_->eager(true);
  error_code code;
  if (!to_sink_ && parser_->content_length().value_or(0) > options_.max_response_bytes &&
      !parser_->is_done()) {
    code = http::make_error_code(http::error::body_limit);
  }
  while (!code) {
    code = co_await deliver(response);
    if (code || parser_->is_done()) break;
    code = co_await advance();
  }
  if (!code) {
    const bool rest = connection_.received().size() != 0;
    reusable_ = parser_->keep_alive() && !parser_->need_eof() && !rest;
  }
  co_return code;
}

/// Hands on what was parsed of the body.
task<error_code> response_reader::deliver(http_response& response) {
  std::string& piece = parser_->get().body();
  if (to_sink_) {
    if (piece.empty()) co_return error_code();
    connection_.limit(exchange_.deadline());
    const guarded_result taken = co_await guarded(connection_, write_to(*request_.sink, piece));
    piece.clear();
    co_return taken.code;
  } else if (piece.size() > options_.max_response_bytes) {
    co_return http::make_error_code(http::error::body_limit);
  } else if (parser_->is_done()) {
    response.body = std::move(piece);
  }
  co_return error_code();
}

/// Parses what is there, or reads more when nothing is.
task<error_code> response_reader::advance() {
  if (connection_.received().size() != 0) {
    begun_ = true;
    waiting_ = false;
    const error_code parsed = parse_received();
    if (parsed != http::error::need_more) co_return parsed;
    if (to_sink_ && !parser_->get().body().empty()) co_return error_code();
  }
  const steady_time whole = exchange_.deadline();
  if (!waiting_) {
    connection_.limit(whole, deadline_after(options_.read_timeout), net_errc::response_stalled);
  } else if (!request_.idle) {
    connection_.limit(whole, deadline_after(options_.first_byte_timeout), net_errc::response_timed_out);
  } else {
    connection_.limit(whole);
  }
  const std::size_t most = parser_->is_header_done() ? body_read_bytes : head_read_bytes;
  const error_code code = co_await connection_.read_some(most);
  if (code == boost::asio::error::eof) co_return parse_end();
  co_return code;
}

error_code response_reader::parse_received() {
  auto& received = connection_.received();
  error_code code;
  received.consume(parser_->put(received.data(), code));
  if (code != http::error::need_more) return code;
  // What is left is one unfinished line. Of those in a head Beast sees to itself.
  const bool endless = parser_->is_header_done() && received.size() > options_.max_response_header_bytes;
  return endless ? http::make_error_code(http::error::buffer_overflow) : code;
}

error_code response_reader::parse_end() {
  if (connection_.received().size() != 0 && parser_->is_header_done()) return http::error::partial_message;
  if (!parser_->got_some()) return http::error::end_of_stream;
  error_code code;
  parser_->put_eof(code);
  return code;
}

}  // namespace botcore::inline v0
