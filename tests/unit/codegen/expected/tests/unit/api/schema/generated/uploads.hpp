// Written by src/codegen/generate.py: do not edit.
/// @file
/// attach_files for every type that holds files.
#pragma once

#include "botcore/api/fwd.hpp"

namespace botcore::test {

void attach_files(api::Answer& value);
void attach_files(api::AnswerFresh& value);

}  // namespace botcore::test
