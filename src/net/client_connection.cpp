#include "client_connection.hpp"

#include <array>
#include <optional>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include "awaiting.hpp"

namespace botcore::inline v0 {
namespace {

namespace http = boost::beast::http;
using answer_parser = http::response_parser<http::string_body>;

/// Interim answers that a server may send before the one that counts.
constexpr int most_interim_answers = 16;

std::variant<client_connection::plain_stream, client_connection::secure_stream> make_stream(
    const boost::asio::any_io_executor& executor, boost::asio::ssl::context* tls) {
  client_connection::plain_stream socket(executor);
  if (!tls) return socket;
  return client_connection::secure_stream(std::move(socket), *tls);
}

template <class Stream>
task<error_code> write_answerable(Stream& stream, const std::string& head, const std::string& body,
                                  std::size_t& written) {
  const std::array<boost::asio::const_buffer, 2> buffers = {boost::asio::buffer(head),
                                                            boost::asio::buffer(body)};
  const auto [code, bytes] = co_await boost::asio::async_write(stream, buffers, with_code);
  written = bytes;
  co_return code;
}

void prepare_parser(std::optional<answer_parser>& parser, const response_limits& limits) {
  parser.emplace();
  parser->body_limit(limits.body_bytes);
  parser->header_limit(static_cast<std::uint32_t>(limits.header_bytes));
  if (limits.without_body) parser->skip(true);
}

/// Reads until an answer that is not interim.
template <class Stream>
task<error_code> read_final(Stream& stream, boost::beast::flat_buffer& buffer, response_limits limits,
                            std::optional<answer_parser>& parser, bool& started) {
  for (int interim = 0; interim < most_interim_answers; ++interim) {
    prepare_parser(parser, limits);
    const auto [code, bytes] = co_await http::async_read(stream, buffer, *parser, with_code);
    started = started || parser->got_some() || bytes > 0;
    const unsigned status = parser->is_header_done() ? parser->get().result_int() : 0;
    if (code || status >= 200) co_return code;
    if (status == 101) break;
  }
  co_return http::make_error_code(http::error::bad_status);
}

/// Copies what was read; false when a header is not one that we would send ourselves.
bool take_answer(http::response<http::string_body>&& message, http_response& response) {
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
  response.body = std::move(message.body());
  return true;
}

}  // namespace

client_connection::client_connection(const boost::asio::any_io_executor& executor,
                                     boost::asio::ssl::context* tls)
    : stream_(make_stream(executor, tls)), deadline_(executor, [this] {
        expired_ = true;
        abort();
      }) {}

client_connection::plain_stream& client_connection::socket() noexcept {
  if (secure_stream* stream = secure()) return stream->next_layer();
  return *std::get_if<plain_stream>(&stream_);
}

void client_connection::abort() noexcept {
  boost::system::error_code ignored;
  socket().close(ignored);
}

bool client_connection::stale() {
  boost::system::error_code code;
  socket().non_blocking(true, code);
  char byte = 0;
  socket().receive(boost::asio::buffer(&byte, 1), boost::asio::socket_base::message_peek, code);
  return code != boost::asio::error::would_block;
}

task<error_code> client_connection::write(const std::string& head, const std::string& body,
                                          std::size_t& written) {
  if (secure_stream* stream = secure()) return write_answerable(*stream, head, body, written);
  return write_answerable(socket(), head, body, written);
}

task<error_code> client_connection::read(response_limits limits, http_response& response, bool& started) {
  reusable_ = false;
  started = false;
  std::optional<answer_parser> parser;
  error_code code;
  if (secure_stream* stream = secure()) {
    code = co_await read_final(*stream, buffer_, limits, parser, started);
  } else {
    code = co_await read_final(socket(), buffer_, limits, parser, started);
  }
  if (code) co_return code;
  reusable_ = parser->keep_alive() && !parser->need_eof() && buffer_.size() == 0;
  if (!take_answer(parser->release(), response)) code = http::make_error_code(http::error::bad_value);
  co_return code;
}

}  // namespace botcore::inline v0
