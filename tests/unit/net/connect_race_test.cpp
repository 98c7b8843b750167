#include "net/connect_race.hpp"

#include <optional>

#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

tcp::endpoint address(const std::string& text, std::uint16_t port = 80) {
  return tcp::endpoint(boost::asio::ip::make_address(text), port);
}

/// Listens and never accepts. Its queue is full, so that the system drops who else wants to connect: they wait.
class full_server {
 public:
  explicit full_server(boost::asio::io_context& context)
      : acceptor_(context), first_(context), second_(context) {
    const tcp::endpoint any = address("127.0.0.1", 0);
    acceptor_.open(any.protocol());
    acceptor_.bind(any);
    acceptor_.listen(0);
    first_.connect(endpoint());
    second_.async_connect(endpoint(), [](const error_code&) {});
  }
  tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

 private:
  tcp::acceptor acceptor_;
  tcp::socket first_;
  tcp::socket second_;
};

struct race_fixture : client_fixture {
  /// An address that nobody listens on.
  tcp::endpoint closed() {
    tcp::acceptor gone(context, address("127.0.0.1", 0));
    return gone.local_endpoint();
  }

  tcp::endpoint open() {
    servers.push_back(std::make_unique<raw_server>(context, answer_every_request));
    return address("127.0.0.1", servers.back()->port());
  }

  void run(connect_race& race) {
    test::run(context, [&]() -> task<void> { co_await race.over().async_wait(quietly); }());
  }

  std::vector<std::unique_ptr<raw_server>> servers;
};

}  // namespace

TEST_CASE("connect race: the families take turns, and the first address stays the first", "[net]") {
  using list = std::vector<tcp::endpoint>;
  const list mixed = {address("::1"), address("::2"), address("::3"), address("10.0.0.1"),
                      address("10.0.0.2")};
  const list turns = {address("::1"), address("10.0.0.1"), address("::2"), address("10.0.0.2"),
                      address("::3")};
  CHECK(interleave_families(mixed) == turns);
  const list other = {address("10.0.0.1"), address("::1"), address("10.0.0.2"), address("10.0.0.3")};
  const list same = {address("10.0.0.1"), address("::1"), address("10.0.0.2"), address("10.0.0.3")};
  CHECK(interleave_families(other) == same);
  CHECK(interleave_families({}).empty());
}

TEST_CASE_METHOD(race_fixture, "connect race: an address that refuses is followed by the next at once",
                 "[net]") {
  const tcp::endpoint last = open();
  connect_race race(context.get_executor(), {closed(), closed(), last}, steady_time::max(), 1h);
  run(race);
  REQUIRE(race.won());
  CHECK(race.started() == 3);
  CHECK(race.take().remote_endpoint() == last);
}

TEST_CASE_METHOD(race_fixture, "connect race: an address that does not answer is overtaken after the delay",
                 "[net]") {
  full_server silent(context);
  const tcp::endpoint second = open();
  const tcp::endpoint third = open();
  const auto begin = std::chrono::steady_clock::now();
  connect_race race(context.get_executor(), {silent.endpoint(), second, third}, steady_time::max(), 30ms);
  CHECK(race.started() == 1);
  run(race);
  REQUIRE(race.won());
  CHECK(std::chrono::steady_clock::now() - begin >= 30ms);
  CHECK(race.started() == 2);
  CHECK(race.take().remote_endpoint() == second);
  CHECK(servers[1]->accepted() == 0);
}

TEST_CASE_METHOD(race_fixture, "connect race: when all refuse, it says why", "[net]") {
  connect_race race(context.get_executor(), {closed(), closed()}, steady_time::max(), 1h);
  run(race);
  CHECK_FALSE(race.won());
  CHECK(race.failure() == boost::asio::error::connection_refused);
}

TEST_CASE_METHOD(race_fixture, "connect race: one that refuses does not end the wait for one that is silent",
                 "[net]") {
  full_server silent(context);
  connect_race race(context.get_executor(), {silent.endpoint(), closed()},
                    std::chrono::steady_clock::now() + 60ms, 1ms);
  run(race);
  CHECK_FALSE(race.won());
  CHECK_FALSE(race.failure());
  CHECK(race.started() == 2);
}

TEST_CASE_METHOD(race_fixture, "connect race: one that is given up closes everything", "[net]") {
  std::string received = "open";
  raw_server server(context,
                    [&](tcp::socket& socket, int) -> task<void> { received = co_await read_all(socket); });
  {
    connect_race race(context.get_executor(), {address("127.0.0.1", server.port())}, steady_time::max());
    run(race);
    REQUIRE(race.won());
  }
  CHECK(wait([&] { return received.empty(); }));
  full_server silent(context);
  std::optional<connect_race> race(std::in_place, context.get_executor(),
                                   std::vector<tcp::endpoint>{silent.endpoint(), silent.endpoint()},
                                   steady_time::max(), 1ms);
  race.reset();
  CHECK(wait([turn = 0]() mutable { return ++turn == 20; }));
}

TEST_CASE_METHOD(race_fixture, "connect race: a server that never answers costs the connect time", "[net]") {
  full_server silent(context);
  http_client_options options;
  const std::string url = "http://127.0.0.1:" + std::to_string(silent.endpoint().port()) + "/";
  SECTION("the limit of connecting") {
    options.connect_timeout = 30ms;
    http_client client(ground, options);
    const transport_error failure = fail(client, get(url));
    CHECK(failure.code() == net_errc::connect_timed_out);
    CHECK(failure.timed_out());
    CHECK(failure.delivery() == delivery::not_sent);
    CHECK(client.connections() == 0);
  }
  SECTION("the request's limit") {
    http_client client(ground, options);
    http_request request = get(url);
    request.timeout = 30ms;
    CHECK(fail(client, request).code() == net_errc::exchange_timed_out);
  }
}
