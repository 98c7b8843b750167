/// @file
/// For tests of permissions, which mean nothing to root.
#pragma once

#include <unistd.h>

#include <cstdlib>

#include "support/catch.hpp"

namespace botcore::test {

/// Gives up root's power over permissions, where a test runs as root.
class without_privileges {
 public:
  without_privileges() {
    if (was_root_) REQUIRE(seteuid(65534) == 0);
  }
  ~without_privileges() {
    if (was_root_ && seteuid(0) != 0) std::abort();
  }
  without_privileges(const without_privileges&) = delete;
  without_privileges& operator=(const without_privileges&) = delete;

 private:
  const bool was_root_ = geteuid() == 0;
};

}  // namespace botcore::test
