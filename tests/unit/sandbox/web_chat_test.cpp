#include "sandbox/web_chat.hpp"

#include "open_sandbox.hpp"
#include "pictures.hpp"
#include "support/catch.hpp"

namespace {

using botcore::task;
using botcore::test::open_sandbox;
namespace json = boost::json;

task<void> follow_events(open_sandbox& open, std::string path, json::value& news) {
  news = co_await open.people(std::move(path));
}

/// What the page posts when Alice sends a file.
std::string person_form(std::string_view kind, std::string_view caption, std::string_view bytes) {
  const auto field = [](std::string_view name, std::string_view value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + std::string(name) + "\"\r\n\r\n" +
           std::string(value) + "\r\n";
  };
  return field("user", "7000000001") + field("chat", "7000000001") + field("kind", kind) +
         field("caption", caption) +
         "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.png\"\r\n\r\n" +
         std::string(bytes) + "\r\n--b--\r\n";
}

}  // namespace

TEST_CASE("web chat: the page is served, and lets nothing in from elsewhere", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const botcore::http_response page = co_await on.get(on.server.chat_url());
    CHECK(page.status == 200);
    CHECK(page.headers.get("Content-Type") == "text/html; charset=utf-8");
    CHECK(page.headers.get("Content-Security-Policy").find("default-src 'none'") != std::string_view::npos);
    CHECK(page.body.find("<title>") != std::string::npos);
    CHECK(page.body.find("https://") == std::string::npos);
    const botcore::http_response script = co_await on.get(on.server.url() + "/chat.js");
    CHECK(script.headers.get("Content-Type") == "text/javascript; charset=utf-8");
    const botcore::http_response nothing = co_await on.get(on.server.url() + "/nothing");
    CHECK(nothing.status == 404);
  }(open));
}

TEST_CASE("web chat: only names of this machine, own pages and JSON get in", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    botcore::http_request foreign("GET", on.server.url() + "/sandbox/state");
    foreign.headers.set("Host", "evil.example");
    const botcore::http_response rebound = co_await on.client.send(std::move(foreign));
    CHECK(rebound.status == 403);
    botcore::http_request crossing("POST", on.server.url() + "/sandbox/send", "{}");
    crossing.headers.set("Content-Type", "application/json");
    crossing.headers.set("Origin", "http://evil.example");
    const botcore::http_response crossed = co_await on.client.send(std::move(crossing));
    CHECK(crossed.status == 403);
    const botcore::http_response text =
        co_await on.post(on.server.url() + "/sandbox/send", "{}", "text/plain");
    CHECK(text.status == 415);
    const botcore::http_response array = co_await on.post(on.server.url() + "/sandbox/send", "[]");
    CHECK(array.status == 400);
  }(open));
}

TEST_CASE("web chat: what people do comes back as events", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const json::value state = co_await on.people("/sandbox/state");
    CHECK(state.at("users").as_array().size() == 3);
    CHECK(state.at("chats").as_array().size() == 4);
    CHECK(state.at("last") == 0);
    CHECK(state.at("movable") == false);
    const json::value sent =
        co_await on.people("/sandbox/send", R"({"user":7000000001,"chat":7000000001,"text":"hi"})");
    CHECK(sent.at("message") == 1);
    const json::value news = co_await on.people("/sandbox/events?after=0");
    CHECK(news.at("events").at(0).at("type") == "message");
    CHECK(news.at("events").at(0).at("message").at("text") == "hi");
    CHECK(news.at("run") == state.at("run"));
    const json::value nothing = co_await on.people("/sandbox/events?after=1&timeout=0");
    CHECK(nothing.at("events").as_array().empty());
    const json::value ahead = co_await on.people("/sandbox/events?after=99&timeout=0");
    CHECK(ahead.at("reset") == true);
  }(open));
}

TEST_CASE("web chat: waiting for events ends with the first", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    json::value news;
    on.others.spawn(follow_events(on, "/sandbox/events?after=0&timeout=20", news));
    co_await on.call("setMyCommands", R"({"commands":[{"command":"go","description":"Go"}]})");
    co_await on.others.join();
    CHECK(news.at("events").at(0).at("type") == "commands");
    const json::value state = co_await on.people("/sandbox/state");
    CHECK(state.at("commands").at(0).at("commands").at(0).at("command") == "go");
  }(open));
}

