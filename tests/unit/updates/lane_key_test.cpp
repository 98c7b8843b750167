#include "botcore/updates/lane_key.hpp"

#include <string>

#include "botcore/api/codec.hpp"
#include "botcore/api/types/updates.hpp"

#include "support/catch.hpp"

using botcore::lane_key;
using botcore::lane_key_of;
using botcore::api::Update;

namespace {

Update message_in(std::int64_t chat, std::int64_t id, const std::string& more = {}) {
  return botcore::from_json<Update>(R"({"update_id":)" + std::to_string(id) +
                                    R"(,"message":{"message_id":1,"date":0,"chat":{"id":)" +
                                    std::to_string(chat) + R"(,"type":"private"})" + more + "}}");
}

}  // namespace

TEST_CASE("lane_key: the chat and its topic, else the user", "[updates]") {
  CHECK(lane_key_of(message_in(7, 1)) == lane_key_of(message_in(7, 2)));
  CHECK(lane_key_of(message_in(7, 1)) != lane_key_of(message_in(8, 1)));
  const std::string topic = R"(,"is_topic_message":true,"message_thread_id":3)";
  CHECK(lane_key_of(message_in(7, 1, topic)) != lane_key_of(message_in(7, 1)));
  CHECK(lane_key_of(message_in(7, 1, R"(,"message_thread_id":3)")) == lane_key_of(message_in(7, 1)));
  const auto query = botcore::from_json<Update>(
      R"({"update_id":1,"inline_query":{"id":"1","from":{"id":9,"is_bot":false,"first_name":"A"},"query":"","offset":""}})");
  CHECK(lane_key_of(query).place == 9);
  const auto press = botcore::from_json<Update>(
      R"({"update_id":1,"callback_query":{"id":"1","from":{"id":9,"is_bot":false,"first_name":"A"},"chat_instance":"1",)"
      R"("message":{"message_id":1,"date":0,"chat":{"id":7,"type":"private"}}}})");
  CHECK(lane_key_of(press).place == 7);
}

TEST_CASE("lane_key: a business connection is a place of its own, and a poll one without a place",
          "[updates]") {
  const std::string business = R"(,"business_connection_id":"b1")";
  CHECK(lane_key_of(message_in(7, 1, business)) != lane_key_of(message_in(7, 1)));
  const auto poll = [](const std::string& id) {
    return lane_key_of(botcore::from_json<Update>(
        R"({"update_id":1,"poll":{"id":")" + id +
        R"(","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular",)"
        R"("allows_multiple_answers":false}})"));
  };
  CHECK(poll("1") == poll("1"));
  CHECK(poll("1") != poll("2"));
  CHECK(poll("1") != lane_key());
}
