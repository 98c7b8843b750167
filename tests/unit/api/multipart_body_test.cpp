#include "api/multipart_body.hpp"

#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

#include "botcore/api/call.hpp"
#include "botcore/api/methods/media.hpp"
#include "botcore/api/types/input_media.hpp"

#include "message_of.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using botcore::api_request;
using botcore::make_api_request;
using botcore::multipart_body;
using botcore::api::InputFile;
using botcore::test::contains;
namespace api = botcore::api;

namespace {

/// Reads the whole body in pieces of `piece` bytes.
std::string text_of(multipart_body& body, std::size_t piece = 7) {
  boost::asio::io_context context(1);
  std::string text;
  std::string buffer(piece, '\0');
  for (;;) {
    const std::size_t count = botcore::test::run(context, body.read(std::span<char>(buffer)));
    if (count == 0) return text;
    text.append(buffer, 0, count);
  }
}

std::string boundary_of(const multipart_body& body) {
  const std::string type = body.content_type();
  return type.substr(type.find('=') + 1);
}

std::string part(const multipart_body& body, const std::string& disposition, const std::string& content) {
  return "--" + boundary_of(body) + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" +
         content + "\r\n";
}

constexpr std::uint64_t no_limit = 0;
const std::string octets = "\r\nContent-Type: application/octet-stream";

struct file_on_disk {
  explicit file_on_disk(const std::string& content)
      : path((std::filesystem::temp_directory_path() / ("botcore-upload-" + std::to_string(::getpid())))
                 .string()) {
    std::ofstream(path, std::ios::binary) << content;
  }
  ~file_on_disk() { std::remove(path.c_str()); }
  std::string path;
};

template <class Request>
std::string problem_of(const Request& request, std::uint64_t limit = no_limit) {
  const api_request encoded = make_api_request(request);
  return botcore::test::message_of(botcore::errc::invalid_argument,
                                   [&] { multipart_body(encoded.body(), *encoded.uploads(), limit); });
}

}  // namespace

