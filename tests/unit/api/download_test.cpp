#include "botcore/api/download.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "botcore/api/error.hpp"
#include "botcore/net/error.hpp"

#include "support/catch.hpp"
#include "support/scripted_server.hpp"

using botcore::download_options;
using botcore::http_fault;
using botcore::http_request;
using botcore::http_response;
using botcore::test::contains;
using botcore::test::run;
using botcore::test::scripted_server;
using botcore::test::token;
using namespace std::chrono_literals;

namespace {

std::string some_bytes(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i != size; ++i) bytes[i] = static_cast<char>('a' + i * 7 % 26 + i / 1000 % 3);
  return bytes;
}

/// Serves one file, in parts when it is asked to; how it fails is up to the test.
struct file_server : scripted_server {
  file_server() {
    responder = [this](const http_request& request) { return serve(request); };
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
  }
  ~file_server() { std::filesystem::remove_all(folder); }

  http_response serve(const http_request& request) {
    if (request.target.ends_with("/getFile")) {
      return http_response(200, R"({"ok":true,"result":{"file_id":"f","file_unique_id":"u")" + announced +
                                    R"(,"file_path":"documents/a file.bin"}})");
    }
    targets.push_back(request.target);
    const std::string range(request.headers.get("Range"));
    ranges.push_back(range);
    http_response answer(200, content);
    if (!etag.empty()) answer.headers.set("ETag", etag);
    if (gives_parts && !range.empty()) {
      const std::size_t from = std::stoul(range.substr(6));
      answer.status = 206;
      answer.body = content.substr(from);
      answer.headers.set("Content-Range", "bytes " + std::to_string(from) + "-" +
                                              std::to_string(content.size() - 1) + "/" +
                                              std::to_string(content.size()));
    }
    if (cuts > 0) {
      --cuts;
      answer.fault = http_fault::close_mid_body;
    }
    return answer;
  }

  std::uint64_t fetch(download_options how = {}) {
    how.delays.first = 1ms;
    how.delays.longest = 2ms;
    return run(context, client->download("f", path, std::move(how)));
  }

  std::string stored() const {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  }

  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
  }

  std::string content = some_bytes(300'000);
  std::string announced = R"(,"file_size":300000)";
  std::string etag = "\"v1\"";
  bool gives_parts = true;
  int cuts = 0;
  std::vector<std::string> targets;
  std::vector<std::string> ranges;
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("botcore-download-" + std::to_string(::getpid()));
  const std::string path = (folder / "x.bin").string();
};

}  // namespace

