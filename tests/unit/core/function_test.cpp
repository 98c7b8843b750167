#include "botcore/core/function.hpp"

#include <memory>
#include <string>
#include <utility>

#include "support/catch.hpp"

using botcore::function;

namespace {

int twice(int number) {
  return 2 * number;
}

/// Knows its own address: shows that a stored callable stays where it is.
struct self_aware {
  const self_aware* operator()() { return this; }
};

}  // namespace

TEST_CASE("function: is empty until it is given a callable", "[core]") {
  function<int(int)> empty;
  CHECK_FALSE(empty);
  CHECK_FALSE(function<int(int)>(nullptr));
  empty = twice;
  REQUIRE(empty);
  CHECK(empty(4) == 8);
  empty = nullptr;
  CHECK_FALSE(empty);
}

TEST_CASE("function: holds what cannot be copied", "[core]") {
  auto owned = std::make_unique<std::string>("mine");
  const function<std::string()> read = [owned = std::move(owned)] { return *owned; };
  CHECK(read() == "mine");
}

TEST_CASE("function: moves arguments through that cannot be copied", "[core]") {
  const function<int(std::unique_ptr<int>)> take = [](std::unique_ptr<int> number) { return *number + 1; };
  CHECK(take(std::make_unique<int>(1)) == 2);
}

TEST_CASE("function: passes references on, not copies", "[core]") {
  const function<void(int&)> raise = [](int& number) { ++number; };
  int number = 1;
  raise(number);
  CHECK(number == 2);
}

TEST_CASE("function: a result may be ignored, and may convert", "[core]") {
  int calls = 0;
  const function<void()> ignore = [&calls] { return ++calls; };
  ignore();
  CHECK(calls == 1);
  const function<std::string()> convert = [] { return "text"; };
  CHECK(convert() == "text");
}

TEST_CASE("function: a stored callable stays at its address when the function moves", "[core]") {
  function<const self_aware*()> first = self_aware();
  const self_aware* address = first();
  function<const self_aware*()> second = std::move(first);
  CHECK(second() == address);
  CHECK_FALSE(first);  // NOLINT(bugprone-use-after-move): this is what is tested
}

TEST_CASE("function: keeps state from call to call", "[core]") {
  const function<int()> count = [calls = 0]() mutable { return ++calls; };
  CHECK(count() == 1);
  CHECK(count() == 2);
}

TEST_CASE("function: takes only what can be called that way", "[core]") {
  CHECK(std::is_constructible_v<function<int(int)>, int (*)(int)>);
  CHECK_FALSE(std::is_constructible_v<function<int(int)>, std::string (*)(int)>);
  CHECK_FALSE(std::is_constructible_v<function<int(int)>, int (*)()>);
  CHECK_FALSE(std::is_copy_constructible_v<function<int(int)>>);
}
