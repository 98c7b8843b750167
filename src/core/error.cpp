#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

class core_category final : public boost::system::error_category {
 public:
  const char* name() const noexcept override { return "botcore"; }

  std::string message(int code) const override {
    switch (static_cast<errc>(code)) {
      case errc::invalid_argument:
        return "invalid argument";
      case errc::invalid_configuration:
        return "invalid configuration";
      case errc::malformed_data:
        return "malformed data";
      case errc::timed_out:
        return "timed out";
      case errc::stopped:
        return "stopped";
    }
    return "unknown error " + std::to_string(code);
  }
};

}  // namespace

const boost::system::error_category& botcore_category() noexcept {
  static const core_category category;
  return category;
}

error_code make_error_code(errc code) noexcept {
  return {static_cast<int>(code), botcore_category()};
}

error::error() : std::runtime_error("no error"), doing_length_(0) {}

error::error(error_code code, const std::string& doing)
    : std::runtime_error(doing + ": " + code.message()), code_(code), doing_length_(doing.size()) {}

error::error(errc code, const std::string& doing) : error(make_error_code(code), doing) {}

std::string_view error::doing() const noexcept {
  return std::string_view(what()).substr(0, doing_length_);
}

}  // namespace botcore::inline v0