TEST_CASE("download: a file goes to a path, whole", "[api]") {
  file_server world;
  std::uint64_t last = 0;
  const auto progress = [&last](std::uint64_t done, std::optional<std::uint64_t> total) {
    CHECK(total == 300'000);
    CHECK(done > last);
    last = done;
  };
  CHECK(world.fetch(download_options().with_progress(progress)) == 300'000);
  CHECK((world.stored() == world.content));
  CHECK(world.targets ==
        std::vector<std::string>{"/file/bot" + std::string(token) + "/documents/a%20file.bin"});
  CHECK(last == 300'000);
  CHECK(world.files() == 1);
}

TEST_CASE("download: a file goes to a callback, in order", "[api]") {
  file_server world;
  std::string got;
  const auto sink = [&got](std::string_view bytes) { got += bytes; };
  CHECK(run(world.context, world.client->download("f", sink)) == 300'000);
  CHECK((got == world.content));
}

TEST_CASE("download: a broken connection is taken up where it broke", "[api]") {
  file_server world;
  world.cuts = 2;
  SECTION("from a server that gives parts") {
    CHECK(world.fetch() == 300'000);
    REQUIRE(world.ranges.size() == 3);
    CHECK(world.ranges[0].empty());
    CHECK_THAT(world.ranges[1], Catch::Matchers::StartsWith("bytes=1"));
  }
  SECTION("from one that gives the whole file each time") {
    world.gives_parts = false;
    CHECK(world.fetch() == 300'000);
    CHECK(world.ranges.size() == 3);
  }
  CHECK((world.stored() == world.content));
}

TEST_CASE("download: a file that changes meanwhile is fetched anew, never mixed", "[api]") {
  file_server world;
  world.cuts = 1;
  world.responder = [&world](const http_request& request) {
    http_response answer = world.serve(request);
    if (world.ranges.size() == 1 && answer.fault == http_fault::close_mid_body) {
      world.content = std::string(300'000, 'z');
      world.etag = "\"v2\"";
      world.gives_parts = false;  // what If-Range asks for
    }
    return answer;
  };
  SECTION("to a path") {
    CHECK(world.fetch() == 300'000);
    CHECK((world.stored() == std::string(300'000, 'z')));
  }
  SECTION("not to a callback, which has the first half already") {
    const auto sink = [](std::string_view) {};
    CHECK_THROWS_WITH(run(world.context, world.client->download("f", sink)), contains("changed meanwhile"));
  }
}

TEST_CASE("download: a file that has another size now is fetched anew, too", "[api]") {
  file_server world;
  world.announced.clear();
  world.cuts = 1;
  world.responder = [&world](const http_request& request) {
    http_response answer = world.serve(request);
    if (world.ranges.size() == 1 && answer.fault == http_fault::close_mid_body) {
      world.content = std::string(200'000, 'z');
      world.etag = "\"v2\"";
      world.gives_parts = false;
    }
    return answer;
  };
  CHECK(world.fetch() == 200'000);
  CHECK((world.stored() == std::string(200'000, 'z')));
}

TEST_CASE("download: the same weak version is the same file", "[api]") {
  file_server world;
  world.etag = "W/\"v1\"";
  world.gives_parts = false;
  world.cuts = 1;
  std::string got;
  const auto sink = [&got](std::string_view bytes) { got += bytes; };
  CHECK(run(world.context, world.client->download("f", sink)) == 300'000);
  CHECK((got == world.content));
}

TEST_CASE("download: a part of another version is not added to the first", "[api]") {
  file_server world;
  world.etag = "W/\"v1\"";
  world.cuts = 1;
  world.responder = [&world](const http_request& request) {
    http_response answer = world.serve(request);
    if (answer.fault == http_fault::close_mid_body) {
      world.content = std::string(300'000, 'z');
      world.etag = "W/\"v2\"";
    }
    return answer;
  };
  CHECK_THROWS_WITH(world.fetch(), contains("changed meanwhile"));
  CHECK(world.files() == 0);
}

TEST_CASE("download: more than was promised is an error, not a full disk", "[api]") {
  file_server world;
  world.announced = R"(,"file_size":299999)";
  CHECK_THROWS_AS(world.fetch(), botcore::error);
  CHECK(world.files() == 0);
}

TEST_CASE("download: a stopped transport is not asked again", "[api]") {
  file_server world;
  run(world.context, world.http.stop());
  const auto began = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(run(world.context, world.client->download("f", world.path)), botcore::transport_error);
  CHECK(std::chrono::steady_clock::now() - began < 400ms);
}

TEST_CASE("download: a file that is gone is a file's error", "[api]") {
  file_server world;
  world.responder = [&world](const http_request& request) {
    if (request.target.ends_with("/getFile")) return world.serve(request);
    return http_response(404, R"({"ok":false,"error_code":404,"description":"Not Found"})");
  };
  try {
    world.fetch();
    FAIL("no error");
  } catch (const botcore::api_error& refused) {
    CHECK(refused.kind() == botcore::api_error_kind::file_invalid);
  }
}

TEST_CASE("download: gives up in the end, and leaves nothing behind", "[api]") {
  file_server world;
  world.cuts = 100;
  std::ofstream(world.path) << "the old one";
  CHECK_THROWS_AS(world.fetch(download_options().with_attempts(3)), botcore::transport_error);
  CHECK(world.ranges.size() == 3);
  CHECK(world.stored() == "the old one");
  CHECK(world.files() == 1);
}

TEST_CASE("download: a file over the cap is not fetched", "[api]") {
  file_server world;
  SECTION("when its size is announced") {}
  SECTION("when only the answer tells") {
    world.announced.clear();
  }
  CHECK_THROWS_WITH(world.fetch(download_options().with_max_bytes(299'999)),
                    contains("at most 299999 bytes"));
  CHECK(world.files() == 0);
}

TEST_CASE("download: redirects are not followed", "[api]") {
  file_server world;
  world.responder = [&world](const http_request& request) {
    if (request.target.ends_with("/getFile")) return world.serve(request);
    http_response away(302);
    away.headers.set("Location", "http://127.0.0.1:1/elsewhere");
    return away;
  };
  CHECK_THROWS_WITH(world.fetch(), contains("redirects are not followed") && !contains("a-secret-of"));
  CHECK(world.files() == 0);
}

TEST_CASE("download: an unwritable target is an error before anything is asked for", "[api]") {
  file_server world;
  try {
    run(world.context, world.client->download("f", "/nowhere/x.bin"));
    FAIL("no error");
  } catch (const botcore::error& unwritable) {
    CHECK(unwritable.code() == boost::system::errc::no_such_file_or_directory);
    CHECK_THAT(unwritable.what(), contains("/nowhere/x.bin"));
  }
  for (const std::string& folder : {world.folder.string(), world.folder.string() + "/", std::string()}) {
    CAPTURE(folder);
    CHECK_THROWS_WITH(run(world.context, world.client->download("f", folder)), contains("directory"));
  }
  CHECK_THROWS_WITH(run(world.context, world.client->download("f", botcore::download_sink())),
                    contains("empty function"));
  CHECK(world.requests.empty());
}

TEST_CASE("download: what a callback throws ends it", "[api]") {
  file_server world;
  const auto sink = [](std::string_view) { throw std::runtime_error("the disk is full"); };
  CHECK_THROWS_WITH(run(world.context, world.client->download("f", sink)), "the disk is full");
  CHECK(world.fetch() == 300'000);
}

TEST_CASE("download: refusals of the server keep their kind", "[api]") {
  file_server world;
  world.responder = [](const http_request&) {
    return http_response(400,
                         R"({"ok":false,"error_code":400,"description":"Bad Request: file is too big"})");
  };
  try {
    world.fetch();
    FAIL("no error");
  } catch (const botcore::api_error& refused) {
    CHECK(refused.kind() == botcore::api_error_kind::file_too_big);
  }
}

TEST_CASE("download: from a local server, the file is copied", "[api]") {
  file_server world;
  world.options.local_server = true;
  world.reconnect();
  const std::string source = (world.folder / "kept by the server.bin").string();
  std::ofstream(source, std::ios::binary) << "local bytes";
  world.responder = [&source](const http_request&) {
    return http_response(
        200, R"({"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_path":")" + source + R"("}})");
  };
  CHECK(world.fetch() == 11);
  CHECK(world.stored() == "local bytes");
  CHECK(world.requests.size() == 1);
}
