// Written by src/codegen/generate.py: do not edit.
#include "../method_registry.hpp"

namespace botcore::test {

void register_all_methods(std::vector<registered_method>& all);

const std::vector<registered_method>& registered_methods() {
  static const std::vector<registered_method> all = [] {
    std::vector<registered_method> methods;
    register_all_methods(methods);
    return methods;
  }();
  return all;
}

}  // namespace botcore::test
