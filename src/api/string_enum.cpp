#include "botcore/api/string_enum.hpp"

#include <algorithm>
#include <utility>

namespace botcore::inline v0 {

string_enum::string_enum(names known, int index) noexcept {
  if (index < 0) return;
  text_ = known[static_cast<std::size_t>(index)];
  index_ = index;
}

string_enum::string_enum(names known, std::string_view text) {
  const auto found = std::find(known.begin(), known.end(), text);
  if (found == known.end()) {
    keep(text);
    return;
  }
  text_ = *found;
  index_ = static_cast<int>(found - known.begin());
}

string_enum::string_enum(const string_enum& other) : text_(other.text_), index_(other.index_) {
  if (other.own_) keep(other.text_);
}

string_enum::string_enum(string_enum&& other) noexcept
    : text_(std::exchange(other.text_, {})),
      own_(std::move(other.own_)),
      index_(std::exchange(other.index_, no_index)) {}

string_enum& string_enum::operator=(const string_enum& other) {
  return *this = string_enum(other);
}

string_enum& string_enum::operator=(string_enum&& other) noexcept {
  text_ = std::exchange(other.text_, {});
  own_ = std::move(other.own_);
  index_ = std::exchange(other.index_, no_index);
  return *this;
}

void string_enum::keep(std::string_view text) {
  if (text.empty()) return;
  own_ = std::make_unique<char[]>(text.size());
  std::copy(text.begin(), text.end(), own_.get());
  text_ = {own_.get(), text.size()};
}

}  // namespace botcore::inline v0
