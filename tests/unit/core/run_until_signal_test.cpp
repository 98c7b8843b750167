#include "botcore/core/run_until_signal.hpp"

#include <csignal>
#include <stdexcept>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "support/catch.hpp"

using namespace botcore;

namespace {

/// Works until it is told to stop.
struct patient_work {
  boost::asio::io_context context{1};
  boost::asio::steady_timer stopping{context, std::chrono::steady_clock::time_point::max()};
  bool ended = false;
  int stops = 0;

  task<void> work() {
    while (!ended) co_await stopping.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  }
  void end() {
    ended = true;
    stopping.cancel();
  }
  void run() {
    run_until_signal(context, work(), [this] {
      ++stops;
      end();
    });
  }
};

}  // namespace

TEST_CASE("run until signal: either signal stops the work, and the program goes on", "[core]") {
  for (const int signal : {SIGINT, SIGTERM}) {
    patient_work patient;
    boost::asio::post(patient.context, [signal] { std::raise(signal); });
    patient.run();
    CHECK(patient.stops == 1);
  }
}

TEST_CASE("run until signal: work that ends by itself needs no signal", "[core]") {
  patient_work patient;
  boost::asio::post(patient.context, [&] { patient.end(); });
  patient.run();
  CHECK(patient.stops == 0);
}

TEST_CASE("run until signal: what the work throws is thrown", "[core]") {
  boost::asio::io_context context(1);
  const auto broken = []() -> task<void> {
    throw std::runtime_error("broken");
    co_return;
  };
  CHECK_THROWS_WITH(run_until_signal(context, broken(), [] {}), "broken");
}

TEST_CASE("run until signal: what something else throws is thrown once the work has ended", "[core]") {
  patient_work patient;
  boost::asio::post(patient.context, [] { throw std::runtime_error("from elsewhere"); });
  CHECK_THROWS_WITH(patient.run(), "from elsewhere");
  CHECK(patient.stops == 1);
}

TEST_CASE("run until signal: a context that somebody stops ends the work in order", "[core]") {
  patient_work patient;
  boost::asio::post(patient.context, [&] { patient.context.stop(); });
  patient.run();
  CHECK(patient.stops == 1);
}
