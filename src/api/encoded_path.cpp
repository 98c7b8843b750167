#include "encoded_path.hpp"

#include <algorithm>

#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

std::string encoded_path(std::string_view path) {
  std::string encoded;
  while (true) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    encoded += percent_encode(path.substr(0, slash));
    if (slash == path.size()) return encoded;
    encoded += '/';
    path.remove_prefix(slash + 1);
  }
}

}  // namespace botcore::inline v0
