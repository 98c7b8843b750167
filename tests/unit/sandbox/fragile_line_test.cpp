#include "botcore/sandbox/fragile_line.hpp"

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"
#include "open_sandbox.hpp"
#include "support/catch.hpp"

namespace {

using botcore::task;
using botcore::test::open_sandbox;
namespace sandbox = botcore::sandbox;

/// A sandbox behind a line, with a body run between the start and the end of both.
struct fragile_sandbox {
  open_sandbox open;
  sandbox::fragile_line line{open.runtime, open.server.port()};

  fragile_sandbox() { line.listen(); }

  void run(task<void> body) {
    open.run([](task<void> inner, sandbox::fragile_line& between) -> task<void> {
      co_await std::move(inner);
      co_await between.stop();
    }(std::move(body), line));
  }

  /// Uploads so many bytes through the line: the status, or how it failed.
  task<std::string> upload(std::size_t bytes) {
    std::string body =
        "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7000000001\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a\"\r\n\r\n";
    body += std::string(bytes, 'x') + "\r\n--b--\r\n";
    return send("/bot" + open.server.options().token + "/sendDocument", std::move(body));
  }

  task<std::string> send(std::string path, std::string body) {
    botcore::http_request request(body.empty() ? "GET" : "POST", line.url() + path, std::move(body));
    request.headers.set("Content-Type", "multipart/form-data; boundary=b");
    std::string result;
    try {
      const botcore::http_response answer = co_await open.client.send(std::move(request));
      result = std::to_string(answer.status) + ' ' + std::to_string(answer.body.size());
    } catch (const botcore::transport_error& failure) {
      result = failure.what();
    }
    co_return result;
  }

  std::size_t said() const { return open.server.transcript(open.alice).size(); }
};

}  // namespace

TEST_CASE("fragile line: whole, it changes nothing", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    for (int count = 0; count < 3; ++count) {
      const std::string sent = co_await on.upload(1000000);
      CHECK(sent.starts_with("200 "));
    }
    CHECK(on.said() == 3);
    const std::string path = "/file/bot" + on.open.server.options().token + "/documents/file_1";
    const std::string fetched = co_await on.send(path, "");
    CHECK(fetched == "200 1000000");
    CHECK(on.line.cuts() == 0);
  }(fragile));
}

TEST_CASE("fragile line: an upload is cut on its way, once, and has no effect", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    on.line.cut_request_after(300000);
    const std::string cut = co_await on.upload(1000000);
    CHECK_FALSE(cut.starts_with("200 "));
    CHECK(on.line.cuts() == 1);
    CHECK(on.said() == 0);
    const std::string again = co_await on.upload(1000000);
    CHECK(again.starts_with("200 "));
    CHECK(on.said() == 1);
    on.line.cut_request_after(0);
    const std::string at_once = co_await on.upload(10);
    CHECK_FALSE(at_once.starts_with("200 "));
    CHECK(on.said() == 1);
  }(fragile));
}

TEST_CASE("fragile line: an answer is cut on its way, when the call has taken effect", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    on.line.cut_answer_after(60);
    const std::string cut = co_await on.upload(10);
    CHECK_FALSE(cut.starts_with("200 "));
    CHECK(on.said() == 1);
    CHECK(on.line.cuts() == 1);
  }(fragile));
}

TEST_CASE("fragile line: a server that says no early is heard while the upload goes on", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    const std::string refused = co_await on.upload(std::size_t(52) * 1024 * 1024);
    CHECK(refused == "413 0");
  }(fragile));
}

TEST_CASE("fragile line: stalled, it lets nothing through until it is told to", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    on.line.stall();
    std::string sent;
    on.open.others.spawn([](fragile_sandbox& line, std::string& result) -> task<void> {
      result = co_await line.upload(10);
    }(on, sent));
    // What goes past the line gets through, and gives the upload its chance.
    for (int count = 0; count < 20; ++count) co_await on.open.call("getMe", "{}");
    CHECK(on.open.client.connections() == 2);
    CHECK(on.said() == 0);
    on.line.stall(false);
    co_await on.open.others.join();
    CHECK(sent.starts_with("200 "));
  }(fragile));
}

TEST_CASE("fragile line: without a server behind it connections end at once", "[sandbox]") {
  fragile_sandbox fragile;
  fragile.run([](fragile_sandbox& on) -> task<void> {
    co_await on.open.server.stop();
    const std::string nobody = co_await on.upload(10);
    CHECK_FALSE(nobody.starts_with("200 "));
  }(fragile));
}
