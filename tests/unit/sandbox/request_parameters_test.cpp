#include "sandbox/request_parameters.hpp"

#include <boost/json/serialize.hpp>

#include "sandbox/refused.hpp"
#include "support/catch.hpp"

namespace {

using botcore::http_request;

std::string parameters_of(std::string target, std::string type, std::string body) {
  http_request request("POST", "", std::move(body));
  request.target = std::move(target);
  if (!type.empty()) request.headers.set("Content-Type", std::move(type));
  try {
    const botcore::sandbox::call_input input = botcore::sandbox::read_input(request);
    std::string result = boost::json::serialize(input.parameters);
    for (const auto& [name, file] : input.files)
      result += ' ' + name + '=' + file.file_name + ':' + file.content;
    return result;
  } catch (const botcore::sandbox::refused& no) {
    return no.description();
  }
}

}  // namespace

TEST_CASE("parameters: from a query, a form and JSON", "[sandbox]") {
  CHECK(parameters_of("/m?a=1%2B1&b=x+y&c", "", "") == R"({"a":"1+1","b":"x y","c":""})");
  CHECK(parameters_of("/m?a=1", "application/x-www-form-urlencoded", "b=%F0%9F%91%8D") ==
        R"({"a":"1","b":"👍"})");
  CHECK(parameters_of("/m", "application/json; charset=utf-8", R"({"a":[1,{"b":null}]})") ==
        R"({"a":[1,{"b":null}]})");
}

TEST_CASE("parameters: from a multipart form", "[sandbox]") {
  const std::string body =
      "--xx\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n12\r\n"
      "--xx\r\nContent-Disposition: form-data; name=\"text\"\r\nContent-Type: "
      "text/plain\r\n\r\ntwo\r\nlines\r\n--xx--\r\n";
  CHECK(parameters_of("/m", "multipart/form-data; boundary=xx", body) ==
        R"({"chat_id":"12","text":"two\r\nlines"})");
  CHECK(parameters_of("/m", "multipart/form-data; boundary=\"xx\"", body) ==
        R"({"chat_id":"12","text":"two\r\nlines"})");
  CHECK(parameters_of("/m", "multipart/form-data; boundary=xx",
                      "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx") ==
        "Bad Request: the multipart form has no end");
  CHECK(parameters_of(
            "/m", "multipart/form-data; boundary=xx",
            "--xx\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nx\r\n--xx--") ==
        "{} a=b:x");
}

TEST_CASE("parameters: what cannot be read is refused", "[sandbox]") {
  CHECK(parameters_of("/m", "application/json", "{") == "Bad Request: can't parse JSON object");
  CHECK(parameters_of("/m", "application/json", "[]") == "Bad Request: object expected as the body");
  CHECK(parameters_of("/m", "text/plain", "x") == "Bad Request: unsupported content type \"text/plain\"");
  CHECK(parameters_of("/m", "application/x-www-form-urlencoded", "a=%FF") ==
        "Bad Request: strings must be encoded in UTF-8");
}