TEST_CASE("multipart: parameters and the file are parts of their own", "[api]") {
  api::SendDocument request(-1001234567890, InputFile::from_bytes("a,b\r\n1,2\r\n", "table.csv"));
  request.caption = "Line one\nline \"two\" ✓";
  request.disable_notification = true;
  const api_request encoded = make_api_request(request);
  multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
  const std::string expected =
      part(body, "name=\"chat_id\"", "-1001234567890") +
      part(body, "name=\"caption\"", "Line one\nline \"two\" ✓") +
      part(body, "name=\"disable_notification\"", "true") +
      part(body, "name=\"document\"; filename=\"table.csv\"" + octets, "a,b\r\n1,2\r\n") + "--" +
      boundary_of(body) + "--\r\n";
  CHECK(text_of(body) == expected);
  CHECK(body.size() == expected.size());
  CHECK(body.rewind());
  CHECK(text_of(body, 100'000) == expected);
}

TEST_CASE("multipart: a file inside a parameter is attached", "[api]") {
  api::SendMediaGroup request(5, {});
  request.add_media(api::InputMediaPhoto(InputFile::from_bytes("first", "1.png")));
  request.add_media(
      api::InputMediaVideo("a-file-id").with_thumbnail(InputFile::from_bytes("second", "2.jpg")));
  const api_request encoded = make_api_request(request);
  multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
  const std::string text = text_of(body);
  CHECK_THAT(text, contains(part(body, "name=\"media\"",
                                 R"([{"type":"photo","media":"attach://file0"},)"
                                 R"({"type":"video","media":"a-file-id","thumbnail":"attach://file1"}])")));
  CHECK_THAT(text, contains(part(body, "name=\"file0\"; filename=\"1.png\"" + octets, "first")));
  CHECK_THAT(text, contains(part(body, "name=\"file1\"; filename=\"2.jpg\"" + octets, "second")));
}

TEST_CASE("multipart: without an upload, the request stays JSON", "[api]") {
  const api_request encoded = make_api_request(api::SendDocument(5, "a-file-id"));
  CHECK_FALSE(encoded.uploads());
  CHECK(encoded.body() == R"({"chat_id":5,"document":"a-file-id"})");
}

TEST_CASE("multipart: a name cannot break out of its quotes", "[api]") {
  const api_request encoded =
      make_api_request(api::SendDocument(5, InputFile::from_bytes("x", "a\"; name=\"b\r\nX: y;z.txt")));
  multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
  CHECK_THAT(text_of(body), contains("filename=\"a', name='b__X: y,z.txt\"\r\n"));
}

TEST_CASE("multipart: files of the disk are read piece by piece, and again after a rewind", "[api]") {
  const file_on_disk file(std::string(200'000, 'x') + "end");
  const api_request encoded =
      make_api_request(api::SendDocument(5, InputFile::from_path(file.path, "big.txt")));
  multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
  const std::string text = text_of(body, 4096);
  CHECK(text.size() == body.size());
  CHECK_THAT(text, contains(std::string(1000, 'x') + "end\r\n--"));
  REQUIRE(body.rewind());
  CHECK(text_of(body, 4096) == text);
}

TEST_CASE("multipart: a reader is asked by offset, and told of no more than it promised", "[api]") {
  const std::string content = "0123456789";
  std::vector<std::uint64_t> offsets;
  const auto read = [&](std::uint64_t offset, std::span<char> into) {
    offsets.push_back(offset);
    return content.copy(into.data(), std::min<std::size_t>(into.size(), 4), static_cast<std::size_t>(offset));
  };
  std::vector<std::uint64_t> told;
  const auto progress = [&](std::uint64_t done, std::optional<std::uint64_t>) { told.push_back(done); };
  SECTION("of unknown size") {
    const api_request encoded =
        make_api_request(api::SendDocument(5, InputFile::from_reader(read, "r.txt").with_progress(progress)));
    multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
    CHECK_FALSE(body.size());
    CHECK_THAT(text_of(body, 64), contains("\r\n\r\n0123456789\r\n--"));
    CHECK(offsets == std::vector<std::uint64_t>{0, 4, 8, 10});
    CHECK(told == std::vector<std::uint64_t>{4, 8, 10});
  }
  SECTION("of a size that is known") {
    const api_request encoded =
        make_api_request(api::SendDocument(5, InputFile::from_reader(read, "r.txt", content.size())));
    multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
    CHECK(text_of(body, 64).size() == body.size());
    CHECK(offsets == std::vector<std::uint64_t>{0, 4, 8});
  }
  SECTION("that has fewer bytes than it promised") {
    const api_request encoded =
        make_api_request(api::SendDocument(5, InputFile::from_reader(read, "r.txt", 11)));
    multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
    CHECK_THROWS_WITH(text_of(body), contains("'r.txt'") && contains("became shorter"));
  }
  SECTION("that has more than the limit, which only the reading shows") {
    const api_request encoded = make_api_request(api::SendDocument(5, InputFile::from_reader(read, "r.txt")));
    multipart_body body(encoded.body(), *encoded.uploads(), 9);
    CHECK_THROWS_WITH(text_of(body), contains("larger than the 9 bytes"));
  }
}

TEST_CASE("multipart: what a reader throws comes through", "[api]") {
  const auto read = [](std::uint64_t, std::span<char>) -> std::size_t {
    throw std::runtime_error("no tape");
  };
  const api_request encoded = make_api_request(api::SendDocument(5, InputFile::from_reader(read, "r.txt")));
  multipart_body body(encoded.body(), *encoded.uploads(), no_limit);
  CHECK_THROWS_WITH(text_of(body), "no tape");
}

TEST_CASE("multipart: a file that cannot be sent is an error before anything is", "[api]") {
  SECTION("a missing one") {
    const api_request encoded =
        make_api_request(api::SendDocument(5, InputFile::from_path("/nowhere/chart.png")));
    try {
      multipart_body(encoded.body(), *encoded.uploads(), no_limit);
      FAIL("no error");
    } catch (const botcore::error& missing) {
      CHECK(missing.code() == boost::system::errc::no_such_file_or_directory);
      CHECK_THAT(missing.what(), contains("/nowhere/chart.png"));
    }
  }
  SECTION("a folder") {
    const api_request encoded = make_api_request(api::SendDocument(5, InputFile::from_path("/")));
    CHECK_THROWS_WITH(multipart_body(encoded.body(), *encoded.uploads(), no_limit), contains("directory"));
  }
  SECTION("an empty one") {
    CHECK_THAT(problem_of(api::SendDocument(5, InputFile::from_bytes("", "empty.txt"))),
               contains("'empty.txt'") && contains("empty"));
  }
  SECTION("a large one") {
    CHECK_THAT(problem_of(api::SendDocument(5, InputFile::from_bytes("0123456789", "x.bin")), 9),
               contains("'x.bin'") && contains("9 bytes"));
  }
}

TEST_CASE("multipart: a file that is no regular one is refused, and not waited for", "[api]") {
  const std::string pipe =
      (std::filesystem::temp_directory_path() / ("botcore-pipe-" + std::to_string(::getpid()))).string();
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK_THAT(problem_of(api::SendDocument(5, InputFile::from_path(pipe))), contains("no regular file"));
  std::remove(pipe.c_str());
}

TEST_CASE("multipart: photos have a limit of their own", "[api]") {
  const auto large = InputFile::from_bytes(std::string(10 * 1024 * 1024 + 1, 'x'), "large.png");
  CHECK_THAT(problem_of(api::SendPhoto(5, large)), contains("larger than the 10485760 bytes"));
  CHECK(problem_of(api::SendDocument(5, large)) == "nothing thrown");
}

TEST_CASE("multipart: empty functions are refused at once, or mean nobody", "[api]") {
  CHECK_THROWS_WITH(InputFile::from_reader({}, "r.bin"), contains("empty function"));
  CHECK(InputFile::from_bytes("x", "x.txt").with_progress({}).progress() == nullptr);
}

TEST_CASE("multipart: a local server is told where the file is", "[api]") {
  const auto by_path = [] { return botcore::upload_list::by_path(100); };
  const file_on_disk file("content");
  const std::string odd = file.path + " #1.png";
  std::filesystem::rename(file.path, odd);
  api::SendDocument request(5, InputFile::from_path(odd));
  const api_request encoded = make_api_request(request, by_path());
  CHECK_FALSE(encoded.uploads());
  CHECK(encoded.body() == R"({"chat_id":5,"document":"file://)" + file.path + R"(%20%231.png"})");
  std::ofstream(odd) << std::string(101, 'x');
  CHECK_THROWS_WITH(make_api_request(request, by_path()), contains("larger than the 100 bytes"));
  std::filesystem::remove(odd);
  CHECK_THROWS_WITH(make_api_request(request, by_path()), contains(odd));
  request.document = InputFile::from_bytes("x", "x.txt");
  CHECK(make_api_request(request, by_path()).uploads());
}
