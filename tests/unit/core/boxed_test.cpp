#include "botcore/core/boxed.hpp"

#include <string>
#include <utility>

#include "support/catch.hpp"

using botcore::boxed;

namespace boxed_test {

/// A type that holds itself, as `Message::reply_to_message` does.
struct chain {
  chain();
  explicit chain(int number);
  chain(const chain&);
  chain(chain&&) noexcept;
  chain& operator=(const chain&);
  chain& operator=(chain&&) noexcept;
  ~chain();
  bool operator==(const chain&) const;

  int number = 0;
  boxed<chain> next;
};

chain::chain() = default;
chain::chain(int number) : number(number) {}
chain::chain(const chain&) = default;
chain::chain(chain&&) noexcept = default;
chain& chain::operator=(const chain&) = default;
chain& chain::operator=(chain&&) noexcept = default;
chain::~chain() = default;
bool chain::operator==(const chain& other) const {
  return number == other.number && next == other.next;
}

}  // namespace boxed_test

TEST_CASE("boxed: holds nothing until it is given something", "[core]") {
  boxed<std::string> box;
  CHECK_FALSE(box);
  CHECK_FALSE(box.has_value());
  CHECK(box.get() == nullptr);
  box = std::string("hello");
  REQUIRE(box);
  CHECK(*box == "hello");
  CHECK(box->size() == 5);
  box = nullptr;
  CHECK_FALSE(box);
}

TEST_CASE("boxed: a copy is deep", "[core]") {
  boxed<std::string> first(std::string("one"));
  boxed<std::string> second(first);
  *second = "two";
  CHECK(*first == "one");
  second = first;
  CHECK(*second == "one");
  CHECK(second.get() != first.get());
}

TEST_CASE("boxed: assigning to itself keeps the value", "[core]") {
  boxed<std::string> box(std::string("kept"));
  const boxed<std::string>& same = box;
  box = same;
  REQUIRE(box);
  CHECK(*box == "kept");
}

TEST_CASE("boxed: moving keeps the address and empties the source", "[core]") {
  boxed<std::string> first(std::string("moved"));
  const std::string* address = first.get();
  boxed<std::string> second(std::move(first));
  CHECK(second.get() == address);
  CHECK_FALSE(first);  // NOLINT(bugprone-use-after-move): this is what is tested
}

TEST_CASE("boxed: emplace replaces the value by a fresh one", "[core]") {
  boxed<int> box(7);
  CHECK(box.emplace() == 0);
  CHECK(*box == 0);
  box.reset();
  CHECK_FALSE(box);
}

TEST_CASE("boxed: values are compared, not addresses", "[core]") {
  CHECK(boxed<int>(3) == boxed<int>(3));
  CHECK_FALSE(boxed<int>(3) == boxed<int>(4));
  CHECK_FALSE(boxed<int>(3) == boxed<int>());
  CHECK(boxed<int>() == boxed<int>(nullptr));
}

TEST_CASE("boxed: a type may hold itself", "[core]") {
  using boxed_test::chain;
  chain first(1);
  first.next = chain(2);
  first.next->next = chain(3);
  const chain copy = first;
  CHECK(copy == first);
  first.next->next->number = 4;
  CHECK(copy.next->next->number == 3);
  CHECK_FALSE(copy == first);
}
