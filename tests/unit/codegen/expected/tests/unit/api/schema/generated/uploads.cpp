// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/sent.hpp"

#include "../attach_files.hpp"

#include <variant>

namespace botcore::test {

void attach_files(api::Answer& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::AnswerFresh& value) {
  attach_files(value.thumbnail);
}

}  // namespace botcore::test
