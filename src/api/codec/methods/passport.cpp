// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/passport.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/passport.hpp"

namespace botcore::inline v0::api {

SetPassportDataErrors::SetPassportDataErrors(std::int64_t user_id, std::vector<PassportElementError> errors)
    : user_id(user_id), errors(std::move(errors)) {}
SetPassportDataErrors::SetPassportDataErrors(const SetPassportDataErrors&) = default;
SetPassportDataErrors::SetPassportDataErrors(SetPassportDataErrors&&) noexcept = default;
SetPassportDataErrors& SetPassportDataErrors::operator=(const SetPassportDataErrors& other) {
  return *this = SetPassportDataErrors(other);
}
SetPassportDataErrors& SetPassportDataErrors::operator=(SetPassportDataErrors&& other) noexcept {
  return replace_value(*this, other);
}
SetPassportDataErrors::~SetPassportDataErrors() = default;
bool SetPassportDataErrors::operator==(const SetPassportDataErrors& other) const {
  return user_id == other.user_id &&
         errors == other.errors;
}
SetPassportDataErrors& SetPassportDataErrors::add_errors(PassportElementError element) & {
  this->errors.push_back(std::move(element));
  return *this;
}
SetPassportDataErrors&& SetPassportDataErrors::add_errors(PassportElementError element) && {
  return std::move(add_errors(std::move(element)));
}

void encode(json_writer& out, const SetPassportDataErrors& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "errors", value.errors);
  out.end_object();
}

}  // namespace botcore::inline v0::api
