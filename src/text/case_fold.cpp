#include "botcore/text/case_fold.hpp"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace botcore::inline v0 {
namespace {

struct free_memory {
  void operator()(void* memory) const noexcept { std::free(memory); }
};

}  // namespace

std::string fold_case(std::string_view text) {
  utf8proc_uint8_t* folded = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &folded, options);
  const std::unique_ptr<utf8proc_uint8_t, free_memory> owned(folded);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
}

std::size_t count_code_points(std::string_view text) noexcept {
  std::size_t count = 0;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t read = utf8proc_iterate(at, left, &point);
    const utf8proc_ssize_t step = read > 0 ? read : 1;
    at += step;
    left -= step;
    ++count;
  }
  return count;
}

}  // namespace botcore::inline v0
