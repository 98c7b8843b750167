#include "thrown.hpp"

namespace botcore::inline v0 {

std::string describe_thrown(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

}  // namespace botcore::inline v0
