/// @file
/// A sandbox that listens, and a client that speaks to it; time stands still until a test moves it.
#pragma once

#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/sandbox/server.hpp"
#include "support/run.hpp"

namespace botcore::test {

struct open_sandbox {
  static constexpr std::int64_t alice = 7000000001;
  static constexpr std::int64_t boris = 7000000002;
  static constexpr std::int64_t group = -1001000000001;

  boost::asio::io_context context{1};
  manual_clock clock{system_time(std::chrono::seconds(1770000000))};
  botcore::runtime runtime{context.get_executor(), clock};
  sandbox::server server{runtime};
  http_client client{runtime};
  task_group others{runtime, "test"};

  open_sandbox() { server.listen(); }

  /// Runs a test's body, then ends everything.
  void run(task<void> body) { test::run(context, whole(std::move(body))); }

  std::string method_url(std::string_view method) const {
    return server.url() + "/bot" + server.options().token + '/' + std::string(method);
  }

  task<http_response> post(std::string url, std::string body, std::string type = "application/json") {
    http_request request("POST", std::move(url), std::move(body));
    request.headers.set("Content-Type", std::move(type));
    co_return co_await client.send(std::move(request));
  }

  task<http_response> get(std::string url) {
    http_request request("GET", std::move(url));
    co_return co_await client.send(std::move(request));
  }

  /// Calls a method of the Bot API; gives the whole answer.
  task<boost::json::object> call(std::string method, std::string parameters) {
    const http_response answer = co_await post(method_url(method), std::move(parameters));
    co_return boost::json::parse(answer.body).as_object();
  }

  /// The answer of an end point under /sandbox/.
  task<boost::json::value> people(std::string path, std::string body = {}) {
    http_response answer;
    if (body.empty()) {
      answer = co_await get(server.url() + path);
    } else {
      answer = co_await post(server.url() + path, std::move(body));
    }
    co_return boost::json::parse(answer.body);
  }

  /// Lets what is under way happen.
  task<void> rest() { return runtime.quiet(); }

 private:
  task<void> whole(task<void> body) {
    std::exception_ptr failure;
    try {
      co_await std::move(body);
    } catch (...) {
      failure = std::current_exception();
    }
    others.cancel();
    co_await others.join();
    co_await client.stop();
    co_await server.stop();
    if (failure) std::rethrow_exception(failure);
  }
};

}  // namespace botcore::test
