#include "botcore/router/router.hpp"

#include "support/catch.hpp"

using botcore::context;
using botcore::router;
using botcore::task;
using botcore::test::contains;

namespace {
task<> nothing(context&) {
  co_return;
}
}  // namespace

TEST_CASE("router: takes coroutines, plain functions and lambdas", "[router]") {
  router routes;
  routes.command("one", "A coroutine", nothing);
  routes.command("two", "A plain function", [](context&) {});
  routes.command("three", "With arguments", {"name", "count"},
                 [](context&, std::string, int) -> task<> { co_return; });
  routes.command("four", "Plain with arguments", {"name"}, [](context&, std::optional<std::string>) {});
  CHECK(routes.commands().size() == 4);
  CHECK(routes.help() ==
        "/one - A coroutine\n/two - A plain function\n/three <name> <count> - With arguments\n"
        "/four [name] - Plain with arguments");
}

TEST_CASE("router: refuses commands that cannot work when they are added", "[router]") {
  router routes;
  routes.command("start", "Start", nothing);
  CHECK_THROWS_WITH(routes.command("start", "Again", nothing),
                    contains("'start'") && contains("there already"));
  for (const auto* name : {"", "Start", "/start", "with space", "a23456789012345678901234567890123"}) {
    CAPTURE(name);
    CHECK_THROWS_WITH(routes.command(name, "Bad", nothing), contains("1 to 32 of a-z, 0-9 and _"));
  }
  CHECK_THROWS_WITH(routes.command("silent", "", nothing), contains("description"));
  CHECK_THROWS_WITH(routes.command("add", "Add", {"name"}, [](context&, std::string, int) {}),
                    contains("names 1 arguments while its handler takes 2"));
  CHECK(routes.commands().size() == 1);
}
