#include "sandbox/update_queue.hpp"

#include "support/catch.hpp"

namespace {

using botcore::sandbox::update_queue;

boost::json::object content(int number) {
  return {{"n", number}};
}

}  // namespace

TEST_CASE("update queue: what is not confirmed comes again", "[sandbox]") {
  update_queue queue(10);
  CHECK(queue.push("message", content(1)) == 10);
  CHECK(queue.push("message", content(2)) == 11);
  const std::string all = R"([{"update_id":10,"message":{"n":1}},{"update_id":11,"message":{"n":2}}])";
  CHECK(queue.list(100) == all);
  CHECK(queue.list(100) == all);
  CHECK(queue.list(1) == R"([{"update_id":10,"message":{"n":1}}])");
  queue.confirm(11);
  CHECK(queue.list(100) == R"([{"update_id":11,"message":{"n":2}}])");
  queue.confirm(0);
  CHECK(queue.size() == 1);
  queue.confirm(12);
  CHECK(queue.list(100) == "[]");
}

TEST_CASE("update queue: a negative offset keeps the last updates only", "[sandbox]") {
  update_queue queue(1);
  for (int number = 0; number < 5; ++number) queue.push("message", content(number));
  queue.confirm(-2);
  CHECK(queue.list(100) == R"([{"update_id":4,"message":{"n":3}},{"update_id":5,"message":{"n":4}}])");
}

TEST_CASE("update queue: types that are not allowed are not queued", "[sandbox]") {
  update_queue queue(1);
  CHECK(queue.push("chat_member", content(1)) == 0);
  queue.allow({"callback_query", "chat_member"});
  CHECK(queue.push("message", content(1)) == 0);
  CHECK(queue.push("chat_member", content(1)) == 1);
  queue.allow({});
  CHECK(queue.push("message", content(1)) == 2);
}

TEST_CASE("update queue: raw updates keep their form", "[sandbox]") {
  update_queue queue(1);
  CHECK(queue.push_raw(R"({"new_in_2030":{}})") == 1);
  CHECK(queue.push_raw(R"({"update_id":7,"message":"no object"})") == 7);
  CHECK(queue.push_raw("{broken") == 8);
  CHECK(queue.list(100) ==
        R"([{"new_in_2030":{},"update_id":1},{"update_id":7,"message":"no object"},{broken])");
  CHECK(queue.list(100) == R"([{"new_in_2030":{},"update_id":1},{"update_id":7,"message":"no object"}])");
}

TEST_CASE("update queue: a new poll takes the turn of the one before", "[sandbox]") {
  update_queue queue(1);
  const auto first = queue.begin_poll();
  CHECK(queue.polling(first));
  const auto second = queue.begin_poll();
  CHECK_FALSE(queue.polling(first));
  CHECK(queue.polling(second));
}
