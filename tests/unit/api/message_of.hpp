/// @file
/// The text of the error that a call throws.
#pragma once

#include <string>

#include "botcore/core/error.hpp"

namespace botcore::test {

/// What `call` complains of, with its code checked; "nothing thrown" when it does not.
template <class Call>
std::string message_of(errc code, Call&& call) {
  try {
    call();
  } catch (const error& thrown) {
    return thrown.code() == make_error_code(code) ? std::string(thrown.doing())
                                                  : "another code: " + std::string(thrown.what());
  }
  return "nothing thrown";
}

}  // namespace botcore::test
