/// @file
/// A Bot API server that answers what a test tells it to, and a client that talks to it.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/api/client.hpp"
#include "botcore/core/function.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/net/http_server.hpp"

#include "support/memory_log.hpp"
#include "support/run.hpp"

namespace botcore::test {

inline constexpr const char* token = "1000001:a-secret-of-the-usual-length-and-form";
inline constexpr const char* me =
    R"({"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"Bot","username":"a_bot"}})";

/// A server that answers from a list, and a client that talks to it.
struct scripted_server {
  scripted_server() {
    server.listen();
    options.token = token;
    options.api_root = "http://127.0.0.1:" + std::to_string(server.port());
    reconnect();
  }
  ~scripted_server() {
    run(context, http.stop());
    run(context, server.stop());
  }

  task<http_response> answer(http_request request) {
    requests.push_back(std::move(request));
    if (responder) co_return responder(requests.back());
    http_response next = answers.empty() ? http_response(500, "no answer left") : answers.front();
    if (!answers.empty()) answers.pop_front();
    co_return next;
  }

  void will_answer(int status, std::string body, std::string type = "application/json") {
    answers.emplace_back(status, std::move(body), std::move(type));
  }

  /// Makes the client anew, after a change of `options`.
  void reconnect() { client.emplace(ground, http, options); }

  static http_server_options roomy() {
    http_server_options made;
    made.max_body_bytes = std::size_t(64) * 1024 * 1024;
    return made;
  }

  template <class Request>
  auto call(Request request) {
    return run(context, client->call(std::move(request)));
  }

  boost::asio::io_context context{1};
  test::memory_log log;
  runtime ground{context.get_executor(), real_clock(), log};
  http_server server{ground, roomy(), [this](http_request request) { return answer(std::move(request)); }};
  http_client http{ground};
  client_options options;
  std::optional<botcore::client> client;
  /// Answers in the place of the list, when it is set.
  function<http_response(const http_request&)> responder;
  std::vector<http_request> requests;
  std::deque<http_response> answers;
};

}  // namespace botcore::test
