#include "sandbox/file_gate.hpp"

#include "botcore/core/error.hpp"
#include "botcore/net/error.hpp"
#include "open_sandbox.hpp"
#include "pictures.hpp"
#include "support/catch.hpp"

namespace {

using botcore::task;
using botcore::test::open_sandbox;
namespace json = boost::json;
namespace sandbox = botcore::sandbox;

std::string form_with(std::string_view field, std::string_view file_name, std::string_view content) {
  return "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7000000001\r\n"
         "--b\r\nContent-Disposition: form-data; name=\"" +
         std::string(field) + "\"; filename=\"" + std::string(file_name) +
         "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + std::string(content) + "\r\n--b--\r\n";
}

task<json::object> send_file(open_sandbox& on, std::string method, std::string form) {
  const botcore::http_response answer =
      co_await on.post(on.method_url(method), std::move(form), "multipart/form-data; boundary=b");
  co_return json::parse(answer.body).as_object();
}

task<botcore::http_response> download(open_sandbox& on, std::string path, std::string range = {},
                                      std::string if_range = {}) {
  botcore::http_request request("GET",
                                on.server.url() + "/file/bot" + on.server.options().token + '/' + path);
  if (!range.empty()) request.headers.set("Range", std::move(range));
  if (!if_range.empty()) request.headers.set("If-Range", std::move(if_range));
  co_return co_await on.client.send(std::move(request));
}

}  // namespace

TEST_CASE("downloads: what was uploaded comes back to the byte", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    std::string content;
    for (int value = 0; value < 300000; ++value) content += static_cast<char>(value % 251);
    const std::string form = form_with("document", "numbers.bin", content);
    const json::object sent = co_await send_file(on, "sendDocument", form);
    CHECK(sent.at("result").at("document").at("file_size") == 300000);
    const std::string id(sent.at("result").at("document").at("file_id").as_string());
    const std::string named = "{\"file_id\":\"" + id + "\"}";
    const json::object file = co_await on.call("getFile", named);
    const std::string path(file.at("result").at("file_path").as_string());
    const botcore::http_response bytes = co_await download(on, path);
    CHECK(bytes.status == 200);
    CHECK(bytes.headers.get("Accept-Ranges") == "bytes");
    CHECK(bytes.body == content);
    CHECK(on.server.calls("download") == 1);
    CHECK(on.server.file(id) == content);
    const sandbox::chat_message seen = co_await on.server.next_message(on.alice);
    REQUIRE(seen.files.size() == 1);
    CHECK(seen.files[0].kind == "document");
    CHECK(seen.files[0].name == "numbers.bin");
    CHECK(seen.files[0].size == 300000);
    CHECK(seen.files[0].file_id == id);
  }(open));
}

TEST_CASE("downloads: a part of a file can be had", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    on.server.send_document(on.alice, on.alice, "a.txt", "0123456789");
    struct part {
      const char* range;
      int status;
      const char* body;
      const char* said;
    };
    const part parts[] = {{"bytes=4-", 206, "456789", "bytes 4-9/10"},
                          {"bytes=0-0", 206, "0", "bytes 0-0/10"},
                          {"bytes=8-99", 206, "89", "bytes 8-9/10"},
                          {"bytes=-3", 206, "789", "bytes 7-9/10"},
                          {"bytes=-99", 206, "0123456789", "bytes 0-9/10"},
                          {"bytes=10-", 416, "", "bytes */10"},
                          {"bytes=-0", 416, "", "bytes */10"},
                          {"bytes=2-1", 200, "0123456789", ""},
                          {"bytes=0-1,3-4", 200, "0123456789", ""},
                          {"bytes=-", 200, "0123456789", ""},
                          {"bytes=99999999999999999999-", 200, "0123456789", ""},
                          {"lines=1-2", 200, "0123456789", ""}};
    for (const part& one : parts) {
      INFO(one.range);
      const botcore::http_response answer = co_await download(on, "documents/file_0.txt", one.range);
      CHECK(answer.status == one.status);
      CHECK(answer.body == one.body);
      CHECK(answer.headers.get("Content-Range") == one.said);
    }
    const botcore::http_response whole = co_await download(on, "documents/file_0.txt");
    const std::string tag(whole.headers.get("ETag"));
    const botcore::http_response same = co_await download(on, "documents/file_0.txt", "bytes=4-", tag);
    CHECK(same.status == 206);
    const botcore::http_response changed =
        co_await download(on, "documents/file_0.txt", "bytes=4-", "\"other\"");
    CHECK(changed.status == 200);
  }(open));
}

TEST_CASE("downloads: strangers and unknown paths are turned away", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    on.server.send_document(on.alice, on.alice, "a.txt", "x");
    for (const char* path :
         {"documents/file_1.txt", "", "documents", "../documents/file_0.txt", "documents/../file"}) {
      const botcore::http_response unknown = co_await download(on, path);
      CHECK(unknown.status == 404);
      CHECK(unknown.body == R"({"ok":false,"error_code":404,"description":"Not Found"})");
    }
    const botcore::http_response stranger =
        co_await on.get(on.server.url() + "/file/bot1:wrong/documents/file_0.txt");
    CHECK(stranger.status == 401);
    const botcore::http_response bare = co_await on.get(on.server.url() + "/file/bot");
    CHECK(bare.status == 404);
    const botcore::http_response encoded = co_await download(on, "documents%2Ffile_0.txt");
    CHECK(encoded.status == 200);
  }(open));
}

TEST_CASE("downloads: they break off half way, or are refused, on demand", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    on.server.send_document(on.alice, on.alice, "a.txt", std::string(100000, 'x'));
    on.server.fail_next("download", sandbox::fault::cut_body());
    bool closed = false;
    try {
      co_await download(on, "documents/file_0.txt");
    } catch (const botcore::transport_error& failure) {
      closed = failure.code() == botcore::net_errc::connection_closed;
    }
    CHECK(closed);
    on.server.fail_next("download", sandbox::fault::html(502));
    const botcore::http_response page = co_await download(on, "documents/file_0.txt");
    CHECK(page.status == 502);
    const botcore::http_response well = co_await download(on, "documents/file_0.txt");
    CHECK(well.body.size() == 100000);
  }(open));
}

TEST_CASE("server: uploads as large as Telegram allows get in, larger ones do not", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const std::string most(std::size_t(50) * 1024 * 1024, 'x');
    const std::string form = form_with("document", "big", most);
    const json::object sent = co_await send_file(on, "sendDocument", form);
    CHECK(sent.at("result").at("document").at("file_size") == 52428800);
    const std::string over = form_with("document", "big", most + 'x');
    const json::object refused = co_await send_file(on, "sendDocument", over);
    CHECK(refused.at("error_code") == 413);
    CHECK(refused.at("description") == "Request Entity Too Large");
    on.server.fail_next("sendDocument", sandbox::fault::refuse(413, "Request Entity Too Large"));
    const std::string small = form_with("document", "small", "x");
    const json::object early = co_await send_file(on, "sendDocument", small);
    CHECK(early.at("error_code") == 413);
  }(open));
}
