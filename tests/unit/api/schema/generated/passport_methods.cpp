// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/passport.hpp"
#include "botcore/api/types/passport.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SetPassportDataErrors set_passport_data_errors(const json_arguments& given) {
  SetPassportDataErrors request(given.take<std::int64_t>("user_id"),
                                given.take<std::vector<PassportElementError>>("errors"));
  return request;
}

}  // namespace

void register_passport_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&set_passport_data_errors>("True"));
}

}  // namespace botcore::test
