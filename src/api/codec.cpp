#include "botcore/api/codec.hpp"

namespace botcore::inline v0 {

void encode(json_writer& out, const unknown_json& value) {
  value.json.empty() ? out.null() : out.raw(value.json);
}

void decode(json_reader& in, std::int64_t& value) {
  value = in.as_int64();
}

void decode(json_reader& in, double& value) {
  value = in.as_double();
}

void decode(json_reader& in, bool& value) {
  value = in.as_bool();
}

void decode(json_reader& in, std::string& value) {
  value = in.as_string();
}

void decode(json_reader& in, std::chrono::sys_seconds& value) {
  value = std::chrono::sys_seconds(std::chrono::seconds(in.as_int64()));
}

}  // namespace botcore::inline v0
