#include "botcore/core/error.hpp"

#include <string>
#include <system_error>

#include <boost/asio/error.hpp>

#include "botcore/core/result.hpp"
#include "botcore/core/version.hpp"

#include "support/catch.hpp"

using botcore::errc;
using botcore::error;

TEST_CASE("error: says what was being done and what went wrong, together and apart", "[core]") {
  const error failure(errc::timed_out, "waiting for example.org");
  CHECK(std::string(failure.what()) == "waiting for example.org: timed out");
  CHECK(failure.doing() == "waiting for example.org");
  CHECK(failure.code() == errc::timed_out);
}

TEST_CASE("error: carries the codes of others unchanged", "[core]") {
  const error failure(botcore::error_code(boost::asio::error::connection_refused), "connecting");
  CHECK(failure.code() == boost::asio::error::connection_refused);
  CHECK(failure.doing() == "connecting");
}

TEST_CASE("error: a copy says the same", "[core]") {
  const error first(errc::stopped, "a task");
  const error second(first);
  CHECK(std::string(second.what()) == first.what());
  CHECK(second.doing() == "a task");
}

TEST_CASE("error: what was being done may be empty", "[core]") {
  const error failure(errc::stopped, "");
  CHECK(failure.doing().empty());
  CHECK(std::string(failure.what()) == ": stopped");
}

TEST_CASE("error: every code has a message and belongs to botcore", "[core]") {
  for (const errc code : {errc::invalid_argument, errc::invalid_configuration, errc::malformed_data,
                          errc::timed_out, errc::stopped}) {
    const botcore::error_code made = code;
    CHECK(made.failed());
    CHECK(made.category() == botcore::botcore_category());
    CHECK_FALSE(made.message().empty());
    CHECK(made.message().find("unknown") == std::string::npos);
  }
  CHECK(std::string(botcore::botcore_category().name()) == "botcore");
  CHECK(botcore::botcore_category().message(4711) == "unknown error 4711");
}

TEST_CASE("result: holds the answer, or throws the error that it holds", "[core]") {
  const botcore::result<int> answer = 42;
  CHECK(answer.value() == 42);
  const botcore::result<int> refusal = error(errc::stopped, "asking");
  CHECK(!refusal.has_value());
  CHECK_THROWS_AS(refusal.value(), error);
  CHECK(refusal.error().doing() == "asking");
}

TEST_CASE("version: the string is made of the numbers", "[core]") {
  const std::string numbers = std::to_string(BOTCORE_VERSION_MAJOR) + "." +
                              std::to_string(BOTCORE_VERSION_MINOR) + "." +
                              std::to_string(BOTCORE_VERSION_PATCH);
  CHECK(numbers == BOTCORE_VERSION_STRING);
}
