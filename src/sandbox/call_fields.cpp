#include "call_fields.hpp"

#include <boost/json/value.hpp>

#include "refused.hpp"

namespace botcore::inline v0::sandbox {

namespace json = boost::json;

std::int64_t number_in(const json::object& parameters, std::string_view name) {
  const json::value* value = parameters.if_contains(name);
  return value ? value->to_number<std::int64_t>() : 0;
}

bool flag_in(const json::object& parameters, std::string_view name) {
  const json::value* value = parameters.if_contains(name);
  return value && value->as_bool();
}

std::string text_in(const json::object& parameters, std::string_view name) {
  const json::value* value = parameters.if_contains(name);
  return value ? std::string(value->as_string()) : std::string();
}

std::int64_t chat_id_in(const json::object& parameters) {
  const json::value* value = parameters.if_contains("chat_id");
  if (!value) throw bad_request("chat_id is empty");
  if (value->is_string() && value->as_string().empty()) throw bad_request("chat_id is empty");
  if (!value->is_int64()) throw bad_request("chat not found");
  return value->as_int64();
}

std::int64_t message_id_in(const json::object& parameters) {
  const std::int64_t id = number_in(parameters, "message_id");
  if (id <= 0) throw bad_request("message identifier is not specified");
  return id;
}

std::int64_t answered_message(const world& world, const json::object& parameters) {
  const json::value* reply = parameters.if_contains("reply_parameters");
  if (!reply) return 0;
  const json::object& fields = reply->as_object();
  const std::int64_t chat = chat_id_in(parameters);
  const std::int64_t id = number_in(fields, "message_id");
  const std::int64_t where = fields.contains("chat_id") ? chat_id_in(fields) : chat;
  const auto* answered = world.find_message(where, id);
  if (answered && !answered->deleted && answered->chat_id == chat) return id;
  if (flag_in(fields, "allow_sending_without_reply")) return 0;
  throw bad_request("message to be replied not found");
}

}  // namespace botcore::inline v0::sandbox
