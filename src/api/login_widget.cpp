#include "botcore/api/login_widget.hpp"

#include <utility>

#include "api/signed_fields.hpp"

namespace botcore::inline v0 {
namespace {

constexpr const char* checking_login = "the data of a login";

login_data read_login(signed_fields fields, std::string_view token, const clock& clock,
                      signed_data_rules rules) {
  fields.check_hash(sha256(checked_token(token)));
  login_data data;
  data.auth_date = fields.check_age(clock, rules);
  data.id = fields.number("id", 0);
  if (data.id == 0) fields.refuse(signed_data_problem::malformed);
  data.first_name = fields.text("first_name");
  data.last_name = fields.text("last_name");
  data.username = fields.text("username");
  data.photo_url = fields.text("photo_url");
  data.fields = std::move(fields).take();
  return data;
}

}  // namespace

result<login_data, signed_data_error> check_login(std::string_view query, std::string_view token,
                                                  const clock& clock, signed_data_rules rules) {
  try {
    return read_login(signed_fields(query, checking_login), token, clock, rules);
  } catch (const signed_data_error& refusal) {
    return refusal;
  }
}

result<login_data, signed_data_error> check_login(std::vector<http_parameter> fields, std::string_view token,
                                                  const clock& clock, signed_data_rules rules) {
  try {
    return read_login(signed_fields(std::move(fields), checking_login), token, clock, rules);
  } catch (const signed_data_error& refusal) {
    return refusal;
  }
}

}  // namespace botcore::inline v0
