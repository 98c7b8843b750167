#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "botcore/core/task_group.hpp"
#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"

#include "raw_peer.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct cancel_fixture {
  boost::asio::io_context context;
  runtime ground{context.get_executor()};

  struct outcome {
    bool ended = false;
    std::exception_ptr failure;
    boost::asio::cancellation_signal signal;
  };

  void start(http_client& client, http_request request, outcome& out) {
    boost::asio::co_spawn(context, client.send(std::move(request)),
                          boost::asio::bind_cancellation_slot(
                              out.signal.slot(), [&out](const std::exception_ptr& failure, http_response) {
                                out.ended = true;
                                out.failure = failure;
                              }));
  }

  bool wait(std::function<bool()> done) { return test::run(context, until(std::move(done))); }

  void cancel(outcome& out) {
    out.signal.emit(boost::asio::cancellation_type::terminal);
    REQUIRE(wait([&] { return out.ended; }));
    try {
      if (out.failure) std::rethrow_exception(out.failure);
      FAIL("not cancelled");
    } catch (const boost::system::system_error& failure) {
      CHECK(failure.code() == boost::asio::error::operation_aborted);
    }
  }
};

http_request slow(const raw_server& server) {
  return http_request("GET", server.url("/slow"));
}

/// Answers nothing on connections before `from`, and everything from then on.
raw_server::script silent_before(int from, int& heads) {
  return [from, &heads](tcp::socket& socket, int number) -> task<void> {
    for (;;) {
      const bool asked = co_await read_head(socket);
      if (!asked) co_return;
      ++heads;
      if (number < from) co_return co_await wait_for_close(socket);
      co_await say(socket, ok_answer("hello"));
    }
  };
}

}  // namespace

TEST_CASE_METHOD(cancel_fixture,
                 "http client: a cancelled request closes its connection and the pool goes on", "[net]") {
  int heads = 0;
  raw_server server(context, silent_before(2, heads));
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  outcome first;
  start(client, slow(server), first);
  REQUIRE(wait([&] { return heads == 1; }));
  outcome second;
  start(client, slow(server), second);
  cancel(first);
  REQUIRE(wait([&] { return second.ended; }));
  CHECK_FALSE(second.failure);
  CHECK(client.connections() == 1);
}

TEST_CASE_METHOD(cancel_fixture, "http client: a cancelled waiter leaves the queue, and passes its turn on",
                 "[net]") {
  int heads = 0;
  raw_server server(context, silent_before(2, heads));
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  outcome first, second, third;
  start(client, slow(server), first);
  REQUIRE(wait([&] { return heads == 1; }));
  start(client, slow(server), second);
  start(client, slow(server), third);
  REQUIRE(wait([turn = 0]() mutable { return ++turn == 3; }));
  SECTION("while it waits") {
    cancel(second);
    cancel(first);
  }
  SECTION("when its turn has just come") {
    first.signal.emit(boost::asio::cancellation_type::terminal);
    second.signal.emit(boost::asio::cancellation_type::terminal);
    REQUIRE(wait([&] { return first.ended && second.ended; }));
  }
  REQUIRE(wait([&] { return third.ended; }));
  CHECK_FALSE(third.failure);
}

TEST_CASE_METHOD(cancel_fixture, "http client: cancelling at any turn of the executor leaves the pool sound",
                 "[net]") {
  int heads = 0;
  raw_server server(context, silent_before(0, heads));
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  for (int turns = 0; turns < 40; ++turns) {
    INFO(turns);
    outcome one;
    start(client, slow(server), one);
    for (int turn = 0; turn < turns; ++turn) context.poll_one();
    one.signal.emit(boost::asio::cancellation_type::terminal);
    REQUIRE(wait([&] { return one.ended; }));
    outcome next;
    start(client, slow(server), next);
    REQUIRE(wait([&] { return next.ended; }));
    CHECK_FALSE(next.failure);
    if (turns % 2 == 0) client.close_idle();
    CHECK(client.connections() <= 1);
  }
}

TEST_CASE_METHOD(cancel_fixture, "http client: stop ends what is under way and refuses the rest", "[net]") {
  int heads = 0;
  raw_server server(context, silent_before(100, heads));
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  outcome reading, waiting;
  start(client, slow(server), reading);
  REQUIRE(wait([&] { return heads == 1; }));
  start(client, slow(server), waiting);
  test::run(context, client.stop());
  REQUIRE(wait([&] { return reading.ended && waiting.ended; }));
  for (const outcome* one : {&reading, &waiting}) {
    REQUIRE(one->failure);
    try {
      std::rethrow_exception(one->failure);
    } catch (const transport_error& failure) {
      CHECK(failure.code() == errc::stopped);
      CHECK(failure.delivery() == (one == &reading ? delivery::unknown : delivery::not_sent));
    }
  }
  CHECK(client.connections() == 0);
  CHECK_THROWS_AS(test::run(context, client.send(slow(server))), transport_error);
}

TEST_CASE_METHOD(cancel_fixture, "http client: a client that goes away ends its requests", "[net]") {
  int heads = 0;
  raw_server server(context, silent_before(100, heads));
  outcome one;
  {
    http_client client(ground);
    start(client, slow(server), one);
    REQUIRE(wait([&] { return heads == 1; }));
  }
  REQUIRE(wait([&] { return one.ended; }));
  CHECK_THROWS_AS(std::rethrow_exception(one.failure), transport_error);
}

TEST_CASE_METHOD(cancel_fixture, "http client: a request counts as work, a long poll does not", "[net]") {
  bool answer = false;
  int heads = 0;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    ++heads;
    co_await until([&] { return answer; });
    co_await say(socket, ok_answer("done"));
  });
  http_client client(ground);
  http_request poll = slow(server);
  poll.idle = true;
  outcome idle;
  start(client, poll, idle);
  REQUIRE(wait([&] { return heads == 1; }));
  test::run(context, ground.quiet());
  CHECK_FALSE(idle.ended);

  outcome busy;
  start(client, slow(server), busy);
  REQUIRE(wait([&] { return heads == 2; }));
  bool quiet = false;
  boost::asio::co_spawn(context, ground.quiet(), [&](const std::exception_ptr&) { quiet = true; });
  REQUIRE(wait([turn = 0]() mutable { return ++turn == 50; }));
  CHECK_FALSE(quiet);
  answer = true;
  REQUIRE(wait([&] { return quiet; }));
  CHECK(busy.ended);
}
