#include "botcore/net/ip_network.hpp"

#include "botcore/core/error.hpp"

#include "support/catch.hpp"

using namespace botcore;

namespace {

http_request request_from(std::string remote) {
  http_request request("POST", "");
  request.remote_address = std::move(remote);
  return request;
}

}  // namespace

TEST_CASE("ip network: a range contains its addresses and no others", "[net]") {
  const ip_network narrow("149.154.160.0/20");
  CHECK(narrow.contains("149.154.160.0"));
  CHECK(narrow.contains("149.154.175.255"));
  CHECK_FALSE(narrow.contains("149.154.176.0"));
  CHECK_FALSE(narrow.contains("149.154.159.255"));
  CHECK(narrow.contains("::ffff:149.154.167.220"));
  CHECK_FALSE(narrow.contains("::149.154.167.220"));
  CHECK_FALSE(narrow.contains("nonsense"));
  CHECK_FALSE(narrow.contains(""));
  CHECK_FALSE(narrow.contains(std::string(100'000, '1')));

  const ip_network six("2001:db8::/33");
  CHECK(six.contains("2001:db8:7fff::1"));
  CHECK_FALSE(six.contains("2001:db8:8000::1"));
  CHECK_FALSE(six.contains("fe80::1%1"));

  CHECK(ip_network("192.0.2.7").contains("192.0.2.7"));
  CHECK_FALSE(ip_network("192.0.2.7").contains("192.0.2.6"));
  CHECK(ip_network("0.0.0.0/0").contains("192.0.2.7"));
  CHECK_FALSE(ip_network("0.0.0.0/0").contains("2001:db8::1"));
  CHECK(ip_network("::/0").contains("192.0.2.7"));
}

TEST_CASE("ip network: what is no network is refused by name", "[net]") {
  for (const char* text : {"", "/8", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/8x",
                           "192.0.2/24", "2001:db8::/129", "example.org", "192.0.2.1/24", "2001:db8::1/32"}) {
    CAPTURE(text);
    try {
      const ip_network network{text};
      FAIL("accepted");
    } catch (const error& refused) {
      CHECK(refused.code() == errc::invalid_configuration);
      CHECK(std::string(refused.what()).find("'" + std::string(text) + "'") != std::string::npos);
    }
  }
}

TEST_CASE("client address: without a trusted proxy it is the peer's, whatever the headers say", "[net]") {
  http_request request = request_from("203.0.113.9:4711");
  request.headers.add("X-Forwarded-For", "149.154.167.220");
  request.headers.add("X-Real-IP", "149.154.167.220");
  CHECK(client_address_of(request, {}) == "203.0.113.9");
  CHECK(client_address_of(request, parse_networks({"127.0.0.1"})) == "203.0.113.9");
  CHECK(client_address_of(request_from("[2001:db8::1]:80"), {}) == "2001:db8::1");
}

TEST_CASE("client address: the last one that no trusted proxy has counts", "[net]") {
  const auto proxies = parse_networks({"127.0.0.1", "10.0.0.0/8", "::1"});
  http_request request = request_from("127.0.0.1:4711");
  CHECK(client_address_of(request, proxies) == "127.0.0.1");
  request.headers.add("X-Real-IP", "203.0.113.1");
  CHECK(client_address_of(request, proxies) == "203.0.113.1");
  request.headers.add("X-Forwarded-For", "149.154.167.220, 203.0.113.9");
  CHECK(client_address_of(request, proxies) == "203.0.113.9");
  request.headers.add("x-forwarded-for", "198.51.100.7:1234 , 10.1.2.3");
  CHECK(client_address_of(request, proxies) == "198.51.100.7");
  http_request inside = request_from("[::1]:4711");
  inside.headers.add("X-Forwarded-For", "10.0.0.1, 10.0.0.2");
  CHECK(client_address_of(inside, proxies) == "10.0.0.1");
  http_request odd = request_from("127.0.0.1:4711");
  odd.headers.add("X-Forwarded-For", "149.154.167.220, unknown");
  CHECK(client_address_of(odd, proxies) == "unknown");
  http_request six = request_from("127.0.0.1:4711");
  six.headers.add("X-Forwarded-For", "[2001:db8::5]:99");
  CHECK(client_address_of(six, proxies) == "2001:db8::5");
}
