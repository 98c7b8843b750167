#include "answers.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

http_response fault_refusal(const fault& how) {
  json::object body;
  body["ok"] = false;
  body["error_code"] = how.code();
  body["description"] = how.description();
  json::object parameters;
  if (how.retry_after().count() != 0) parameters["retry_after"] = how.retry_after().count();
  if (how.migrate_to_chat_id() != 0) parameters["migrate_to_chat_id"] = how.migrate_to_chat_id();
  if (!parameters.empty()) body["parameters"] = std::move(parameters);
  http_response result(how.code(), json::serialize(body), json_type);
  if (how.retry_after().count() != 0)
    result.headers.set("Retry-After", std::to_string(how.retry_after().count()));
  return result;
}

}  // namespace

http_response refusal(int code, std::string_view description) {
  json::object body;
  body["ok"] = false;
  body["error_code"] = code;
  body["description"] = description;
  return http_response(code, json::serialize(body), json_type);
}

std::optional<http_response> instead_of_call(const fault& how) {
  switch (how.type()) {
    case fault::kind::refusal:
      return fault_refusal(how);
    case fault::kind::html_page:
      return http_response(how.code(),
                           "<html>\r\n<head><title>" + std::to_string(how.code()) +
                               "</title></head>\r\n<body><center><h1>The gateway is out of "
                               "sorts</h1></center></body>\r\n</html>\r\n",
                           "text/html");
    case fault::kind::malformed_json:
      return http_response(200, "{\"ok\":true,\"result\":{\"message_id\":", json_type);
    case fault::kind::cut: {
      http_response result(200);
      result.fault = http_fault::close_without_answer;
      return result;
    }
    case fault::kind::lost_answer:
    case fault::kind::cut_mid_body:
      break;
  }
  return std::nullopt;
}

void break_off(const fault& how, http_response& answer) {
  if (how.type() == fault::kind::lost_answer) answer.fault = http_fault::close_without_answer;
  if (how.type() == fault::kind::cut_mid_body) answer.fault = http_fault::close_mid_body;
}

std::optional<http_response> refuse_stranger(stage& on, std::string_view token) {
  if (token == on.options.token) return std::nullopt;
  on.ground.log("sandbox").warn("a call with the wrong token was refused");
  const bool looks_like_one = token.find(':') != std::string_view::npos;
  return looks_like_one ? refusal(401, "Unauthorized") : refusal(404, "Not Found");
}

}  // namespace botcore::inline v0::sandbox
