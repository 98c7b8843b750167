#include "botcore/net/http_message.hpp"

#include "botcore/core/error.hpp"

#include "net/http_text.hpp"
#include "support/catch.hpp"

using namespace botcore;

TEST_CASE("http headers: names are found without regard to case", "[net]") {
  http_headers headers;
  headers.add("Content-Type", "text/plain");
  headers.add("X-Tag", "one");
  headers.add("x-tag", "two");
  REQUIRE(headers.find("content-type"));
  CHECK(*headers.find("CONTENT-TYPE") == "text/plain");
  CHECK(headers.get("X-TAG") == "one");
  CHECK(headers.get("absent").empty());
  headers.set("X-TAG", "three");
  CHECK(headers.size() == 2);
  CHECK(headers.get("x-tag") == "three");
  CHECK(headers.erase("x-tag") == 1);
  CHECK_FALSE(headers.contains("x-tag"));
}

TEST_CASE("http headers: no header smuggles in another one", "[net]") {
  http_headers headers;
  CHECK_THROWS_AS(headers.add("X", "a\r\nY: b"), error);
  CHECK_THROWS_AS(headers.add("X\r\nY", "b"), error);
  CHECK_THROWS_AS(headers.set("", "b"), error);
  CHECK_THROWS_AS(headers.set("X Y", "b"), error);
  CHECK(headers.empty());
}

TEST_CASE("http text: a request's head names host, length and agent", "[net]") {
  http_request request("POST", "http://example.org:8080/a?b=c", "four");
  request.headers.add("Accept", "*/*");
  request.headers.add("content-length", "999");
  request.headers.add("Transfer-Encoding", "gzip");
  const std::string lines =
      "POST /a?b=c HTTP/1.1\r\nHost: example.org:8080\r\nUser-Agent: agent/1\r\nAccept: */*\r\n";
  const http_url url = parse_url(request.url);
  CHECK(request_head(request, url, "agent/1", 4) == lines + "Content-Length: 4\r\n\r\n");
  CHECK(request_head(request, url, "agent/1", 0) == lines + "Content-Length: 0\r\n\r\n");
  CHECK(request_head(request, url, "agent/1", std::nullopt) == lines + "Transfer-Encoding: chunked\r\n\r\n");
}

TEST_CASE("http text: an answer's head carries status, length and the end of the connection", "[net]") {
  CHECK(response_head(http_response(200, "four", "text/plain"), true) ==
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\n");
  CHECK(response_head(http_response(204), false) == "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
}

TEST_CASE("http text: words of a list are found without regard to case and spaces", "[net]") {
  CHECK(lists_word("close", "close"));
  CHECK(lists_word("keep-alive ,\tClose", "close"));
  CHECK_FALSE(lists_word("closed, enclose", "close"));
  CHECK_FALSE(lists_word("", "close"));
}