TEST_CASE("web chat: other programs can press, push, break and look", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    co_await on.call("sendMessage", R"({"chat_id":7000000001,"text":"?",
      "reply_markup":{"inline_keyboard":[[{"text":"Done","callback_data":"d"}]]}})");
    const json::value pressed = co_await on.people(
        "/sandbox/press", R"({"user":7000000001,"chat":7000000001,"message":1,"button":"Done"})");
    CHECK(pressed.at("query").is_string());
    const json::value wrong = co_await on.people(
        "/sandbox/press", R"({"user":7000000001,"chat":7000000001,"message":1,"button":"Undo"})");
    CHECK(wrong.at("error") == "no button 'Undo'; there are: Done");
    const json::value pushed = co_await on.people("/sandbox/update", R"({"update":{"from_2030":{}}})");
    CHECK(pushed.at("update_id").as_int64() > 0);
    CHECK(on.server.pending_updates() == 2);
    co_await on.people("/sandbox/fault",
                       R"({"method":"getMe","kind":"refuse","code":400,"description":"Bad Request: no"})");
    const json::object refused = co_await on.call("getMe", "{}");
    CHECK(refused.at("description") == "Bad Request: no");
    const json::value calls = co_await on.people("/sandbox/calls");
    CHECK(calls.at("getme") == 1);
    const json::value said = co_await on.people("/sandbox/transcript?chat=7000000001");
    CHECK(said.at(0).at("keyboard").at(0).at(0).at("text") == "Done");
    const json::value unknown = co_await on.people("/sandbox/fault", R"({"kind":"rain"})");
    CHECK(unknown.at("error") == "unknown kind of fault \"rain\"");
  }(open));
}

TEST_CASE("web chat: a person sends a file, and the page shows it", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const std::string url = on.server.url() + "/sandbox/send_file";
    const std::string type = "multipart/form-data; boundary=b";
    const std::string png = botcore::test::png_bytes(8, 9);
    const std::string photo = person_form("photo", "look", png);
    const botcore::http_response sent = co_await on.post(url, photo, type);
    CHECK(sent.body == R"({"message":1})");
    const json::value news = co_await on.people("/sandbox/events?after=0");
    const json::value& shown = news.at("events").at(0).at("message");
    CHECK(shown.at("text") == "look");
    CHECK(shown.at("media").at(0).at("kind") == "photo");
    CHECK(shown.at("media").at(0).at("name") == "a b.png");
    CHECK(shown.at("media").at(0).at("height") == 9);
    const std::string id(shown.at("media").at(0).at("file").as_string());
    const botcore::http_response bytes = co_await on.get(on.server.url() + "/sandbox/file?id=" + id);
    CHECK(bytes.status == 200);
    CHECK(bytes.headers.get("Content-Type") == "image/png");
    CHECK(bytes.body == png);
    const botcore::http_response unknown = co_await on.get(on.server.url() + "/sandbox/file?id=none");
    CHECK(unknown.status == 404);
    const std::string document = person_form("document", "", "<script>");
    const botcore::http_response second = co_await on.post(url, document, type);
    CHECK(second.status == 200);
    const std::string other = on.server.transcript(on.alice).back().files.at(0).file_id;
    const botcore::http_response page = co_await on.get(on.server.url() + "/sandbox/file?id=" + other);
    CHECK(page.headers.get("Content-Type") == "application/octet-stream");
    CHECK(page.headers.get("Content-Disposition") == "attachment");
    CHECK(page.headers.get("Content-Security-Policy").ends_with("sandbox"));
  }(open));
}

TEST_CASE("web chat: files that nobody can send are refused, saying why", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    struct form {
      std::string body;
      std::string complaint;
    };
    const form forms[] = {
        {person_form("photo", "", "no picture"), "a photo must be a PNG, JPEG, GIF or WebP"},
        {person_form("document", "", ""), "a file must not be empty"},
        {person_form("video", "", "x"), "people send photos and documents only"},
        {person_form("rain", "", "x"), "\"kind\" must be \"photo\" or \"document\""},
        {"--b--", "the form has no part \"file\" with a file name"}};
    for (const form& one : forms) {
      const botcore::http_response answer = co_await on.post(on.server.url() + "/sandbox/send_file", one.body,
                                                             "multipart/form-data; boundary=b");
      CHECK(answer.status == 400);
      CHECK(json::parse(answer.body).at("error") == json::value(one.complaint));
    }
    const botcore::http_response wrong = co_await on.post(on.server.url() + "/sandbox/send_file", "{}");
    CHECK(wrong.status == 415);
  }(open));
}

TEST_CASE("web chat: the time moves on when the host allows it", "[sandbox]") {
  open_sandbox open;
  open.run([](open_sandbox& on) -> task<void> {
    const json::value refused = co_await on.people("/sandbox/advance", R"({"seconds":60})");
    CHECK(refused.at("error") == "this sandbox cannot move the time");
    on.server.set_time_control(
        [&on](botcore::system_time target) { return on.clock.run_to(target, on.runtime); });
    const json::value state = co_await on.people("/sandbox/state");
    CHECK(state.at("movable") == true);
    // As work under way the client's own request would keep the program from coming to rest.
    botcore::http_request request("POST", on.server.url() + "/sandbox/advance", R"({"seconds":60})");
    request.headers.set("Content-Type", "application/json");
    request.idle = true;
    const botcore::http_response moved = co_await on.client.send(std::move(request));
    CHECK(moved.status == 200);
    CHECK(json::parse(moved.body).at("now") == 1770000060000);
    const json::value back = co_await on.people("/sandbox/advance", R"({"to":1})");
    CHECK(back.at("error") == "the time moves on only, never back");
  }(open));
}
