#include "botcore/sandbox/fault.hpp"

namespace botcore::inline v0::sandbox {

fault fault::refuse(int code, std::string_view description) {
  fault result(kind::refusal);
  result.code_ = code;
  result.description_ = description;
  return result;
}

fault fault::flood(std::chrono::seconds retry_after) {
  fault result = refuse(429, "Too Many Requests: retry after " + std::to_string(retry_after.count()));
  result.retry_after_ = retry_after;
  return result;
}

fault fault::migrated(std::int64_t to_chat_id) {
  fault result = refuse(400, "Bad Request: group chat was upgraded to a supergroup chat");
  result.migrate_to_chat_id_ = to_chat_id;
  return result;
}

fault fault::html(int status) {
  fault result(kind::html_page);
  result.code_ = status;
  return result;
}

fault fault::malformed() {
  return fault(kind::malformed_json);
}

fault fault::cut_connection() {
  return fault(kind::cut);
}

fault fault::lose_answer() {
  return fault(kind::lost_answer);
}

fault fault::cut_body() {
  return fault(kind::cut_mid_body);
}

}  // namespace botcore::inline v0::sandbox
